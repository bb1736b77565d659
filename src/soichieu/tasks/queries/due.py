"""Shares that are still to be done by a day: what reminders are made of."""

from dataclasses import dataclass
from datetime import date

from soichieu.accounts.sight import Sight
from soichieu.tasks.enums import State
from soichieu.tasks.queries.shares import shares_seen

# What waits for a word of the office, is on hold or refused is not the unit's to do now.
TO_DO = (State.NOT_STARTED, State.DOING, State.RETURNED, State.REDOING)


@dataclass(frozen=True, slots=True)
class DueShare:
    """A share still to be done: whose it is, who follows it, and by when."""

    share_id: int
    task_id: int
    title: str
    unit_id: int
    office_id: int
    last_day: date
    clerk: str
    invented: bool


def shares_due(on: date, until: date) -> list[DueShare]:
    """Return the shares that on a day are still to be done and have a last day not later than `until`.

    For jobs that speak for no reader: nothing of it may be shown without asking what the reader may see.
    """
    found = shares_seen(Sight.all(on), on).filter(state_then__in=TO_DO, last_then__lte=until)
    columns = ("pk", "task_id", "task__title", "unit_id", "task__office_id", "last_then", "clerk")
    return [DueShare(*row) for row in found.values_list(*columns, "task__invented")]
