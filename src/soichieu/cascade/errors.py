"""What can go wrong in the cascade."""

from soichieu.foundation.errors import Conflict, Invalid, NotFound


class NoSuchRollout(NotFound):
    """There is no such rollout, or the reader may not know of it."""


class NoSuchObligation(NotFound):
    """There is no such obligation, or the reader may not know of it."""


class NoSuchObstacle(NotFound):
    """There is no such obstacle, or the reader may not know of it."""


class NobodyOwes(Invalid):
    """The rule of a duty names no unit on its day."""


class NotYetOwed(Invalid):
    """A day lies before the unit owed anything, or after it ended."""


class AlreadySettled(Conflict):
    """The obligation is met, waived or ended, so this cannot be done to it."""
