"""Who may take texts in and decide on claims: clerks and monitors within their scope, and the operator."""

from soichieu.accounts import policies as accounts
from soichieu.evidence import queries
from soichieu.evidence.models import Source
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed


def check_can_take_in(by: Actor, unit_id: int | None) -> None:
    """Raise NotAllowed unless the actor may bring texts for this unit."""
    accounts.check_can_work(by, unit_id)


def can_take_in(by: Actor, unit_id: int | None) -> bool:
    """Return whether `check_can_take_in` would pass."""
    return accounts.can_work(by, unit_id)


def why_not_decide(by: Actor, source: Source) -> str:
    """Return why the actor may not decide on the claims of a source (one holding unit is enough), or ""."""
    units: list[int | None] = [*queries.holder_ids(source.pk)] or [None]
    reasons = [accounts.why_not_work(by, unit_id) for unit_id in units]
    return "" if "" in reasons else reasons[0]


def check_can_decide(by: Actor, source: Source) -> None:
    """Raise NotAllowed unless the actor may decide on the claims of this source."""
    reason = why_not_decide(by, source)
    if reason:
        raise NotAllowed(reason)


def can_decide(by: Actor, source: Source) -> bool:
    """Return whether `check_can_decide` would pass."""
    return not why_not_decide(by, source)
