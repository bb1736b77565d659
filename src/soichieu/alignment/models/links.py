"""Which item serves which clause, as a person decided."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from soichieu.alignment.enums import LinkState
from soichieu.alignment.models.anchors import Anchor
from soichieu.foundation.history import tracked


@tracked
class Link(models.Model):
    """An item of a unit's work serves a clause, or was found not to; many to many.

    `unit` is the unit whose work it was on the day of the decision. `score` and `grounds` are what the
    machine had said; both empty where a person saw it alone.
    """

    upper = models.ForeignKey(Anchor, models.CASCADE, related_name="served_by")
    lower = models.ForeignKey(Anchor, models.CASCADE, related_name="serves")
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("đơn vị"))
    state = models.CharField(_("kết luận"), max_length=10, choices=LinkState)
    score = models.FloatField(_("điểm máy gợi ý"), null=True, blank=True)
    grounds = models.JSONField(_("từ ngữ làm căn cứ"), default=list, blank=True)
    reason = models.CharField(_("lý do"), max_length=500, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+"
    )
    by_label = models.CharField(max_length=200)
    decided_at = models.DateTimeField()

    class Meta:
        ordering = ("id",)
        verbose_name = _("liên kết soi chiếu")
        constraints = [
            models.UniqueConstraint(fields=["upper", "lower"], name="link_once"),
            models.CheckConstraint(condition=~Q(upper=F("lower")), name="link_of_two"),
        ]
        indexes = [models.Index(fields=["unit", "state"], name="link_unit")]

    def __str__(self) -> str:
        return f"{self.upper} ← {self.lower}"
