"""What texts say for the cells of a unit: claims that fit measure, unit and period, the likeliest first."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import Any

from django.db.models import Exists, OuterRef, Q

from soichieu.accounts.sight import Sight
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim, Source
from soichieu.evidence.queries import holder_ids, visible_sources
from soichieu.indicators.models import Round
from soichieu.indicators.queries.recognising import Fit, recogniser, sentence_of
from soichieu.indicators.queries.rounds import asked_measures
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Unit

TOLD_AFTER = timedelta(days=62)
"""So long after a period ends texts still tell of it."""
MOST_SOURCES = 200
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
    person has accepted what was read.
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


def offered(
    found: Round, unit_id: int, sight: Sight, measure_ids: Collection[int] | None = None
) -> Mapping[int, tuple[Offer, ...]]:
    """Return what texts in sight say for the cells of a unit in a round, by measure, the likeliest first."""
    asked = set(asked_measures(found.form_id) if measure_ids is None else measure_ids)
    sources = list(_sources(found, sight))
    if not asked or not sources:
        return {}
    known = recogniser(sight, found.period.ends, asked)
    offers: dict[int, list[Offer]] = {}
    about = About(unit_id, found.period.ends)
    for source in sources:
        told = Told.of(source)
        for claim in told.numbers:
            day = told.day_of(claim)
            unit = about.match(claim, told)
            if unit is UnitMatch.OTHER or (day is not None and not is_told_of(day, found)):
                continue
            for fit in known.fits(claim, source.text):
                if fit.fact.pk in asked:
                    offers.setdefault(fit.fact.pk, []).append(_offer(claim, source, fit, unit, day))
    return {pk: tuple(sorted(each, key=_likeliest)[:MOST_OFFERS]) for pk, each in offers.items()}


def _sources(found: Round, sight: Sight) -> list[Source]:
    starts, ends = found.period.starts, found.period.ends + TOLD_AFTER
    numbers = Claim.objects.filter(source_id=OuterRef("pk"), kind__in=NUMBERS).exclude(
        state=ClaimState.REJECTED
    )
    in_time = Q(published_on__isnull=True) | Q(published_on__range=(starts, ends))
    rows = visible_sources(sight).filter(in_time, Exists(numbers)).prefetch_related("claims", "holdings")
    return list(rows.order_by("-published_on", "-pk")[:MOST_SOURCES])


def is_told_of(day: date, found: Round) -> bool:
    """Say whether what is told on a day may be of the period of a round."""
    return found.period.starts <= day <= found.period.ends + TOLD_AFTER


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


def told_by(source: Source) -> Told:
    """Return what a source says of whose numbers it tells; who holds it is asked for."""
    told = Told.of(source)
    return Told(told.numbers, told.bodies, told.day, tuple(holder_ids(source.pk)))


class About:
    """Whether claims are of one unit; each name is resolved once."""

    def __init__(self, unit_id: int, on: date) -> None:
        self._unit, self._on = Unit.objects.get(pk=unit_id), on
        self._known: dict[str, UnitMatch | None] = {}

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
