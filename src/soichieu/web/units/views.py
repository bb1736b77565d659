"""The tree of units on a day, branch by branch; the page of one; finding one by name."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError, NotFound
from soichieu.foundation.http import reads
from soichieu.organisations import queries
from soichieu.organisations.enums import Hierarchy, SuccessionKind
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.units.forms import TreeForm

if TYPE_CHECKING:
    from soichieu.organisations.queries.fates import Origin
    from soichieu.organisations.queries.units import CommitteeView


@dataclass(frozen=True, slots=True)
class Step:
    """One succession step in words."""

    on: date
    kind_label: str
    share_label: str
    name_before: str
    predecessor_id: int | None
    name_after: str
    successor_id: int | None
    ordered_by: str

    @classmethod
    def of(cls, step: queries.TraceStep) -> "Step":
        """Put a step away from the unit into words."""
        return cls(
            on=step.on,
            kind_label=str(SuccessionKind(step.kind).label),
            share_label=_share(step.share),
            name_before=step.name_before,
            predecessor_id=None,
            name_after=step.name_after,
            successor_id=step.successor_id,
            ordered_by=step.ordered_by or step.source,
        )

    @classmethod
    def out_of(cls, origin: "Origin", name: str) -> "Step":
        """Put a step that led to the unit of that name into words."""
        return cls(
            on=origin.on,
            kind_label=str(SuccessionKind(origin.kind).label),
            share_label=_share(origin.share),
            name_before=origin.name,
            predecessor_id=origin.unit_id,
            name_after=name,
            successor_id=None,
            ordered_by=origin.ordered_by,
        )


def _share(share: str) -> str:
    """Say how much of a unit passed on, where it was not all of it."""
    return {"part": _("một phần"), "unknown": _("chưa rõ toàn bộ hay một phần")}.get(share, "")


@reads
def units(request: HttpRequest) -> HttpResponse:
    """Show the upper levels of a line on a day; further levels come when they are opened."""
    form = _form(request)
    on, line = _asked(form)
    own = reader.unit_names({post.unit_id for post in reader.posts_of(request)}, on)
    values: dict[str, Any] = {"form": form, "on": on, "line": line, "root": None, "told": "", "own": own}
    try:
        values["root"] = queries.tree_on(on, line, depth=1)
    except ObjectDoesNotExist:
        pass  # no country is loaded; the page says how to load it
    except DomainError as error:
        values["told"] = error.sentence
    name = request.GET.get("ten", "").strip()
    if name:
        values |= {"name": name, **_found(name, on)}
    return show(request, "web/units.html", values, "cay")


@reads
def branch(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what stands right below one unit: a fragment of the tree."""
    on, line = _asked(_form(request))
    try:
        children = queries.children_of(pk, on, line)
    except ObjectDoesNotExist:
        raise NotFound(_("Không có đơn vị này.")) from None
    values = {"children": children, "on": on, "line": line}
    return show(request, "web/units.html#nhanh", values)


@reads
def unit(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one unit through time: names, codes, places, what it came from and became, its committee."""
    on, line = _asked(_form(request))
    try:
        page = queries.unit_page(pk, on)
    except ObjectDoesNotExist:
        raise NotFound(_("Không có đơn vị này.")) from None
    ended = page.unit.valid.upper
    if ended is not None and ended <= on and not request.GET.get("ngay"):
        # A unit that is no more is shown as it last was, unless a day was asked for.
        on = ended - timedelta(days=1)
        page = queries.unit_page(pk, on)
    line = line if request.GET.get("he") else _line_of(page)
    values = {
        "page": page,
        "groups": [page.names, [replace(code, what=_("mã số")) for code in page.codes], page.places],
        "on": on,
        "line": line,
        "form": TreeForm({"he": line, "ngay": f"{on:%d/%m/%Y}"}),
        "is_alive": queries.is_alive(pk, on),
        "is_seen": reader.sight_of(request).covers(pk),
        "children": queries.children_of(pk, on, line),
        "committee": (committee := queries.committee_on(pk, on)),
        **_through_time(page),
        **_names_around(page, committee, on),
    }
    return show(request, "web/unit.html", values)


def _through_time(page: queries.UnitPage) -> dict[str, Any]:
    """Return what the unit came from and what became of it."""
    fate = queries.trace(page.unit, reader.today())
    return {
        "came": [Step.out_of(origin, page.name) for origin in fate.origins],
        "became": [Step.of(step) for step in fate.steps],
        "heirs": [heir for heir in fate.heirs if heir[0] != page.unit.pk],
    }


def _names_around(page: queries.UnitPage, committee: "CommitteeView | None", on: date) -> dict[str, Any]:
    """Return the names of the area, the standing body and the units with a seat, asked at once."""
    seats = committee.seats if committee else ()
    standing = committee.standing_body if committee else None
    ids = {page.unit.area_id, standing.unit_id if standing else None, *(seat.unit_id for seat in seats)}
    names = queries.names_of([pk for pk in ids if pk is not None], on)
    return {
        "area_name": names.get(page.unit.area_id or 0, ""),
        "standing_name": names.get(standing.unit_id, "") if standing else "",
        "seats": [(seat, names.get(seat.unit_id or 0, "")) for seat in seats],
    }


def _form(request: HttpRequest) -> TreeForm:
    """Return the form filled with what was asked, or with today and the territory."""
    given = {key: value for key, value in request.GET.dict().items() if value}
    return TreeForm({"ngay": f"{reader.today():%d/%m/%Y}", "he": Hierarchy.TERRITORY.value, **given})


def _asked(form: TreeForm) -> tuple[date, str]:
    """Return the day and the line asked for; today and the territory otherwise."""
    asked = form.cleaned_data if form.is_valid() else {}
    return asked.get("ngay") or reader.today(), asked.get("he") or Hierarchy.TERRITORY.value


def _line_of(page: queries.UnitPage) -> str:
    """Return the line a unit itself belongs to, where the tree knows it."""
    return page.unit.line if page.unit.line in Hierarchy.values else Hierarchy.TERRITORY.value


def _found(name: str, on: date) -> dict[str, Any]:
    """Return what a name means on a day: one unit, several, or what comes near."""
    found = queries.resolve_name(name, on=on)
    if found.unit is not None:
        return {"candidates": [(found.unit.pk, queries.path_of(found.unit, on))]}
    if found.candidates:
        return {"candidates": [(candidate.unit_id, candidate.path) for candidate in found.candidates]}
    return {"candidates": [], "near": queries.near_names(name, on)}
