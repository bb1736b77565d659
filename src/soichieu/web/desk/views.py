"""The desk: counts within the reader's sight, and the first lines behind each."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import queries as audit
from soichieu.directives import queries as directives
from soichieu.directives.enums import Status
from soichieu.evidence import queries as evidence
from soichieu.foundation.http import reads
from soichieu.indicators import queries as indicators
from soichieu.reminders import queries as reminders
from soichieu.tasks import queries as tasks
from soichieu.web import reader
from soichieu.web.journal.acts import label_of
from soichieu.web.page import show
from soichieu.web.register.page import name_of
from soichieu.web.reminders.lines import Line, line_of
from soichieu.web.subjects import address_of
from soichieu.web.units.choices import working_units

_LINES = 6


@dataclass(frozen=True, slots=True)
class Tally:
    """A number, what it counts, and where it is listed."""

    count: int
    label: str
    address: str


@reads
def desk(request: HttpRequest) -> HttpResponse:
    """Show what waits for the reader, what is new, and what they did last."""
    sight = reader.sight_of(request)
    undecided = evidence.sources_seen(sight, evidence.SourceFilter(claims="undecided")).order_by("id")
    references = directives.references_waiting(sight)
    newest = directives.directives_seen(sight).order_by("-registered_at", "-pk")[:_LINES]
    done = audit.entries(audit.EntryFilter(user_id=request.user.pk))[:_LINES]
    work = _work(request)
    sources = list(evidence.sources_seen(sight)[:_LINES])
    values = {
        "tallies": _tallies(request, references.count()),
        "undecided": undecided[:_LINES],
        "references": references[:_LINES],
        "sources": sources,
        "directives": [(directive, name_of(directive)) for directive in newest],
        "done": [(e, label_of(e.act), address_of(e.subject_type, e.subject_id)) for e in done],
        "work": work,
        "names": reader.unit_names({share.unit_id for _label, shares, _count in work for share in shares}),
        "reminders": _reminders(request),
        "figures": _figures(request),
        "works": bool(working_units(request)),
        "invented": any(source.invented for source in sources),
    }
    return show(request, "web/desk.html", values)


def _reminders(request: HttpRequest) -> list[Line]:
    """Return the first of what the reader was told of and has not read."""
    found = list(reminders.notices_of(reader.sight_of(request), reminders.InboxFilter())[:_LINES])
    names = reader.unit_names({one.unit_id for one in found})
    return [line_of(one, names, reader.today()) for one in found]


def _work(request: HttpRequest) -> list[tuple[str, list[Any], int]]:
    """Return what came back, waits for a word, and is owed by the units: label, lines, number."""
    found = tasks.waiting_for(reader.own_units(request), reader.sight_of(request))
    lists = (
        (_("Bị trả lại"), found.came_back),
        (_("Chờ xác nhận"), found.to_confirm),
        (_("Phải làm"), found.owed),
    )
    return [(label, list(shares[:_LINES]), shares.count()) for label, shares in lists]


def _figures(request: HttpRequest) -> dict[str, Any]:
    """Return what waits in figures: counts with the list each counts, the first that are owed."""
    units = [unit for unit, _name in working_units(request)]
    found = indicators.figures_waiting(units, reader.sight_of(request), timezone.now())
    rounds = f"{reverse('rounds')}?con_mo=on&cua_minh="
    counts = [
        Tally(len(found.owed), _("kỳ số liệu phải nộp"), f"{rounds}owed"),
        Tally(found.late, _("đã qua hạn nộp"), f"{rounds}owed&han=qua"),
        Tally(found.soon, _("sắp đến hạn nộp"), f"{rounds}owed&han=sap-den"),
        Tally(found.returned, _("bị trả lại"), f"{rounds}returned"),
        Tally(found.to_judge, _("báo cáo số liệu chờ duyệt"), reverse("waiting_answers")),
        Tally(found.corrections, _("đính chính chờ duyệt"), f"{reverse('corrections')}?viec=cho-duyet"),
    ]
    lines = [(one, indicators.period_name(one.answer.round.period)) for one in found.owed[:_LINES]]
    return {"counts": [one for one in counts if one.count], "lines": lines}


def _tallies(request: HttpRequest, references: int) -> list[Tally]:
    """Return the counts at the head of the desk, each with the list it counts."""
    sight = reader.sight_of(request)
    waiting = evidence.waiting(sight)
    by_status = directives.directives_seen(sight)
    register, proposed = reverse("directives"), by_status.filter(status=Status.PROPOSED).count()
    return [
        Tally(waiting.claims, _("điều bóc tách chưa quyết"), reverse("readings")),
        Tally(waiting.sources, _("nguồn còn điều chưa quyết"), f"{reverse('sources')}?claims=undecided"),
        Tally(references, _("viện dẫn chưa rõ văn bản nào"), reverse("references")),
        Tally(proposed, _("văn bản chờ xác nhận"), f"{register}?status={Status.PROPOSED}"),
        Tally(by_status.count(), _("văn bản trong sổ"), register),
    ]
