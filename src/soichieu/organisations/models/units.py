"""The unit and its dated rows: names, codes, places in the hierarchies."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.foundation.ranges import same, same_text
from soichieu.organisations.enums import Hierarchy, Level, Line, NameRole, UnitKind


@tracked
class Unit(models.Model):
    """An organisation or an area, as an identity through time.

    `key` never changes. `area` is the territory unit a body acts for. `valid` is open below where no source
    knows the beginning. `began_after` says that the true first day is not known exactly: it lies after this
    day and not later than the lower bound of `valid`; `ended_after` says the same of the end.
    """

    key = models.CharField(_("khóa"), max_length=120, unique=True)
    kind = models.CharField(_("loại"), max_length=16, choices=UnitKind)
    level = models.CharField(_("cấp"), max_length=8, choices=Level)
    line = models.CharField(_("hệ thống"), max_length=10, choices=Line)
    area = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="bodies", verbose_name=_("địa bàn")
    )
    valid = DateRangeField(_("thời gian tồn tại"))
    began_after = models.DateField(null=True, blank=True)
    ended_after = models.DateField(null=True, blank=True)
    invented = models.BooleanField(_("dữ liệu minh họa"), default=False)
    source = models.CharField(_("nguồn"), max_length=300, blank=True)
    note = models.CharField(_("ghi chú"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("đơn vị")
        indexes = [models.Index(fields=["line", "level"], name="unit_line_level")]
        constraints = [models.CheckConstraint(name="unit_lives_a_day", condition=Q(valid__isempty=False))]

    def __str__(self) -> str:
        return self.key


@tracked
class UnitName(models.Model):
    """A name for a range of days. `kind` is the word before the name of an area (tỉnh, xã…) as a token.

    `key` and `short_key` are comparison keys (R4), `folded` the name without accents, `sort_key` its place
    in the Vietnamese alphabet.
    """

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="names")
    role = models.CharField(_("vai trò"), max_length=6, choices=NameRole, default=NameRole.MAIN)
    kind = models.CharField(_("loại"), max_length=10, blank=True)
    name = models.CharField(_("tên"), max_length=200)
    short_name = models.CharField(_("tên gọn"), max_length=200, blank=True)
    key = models.CharField(max_length=200, editable=False)
    short_key = models.CharField(max_length=200, blank=True, editable=False)
    folded = models.CharField(max_length=200, editable=False)
    sort_key = models.CharField(max_length=500, editable=False)
    valid = DateRangeField(_("hiệu lực"))
    source = models.CharField(_("nguồn"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("tên đơn vị")
        indexes = [
            models.Index(fields=["key"], name="unitname_key"),
            models.Index(fields=["short_key"], name="unitname_short", condition=~Q(short_key="")),
            models.Index(fields=["folded"], name="unitname_folded"),
        ]
        constraints = [
            ExclusionConstraint(
                name="unitname_one_at_a_time",
                expressions=[(same("unit"), RangeOperators.OVERLAPS), ("valid", RangeOperators.OVERLAPS)],
                condition=Q(role=NameRole.MAIN),
                violation_error_message=_("Đơn vị đã có tên chính thức khác trong khoảng thời gian này."),
            )
        ]

    def __str__(self) -> str:
        return self.name


@tracked
class UnitCode(models.Model):
    """A code in a scheme for a range of days; unique only on a day (Gia Lai 64, from 1/7/2025 52)."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="codes")
    scheme = models.CharField(_("bảng mã"), max_length=20)
    code = models.CharField(_("mã"), max_length=40)
    valid = DateRangeField(_("hiệu lực"))
    source = models.CharField(_("nguồn"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("mã đơn vị")
        indexes = [models.Index(fields=["scheme", "code"], name="unitcode_code")]
        constraints = [
            ExclusionConstraint(
                name="unitcode_unique_on_a_day",
                expressions=[
                    (same_text("scheme"), RangeOperators.OVERLAPS),
                    (same_text("code"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Mã này đã thuộc đơn vị khác trong khoảng thời gian này."),
            ),
            ExclusionConstraint(
                name="unitcode_one_at_a_time",
                expressions=[
                    (same_text("scheme", within="unit"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Đơn vị đã có mã khác trong khoảng thời gian này."),
            ),
        ]

    def __str__(self) -> str:
        return self.code


@tracked
class Placement(models.Model):
    """The parent of a unit in one hierarchy for a range of days."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="placements")
    parent = models.ForeignKey(Unit, models.PROTECT, related_name="places_below")
    hierarchy = models.CharField(_("hệ thống"), max_length=10, choices=Hierarchy)
    valid = DateRangeField(_("hiệu lực"))
    source = models.CharField(_("nguồn"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("vị trí trong hệ thống")
        indexes = [
            models.Index(fields=["parent", "hierarchy"], include=["unit", "valid"], name="placement_below"),
        ]
        constraints = [
            ExclusionConstraint(
                name="placement_one_parent_at_a_time",
                expressions=[
                    (same_text("hierarchy", within="unit"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_(
                    "Đơn vị đã có cấp trên khác trong hệ thống này vào khoảng thời gian đó."
                ),
            ),
            models.CheckConstraint(name="placement_not_under_itself", condition=~Q(unit=models.F("parent"))),
        ]

    def __str__(self) -> str:
        return f"{self.unit} < {self.parent} ({self.hierarchy})"
