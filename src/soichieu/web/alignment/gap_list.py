"""The register of gaps: those written down in sight, or all those of a chosen set and unit."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.alignment import queries
from soichieu.alignment.queries import GapFilter
from soichieu.foundation.http import reads
from soichieu.pure.text.folding import folded
from soichieu.web import reader
from soichieu.web.alignment.asking import SET, UNIT, Asked, asked_of, chosen_ids
from soichieu.web.alignment.columns import GAPS, GapRow, rows_found, rows_kept
from soichieu.web.alignment.forms import GapListForm
from soichieu.web.alignment.sheet import sheet_asked
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show


@reads
def gaps(request: HttpRequest) -> HttpResponse:
    """Show the gaps somebody acted on; of a set and a unit in the address all there are."""
    form, asked = GapListForm(request.GET), _asked(request)
    view = Arrangement(request, GAPS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, view.ordered(_found(request, form, asked)))
    rows = list(page) if asked else rows_kept(list(page), reader.today())
    values = {
        "form": form,
        "asked": asked,
        "carried": _carried(request),
        "about": _about(request, asked),
        "list": view,
        "page": page,
        "lines": view.lines(rows),
        "invented": any(row.invented for row in rows),
    }
    return show(request, "web/gaps.html", values, "dong")


@reads
def gaps_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, asked = GapListForm(request.GET), _asked(request)
    view = Arrangement(request, GAPS, form=form)
    found = _found(request, form, asked)
    count = None
    if asked:
        rows = view.ordered(found)
    else:
        kept, count = first_rows(view, found)
        rows = rows_kept(kept, reader.today())
    return sheet_of(
        request,
        view,
        rows,
        name=_("Khoảng trống"),
        file_name="khoang-trong.xlsx",
        told=_about(request, asked),
        invented=any(row.invented for row in rows),
        count=count,
    )


def _asked(request: HttpRequest) -> Asked | None:
    """Return the sheet whose gaps are asked for; None where the address names no whole one."""
    return asked_of(request) if request.GET.get(UNIT) and chosen_ids(request) else None


def _found(request: HttpRequest, form: GapListForm, asked: Asked | None) -> Any:
    wanted = conditions_of(form)
    if asked is None:
        unit = request.GET.get(UNIT, "")
        conditions = GapFilter(
            words=wanted.get("q") or "",
            unit_id=int(unit) if unit.isdecimal() and len(unit) < 19 else None,
            kind=wanted.get("loai") or "",
            state=wanted.get("tt") or "",
            directive_ids=chosen_ids(request),
        )
        return queries.gaps_written(reader.sight_of(request), conditions)
    sheet = sheet_asked(request, asked, with_offers=False)
    return [row for row in rows_found(sheet.gaps, asked, sheet.unit) if _fits(row, wanted)]


def _fits(row: GapRow, wanted: dict[str, Any]) -> bool:
    words = folded(f"{row.clause} {row.item}")
    return (
        all(word in words for word in folded(wanted.get("q") or "").split())
        and wanted.get("loai") in {"", None, row.kind.value}
        and wanted.get("tt") in {"", None, row.state.value}
    )


def _about(request: HttpRequest, asked: Asked | None) -> str:
    """Say which sheet the gaps are of, "" for those of the register."""
    if asked is None:
        return ""
    papers = queries.papers_held(asked.directive_ids, reader.sight_of(request))
    names = ", ".join(paper.name for paper in papers)
    unit = reader.unit_names([asked.unit_id], asked.on).get(asked.unit_id, "")
    return _("%(unit)s so với %(names)s, ngày %(day)s") % {
        "unit": unit,
        "names": names,
        "day": f"{asked.on:%d/%m/%Y}",
    }


def _carried(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what the filter keeps of the address: the set, the unit, the day."""
    return [(name, value) for name in (SET, UNIT, "ngay") for value in request.GET.getlist(name) if value]
