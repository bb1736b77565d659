"""The workbooks brought so far, as a page and as an Excel file."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.indicators import queries
from soichieu.web import reader
from soichieu.web.figure_files.columns import FILES, FileRow, file_rows
from soichieu.web.figure_files.forms import FilesForm
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show


@reads
def figure_files(request: HttpRequest) -> HttpResponse:
    """Show the workbooks that an office of the reader, or one below it, brought."""
    form = FilesForm(_given(request))
    view = Arrangement(request, FILES, form=form)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, view.ordered(_found(request, form)))
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(_rows(request, page)),
        "invented": any(one.round.form.invented for one in page),
    }
    return show(request, "web/figure_files.html", values, "dong")


@reads
def figure_files_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    view = Arrangement(request, FILES, form=(form := FilesForm(_given(request))))
    found, count = first_rows(view, _found(request, form))
    return sheet_of(
        request, view, _rows(request, found), name=_("Tệp số liệu"), file_name="tep-so-lieu.xlsx",
        invented=any(one.round.form.invented for one in found), count=count,
    )  # fmt: skip


def _given(request: HttpRequest) -> dict[str, str]:
    return {key: value for key, value in request.GET.dict().items() if value}


def _found(request: HttpRequest, form: FilesForm) -> Any:
    asked = conditions_of(form)
    wanted = queries.FileFilter(
        words=asked.get("q") or "", state=asked.get("tt") or "", round_id=asked.get("ky")
    )
    return queries.value_files(reader.sight_of(request), wanted)


def _rows(request: HttpRequest, files: Iterable[Any]) -> list[FileRow]:
    listed = list(files)
    return file_rows(listed, reader.names_beside_own(request, {one.office_id for one in listed}))
