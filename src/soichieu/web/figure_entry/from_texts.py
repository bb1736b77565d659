"""What texts say for the cells of a unit, and taking one of their numbers into its cell."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.http import reads, writes
from soichieu.indicators import queries, services
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_entry import grid
from soichieu.web.page import show


@reads
def entry_offers(request: HttpRequest, pk: int, unit: int) -> HttpResponse:
    """Show what texts in sight say for the cells of a unit in a round."""
    return _shown(request, pk, unit)


@writes
def take_offer(request: HttpRequest, pk: int, unit: int) -> HttpResponse:
    """Put a number of a text, or a known number of areas, into its cell; a refusal shows beside them."""
    queries.answer_at(pk, unit, reader.sight_of(request))
    try:
        measure, seen = (_whole(request.POST.get(name, "")) for name in ("measure", "seen"))
        by = reader.actor_of(request)
        if request.POST.get("claim"):
            claim = _whole(request.POST["claim"])
            services.take_from_claim(claim, pk, unit, measure, seen=seen or None, by=by)
        else:
            services.take_count(pk, unit, measure, seen=seen or None, by=by)
    except DomainError as error:
        return _shown(request, pk, unit, error.sentence, error.status)
    return redirect("entry", pk, unit)


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise Invalid(_("Yêu cầu không đọc được; hãy tải lại trang."))
    return int(text)


def _shown(request: HttpRequest, pk: int, unit: int, wrong: str = "", status: int = 200) -> HttpResponse:
    sight = reader.sight_of(request)
    answer = queries.answer_at(pk, unit, sight)
    sheet = queries.entry_sheet(answer.round, [unit], sight)
    offers = queries.offered(answer.round, unit, sight)
    lines: list[tuple[queries.SheetCell, Any]] = [
        (cell, offers[line.fact.pk]) for line, cell in sheet.of(unit) if line.fact.pk in offers
    ]
    cells = {line.fact.pk: cell for line, cell in sheet.of(unit)}
    counts = [(cells[one.measure_id], one) for one in queries.counted(answer.round, unit)]
    values = {
        "round": answer.round,
        "unit": unit,
        "period": queries.period_name(answer.round.period),
        "standing": grid.standing_of(request, answer),
        "unit_name": reader.names_beside_own(request, [unit]).get(unit, ""),
        "lines": lines,
        "counts": counts,
        "count": len(counts) + sum(len(found) for _cell, found in lines),
        "wrong": wrong,
        "invented": answer.round.form.invented or organisations.any_invented([unit]),
    }
    return show(request, "web/entry_offers.html", values, "van-ban-neu", status=status)
