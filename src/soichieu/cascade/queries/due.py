"""Obligations still to be met by a day: what reminders are made of."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from soichieu.cascade.models import Obligation


@dataclass(frozen=True, slots=True)
class DueObligation:
    """Something still owed: by whom, in which rollout of which office, and by when."""

    obligation_id: int
    duty_id: int
    title: str
    unit_id: int
    office_id: int | None
    last_day: date
    invented: bool


def obligations_due(on: date, until: date) -> list[DueObligation]:
    """Return what on a day is neither met nor waived and has a last day not later than `until`.

    For jobs that speak for no reader: nothing of it may be shown without asking what the reader may see.
    """
    live = Q(owed_from__lte=on) & (Q(ended_on__isnull=True) | Q(ended_on__gt=on))
    unmet = Q(met_on__isnull=True) | Q(met_on__gt=on)
    unwaived = Q(waived_on__isnull=True) | Q(waived_on__gt=on)
    found = Obligation.objects.filter(live, unmet, unwaived, last_day__lte=until)
    return [
        DueObligation(
            one.pk,
            one.duty_id,
            f"{one.duty} – {one.duty.rollout.title}",
            one.unit_id,
            one.duty.rollout.owner_id,
            last_day,
            one.duty.rollout.invented or one.unit.invented,
        )
        for one in found.select_related("duty__rollout", "unit").order_by("last_day", "pk")
        if (last_day := one.last_day) is not None
    ]
