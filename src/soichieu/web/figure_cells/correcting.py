"""Corrections: asked on the page of a figure, listed, accepted or refused by who made the figure official."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads, writes
from soichieu.indicators import queries, services
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_cells.cells import cell_shown
from soichieu.web.figure_cells.columns import CORRECTIONS, correction_rows
from soichieu.web.figure_cells.forms import CorrectionForm, CorrectionListForm
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.units.choices import working_units


@reads
def corrections(request: HttpRequest) -> HttpResponse:
    """Show the corrections in sight: those that wait for the reader, those of their unit, all."""
    form = CorrectionListForm(_given(request))
    view = Arrangement(request, CORRECTIONS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, view.ordered(_found(request, form)))
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(correction_rows(page)),
        "invented": organisations.any_invented([one.value.unit_id for one in page]),
    }
    return show(request, "web/corrections.html", values, "dong")


@reads
def corrections_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = CorrectionListForm(_given(request))
    view = Arrangement(request, CORRECTIONS, form=form)
    found, count = first_rows(view, _found(request, form))
    return sheet_of(
        request, view, correction_rows(found), name=_("Đính chính số liệu"),
        file_name="dinh-chinh-so-lieu.xlsx", count=count,
        invented=organisations.any_invented([one.value.unit_id for one in found]),
    )  # fmt: skip


@writes
def ask_correction(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for another number where one was accepted; a refusal shows on the page of the figure."""
    head = queries.cell_head(pk, sight=reader.sight_of(request))
    form = CorrectionForm(request.POST)
    if form.is_valid():
        said = form.cleaned_data
        try:
            services.correct(pk, said["text"], said["reason"], by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("value", pk)
    key = (head.value.measure_id, head.value.period_id, head.value.unit_id)
    return cell_shown(request, key, {"correction_form": form}, status=400)


@writes
def decide_correction(request: HttpRequest, pk: int) -> HttpResponse:
    """Accept a correction or refuse it; the page of the figure shows what became of it."""
    asked = queries.correction_of(pk, reader.sight_of(request))
    by, why = reader.actor_of(request), request.POST.get("why", "")
    try:
        if request.POST.get("verdict") == "returned":
            services.refuse_correction(pk, why, by=by)
        else:
            services.accept_correction(pk, by=by, why=why)
    except DomainError as error:
        key = (asked.value.measure_id, asked.value.period_id, asked.value.unit_id)
        return cell_shown(request, key, {"wrong": error.sentence}, status=error.status)
    return redirect("value", asked.value_id)


def _given(request: HttpRequest) -> dict[str, str]:
    return {key: value for key, value in request.GET.dict().items() if value}


def _found(request: HttpRequest, form: CorrectionListForm) -> Any:
    asked, sight = conditions_of(form), reader.sight_of(request)
    own = [unit for unit, _name in working_units(request)]
    waits = asked.get("viec") == "cho-duyet"
    wanted = queries.CorrectionFilter(
        words=asked.get("q") or "",
        state=asked.get("tt") or "",
        unit_ids=own if asked.get("viec") == "cua-minh" else None,
        ids=queries.corrections_awaiting(own, sight) if waits else None,
    )
    return queries.corrections_seen(sight, wanted)
