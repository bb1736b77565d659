"""The dictionary of indicators made ready to recognise what a text says, as it stands on a day (R13)."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.models import Claim
from soichieu.indicators.enums import Kind
from soichieu.indicators.models import Definition, Measure
from soichieu.indicators.queries.dictionary import visible
from soichieu.indicators.queries.measures import MeasureFact, definitions_on, fact_of
from soichieu.pure.indicators import matching
from soichieu.pure.quantities import format_number

NUMBERED = frozenset({Kind.STOCK, Kind.FLOW, Kind.RATIO})
_KINDS = {
    ClaimKind.FIGURE: matching.ClaimKind.FIGURE,
    ClaimKind.TARGET: matching.ClaimKind.TARGET,
    ClaimKind.COVERAGE: matching.ClaimKind.COVERAGE,
}
_DIVISION = re.compile(r"\[(?P<done>[^\[\]]+)\]\s*/\s*\[(?P<of>[^\[\]]+)\]\s*\*\s*100")
_SENTENCE_ENDS = re.compile(r"[.;!?]\s|[\n\r]")
_FAR = 400


@dataclass(frozen=True, slots=True)
class Fit:
    """A measure that a claim may be of: how well (0 to 1), the number it would get, and by which words."""

    fact: MeasureFact
    score: float
    value: Fraction
    why: str

    @property
    def text(self) -> str:
        """The number as it is typed into a cell of the measure."""
        return typed(self.value, self.fact)


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The measures a reader knows of on a day, ready to be recognised."""

    facts: dict[str, MeasureFact]
    book: matching.Dictionary

    def fits(self, claim: Claim, text: str) -> list[Fit]:
        """Return what a claim may be of, the likeliest first; `text` is that of its source."""
        made = matching.claim_of(
            _KINDS[ClaimKind(claim.kind)], claim.current, sentence_of(text, claim.start, claim.end)
        )
        found: dict[str, Fit] = {}
        for candidate in self.book.match(made) if made else ():
            why = matching.why_told(candidate)
            told = str(_(why.template)) % why.details
            for fill in candidate.fills:
                fact = self.facts[fill.code]
                if not fact.computed:
                    found.setdefault(fill.code, Fit(fact, candidate.score, fill.value, told))
        return list(found.values())

    def score_of(self, claim: Claim, text: str, code: str) -> float:
        """Return how well a claim fits one measure, also one that is worked out; 0 where it does not."""
        made = matching.claim_of(
            _KINDS[ClaimKind(claim.kind)], claim.current, sentence_of(text, claim.start, claim.end)
        )
        found = self.book.match(made) if made else ()
        return next((one.score for one in found if one.code == code), 0.0)


def recogniser(sight: Sight, on: date, also: Collection[int] = ()) -> Recogniser:
    """Make the measures in sight that are numbers and in use on a day ready; `also` those of these ids."""
    known = Q(indicator__in=visible(sight).values("pk")) | Q(pk__in=list(also))
    in_use = Q(indicator__retired_on__isnull=True) | Q(indicator__retired_on__gt=on)
    listed = list(
        Measure.objects.filter(known, in_use, indicator__kind__in=NUMBERED)
        .select_related("indicator", "part")
        .order_by("code")
    )
    definitions = definitions_on({measure.indicator_id for measure in listed}, on)
    facts = {one.code: fact_of(one, definitions.get(one.indicator_id)) for one in listed}
    entries = [_entry(facts[one.code], definitions.get(one.indicator_id), facts) for one in listed]
    return Recogniser(facts, matching.Dictionary(entries))


def _entry(fact: MeasureFact, definition: Definition | None, facts: dict[str, MeasureFact]) -> matching.Entry:
    of = _DIVISION.fullmatch(fact.formula.strip()) if fact.computed else None
    is_known = of is not None and of["done"] in facts and of["of"] in facts
    return matching.Entry(
        fact.code,
        fact.name,
        () if fact.is_part or definition is None else tuple(definition.aliases),
        fact.measure_unit,
        fact.kind == Kind.RATIO,
        of["done"] if of and is_known else None,
        of["of"] if of and is_known else None,
    )


def typed(value: Fraction | Decimal, fact: MeasureFact) -> str:
    """Print a number as it is typed, whole as it was read; one without an end as the measure prints."""
    exact = Fraction(value)
    for places in range(7):
        if not 10**places % exact.denominator:
            return format_number(Decimal(exact.numerator) / exact.denominator, decimals=places)
    return format_number(Decimal(exact.numerator) / exact.denominator, decimals=fact.decimals)


def sentence_of(text: str, start: int, end: int) -> str:
    """Return the sentence around a place of a text, on one line."""
    before = _SENTENCE_ENDS.split(text[max(0, start - _FAR) : start])[-1]
    after = _SENTENCE_ENDS.split(text[end : end + _FAR])[0]
    return " ".join(f"{before}{text[start:end]}{after}".split())
