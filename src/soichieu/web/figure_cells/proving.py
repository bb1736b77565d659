"""Choosing the words that prove a figure: a source in sight, then one of its sentences."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.evidence import queries as evidence
from soichieu.foundation.errors import DomainError, NotFound
from soichieu.foundation.http import fills_and_writes, writes
from soichieu.indicators import policies, queries, services
from soichieu.indicators.enums import Kind
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_cells.sentences import sentences_for
from soichieu.web.page import page_of, show

_SOURCES_A_PAGE = 20


@fills_and_writes
def prove_cell(request: HttpRequest, pk: int) -> HttpResponse:
    """Show sources and their sentences, those with the number first; cite the one that was chosen."""
    head = queries.cell_head(pk, sight=reader.sight_of(request))
    policies.check_can_answer(reader.actor_of(request), head.value.unit_id)
    asked = request.POST if request.method == "POST" else request.GET
    source_id = _whole(asked.get("nguon"))
    wrong = ""
    if request.method == "POST":
        try:
            services.attach_evidence(
                pk, source_id=source_id, quote=asked.get("cau", ""),
                by=reader.actor_of(request), sight=reader.sight_of(request),
            )  # fmt: skip
        except DomainError as error:
            wrong = error.sentence
        else:
            return redirect("value", pk)
    values = _values(request, head, source_id) | {"wrong": wrong, "typed": asked.get("cau", "")}
    return show(request, "web/cell_proof.html", values, status=400 if wrong else 200)


@writes
def unprove_cell(request: HttpRequest, pk: int, citation: int) -> HttpResponse:
    """Take evidence from a figure that is still being entered."""
    queries.cell_head(pk, sight=reader.sight_of(request))
    services.detach_evidence(pk, citation, by=reader.actor_of(request))
    return redirect("value", pk)


def _values(request: HttpRequest, head: queries.CellHead, source_id: int | None) -> dict[str, Any]:
    sight = reader.sight_of(request)
    number = None if head.fact.kind in (Kind.TEXT, Kind.YES_NO) else head.number
    words, sought = request.GET.get("q", ""), request.GET.get("chu", "")
    source = evidence.source_of(source_id, sight) if source_id is not None else None
    found = evidence.sources_seen(sight, evidence.SourceFilter(words=words))
    return {
        "head": head,
        "period": queries.period_name(head.period),
        "source": source,
        "sentences": sentences_for(source.text, number, sought) if source else [],
        "sources": page_of(request, found, _SOURCES_A_PAGE) if source is None else None,
        "words": words,
        "sought": sought,
        "invented": organisations.any_invented([head.value.unit_id]),
    }


def _whole(given: str | None) -> int | None:
    if not given:
        return None
    if not given.isdecimal():
        raise NotFound(_("Không tìm thấy nguồn này, hoặc nguồn không thuộc phạm vi của đồng chí."))
    return int(given)
