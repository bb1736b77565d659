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


class GoesRound(Invalid):
    """A task would wait for itself, or be part of itself; the sentence tells the way round."""


class PartsOpen(NeedsReason):
    """The whole is confirmed while parts are open: only with a reason."""


class AlreadyReached(Conflict):
    """The milestone is reached already."""


class NoSuchSeries(NotFound):
    """There is no such recurring task, or the reader may not know of it."""


class NoSuchMilestone(NotFound):
    """There is no such milestone."""
