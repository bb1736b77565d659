"""What is asked of whom and when: periods, forms with their lines, rounds (R15, R17)."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.foundation.ranges import same
from soichieu.indicators.enums import Frequency, Scheme
from soichieu.indicators.models.definitions import Measure
from soichieu.organisations.enums import Hierarchy, Level, Line
from soichieu.organisations.queries import UnitRule
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme as PureScheme


class Period(models.Model):
    """A stretch of days, made when first needed; `key` as `pure.calendar.frequencies` writes it."""

    scheme = models.CharField(_("chế độ báo cáo"), max_length=8, choices=Scheme)
    frequency = models.CharField(_("kỳ"), max_length=11, choices=Frequency)
    key = models.CharField(max_length=12)
    starts = models.DateField(_("từ ngày"))
    ends = models.DateField(_("đến hết ngày"))

    class Meta:
        ordering = ("ends", "starts")
        verbose_name = _("kỳ")
        constraints = [
            models.UniqueConstraint(fields=["scheme", "key"], name="period_once"),
            models.CheckConstraint(name="period_has_a_day", condition=Q(ends__gte=F("starts"))),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def name(self) -> str:
        """What reports call it: "quý I/2026"."""
        days = (self.starts, self.ends)
        return frequencies.name(frequencies.from_key(self.key, PureScheme(self.scheme), days))


@tracked
class Form(models.Model):
    """A set of figures asked of the units named by a rule, period by period.

    The rule names who owes an answer on the last day of each period. An answer climbs `steps` superiors
    along `hierarchy`, each of whom accepts or returns it; the last makes it official. Offsets count from the
    end of the period: open from `opens_after` days, due by `due_hour` on the `due_after`-th day (working days
    where `due_working`), locked `locks_after` days after that (empty: never by itself).
    """

    code = models.CharField(_("mã biểu"), max_length=30, unique=True)
    name = models.CharField(_("tên biểu"), max_length=300)
    owner = models.ForeignKey(
        "organisations.Unit", models.PROTECT, related_name="+", verbose_name=_("đơn vị yêu cầu báo cáo")
    )
    directive = models.ForeignKey(
        "directives.Directive",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("văn bản ban hành biểu"),
    )
    scheme = models.CharField(_("chế độ báo cáo"), max_length=8, choices=Scheme)
    frequency = models.CharField(_("định kỳ"), max_length=11, choices=Frequency)
    hierarchy = models.CharField(_("duyệt theo hệ thống"), max_length=10, choices=Hierarchy)
    level = models.CharField(_("cấp báo cáo"), max_length=8, choices=Level)
    line = models.CharField(_("hệ thống"), max_length=10, choices=Line, blank=True)
    body = models.CharField(_("loại tổ chức"), max_length=40, blank=True)
    within = models.ForeignKey(
        "organisations.Unit", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("thuộc")
    )
    steps = models.PositiveSmallIntegerField(_("số cấp duyệt"), default=1)
    opens_after = models.SmallIntegerField(_("mở sau khi hết kỳ (ngày)"), default=0)
    due_after = models.PositiveSmallIntegerField(_("hạn nộp sau khi hết kỳ (ngày)"), default=2)
    due_working = models.BooleanField(_("tính theo ngày làm việc"), default=True)
    due_hour = models.TimeField(_("giờ hạn nộp"), null=True, blank=True)
    locks_after = models.PositiveSmallIntegerField(_("khóa sau hạn nộp (ngày)"), null=True, blank=True)
    starts = models.DateField(_("áp dụng từ ngày"))
    ends = models.DateField(_("áp dụng đến hết ngày"), null=True, blank=True)
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)

    class Meta:
        ordering = ("code",)
        verbose_name = _("biểu mẫu")

    @property
    def rule(self) -> UnitRule:
        """Who owes an answer on any day."""
        return UnitRule(self.level, self.line, self.body, self.within_id, self.hierarchy)

    def __str__(self) -> str:
        return self.name


def always() -> DateRange:
    """Return the range of all days."""
    return DateRange(None, None, "[)")


@tracked
class FormLine(models.Model):
    """One measure asked for by a form, under a heading. A computed one is shown, never asked (R17).

    `valid` are the days of the periods, by their last, in whose rounds it stands: what was asked stays asked.
    """

    form = models.ForeignKey(Form, models.CASCADE, related_name="lines")
    measure = models.ForeignKey(Measure, models.PROTECT, related_name="lines")
    order = models.PositiveSmallIntegerField(_("thứ tự"))
    heading = models.CharField(_("nhóm"), max_length=200, blank=True)
    required = models.BooleanField(_("bắt buộc"), default=True)
    hint = models.CharField(_("hướng dẫn"), max_length=300, blank=True)
    valid = DateRangeField(_("hiệu lực"), default=always)

    class Meta:
        ordering = ("form", "order", "id")
        verbose_name = _("dòng của biểu")
        constraints = [
            ExclusionConstraint(
                name="form_line_once",
                expressions=[
                    (same("form"), RangeOperators.OVERLAPS),
                    (same("measure"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Biểu đã hỏi chỉ tiêu này trong thời gian đó."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.form_id} {self.measure_id}"


@tracked
class Round(models.Model):
    """A form asked for one period: from when it may be filled in, until when, and when it locks."""

    form = models.ForeignKey(Form, models.PROTECT, related_name="rounds")
    period = models.ForeignKey(Period, models.PROTECT, related_name="rounds")
    opens_on = models.DateField(_("mở từ ngày"))
    due_at = models.DateTimeField(_("hạn nộp"))
    locks_at = models.DateTimeField(_("khóa lúc"), null=True, blank=True)

    class Meta:
        ordering = ("-period__ends", "form")
        verbose_name = _("kỳ báo cáo")
        constraints = [
            models.UniqueConstraint(
                fields=["form", "period"],
                name="round_once",
                violation_error_message=_("Kỳ này của biểu đã được mở."),
            ),
            models.CheckConstraint(
                name="round_locks_after_due",
                condition=Q(locks_at__isnull=True) | Q(locks_at__gte=F("due_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.form.code}, {self.period.name}"


@tracked
class Unlocking(models.Model):
    """A locked round opened again for one unit (or for all, where `unit` is empty) until a moment."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="unlockings")
    unit = models.ForeignKey("organisations.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    until = models.DateTimeField(_("mở khóa đến"))
    reason = models.CharField(_("lý do mở khóa"), max_length=300)
    by_label = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-at",)
        verbose_name = _("lần mở khóa")

    def __str__(self) -> str:
        return self.reason
