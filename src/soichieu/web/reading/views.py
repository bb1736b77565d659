"""The reading room: one text with its claims, and the decisions on them."""

import json
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.evidence import policies, queries, services
from soichieu.evidence.enums import ClaimKind, ClaimState
from soichieu.foundation.errors import Invalid, NotFound
from soichieu.foundation.http import fills_and_writes, reads, writes
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.reading.cards import (
    DOCUMENTS,
    cards_of,
    decided,
    faults_in,
    legend_of,
    line_of,
    mentions_of,
    names_in,
)
from soichieu.web.reading.forms import CorrectionForm, PassageForm, RejectionForm
from soichieu.web.reading.passages import passages_of

if TYPE_CHECKING:
    from soichieu.evidence.models import Claim


@reads
def reading(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one text with its findings lit up and the claims beside it."""
    return _room(request, pk, _kind(request.GET.get("loai")))


@writes
def accept_claim(request: HttpRequest, pk: int, claim_id: int) -> HttpResponse:
    """Accept one claim."""
    services.accept_claim(_claim(request, pk, claim_id).pk, by=reader.actor_of(request))
    return _decided(request, pk, [claim_id])


@writes
def accept_passage(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept every claim of a passage that waits."""
    place = PassageForm(request.POST)
    if not place.is_valid():
        raise Invalid(_("Không rõ đoạn nào: hãy tải lại trang."))
    start, end = place.cleaned_data["start"], place.cleaned_data["end"]
    waiting = queries.claims_of(pk, reader.sight_of(request), states=[ClaimState.PROPOSED])
    ids = list(waiting.filter(start__gte=start, end__lte=end).values_list("pk", flat=True))
    services.accept_passage(pk, start, end, by=reader.actor_of(request))
    return _decided(request, pk, ids)


@writes
def reopen_claims(request: HttpRequest, pk: int) -> HttpResponse:
    """Undo what was decided on one or several claims."""
    ids = [int(word) for word in request.POST.get("claims", "").split() if word.isdecimal()]
    with transaction.atomic():
        for claim_id in ids:
            claim = _claim(request, pk, claim_id)
            services.reopen_claim(claim.pk, by=reader.actor_of(request), reason=_("hoàn tác"))
    return _decided(request, pk, [], back_to=ids[0] if ids else None)


@fills_and_writes
def correct_claim(request: HttpRequest, pk: int, claim_id: int) -> HttpResponse:
    """Show the form to set a finding right, and take it."""
    claim = _claim(request, pk, claim_id)
    form = CorrectionForm(claim.kind, claim.current, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        reason = form.cleaned_data["reason"]
        services.correct_claim(claim.pk, form.corrected(), by=reader.actor_of(request), reason=reason)
        return _decided(request, pk, [claim.pk])
    return _desk(request, claim, form, _("Sửa điều bóc tách"), _("Lưu và chấp nhận"))


@fills_and_writes
def reject_claim(request: HttpRequest, pk: int, claim_id: int) -> HttpResponse:
    """Ask why a finding is refused, and refuse it."""
    claim = _claim(request, pk, claim_id)
    form = RejectionForm(request.POST if request.method == "POST" else None, auto_id="bac_%s")
    if form.is_bound and form.is_valid():
        services.reject_claim(claim.pk, by=reader.actor_of(request), reason=form.reason())
        return _decided(request, pk, [claim.pk])
    return _desk(request, claim, form, _("Bác điều bóc tách"), _("Bác"))


def _claim(request: HttpRequest, pk: int, claim_id: int) -> "Claim":
    """Return a claim of this source within sight; raises NotFound for any other."""
    claim = queries.claim_of(claim_id, reader.sight_of(request))
    if claim.source_id != pk:
        raise NotFound(_("Không tìm thấy điều bóc tách này."))
    return claim


def _kind(text: str | None) -> str:
    return text if text in ClaimKind.values else ""


def _room(request: HttpRequest, pk: int, kind: str) -> HttpResponse:
    """Render the room: the page, or what htmx swaps after a decision."""
    room = queries.reading_room(pk, reader.sight_of(request))
    source, claims = room.source, room.claims
    why_not = policies.why_not_decide(reader.actor_of(request), source)
    values: dict[str, Any] = {
        "source": source,
        "kind": kind,
        "passages": passages_of(source.text, mentions_of(claims, kind)),
        "cards": cards_of(source.text, claims, room.contradictions, kind),
        "legend": legend_of(claims),
        "done": decided(claims),
        "total": len(claims),
        "faults": faults_in(claims),
        "may_decide": not why_not,
        "why_not": why_not,
        "next_source": queries.next_source(reader.sight_of(request), after_id=pk),
    }
    return show(request, "web/reading.html", values, "phong")


def _decided(request: HttpRequest, pk: int, ids: list[int], back_to: int | None = None) -> HttpResponse:
    """Answer a decision: the room again for htmx, with what was decided; else back to the claim."""
    kind = _kind(request.POST.get("loai") or request.GET.get("loai"))
    if request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        response = _room(request, pk, kind)
        response["HX-Trigger-After-Swap"] = json.dumps({"decided": {"ids": ids}})
        return response
    query = f"?loai={kind}" if kind else ""
    place = back_to or (ids[0] if ids else None)
    return redirect(f"{reverse('reading', args=[pk])}{query}" + (f"#d{place}" if place else ""))


def _desk(
    request: HttpRequest, claim: "Claim", form: CorrectionForm | RejectionForm, heading: str, button: str
) -> HttpResponse:
    """Show the form of a decision: within the card for htmx, else as a page."""
    siblings = queries.claims_of(claim.source_id, reader.sight_of(request), kinds=DOCUMENTS)
    values = {
        "source": queries.source_of(claim.source_id, reader.sight_of(request)),
        "claim_id": claim.pk,
        "form": form,
        "heading": heading,
        "button": button,
        "line": line_of(claim, names_in(siblings)),
        "quote": claim.quote,
    }
    if not request.htmx:  # type: ignore[attr-defined]  # as above
        return show(request, "web/reading_form.html", values)
    response = show(request, "web/reading_form.html#ban", values)
    response["HX-Retarget"], response["HX-Reswap"] = f"#ban-{claim.pk}", "innerHTML"
    return response
