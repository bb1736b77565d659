"""The reader's inbox: what they were told of, with the thing one step away."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads, writes
from soichieu.reminders import policies, queries, services
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.reminders.columns import NOTICES
from soichieu.web.reminders.forms import InboxForm
from soichieu.web.reminders.lines import Line, line_of

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.reminders.models import Notice


@reads
def notices(request: HttpRequest) -> HttpResponse:
    """Show what the reader was told of and has not read, or all of it."""
    form = InboxForm(request.GET)
    view = Arrangement(request, NOTICES, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(_lines(request, list(page))),
        "invented": any(one.invented for one in page),
        "may_read_log": policies.can_read_log(reader.actor_of(request)),
    }
    return show(request, "web/notices.html", values, "dong")


@reads
def notices_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = InboxForm(request.GET)
    view = Arrangement(request, NOTICES, form=form)
    notices, count = first_rows(view, _found(request, form))
    lines = _lines(request, notices)
    return sheet_of(
        request,
        view,
        lines,
        name=_("Nhắc việc"),
        file_name="nhac-viec.xlsx",
        told=_("Những việc đã nhắc, tính đến ngày %(day)s") % {"day": f"{reader.today():%d/%m/%Y}"},
        invented=any(line.notice.invented for line in lines),
        count=count,
    )


@writes
def read_one(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark one notice of the reader's as read."""
    services.mark_read(pk, by=reader.actor_of(request))
    return redirect("notices")


@writes
def read_all(request: HttpRequest) -> HttpResponse:
    """Mark every notice of the reader's as read."""
    services.mark_all_read(by=reader.actor_of(request))
    return redirect("notices")


def _found(request: HttpRequest, form: InboxForm) -> "QuerySet[Notice]":
    asked = conditions_of(form)
    wanted = queries.InboxFilter(only_unread=asked.get("xem") != "tat-ca", words=asked.get("q") or "")
    return queries.notices_of(reader.sight_of(request), wanted)


def _lines(request: HttpRequest, found: "list[Notice]") -> list[Line]:
    names = reader.unit_names({one.unit_id for one in found})
    return [line_of(one, names, reader.today()) for one in found]
