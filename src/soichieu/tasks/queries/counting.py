"""Figures about the work: shares counted by class, saying what is counted; parts add up to totals (R10)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from django.db.models import QuerySet

from soichieu.pure.tasks import Ageing, Class, Tally, ageing
from soichieu.tasks.enums import DeadlineClass

By = Literal["unit_id", "unit__level", "unit__line", "task__directive_id", "task__office_id"]


@dataclass(frozen=True, slots=True)
class Count:
    """Shares by class on a day, how late the overdue ones are, and to how many `tasks` they belong."""

    tally: Tally
    ages: Ageing
    tasks: int

    @property
    def parts(self) -> list[tuple[DeadlineClass, int]]:
        """The numbers by class, in the order of the table, without empty ones."""
        return [(one, count) for one in DeadlineClass if (count := self.tally.counts[Class(one.value)])]


def count_shares(shares: QuerySet[Any], on: date) -> Count:
    """Count what `shares_seen` gave for a day."""
    return _counted(shares.values_list("deadline", "last_then", "task_id"), on)


def counts_by(shares: QuerySet[Any], on: date, by: By) -> Mapping[int | str | None, Count]:
    """Count what `shares_seen` gave, apart for each value of a field; the counts add up to those of all."""
    groups: dict[int | str | None, list[tuple[str, date | None, int]]] = defaultdict(list)
    for value, deadline, last, task in shares.values_list(by, "deadline", "last_then", "task_id"):
        groups[value].append((deadline, last, task))
    return {value: _counted(rows, on) for value, rows in groups.items()}


def _counted(rows: Iterable[tuple[str, date | None, int]], on: date) -> Count:
    counts: Counter[Class] = Counter()
    late: list[int] = []
    tasks = set()
    for deadline, last, task in rows:
        counts[Class(deadline)] += 1
        tasks.add(task)
        if deadline == Class.OVERDUE and last is not None:
            late.append((on - last).days)
    return Count(Tally(counts), ageing(late), len(tasks))
