"""Recurring tasks (nhiệm vụ định kỳ): a series that opens one task for each period by rule."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.pure.tasks import Every as PureEvery
from soichieu.pure.tasks import Recurrence
from soichieu.tasks.enums import Every


@tracked
class Series(models.Model):
    """What is to be done again and again; each period's task is opened once, and one missed stays owed.

    `month` is the month of the period and `day` the day of that month by which it is due, the last where
    empty. `ends` is the last day on which a period may begin.
    """

    title = models.CharField(_("nhiệm vụ"), max_length=900)
    product = models.CharField(_("sản phẩm"), max_length=300, blank=True)
    office = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("cơ quan theo dõi")
    )
    lead = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("đơn vị chủ trì")
    )
    coordinating = models.ManyToManyField("organisations.Unit", related_name="+", blank=True)
    leader = models.CharField(_("lãnh đạo phụ trách"), max_length=120, blank=True)
    clerk = models.CharField(_("người thực hiện"), max_length=120, blank=True)
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("văn bản giao"),
    )
    every = models.CharField(_("định kỳ"), max_length=10, choices=Every)
    month = models.PositiveSmallIntegerField(
        _("tháng trong kỳ"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(12)]
    )
    day = models.PositiveSmallIntegerField(
        _("ngày trong tháng"), null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(31)]
    )
    due_text = models.CharField(_("thời hạn như văn bản ghi"), max_length=120, blank=True)
    starts = models.DateField(_("từ ngày"))
    ends = models.DateField(_("đến ngày"), null=True, blank=True)
    ended_why = models.CharField(_("lý do thôi"), max_length=300, blank=True)
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)

    class Meta:
        ordering = ("-starts", "-id")
        verbose_name = _("nhiệm vụ định kỳ")
        constraints = [
            models.CheckConstraint(
                condition=Q(ends__isnull=True) | Q(ends__gte=F("starts")) | ~Q(ended_why=""),
                name="series_ends_after",
            ),
        ]

    @property
    def rule(self) -> Recurrence:
        """The rule by which it opens its tasks."""
        return Recurrence(PureEvery(self.every), self.starts, self.ends, self.month, self.day)

    def __str__(self) -> str:
        return self.title
