"""Figures of a period counted for the units as they are on a later day (R7)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import F, Q
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.errors import Invalid
from soichieu.indicators.enums import Aggregation
from soichieu.indicators.models import Period, Round, Submission, Value
from soichieu.indicators.queries import stored
from soichieu.indicators.queries.books import Book
from soichieu.indicators.queries.figure import Figures, Ledger
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.owing import asked_by_several, each_once, spread
from soichieu.indicators.queries.places import Forest, last_days
from soichieu.indicators.queries.stored import Belonging, Key
from soichieu.indicators.queries.totals import words
from soichieu.organisations.queries import names_of
from soichieu.pure.rollup.attribution import Attribution, Unknowable

_NAMED = 3


def as_on(
    measure_ids: Collection[int],
    period_ids: Collection[int],
    unit_ids: Collection[int],
    on: date,
    *,
    sight: Sight,
) -> Figures:
    """Return the figures of periods for the units as they are on a day, through all that became of them.

    A unit that passed whole into another counts for its heir and all above it. Where it was split, or nobody
    knows how much of it came where, it counts only for those above every heir; the others have no number,
    and why not is told. Raises Invalid for a day before the last of a period.
    """
    units = [unit for unit in unit_ids if sight.covers(unit)]
    periods = Period.objects.in_bulk(list(period_ids))
    check_day(on, periods.values())
    ledger = ledger_as_on(measure_ids, periods, units, on)
    asked = [measure for measure in measure_ids if measure in ledger.book.measures]
    return ledger.figures([(m, p, u) for m in asked for p in periods for u in units])


def check_day(on: date, periods: Iterable[Period]) -> None:
    """Raise Invalid for a day before the last of a period."""
    if any(on < period.ends for period in periods):
        raise Invalid(_("Ngày tính theo đơn vị phải từ ngày cuối của kỳ số liệu trở đi."))


def ledger_as_on(
    measure_ids: Collection[int], periods: dict[int, Period], unit_ids: Collection[int], on: date
) -> Ledger:
    """Return all that the figures as on a day are made of."""
    book = Book.of(measure_ids)
    facts = book.entered(max((period.ends for period in periods.values()), default=on))
    ledger = Ledger(book, periods, {}, {}, {}, words=words(facts, periods, unit_ids))
    owed: dict[Key, int] = {}
    unknowable: dict[Key, tuple[str, ...]] = {}
    for hierarchy in sorted({fact.hierarchy for fact in facts}):
        along = [fact for fact in facts if fact.hierarchy == hierarchy]
        then = _Then.of(hierarchy, along, periods, unit_ids, on)
        for key, both in then.sums(along).items():
            (ledger.below if then.has_below(key[2]) else ledger.own)[key] = both
        ledger.carried |= then.carried(along)
        owed |= then.owed(along)
        unknowable |= then.unknowable(along)
    ledger.owed, ledger.unknowable = owed, unknowable
    return ledger


@dataclass
class _Then:
    """One hierarchy as on a day: for which units asked for each figure counts, and for which nobody knows."""

    forest: Forest
    periods: dict[int, Period]
    unit_ids: Collection[int]
    on: date
    known: Belonging = field(default_factory=lambda: Belonging([], [], []))
    unsure: dict[tuple[int, int, int], Unknowable] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        hierarchy: str,
        facts: Collection[MeasureFact],
        periods: dict[int, Period],
        unit_ids: Collection[int],
        on: date,
    ) -> "_Then":
        then = cls(Forest(hierarchy), periods, unit_ids, on)
        ended = last_days(None, on)
        attribution = then.forest.attribution()
        rows: list[tuple[int, int, int]] = []
        for period_id, unit in _there([fact.pk for fact in facts], periods):
            rows += then._counted(attribution, period_id, unit, ended.get(unit))
        then.known = Belonging.of(rows)
        return then

    def _counted(
        self, attribution: Attribution, period_id: int, unit: int, ended: date | None
    ) -> Iterator[tuple[int, int, int]]:
        ends = self.periods[period_id].ends
        since = ends if ended is None else min(ends, ended - timedelta(days=1))
        counted = attribution.counted_for(unit, since, self.on)
        yield from ((period_id, unit, top) for top in counted.units if top in self.unit_ids)
        for top, why in counted.unknowable:
            if top in self.unit_ids:
                self.unsure[period_id, unit, top] = why

    def has_below(self, unit_id: int) -> bool:
        """Whether others lie below a unit on the day."""
        return unit_id in self._parents

    @property
    def _parents(self) -> set[int | None]:
        return set(self.forest.on(self.on).values())

    def sums(self, facts: Collection[MeasureFact]) -> stored.Tallies:
        """Return the sums of what was given in the periods themselves."""
        rolled = [fact for fact in facts if fact.aggregation != Aggregation.NONE]
        return stored.summed(rolled, self.known) | self._own(facts)

    def _own(self, facts: Collection[MeasureFact]) -> stored.Tallies:
        """Return what a unit gave itself, of what is never rolled up."""
        alone = [fact for fact in facts if fact.aggregation == Aggregation.NONE]
        own, _below = stored.stored(alone, self.periods, self.unit_ids) if alone else ({}, {})
        return own

    def carried(self, facts: Collection[MeasureFact]) -> stored.Tallies:
        """Return the last answers, of those who lived on the last day of a period but gave none in it."""
        last = [fact for fact in facts if fact.aggregation == Aggregation.LAST]
        windows = {period.pk: (date.min, period.ends) for period in self.periods.values()}
        return stored.latest(last, windows, self.known, only_carried=True) if last else {}

    def owed(self, facts: Collection[MeasureFact]) -> dict[Key, int]:
        """Return how many owed an answer."""
        asking = stored.rounds_asking([fact.pk for fact in facts], self.periods)
        counts = stored.expected_of({found for rounds in asking.values() for found in rounds}, self.known)
        several = each_once(asked_by_several(asking), self.known, self.unit_ids)
        return spread(asking, counts, self.unit_ids) | several

    def unknowable(self, facts: Collection[MeasureFact]) -> dict[Key, tuple[str, ...]]:
        """Return why there is no number where a unit's figure came to several, or nobody knows where."""
        rolled = {fact.pk for fact in facts if fact.aggregation != Aggregation.NONE}
        found: dict[Key, dict[Unknowable, list[int]]] = {}
        for measure, period, top, unit in stored.given_by(rolled, Belonging.of(self.unsure)):
            reasons = found.setdefault((measure, period, top), {})
            reasons.setdefault(self.unsure[period, unit, top], []).append(unit)
        return told_unknowable(found, self.on)


