"""The figure of a longer period made of the shorter ones in it (R13, R14)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Period, Value
from soichieu.indicators.queries import stored
from soichieu.indicators.queries.as_on import check_day, ledger_as_on, told_unknowable
from soichieu.indicators.queries.books import Book
from soichieu.indicators.queries.figure import Figure, Ledger
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.owing import owed
from soichieu.indicators.queries.places import Forest, last_days
from soichieu.indicators.queries.stored import NEITHER, Belonging, Key, Tallies
from soichieu.pure.calendar import frequencies
from soichieu.pure.rollup.attribution import Unknowable
from soichieu.pure.rollup.combining import Completeness


@dataclass(frozen=True, slots=True)
class OverTime:
    """The figure of a longer period, and in how many of how many of its periods there was any.

    `periods` goes by what was reported, `accepted_periods` by what was accepted.
    """

    figure: Figure
    periods: Completeness
    accepted_periods: Completeness

    def reached(self, *, accepted: bool) -> Completeness:
        """Return the periods behind one of the two sums."""
        return self.accepted_periods if accepted else self.periods


def over_time(
    measure_ids: Collection[int],
    longer: frequencies.Period,
    frequency: frequencies.Frequency,
    unit_ids: Collection[int],
    *,
    sight: Sight,
    on: date | None = None,
) -> dict[tuple[int, int], OverTime]:
    """Return by measure and unit the figure of a longer period made of those of a frequency in it.

    What came within a period is added up; of a state each unit's last answer stands; what is computed is
    worked out from its operands. Answers owed and given are counted over all periods together. Gives nothing
    where periods of that frequency do not make up the longer one. With a day `on`, figures count for the
    units as they are on it (R7); raises Invalid for a day before the last of the periods.
    """
    units = [unit for unit in unit_ids if sight.covers(unit)]
    inside = frequencies.inside(longer, frequency)
    kept = Period.objects.filter(
        scheme=longer.scheme.value, key__in=[frequencies.key(one) for one in inside]
    ).order_by("ends")
    periods = {period.pk: period for period in kept}
    if not periods:
        return {}
    if on is not None:
        check_day(on, periods.values())
    making = _Making(Book.of(measure_ids), periods, units, on)
    # The whole stands under the id of its last period: it is read by the definitions of that day.
    whole = max(periods.values(), key=lambda period: period.ends)
    ledger = making.ledger(whole, longer)
    return {
        (measure, unit): OverTime(
            ledger.figure((measure, whole.pk, unit)),
            *(Completeness(len(making.given(measure, unit, side)), len(inside)) for side in (0, 1)),
        )
        for measure in measure_ids
        if measure in making.book.measures
        for unit in units
    }


@dataclass
class _Making:
    """The shorter periods of a longer one, being put together."""

    book: Book
    periods: Mapping[int, Period]
    units: Collection[int]
    on: date | None = None
    unsure: dict[Key, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facts = self.book.entered(max(period.ends for period in self.periods.values()))
        if self.on is None:
            self.own, self.below = stored.stored(self.facts, self.periods, self.units)
            self.owing = owed(self.facts, self.periods, self.units)
        else:
            then = ledger_as_on(self.book.measures, dict(self.periods), self.units, self.on)
            self.own, self.below, self.owing = then.own, then.below, dict(then.owed)
            flows = self._flows()
            self.unsure = {key: why for key, why in then.unknowable.items() if key[0] in flows}

    def ledger(self, whole: Period, longer: frequencies.Period) -> Ledger:
        """Return what the figures of the longer period are made of."""
        flows = self._flows()
        states = [fact for fact in self.facts if fact.kind in (Kind.STOCK, Kind.YES_NO)]
        made = Ledger(self.book, {whole.pk: whole}, {}, {}, self._owed(whole))
        made.own, made.below = (self._added(side, flows, whole.pk) for side in (self.own, self.below))
        for fact_hierarchy in sorted({fact.hierarchy for fact in states}):
            along = [fact for fact in states if fact.hierarchy == fact_hierarchy]
            for key, both in self._last(along, fact_hierarchy, whole, longer.start).items():
                leaf = not any((key[0], period, key[2]) in self.below for period in self.periods)
                (made.own if leaf else made.below)[key] = both
        made.unknowable = self._unknowable(whole.pk)
        made.hindered = {fact.pk: why for fact in self.facts if (why := _hindrance(fact))}
        return made

    def given(self, measure_id: int, unit_id: int, side: int) -> set[int]:
        """Return the periods with any figure of a measure in one of the sums, or of every operand of it."""
        fact = self.book.fact(measure_id, max(period.ends for period in self.periods.values()))
        if fact.computed:
            codes = self.book.computing(fact.formula).codes
            each = [self.given(m, unit_id, side) for code in codes if (m := self.book.by_code.get(code))]
            return set.intersection(*each) if each else set()
        return {
            period
            for period in self.periods
            for held in (self.own, self.below)
            if held.get((measure_id, period, unit_id), NEITHER)[side].count
        }

    def _added(self, tallies: Tallies, measures: set[int], whole: int) -> Tallies:
        added: Tallies = {}
        for (measure, _period, unit), both in tallies.items():
            if measure in measures:
                key = (measure, whole, unit)
                added[key] = added[key].plus(both) if key in added else both
        return added

    def _last(self, facts: Collection[MeasureFact], hierarchy: str, whole: Period, since: date) -> Tallies:
        """Return the last answers of those who live at the end, or ended in the last period itself."""
        forest = Forest(hierarchy)
        rows = self._then(forest, whole) if self.on is None else self._now(forest, facts, whole, self.on)
        windows = {whole.pk: (since, whole.ends)}
        rolled = [fact for fact in facts if fact.aggregation != Aggregation.NONE]
        alone = [fact for fact in facts if fact.aggregation == Aggregation.NONE]
        own = [row for row in sorted(rows) if row[1] == row[2]]
        made = stored.latest(rolled, windows, Belonging.of(sorted(rows)), only_carried=False)
        return made | stored.latest(alone, windows, Belonging.of(own), only_carried=False)

    def _then(self, forest: Forest, whole: Period) -> set[tuple[int, int, int]]:
        """Return for which units asked for each unit's last answer counts, as the units then were."""
        rows = {(whole.pk, unit, top) for unit, top in forest.under(self.units, whole.ends)}
        attribution = forest.attribution()
        for unit, ended in last_days(None, whole.ends).items():
            if ended > whole.starts:
                above = attribution.ancestors_then(unit, whole.ends, ended - _ONE_DAY)
                rows |= {(whole.pk, unit, top) for top in above if top in self.units}
        return rows

    def _now(
        self, forest: Forest, facts: Collection[MeasureFact], whole: Period, on: date
    ) -> set[tuple[int, int, int]]:
        """Return the same as on a day; keep why nobody knows where a unit passed to several."""
        ended, attribution = last_days(None, on), forest.attribution()
        measures = [fact.pk for fact in facts]
        gave: dict[int, set[int]] = {}
        cells = Value.objects.filter(
            measure__in=measures, period__in=list(self.periods), reported__isnull=False
        )
        for unit, measure in cells.values_list("unit_id", "measure_id").distinct():
            gave.setdefault(unit, set()).add(measure)
        rows: set[tuple[int, int, int]] = set()
        unsure: dict[Key, dict[Unknowable, list[int]]] = {}
        for unit, given in gave.items():
            end = ended.get(unit)
            if end is not None and end <= whole.starts:
                continue
            since = whole.ends if end is None else min(whole.ends, end - _ONE_DAY)
            counted = attribution.counted_for(unit, since, on)
            rows |= {(whole.pk, unit, top) for top in counted.units if top in self.units}
            for top, why in counted.unknowable:
                for measure in given if top in self.units else ():
                    unsure.setdefault((measure, whole.pk, top), {}).setdefault(why, []).append(unit)
        self.unsure |= told_unknowable(unsure, on)
        return rows

    def _unknowable(self, whole: int) -> dict[Key, tuple[str, ...]]:
        """Return why there is no number: of flows in any of the periods, of states in the last answers."""
        found: dict[Key, tuple[str, ...]] = {}
        for (measure, _period, unit), why in self.unsure.items():
            key = (measure, whole, unit)
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *why)))
        return found

    def _flows(self) -> set[int]:
        return {fact.pk for fact in self.facts if fact.kind == Kind.FLOW}

    def _owed(self, whole: Period) -> dict[Key, int]:
        """Count what is owed: for flows in every period, for states once, in the last."""
        flows = self._flows()
        counts: dict[Key, int] = {}
        for (measure, period, unit), count in self.owing.items():
            if measure in flows or period == whole.pk:
                key = (measure, whole.pk, unit)
                counts[key] = counts.get(key, 0) + count
        return counts


_ONE_DAY = date.resolution


def _hindrance(fact: MeasureFact) -> str:
    """Return why the figure of a longer period cannot be made from shorter ones, or ""."""
    if fact.kind == Kind.TEXT:
        return _("Nội dung bằng lời không gộp theo thời gian.")
    if fact.kind == Kind.RATIO:
        return _("Tỷ lệ được nhập thẳng không gộp theo thời gian; chỉ tính lại được từ tử số và mẫu số.")
    if fact.kind == Kind.FLOW and fact.aggregation != Aggregation.SUM:
        return _("Số trong kỳ chỉ cộng được qua nhiều kỳ khi chỉ tiêu được cộng giữa các đơn vị.")
    return ""
