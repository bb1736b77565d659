"""Tasks that the claims of a source tell of, ready to be given: units known, problems said row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.directives.models import Directive
from soichieu.directives.queries.reading import day_of
from soichieu.evidence import queries as evidence
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Citation, Claim
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Unit
from soichieu.tasks.models import Task

_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Proposal:
    """One task a source tells of; `problems` say why it cannot be given as it stands."""

    claim_id: int
    title: str
    lead_text: str
    lead_id: int | None
    suggestions: tuple[str, ...]
    coordinating: tuple[tuple[str, int | None], ...]
    due: date | None
    due_text: str
    bound: str
    product: str
    is_given: bool
    problems: tuple[str, ...]

    @property
    def coordinating_ids(self) -> list[int]:
        """The units that coordinate, those known, without the lead."""
        return list(dict.fromkeys(pk for _, pk in self.coordinating if pk is not None and pk != self.lead_id))

    @property
    def is_ready(self) -> bool:
        """Whether it can be given as it stands."""
        return not self.problems and not self.is_given


@dataclass(frozen=True, slots=True)
class Proposals:
    """The tasks of a source, the directive that gives them if it is one, and the day of issue."""

    source_id: int
    directive: Directive | None
    given_on: date | None
    rows: tuple[Proposal, ...]


def proposals_of(source_id: int, sight: Sight) -> Proposals:
    """Return the tasks a source tells of; raises NotFound also where the reader may not see it."""
    source = evidence.source_of(source_id, sight)
    directive = directives.of_source(source_id)
    given_on = (directive.issued_on if directive else None) or source.published_on
    context = directive.issuer if directive else None
    claims = list(evidence.claims_of(source_id, sight, kinds=[ClaimKind.TASK]))
    given = _given(claims)
    rows = tuple(
        _proposal(claim, context, given_on or sight.on, is_given=claim.pk in given)
        for claim in claims
        if claim.state != ClaimState.REJECTED
    )
    return Proposals(source_id, directive, given_on, rows)


def _given(claims: Sequence[Claim]) -> set[int]:
    """Return the claims out of which a task was given already."""
    cited = Citation.objects.filter(
        fact_type=ContentType.objects.get_for_model(Task), claim__in=[claim.pk for claim in claims]
    )
    return {pk for pk in cited.values_list("claim_id", flat=True) if pk is not None}


def _proposal(claim: Claim, context: Unit | None, on: date, *, is_given: bool) -> Proposal:
    said: dict[str, Any] = claim.current
    lead_text = said.get("lead") or ""
    lead = organisations.resolve_name(lead_text, on=on, context=context).unit if lead_text else None
    due = day_of(said.get("due"))
    return Proposal(
        claim_id=claim.pk,
        title=" ".join((said.get("text") or claim.quote).split())[:_LONGEST],
        lead_text=lead_text,
        lead_id=lead.pk if lead else None,
        suggestions=tuple(organisations.near_names(lead_text, on)) if lead_text and lead is None else (),
        coordinating=tuple(_coordinating(said, context, on)),
        due=due,
        due_text=said.get("due_text") or "",
        bound=said.get("bound") or "by",
        product=said.get("product") or "",
        is_given=is_given,
        problems=tuple(_problems(claim, lead_text, lead, due, on)),
    )


def _coordinating(said: dict[str, Any], context: Unit | None, on: date) -> Sequence[tuple[str, int | None]]:
    names = said.get("coordinating") or []
    found = [(name, organisations.resolve_name(name, on=on, context=context).unit) for name in names]
    return [(name, unit.pk if unit else None) for name, unit in found]


def _problems(claim: Claim, lead_text: str, lead: Unit | None, due: date | None, on: date) -> Sequence[str]:
    problems = []
    if claim.state != ClaimState.ACCEPTED:
        problems.append(_("Điều bóc tách này chưa được xác nhận."))
    if not lead_text:
        problems.append(_("Văn bản không nói đơn vị chủ trì."))
    elif lead is None:
        problems.append(_("Không có hoặc có nhiều đơn vị mang tên “%(name)s”.") % {"name": lead_text})
    if due is not None and due < on:
        problems.append(_("Thời hạn nằm trước ngày ban hành văn bản."))
    return problems
