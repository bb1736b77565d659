"""A rule of reminding: steps, each at a moment around the last day, each for somebody up the chain."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from soichieu.pure.calendar.working_days import working_day_after, working_days_before


class Moment(StrEnum):
    """When a step falls due, seen from the last day in time, or from the day a result was reported."""

    BEFORE = "before"  # so many working days before it
    ON = "on"  # on it
    LATE = "late"  # so many days after it: lateness is counted in days (R9)
    AWAITS = "awaits"  # so many working days after a result was reported which nobody has confirmed
    ANSWERED = "answered"  # at once: what was asked for has been decided; stands in no rule


class Audience(StrEnum):
    """Whom a step tells: the chain from the unit that owes up to the superior of the office that follows."""

    UNIT = "unit"
    UNIT_LEADER = "unit_leader"
    OFFICE = "office"
    OFFICE_LEADER = "office_leader"
    SUPERIOR = "superior"
    ASKER = "asker"  # who asked for what has been decided; stands in no rule


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `days` are working days before the last day, or days late; 0 on the day itself."""

    moment: Moment
    days: int
    to: Audience


MOMENTS = (Moment.BEFORE, Moment.ON, Moment.LATE, Moment.AWAITS)
"""Those a rule is made of."""
AUDIENCES = tuple(one for one in Audience if one is not Audience.ASKER)
CONFIRMING = (Audience.OFFICE, Audience.OFFICE_LEADER)
"""Whom a rule tells of results that wait: those whose word they wait for."""
ANSWER = Step(Moment.ANSWERED, 0, Audience.ASKER)
"""How an answer is told, whatever the rule of the office."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The steps by which an office has its work reminded of; none at all tells nobody."""

    steps: tuple[Step, ...]


def default_rule(soon_in_working_days: int, confirm_in_working_days: int) -> Rule:
    """Give the rule of an office that has set none: when it falls due soon (R9), on the day, then up."""
    return Rule(
        (
            Step(Moment.BEFORE, soon_in_working_days, Audience.UNIT),
            Step(Moment.ON, 0, Audience.UNIT),
            Step(Moment.LATE, 1, Audience.UNIT_LEADER),
            Step(Moment.LATE, 7, Audience.OFFICE),
            Step(Moment.LATE, 15, Audience.OFFICE_LEADER),
            Step(Moment.LATE, 30, Audience.SUPERIOR),
            Step(Moment.AWAITS, confirm_in_working_days, Audience.OFFICE),
        )
    )


def falls_on(step: Step, last_day: date, holidays: AbstractSet[date]) -> date:
    """Give the day from which a step is to be told; `last_day` is that of the report or answer for these."""
    match step.moment:
        case Moment.BEFORE:
            return working_days_before(last_day, step.days, holidays)
        case Moment.ON | Moment.ANSWERED:
            return last_day
        case Moment.AWAITS:
            return working_day_after(last_day, step.days, holidays)
        case Moment.LATE:
            return last_day + timedelta(days=step.days)
