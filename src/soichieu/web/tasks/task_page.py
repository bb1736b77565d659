"""What the page of a task shows, and the forms of what the reader may do with each share."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from soichieu.evidence import queries as evidence
from soichieu.pure.tasks import Side
from soichieu.tasks import policies, queries
from soichieu.tasks.queries import ShareView
from soichieu.web import reader
from soichieu.web.sources.choices import sources_of
from soichieu.web.tasks.forms import AskForm, DecideForm, ExtendForm, MoveForm
from soichieu.web.tasks.plan_part import plan_on


@dataclass(frozen=True, slots=True)
class ShareOnPage:
    """A share with its unit's name and the forms offered; None where there is nothing to do."""

    view: ShareView
    name: str
    move: MoveForm | None
    ask: AskForm | None
    decide: DecideForm | None
    extend: ExtendForm | None


def page_values(request: HttpRequest, task_id: int, refused: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return the values of the page; `refused` holds the form that was refused, under its kind and share."""
    sight = reader.sight_of(request)
    page = queries.task_page(task_id, sight)
    sources = sources_of(request)
    plan = plan_on(request, page, sources, refused or {})
    leads = {part.lead.unit_id for part in plan.plan.parts if part.lead}
    named = {page.task.office_id, *leads, *(view.share.unit_id for view in page.shares)}
    names = reader.names_beside_own(request, named)
    shares = [_on_page(request, view, names, sources, refused or {}) for view in page.shares]
    return {
        "task": page.task,
        "shares": shares,
        "names": names,
        "plan": plan,
        "origin": queries.origin_of(page.task.pk, sight),
        "citations": evidence.citations_of(page.task, sight),
    }


def _on_page(
    request: HttpRequest,
    view: ShareView,
    names: dict[int, str],
    sources: list[tuple[int, str]],
    refused: dict[str, Any],
) -> ShareOnPage:
    sides = policies.side_of(reader.actor_of(request), view.share, reader.authorities_of(request))
    moves, pk = view.moves(sides), view.share.pk
    start = {"on": f"{reader.today():%d/%m/%Y}", "seen": view.share.state}
    may_ask = Side.UNIT in sides and view.asked is None and view.share.last_day and moves
    may_extend = Side.OFFICE in sides and view.may_be_extended
    return ShareOnPage(
        view,
        names.get(view.share.unit_id, ""),
        refused.get(f"move-{pk}") or MoveForm(moves, sources, initial=start, prefix=f"m{pk}")
        if moves
        else None,
        refused.get(f"ask-{pk}") or AskForm(prefix=f"a{pk}") if may_ask else None,
        refused.get(f"decide-{pk}") or DecideForm(prefix=f"d{pk}")
        if view.asked and Side.OFFICE in sides
        else None,
        refused.get(f"extend-{pk}") or ExtendForm(prefix=f"e{pk}") if may_extend else None,
    )
