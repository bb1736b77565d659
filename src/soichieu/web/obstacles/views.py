"""The register of obstacles, one of them with its steps, and what an office does about it."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.cascade import policies, queries, services
from soichieu.cascade.enums import StepKind
from soichieu.cascade.lifecycle import AFTER, OBSTACLE
from soichieu.directives import queries as directives
from soichieu.evidence import queries as evidence
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.http import fills_and_writes, reads, writes
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries as tasks
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.obstacles.columns import OBSTACLES, rows_of
from soichieu.web.obstacles.forms import ObstacleForm, ObstacleListForm, StepForm
from soichieu.web.page import page_of, show
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.cascade.models import Obstacle


@reads
def obstacles(request: HttpRequest) -> HttpResponse:
    """Show what holds units in sight up on a day, the longest first."""
    form, on = _asked(request)
    view = Arrangement(request, OBSTACLES, form=form, day=on)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form, on))
    page = page_of(request, found)
    values = {
        "form": form,
        "on": on,
        "list": view,
        "page": page,
        "lines": view.lines(rows_of(list(page), on)),
        "invented": any(one.invented for one in page),
    }
    return show(request, "web/obstacles.html", values, "dong")


@reads
def obstacles_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, on = _asked(request)
    view = Arrangement(request, OBSTACLES, form=form, day=on)
    found = list(view.ordered(_found(request, form, on)))
    return sheet_of(
        request,
        view,
        rows_of(found, on),
        name=_("Vướng mắc"),
        file_name="vuong-mac.xlsx",
        told=_("Vướng mắc, tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"},
        invented=any(one.invented for one in found),
    )


@reads
def obstacle(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one obstacle with its steps, its proof and what may be done next."""
    return _shown(request, pk, StepForm(_next_steps(request, pk)))


@writes
def take_step(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a step to an obstacle; a refusal shows on its page."""
    form = StepForm(_next_steps(request, pk), request.POST)
    if form.is_valid():
        try:
            _step(request, pk, form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("obstacle", pk)
    return _shown(request, pk, form)


@fills_and_writes
def record_obstacle(request: HttpRequest) -> HttpResponse:
    """Show the form for an obstacle, and record it."""
    form = ObstacleForm(working_units(request), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            recorded = services.record_obstacle(_new(request, form.cleaned_data), by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("obstacle", recorded.pk)
    values = {"form": form, "causes": queries.causes()}
    return show(request, "web/record_obstacle.html", values)


def _shown(request: HttpRequest, pk: int, form: StepForm) -> HttpResponse:
    found = queries.obstacle_of(pk, reader.sight_of(request))
    steps = list(found.steps.select_related("by"))
    units = {unit for unit in (found.unit_id, found.can_lift_id, *(step.unit_id for step in steps)) if unit}
    values = {
        "obstacle": found,
        "state": queries.state_of(found),
        "steps": steps,
        "names": reader.unit_names(units),
        "citations": evidence.citations_of(found, reader.sight_of(request)),
        "tasks": tasks.tasks_held_up_by(pk, reader.sight_of(request)),
        "form": form,
        "may": policies.can_work(reader.actor_of(request), found.unit_id),
    }
    return show(request, "web/obstacle.html", values)


def _next_steps(request: HttpRequest, pk: int) -> list[StepKind]:
    state = queries.state_of(queries.obstacle_of(pk, reader.sight_of(request)))
    return [kind for kind in StepKind if OBSTACLE.may(state, AFTER[kind])]


def _step(request: HttpRequest, pk: int, given: dict[str, Any]) -> None:
    by = reader.actor_of(request)
    queries.obstacle_of(pk, reader.sight_of(request))
    match StepKind(given["kind"]):
        case StepKind.ASKED:
            if not given["of"].strip():
                raise Invalid(_("Hãy ghi kiến nghị với cơ quan nào."))
            unit = organisations.unit_by_name(given["of"], given["on"])
            services.ask_to_lift(pk, of_id=unit.pk, on=given["on"], words=given["words"], by=by)
        case StepKind.LIFTED:
            services.lift(pk, on=given["on"], words=given["words"], by=by)
        case StepKind.REOPENED:
            services.bring_back(pk, on=given["on"], words=given["words"], by=by)


def _new(request: HttpRequest, given: dict[str, Any]) -> services.NewObstacle:
    symbol, lifter = given["symbol"].strip(), given["can_lift"].strip()
    directive = directives.one_by_symbol(symbol, reader.sight_of(request)) if symbol else None
    return services.NewObstacle(
        what=given["what"],
        cause=given["cause"],
        unit_id=given["unit"],
        since=given["since"],
        can_lift_id=organisations.unit_by_name(lifter, given["since"]).pk if lifter else None,
        directive_id=directive.pk if directive else None,
        invented=organisations.any_invented([given["unit"]]),
    )


def _asked(request: HttpRequest) -> tuple[ObstacleListForm, date]:
    """Return the form and the day asked for, today otherwise."""
    given = {key: value for key, value in request.GET.dict().items() if value}
    causes = [(cause.pk, cause.name) for cause in queries.causes()]
    form = ObstacleListForm(causes, {"ngay": f"{reader.today():%d/%m/%Y}", **given})
    asked = conditions_of(form)
    return form, asked.get("ngay") or reader.today()


def _found(request: HttpRequest, form: ObstacleListForm, on: date) -> "QuerySet[Obstacle]":
    asked = conditions_of(form)
    wanted = queries.ObstacleFilter(
        words=asked.get("q") or "", state=asked.get("state") or "", cause_id=asked.get("cause")
    )
    return queries.obstacles_seen(reader.sight_of(request), on, wanted)
