"""Shares of tasks within a reader's sight, each in its class on a day."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import (
    Case,
    CharField,
    DateField,
    Exists,
    F,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.foundation.office_days import last_day_of_soon
from soichieu.pure.tasks import AGES
from soichieu.tasks.enums import DeadlineClass, DeadlineGroup, Move, State
from soichieu.tasks.models import Assignment, Extension, Progress


@dataclass(frozen=True, slots=True)
class ShareFilter:
    """What a reader asks of the list; empty fields ask nothing. `task_ids` keeps to some tasks, if given.

    `level` and `line` are of the unit whose share it is. `deadline` is a class or a group of classes; `age`
    the place of days late in `AGES`, from 1. `due_since` and `due_until` bound the last day in time,
    `given_since` and `given_until` that of giving; `undated` keeps those without one, `no_directive` those no
    directive orders, `extended` those granted a later day.
    """

    words: str = ""
    unit_id: int | None = None
    office_id: int | None = None
    directive_id: int | None = None
    level: str = ""
    line: str = ""
    series_id: int | None = None
    role: str = ""
    state: str = ""
    deadline: str = ""
    age: int | None = None
    due_since: date | None = None
    due_until: date | None = None
    given_since: date | None = None
    given_until: date | None = None
    undated: bool = False
    no_directive: bool = False
    extended: bool = False
    task_ids: Collection[int] | None = None


def visible(sight: Sight) -> QuerySet[Assignment]:
    """Return the shares a reader may see: of units in sight, and of tasks their offices follow (R21)."""
    if sight.everything:
        return Assignment.objects.all()
    return Assignment.objects.filter(Q(unit__any_of=sight.within) | Q(office__any_of=sight.within))


def shares_seen(sight: Sight, on: date, wanted: ShareFilter | None = None) -> "QuerySet[Any]":
    """Return the shares of a day with `state_then`, `last_then` and `deadline`, the earliest due first.

    Today's standing is kept with the share; that of another day is worked out from what was dated by then.
    """
    wanted = wanted or ShareFilter()
    found: Any = visible(sight).filter(given_on__lte=on).filter(Q(ended_on__isnull=True) | Q(ended_on__gt=on))
    found = found.filter(with_words(wanted.words, "task__title_folded"))
    limits = {
        "unit_id": wanted.unit_id,
        "office_id": wanted.office_id,
        "task__directive_id": wanted.directive_id,
        "task__series_id": wanted.series_id,
        "role": wanted.role,
        "unit__level": wanted.level,
        "unit__line": wanted.line,
        "task__directive__isnull": wanted.no_directive,
        "given_on__gte": wanted.given_since,
        "given_on__lte": wanted.given_until,
    }
    found = found.filter(**{name: value for name, value in limits.items() if value})
    if wanted.task_ids is not None:
        found = found.filter(task__in=wanted.task_ids)
    found = _stood_as(classed(found, on), on, wanted)
    ordered: QuerySet[Any] = found.select_related("task").order_by(
        F("last_then").asc(nulls_last=True), "task_id", "pk"
    )
    return ordered


def _stood_as(shares: Any, on: date, wanted: ShareFilter) -> Any:
    """Keep the shares that stood on a day as a reader asks."""
    if wanted.state:
        shares = shares.filter(state_then=wanted.state)
    if wanted.deadline:
        shares = shares.filter(deadline__in=DeadlineGroup.classes(wanted.deadline))
    if wanted.age:
        low, high = AGES[wanted.age - 1]
        shares = shares.filter(deadline=DeadlineClass.OVERDUE, last_then__lte=on - timedelta(days=low))
        if high is not None:
            shares = shares.filter(last_then__gte=on - timedelta(days=high))
    spans = {"gte": wanted.due_since, "lte": wanted.due_until}
    shares = shares.filter(**{f"last_then__{name}": day for name, day in spans.items() if day})
    if wanted.undated:
        shares = shares.filter(last_then__isnull=True)
    return shares.filter(extended_by(on)) if wanted.extended else shares


def extended_by(on: date) -> Exists:
    """Return the condition that a share was granted a later day by a day."""
    return Exists(Extension.objects.filter(assignment=OuterRef("pk"), granted=True, decided_on__lte=on))


def stood_on(shares: Any, on: date) -> Any:
    """Annotate where each share stood on a day: `state_then`, `submitted_then`, `last_then`."""
    if on >= timezone.localdate():
        return shares.annotate(
            state_then=F("state"), submitted_then=F("submitted_on"), last_then=F("last_day")
        )
    steps = Progress.objects.filter(assignment=OuterRef("pk"), on__lte=on).order_by("-pk")
    granted = Extension.objects.filter(assignment=OuterRef("pk"), granted=True)
    later = granted.filter(decided_on__lte=on).order_by("-decided_on", "-pk")
    return shares.annotate(
        state_then=Coalesce(Subquery(steps.values("after")[:1]), Value(State.NOT_STARTED.value)),
        submitted_then=Subquery(steps.filter(move=Move.SUBMIT).values("on")[:1]),
        last_then=Coalesce(
            Subquery(later.values("to")[:1]), F("task__last_day"), output_field=DateField(null=True)
        ),
    )


def classed(shares: Any, on: date) -> Any:
    """Annotate where each share stood on a day, and its class, `deadline`.

    The same table as `pure.tasks.class_on`, held against it by tests; `ended` for one not yet given then, or
    taken away by then.
    """
    shares = stood_on(shares, on)
    # A share falls due soon if its last day lies no more than so many working days ahead.
    soon_until = last_day_of_soon(on)
    done = Case(
        When(last_then__isnull=True, then=Value(DeadlineClass.DONE_NO_DAY.value)),
        When(submitted_then__gt=F("last_then"), then=Value(DeadlineClass.DONE_LATE.value)),
        default=Value(DeadlineClass.DONE_IN_TIME.value),
    )
    return shares.annotate(
        deadline=Case(
            When(Q(given_on__gt=on) | Q(ended_on__lte=on), then=Value(DeadlineClass.ENDED.value)),
            When(state_then=State.DONE.value, then=done),
            When(state_then=State.ON_HOLD.value, then=Value(DeadlineClass.ON_HOLD.value)),
            When(state_then=State.REFUSED.value, then=Value(DeadlineClass.REFUSED.value)),
            When(last_then__isnull=True, then=Value(DeadlineClass.NO_DAY.value)),
            When(last_then__lt=on, then=Value(DeadlineClass.OVERDUE.value)),
            When(last_then__lte=soon_until, then=Value(DeadlineClass.SOON.value)),
            default=Value(DeadlineClass.IN_TIME.value),
            output_field=CharField(),
        )
    )
