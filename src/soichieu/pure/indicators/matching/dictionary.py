"""The dictionary of indicators made ready for matching, and the candidates it gives."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from soichieu.pure.indicators.matching.claims import Claim, ClaimKind
from soichieu.pure.indicators.matching.terms import Form, Measure, Words, form_of, measure_of, words_of
from soichieu.pure.indicators.sentences import Sentence, translatable

Terms = AbstractSet[str]

MOST_CANDIDATES = 5
"""So many are worth showing."""
_LEAST_SCORE = 0.55
_LEAST_OF_WHOLE = 0.25
"""Enough where the name has every word of the claim, in its order: "123 mô hình" may be any of them."""
_TOWARDS_ENTRY = 2.25
"""That the whole name of the indicator is said counts so much more than that the claim says nothing else."""
_FROM_CONTEXT = 0.5
"""Two words together in the sentence around weigh so much of two of the claim itself."""
_UNKNOWN = 0.5
"""A word of the claim that no indicator has tells less against one than a word of another indicator."""


class UnitFit(StrEnum):
    """How the measure units stand to each other."""

    SAME = "same"
    SCALED = "scaled"
    UNSAID = "unsaid"


class Role(StrEnum):
    """What the number of a claim would be entered as."""

    VALUE = "value"
    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"


@dataclass(frozen=True, slots=True)
class Entry:
    """An indicator of the dictionary that is a number; a ratio may name the codes of what it is made of."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    measure_unit: str = ""
    is_ratio: bool = False
    numerator: str | None = None
    denominator: str | None = None


@dataclass(frozen=True, slots=True)
class Fill:
    """The number an indicator would get, in its own measure unit."""

    code: str
    value: Fraction
    role: Role = Role.VALUE


@dataclass(frozen=True, slots=True)
class Candidate:
    """An indicator a claim may be of: how well it fits (0 to 1), by which words, and what it would get."""

    code: str
    score: float
    words: tuple[str, ...]
    unit: UnitFit
    fills: tuple[Fill, ...]


_TOLD: Mapping[UnitFit, str] = {
    UnitFit.SAME: translatable("Trùng các từ %(words)s và cùng đơn vị tính."),
    UnitFit.SCALED: translatable("Trùng các từ %(words)s; đơn vị tính khác bậc nên số được quy đổi."),
    UnitFit.UNSAID: translatable("Trùng các từ %(words)s; văn bản không ghi đơn vị tính."),
}


def why_told(candidate: Candidate) -> Sentence:
    """Say why an indicator is offered."""
    words = ", ".join(f"“{run}”" for run in candidate.words)
    return Sentence(_TOLD[candidate.unit], {"words": words})


def match(claim: Claim, entries: Sequence[Entry]) -> tuple[Candidate, ...]:
    """Return the indicators a claim may be of, the likeliest first; none where nothing fits.

    For more than one claim make a `Dictionary` once.
    """
    return Dictionary(entries).match(claim)


@dataclass(frozen=True, slots=True)
class _Known:
    """One name of an entry, ready."""

    entry: Entry
    form: Form
    measure: Measure
    words: Words
    terms: frozenset[str]


