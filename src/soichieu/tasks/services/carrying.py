"""Carrying shares of tasks through reforms (R6): each succession once, whenever it was entered."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Q

from soichieu.audit import services as audit
from soichieu.cascade.services.reform_days import Successions, successions_on
from soichieu.foundation.actor import Actor
from soichieu.organisations import queries as organisations
from soichieu.pure.tasks import Portion, hand_over
from soichieu.pure.tasks import State as PureState
from soichieu.tasks import policies
from soichieu.tasks.enums import Role
from soichieu.tasks.models import Assignment, TakeoverRule, Task
from soichieu.tasks.queries.shares import stood_on
from soichieu.tasks.services.handing_over import Writing

# Tasks of the first day on which a unit with a share has a succession nobody has weighed yet.
_NEXT = """
SELECT s."on", a.task_id FROM tasks_assignment a
JOIN organisations_succession s ON s.predecessor_id = a.unit_id
WHERE a.given_on < s."on" AND s."on" <= %(until)s AND (a.ended_on IS NULL OR a.ended_on >= s."on")
  AND NOT EXISTS (
    SELECT 1 FROM tasks_sharecarriage c
    WHERE c.assignment_id = a.id AND c."on" = s."on" AND s.id = ANY(c.weighed)
  )
GROUP BY s."on", a.task_id ORDER BY s."on", a.task_id
"""


@transaction.atomic
def carry_tasks(*, until: date, by: Actor) -> int:
    """Carry every share through every succession up to a day; return how many shares were touched.

    Rename: carried. Merge: one share on the successor. Dissolved into another level or split: to each
    successor that the rule of the task's office names that day, else closed and listed. What was done stays
    with the predecessor. Only the operator and jobs run it. Safe to repeat; a succession entered late is
    found, and carried on from its own day.
    """
    policies.check_can_carry(by)
    _one_at_a_time()
    touched = 0
    while found := _next_day(until):
        on, task_ids = found
        touched += _carry_day(on, task_ids, by)
    if touched:
        data = {"until": until.isoformat(), "shares": touched}
        audit.record("tasks:assignment:carried", None, by=by, data=data)
    return touched


def _one_at_a_time() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [0x7A5D])


def _next_day(until: date) -> tuple[date, list[int]] | None:
    with connection.cursor() as cursor:
        cursor.execute(_NEXT, {"until": until})
        rows = cursor.fetchall()
    return (rows[0][0], [task for on, task in rows if on == rows[0][0]]) if rows else None


def _carry_day(on: date, task_ids: Collection[int], by: Actor) -> int:
    """Carry the shares of some tasks through one day; return how many shares were touched anew."""
    eve = on - timedelta(days=1)
    then = Assignment.objects.filter(Q(ended_on__isnull=True) | Q(ended_on__gte=on), task__in=task_ids)
    portions: dict[int, list[Any]] = defaultdict(list)
    for share in stood_on(then.filter(given_on__lt=on).select_for_update(of=("self",)), eve).order_by("pk"):
        portions[share.task_id].append(share)
    steps = successions_on(on, {share.unit_id for shares in portions.values() for share in shares})
    tasks = Task.objects.in_bulk(task_ids)
    named = _named({task.office_id for task in tasks.values()}, steps)
    since: dict[int, list[Assignment]] = defaultdict(list)
    for share in then.filter(given_on=on):
        since[share.task_id].append(share)
    touched = 0
    for pk, shares in portions.items():
        day = steps.day(named[tasks[pk].office_id])
        handed = hand_over([_portion(share) for share in shares], steps.links, day)
        touched += Writing(tasks[pk], shares, since[pk], steps, day, by).write(handed)
    return touched


def _portion(share: Any) -> Portion:
    """Return a share as it stood on the eve."""
    return Portion(
        share.pk,
        share.unit_id,
        share.role == Role.LEAD,
        share.last_then,
        PureState(share.state_then),
        share.submitted_then,
    )


def _named(office_ids: Collection[int], steps: Successions) -> Mapping[int, set[int]]:
    """Return by office the successors of that day which its rules name."""
    rules: dict[int, list[TakeoverRule]] = defaultdict(list)
    for rule in TakeoverRule.objects.filter(office__in=office_ids):
        rules[rule.office_id].append(rule)
    named: dict[int, set[int]] = {office: set() for office in office_ids}
    for office, held in rules.items():
        kinds: Sequence[organisations.UnitRule] = [one.rule for one in held]
        named[office] = organisations.named_among(kinds, steps.successors, steps.on)
    return named
