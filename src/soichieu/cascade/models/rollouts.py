"""A rollout: a set of directives carried out together, and what it asks of whom."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import DutyKind
from soichieu.foundation.history import tracked
from soichieu.organisations.enums import Level, Line
from soichieu.organisations.queries import UnitRule


@tracked
class Rollout(models.Model):
    """Directives carried out and reviewed together (often two), opened by one unit."""

    title = models.CharField(_("tên đợt triển khai"), max_length=300)
    directives = models.ManyToManyField("directives.Directive", related_name="rollouts")
    owner = models.ForeignKey(
        "organisations.Unit",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("đơn vị theo dõi"),
    )
    opened_on = models.DateField(_("từ ngày"))
    carried_until = models.DateField(_("đã tính tổ chức lại đến ngày"))
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)

    class Meta:
        ordering = ("-opened_on", "-id")
        verbose_name = _("đợt triển khai")

    def __str__(self) -> str:
        return self.title


@tracked
class Duty(models.Model):
    """What the units named by a rule owe, from when and by when.

    `types` are the printed types of document that meet it (KH, CTr…), empty for any. The rule (`level`,
    `line`, `body`, `within`, `hierarchy`) names the units on the day the rollout opens and, in a reform, the
    successors that take over (R6); a list written by hand has no rule but a level.
    """

    rollout = models.ForeignKey(Rollout, models.CASCADE, related_name="duties")
    kind = models.CharField(_("việc phải làm"), max_length=16, choices=DutyKind)
    wording = models.CharField(_("nội dung"), max_length=300, blank=True)
    types = ArrayField(
        models.CharField(max_length=12), verbose_name=_("loại văn bản"), default=list, blank=True
    )
    level = models.CharField(_("cấp"), max_length=8, choices=Level)
    line = models.CharField(_("hệ thống"), max_length=10, choices=Line, blank=True)
    body = models.CharField(_("loại tổ chức"), max_length=40, blank=True)
    within = models.ForeignKey(
        "organisations.Unit", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("thuộc")
    )
    hierarchy = models.CharField(max_length=10, blank=True)
    by_list = models.BooleanField(_("theo danh sách"), default=False)
    due = models.DateField(_("thời hạn"), null=True, blank=True)
    due_text = models.CharField(_("thời hạn như văn bản ghi"), max_length=120, blank=True)
    last_day = models.DateField(_("ngày cuối còn trong hạn"), null=True, blank=True)

    class Meta:
        ordering = ("rollout", "id")
        verbose_name = _("việc phải làm")

    @property
    def rule(self) -> UnitRule:
        """Whom the duty means on any day; of no use where it holds by a list."""
        return UnitRule(self.level, self.line, self.body, self.within_id, self.hierarchy)

    def __str__(self) -> str:
        return self.wording or str(self.get_kind_display())