def told_unknowable(
    found: Mapping[Key, Mapping[Unknowable, Collection[int]]], on: date
) -> dict[Key, tuple[str, ...]]:
    """Say why nobody knows numbers: each reason with the units whose figures it is about."""
    names = names_of({u for reasons in found.values() for units in reasons.values() for u in units}, on)
    return {
        key: tuple(_told(why, sorted(names.get(u, "") for u in units)) for why, units in reasons.items())
        for key, reasons in found.items()
    }


def _there(measure_ids: Collection[int], periods: dict[int, Period]) -> set[tuple[int, int]]:
    """Return the periods in which each unit gave a figure, owed one, or may have one carried into."""
    gave = Value.objects.filter(measure__in=measure_ids, reported__isnull=False)
    latest = max((period.ends for period in periods.values()), default=date.min)
    asked = Round.objects.filter(
        form__lines__measure__in=measure_ids,
        form__lines__valid__contains=F("period__ends"),
        period__in=periods,
    )
    there = set(gave.filter(period__in=periods).values_list("period_id", "unit_id"))
    there |= set(Submission.objects.filter(round__in=asked).values_list("round__period_id", "unit_id"))
    earlier = Q(measure__indicator__aggregation=Aggregation.LAST, period__ends__lte=latest)
    lasting = gave.filter(earlier).values_list("unit_id", "period__ends", "unit__valid").distinct()
    for unit, ends, valid in lasting:
        there |= {
            (period.pk, unit)
            for period in periods.values()
            if ends <= period.ends and (valid.upper is None or valid.upper > period.ends)
        }
    return there


def _told(why: Unknowable, names: list[str]) -> str:
    told = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        told = _("%(names)s và %(count)s đơn vị nữa") % {"names": told, "count": len(names) - _NAMED}
    sentences = {
        Unknowable.SPLIT: _("Không thể biết: %(names)s đã được chia cho nhiều đơn vị."),
        Unknowable.SHARE: _("Không thể biết: chưa rõ phần nào của %(names)s về đơn vị này."),
        Unknowable.REST: _("Không thể biết: chỉ một phần của %(names)s được biết là về đơn vị này."),
    }
    return sentences[why] % {"names": told}
