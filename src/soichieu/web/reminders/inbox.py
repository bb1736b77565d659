"""The reader's inbox: what they were told of, with the thing one step away."""

from typing import TYPE_CHECKING

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads, writes
from soichieu.reminders import policies, queries, services
from soichieu.reminders.enums import Moment, Urgency
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.reminders.forms import InboxForm
from soichieu.web.reminders.lines import Line, line_of
from soichieu.web.sheets import download, sheet_of

if TYPE_CHECKING:
    from datetime import date

    from django.db.models import QuerySet

    from soichieu.reminders.models import Notice

_MOST_ROWS = 20_000


@reads
def notices(request: HttpRequest) -> HttpResponse:
    """Show what the reader was told of and has not read, or all of it."""
    form = InboxForm(request.GET)
    page = Paginator(_found(request, form), 50).get_page(request.GET.get("trang"))
    values = {
        "form": form,
        "page": page,
        "lines": _lines(request, list(page)),
        "invented": any(one.invented for one in page),
        "may_read_log": policies.can_read_log(reader.actor_of(request)),
    }
    return show(request, "web/notices.html", values, "dong")


@reads
def notices_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    lines = _lines(request, list(_found(request, InboxForm(request.GET))[:_MOST_ROWS]))
    content = sheet_of(
        _("Nhắc việc"),
        [
            (_("Việc"), 70), (_("Đơn vị"), 30), (_("Thời hạn"), 14), (_("Hạn"), 18), (_("Vì sao nhắc"), 50),
            (_("Ngày nhắc"), 14),
        ],
        [
            (
                line.notice.title, line.unit, _last_day(line.notice), str(Urgency(line.urgency).label),
                line.why, line.notice.told_on,
            )
            for line in lines
        ],
        address=request.build_absolute_uri(),
        told=_("Những việc đã nhắc, tính đến ngày %(day)s") % {"day": f"{reader.today():%d/%m/%Y}"},
        invented=any(line.notice.invented for line in lines),
    )  # fmt: skip
    return download(content, "nhac-viec.xlsx")


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


def _last_day(notice: "Notice") -> "date | None":
    """Return the last day in time of what the unit owes; none of what waits for others or was answered."""
    return None if notice.moment in {Moment.AWAITS, Moment.ANSWERED} else notice.last_day


def _found(request: HttpRequest, form: InboxForm) -> "QuerySet[Notice]":
    asked = form.cleaned_data if form.is_valid() else {}
    wanted = queries.InboxFilter(only_unread=asked.get("xem") != "tat-ca", words=asked.get("q") or "")
    return queries.notices_of(reader.sight_of(request), wanted)


def _lines(request: HttpRequest, found: "list[Notice]") -> list[Line]:
    names = reader.unit_names({one.unit_id for one in found})
    return [line_of(one, names, reader.today()) for one in found]
