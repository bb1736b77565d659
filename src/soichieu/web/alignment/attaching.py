"""Hanging an item on another clause than the one it is offered for or hangs on, or on a first one."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from soichieu.alignment import policies, services
from soichieu.alignment.errors import NoSuchPoint
from soichieu.alignment.queries import Point, Sheet
from soichieu.alignment.services import Pair
from soichieu.foundation.http import fills_and_writes
from soichieu.web import reader
from soichieu.web.alignment.asking import Asked, asked_of
from soichieu.web.alignment.forms import AttachForm
from soichieu.web.alignment.sheet import changed, pairs_told, sheet_asked
from soichieu.web.page import show

if TYPE_CHECKING:
    from soichieu.alignment.models import Link


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The item to hang, the clause it is taken from ("" for none), the decision that hangs it there."""

    item: Point
    source: str
    link_id: int | None

    @property
    def box(self) -> str:
        """The id of the element on the sheet in which the form opens."""
        return f"ban-{self.source or 'khac'}-{self.item.ref}"


@fills_and_writes
def attach_item(request: HttpRequest) -> HttpResponse:
    """Show the clauses an item may hang on, those it seems to fit first, and hang it on the one chosen."""
    asked = asked_of(request)
    sheet = sheet_asked(request, asked)
    wanted = _wanted(request, sheet)
    policies.check_can_align(reader.actor_of(request), asked.unit_id)
    form = AttachForm(_clauses(sheet, wanted), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        return _attached(request, asked, sheet, wanted, form.cleaned_data["to"])
    values = {"asked": asked, "sheet": sheet, "form": form, "item": wanted.item}
    if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return show(request, "web/attach_item.html", values)
    response = show(request, "web/attach_item.html#ban", values)
    response["HX-Retarget"], response["HX-Reswap"] = f"#{wanted.box}", "innerHTML"
    return response


def _attached(request: HttpRequest, asked: Asked, sheet: Sheet, wanted: _Wanted, to: str) -> HttpResponse:
    """Hang the item on a clause, away from the one it is taken from, and answer with both."""
    by, ref = reader.actor_of(request), wanted.item.ref
    made: list[Link] = []
    back = ""
    with transaction.atomic():
        if wanted.link_id is not None:
            made.append(services.move(wanted.link_id, to=to, by=by))
            back = f"{wanted.source}.{ref}"
        else:
            pairs = pairs_told(sheet, [(to, ref)])
            made += services.confirm(pairs, unit_id=asked.unit_id, by=by)
            if wanted.source:
                place = next(line.clause.path for line in sheet.lines if line.clause.ref == to)
                away, reason = [Pair(wanted.source, ref)], _("Chuyển sang %(to)s") % {"to": place}
                made += services.reject(away, unit_id=asked.unit_id, reason=reason, by=by)
    undo = {"bo": " ".join(str(link.pk) for link in made), "xac-nhan": back}
    return changed(request, asked, {to, wanted.source} - {""}, undo, known=sheet)


def _wanted(request: HttpRequest, sheet: Sheet) -> _Wanted:
    """Return what the address names; raises NoSuchPoint for what is not of this sheet."""
    ref, source = request.GET.get("muc", ""), request.GET.get("tu", "")
    item = next((one for one in sheet.items if one.ref == ref), None)
    line = next((one for one in sheet.lines if one.clause.ref == source), None)
    if item is None or (source and line is None):
        raise NoSuchPoint(_("Mục này không còn trong phiếu: hãy tải lại trang."))
    served = line.served if line else ()
    return _Wanted(
        item, source, next((one.link_id for one in served if one.item.ref == ref and not one.through), None)
    )


def _clauses(sheet: Sheet, wanted: _Wanted) -> list[tuple[str, str]]:
    """Return the clauses to choose from: those for which the machine offers the item first."""
    scores = {
        line.clause.ref: offer.score
        for line in sheet.lines
        for offer in line.offers
        if offer.item.ref == wanted.item.ref
    }
    has = {line.clause.ref for line in sheet.lines if any(o.item.ref == wanted.item.ref for o in line.served)}
    free = [line.clause for line in sheet.lines if line.clause.ref not in has | {wanted.source}]
    free.sort(key=lambda point: -scores.get(point.ref, 0))
    several = len(sheet.directives) > 1
    return [(point.ref, _called(point, with_paper=several)) for point in free]


def _called(point: Point, *, with_paper: bool) -> str:
    paper = f" ({point.paper.name})" if with_paper and point.paper else ""
    return f"{point.path}. {Truncator(point.words).chars(110)}{paper}"
