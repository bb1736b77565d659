"""Judging what units handed in: what waits for the reader's word, one answer, accepting and returning."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads, writes
from soichieu.indicators import policies, queries, services
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_entry import grid
from soichieu.web.page import page_of, show
from soichieu.web.units.choices import working_units

_MOST_AT_ONCE = 200


@reads
def waiting_answers(request: HttpRequest) -> HttpResponse:
    """Show the answers that wait for the word of the reader's units, the oldest first."""
    return _list_shown(request)


@writes
def accept_answers(request: HttpRequest) -> HttpResponse:
    """Accept the answers ticked in the list; those refused are told, the others stand."""
    ids = [int(one) for one in request.POST.getlist("chon") if one.isdigit()][:_MOST_AT_ONCE]
    refused = []
    for pk in ids:
        found = queries.answer_of(pk, reader.sight_of(request))
        try:
            services.accept(pk, by=reader.actor_of(request), seen=request.POST.get(f"seen-{pk}"))
        except DomainError as error:
            name = reader.unit_names([found.unit_id]).get(found.unit_id, "")
            refused.append(f"{name}: {error.sentence}")
    if refused or not ids:
        said = refused or [_("Hãy chọn ít nhất một báo cáo.")]
        return _list_shown(request, said, status=409 if refused else 400)
    return redirect("waiting_answers")


@reads
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what a unit handed in: figures, warnings explained, what superiors said."""
    return _answer_shown(request, pk)


@writes
def judge_answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept an answer, or return it with reasons for all of it and for single cells."""
    queries.answer_of(pk, reader.sight_of(request))
    by, reason, seen = reader.actor_of(request), request.POST.get("reason", ""), request.POST.get("seen")
    try:
        if request.POST.get("verdict") == "returned":
            services.send_back(pk, reason=reason, remarks=_remarks(request), by=by, seen=seen)
        else:
            services.accept(pk, by=by, reason=reason, seen=seen)
    except DomainError as error:
        return _answer_shown(request, pk, error.sentence, status=error.status)
    return redirect("answer", pk)


def _remarks(request: HttpRequest) -> dict[int, str]:
    named = ((name[2:], words) for name, words in request.POST.items() if name.startswith("r-"))
    return {int(cell): str(words) for cell, words in named if cell.isdigit() and str(words).strip()}


def _list_shown(request: HttpRequest, said: list[str] | None = None, status: int = 200) -> HttpResponse:
    units = [unit for unit, _name in working_units(request)]
    page = page_of(request, queries.awaiting(units, reader.sight_of(request)) if units else [])
    names = reader.names_beside_own(request, [one.unit_id for one in page])
    values = {
        "page": page,
        "rows": [(one, names.get(one.unit_id, ""), queries.period_name(one.round.period)) for one in page],
        "said": said or [],
        "invented": any(one.round.form.invented for one in page),
    }
    return show(request, "web/waiting_answers.html", values, status=status)


def _answer_shown(request: HttpRequest, pk: int, wrong: str = "", status: int = 200) -> HttpResponse:
    sight = reader.sight_of(request)
    found = queries.answer_of(pk, sight)
    sheet = queries.entry_sheet(found.round, [found.unit_id], sight)
    approver = queries.approver_of(found)
    decisions = list(found.decisions.prefetch_related("remarks__value").order_by("at", "pk"))
    names = reader.names_beside_own(
        request, [found.unit_id, *([approver] if approver else []), *(one.unit_id for one in decisions)]
    )
    by, held = reader.actor_of(request), reader.authorities_of(request)
    values = {
        "answer": found,
        "round": found.round,
        "period": queries.period_name(found.round.period),
        "unit_name": names.get(found.unit_id, ""),
        "approver": names.get(approver or 0, ""),
        "of_others": found.unit_id not in reader.own_units(request),
        "may_judge": approver is not None and not policies.why_not_answer(by, approver, held),
        "groups": grid.by_heading(grid.grid_row(sheet, found.unit_id, editable=False)),
        "breaches": grid.told_breaches(found.round, [found.unit_id]),
        "decisions": [(one, names.get(one.unit_id, ""), _told(one, sheet)) for one in decisions],
        "wrong": wrong,
        "invented": found.round.form.invented or organisations.any_invented([found.unit_id]),
    }
    return show(request, "web/answer.html", values, status=status)


def _told(decision: Any, sheet: queries.EntrySheet) -> list[tuple[str, str]]:
    """Return what was said of single cells, each with what it is of."""
    names = {line.fact.pk: line.fact.name for line in sheet.lines}
    return [(names.get(one.value.measure_id, ""), one.reason) for one in decision.remarks.all()]
