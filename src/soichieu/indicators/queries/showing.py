"""What screens of figures offer to choose from, hold numbers against, and who has not answered yet."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

from django.db.models import Q

from soichieu.accounts.sight import Sight
from soichieu.indicators.enums import BandsOf
from soichieu.indicators.models import (
    Band,
    FormLine,
    Indicator,
    Measure,
    Period,
    Round,
    Target,
    Value,
)
from soichieu.indicators.queries.dictionary import visible
from soichieu.indicators.queries.measures import MeasureFact, facts_of
from soichieu.indicators.queries.places import Forest
from soichieu.indicators.queries.rounds import answers_owed
from soichieu.organisations.queries import names_of
from soichieu.pure.indicators import bands as pure


@dataclass(frozen=True, slots=True)
class Judging:
    """What figures are held against: the bands of each indicator, and targets by measure, period, unit."""

    bands: Mapping[int, tuple[pure.Band, ...]] = field(default_factory=dict)
    by_target: frozenset[int] = frozenset()
    targets: Mapping[tuple[int, int, int], Decimal] = field(default_factory=dict)

    def reached(self, key: tuple[int, int, int], value: Fraction) -> Fraction | None:
        """Return the share of its target a figure has reached, in percent."""
        target = self.targets.get(key)
        return value * 100 / Fraction(target) if target else None

    def band(self, fact: MeasureFact, key: tuple[int, int, int], value: Fraction | None) -> pure.Band | None:
        """Return the band a figure lies in."""
        found = self.bands.get(fact.indicator_id)
        if not found or value is None:
            return None
        judged = self.reached(key, value) if fact.indicator_id in self.by_target else value
        return None if judged is None else pure.band_of(judged, found)


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit with its name of the day asked."""

    pk: int
    name: str


@dataclass(frozen=True, slots=True)
class Around:
    """A unit among its superiors (highest first) and those right below it, as far as the reader sees."""

    unit: UnitChoice
    path: tuple[UnitChoice, ...]
    below: tuple[UnitChoice, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A unit that owes a figure and has not reported it; `form_name` is where it is asked."""

    unit_id: int
    name: str
    form_name: str
    due_at: datetime
    state: str


def measures_shown(sight: Sight, on: date, form_id: int | None = None) -> list[MeasureFact]:
    """Return the measures a reader may know of, as they are on a day, those of a form in its order."""
    found = Measure.objects.filter(indicator__in=visible(sight).values("pk"))
    found = found.select_related("indicator", "part")
    if form_id is not None:
        found = found.filter(lines__form=form_id, lines__valid__contains=on).order_by("lines__order", "pk")
    return list(facts_of(found, on).values())


def periods_shown() -> list[Period]:
    """Return every period any form was asked for, or any figure is of, by its days."""
    asked = Round.objects.values("period_id")
    given = Value.objects.values("period_id")
    return list(Period.objects.filter(Q(pk__in=asked) | Q(pk__in=given)).order_by("ends", "starts"))


def periods_asked() -> dict[int, frozenset[str]]:
    """Return of each measure in which kinds of periods forms ask for it, as "calendar.month"."""
    found: dict[int, set[str]] = {}
    rows = FormLine.objects.order_by("form").values_list("measure_id", "form__scheme", "form__frequency")
    for measure, scheme, frequency in rows:
        found.setdefault(measure, set()).add(f"{scheme}.{frequency}")
    return {measure: frozenset(kinds) for measure, kinds in found.items()}


def periods_kept(scheme: str, keys: Iterable[str]) -> dict[str, int]:
    """Return those of some periods that any form, figure or target was ever of, by their keys."""
    return dict(Period.objects.filter(scheme=scheme, key__in=list(keys)).values_list("key", "pk"))


def judging(
    facts: Collection[MeasureFact], period_ids: Collection[int], unit_ids: Collection[int]
) -> Judging:
    """Return the bands and targets of figures."""
    indicators = {fact.indicator_id for fact in facts}
    bands: dict[int, list[pure.Band]] = {}
    for row in Band.objects.filter(indicator__in=indicators):
        bands.setdefault(row.indicator_id, []).append(pure.Band(row.label, row.tone, row.least, row.most))
    of_target = Indicator.objects.filter(pk__in=indicators, bands_of=BandsOf.TARGET)
    targets = Target.objects.filter(
        measure__in=[fact.pk for fact in facts], period__in=period_ids, unit__in=unit_ids
    )
    return Judging(
        {pk: tuple(rows) for pk, rows in bands.items()},
        frozenset(of_target.values_list("pk", flat=True)),
        {(row.measure_id, row.period_id, row.unit_id): row.number for row in targets},
    )


def around(unit_id: int, hierarchy: str, days: Collection[date], *, sight: Sight) -> Around:
    """Return a unit with those right below it on any of these days, and those above it on the last."""
    forest, last = Forest(hierarchy), max(days)
    below = {unit for day in days for unit in forest.below(unit_id, day) if sight.covers(unit)}
    line: list[int] = []
    above = forest.on(last).get(unit_id)
    while above is not None and sight.covers(above):
        line.append(above)
        above = forest.on(last).get(above)
    names = names_of({unit_id, *below, *line}, last)
    chosen = {unit: UnitChoice(unit, names.get(unit, "")) for unit in (unit_id, *below, *line)}
    ordered = sorted((chosen[unit] for unit in below), key=lambda one: one.name)
    return Around(chosen[unit_id], tuple(chosen[unit] for unit in reversed(line)), tuple(ordered))


def missing(measure_id: int, period_id: int, unit_id: int, *, sight: Sight) -> list[Missing]:
    """Return who, of a unit and all below it, owes a figure for a period and has not reported it."""
    period = Period.objects.filter(pk=period_id).first()
    hierarchy = Measure.objects.filter(pk=measure_id).values_list("indicator__hierarchy", flat=True).first()
    if period is None or hierarchy is None or not sight.covers(unit_id):
        return []
    under = {unit for unit, _top in Forest(hierarchy).under([unit_id], period.ends) if sight.covers(unit)}
    given = Value.objects.filter(measure=measure_id, period=period, reported__isnull=False)
    owing = answers_owed(measure_id, period.pk).filter(unit__in=under)
    owing = owing.exclude(unit__in=given.values("unit_id"))
    rows = list(owing.select_related("round__form").distinct())
    names = names_of({row.unit_id for row in rows}, period.ends)
    told = [
        Missing(row.unit_id, names[row.unit_id], row.round.form.name, row.round.due_at, row.state)
        for row in rows
    ]
    return sorted(told, key=lambda one: one.name)
