"""The plan of one day: of each thing still owed, who is told which step now.

A person hears of a thing at most once on a day: the furthest step that has fallen due for them and was not
told. Days without a worker therefore lose nothing, and a step that a later one has overtaken is not made up
for. Everything hangs on the last day in time, so a later day that was granted begins anew. What waits for the
word of an office hangs on the day it was reported, an answer on the day it was given.
"""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from soichieu.pure.reminders.rules import ANSWER, Audience, Moment, Rule, Step, falls_on
from soichieu.pure.reminders.structure import Holder, Post, Structure

Thing = tuple[str, int]
Key = tuple[int, Thing, date]


class About(StrEnum):
    """What a thing is to be told of for."""

    OWED = "owed"  # the unit owes it by its last day
    AWAITING = "awaiting"  # the office owes its word on what was reported on that day
    ANSWER = "answer"  # the office gave its word on that day


@dataclass(frozen=True, slots=True)
class Due:
    """One thing still owed: by which unit, followed by which office, until which last day in time.

    `named` are people of the unit whom the office has made answer for it; where one of them works there, the
    unit's steps go to them alone. What is done, on hold, refused, waived or ended is no `Due`. Of a result
    that waits, `last_day` is the day it was reported; of an answer, the day it was given, `named` who asked.
    """

    thing: Thing
    unit: int
    office: int | None
    last_day: date
    named: frozenset[int] = frozenset()
    about: About = About.OWED


@dataclass(frozen=True, slots=True)
class Told:
    """One person told of one thing by one step, which fell due on `since`."""

    person: int
    thing: Thing
    last_day: date
    step: Step
    since: date

    @property
    def key(self) -> Key:
        """What was told to whom, whichever step it was."""
        return self.person, self.thing, self.last_day


def plan(
    due: Iterable[Due],
    rules: Mapping[int | None, Rule],
    structure: Structure,
    *,
    on: date,
    holidays: AbstractSet[date],
    told: Mapping[Key, date],
) -> list[Told]:
    """Tell who is to be told on a day, in the order of the things given and of people.

    `rules` holds that of each office, and under None that of all others. `told` holds the latest day on which
    a step told before fell due, for each person, thing and last day.
    """
    general = rules.get(None, Rule(()))
    found: list[Told] = []
    for one in due:
        rule = rules.get(one.office, general) if one.office is not None else general
        furthest = _furthest(one, rule, structure, on, holidays)
        found += [
            telling
            for _person, telling in sorted(furthest.items())
            if telling.key not in told or telling.since > told[telling.key]
        ]
    return found


def _furthest(
    due: Due, rule: Rule, structure: Structure, on: date, holidays: AbstractSet[date]
) -> dict[int, Told]:
    """Give for each person the furthest step of a thing that has fallen due."""
    furthest: dict[int, Told] = {}
    for step in _steps(due.about, rule):
        since = falls_on(step, due.last_day, holidays)
        if since > on:
            continue
        for holder in audience(due, step, structure):
            known = furthest.get(holder.person)
            if known is None or since > known.since:
                furthest[holder.person] = Told(holder.person, due.thing, due.last_day, step, since)
    return furthest


def _steps(about: About, rule: Rule) -> Iterable[Step]:
    if about is About.ANSWER:
        return (ANSWER,)
    awaits = about is About.AWAITING
    return (step for step in rule.steps if (step.moment is Moment.AWAITS) == awaits)


def audience(due: Due, step: Step, structure: Structure) -> Iterator[Holder]:
    """Yield whom a step tells; no lateness is told below the unit that is late."""
    for holder in _chosen(due, step.to, structure):
        if step.moment is not Moment.LATE or not structure.is_below(holder.unit, due.unit):
            yield holder


def _chosen(due: Due, to: Audience, structure: Structure) -> Iterable[Holder]:
    match to:
        case Audience.UNIT | Audience.ASKER:
            working = list(structure.at(due.unit, Post.WORKS))
            return [one for one in working if one.person in due.named] or working
        case Audience.UNIT_LEADER:
            return structure.at(due.unit, Post.LEADS)
        case Audience.OFFICE:
            return structure.at(due.office, Post.WORKS) if due.office is not None else ()
        case Audience.OFFICE_LEADER:
            return structure.at(due.office, Post.LEADS) if due.office is not None else ()
        case Audience.SUPERIOR:
            return structure.leaders_above(_top(due, structure))


def _top(due: Due, structure: Structure) -> int:
    """Give the unit whose superior is told at last: the office, unless it stands below the unit itself."""
    if due.office is None or structure.is_below(due.office, due.unit):
        return due.unit
    return due.office
