"""What can go wrong with accounts."""

from soichieu.foundation.errors import Conflict, Invalid, NotAllowed


class NotYourUnit(NotAllowed):
    """The actor holds no working post over the unit concerned."""


class NameTaken(Conflict):
    """A user of that name exists."""


class WeakPassword(Invalid):
    """The password does not meet the rules."""
