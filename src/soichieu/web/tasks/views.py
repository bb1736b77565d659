"""The list of shares of tasks on a day with its counts, and the page of a task."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse

from soichieu.foundation.http import reads
from soichieu.tasks import queries
from soichieu.web import reader
from soichieu.web.page import rows_of_page, show
from soichieu.web.paging import Counted
from soichieu.web.sheets import download
from soichieu.web.tasks.asking import asked_of, filter_values, wanted_of
from soichieu.web.tasks.sheet import sheet_of
from soichieu.web.tasks.task_page import page_values
from soichieu.web.units.choices import working_units

_MOST_ROWS = 20_000


@reads
def tasks(request: HttpRequest) -> HttpResponse:
    """Show the shares in sight on a day: how many stand in each class, and those asked for."""
    form, on = asked_of(request.GET.dict())
    wanted, counted = wanted_of(form), wanted_of(form, with_class=False)
    sight = reader.sight_of(request)
    count = queries.count_shares(queries.shares_seen(sight, on, counted), on)
    pages = Counted(
        queries.shares_seen(sight, on, wanted), rows_of_page(request, 50), count=count.of(wanted.deadline)
    )
    page = pages.get_page(request.GET.get("trang"))
    values = {
        **filter_values(request, form, on),
        "page": page,
        "count": count,
        "rows": [(share, _days(share, on)) for share in page],
        "held_up": queries.hindrances_of({share.task_id for share in page}, on),
        "names": reader.unit_names({share.unit_id for share in page}, on),
        "invented": any(share.task.invented for share in page),
        "works": bool(working_units(request)),
    }
    return show(request, "web/tasks.html", values, "dong")


@reads
def tasks_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, on = asked_of(request.GET.dict())
    shares = list(queries.shares_seen(reader.sight_of(request), on, wanted_of(form))[:_MOST_ROWS])
    names = reader.unit_names({share.unit_id for share in shares}, on)
    content = sheet_of(shares, names, on, request.build_absolute_uri())
    return download(content, "nhiem-vu.xlsx")


@reads
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one task: its shares with their history, and what the reader may do."""
    return show(request, "web/task.html", page_values(request, pk))


def _days(share: Any, on: date) -> int | None:
    """Return how many days are left, or how many it is late as a negative number."""
    return (share.last_then - on).days if share.last_then and share.deadline in _COUNTING else None


_COUNTING = frozenset({"in_time", "soon", "overdue"})
