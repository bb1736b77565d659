"""Steering committees (ban chỉ đạo): head, members, standing body, all dated."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeOperators
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.history import tracked
from soichieu.foundation.ranges import same
from soichieu.organisations.enums import SeatRole
from soichieu.organisations.models.units import Unit


@tracked
class Committee(models.Model):
    """What makes a unit a steering committee: its mandate and the body that set it up."""

    unit = models.OneToOneField(Unit, models.CASCADE, related_name="committee")
    set_up_by = models.ForeignKey(
        Unit, models.PROTECT, null=True, blank=True, related_name="committees_set_up"
    )
    mandate = models.CharField(_("nhiệm vụ"), max_length=300, blank=True)
    ordered_by = models.CharField(_("văn bản thành lập"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("ban chỉ đạo")

    def __str__(self) -> str:
        return str(self.unit)


@tracked
class StandingBody(models.Model):
    """The standing body (cơ quan thường trực) of a committee for a range of days."""

    committee = models.ForeignKey(Committee, models.CASCADE, related_name="standing_bodies")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="stands_for")
    valid = DateRangeField(_("hiệu lực"))
    source = models.CharField(_("nguồn"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("cơ quan thường trực")
        constraints = [
            ExclusionConstraint(
                name="standingbody_one_at_a_time",
                expressions=[
                    (same("committee"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Ban chỉ đạo đã có cơ quan thường trực khác trong thời gian này."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.committee}: {self.unit}"


@tracked
class Seat(models.Model):
    """A seat held in a committee: by a named holder of a public post, or by a unit."""

    committee = models.ForeignKey(Committee, models.CASCADE, related_name="seats")
    role = models.CharField(_("chức danh"), max_length=10, choices=SeatRole)
    holder = models.CharField(_("họ tên"), max_length=120, blank=True)
    post = models.CharField(_("chức vụ"), max_length=200, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True, related_name="+")
    valid = DateRangeField(_("hiệu lực"))
    source = models.CharField(_("nguồn"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("thành viên ban chỉ đạo")
        constraints = [
            ExclusionConstraint(
                name="seat_one_head_at_a_time",
                expressions=[
                    (same("committee"), RangeOperators.OVERLAPS),
                    ("valid", RangeOperators.OVERLAPS),
                ],
                condition=Q(role=SeatRole.HEAD),
                violation_error_message=_("Ban chỉ đạo đã có Trưởng ban khác trong thời gian này."),
            ),
            models.CheckConstraint(
                name="seat_is_somebody",
                condition=~Q(holder="") | ~Q(post="") | Q(unit__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.holder or self.post or self.unit}"
