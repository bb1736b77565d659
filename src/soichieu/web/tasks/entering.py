"""How soon offices enter what happened: by office and month, and what was entered late."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.pure.text.folding import folded
from soichieu.tasks import queries
from soichieu.tasks.queries import Entered
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.tasks.further_columns import LATE_ENTRIES, LateEntry
from soichieu.web.tasks.plan_forms import SpanForm

_ADDRESS_OF_MONTH = "%Y-%m"
_NARROWING = ("don_vi", "thang", "loai")


@reads
def entries(request: HttpRequest) -> HttpResponse:
    """Show by office and month how soon was entered what happened, and what was entered late."""
    form, since, until = _asked(request)
    view = Arrangement(request, LATE_ENTRIES, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = queries.entries_of(reader.sight_of(request), since, until)
    rows = queries.entry_rows(found)
    late = _late(request, form, found)
    page = page_of(request, view.ordered(late))
    values = {
        "form": form,
        "since": since,
        "until": until,
        "limit": settings.ENTRY_IN_WORKING_DAYS,
        "rows": rows,
        "narrowing": [(name, request.GET[name]) for name in _NARROWING if request.GET.get(name)],
        "list": view,
        "page": page,
        "lines": view.lines(page),
        "total": len(found),
        "within": sum(not one.is_late for one in found),
        "names": reader.unit_names({row.unit_id for row in rows}),
        "invented": any(one.invented for one in found),
    }
    return show(request, "web/entries.html", values, "dong")


@reads
def entries_sheet(request: HttpRequest) -> HttpResponse:
    """Give what was entered late as an Excel file."""
    form, since, until = _asked(request)
    view = Arrangement(request, LATE_ENTRIES, form=form)
    late = _late(request, form, queries.entries_of(reader.sight_of(request), since, until))
    return sheet_of(
        request,
        view,
        view.ordered(late),
        name=_("Cập nhật chậm"),
        file_name="cap-nhat-cham.xlsx",
        told=_("Cập nhật chậm hơn %(days)s ngày làm việc") % {"days": settings.ENTRY_IN_WORKING_DAYS},
        invented=any(one.entered.invented for one in late),
    )


def _asked(request: HttpRequest) -> tuple[SpanForm, date, date]:
    """Return the form and the days asked for; the last three months otherwise."""
    today = reader.today()
    first = queries.usual_since(today)
    given = {key: value for key, value in request.GET.dict().items() if value}
    form = SpanForm({"tu": f"{first:%d/%m/%Y}", "den": f"{today:%d/%m/%Y}", **given})
    asked = conditions_of(form)
    return form, asked.get("tu") or first, asked.get("den") or today


def _late(request: HttpRequest, form: SpanForm, found: list[Entered]) -> list[LateEntry]:
    """Return the late ones: with the words, of one office, month or kind, if the address asks for one."""
    unit, month, kind = (request.GET.get(name, "") for name in _NARROWING)
    words = folded(conditions_of(form).get("q") or "").split()
    late = [
        one
        for one in found
        if one.is_late
        and (not unit.isdecimal() or one.unit_id == int(unit))
        and (not month or f"{one.month:{_ADDRESS_OF_MONTH}}" == month)
        and (not kind or one.kind.value == kind)
        and all(word in folded(one.words) for word in words)
    ]
    names = reader.unit_names({one.unit_id for one in late})
    return [LateEntry(one, names.get(one.unit_id, "")) for one in late]