class Dictionary:
    """The names of all indicators with how rare each of their words is among them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Make the entries ready; a code stands for its entry in the answers."""
        self._size = len(entries)
        known = [list(_names(entry)) for entry in entries]
        self._said = Counter(term for names in known for term in {t for name in names for t in name.terms})
        self._known = [name for names in known for name in names]
        self._weights = [self._weight(name.terms) for name in self._known]
        self._named: dict[str, list[int]] = defaultdict(list)
        for at, name in enumerate(self._known):
            for term in name.terms:
                self._named[term].append(at)

    def match(self, claim: Claim) -> tuple[Candidate, ...]:
        """Return the candidates of a claim, the likeliest first, equals in the order of their codes.

        The form must agree: a share is never a count, a mean never a total. So must the measure unit where
        both say it, up to its scale (tỷ đồng, triệu đồng).
        """
        form = form_of(claim.what, claim.measure_unit, claim.qualifier)
        words = words_of(claim.what)
        claimed = self._weight(words.terms)
        around = words_of(claim.context).pairs - words.terms
        best: dict[str, Candidate] = {}
        for at in sorted({at for term in words.terms for at in self._named.get(term, ())}):
            known = self._known[at]
            fills, unit = _fills(claim, form, known)
            nearby = around & known.terms
            shared = words.terms & known.terms
            score = self._score(self._weight(shared), claimed, nearby, self._weights[at])
            is_whole = shared == words.terms and len(words.folded) > 1 and score >= _LEAST_OF_WHOLE
            if not fills or unit is None or not (score >= _LEAST_SCORE or is_whole):
                continue
            runs = known.words.runs({*words.folded, *" ".join(nearby).split()})
            candidate = Candidate(known.entry.code, round(score, 4), runs, unit, fills)
            if candidate.code not in best or candidate.score > best[candidate.code].score:
                best[candidate.code] = candidate
        ranked = sorted(best.values(), key=lambda one: (-one.score, one.code))
        return tuple(ranked[:MOST_CANDIDATES])

    def _score(self, shared: float, claimed: float, nearby: Terms, named: float) -> float:
        """The weighted harmonic mean of how much of the claim and how much of the name is shared."""
        of_claim = shared / claimed
        of_entry = (shared + _FROM_CONTEXT * self._weight(nearby)) / named
        return (1 + _TOWARDS_ENTRY) * of_claim * of_entry / (_TOWARDS_ENTRY * of_claim + of_entry)

    def _weight(self, terms: Terms) -> float:
        """Sum how telling terms are: the fewer indicators have one, the more; in order, so it is stable."""
        return sum(map(self._rarity, sorted(terms)))

    def _rarity(self, term: str) -> float:
        if term in self._said:
            return math.log1p(self._size / self._said[term])
        return _UNKNOWN * math.log1p(self._size)


def _names(entry: Entry) -> Iterable[_Known]:
    for name in (entry.name, *entry.aliases):
        words = words_of(name)
        form = form_of(name, entry.measure_unit)
        if entry.is_ratio and form is Form.COUNT:
            form = Form.MEAN
        if words.folded:
            yield _Known(entry, form, measure_of(entry.measure_unit), words, words.terms)


def _fills(claim: Claim, form: Form, known: _Known) -> tuple[tuple[Fill, ...], UnitFit | None]:
    """What an indicator would get of a claim, and how the units stand; nothing where it is not one of it."""
    entry = known.entry
    if claim.kind is ClaimKind.COVERAGE:
        return _coverage(claim, known), UnitFit.SAME
    if known.form is not form:
        return (), None
    unit, factor = _unit_fit(claim, form, known)
    return (Fill(entry.code, Fraction(claim.value) * factor),), unit


def _coverage(claim: Claim, known: _Known) -> tuple[Fill, ...]:
    """n of m fills numerator and denominator of a share, or is itself the share, or n the count."""
    entry, done, whole = known.entry, Fraction(claim.value), Fraction(claim.whole or 0)
    if known.form is Form.COUNT:
        return () if known.measure.is_sized else (Fill(entry.code, done),)
    if known.form is Form.MEAN or not whole:
        return ()
    if entry.numerator and entry.denominator:
        return (
            Fill(entry.numerator, done, Role.NUMERATOR),
            Fill(entry.denominator, whole, Role.DENOMINATOR),
        )
    return (Fill(entry.code, done * 100 / whole),)


def _unit_fit(claim: Claim, form: Form, known: _Known) -> tuple[UnitFit | None, Fraction]:
    said, own = measure_of(claim.measure_unit), known.measure
    if form is not Form.COUNT:
        # Of a share the form is the unit; of a mean the words tell what per what.
        return UnitFit.SAME, Fraction(1)
    if not said.unit:
        return (None if own.is_sized else UnitFit.UNSAID), Fraction(1)
    if not own.unit or said.unit == own.unit:
        scaled = said.scale / own.scale
        return (UnitFit.SAME if scaled == 1 else UnitFit.SCALED), scaled
    is_other = said.is_sized or own.is_sized
    return (None if is_other else UnitFit.UNSAID), Fraction(1)
