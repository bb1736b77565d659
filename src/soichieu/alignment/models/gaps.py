"""Gaps on which somebody acted; one nobody touched is only worked out."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from soichieu.alignment.enums import GapKind, GapState, GapStepKind
from soichieu.alignment.models.anchors import Anchor
from soichieu.foundation.history import tracked


@tracked
class Gap(models.Model):
    """A gap of one unit: a clause without item, an item without clause, or a pair that falls short.

    `year` is told where a year's plan leaves out what the term's promised. `state` follows from the steps and
    is kept for lists.
    """

    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("đơn vị"))
    kind = models.CharField(_("loại khoảng trống"), max_length=16, choices=GapKind)
    upper = models.ForeignKey(Anchor, models.CASCADE, null=True, blank=True, related_name="gaps_above")
    lower = models.ForeignKey(Anchor, models.CASCADE, null=True, blank=True, related_name="gaps_below")
    year = models.PositiveSmallIntegerField(_("năm"), null=True, blank=True)
    state = models.CharField(_("tình trạng"), max_length=10, choices=GapState, default=GapState.OPEN)
    task = models.ForeignKey("tasks.Task", models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("unit", "id")
        verbose_name = _("khoảng trống")
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "kind", "upper", "lower", "year"], nulls_distinct=False, name="gap_once"
            ),
        ]
        indexes = [models.Index(fields=["state"], name="gap_state")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.unit}"


class GapStep(models.Model):
    """One step taken about a gap; rows are only ever added (R22)."""

    gap = models.ForeignKey(Gap, models.CASCADE, related_name="steps")
    kind = models.CharField(_("việc đã làm"), max_length=10, choices=GapStepKind)
    words = models.TextField(_("nội dung, lý do"))
    on = models.DateField(_("ngày"))
    due = models.DateField(_("trả lời trước ngày"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ("gap", "id")
        verbose_name = _("bước xử lý khoảng trống")

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.on}"
