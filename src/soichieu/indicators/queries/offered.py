"""What texts say for the cells of a unit: claims that fit measure, unit and period, the likeliest first."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from django.db.models import Exists, OuterRef, Q

from soichieu.accounts.sight import Sight
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim, Source, SourceHolding
from soichieu.evidence.queries import citations_of_many, visible_sources
from soichieu.indicators.models import Round, Value
from soichieu.indicators.queries.recognising import Fit, recogniser, sentence_of
from soichieu.indicators.queries.rounds import asked_measures
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import NameRole
from soichieu.organisations.models import Unit

TOLD_AFTER = timedelta(days=62)
"""So long after a period ends texts may still tell of it, but no longer than the period itself is."""
MOST_SOURCES = 60
MOST_OFFERS = 5
NUMBERS = (ClaimKind.FIGURE, ClaimKind.COVERAGE)
EXACT = frozenset({"bình quân", "trung bình", "giảm còn", "giảm xuống còn", "chỉ còn"})
"""Words before a number that leave it exact."""
_CHANGES = frozenset({"gấp", "tăng thêm", "tăng", "giảm xuống", "giảm", "vượt"})
"""Words that make the number one of a change: it is not what stands in a cell."""
_DATED = (ClaimKind.SELF, ClaimKind.EVENT)


class UnitMatch(IntEnum):
    """How surely a claim is of a unit: not at all, by who holds or tells the text, by its area, by name."""

    OTHER = 0
    HOLDER = 1
    AREA = 2
    NAMED = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """One number a text says for a cell. `text` is what would be typed, `day` the day it is told of.

    `qualifier` is there where the text gives no exact number ("hơn", "gần"); `is_accepted` says whether a
    person has accepted what was read, `is_taken` whether it proves what stands in the cell already.
    """

    claim_id: int
    source_id: int
    title: str
    measure_id: int
    text: str
    quote: str
    sentence: str
    qualifier: str
    day: date | None
    why: str
    unit: UnitMatch
    score: float
    is_accepted: bool
    is_taken: bool = False


def offered(
    found: Round, unit_id: int, sight: Sight, measure_ids: Collection[int] | None = None
) -> Mapping[int, tuple[Offer, ...]]:
    """Return what texts in sight say for the cells of a unit in a round, by measure, the likeliest first."""
    asked = set(asked_measures(found) if measure_ids is None else measure_ids)
    about = About(unit_id, found.period.ends)
    sources = list(_sources(found, about, sight)) if asked else []
    if not sources:
        return {}
    known = recogniser(sight, found.period.ends, asked)
    taken = _taken(found, unit_id, asked, sight)
    offers: dict[int, list[Offer]] = {}
    for source in sources:
        told = Told.of(source)
        for claim in told.numbers:
            day, unit = told.day_of(claim), about.match(claim, told)
            if unit is UnitMatch.OTHER or (day is not None and not is_told_of(day, found)):
                continue
            for fit in known.fits(claim, source.text):
                if fit.fact.pk in asked:
                    offer = _offer(claim, source, fit, unit, day)
                    offer = replace(offer, is_taken=(fit.fact.pk, claim.pk) in taken)
                    offers.setdefault(fit.fact.pk, []).append(offer)
    return {pk: _ranked(each, offers) for pk, each in offers.items()}


def _ranked(each: Sequence[Offer], offers: Mapping[int, Sequence[Offer]]) -> tuple[Offer, ...]:
    """Return what is said for one cell, the likeliest first.

    A number that is more likely of another cell is said only where nothing is more likely of this one.
    """
    best: dict[int, float] = {}
    for offer in (one for others in offers.values() for one in others):
        best[offer.claim_id] = max(offer.score, best.get(offer.claim_id, 0.0))
    own = [offer for offer in each if offer.score >= best[offer.claim_id]]
    return tuple(sorted(own or each, key=_likeliest)[:MOST_OFFERS])


def _sources(found: Round, about: "About", sight: Sight) -> Iterable[Source]:
    """Return the newest texts of the time that the unit or its area holds, or that name them."""
    starts, ends = found.period.starts, _told_until(found)
    numbers = Claim.objects.filter(source_id=OuterRef("pk"), kind__in=NUMBERS).exclude(
        state=ClaimState.REJECTED
    )
    in_time = Q(published_on__isnull=True) | Q(published_on__range=(starts, ends))
    held = SourceHolding.objects.filter(source_id=OuterRef("pk"), unit__in=about.kin())
    concerned = Q(Exists(held))
    for name in about.names():
        concerned |= Q(text__icontains=name)
    rows = visible_sources(sight).filter(in_time, Exists(numbers)).filter(concerned)
    return rows.prefetch_related("claims", "holdings").order_by("-published_on", "-pk")[:MOST_SOURCES]


def _taken(found: Round, unit_id: int, asked: Collection[int], sight: Sight) -> set[tuple[int, int]]:
    """Return the cells that are proved already, each with the claim that proves it."""
    rows = Value.objects.filter(period=found.period_id, unit=unit_id, measure__in=asked)
    measures = dict(rows.values_list("pk", "measure_id"))
    if not measures:
        return set()
    cited = citations_of_many([Value(pk=pk) for pk in measures], sight)
    return {(measures[one.fact_id], one.claim_id) for one in cited if one.claim_id is not None}


def is_told_of(day: date, found: Round) -> bool:
    """Say whether what is told on a day may be of the period of a round."""
    return found.period.starts <= day <= _told_until(found)


def _told_until(found: Round) -> date:
    """Return the last day on which texts are taken to tell of the period of a round."""
    starts, ends = found.period.starts, found.period.ends
    return ends + min(TOLD_AFTER, ends - starts)


def _offer(claim: Claim, source: Source, fit: Fit, unit: UnitMatch, day: date | None) -> Offer:
    return Offer(
        claim.pk, source.pk, str(source), fit.fact.pk, fit.text, claim.quote,
        sentence_of(source.text, claim.start, claim.end),
        _rough(claim), day, fit.why, unit, fit.score,
        claim.state == ClaimState.ACCEPTED,
    )  # fmt: skip


def _rough(claim: Claim) -> str:
    qualifier = str(claim.current.get("qualifier") or "")
    return "" if qualifier in EXACT else qualifier


def _likeliest(offer: Offer) -> tuple[Any, ...]:
    return (
        -offer.score,
        -offer.unit,
        not offer.is_accepted,
        -(offer.day or date.min).toordinal(),
        offer.claim_id,
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A source as far as it says whose numbers it tells and of which day."""

    numbers: tuple[Claim, ...]
    bodies: tuple[str, ...]
    day: date | None
    holders: tuple[int, ...]

    @classmethod
    def of(cls, source: Source) -> "Told":
        """Take a source with its claims."""
        standing = [claim for claim in source.claims.all() if claim.state != ClaimState.REJECTED]
        dated = [claim for claim in standing if claim.kind in _DATED]
        bodies = [claim.current.get("issuer") or claim.current.get("organiser") for claim in dated]
        own = [_day(one.current.get("date")) for one in dated if one.kind == ClaimKind.SELF]
        gathered = [_day(one.current.get("date")) for one in dated if one.kind == ClaimKind.EVENT]
        days = [day for day in own if day] or [day for day in gathered if day]
        holders = tuple(holding.unit_id for holding in source.holdings.all())
        numbers = tuple(
            claim
            for claim in standing
            if claim.kind in NUMBERS and claim.current.get("qualifier") not in _CHANGES
        )
        bodies_named = tuple(dict.fromkeys(str(body) for body in bodies if body))
        return cls(numbers, bodies_named, max(days, default=source.published_on), holders)

    def day_of(self, claim: Claim) -> date | None:
        """Return the day a claim is of: as it says, else that of the text; None where nothing says it."""
        return _day(claim.current.get("as_of")) or self.day


