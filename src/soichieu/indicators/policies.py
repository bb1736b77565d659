"""Who may define what is counted, and who may set what is to be reached."""

from collections.abc import Collection

from soichieu.accounts import policies as accounts
from soichieu.accounts.queries import Authority
from soichieu.foundation.actor import Actor


def check_can_define(by: Actor, owner_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit that keeps the indicator or asks by the form."""
    accounts.check_can_work(by, owner_id)


def can_define(by: Actor, owner_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_define` would pass."""
    return accounts.can_work(by, owner_id, authorities)


def check_can_name_parts(by: Actor) -> None:
    """Raise NotAllowed unless the actor works for some unit: breakdowns are shared by all."""
    accounts.check_can_work(by, by.unit_id)


def check_can_set_target(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit that is to reach it, or for one above it."""
    accounts.check_can_work(by, unit_id)


def can_set_target(by: Actor, unit_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_set_target` would pass."""
    return accounts.can_work(by, unit_id, authorities)
