"""Files of tasks: those brought so far, what was read of one, its faults as a file, one to fill in."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

from soichieu.foundation.http import reads
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.sheets import download
from soichieu.web.tasks.importing.forms import RowsForm
from soichieu.web.tasks.importing.sheet import sheet_of
from soichieu.web.tasks.importing.template import template_of

_MOST_NAMES = 40


@reads
def import_file(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what was read of a file: its faults or its rows, the names to be made clear, what may be done."""
    page = queries.import_page(pk, reader.sight_of(request))
    return show(request, "web/import_file.html", page_values(request, page), "dong")


@reads
def import_faults_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the faults of a file as an Excel file, those asked for."""
    page = queries.import_page(pk, reader.sight_of(request))
    form = RowsForm(request.GET)
    faults = queries.fault_views(page.batch, queries.faults_of(page.batch, _wanted(form)))
    return download(sheet_of(page, faults, request.build_absolute_uri()), "loi-nhap-nhiem-vu.xlsx")


@reads
def import_template(request: HttpRequest) -> HttpResponse:
    """Give the workbook to fill in, with the units of the reader's own line of work."""
    on = reader.today()
    own = set(reader.own_units(request))
    below = own | organisations.descendant_ids(sorted(own), on)
    names = sorted(organisations.names_of(sorted(below), on).values())
    return download(template_of(names, on), "mau-nhap-nhiem-vu.xlsx")


def page_values(request: HttpRequest, page: queries.ImportPage, wrong: str = "") -> dict[str, Any]:
    """Return the values of the page of a file; `wrong` is a sentence on what was refused."""
    form = RowsForm(request.GET)
    asked = form.cleaned_data if form.is_valid() else {}
    shows_rows = request.GET.get("xem") == "dong" or not page.kinds
    rows = queries.rows_of(page.batch, asked.get("dong") or "")
    listed: QuerySet[Any] = rows if shows_rows else queries.faults_of(page.batch, _wanted(form))
    shown = Paginator(listed, 50).get_page(request.GET.get("trang"))
    names = queries.unclear_names(page.batch) if page.state == "draft" else []
    return {
        "file": page,
        "form": form,
        "page": shown,
        "shows_rows": shows_rows,
        "rows": queries.views_of(page.batch, shown) if shows_rows else [],
        "faults": [] if shows_rows else queries.fault_views(page.batch, shown),
        "unclear": names[:_MOST_NAMES],
        "more_unclear": max(0, len(names) - _MOST_NAMES),
        "office": reader.unit_names([page.batch.office_id], page.batch.given_on).get(
            page.batch.office_id, ""
        ),
        "wrong": wrong,
    }


def _wanted(form: RowsForm) -> queries.FaultFilter:
    asked = form.cleaned_data if form.is_valid() else {}
    return queries.FaultFilter(kind=asked.get("loi") or "", severity=asked.get("muc") or "")