class About:
    """Whether claims are of one unit; each name is resolved once."""

    def __init__(self, unit_id: int, on: date) -> None:
        self._unit, self._on = Unit.objects.select_related("area").get(pk=unit_id), on
        self._known: dict[str, UnitMatch | None] = {}

    def kin(self) -> list[int]:
        """Return the unit and all that act for the same area."""
        area = self._unit.area_id or self._unit.pk
        return [self._unit.pk, *Unit.objects.filter(Q(pk=area) | Q(area=area)).values_list("pk", flat=True)]

    def names(self) -> list[str]:
        """Return what a text that speaks of the unit must say: the short name of its area, else its own."""
        area = self._unit.area or self._unit
        named = area.names.filter(role=NameRole.MAIN, valid__contains=self._on)
        return [short or name for short, name in named.values_list("short_name", "name")]

    def match(self, claim: Claim, told: Told) -> UnitMatch:
        """Say how surely a claim is of the unit: by its own words, else by who tells, else by who holds."""
        if said := claim.current.get("unit"):
            return self._named(str(said)) or UnitMatch.OTHER
        tellers = [match for body in told.bodies if (match := self._named(body)) is not None]
        if tellers:
            return max(tellers)
        return UnitMatch.HOLDER if told.holders == (self._unit.pk,) else UnitMatch.OTHER

    def _named(self, name: str) -> UnitMatch | None:
        """Say what a name means beside the unit; None where it means nothing known."""
        if name not in self._known:
            resolved = organisations.resolve_name(name, on=self._on, context=self._unit).unit
            self._known[name] = None if resolved is None else self._beside(resolved)
        return self._known[name]

    def _beside(self, other: Unit) -> UnitMatch:
        if other.pk == self._unit.pk:
            return UnitMatch.NAMED
        own, its = self._unit.area_id or self._unit.pk, other.area_id or other.pk
        return UnitMatch.AREA if own == its else UnitMatch.OTHER


def _day(text: object) -> date | None:
    """Read an ISO day; a month alone is no day."""
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
