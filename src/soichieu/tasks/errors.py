"""What can go wrong with tasks."""

from soichieu.foundation.errors import Conflict, IllegalMove, Invalid, NotAllowed, NotFound


class NoSuchTask(NotFound):
    """There is no such task or share, or the reader may not know of it."""


class NotLawful(IllegalMove):
    """The table of moves does not have this one from the state the share is in."""


class NeedsReason(Invalid):
    """This move must say why."""


class NeedsEvidence(Invalid):
    """A result is reported on evidence: words, or a source."""


class AlreadyAsked(Conflict):
    """An extension is asked for and not yet decided."""


class NotYours(NotAllowed):
    """The move belongs to the other side: the unit whose share it is, or the office that follows it."""


class Outrun(Conflict):
    """Somebody else moved the share first."""
