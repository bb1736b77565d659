"""The journal: entries by filter in scope, newest first, and how far they are sealed."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse

from soichieu.accounts import policies
from soichieu.audit import queries as audit
from soichieu.foundation.http import reads
from soichieu.web import reader
from soichieu.web.journal.acts import label_of
from soichieu.web.journal.forms import JournalForm
from soichieu.web.page import show
from soichieu.web.subjects import address_of


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as the page shows it."""

    entry: Any
    label: str
    address: str
    reason: str


@reads
def journal(request: HttpRequest) -> HttpResponse:
    """Show the entries the reader may see: inspectors and administrators only."""
    policies.check_can_read_journal(reader.actor_of(request))
    sight = reader.sight_of(request)
    form = JournalForm(request.GET)
    asked = form.cleaned_data if form.is_valid() else {}
    wanted = audit.EntryFilter(
        unit_ids=None if sight.everything else sight.within,
        act=asked.get("act") or "",
        words=asked.get("words") or "",
        since=asked.get("since"),
        until=asked.get("until"),
    )
    page = Paginator(audit.entries(wanted), 50).get_page(request.GET.get("trang"))
    lines = [
        Line(
            entry, label_of(entry.act), address_of(entry.subject_type, entry.subject_id), _reason(entry.data)
        )
        for entry in page
    ]
    seal = {"head": audit.head(), "at": audit.last_sealed_at(), "waiting": audit.unsealed().count()}
    return show(
        request, "web/journal.html", {"form": form, "page": page, "lines": lines, "seal": seal}, "dong"
    )


def _reason(data: dict[str, Any]) -> str:
    """Return the reason a person gave, which the line shows at once."""
    return str(data.get("reason") or data.get("note") or "")
