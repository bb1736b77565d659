"""How a claim of some kind becomes a fact of a higher context: that context registers here (design §3)."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from soichieu.evidence.enums import ClaimKind
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import Actor


class Handler(Protocol):
    """What a context does when claims of its kinds come, are decided or go.

    Every call runs inside the transaction of the evidence service that made it. `claim.current` is the
    finding as it stands (corrected or as read); its ids name other claims of the same source.

    Claims of one call come by kind (the text itself, documents, lineage, then the rest) and by place.
    """

    def proposed(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Take the new claims of one source, of all kinds this handler is registered for."""

    def accepted(self, claim: Claim, *, by: Actor) -> None:
        """Make the fact accepted; after a correction it comes with the corrected finding."""

    def rejected(self, claim: Claim, *, by: Actor) -> None:
        """Take the claim's support away from the fact."""

    def reopened(self, claim: Claim, *, by: Actor) -> None:
        """Put the fact back to proposed: a decision was undone, or a new correction follows at once."""

    def withdrawn(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Undecided claims are about to be deleted because their source is read again."""


@runtime_checkable
class TakesMany(Protocol):
    """A handler that settles many accepted claims in one go; for a whole source that is far less work."""

    def accepted_all(self, claims: Sequence[Claim], *, by: Actor) -> None:
        """Make the facts of several claims of one source accepted; called instead of `accepted` for each."""


_HANDLERS: dict[ClaimKind, list[Handler]] = {}


def register(kind: ClaimKind, handler: Handler) -> None:
    """Have `handler` told of claims of this kind; called from `apps.ready()` of the higher context.

    One handler registered for several kinds gets all their claims in one call of `proposed`.
    """
    handlers = _HANDLERS.setdefault(kind, [])
    if handler not in handlers:
        handlers.append(handler)


def handlers_of(kind: str) -> Sequence[Handler]:
    """The handlers registered for a kind, in the order of registration."""
    return tuple(_HANDLERS.get(ClaimKind(kind), ()))


def tell_accepted(claims: Sequence[Claim], *, by: Actor) -> None:
    """Tell the contexts that claims of one source were accepted, together where a handler takes many."""
    for handler, share in by_handler(claims):
        if len(share) > 1 and isinstance(handler, TakesMany):
            handler.accepted_all(share, by=by)
            continue
        for claim in share:
            handler.accepted(claim, by=by)


def by_handler(claims: Sequence[Claim]) -> list[tuple[Handler, list[Claim]]]:
    """Share claims out to the handlers of their kinds, each handler once, in the given order."""
    shares: dict[int, tuple[Handler, list[Claim]]] = {}
    for claim in claims:
        for handler in handlers_of(claim.kind):
            shares.setdefault(id(handler), (handler, []))[1].append(claim)
    return list(shares.values())
