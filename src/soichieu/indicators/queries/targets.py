"""Targets within a reader's sight: a unit's roadmap, what was handed down, what clauses offer (R13, R21)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.directives.models import Clause
from soichieu.evidence import queries as evidence
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.indicators.enums import Aggregation
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Target
from soichieu.indicators.queries.recognising import recogniser
from soichieu.organisations import queries as organisations
from soichieu.pure.indicators import handing_down as pure
from soichieu.pure.indicators.sentences import Sentence

_ADDED_UP = frozenset({Aggregation.SUM, Aggregation.LAST, Aggregation.COUNT})
_YEAR = re.compile(r"(\d{4})(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Handing:
    """How shares stand to the whole, in words; `remainder` is None for a ratio: its shares do not add up."""

    is_sound: bool
    remainder: Fraction | None
    told: str


@dataclass(frozen=True, slots=True)
class ShareLine:
    """A unit right below with what was handed down to it, None where nothing was."""

    unit_id: int
    name: str
    share: Target | None


@dataclass(frozen=True, slots=True)
class TargetPage:
    """A target with the units right below it and how their shares stand to it."""

    target: Target
    lines: tuple[ShareLine, ...]
    handing: Handing | None


@dataclass(frozen=True, slots=True)
class TargetOffer:
    """A target a text sets, as the reading found it, with the clause it stands in.

    `key` is the period it names, "" where it names none; `score` how well it fits the indicator asked for
    (0 to 1; 0 where its words are not of it).
    """

    claim_id: int
    quote: str
    number: Decimal
    measure_unit: str
    what: str
    key: str
    clause_id: int | None
    clause: str
    is_accepted: bool
    score: float = 0


def targets_seen(sight: Sight) -> QuerySet[Target]:
    """Return the targets of units in sight, by period and unit."""
    found = Target.objects.select_related(
        "measure__indicator", "measure__part", "period", "directive", "clause", "above"
    )
    if not sight.everything:
        found = found.filter(unit__any_of=sight.within)
    return found.order_by("measure__code", "period__ends", "unit")


def target_of(target_id: int, sight: Sight) -> Target:
    """Return one target; raises NoSuchIndicator also where the reader may not see it."""
    found = targets_seen(sight).filter(pk=target_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không tìm thấy mục tiêu này."))
    return found


def target_page(target_id: int, sight: Sight) -> TargetPage:
    """Return a target with every unit right below and what each was given."""
    target = target_of(target_id, sight)
    day = min(target.period.ends, timezone.localdate())
    nodes = organisations.children_of(target.unit_id, day, target.measure.indicator.hierarchy)
    shares = {one.unit_id: one for one in target.handed_down.select_related("period")}
    lines = [ShareLine(node.unit, node.name, shares.pop(node.unit, None)) for node in nodes]
    gone = organisations.names_of(list(shares), day)
    lines += [ShareLine(unit, gone.get(unit, ""), share) for unit, share in shares.items()]
    numbers = {line.unit_id: line.share.number if line.share else None for line in lines}
    given = any(number is not None for number in numbers.values())
    return TargetPage(target, tuple(lines), held_against(target, numbers) if given else None)


def held_against(whole: Target, shares: Mapping[int, Decimal | None]) -> Handing:
    """Hold shares against a target: what is added up must make the whole, a ratio is borne by each."""
    bound = pure.Bound(whole.bound)
    if whole.measure.indicator.aggregation in _ADDED_UP:
        found = pure.check_shares(whole.number, shares, bound)
        return Handing(found.is_sound, found.remainder, _in_words(found.sentence))
    levels = pure.check_levels(whole.number, shares, bound)
    return Handing(levels.is_sound, None, _in_words(levels.sentence))


def _in_words(sentence: Sentence) -> str:
    return str(_(sentence.template)) % sentence.details


def target_offers(
    directive_id: int, sight: Sight, indicator_id: int | None = None
) -> tuple[TargetOffer, ...]:
    """Return the targets that the reading found in the text of a directive, in the order of the text.

    Those whose words fit the indicator, where one is given, come first, the likeliest before the others.
    """
    directive = directives.directive_of(directive_id, sight)
    clauses = list(Clause.objects.filter(directive=directive).order_by("start", "-end"))
    claims = [
        claim
        for source_id in sorted({clause.source_id for clause in clauses})
        for claim in evidence.claims_of(source_id, sight, kinds=[ClaimKind.TARGET]).select_related("source")
        if claim.state != ClaimState.REJECTED
    ]
    offers = [_offer(claim, _clause_at(clauses, claim.source_id, claim.start)) for claim in claims]
    if indicator_id is None or not claims:
        return tuple(offers)
    known = recogniser(sight, timezone.localdate())
    codes = [fact.code for fact in known.facts.values() if fact.indicator_id == indicator_id]
    scores = (
        max((known.score_of(claim, claim.source.text, code) for code in codes), default=0.0)
        for claim in claims
    )
    ranked = [replace(offer, score=score) for offer, score in zip(offers, scores, strict=True)]
    return tuple(sorted(ranked, key=lambda offer: -offer.score))


def _offer(claim: Claim, clause: Clause | None) -> TargetOffer:
    found = claim.current
    return TargetOffer(
        claim_id=claim.pk,
        quote=claim.quote,
        number=Decimal(str(found["value"])),
        measure_unit=found.get("measure_unit") or "",
        what=found.get("what") or "",
        key=_key(found.get("by")),
        clause_id=clause.pk if clause else None,
        clause=" ".join(f"{clause.heading} {clause.text}".split()) if clause else "",
        is_accepted=claim.state == ClaimState.ACCEPTED,
    )


def _key(by: str | None) -> str:
    """Return the year that a target names, its month where it ends before the year does."""
    found = _YEAR.match(by or "")
    if found is None:
        return ""
    year, month = found[1], found[2]
    return year if month in {None, "12"} else f"{year}-{month}"


def _clause_at(clauses: list[Clause], source_id: int, start: int) -> Clause | None:
    """Return the innermost clause around a place."""
    around = [c for c in clauses if c.source_id == source_id and c.start <= start < c.end]
    return around[-1] if around else None
