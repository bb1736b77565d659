"""The chain of a directive: level by level, which of its clauses got lost where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.alignment import queries
from soichieu.alignment.queries import Chain, ClauseChain, Stop
from soichieu.foundation.http import reads
from soichieu.organisations.enums import Level
from soichieu.pure.text.folding import folded
from soichieu.web import reader, sheets
from soichieu.web.alignment_matrix.units_asked import UnitsForm, choices_of, sheet_address, units_asked
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.page import page_of, show
from soichieu.web.sheets import download

_LOST = "mat"
_SHOWN = 3  # stops named in a line; the others unfold


class ChainForm(UnitsForm):
    """Which units, and which clauses: of some words, lost, or lost first at one level."""

    dieu = forms.CharField(label=gettext_lazy("Lời trong điều khoản"), required=False, max_length=120)
    chi = forms.ChoiceField(
        label=gettext_lazy("Dừng ở"),
        required=False,
        choices=[
            ("", gettext_lazy("Tất cả điều khoản")),
            (_LOST, gettext_lazy("chưa đến hết các đơn vị")),
            *Level.choices,
        ],
    )


@dataclass(frozen=True, slots=True)
class StopShown:
    """A unit at which a clause got lost, with the address of its sheet at that clause."""

    stop: Stop
    address: str


@dataclass(frozen=True, slots=True)
class LineShown:
    """One clause with where it stopped: the first few, then the others."""

    line: ClauseChain
    first: list[StopShown]
    others: list[StopShown]


@reads
def alignment_chain(request: HttpRequest, pk: int) -> HttpResponse:
    """Show each clause of a directive on its way down the levels."""
    form, asked, on = _asked(request)
    found = _found(request, pk, asked, on)
    page = page_of(request, _chosen(found, asked), 100)
    values = {
        "form": form,
        "on": on,
        "chain": found,
        "page": page,
        "lines": [_shown(line, found) for line in page],
        "invented": found.directive.is_invented,
        "lost": len(found.lines) - found.whole_count,
    }
    return show(request, "web/alignment_chain.html", values, "dong")


@reads
def alignment_chain_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the same chain as an Excel file."""
    _form, asked, on = _asked(request)
    found = _found(request, pk, asked, on)
    levels = [(str(level.label), 14) for level, _count in found.levels]
    sheet = sheets.sheet_of(
        _("Chuỗi theo cấp"),
        [
            (_("Vị trí"), 12),
            (_("Điều khoản"), 70),
            *levels,
            (_("Dừng ở"), 60),
            (_("Số đơn vị chờ phía sau"), 16),
        ],
        [_row(line) for line in _chosen(found, asked)],
        address=request.build_absolute_uri(),
        told=_("%(paper)s, tính đến ngày %(day)s") % {"paper": found.directive.name, "day": f"{on:%d/%m/%Y}"},
        invented=found.directive.is_invented,
        frozen_columns=2,
        wrapped=True,
    )
    return download(sheet, "chuoi-theo-cap.xlsx")


def _asked(request: HttpRequest) -> tuple[ChainForm, dict[str, Any], date]:
    given = {key: value for key, value in request.GET.dict().items() if value}
    form = ChainForm(choices_of(request), {"ngay": f"{reader.today():%d/%m/%Y}", **given})
    asked = conditions_of(form)
    return form, asked, asked.get("ngay") or reader.today()


def _found(request: HttpRequest, pk: int, asked: dict[str, Any], on: date) -> Chain:
    return queries.chain_of(pk, units_asked(request, asked, [pk], on), on, reader.sight_of(request))


def _chosen(found: Chain, asked: dict[str, Any]) -> list[ClauseChain]:
    """Return the clauses of the words, the level and the unit asked for."""
    words, names = folded(asked.get("dieu") or "").split(), folded(asked.get("tim") or "").split()
    where, level = asked.get("chi") or "", asked.get("cap") or ""
    return [
        line
        for line in found.lines
        if all(word in folded(f"{line.clause.path} {line.clause.words}") for word in words)
        and (not where or (not line.is_whole if where == _LOST else line.lost_at == where))
        and (not level or any(stop.level == level for stop in line.stops))
        and (not names or any(all(word in folded(stop.name) for word in names) for stop in line.stops))
    ]


def _shown(line: ClauseChain, found: Chain) -> LineShown:
    stops = [
        StopShown(stop, sheet_address([found.directive.id], stop.unit_id, found.on, line.clause.ref))
        for stop in line.stops
    ]
    return LineShown(line, stops[:_SHOWN], stops[_SHOWN:])


def _row(line: ClauseChain) -> Sequence[sheets.Cell]:
    stops = "; ".join(
        _("%(unit)s (%(count)s đơn vị chờ)") % {"unit": stop.name, "count": stop.waiting}
        if stop.waiting
        else stop.name
        for stop in line.stops
    )
    shares = [f"{share.served}/{share.owed}" for share in line.shares]
    return [line.clause.path, line.clause.words, *shares, stops, line.waiting]
