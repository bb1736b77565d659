"""What a day has to be told of: shares and milestones still to be reached, results waiting, answers given."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from soichieu.accounts.sight import Sight
from soichieu.tasks.enums import Role, State
from soichieu.tasks.models import Extension, Milestone
from soichieu.tasks.queries.shares import ShareFilter, shares_seen

# What waits for a word of the office, is on hold or refused is not the unit's to do now.
TO_DO = (State.NOT_STARTED, State.DOING, State.RETURNED, State.REDOING)
_NEWS = timedelta(days=14)
"""How long a decision is news: no longer than that without a worker, and it is told nobody."""


@dataclass(frozen=True, slots=True)
class DueShare:
    """A share still to be done: whose it is, who follows it, and by when.

    Of one that waits for its office, `last_day` is the day it was reported.
    """

    share_id: int
    task_id: int
    title: str
    unit_id: int
    office_id: int
    last_day: date
    clerk: str
    invented: bool


@dataclass(frozen=True, slots=True)
class DueMilestone:
    """A milestone still to be reached, with the share of the unit that leads its task."""

    milestone_id: int
    words: str
    due: date
    share: DueShare


@dataclass(frozen=True, slots=True)
class Answer:
    """A later day that was asked for and has been decided on: who asked, for which share."""

    extension_id: int
    asked_by: int
    decided_on: date
    title: str
    unit_id: int
    office_id: int
    invented: bool


def shares_due(on: date, until: date) -> list[DueShare]:
    """Return the shares that on a day are still to be done and have a last day not later than `until`.

    For jobs that speak for no reader, as all of this module: nothing of it may be shown without asking what
    the reader may see.
    """
    found = shares_seen(Sight.all(on), on).filter(state_then__in=TO_DO, last_then__lte=until)
    return _shares(found, "last_then")


def shares_awaiting(on: date) -> list[DueShare]:
    """Return the shares whose results wait on a day for the word of their office, each by its day."""
    found = shares_seen(Sight.all(on), on).filter(state_then=State.SUBMITTED, submitted_then__isnull=False)
    return _shares(found, "submitted_then")


def milestones_due(on: date, until: date) -> list[DueMilestone]:
    """Return the milestones not reached on a day, due not later than `until`, of tasks still to be done."""
    marks = Milestone.objects.filter(due__lte=until).exclude(reached_on__lte=on).order_by("due", "pk")
    leads = {one.task_id: one for one in _leads({mark.task_id for mark in marks}, on)}
    return [
        DueMilestone(mark.pk, mark.words, mark.due, leads[mark.task_id])
        for mark in marks
        if mark.task_id in leads
    ]


def _leads(task_ids: Collection[int], on: date) -> list[DueShare]:
    """Return the shares still to be done of units that lead these tasks, with a last day or without."""
    wanted = ShareFilter(task_ids=task_ids, role=Role.LEAD.value)
    return _shares(shares_seen(Sight.all(on), on, wanted).filter(state_then__in=TO_DO), "given_on")


def answers_given(on: date) -> list[Answer]:
    """Return what was decided lately on later days that somebody who is known had asked for."""
    found = Extension.objects.filter(
        decided_on__lte=on,
        decided_on__gt=on - _NEWS,
        asked_by__isnull=False,
        assignment__ended_on__isnull=True,
    )
    columns = ("pk", "asked_by_id", "decided_on", "assignment__task__title", "assignment__unit_id")
    rows = found.order_by("decided_on", "pk").values_list(
        *columns, "assignment__office_id", "assignment__task__invented"
    )
    return [Answer(*row) for row in rows]


def _shares(found: Any, day: str) -> list[DueShare]:
    columns = ("pk", "task_id", "task__title", "unit_id", "task__office_id", day, "clerk", "task__invented")
    return [DueShare(*row) for row in found.values_list(*columns)]
