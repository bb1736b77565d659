"""Who may open rollouts, tell that something was done, and waive it."""

from soichieu.accounts import policies as accounts
from soichieu.cascade.models import Obligation, Rollout
from soichieu.foundation.actor import Actor


def check_can_open(by: Actor, owner_id: int | None) -> None:
    """Raise NotAllowed unless the actor works for the unit that will follow the rollout."""
    accounts.check_can_work(by, owner_id)


def can_work(by: Actor, unit_id: int | None) -> bool:
    """Return whether the actor works for a unit, and so may record and settle what holds it up."""
    return accounts.can_work(by, unit_id)


def check_can_follow(by: Actor, rollout: Rollout) -> None:
    """Raise NotAllowed unless the actor works for the unit that follows the rollout."""
    accounts.check_can_work(by, rollout.owner_id)


def can_follow(by: Actor, rollout: Rollout) -> bool:
    """Return whether `check_can_follow` would pass."""
    return accounts.can_work(by, rollout.owner_id)


def check_can_tell(by: Actor, obligation: Obligation) -> None:
    """Raise NotAllowed unless the actor works for the unit that follows the rollout of the obligation.

    A result counts when the office that follows it confirms it (R11), so the unit that owes cannot do so.
    """
    accounts.check_can_work(by, obligation.duty.rollout.owner_id)
