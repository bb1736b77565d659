"""The journal: entries by filter in scope, newest first, and how far they are sealed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.accounts import policies
from soichieu.audit import queries as audit
from soichieu.foundation.http import reads
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.journal.acts import label_of
from soichieu.web.journal.columns import JOURNAL, EntryRow
from soichieu.web.journal.forms import JournalForm
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.subjects import address_of

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.audit.models import Entry


@reads
def journal(request: HttpRequest) -> HttpResponse:
    """Show the entries the reader may see: inspectors and administrators only."""
    policies.check_can_read_journal(reader.actor_of(request))
    form = JournalForm(request.GET)
    view = Arrangement(request, JOURNAL, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(_rows(page)),
        "seal": {"head": audit.head(), "at": audit.last_sealed_at(), "waiting": audit.unsealed().count()},
    }
    return show(request, "web/journal.html", values, "dong")


@reads
def journal_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    policies.check_can_read_journal(reader.actor_of(request))
    form = JournalForm(request.GET)
    view = Arrangement(request, JOURNAL, form=form)
    entries, count = first_rows(view, _found(request, form))
    rows = _rows(entries)
    invented = organisations.holds_invention()
    return sheet_of(
        request, view, rows, name=_("Nhật ký"), file_name="nhat-ky.xlsx", invented=invented, count=count
    )


def _found(request: HttpRequest, form: JournalForm) -> "QuerySet[Entry]":
    sight, asked = reader.sight_of(request), conditions_of(form)
    wanted = audit.EntryFilter(
        unit_ids=None if sight.everything else sight.within,
        act=asked.get("act") or "",
        words=asked.get("words") or "",
        since=asked.get("since"),
        until=asked.get("until"),
    )
    return audit.entries(wanted)


def _rows(entries: "Iterable[Entry]") -> list[EntryRow]:
    return [
        EntryRow(one, label_of(one.act), address_of(one.subject_type, one.subject_id), _reason(one.data))
        for one in entries
    ]


def _reason(data: dict[str, Any]) -> str:
    """Return the reason a person gave, which the line shows at once."""
    return str(data.get("reason") or data.get("note") or "")
