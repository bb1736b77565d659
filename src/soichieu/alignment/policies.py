"""Who may decide what serves what, and act on gaps."""

from collections.abc import Collection

from soichieu.accounts import policies as accounts
from soichieu.accounts.queries import Authority
from soichieu.foundation.actor import Actor


def check_can_align(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit whose work it is, or for one above it."""
    accounts.check_can_work(by, unit_id)


def can_align(by: Actor, unit_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_align` would pass; `authorities` as for `accounts.can_work`."""
    return accounts.can_work(by, unit_id, authorities)
