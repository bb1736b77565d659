"""The plan on the page of a task, with the forms of who may plan it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.forms import Form
from django.http import HttpRequest

from soichieu.cascade import queries as cascade
from soichieu.tasks import policies, queries
from soichieu.tasks.queries import Mark, Plan, TaskPage
from soichieu.web import reader
from soichieu.web.tasks.plan_forms import (
    HoldUpForm,
    MilestoneForm,
    PartForm,
    ReachForm,
    WaitForm,
    WhyForm,
)

if TYPE_CHECKING:
    from soichieu.tasks.models import Task

_MOST = 200


@dataclass(frozen=True, slots=True)
class MarkOnPage:
    """A milestone with the form to tell it reached, or the one to take that back."""

    mark: Mark
    reach: ReachForm | None
    back: WhyForm | None


@dataclass(frozen=True, slots=True)
class PlanOnPage:
    """The plan with the forms offered; None where the reader may not plan."""

    plan: Plan
    marks: tuple[MarkOnPage, ...]
    milestone: Form | None
    wait: Form | None
    hold_up: Form | None
    part: Form | None


def plan_on(
    request: HttpRequest, page: TaskPage, sources: list[tuple[int, str]], refused: dict[str, Any]
) -> PlanOnPage:
    """Return the plan of a task; `refused` holds the form that was refused, under its kind."""
    actor, task = reader.actor_of(request), page.task
    plan = queries.plan_of(task, reader.sight_of(request))
    held = reader.authorities_of(request)
    may_plan = policies.can_plan(actor, task, page.leading, held)
    may_give = policies.can_give(actor, task.office_id, held)
    others = tasks_to_choose(task, request) if may_give else []
    obstacles = obstacles_to_choose(request) if may_plan else []
    steps = steps_of(page)
    return PlanOnPage(
        plan=plan,
        marks=tuple(
            _mark(one, steps, sources, refused, may_plan=may_plan, may_give=may_give) for one in plan.marks
        ),
        milestone=(refused.get("milestone") or MilestoneForm(prefix="moc")) if may_plan else None,
        wait=(refused.get("wait") or WaitForm(others, prefix="cho")) if others else None,
        hold_up=(refused.get("hold-up") or HoldUpForm(obstacles, prefix="vuong")) if obstacles else None,
        part=(
            refused.get("part") or PartForm(others, prefix="thuoc", initial={"whole": task.parent_id})
            if others
            else None
        ),
    )


def _mark(
    mark: Mark,
    steps: list[tuple[int, str]],
    sources: list[tuple[int, str]],
    refused: dict[str, Any],
    *,
    may_plan: bool,
    may_give: bool,
) -> MarkOnPage:
    pk, is_reached = mark.milestone.pk, mark.milestone.reached_on is not None
    start = {"on": f"{reader.today():%d/%m/%Y}"}
    reach = refused.get(f"reach-{pk}") or ReachForm(steps, sources, prefix=f"r{pk}", initial=start)
    back = refused.get(f"back-{pk}") or WhyForm(prefix=f"b{pk}")
    return MarkOnPage(
        mark, reach if may_plan and not is_reached else None, back if may_give and is_reached else None
    )


def steps_of(page: TaskPage) -> list[tuple[int, str]]:
    """Return the steps of the shares on the page, by which a milestone may have been reached."""
    return [
        (step.pk, f"{step.on:%d/%m/%Y} {step.get_move_display()}")
        for view in page.shares
        for step in view.progress
    ]


def tasks_to_choose(task: "Task", request: HttpRequest) -> list[tuple[int, str]]:
    """Return the tasks this one may wait for or be a part of."""
    found = queries.tasks_to_choose(task, reader.sight_of(request))
    return [(one.pk, f"{one.title[:90]} ({one.given_on:%d/%m/%Y})") for one in found]


def obstacles_to_choose(request: HttpRequest) -> list[tuple[int, str]]:
    """Return the obstacles in sight that stand today."""
    found: Any = cascade.obstacles_seen(reader.sight_of(request), reader.today())
    return [(one.pk, one.what[:90]) for one in found.exclude(state="lifted")[:_MOST]]
