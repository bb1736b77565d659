"""The tasks as a board: a column for each state, cards moved by the form of the move."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.tasks import policies, queries
from soichieu.tasks.enums import Move
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.sources.choices import sources_of
from soichieu.web.tasks.acting import move_as_told
from soichieu.web.tasks.asking import asked_of, filter_values, wanted_of
from soichieu.web.tasks.forms import MoveForm

_MOST_CARDS = 15


@reads
def task_board(request: HttpRequest) -> HttpResponse:
    """Show the shares of a day by state; only today's can be moved."""
    form, on = asked_of(request.GET.dict())
    shares = queries.shares_seen(reader.sight_of(request), on, wanted_of(form))
    lanes = queries.lanes_of(shares, _MOST_CARDS, is_past=on < reader.today())
    found = [share for lane in lanes for share in lane.shares]
    by, held = reader.actor_of(request), reader.authorities_of(request)
    sides = {one.pk: policies.side_of(by, one, held) for one in found} if on == reader.today() else {}
    values = {
        **filter_values(request, form, on),
        "lanes": [
            (lane, [(one, queries.moves_from(one.state, sides.get(one.pk, ()))) for one in lane.shares])
            for lane in lanes
        ],
        "count": sum(lane.count for lane in lanes),
        "most": _MOST_CARDS,
        "names": reader.unit_names({share.unit_id for share in found}, on),
        "invented": any(share.task.invented for share in found),
    }
    return show(request, "web/task_board.html", values, "dong")


@fills_and_writes
def move_card(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form of a move with one share, and make it; then back to the board as it was asked for."""
    share, today = queries.share_of(pk, reader.sight_of(request)), reader.today()
    sides = policies.side_of(reader.actor_of(request), share, reader.authorities_of(request))
    moves = [move for move, _after in queries.moves_from(share.state, sides)]
    start = {"on": f"{today:%d/%m/%Y}", "seen": share.state, "move": request.GET.get("viec", "")}
    given = (request.POST, request.FILES) if request.method == "POST" else ()
    offered = list(Move) if given else moves
    form = MoveForm(offered, sources_of(request), *given, initial=start, prefix="the")
    back = f"{reverse('task_board')}?{QueryDict(request.GET.get('ve', '')).urlencode()}"
    if form.is_bound and form.is_valid():
        try:
            move_as_told(request, pk, form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect(back)
    values = {
        "share": share,
        "unit": reader.unit_names({share.unit_id}).get(share.unit_id, ""),
        "form": form,
        "may": bool(moves),
        "back": back,
    }
    return show(request, "web/move_card.html", values, status=400 if form.errors else 200)
