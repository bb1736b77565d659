"""The list of shares of tasks on a day with its counts, and the page of a task."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.tasks import queries
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import rows_of_page, show
from soichieu.web.paging import Counted, Picked
from soichieu.web.tasks.asking import asked_of, filter_values, wanted_of
from soichieu.web.tasks.columns import TASKS, rows_of
from soichieu.web.tasks.task_page import page_values
from soichieu.web.units.choices import working_units


@reads
def tasks(request: HttpRequest) -> HttpResponse:
    """Show the shares in sight on a day: how many stand in each class, and those asked for."""
    form, on = asked_of(request.GET.dict())
    view = Arrangement(request, TASKS, form=form, day=on)
    if (instead := view.opening()) is not None:
        return instead
    wanted, counted = wanted_of(form), wanted_of(form, with_class=False)
    sight = reader.sight_of(request)
    count = queries.count_shares(queries.shares_seen(sight, on, counted), on)
    found = queries.shares_seen(sight, on, wanted)
    picked = Picked(view.ordered(found), found)
    pages = Counted(picked, rows_of_page(request, 50), count=count.of(wanted.deadline))
    page = pages.get_page(request.GET.get("trang"))
    held_up = queries.hindrances_of({share.task_id for share in page}, on)
    values = {
        **filter_values(request, form, on),
        "list": view,
        "page": page,
        "count": count,
        "lines": view.lines(rows_of(request, view, list(page), on, held_up)),
        "invented": any(share.task.invented for share in page),
        "works": bool(working_units(request)),
    }
    return show(request, "web/tasks.html", values, "dong")


@reads
def tasks_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, on = asked_of(request.GET.dict())
    view = Arrangement(request, TASKS, form=form, day=on)
    found = queries.shares_seen(reader.sight_of(request), on, wanted_of(form))
    shares, count = first_rows(view, found)
    return sheet_of(
        request,
        view,
        rows_of(request, view, shares, on),
        name=_("Nhiệm vụ"),
        file_name="nhiem-vu.xlsx",
        told=_("Phần việc của từng đơn vị, tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"},
        invented=any(share.task.invented for share in shares),
        count=count,
    )


@reads
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one task: its shares with their history, and what the reader may do."""
    return show(request, "web/task.html", page_values(request, pk))
