"""The calendar of an office's reporting periods (R15)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.tasks.enums import PeriodScheme


@tracked
class OfficeCalendar(models.Model):
    """On which calendar an office tells its figures by period; whole months where it has set none."""

    office = models.OneToOneField(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("cơ quan theo dõi")
    )
    scheme = models.CharField(_("lịch kỳ báo cáo"), max_length=8, choices=PeriodScheme)

    class Meta:
        verbose_name = _("lịch kỳ báo cáo của cơ quan")

    def __str__(self) -> str:
        return f"{self.office}: {self.get_scheme_display()}"
