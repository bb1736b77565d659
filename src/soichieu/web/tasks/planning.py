"""What is done with the plan of a task on its page: milestones, parts, what it waits for."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import writes
from soichieu.tasks import queries, services
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.sources.choices import sources_of
from soichieu.web.tasks.plan_forms import (
    HoldUpForm,
    MilestoneForm,
    PartForm,
    ReachForm,
    WaitForm,
    WhyForm,
)
from soichieu.web.tasks.plan_part import obstacles_to_choose, steps_of, tasks_to_choose
from soichieu.web.tasks.task_page import page_values


@writes
def set_milestone(request: HttpRequest, pk: int) -> HttpResponse:
    """Set a mark on the way of a task."""
    form = MilestoneForm(request.POST, prefix="moc")
    return _done(request, pk, "milestone", form, lambda given, by: services.set_milestone(pk, by=by, **given))


@writes
def reach_milestone(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell that a milestone was reached."""
    milestone = queries.milestone_of(pk, reader.sight_of(request))
    page = queries.task_page(milestone.task_id, reader.sight_of(request))
    form = ReachForm(steps_of(page), sources_of(request), request.POST, prefix=f"r{pk}")

    def act(given: dict[str, Any], by: Any) -> None:
        services.reach_milestone(
            pk,
            on=given["on"],
            words=given["words"],
            progress_id=given["progress"],
            source_id=given["source"],
            by=by,
        )

    return _done(request, milestone.task_id, f"reach-{pk}", form, act)


@writes
def take_back_milestone(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell that a milestone was not reached after all."""
    milestone = queries.milestone_of(pk, reader.sight_of(request))
    form = WhyForm(request.POST, prefix=f"b{pk}")
    return _done(
        request,
        milestone.task_id,
        f"back-{pk}",
        form,
        lambda given, by: services.take_back_milestone(pk, by=by, **given),
    )


@writes
def let_wait(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a task wait for another."""
    task = queries.task_page(pk, reader.sight_of(request)).task
    form = WaitForm(tasks_to_choose(task, request), request.POST, prefix="cho")

    def act(given: dict[str, Any], by: Any) -> None:
        services.let_wait(pk, for_id=given["awaited"], why=given["why"], since=reader.today(), by=by)

    return _done(request, pk, "wait", form, act)


@writes
def wait_no_more(request: HttpRequest, pk: int) -> HttpResponse:
    """Lift a dependency."""
    dependency = queries.dependency_of(pk, reader.sight_of(request))
    return _done(
        request,
        dependency.task_id,
        "wait",
        Form(request.POST),
        lambda _given, by: services.wait_no_more(pk, on=reader.today(), by=by),
    )


@writes
def hold_up(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell that an obstacle of the register holds a task up."""
    form = HoldUpForm(obstacles_to_choose(request), request.POST, prefix="vuong")

    def act(given: dict[str, Any], by: Any) -> None:
        services.hold_up(pk, obstacle_id=given["obstacle"], since=reader.today(), by=by)

    return _done(request, pk, "hold-up", form, act)


@writes
def make_part(request: HttpRequest, pk: int) -> HttpResponse:
    """Hang a task under another, or under none."""
    task = queries.task_page(pk, reader.sight_of(request)).task
    form = PartForm(tasks_to_choose(task, request), request.POST, prefix="thuoc")
    return _done(
        request,
        pk,
        "part",
        form,
        lambda given, by: services.make_part(pk, whole_id=given["whole"], by=by),
    )


def _done(
    request: HttpRequest, task_id: int, kind: str, form: Form, act: Callable[[dict[str, Any], Any], object]
) -> HttpResponse:
    """Act on a valid form and return to the page; show what was refused otherwise."""
    queries.task_page(task_id, reader.sight_of(request))  # who may not see the task does nothing with it
    if form.is_valid():
        try:
            act(form.cleaned_data, reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("task", task_id)
    return show(request, "web/task.html", page_values(request, task_id, {kind: form}), status=400)
