"""Obstacles within a reader's sight, as they stood on a day."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, CharField, OuterRef, QuerySet, Subquery, Value, When
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.cascade.enums import ObstacleState, StepKind
from soichieu.cascade.errors import NoSuchObstacle
from soichieu.cascade.lifecycle import AFTER
from soichieu.cascade.models import Obstacle, ObstacleCause, ObstacleStep
from soichieu.foundation.alphabet import with_words


@dataclass(frozen=True, slots=True)
class ObstacleFilter:
    """What a reader asks of the register; empty fields ask nothing."""

    words: str = ""
    state: str = ""
    cause_id: int | None = None
    directive_id: int | None = None


def obstacles_seen(sight: Sight, on: date, wanted: ObstacleFilter | None = None) -> QuerySet[Obstacle]:
    """Return the obstacles of units in sight by a day, each with its `state` then, the longest first."""
    wanted = wanted or ObstacleFilter()
    last = ObstacleStep.objects.filter(obstacle=OuterRef("pk"), on__lte=on).order_by("-on", "-pk")
    found = (
        Obstacle.objects.filter(since__lte=on)
        .annotate(step=Subquery(last.values("kind")[:1]))
        .annotate(
            state=Case(
                *(When(step=kind, then=Value(state.value)) for kind, state in AFTER.items()),
                default=Value(ObstacleState.OPEN.value),
                output_field=CharField(),
            )
        )
        .select_related("cause", "directive")
    )
    if not sight.everything:
        found = found.filter(unit__any_of=sight.within)
    found = found.filter(with_words(wanted.words, "what"))
    limits = {
        "state": wanted.state,
        "cause_id": wanted.cause_id,
        "directive_id": wanted.directive_id,
    }
    asked = {name: value for name, value in limits.items() if value}
    return found.filter(**asked).order_by("since", "pk")


def obstacle_of(obstacle_id: int, sight: Sight) -> Obstacle:
    """Return one obstacle; raises NoSuchObstacle also where the reader may not see it."""
    found = Obstacle.objects.select_related("cause", "directive").filter(pk=obstacle_id).first()
    if found is None or not sight.covers(found.unit_id):
        raise NoSuchObstacle(_("Không tìm thấy vướng mắc này."))
    return found


def unlifted_on(on: date) -> QuerySet[Obstacle]:
    """Return the obstacles that stand on a day, asked about or not, as part of another question."""
    found: Any = obstacles_seen(Sight.all(on), on)
    unlifted: QuerySet[Obstacle] = found.exclude(state=ObstacleState.LIFTED).order_by()
    return unlifted


def state_of(obstacle: Obstacle) -> ObstacleState:
    """Return where an obstacle stands by its last step."""
    last = obstacle.steps.order_by("on", "pk").last()
    return AFTER[StepKind(last.kind)] if last else ObstacleState.OPEN


def causes() -> list[ObstacleCause]:
    """Return the causes named so far."""
    return list(ObstacleCause.objects.all())
