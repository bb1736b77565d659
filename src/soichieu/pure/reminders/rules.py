"""A rule of reminding: steps, each at a moment around the last day, each for somebody up the chain."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from soichieu.pure.calendar.working_days import working_days_before


class Moment(StrEnum):
    """When a step falls due, seen from the last day in time."""

    BEFORE = "before"  # so many working days before it
    ON = "on"  # on it
    LATE = "late"  # so many days after it: lateness is counted in days (R9)


class Audience(StrEnum):
    """Whom a step tells: the chain from the unit that owes up to the superior of the office that follows."""

    UNIT = "unit"
    UNIT_LEADER = "unit_leader"
    OFFICE = "office"
    OFFICE_LEADER = "office_leader"
    SUPERIOR = "superior"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; `days` are working days before the last day, or days late; 0 on the day itself."""

    moment: Moment
    days: int
    to: Audience


@dataclass(frozen=True, slots=True)
class Rule:
    """The steps by which an office has its work reminded of; none at all tells nobody."""

    steps: tuple[Step, ...]


def default_rule(soon_in_working_days: int) -> Rule:
    """Give the rule of an office that has set none: when it falls due soon (R9), on the day, then up."""
    return Rule(
        (
            Step(Moment.BEFORE, soon_in_working_days, Audience.UNIT),
            Step(Moment.ON, 0, Audience.UNIT),
            Step(Moment.LATE, 1, Audience.UNIT_LEADER),
            Step(Moment.LATE, 7, Audience.OFFICE),
            Step(Moment.LATE, 15, Audience.OFFICE_LEADER),
            Step(Moment.LATE, 30, Audience.SUPERIOR),
        )
    )


def falls_on(step: Step, last_day: date, holidays: AbstractSet[date]) -> date:
    """Give the day from which a step is to be told."""
    match step.moment:
        case Moment.BEFORE:
            return working_days_before(last_day, step.days, holidays)
        case Moment.ON:
            return last_day
        case Moment.LATE:
            return last_day + timedelta(days=step.days)
