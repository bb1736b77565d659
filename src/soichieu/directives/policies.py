"""Who may change the register."""

from soichieu.accounts import policies as accounts
from soichieu.evidence import policies as evidence
from soichieu.evidence.models import Source
from soichieu.foundation.actor import Actor


def check_can_register(by: Actor, owner_id: int | None) -> None:
    """Raise NotAllowed unless the actor works for the unit that will own the entry."""
    accounts.check_can_work(by, owner_id)


def can_register(by: Actor, owner_id: int | None) -> bool:
    """Return whether `check_can_register` would pass."""
    return accounts.can_work(by, owner_id)


def check_can_decide(by: Actor, source: Source) -> None:
    """Raise NotAllowed unless the actor may decide on the claims of the source that names the document."""
    evidence.check_can_decide(by, source)


def can_decide(by: Actor, source: Source) -> bool:
    """Return whether `check_can_decide` would pass."""
    return evidence.can_decide(by, source)
