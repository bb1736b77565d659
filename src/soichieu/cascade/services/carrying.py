"""Carrying what is owed through reforms (R6): each succession once, whenever it was entered."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from django.db import connection, transaction
from django.db.models import Q

from soichieu.audit import services as audit
from soichieu.cascade import policies
from soichieu.cascade.enums import Fate
from soichieu.cascade.models import Carriage, Duty, Obligation, Rollout
from soichieu.cascade.services.reform_days import Successions, successions_on
from soichieu.cascade.services.settling import settle
from soichieu.foundation.actor import Actor
from soichieu.organisations import queries as organisations
from soichieu.pure.coverage import Carried, Day, Outcome, Owed, carry

# The first day on which a unit that owed has a succession nobody has weighed yet.
_NEXT = """
SELECT min(s."on") FROM cascade_obligation o
JOIN cascade_duty d ON d.id = o.duty_id
JOIN organisations_succession s ON s.predecessor_id = o.unit_id
WHERE d.rollout_id = %(rollout)s AND o.owed_from < s."on" AND s."on" <= %(until)s
  AND (o.ended_on IS NULL OR o.ended_on >= s."on")
  AND NOT EXISTS (
    SELECT 1 FROM cascade_carriage c
    WHERE c.obligation_id = o.id AND c."on" = s."on" AND s.id = ANY(c.weighed)
  )
"""


@transaction.atomic
def carry_all(*, until: date, by: Actor) -> int:
    """Carry every rollout up to a day; return how many obligations were touched."""
    ids = list(Rollout.objects.order_by("pk").values_list("pk", flat=True))
    return sum(carry_through(pk, until=until, by=by) for pk in ids)


@transaction.atomic
def carry_through(rollout_id: int, *, until: date, by: Actor) -> int:
    """Carry a rollout through every succession up to a day; return how many obligations were touched.

    What was weighed already is not touched again, so it may be called at any time and twice; a succession
    entered late, of a day long carried, is found and carried on from there.
    """
    rollout = Rollout.objects.select_for_update().get(pk=rollout_id)
    policies.check_can_follow(by, rollout)
    touched = 0
    while (on := _next_day(rollout, until)) is not None:
        touched += sum(_carry_duty(duty, on) for duty in rollout.duties.all())
    rollout.carried_until = max(rollout.carried_until, until)
    rollout.save(update_fields=["carried_until"])
    if touched:
        settle(rollout)
        data = {"until": until.isoformat(), "obligations": touched}
        audit.record("cascade:rollout:carried", rollout, by=by, unit_id=rollout.owner_id, data=data)
    return touched


def _next_day(rollout: Rollout, until: date) -> date | None:
    with connection.cursor() as cursor:
        cursor.execute(_NEXT, {"rollout": rollout.pk, "until": until})
        (on,) = cursor.fetchone()
    return on if on is None else date.fromordinal(on.toordinal())


def _carry_duty(duty: Duty, on: date) -> int:
    """Carry what is owed by one duty through one day; return how many obligations were touched anew."""
    then = Obligation.objects.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=on), duty=duty)
    live = {one.pk: one for one in then.filter(owed_from__lt=on).order_by("pk")}
    steps = successions_on(on, {one.unit_id for one in live.values()})
    owed = [Owed(one.pk, one.unit_id, one.last_day, _is_open(one, on)) for one in live.values()]
    named = () if duty.by_list else organisations.units_named(duty.rule, on).values_list("pk", flat=True)
    day = steps.day(named)
    carried = carry(owed, steps.links, day)
    # What a unit owes since that very day comes before what it owed on its eve.
    heirs = {one.unit_id: one for one in [*live.values(), *then.filter(owed_from=on)]}
    return _write(duty, carried, live, heirs, steps, day)


def _is_open(one: Obligation, on: date) -> bool:
    met = one.met_on is not None and one.met_on < on
    return not met and not (one.waived_on is not None and one.waived_on < on)


def _write(
    duty: Duty,
    carried: Carried,
    live: Mapping[int, Obligation],
    heirs: dict[int, Obligation],
    steps: Successions,
    day: Day,
) -> int:
    """Open what successors owe, end what their predecessors owed, and keep a row of each for the record."""
    for opening in carried.openings:
        target = heirs.get(opening.unit)
        if target is None:
            heirs[opening.unit] = Obligation.objects.create(
                duty=duty, unit_id=opening.unit, owed_from=steps.on, last_day=opening.due
            )
        elif target.last_day != opening.due and target.owed_from == steps.on:
            target.last_day = opening.due
            target.save(update_fields=["last_day"])
    rows: dict[int, list[Carriage]] = defaultdict(list)
    for row in Carriage.objects.filter(obligation__in=live, on=steps.on).select_related("to"):
        rows[row.obligation_id].append(row)
    touched = [one for one in carried.outcomes if _record(one, live, heirs, rows[one.owed], steps)]
    for outcome in touched:
        own = live[outcome.owed]
        if own.unit_id not in day.alive and (own.ended_on is None or own.ended_on > steps.on):
            own.ended_on = steps.on
            own.save(update_fields=["ended_on"])
    return len(touched)


def _record(
    outcome: Outcome,
    live: Mapping[int, Obligation],
    heirs: Mapping[int, Obligation],
    rows: Sequence[Carriage],
    steps: Successions,
) -> bool:
    """Keep a row for each unit that owes now and has none yet; say whether anything was new."""
    own = live[outcome.owed]
    weighed = steps.ids_of(own.unit_id)
    if rows and weighed <= {pk for row in rows for pk in row.weighed}:
        return False
    known = {row.to.unit_id if row.to else None for row in rows}
    wanted: Sequence[int | None] = outcome.to or ((None,) if not rows else ())
    for unit in wanted:
        if unit not in known:
            Carriage.objects.create(
                obligation=own,
                fate=Fate(outcome.fate.value),
                to=None if unit is None else own if unit == own.unit_id else heirs[unit],
                succession=steps.of(outcome.link),
                on=steps.on,
                weighed=sorted(weighed),
            )
    Carriage.objects.filter(pk__in=[row.pk for row in rows]).update(weighed=sorted(weighed))
    return True
