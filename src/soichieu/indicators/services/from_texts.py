"""Taking a number into a cell that nobody types: said by a text, or counted already (R17)."""

from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.audit import services as audit
from soichieu.evidence import queries as evidence
from soichieu.evidence import services as proving
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor
from soichieu.indicators.enums import Origin
from soichieu.indicators.errors import BadFigure, ChangedMeanwhile, NoSuchIndicator
from soichieu.indicators.models import Round, Value
from soichieu.indicators.queries.counted import counted
from soichieu.indicators.queries.offered import EXACT, NUMBERS
from soichieu.indicators.queries.recognising import recogniser, typed
from soichieu.indicators.services.entering import NewCell, SavedCell, save_cells


@transaction.atomic
def take_from_claim(
    claim_id: int, round_id: int, unit_id: int, measure_id: int, *, seen: int | None, by: Actor
) -> SavedCell:
    """Put the number of a claim into the draft cell of a unit, with the sentence as its proof.

    Taking it is accepting what was read, where nobody has yet. `seen` is the version of the cell the taker
    saw, None where it was blank. Raises NotFound for a claim out of sight, NotAllowed, RoundShut and
    NoSuchIndicator as `save_cells`, BadFigure where it is no number of this measure, ChangedMeanwhile where
    the cell is no longer as it was seen.
    """
    sight = _sight(by)
    claim = evidence.claim_of(claim_id, sight)
    if claim.kind not in NUMBERS:
        raise BadFigure(_("Điều bóc tách này không phải một số liệu."))
    if claim.state == ClaimState.REJECTED:
        raise BadFigure(_("Số liệu này đã bị bác; hãy mở lại trong phòng bóc tách rồi đưa vào ô."))
    if claim.state == ClaimState.PROPOSED:
        claim = proving.accept_claim(claim.pk, by=by)
    text = _text(claim, round_id, measure_id, sight)
    cell = NewCell(unit_id, measure_id, text, seen, _note(claim))
    saved = _saved(round_id, cell, Origin.READ, by=by)
    value = Value.objects.get(measure_id=measure_id, unit_id=unit_id, period__rounds=round_id)
    _replace_proof(value, claim, sight)
    data = {"claim": claim.pk, "source": claim.source_id, "text": saved.text}
    audit.record("indicators:cell:taken_from_text", value, by=by, unit_id=unit_id, data=data)
    return saved


@transaction.atomic
def take_count(round_id: int, unit_id: int, measure_id: int, *, seen: int | None, by: Actor) -> SavedCell:
    """Put the known number of areas into the draft cell of a unit, its day and source in the note.

    Raises NoSuchIndicator where nothing is known for the cell, otherwise as `take_from_claim`.
    """
    found = _round(round_id)
    offer = next((one for one in counted(found, unit_id) if one.measure_id == measure_id), None)
    if offer is None:
        raise NoSuchIndicator(_("Chưa có số liệu chính thức hay danh mục đơn vị cho ô này."))
    cell = NewCell(unit_id, measure_id, offer.text, seen, offer.told)
    saved = _saved(round_id, cell, Origin.COUNTED, by=by)
    value = Value.objects.get(measure_id=measure_id, unit_id=unit_id, period=found.period_id)
    data = {"text": saved.text, "from": offer.told}
    audit.record("indicators:cell:taken_from_register", value, by=by, unit_id=unit_id, data=data)
    return saved


def _saved(round_id: int, cell: NewCell, origin: Origin, *, by: Actor) -> SavedCell:
    (saved,) = save_cells(round_id, [cell], by=by, origin=origin)
    if saved.state == "fault":
        raise BadFigure(saved.said)
    if saved.state == "conflict":
        raise ChangedMeanwhile(saved.said)
    return saved


def _round(round_id: int) -> Round:
    found = Round.objects.select_related("period").filter(pk=round_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không có kỳ báo cáo này."))
    return found


def _replace_proof(value: Value, claim: Claim, sight: Sight) -> None:
    """Cite the claim; findings of another number no longer prove what stands in the cell."""
    for one in evidence.citations_of(value, sight):
        if one.claim is not None and one.claim.kind in NUMBERS and _number(one.claim) != _number(claim):
            proving.uncite(value, one.pk)
    proving.cite(value, claim=claim)


def _number(claim: Claim) -> Decimal:
    return Decimal(str(claim.current["done" if claim.kind == ClaimKind.COVERAGE else "value"]))


def _sight(by: Actor) -> Sight:
    today = timezone.localdate()
    return Sight.all(today) if by.user_id is None else accounts.sight_of(by.user_id, today)


def _text(claim: Claim, round_id: int, measure_id: int, sight: Sight) -> str:
    """Return the number in the measure's own unit where the claim is recognised as of it, else as printed."""
    known = recogniser(sight, _round(round_id).period.ends, [measure_id])
    fact = next((fact for fact in known.facts.values() if fact.pk == measure_id), None)
    if fact is None:
        raise BadFigure(_("Chỉ tiêu này không phải loại con số nên không lấy số từ văn bản được."))
    fit = next((one for one in known.fits(claim, claim.source.text) if one.fact.pk == measure_id), None)
    if fit is not None:
        return fit.text
    return typed(_number(claim), fact)


def _note(claim: Claim) -> str | None:
    """Keep the words of a text that gives no exact number, beside the number; else the note stays."""
    qualifier = claim.current.get("qualifier")
    if not qualifier or qualifier in EXACT or claim.kind != ClaimKind.FIGURE:
        return None
    return _("Văn bản ghi “%(quote)s”.") % {"quote": " ".join(f"{qualifier} {claim.quote}".split())[:200]}
