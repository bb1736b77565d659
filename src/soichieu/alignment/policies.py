"""Who may decide what serves what, and act on gaps."""

from soichieu.accounts import policies as accounts
from soichieu.foundation.actor import Actor


def check_can_align(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit whose work it is, or for one above it."""
    accounts.check_can_work(by, unit_id)


def can_align(by: Actor, unit_id: int) -> bool:
    """Return whether `check_can_align` would pass."""
    return accounts.can_work(by, unit_id)
