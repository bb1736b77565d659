"""Four years of rounds: opened, and answered as units answer: most in time, some late, a few never."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

import numpy as np

from soichieu.accounts.sight import Sight
from soichieu.cli.figures_story.numbers import FIRST_YEAR, Numbers
from soichieu.cli.province.words import person
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Kind
from soichieu.indicators.queries import MeasureFact
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

MONTHS = 48
_LATE, _MISSING = 0.07, 0.015
_HANDED_OVER = (date(2025, 5, 31), date(2025, 9, 1))  # in these months everybody answers, as after a handover
_MILLIONTHS = 6


@dataclass(frozen=True)
class Asked:
    """A round with the months of its period and the commune of each unit that owes an answer."""

    pk: int
    period_id: int
    form: str
    key: str
    ends: date
    due_at: datetime
    months: tuple[int, ...]
    areas: Mapping[int, str]

    def unit_of(self, area: str) -> int:
        """Return the unit of a commune, by its key."""
        return next(unit for unit, own in self.areas.items() if own == area)


@dataclass(frozen=True)
class Series:
    """The rounds of one form, the first first; the last two are those in work."""

    form_id: int
    code: str
    facts: Sequence[MeasureFact]
    rounds: Sequence[Asked]


def open_rounds(code: str, today: date) -> Series:
    """Ask a form for the four years up to today, and for the period that runs."""
    sight = Sight.all(today)
    form = queries.form_by_code(code, sight)
    facts = [line.fact for line in queries.lines_of(form, today) if not line.fact.computed]
    frequency, scheme = frequencies.Frequency(form.frequency), Scheme(form.scheme)
    exact: frequencies.Period | None = frequencies.period_on(today, frequency, scheme)
    length = 3 if frequency is frequencies.Frequency.QUARTER else 1
    wanted: list[frequencies.Period] = []
    while exact is not None and len(wanted) * length < MONTHS:
        wanted.append(exact)
        exact = frequencies.before(exact)
    rounds = [_open(form.pk, period, length) for period in reversed(wanted)]
    return Series(form.pk, code, facts, rounds)


def _open(form_id: int, period: frequencies.Period, length: int) -> Asked:
    opened = services.open_round(form_id, frequencies.key(period), by=operator())
    first = (period.named.year - FIRST_YEAR) * 12 + period.named.month - 1
    units = list(opened.submissions.order_by("unit").values_list("unit_id", flat=True))
    areas = organisations.area_keys(units)
    return Asked(
        opened.pk, opened.period_id, opened.form.code, frequencies.key(period), period.end, opened.due_at,
        tuple(range(first, first + length)), {unit: areas[unit] for unit in units},
    )  # fmt: skip


def answer_the_past(
    series: Collection[Series], numbers: Numbers, left_out: Collection[tuple[int, str]], now: datetime
) -> int:
    """Tell who answered and when, and load the figures, all but of the current rounds; return how many.

    `left_out` are rounds and communes that are told of otherwise.
    """
    cells: list[tuple[int, int, int, int]] = []
    for one in series:
        for asked in one.rounds[:-1]:
            answers = []
            for unit, area in asked.areas.items():
                chance = Random(f"{one.code}:{asked.key}:{area}")  # noqa: S311  a story, no secret
                if (asked.pk, area) in left_out or _is_missing(asked, chance):
                    continue
                answers.append(_answer(asked, unit, chance, now))
                cells += _cells(one.facts, asked, unit, area, numbers)
            services.take_over_answers(asked.pk, answers, by=operator())
    columns = services.Columns(*np.array(cells, np.int64).T)
    return services.load_values(columns, by=operator())


def _is_missing(asked: Asked, chance: Random) -> bool:
    begin, end = _HANDED_OVER
    return chance.random() < _MISSING and not begin <= asked.ends <= end


def _answer(asked: Asked, unit: int, chance: Random, now: datetime) -> services.PastAnswer:
    """Return when a unit handed in: in the last days before it was due, or some days after."""
    is_late = chance.random() < _LATE
    hours = chance.uniform(2, 110) if is_late else -chance.uniform(0.3, 60)
    submitted = min(asked.due_at + timedelta(hours=hours), now - timedelta(hours=chance.uniform(8, 40)))
    accepted = min(submitted + timedelta(hours=chance.uniform(1, 72)), now - timedelta(hours=1))
    return services.PastAnswer(unit, submitted, accepted, person(Random(unit)))  # noqa: S311  a story


def _cells(
    facts: Sequence[MeasureFact], asked: Asked, unit: int, area: str, numbers: Numbers
) -> list[tuple[int, int, int, int]]:
    found = []
    for fact in facts:
        number = None if fact.kind == Kind.TEXT else numbers.told(fact.code, area, asked.months)
        if number is not None:
            found.append((fact.pk, asked.period_id, unit, number * 10 ** (_MILLIONTHS - fact.decimals)))
    return found
