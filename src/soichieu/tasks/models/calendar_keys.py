"""The secret by which a person's calendar fetches the deadlines of their units."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class CalendarKey(models.Model):
    """That a person has a calendar address; of its secret part only the digest is kept.

    A new address takes the place of the old one; taking it back deletes the row. The journal tells of both.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="calendar_key")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(_("lập lúc"))

    class Meta:
        ordering = ("user",)
        verbose_name = _("địa chỉ lịch")

    def __str__(self) -> str:
        return str(self.user)
