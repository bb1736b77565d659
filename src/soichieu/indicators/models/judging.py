"""What figures are held against: targets, checks, and the reasons given for what breaks one."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.indicators.enums import Bound, CheckKind, Severity
from soichieu.indicators.models.definitions import Indicator, Measure
from soichieu.indicators.models.forms import Form, FormLine, Period


@tracked
class Target(models.Model):
    """What a unit is to reach by the end of a period: by its own word, by a clause, or handed down."""

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="targets")
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+")
    period = models.ForeignKey(Period, models.PROTECT, related_name="+")
    number = models.DecimalField(_("mục tiêu"), max_digits=20, decimal_places=6)
    bound = models.CharField(max_length=8, choices=Bound, default=Bound.AT_LEAST)
    above = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="handed_down", verbose_name=_("giao từ")
    )
    clause = models.ForeignKey(
        "directives.Clause", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("điều")
    )
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("văn bản giao"),
    )
    note = models.CharField(_("ghi chú"), max_length=300, blank=True)

    class Meta:
        ordering = ("measure", "period", "unit")
        verbose_name = _("mục tiêu")
        constraints = [
            models.UniqueConstraint(
                fields=["measure", "unit", "period"],
                name="target_once",
                violation_error_message=_("Đơn vị đã có mục tiêu của chỉ tiêu này cho kỳ này."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.measure_id} {self.number}"


@tracked
class Check(models.Model):
    """A rule the figures of one unit in one period must keep, of a form or of an indicator wherever asked.

    By kind: RELATION `left` `comparison` `right` (formulas); RANGE `least`..`most` of the indicator; JUMP by
    more than `percent` or `amount` against the period before; PARTS the breakdown `left` names sums to the
    whole, or stays below it (`comparison`); RATIO the indicator against `left` ÷ `right`; OUTLIER against
    the other units of the round and its own past; REGISTER how many areas of the kinds `left` names ("xã,
    thị trấn") lie in the area of the unit, as officially counted and as listed.
    """

    form = models.ForeignKey(Form, models.CASCADE, null=True, blank=True, related_name="checks")
    indicator = models.ForeignKey(Indicator, models.CASCADE, null=True, blank=True, related_name="checks")
    kind = models.CharField(_("loại kiểm tra"), max_length=8, choices=CheckKind)
    severity = models.CharField(_("mức"), max_length=7, choices=Severity, default=Severity.EXPLAIN)
    left = models.CharField(_("vế trái"), max_length=500, blank=True)
    comparison = models.CharField(max_length=2, blank=True)
    right = models.CharField(_("vế phải"), max_length=500, blank=True)
    least = models.DecimalField(_("ít nhất"), max_digits=20, decimal_places=6, null=True, blank=True)
    most = models.DecimalField(_("nhiều nhất"), max_digits=20, decimal_places=6, null=True, blank=True)
    percent = models.DecimalField(_("quá (%)"), max_digits=10, decimal_places=2, null=True, blank=True)
    amount = models.DecimalField(_("quá (số)"), max_digits=20, decimal_places=6, null=True, blank=True)
    wording = models.CharField(_("diễn giải"), max_length=300, blank=True)
    retired_on = models.DateField(_("thôi áp dụng từ ngày"), null=True, blank=True)

    class Meta:
        ordering = ("form", "indicator", "id")
        verbose_name = _("quy tắc kiểm tra")
        constraints = [
            models.CheckConstraint(
                name="check_of_form_or_indicator",
                condition=Q(form__isnull=False) | Q(indicator__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return self.wording or str(self.get_kind_display())


@tracked
class Waiver(models.Model):
    """Why a broken check may stand for one unit and period; it lapses when a number it was given for changes.

    `digest` is of the numbers the breach was told from. `required` stands for a line left blank with reason.
    """

    check_rule = models.ForeignKey(Check, models.CASCADE, null=True, blank=True, related_name="waivers")
    line = models.ForeignKey(FormLine, models.CASCADE, null=True, blank=True, related_name="waivers")
    measure = models.ForeignKey(Measure, models.CASCADE, null=True, blank=True, related_name="+")
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, related_name="+")
    period = models.ForeignKey(Period, models.PROTECT, related_name="+")
    reason = models.CharField(_("giải trình"), max_length=500)
    digest = models.CharField(max_length=64)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-at",)
        verbose_name = _("giải trình cảnh báo")
        indexes = [models.Index(fields=["unit", "period"], name="waiver_of_unit")]

    def __str__(self) -> str:
        return self.reason
