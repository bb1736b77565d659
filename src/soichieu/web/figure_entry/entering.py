"""Entering figures: the sheet of one unit or of many, saved cell by cell, explained, handed in."""

import json
from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.http import fills_and_writes, writes
from soichieu.indicators import policies, queries, services
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_entry import grid
from soichieu.web.page import show
from soichieu.web.paging import Counted

_UNITS_A_PAGE = 50
_CELLS_A_PAGE = 4500
_MOST_CELLS = 5000


@fills_and_writes
def entry(request: HttpRequest, pk: int, unit: int) -> HttpResponse:
    """Show the sheet of a unit in a round; without script, save all of it at once."""
    sight = reader.sight_of(request)
    submission = queries.answer_at(pk, unit, sight)
    typed: dict[tuple[int, int], services.SavedCell] = {}
    wrong = ""
    if request.method == "POST":
        try:
            typed = _saved(request, submission.round, [unit])
        except DomainError as error:
            wrong = error.sentence
        if not typed and not wrong:
            return redirect("entry", pk, unit)
    values = entry_values(request, submission, typed) | {"wrong": wrong}
    return show(request, "web/entry.html", values, status=400 if typed or wrong else 200)


def entry_values(request: HttpRequest, submission: Any, typed: grid.Typed | None = None) -> dict[str, Any]:
    """Return what the sheet of one unit shows."""
    found, unit_id = submission.round, submission.unit_id
    standing = grid.standing_of(request, submission)
    sheet = queries.entry_sheet(found, [unit_id], reader.sight_of(request))
    row = grid.grid_row(sheet, unit_id, editable=standing.is_open, typed=typed)
    begun = any(one.text for one in row)
    breaches = grid.told_breaches(found, [unit_id]) if begun else []
    return {
        "round": found,
        "period": queries.period_name(found.period),
        "submission": submission,
        "standing": standing,
        "unit_name": reader.names_beside_own(request, [unit_id]).get(unit_id, ""),
        "groups": grid.by_heading(row),
        "seen": json.dumps(grid.seen_of(row), ensure_ascii=False),
        "breaches": breaches if standing.is_open else [],
        "read_breaches": [] if standing.is_open else breaches,
        "hindering": sum(not one["waived"] for one in breaches if one["must"] or one["waivable"]),
        "decisions": list(submission.decisions.prefetch_related("remarks__value").order_by("-at")),
        "may_take_back": _may_take_back(request, submission),
        "measure_names": {line.fact.pk: line.fact.name for line in sheet.lines},
        "invented": found.form.invented or organisations.any_invented([unit_id]),
    }


