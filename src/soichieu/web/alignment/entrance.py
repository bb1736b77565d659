"""The entrance of soi chiếu: choose directives, a unit and a day; how far the sets one follows have come."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.alignment import queries
from soichieu.alignment.queries import Followed
from soichieu.cascade import queries as cascade
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.http import reads
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.alignment.asking import asked_of, chosen_ids, query_of
from soichieu.web.alignment.forms import EntranceForm
from soichieu.web.alignment.sheet import sheet_asked
from soichieu.web.page import page_of, show


@dataclass(frozen=True, slots=True)
class FollowedRow:
    """One rollout's set for one of the reader's units, with the query that names it."""

    title: str
    one: Followed
    unit: str
    query: str


@reads
def alignment(request: HttpRequest) -> HttpResponse:
    """Show what can be chosen and what the reader follows; with a choice made, go on to the sheet."""
    units, sight = reader.own_units(request), reader.sight_of(request)
    offered_units = units | _unit_asked(request)
    given = {"ngay": f"{reader.today():%d/%m/%Y}", **{k: v for k, v in request.GET.dict().items() if v}}
    form = EntranceForm(sorted(offered_units.items(), key=lambda one: one[1]), given)
    chosen = chosen_ids(request)
    if "xem" in request.GET and form.is_valid():
        try:
            return redirect(f"{reverse('unit_sheet')}?{_query(form, chosen)}")
        except DomainError as error:
            form.add_error(None, error.sentence)
    words = request.GET.get("tim", "")[:200]
    rollouts = page_of(request, cascade.rollouts_seen(sight).order_by("-opened_on", "-pk"), 10)
    held = queries.papers_held(chosen, sight)
    offered = [one for one in queries.papers_to_choose(sight, words) if one.id not in chosen]
    rows = _followed(request, rollouts, units, reader.today())
    values = {
        "form": form,
        "words": words,
        "chosen": held,
        "offered": offered,
        "page": rollouts,
        "rows": rows,
        "invented": any(paper.is_invented for paper in (*held, *offered)),
    }
    return show(request, "web/alignment.html", values)


@reads
def waiting_offers(request: HttpRequest) -> HttpResponse:
    """Give how many clauses of a sheet have a suggestion that waits, for the list of what one follows."""
    asked = asked_of(request)
    sheet = sheet_asked(request, asked)
    values = {"asked": asked, "count": sheet.waiting_count}
    return show(request, "web/waiting_offers.html", values)


def _unit_asked(request: HttpRequest) -> dict[int, str]:
    """Return the unit in sight that the address names beside the reader's own, with its name."""
    unit = request.GET.get("don_vi", "")
    if not (unit.isascii() and unit.isdigit() and len(unit) < 19):
        return {}
    return reader.unit_names([int(unit)]) if reader.sight_of(request).covers(int(unit)) else {}


def _query(form: EntranceForm, chosen: tuple[int, ...]) -> str:
    """Return the query of the sheet chosen; raises Invalid for none, NotFound for a name nobody bears."""
    given = form.cleaned_data
    if not chosen:
        raise Invalid(_("Hãy chọn ít nhất một văn bản."))
    on: date = given["ngay"] or reader.today()
    name = given["ten"].strip()
    unit_id = organisations.unit_by_name(name, on).pk if name else given["don_vi"]
    if unit_id is None:
        raise Invalid(_("Hãy chọn đơn vị."))
    return query_of(chosen, unit_id, None if on == reader.today() else on)


def _followed(request: HttpRequest, rollouts: object, units: dict[int, str], on: date) -> list[FollowedRow]:
    """Return how far the sets of some rollouts have come for the reader's own units."""
    sight = reader.sight_of(request)
    there = list(rollouts)  # type: ignore[call-overload]  # a page of rollouts
    sets = [[one.pk for one in rollout.directives.all()] for rollout in there]
    found = queries.followed(sets, list(units), on, sight)
    return [
        FollowedRow(
            there[one.place].title,
            one,
            units[one.unit_id],
            query_of([paper.id for paper in one.directives], one.unit_id),
        )
        for one in sorted(found, key=lambda one: one.place)
    ]
