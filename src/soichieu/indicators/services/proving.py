"""Evidence for one figure: words of a source that prove it, added at any time, taken away in drafts only."""

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.evidence import queries as sources
from soichieu.evidence import services as evidence
from soichieu.evidence.enums import ClaimState
from soichieu.evidence.models import Citation
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.indicators import policies
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Value
from soichieu.indicators.queries.rounds import why_evidence_stays
from soichieu.pure.reading.locating import TextIndex


@transaction.atomic
def attach_evidence(
    value_id: int,
    *,
    by: Actor,
    sight: Sight,
    claim_id: int | None = None,
    source_id: int | None = None,
    quote: str = "",
) -> Citation:
    """Cite for a figure a finding of a source, or the words of a source a person chose, both in sight.

    A quote is found though copied with other blanks, tone marks or small damage. Also a figure that was
    accepted may get more evidence. Raises Invalid for a blank cell, a rejected finding, or words that the
    source does not hold.
    """
    row = _locked(value_id)
    policies.check_can_answer(by, row.unit_id)
    if row.entered is None and row.reported is None:
        raise Invalid(_("Ô này chưa có số liệu: hãy nhập số rồi gắn minh chứng."))
    if claim_id is not None:
        citation = _of_claim(row, claim_id, sight)
    elif source_id is not None:
        citation = _of_quote(row, source_id, quote, sight)
    else:
        raise Invalid(_("Hãy chọn nguồn và câu chứng minh."))
    audit.record(
        "indicators:evidence:attached", row, by=by, unit_id=row.unit_id, data=_told(citation)
    )  # fmt: skip
    return citation


@transaction.atomic
def detach_evidence(value_id: int, citation_id: int, *, by: Actor) -> None:
    """Take evidence from a figure still being entered; raises RoundShut once it was handed in (R22)."""
    row = _locked(value_id)
    policies.check_can_answer(by, row.unit_id)
    why = why_evidence_stays(row)
    if why:
        raise RoundShut(why)
    citation = evidence.uncite(row, citation_id)
    if citation is None:
        raise NoSuchIndicator(_("Số liệu này không có minh chứng đó."))
    audit.record(
        "indicators:evidence:detached", row, by=by, unit_id=row.unit_id, data=_told(citation)
    )  # fmt: skip


def _of_claim(row: Value, claim_id: int, sight: Sight) -> Citation:
    claim = sources.claim_of(claim_id, sight)
    if claim.state == ClaimState.REJECTED:
        raise Invalid(_("Điều bóc tách này đã bị bác, không dùng làm minh chứng được."))
    return evidence.cite(row, claim=claim)


def _of_quote(row: Value, source_id: int, quote: str, sight: Sight) -> Citation:
    source = sources.source_of(source_id, sight)
    place = TextIndex.of(source.text).locate(quote) if quote.strip() else None
    if place is None or not place.has_same_figures:
        raise Invalid(_("Không tìm thấy câu này trong nguồn: hãy chép lại đúng câu chứng minh."))
    return evidence.cite_passage(row, source=source, start=place.span[0], end=place.span[1])


def _locked(value_id: int) -> Value:
    row = Value.objects.select_for_update(of=("self",)).filter(pk=value_id).first()
    if row is None:
        raise NoSuchIndicator(_("Không có số liệu này."))
    return row


def _told(citation: Citation) -> dict[str, object]:
    return {"source": citation.source_id, "claim": citation.claim_id, "quote": citation.quote[:300]}
