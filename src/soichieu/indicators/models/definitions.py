"""What is counted: indicators, the versions of their definitions, breakdowns, bands (R13)."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.indicators.enums import Aggregation, BandsOf, Direction, Kind, Tone
from soichieu.organisations.enums import Hierarchy


@tracked
class Indicator(models.Model):
    """A thing counted, as an identity: what would make its figures another thing is never changed.

    `hierarchy` is the line of superiors along which its figures are rolled up. `weight` weighs a weighted
    mean. `computed`: its figures follow from a formula and are never entered (R17).
    """

    code = models.CharField(_("mã"), max_length=30, unique=True)
    owner = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("đơn vị quản lý chỉ tiêu")
    )
    kind = models.CharField(_("loại số liệu"), max_length=8, choices=Kind)
    aggregation = models.CharField(_("cách tổng hợp"), max_length=14, choices=Aggregation)
    direction = models.CharField(_("chiều đánh giá"), max_length=5, choices=Direction, default=Direction.NONE)
    hierarchy = models.CharField(_("tổng hợp theo hệ thống"), max_length=10, choices=Hierarchy)
    weight = models.ForeignKey(
        "Measure", models.PROTECT, null=True, blank=True, related_name="weighs", verbose_name=_("quyền số")
    )
    computed = models.BooleanField(_("tính theo công thức"), default=False)
    bands_of = models.CharField(_("ngưỡng xét theo"), max_length=6, choices=BandsOf, default=BandsOf.VALUE)
    retired_on = models.DateField(_("thôi dùng từ ngày"), null=True, blank=True)
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)

    class Meta:
        ordering = ("code",)
        verbose_name = _("chỉ tiêu")
        constraints = [
            models.CheckConstraint(
                name="indicator_mean_has_weight",
                condition=~Q(aggregation=Aggregation.WEIGHTED_MEAN) | Q(weight__isnull=False),
                violation_error_message=_("Chỉ tiêu bình quân gia quyền phải có quyền số."),
            ),
            models.CheckConstraint(
                name="indicator_ratio_is_computed",
                condition=~Q(aggregation=Aggregation.RATIO_OF_SUMS) | Q(computed=True),
                violation_error_message=_("Chỉ tiêu tính lại từ các tổng phải có công thức."),
            ),
        ]

    def __str__(self) -> str:
        return self.code


@tracked
class Definition(models.Model):
    """One version of what an indicator means; it holds for periods that end on `since` or later.

    `formula` is in the language of `pure.indicators.formula`, over codes of measures. `decimals` is how many
    places are printed.
    """

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="definitions")
    number = models.PositiveSmallIntegerField(_("phiên bản"))
    since = models.DateField(_("áp dụng từ ngày"))
    name = models.CharField(_("tên chỉ tiêu"), max_length=300)
    aliases = ArrayField(
        models.CharField(max_length=200), verbose_name=_("tên gọi khác"), default=list, blank=True
    )
    meaning = models.TextField(_("khái niệm, phương pháp tính"), blank=True)
    source = models.CharField(_("nguồn số liệu"), max_length=300, blank=True)
    measure_unit = models.CharField(_("đơn vị tính"), max_length=60, blank=True)
    decimals = models.PositiveSmallIntegerField(_("số chữ số thập phân"), default=0)
    formula = models.CharField(_("công thức"), max_length=1000, blank=True)
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("căn cứ (văn bản trong sổ)"),
    )
    basis = models.CharField(_("căn cứ"), max_length=300, blank=True)
    reason = models.CharField(_("lý do ban hành phiên bản"), max_length=300, blank=True)

    class Meta:
        ordering = ("indicator", "number")
        verbose_name = _("định nghĩa chỉ tiêu")
        constraints = [
            models.UniqueConstraint(fields=["indicator", "number"], name="definition_number_once"),
            models.UniqueConstraint(
                fields=["indicator", "since"],
                name="definition_one_a_day",
                violation_error_message=_("Đã có phiên bản áp dụng từ ngày này."),
            ),
            models.CheckConstraint(name="definition_places", condition=Q(decimals__lte=6)),
        ]

    def __str__(self) -> str:
        return self.name


@tracked
class Dimension(models.Model):
    """By what a figure may be broken down (giới tính, lĩnh vực, loại hình…)."""

    code = models.CharField(_("mã"), max_length=20, unique=True)
    name = models.CharField(_("tên phân tổ"), max_length=120)

    class Meta:
        ordering = ("code",)
        verbose_name = _("phân tổ")

    def __str__(self) -> str:
        return self.name


@tracked
class Part(models.Model):
    """One class of a breakdown (nam, nữ)."""

    dimension = models.ForeignKey(Dimension, models.CASCADE, related_name="parts")
    code = models.CharField(_("mã"), max_length=20)
    name = models.CharField(_("tên"), max_length=120)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ("dimension", "order", "code")
        verbose_name = _("nhóm của phân tổ")
        constraints = [models.UniqueConstraint(fields=["dimension", "code"], name="part_once")]

    def __str__(self) -> str:
        return self.name


@tracked
class Measure(models.Model):
    """What one cell is of: an indicator whole (no part), or one part of its breakdown.

    `code` is that of the indicator, with ":PART" behind it for a part; formulas name measures by it.
    """

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="measures")
    part = models.ForeignKey(Part, models.PROTECT, null=True, blank=True, related_name="+")
    code = models.CharField(_("mã"), max_length=60, unique=True)

    class Meta:
        ordering = ("indicator__code", "part__order", "code")
        verbose_name = _("số đo")
        constraints = [
            models.UniqueConstraint(fields=["indicator", "part"], name="measure_once", nulls_distinct=False)
        ]

    def __str__(self) -> str:
        return self.code


@tracked
class Band(models.Model):
    """A half-open stretch [least, most) of an indicator's scale; None is open on that side."""

    indicator = models.ForeignKey(Indicator, models.CASCADE, related_name="bands")
    label = models.CharField(_("mức"), max_length=60)
    tone = models.CharField(_("đánh giá"), max_length=8, choices=Tone)
    least = models.DecimalField(_("từ"), max_digits=20, decimal_places=6, null=True, blank=True)
    most = models.DecimalField(_("đến dưới"), max_digits=20, decimal_places=6, null=True, blank=True)

    class Meta:
        ordering = ("indicator", models.F("least").asc(nulls_first=True))
        verbose_name = _("ngưỡng")

    def __str__(self) -> str:
        return self.label
