"""A list as an Excel file: the columns shown, in their order."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.web import sheets
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.columns import Show

_MOST_ROWS = 20_000


def first_rows(view: Arrangement, found: Any) -> tuple[list[Any], int | None]:
    """Return the rows of a query in the order asked for, as many as a file holds; and how many there are in
    all where these may not be all, to be said in the file."""
    rows = list(view.ordered(found)[:_MOST_ROWS])
    return rows, found.count() if len(rows) == _MOST_ROWS else None


def sheet_of(
    request: HttpRequest,
    view: Arrangement,
    rows: Iterable[Any],
    *,
    name: str,
    file_name: str,
    told: str = "",
    invented: bool = False,
    count: int | None = None,
) -> HttpResponse:
    """Answer with an .xlsx of rows; `count` is how many there are where not all of them are given."""
    columns = [column for column in view.columns if column.in_sheet]
    given = [[_cell(column.value(row)) for column in columns] for row in rows]
    if count is not None and count > len(given):
        only = _("Chỉ %(shown)s dòng đầu trong %(all)s dòng") % {"shown": len(given), "all": count}
        told = f"{told}. {only}" if told else only
    content = sheets.sheet_of(
        name,
        [(str(column.title), column.width) for column in columns],
        given,
        address=view.link,
        told=told,
        invented=invented,
        frozen_columns=1,
        wrapped=any(column.show is Show.TITLE for column in columns),
    )
    return sheets.download(content, file_name)


def _cell(value: Any) -> sheets.Cell:
    if isinstance(value, datetime):
        return f"{timezone.localtime(value):%d/%m/%Y %H:%M}"
    if value is None or isinstance(value, int | date):
        return value
    return str(value)
