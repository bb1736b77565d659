"""What can go wrong in the register, each with one sentence."""

from soichieu.foundation.errors import Conflict, IllegalMove, Invalid, NotFound


class NoSuchDirective(NotFound):
    """No directive of the register answers to what was asked."""


class AlreadyRegistered(Conflict):
    """A directive of this identity stands in the register."""


class NotADirective(Invalid):
    """What was given does not make up a directive."""


class AlreadyDecided(Conflict):
    """Somebody has already said which directive the mention means."""


class IllegalLifeStep(IllegalMove):
    """The directive's life does not allow this step."""
