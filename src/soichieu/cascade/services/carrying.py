"""Carrying what is owed through a reform (R6), day by day, once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from django.db import transaction

from soichieu.audit import services as audit
from soichieu.cascade import policies
from soichieu.cascade.models import Carriage, Duty, Obligation, Rollout
from soichieu.cascade.services.settling import settle
from soichieu.foundation.actor import Actor
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Succession, Unit
from soichieu.pure.coverage import Carried, Day, Owed, carry
from soichieu.pure.hierarchy.succession import Link


@transaction.atomic
def carry_all(*, until: date, by: Actor) -> int:
    """Carry every rollout up to a day; return how many obligations were touched."""
    ids = list(Rollout.objects.order_by("pk").values_list("pk", flat=True))
    return sum(carry_through(pk, until=until, by=by) for pk in ids)


@transaction.atomic
def carry_through(rollout_id: int, *, until: date, by: Actor) -> int:
    """Carry a rollout through every succession up to a day; return how many obligations were touched.

    Days already carried are not touched again, so it may be called at any time and twice.
    """
    rollout = Rollout.objects.select_for_update().get(pk=rollout_id)
    policies.check_can_follow(by, rollout)
    touched = 0
    while True:
        units = _owing(rollout)
        steps = organisations.successions_between(rollout.carried_until, until, units)
        if not steps:
            break
        on = steps[0].on
        today = [step for step in steps if step.on == on]
        touched += sum(_carry_duty(duty, today, on) for duty in rollout.duties.all())
        rollout.carried_until = on
        rollout.save(update_fields=["carried_until"])
    rollout.carried_until = max(rollout.carried_until, until)
    rollout.save(update_fields=["carried_until"])
    if touched:
        settle(rollout)
        data = {"until": until.isoformat(), "obligations": touched}
        audit.record("cascade:rollout:carried", rollout, by=by, unit_id=rollout.owner_id, data=data)
    return touched


def _owing(rollout: Rollout) -> set[int]:
    live = Obligation.objects.filter(duty__rollout=rollout, ended_on__isnull=True)
    return set(live.values_list("unit_id", flat=True))


def _carry_duty(duty: Duty, steps: Sequence[Succession], on: date) -> int:
    """Carry what is owed by one duty through one day; return how many obligations were touched."""
    live = {
        one.pk: one for one in Obligation.objects.filter(duty=duty, ended_on__isnull=True, owed_from__lt=on)
    }
    owed = [
        Owed(one.pk, one.unit_id, one.last_day, _is_open(one, on))
        for one in sorted(live.values(), key=lambda one: one.pk)
    ]
    links = [Link(s.predecessor_id, s.successor_id, s.kind, s.on, s.whole) for s in steps]
    day = _day(duty, links, on)
    carried = carry(owed, links, day)
    _write(duty, carried, live, _Steps(steps), day, on)
    return len(carried.outcomes)


def _is_open(one: Obligation, on: date) -> bool:
    met = one.met_on is not None and one.met_on < on
    return not met and not (one.waived_on is not None and one.waived_on < on)


def _day(duty: Duty, links: Sequence[Link], on: date) -> Day:
    concerned = {unit for link in links for unit in (link.predecessor, link.successor) if unit is not None}
    alive = Unit.objects.filter(pk__in=concerned, valid__contains=on).values_list("pk", flat=True)
    named = () if duty.by_list else organisations.units_named(duty.rule, on).values_list("pk", flat=True)
    return Day(organisations.levels_of(concerned), frozenset(alive), frozenset(named))


class _Steps:
    """The succession rows by the link that stands for each."""

    def __init__(self, steps: Sequence[Succession]) -> None:
        self._rows = {(s.predecessor_id, s.successor_id, s.kind): s for s in steps}

    def of(self, link: Link) -> Succession:
        """Return the row of a link."""
        return self._rows[(link.predecessor, link.successor, link.kind)]


def _write(
    duty: Duty, carried: Carried, live: Mapping[int, Obligation], steps: _Steps, day: Day, on: date
) -> None:
    """Open what successors owe, end what their predecessors owed, and keep a row of each for the record."""
    taken_over: dict[int, dict[int, Obligation]] = defaultdict(dict)
    for opening in carried.openings:
        if opening.into is None:
            target = Obligation.objects.create(
                duty=duty, unit_id=opening.unit, owed_from=on, last_day=opening.due
            )
        else:
            target = live[opening.into]
            target.last_day = opening.due
            target.save(update_fields=["last_day"])
        for source in opening.out_of:
            taken_over[source][opening.unit] = target
    for outcome in carried.outcomes:
        own = live[outcome.owed]
        for unit in outcome.to or (None,):
            target_row = None if unit is None else taken_over[outcome.owed].get(unit, own)
            Carriage.objects.create(
                obligation=own,
                fate=outcome.fate.value,
                to=target_row,
                succession=steps.of(outcome.link),
                on=on,
            )
    ended = [one.owed for one in carried.outcomes if live[one.owed].unit_id not in day.alive]
    Obligation.objects.filter(pk__in=ended).update(ended_on=on)
