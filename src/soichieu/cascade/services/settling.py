"""What the register and the accepted claims say was done, laid against what is owed (R8: registered)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Min, Q

from soichieu.cascade.enums import Basis, DutyKind
from soichieu.cascade.models import Meeting, Obligation, Rollout
from soichieu.directives import queries as directives
from soichieu.directives.enums import LinkRole
from soichieu.directives.queries.reading import day_of
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor
from soichieu.organisations import queries as organisations

_HELD = {"dissemination": DutyKind.PASS_ON, "review": DutyKind.REVIEW}
"""The kinds of event by which a duty of that kind is met."""


@dataclass(frozen=True, slots=True)
class _Fact:
    """Something a unit did: issued a directive, or held what a claim tells of."""

    kind: DutyKind
    unit_id: int
    on: date
    basis: Basis
    accepted: bool
    type: str = ""
    directive_id: int | None = None
    claim_id: int | None = None


class MeetingHandler:
    """The cascade's part in the life of a claim: whatever changes, what is owed is laid against it anew."""

    def proposed(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Look whether the new claims meet anything."""
        settle_all(_concerned(claims))

    def accepted(self, claim: Claim, *, by: Actor) -> None:
        """Let what a person confirmed count."""
        settle_all(_concerned([claim]))

    def accepted_all(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Let what a person confirmed of a whole source count, once."""
        settle_all(_concerned(claims))

    def rejected(self, claim: Claim, *, by: Actor) -> None:
        """Let what was rejected count no longer."""
        settle_all(Rollout.objects.all())

    def reopened(self, claim: Claim, *, by: Actor) -> None:
        """Put what rested on the claim back to proposed."""
        settle_all(_concerned([claim]))

    def withdrawn(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Nothing to do: what rests on deleted claims is settled when their text is read again."""


def _concerned(claims: Sequence[Claim]) -> Iterable[Rollout]:
    """Return the rollouts of directives that the sources of these claims name, or of any above those."""
    sources = {claim.source_id for claim in claims}
    named = Claim.objects.filter(source_id__in=sources).values("directive_links__directive")
    return Rollout.objects.filter(
        Q(directives__in=named) | Q(directives__lineage_down__lower__in=named)
    ).distinct()


def settle_all(rollouts: Iterable[Rollout]) -> None:
    """Lay every one of these rollouts against what is known."""
    for rollout in rollouts:
        settle(rollout)


def settle(rollout: Rollout) -> None:
    """Make, correct and remove the meetings that follow from the register; what a person told stays."""
    owed = defaultdict(list)
    for obligation in Obligation.objects.filter(duty__rollout=rollout).select_related("duty"):
        owed[obligation.unit_id].append(obligation)
    wanted = {
        (one.pk, fact.directive_id, fact.claim_id): fact
        for fact in _facts(rollout)
        for one in owed.get(fact.unit_id, ())
        if _meets(fact, one)
    }
    standing = {
        (row.obligation_id, row.directive_id, row.claim_id): row
        for row in Meeting.objects.filter(
            obligation__duty__rollout=rollout, basis__in=[Basis.WRITTEN, Basis.NOT_LATER]
        )
    }
    gone = [row.pk for key, row in standing.items() if key not in wanted]
    Meeting.objects.filter(pk__in=gone).delete()
    for key, fact in wanted.items():
        meeting = standing.get(key) or Meeting(
            obligation_id=key[0], directive_id=fact.directive_id, claim_id=fact.claim_id
        )
        if (meeting.on, meeting.basis, meeting.accepted) != (fact.on, fact.basis, fact.accepted):
            meeting.on, meeting.basis, meeting.accepted = fact.on, fact.basis, fact.accepted
            meeting.save()
    refresh(Obligation.objects.filter(duty__rollout=rollout).values_list("pk", flat=True))


def _meets(fact: _Fact, obligation: Obligation) -> bool:
    """Say whether a fact meets an obligation: of its kind and type, before a reform took it away."""
    duty = obligation.duty
    return (
        duty.kind == fact.kind
        and (not duty.types or not fact.type or fact.type in duty.types)
        and (obligation.ended_on is None or fact.on < obligation.ended_on)
    )


def refresh(obligation_ids: Iterable[int]) -> None:
    """Set on each obligation the earliest day of an accepted meeting."""
    earliest = Min("meetings__on", filter=Q(meetings__accepted=True))
    changed = []
    for one in Obligation.objects.filter(pk__in=list(obligation_ids)).annotate(earliest=earliest):
        if one.met_on != one.earliest:
            one.met_on = one.earliest
            changed.append(one)
    Obligation.objects.bulk_update(changed, ["met_on"])


def _facts(rollout: Rollout) -> Iterator[_Fact]:
    directive_ids = list(rollout.directives.values_list("pk", flat=True))
    for row in directives.carrying_out(directive_ids):
        if row.issuer_id is not None and row.on is not None:
            basis = Basis.NOT_LATER if row.is_latest else Basis.WRITTEN
            yield _Fact(
                DutyKind.OWN_DOCUMENT, row.issuer_id, row.on, basis, row.sure, row.kind, row.directive_id
            )
    yield from _events(directive_ids)


def _events(directive_ids: Sequence[int]) -> Iterator[_Fact]:
    """Yield the conferences on these directives of which claims tell, with the unit that held them."""
    claims = (
        Claim.objects.filter(
            kind=ClaimKind.EVENT,
            directive_links__directive__in=directive_ids,
            directive_links__role=LinkRole.NAMES,
        )
        .exclude(state=ClaimState.REJECTED)
        .distinct()
    )
    for claim in claims:
        fact = _held(claim, claim.current)
        if fact is not None:
            yield fact


def _held(claim: Claim, said: dict[str, Any]) -> _Fact | None:
    kind, on, organiser = _HELD.get(said.get("kind") or ""), day_of(said.get("date")), said.get("organiser")
    if kind is None or not organiser or on is None:
        return None
    unit = organisations.resolve_name(organiser, on=on).unit
    if unit is None:
        return None
    accepted = claim.state == ClaimState.ACCEPTED
    return _Fact(kind, unit.pk, on, Basis.WRITTEN, accepted, claim_id=claim.pk)
