"""Deciding on claims: accept, correct, reject, reopen; every decision is one more row of history (R22)."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.evidence import acceptance, policies, queries
from soichieu.evidence.contradiction import keys_of
from soichieu.evidence.doubts import doubt_of
from soichieu.evidence.enums import ClaimKind, ClaimState, DecisionAct
from soichieu.evidence.errors import AlreadyDecided
from soichieu.evidence.findings import corrected
from soichieu.evidence.lifecycle import MOVES, NEEDS_REASON
from soichieu.evidence.models import Claim, ClaimDecision, Source
from soichieu.evidence.reading import RANK
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid, NotFound


@transaction.atomic
def accept_claim(claim_id: int, *, by: Actor, note: str = "") -> Claim:
    """Accept a proposed claim as it was read."""
    claim = _locked(claim_id, by=by)
    _decide([claim], DecisionAct.ACCEPTED, by=by, reason=note)
    return claim


@transaction.atomic
def accept_passage(source_id: int, start: int, end: int, *, by: Actor) -> int:
    """Accept every proposed claim whose place lies within a passage; return how many."""
    return _accept_all(source_id, by=by, start__gte=start, end__lte=end)


@transaction.atomic
def accept_source(source_id: int, *, by: Actor) -> int:
    """Accept every proposed claim of a source; return how many."""
    return _accept_all(source_id, by=by)


@transaction.atomic
def correct_claim(claim_id: int, data: Mapping[str, Any], *, by: Actor, reason: str) -> Claim:
    """Accept a claim with values set right by a person; what was read stays beside it.

    `data` holds the values to change. Raises Invalid where they do not fit the kind of finding.
    """
    claim = _locked(claim_id, by=by)
    changed = corrected(claim.kind, claim.current, data)
    if changed == claim.current:
        raise Invalid(_("Nội dung sửa giống hệt nội dung đang có: hãy sửa ít nhất một mục, hoặc chấp nhận."))
    if claim.state == ClaimState.ACCEPTED:
        for handler in acceptance.handlers_of(claim.kind):
            handler.reopened(claim, by=by)
    keys = keys_of(claim.kind, changed, _documents_of(claim))
    claim.corrected_data, claim.doubt = changed, doubt_of(claim.kind, changed)
    claim.subject_key, claim.value_key = keys
    _decide([claim], DecisionAct.CORRECTED, by=by, reason=reason)
    return claim


@transaction.atomic
def reject_claim(claim_id: int, *, by: Actor, reason: str) -> Claim:
    """Reject a proposed claim; it stays on record and counts nowhere."""
    claim = _locked(claim_id, by=by)
    _decide([claim], DecisionAct.REJECTED, by=by, reason=reason)
    return claim


@transaction.atomic
def reopen_claim(claim_id: int, *, by: Actor, reason: str) -> Claim:
    """Undo a decision: the claim is again proposed as it was read, and the decision stays in its history."""
    claim = _locked(claim_id, by=by)
    if claim.state == ClaimState.PROPOSED:
        raise AlreadyDecided(_("Điều này chưa được quyết định nên không có gì để hoàn tác."))
    keys = keys_of(claim.kind, claim.data, _documents_of(claim))
    claim.corrected_data, claim.doubt = None, doubt_of(claim.kind, claim.data)
    claim.subject_key, claim.value_key = keys
    _decide([claim], DecisionAct.REOPENED, by=by, reason=reason)
    return claim


def _locked(claim_id: int, *, by: Actor) -> Claim:
    """Fetch a claim for deciding, held until the end of the transaction; checks the policy."""
    claim = (
        Claim.objects.select_for_update(of=("self",), no_key=True)
        .select_related("source")
        .filter(pk=claim_id)
        .first()
    )
    if claim is None:
        raise NotFound(_("Không tìm thấy điều bóc tách này."))
    policies.check_can_decide(by, claim.source)
    return claim


def _accept_all(source_id: int, *, by: Actor, **within: int) -> int:
    """Accept the proposed claims of a source that lie within a range."""
    source = Source.objects.defer("text").filter(pk=source_id).first()
    if source is None:
        raise NotFound(_("Không tìm thấy nguồn này."))
    policies.check_can_decide(by, source)
    waiting = Claim.objects.select_for_update(of=("self",), no_key=True).filter(
        source_id=source_id, state=ClaimState.PROPOSED, **within
    )
    claims = sorted(waiting, key=lambda claim: (RANK[ClaimKind(claim.kind)], claim.start, claim.pk))
    for claim in claims:
        claim.source = source
    if claims:
        _decide(claims, DecisionAct.ACCEPTED, by=by)
    return len(claims)


def _decide(claims: Sequence[Claim], act: DecisionAct, *, by: Actor, reason: str = "") -> None:
    """Move claims of one source, write the decisions, tell the contexts, journal the act."""
    reason = reason.strip()
    if act in NEEDS_REASON and not reason:
        raise Invalid(_("Hãy ghi lý do: lịch sử cần biết vì sao quyết định như vậy."))
    now, moves = timezone.now(), MOVES[act]
    for claim in claims:
        target = moves.get(ClaimState(claim.state))
        if target is None:
            raise AlreadyDecided(
                _("Điều này đang ở trạng thái “%(state)s” nên không làm được: hãy tải lại trang.")
                % {"state": ClaimState(claim.state).label}
            )
        is_decided = target != ClaimState.PROPOSED
        claim.state, claim.reason = target, reason
        claim.decided_by_id = by.user_id if is_decided else None
        claim.decided_at = now if is_decided else None
    _save(claims)
    ClaimDecision.objects.bulk_create(_decisions(claims, act, reason, by), batch_size=1000)
    _tell(claims, by=by)
    _journal(claims, act, reason, by=by)


_PROJECTED = (
    "state", "reason", "decided_by", "decided_at", "corrected_data", "doubt", "subject_key", "value_key",
)  # fmt: skip


def _save(claims: Sequence[Claim]) -> None:
    """Write the new state: of one claim with what a correction changed, of several the state they share."""
    first = claims[0]
    if len(claims) == 1:
        first.save(update_fields=_PROJECTED)
        return
    Claim.objects.filter(pk__in=[claim.pk for claim in claims]).update(
        state=first.state, reason=first.reason, decided_by_id=first.decided_by_id, decided_at=first.decided_at
    )


def _decisions(claims: Sequence[Claim], act: DecisionAct, reason: str, by: Actor) -> list[ClaimDecision]:
    """Build the history rows of one act on several claims."""
    now = timezone.now()
    return [
        ClaimDecision(
            claim=claim,
            act=act,
            data=claim.corrected_data if act == DecisionAct.CORRECTED else None,
            reason=reason,
            by_id=by.user_id,
            by_label=by.label[:200],
            at=now,
        )
        for claim in claims
    ]


def _tell(claims: Sequence[Claim], *, by: Actor) -> None:
    """Tell the contexts of the state the claims now share; several at once are only ever accepted."""
    if claims[0].state == ClaimState.ACCEPTED:
        acceptance.tell_accepted(claims, by=by)
        return
    for claim in claims:
        for handler in acceptance.handlers_of(claim.kind):
            told = handler.rejected if claim.state == ClaimState.REJECTED else handler.reopened
            told(claim, by=by)


def _journal(claims: Sequence[Claim], act: DecisionAct, reason: str, *, by: Actor) -> None:
    """Journal one act: on the claim, or for several at once on their source."""
    unit_id = by.unit_id
    if unit_id is None:
        unit_id = next(iter(queries.holder_ids(claims[0].source_id)), None)
    data: dict[str, Any] = {"reason": reason} if reason else {}
    if len(claims) == 1:
        audit.record(f"evidence:claim:{act}", claims[0], by=by, unit_id=unit_id, data=data)
        return
    data["claims"] = [claim.pk for claim in claims]
    audit.record(f"evidence:claims:{act}", claims[0].source, by=by, unit_id=unit_id, data=data)


def _documents_of(claim: Claim) -> dict[str, dict[str, Any]]:
    """Return the named documents of the claim's text by their ids, as they now stand."""
    named = Claim.objects.filter(source_id=claim.source_id, kind=ClaimKind.DOCUMENT)
    return {document.local_id: document.current for document in named}
