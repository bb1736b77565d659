"""What persons do about obstacles: record one, ask for it to be lifted, tell that it was or is back."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.cascade import policies
from soichieu.cascade.enums import ObstacleState, StepKind
from soichieu.cascade.errors import NoSuchObstacle
from soichieu.cascade.lifecycle import AFTER, OBSTACLE
from soichieu.cascade.models import Obligation, Obstacle, ObstacleCause, ObstacleStep
from soichieu.cascade.queries.obstacles import state_of
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import IllegalMove, Invalid
from soichieu.pure.lifecycle import IllegalMove as NoSuchMove
from soichieu.pure.text.folding import comparison_key


@dataclass(frozen=True, slots=True)
class NewObstacle:
    """What an office knows of an obstacle; `cause` is a name, known or new."""

    what: str
    cause: str
    unit_id: int
    since: date
    can_lift_id: int | None = None
    directive_id: int | None = None
    obligation_ids: Collection[int] = ()
    claim_id: int | None = None
    invented: bool = False


@transaction.atomic
def record_obstacle(new: NewObstacle, *, by: Actor) -> Obstacle:
    """Put an obstacle into the register, citing the claim that tells of it, if one does.

    Raises Invalid where it has no words or no cause.
    """
    policies.check_can_open(by, new.unit_id)
    if not new.what.strip() or not comparison_key(new.cause):
        raise Invalid(_("Vướng mắc phải có nội dung và nguyên nhân."))
    cause, _is_new = ObstacleCause.objects.get_or_create(
        key=comparison_key(new.cause), defaults={"name": " ".join(new.cause.split())}
    )
    obstacle = Obstacle(
        what=new.what.strip(),
        cause=cause,
        unit_id=new.unit_id,
        since=new.since,
        can_lift_id=new.can_lift_id,
        directive_id=new.directive_id,
        invented=new.invented,
    )
    obstacle.full_clean()
    obstacle.save()
    obstacle.obligations.set(Obligation.objects.filter(pk__in=new.obligation_ids))
    claim = Claim.objects.filter(pk=new.claim_id).first() if new.claim_id else None
    if claim is not None:
        evidence.cite(obstacle, claim=claim)
    audit.record("cascade:obstacle:recorded", obstacle, by=by, unit_id=new.unit_id)
    return obstacle


@transaction.atomic
def ask_to_lift(obstacle_id: int, *, of_id: int, on: date, words: str, by: Actor) -> ObstacleStep:
    """Ask a unit to lift an obstacle; it may be asked again, of the same or of another."""
    return _step(obstacle_id, StepKind.ASKED, on=on, words=words, unit_id=of_id, by=by)


@transaction.atomic
def lift(obstacle_id: int, *, on: date, words: str, by: Actor) -> ObstacleStep:
    """Tell that an obstacle was lifted on a day, and how."""
    return _step(obstacle_id, StepKind.LIFTED, on=on, words=words, by=by)


@transaction.atomic
def bring_back(obstacle_id: int, *, on: date, words: str, by: Actor) -> ObstacleStep:
    """Tell that a lifted obstacle is back, and why."""
    return _step(obstacle_id, StepKind.REOPENED, on=on, words=words, by=by)


def _step(
    obstacle_id: int, kind: StepKind, *, on: date, words: str, by: Actor, unit_id: int | None = None
) -> ObstacleStep:
    """Add a step that the table has; raises IllegalMove otherwise, Invalid without words or out of order."""
    obstacle = Obstacle.objects.select_for_update().filter(pk=obstacle_id).first()
    if obstacle is None:
        raise NoSuchObstacle(_("Không tìm thấy vướng mắc này."))
    policies.check_can_open(by, obstacle.unit_id)
    before, last = state_of(obstacle), obstacle.steps.order_by("on", "pk").last()
    try:
        OBSTACLE.check(before, AFTER[kind])
    except NoSuchMove as error:
        sentence = _("Vướng mắc đang ở tình trạng “%(state)s” nên không làm được việc này.")
        raise IllegalMove(sentence % {"state": ObstacleState(before).label}) from error
    if not words.strip():
        raise Invalid(_("Hãy ghi rõ nội dung: kiến nghị gì, tháo gỡ thế nào, vì sao vướng trở lại."))
    if on < (last.on if last else obstacle.since):
        raise Invalid(_("Ngày này không thể trước bước liền trước của vướng mắc."))
    step = ObstacleStep(
        obstacle=obstacle, kind=kind, on=on, words=words.strip(), unit_id=unit_id, by_id=by.user_id
    )
    step.full_clean(exclude=["obstacle"])
    step.save()
    data = {"on": on.isoformat(), "words": step.words}
    audit.record(f"cascade:obstacle:{kind}", obstacle, by=by, unit_id=obstacle.unit_id, data=data)
    return step