@fills_and_writes
def entry_many(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the sheets of all units in sight that owe an answer, one a row; without script, save a page."""
    sight = reader.sight_of(request)
    found = queries.round_of(pk, sight)
    page = _page_of_answers(request, found)
    typed: dict[tuple[int, int], services.SavedCell] = {}
    wrong = ""
    if request.method == "POST":
        try:
            typed = _saved(request, found, [one.unit_id for one in page])
        except DomainError as error:
            wrong = error.sentence
        if not typed and not wrong:
            return redirect(f"{reverse('entry_many', args=[pk])}?trang={page.number}")
    values = _many_values(request, found, page, typed) | {"wrong": wrong}
    return show(request, "web/entry_many.html", values, status=400 if typed or wrong else 200)


def _page_of_answers(request: HttpRequest, found: Any) -> Any:
    """Return the page of answers asked for, by name of unit: as many as a form may send back."""
    answers = queries.answers_seen(found, reader.sight_of(request))
    answers = answers.select_related("round__form", "round__period")
    in_order = organisations.with_name_keys(answers, "unit", found.period.ends).order_by("name_key", "pk")
    asked = max(1, len(queries.asked_measures(found)))
    pages = Counted(in_order, max(1, min(_UNITS_A_PAGE, _CELLS_A_PAGE // asked)), count=answers.count())
    page = pages.get_page(request.GET.get("trang"))
    page.object_list = list(page.object_list)
    return page


def _many_values(request: HttpRequest, found: Any, page: Any, typed: grid.Typed) -> dict[str, Any]:
    units = [one.unit_id for one in page]
    sheet = queries.entry_sheet(found, units, reader.sight_of(request))
    rows = []
    for one in page:
        standing = grid.standing_of(request, one)
        row = grid.grid_row(sheet, one.unit_id, editable=standing.is_open, typed=typed)
        rows.append((one, standing, row))
    begun = [
        one.unit_id for one, standing, row in rows if standing.is_open and any(cell.text for cell in row)
    ]
    seen = {key: value for _one, _standing, row in rows for key, value in grid.seen_of(row).items()}
    return {
        "round": found,
        "period": queries.period_name(found.period),
        "page": page,
        "lines": sheet.lines,
        "rows": rows,
        "names": reader.names_beside_own(request, units),
        "seen": json.dumps(seen, ensure_ascii=False),
        "breaches": grid.told_breaches(found, begun),
        "is_open": any(standing.is_open for _one, standing, _row in rows),
        "invented": found.form.invented or organisations.any_invented(units),
    }


@writes
def save_entry(request: HttpRequest, pk: int) -> HttpResponse:
    """Save the cells the sheet in the browser sends; tell what became of each, and what is now broken."""
    try:
        sent = _sent(request)
        cells = _cells_of(sent)
        saved = services.save_cells(pk, cells, by=reader.actor_of(request))
    except DomainError as error:
        return JsonResponse({"said": error.sentence}, status=error.status)
    units = sorted({cell.unit_id for cell in cells})
    found = queries.round_of(pk, reader.sight_of(request))
    return JsonResponse(
        {
            "cells": [_told_cell(cell) for cell in saved],
            "computed": [
                {"unit": one.unit_id, "measure": one.fact.pk, "text": one.text, "why": one.why}
                for one in queries.computed_cells(found, units)
            ],
            "breaches": grid.told_breaches(found, units),
        }
    )


@writes
def waive_breach(request: HttpRequest, pk: int) -> HttpResponse:
    """Explain a broken check, from the sheet in the browser or from the form of a page without script."""
    by_script = request.content_type == "application/json"
    try:
        sent = _sent(request) if by_script else request.POST.dict()
        unit, check = _whole(sent.get("unit")), str(sent.get("check", ""))
        services.waive(pk, unit, check, str(sent.get("reason", "")), by=reader.actor_of(request))
    except DomainError as error:
        if by_script:
            return JsonResponse({"said": error.sentence}, status=error.status)
        raise
    if not by_script:
        return redirect("entry", pk, unit)
    found = queries.round_of(pk, reader.sight_of(request))
    return JsonResponse({"breaches": grid.told_breaches(found, [unit])})


@writes
def copy_forward(request: HttpRequest, pk: int, unit: int) -> HttpResponse:
    """Copy the figures of the period before into the blank cells of a unit."""
    queries.answer_at(pk, unit, reader.sight_of(request))
    services.copy_forward(pk, unit, by=reader.actor_of(request))
    return redirect("entry", pk, unit)


@writes
def submit_answer(request: HttpRequest, pk: int, unit: int) -> HttpResponse:
    """Hand in what a unit has entered; a refusal shows on its sheet."""
    submission = queries.answer_at(pk, unit, reader.sight_of(request))
    try:
        services.submit(pk, unit, by=reader.actor_of(request))
    except DomainError as error:
        values = entry_values(request, submission) | {"wrong": error.sentence}
        return show(request, "web/entry.html", values, status=error.status)
    return redirect("entry", pk, unit)


@writes
def take_back_answer(request: HttpRequest, pk: int, unit: int) -> HttpResponse:
    """Take back what no superior has judged yet."""
    queries.answer_at(pk, unit, reader.sight_of(request))
    services.take_back(pk, unit, by=reader.actor_of(request))
    return redirect("entry", pk, unit)


def _saved(
    request: HttpRequest, found: Any, units: Sequence[int]
) -> dict[tuple[int, int], services.SavedCell]:
    """Save what a page without script sent of these units; return what was not taken."""
    try:
        seen = json.loads(request.POST.get("seen") or "{}")
    except ValueError as fault:
        raise Invalid(_("Trang gửi lên không đọc được; hãy tải lại trang rồi nhập lại.")) from fault
    cells = []
    for name, (version, before) in seen.items():
        unit, measure = (int(part) for part in name.split("-"))
        text, note = request.POST.get(f"v-{name}", before), request.POST.get(f"n-{name}")
        if unit in units and (text.strip() != before or note is not None):
            cells.append(services.NewCell(unit, measure, text, version, note))
    saved = services.save_cells(found.pk, cells, by=reader.actor_of(request)) if cells else ()
    return {(cell.unit_id, cell.measure_id): cell for cell in saved if cell.state in {"fault", "conflict"}}


def _sent(request: HttpRequest) -> dict[str, Any]:
    """Return what a script sent; what another account typed is refused, whoever is signed in now."""
    try:
        sent = json.loads(request.body)
    except ValueError as fault:
        raise Invalid(_("Yêu cầu không đọc được; hãy tải lại trang.")) from fault
    if not isinstance(sent, dict):
        raise Invalid(_("Yêu cầu không đọc được; hãy tải lại trang."))
    if str(sent.get("user")) != str(request.user.pk):
        raise _OfAnother(_("Các ô này do tài khoản khác nhập; người ấy phải đăng nhập lại để gửi."))
    return sent


class _OfAnother(DomainError):
    status = 403


def _cells_of(sent: dict[str, Any]) -> list[services.NewCell]:
    given = sent.get("cells")
    if not isinstance(given, list) or not given or len(given) > _MOST_CELLS:
        raise Invalid(_("Mỗi lần gửi từ 1 đến 5.000 ô."))
    cells = []
    for one in given:
        if not isinstance(one, dict):
            raise Invalid(_("Yêu cầu không đọc được; hãy tải lại trang."))
        note = one.get("note")
        cells.append(
            services.NewCell(
                _whole(one.get("unit")), _whole(one.get("measure")), str(one.get("text") or ""),
                _whole(one.get("seen") or 0), None if note is None else str(note),
            )
        )  # fmt: skip
    return cells


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError) as fault:
        raise Invalid(_("Yêu cầu không đọc được; hãy tải lại trang.")) from fault


def _told_cell(cell: services.SavedCell) -> dict[str, Any]:
    told: dict[str, Any] = {
        "unit": cell.unit_id, "measure": cell.measure_id, "text": cell.text, "version": cell.version,
        "state": cell.state, "said": cell.said,
    }  # fmt: skip
    if cell.now is not None:
        told["now"] = {"text": cell.now.text, "by": cell.now.by, "at": cell.now.at}
    return told


def _may_take_back(request: HttpRequest, submission: Any) -> bool:
    waits = submission.state == "submitted" and not submission.step
    return waits and not policies.why_not_answer(
        reader.actor_of(request), submission.unit_id, reader.authorities_of(request)
    )
