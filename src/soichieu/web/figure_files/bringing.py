"""The template of a round to fill in, and bringing the workbook filled in."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError, NotFound
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.indicators import queries, services, sheets
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_files.forms import BringForm, TemplateForm
from soichieu.web.page import show
from soichieu.web.sheets import download
from soichieu.web.units.choices import working_units

_LATEST = 10


@reads
def round_template(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the workbook of a round for a unit, for all below an office, for all in sight; or say why not."""
    sight = reader.sight_of(request)
    found = queries.round_of(pk, sight)
    unit, name = request.GET.get("don-vi", ""), request.GET.get("ten", "").strip()
    if unit and not (unit.isdecimal() and sight.covers(int(unit))):
        raise NotFound(_("Không có đơn vị này."))
    asked = TemplateForm({"ten": name})
    try:
        unit_id = int(unit) if unit else None
        if name:
            unit_id = organisations.unit_by_name(name, found.period.ends).pk
        template = sheets.template_of(found, sight, unit_id)
    except DomainError as error:
        asked.add_error("ten", error.sentence)
        return _shown(request, found, BringForm(working_units(request)), asked, status=400)
    return download(template.data, template.file_name)


@fills_and_writes
def bring_figures(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form for a workbook of a round, with those brought for it; take one and judge it."""
    sight = reader.sight_of(request)
    found = queries.round_of(pk, sight)
    posted = request.method == "POST"
    form = BringForm(working_units(request), *([request.POST, request.FILES] if posted else []))
    if posted and form.is_valid():
        given = form.cleaned_data
        brought = services.BroughtFigures(pk, given["unit"], given["tep"].read(), str(given["tep"].name))
        try:
            file = services.bring_figures(brought, by=reader.actor_of(request), sight=sight)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("figure_file", file.pk)
    return _shown(request, found, form, TemplateForm(), status=400 if posted else 200)


def _shown(
    request: HttpRequest, found: Any, form: BringForm, asked: TemplateForm, status: int
) -> HttpResponse:
    sight = reader.sight_of(request)
    files = queries.value_files(sight, queries.FileFilter(round_id=found.pk))
    values = {
        "round": found,
        "period": queries.period_name(found.period),
        "form": form,
        "asked": asked,
        "works": bool(working_units(request)),
        "files": list(files[:_LATEST]),
        "invented": found.form.invented,
    }
    return show(request, "web/bring_figures.html", values, status=status)
