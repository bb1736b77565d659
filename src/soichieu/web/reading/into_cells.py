"""From a figure that was read to the cell of a form it belongs in."""

from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.accounts.enums import WORKING_ROLES
from soichieu.evidence import queries as evidence
from soichieu.foundation.errors import DomainError, Invalid, NotFound
from soichieu.foundation.http import fills_and_writes
from soichieu.indicators import queries, services
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.reading.cards import DOCUMENTS, line_of, names_in

_MOST_OFFERED = 6
_MOST_ANSWERS = 8


@fills_and_writes
def claim_into_cell(request: HttpRequest, pk: int, claim_id: int) -> HttpResponse:
    """Show the open cells a figure may go into, what is offered first, and put it into the chosen one."""
    wrong, status = "", 200
    if request.method == "POST":
        try:
            round_id, unit_id, measure_id, seen = _chosen(request)
            services.take_from_claim(
                claim_id, round_id, unit_id, measure_id, seen=seen or None, by=reader.actor_of(request)
            )
        except DomainError as error:
            wrong, status = error.sentence, error.status
        else:
            return redirect("entry", round_id, unit_id)
    return _shown(request, pk, claim_id, wrong, status)


def _chosen(request: HttpRequest) -> tuple[int, int, int, int]:
    """Return round, unit, measure and version of the chosen cell."""
    parts = (request.POST.get("cell") or request.POST.get("other", "")).split("-")
    if len(parts) != 4 or not all(part.isdecimal() for part in parts):
        raise Invalid(_("Hãy chọn ô số liệu."))
    round_id, unit_id, measure_id, version = map(int, parts)
    return round_id, unit_id, measure_id, version


def _shown(request: HttpRequest, pk: int, claim_id: int, wrong: str, status: int) -> HttpResponse:
    sight = reader.sight_of(request)
    claim = evidence.claim_of(claim_id, sight)
    if claim.source_id != pk:
        raise NotFound(_("Không tìm thấy điều bóc tách này."))
    working = [held for held in reader.authorities_of(request) if held.role in WORKING_ROLES]
    over = frozenset().union(*(held.over for held in working))
    found = queries.destinations(claim_id, sight, over)
    offers = [one for one in found if one.is_offered][:_MOST_OFFERED]
    others = sorted(
        (one for one in found if one not in offers),
        key=lambda one: (-one.unit, not one.in_period, one.answer.round.period.ends, one.answer.pk),
    )
    groups = [list(cells) for _key, cells in groupby(others, lambda one: one.answer.pk)][:_MOST_ANSWERS]
    units = {one.answer.unit_id for one in [*offers, *(group[0] for group in groups)]}
    values = {
        "source": claim.source,
        "claim": claim,
        "line": line_of(claim, names_in(evidence.claims_of(pk, sight, kinds=DOCUMENTS))),
        "sentence": queries.sentence_of(claim.source.text, claim.start, claim.end),
        "offers": offers,
        "groups": groups,
        "names": reader.names_beside_own(request, units),
        "wrong": wrong,
        "invented": claim.source.invented or organisations.any_invented(units),
    }
    return show(request, "web/claim_into_cell.html", values, status=status)
