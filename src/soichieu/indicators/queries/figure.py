"""One total with all that is told beside it: how complete it is, and why there is none (R14)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from django.utils.translation import gettext as _

from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Period
from soichieu.indicators.queries.books import Book
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.stored import NEITHER, Both, Key, Tallies
from soichieu.pure.indicators.formula import FormulaError, evaluate, order_of_evaluation, why_told
from soichieu.pure.rollup import measures as pure
from soichieu.pure.rollup.combining import Tally, result

REPORTED, ACCEPTED = 0, 1


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two sums: its number, out of how many answers of how many owed, and why there is none.

    `carried` counts the answers of earlier periods that still stand. `why` may also tell, beside a number,
    what was left out of it.
    """

    value: Fraction | None
    answered: int
    expected: int
    carried: int = 0
    why: tuple[str, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everybody who owes an answer is in it."""
        return self.answered >= self.expected


@dataclass(frozen=True, slots=True)
class Figure:
    """What stands for a measure, a period and a unit with all below it, reported and accepted.

    `own` says that nobody below is in it: it is the unit's own cell. `words` are those of a text.
    """

    reported: Side
    accepted: Side
    own: bool = False
    words: str = ""

    @property
    def is_owed(self) -> bool:
        """Whether anybody was asked for it, or gave it unasked."""
        return any(side.expected or side.answered or side.carried for side in (self.reported, self.accepted))

    def side(self, *, accepted: bool) -> Side:
        """Return the official sum, or the one as reported."""
        return self.accepted if accepted else self.reported


Figures = dict[Key, Figure]


@dataclass(slots=True)
class Ledger:
    """All that totals are made of; numbers once worked out are kept.

    `unknowable` says why nobody can know the number of a unit as on the day asked for (R7).
    """

    book: Book
    periods: Mapping[int, Period]
    own: Tallies
    below: Tallies
    owed: Mapping[Key, int]
    carried: Tallies = field(default_factory=dict)
    words: Mapping[Key, str] = field(default_factory=dict)
    unknowable: Mapping[Key, tuple[str, ...]] = field(default_factory=dict)
    hindered: Mapping[int, str] = field(default_factory=dict)
    _sides: dict[tuple[Key, int], Side] = field(default_factory=dict)
    _orderly: dict[date, bool] = field(default_factory=dict)

    def figures(self, keys: Collection[Key]) -> Figures:
        """Return the figure of every key asked for."""
        return {key: self.figure(key) for key in keys}

    def figure(self, key: Key) -> Figure:
        """Return one figure."""
        return Figure(
            self.side(key, REPORTED), self.side(key, ACCEPTED), key not in self.below, self.words.get(key, "")
        )

    def side(self, key: Key, side: int) -> Side:
        """Return one sum of one figure."""
        known = self._sides.get((key, side))
        if known is None:
            fact = self.fact(key)
            made = self._computed(key, fact, side) if fact.computed else self._entered(key, fact, side)
            known = self._sides[key, side] = made
        return known

    def fact(self, key: Key) -> MeasureFact:
        """Return what is known of the measure of a key in its period."""
        return self.book.fact(key[0], self.periods[key[1]].ends)

    def tally(self, key: Key, side: int) -> tuple[Tally, int]:
        """Return all that counts for a unit, with how many answers of it were carried forward."""
        carried = self.carried.get(key)
        total: Both = self.own.get(key, NEITHER)
        for more in (self.below.get(key), carried):
            total = total if more is None else more if total is NEITHER else total.plus(more)
        return total[side], carried[side].count if carried else 0

    def _entered(self, key: Key, fact: MeasureFact, side: int) -> Side:
        tally, carried = self.tally(key, side)
        answered = tally.count - carried
        owed = max(self.owed.get(key, 0), answered)
        if reason := self.unknowable.get(key) or self._hindrance(fact):
            return Side(None, answered, owed, carried, reason)
        if fact.aggregation == Aggregation.NONE and tally.count == 1 and fact.kind != Kind.TEXT:
            return Side(tally.total, answered, owed)
        value = result(tally, pure.Aggregation(fact.aggregation.value))
        return Side(value, answered, owed, carried, () if value is not None else self._why(key, fact, tally))

    def _hindrance(self, fact: MeasureFact) -> tuple[str, ...]:
        reason = self.hindered.get(fact.pk)
        return (reason,) if reason else ()

    def _why(self, key: Key, fact: MeasureFact, tally: Tally) -> tuple[str, ...]:
        if fact.aggregation == Aggregation.NONE:
            return () if fact.kind == Kind.TEXT and tally.count else (_not_rolled_up(self.owed.get(key, 0)),)
        if tally.count:
            return (_("Không tính được vì tổng các quyền số bằng 0."),)
        return (_("Chưa có số liệu."),)

    def _computed(self, key: Key, fact: MeasureFact, side: int) -> Side:
        """Work a formula out over rolled-up operands: never the mean of what others worked out (R14)."""
        order = self._order(key, fact)
        parts = {code: self.side((measure, *key[1:]), side) for code, measure in order.items() if measure}
        reached = {
            "answered": min((part.answered for part in parts.values()), default=0),
            "expected": max((part.expected for part in parts.values()), default=0),
            "carried": max((part.carried for part in parts.values()), default=0),
        }
        if fact.aggregation == Aggregation.NONE and any((m, *key[1:]) in self.below for m in order.values()):
            return Side(None, **reached, why=(_not_rolled_up(0),))
        if reason := self._hindrance(fact):
            return Side(None, **reached, why=reason)
        formula = self.book.computing(fact.formula).formula
        if formula is None or not self._can_be_ordered(key):
            return Side(None, **reached, why=(_("Công thức của chỉ tiêu này không dùng được."),))
        outcome = evaluate(formula, {code: part.value for code, part in parts.items()})
        names = self.book.names(order, self.periods[key[1]].ends)
        told = [why_told(reason, names) for reason in outcome.why]
        known = [why for part in parts.values() if part.value is None for why in self._deeper(part)]
        why = tuple(dict.fromkeys([*(str(_(one.template) % one.details) for one in told), *known]))
        return Side(outcome.value, **reached, why=why)

    def _deeper(self, part: Side) -> Iterator[str]:
        """Give the reasons of an operand that say more than that it is missing."""
        nothing = _("Chưa có số liệu.")
        yield from (why for why in part.why if why != nothing)

    def _order(self, key: Key, fact: MeasureFact) -> dict[str, int]:
        if not self._can_be_ordered(key):
            return {}
        return {code: self.book.by_code.get(code, 0) for code in self.book.computing(fact.formula).codes}

    def _can_be_ordered(self, key: Key) -> bool:
        """Say whether the formulas of a day end somewhere; definitions refuse a ring, so this is a guard."""
        day = self.periods[key[1]].ends
        if day not in self._orderly:
            self._orderly[day] = self._is_orderly(day)
        return self._orderly[day]

    def _is_orderly(self, day: date) -> bool:
        facts = [self.book.fact(measure, day) for measure in self.book.measures]
        rings = {fact.code: self.book.computing(fact.formula).codes for fact in facts if fact.computed}
        try:
            order_of_evaluation(rings)
        except FormulaError:
            return False
        return True


def _not_rolled_up(owed: int) -> str:
    if owed == 1:
        return _("Chưa có số liệu.")
    return _("Chỉ tiêu này không tổng hợp; hãy xem số của từng đơn vị.")
