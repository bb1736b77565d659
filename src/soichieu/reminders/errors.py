"""What can go wrong with reminders."""

from soichieu.foundation.errors import Conflict, Invalid, NotAllowed, NotFound


class NoSuchNotice(NotFound):
    """There is no such notice, or it is somebody else's."""


class NoSuchLetter(NotFound):
    """There is no such letter, or its log may not be read by this reader."""


class NotWaiting(Conflict):
    """Only a letter that could not be sent is queued again."""


class UnsoundRule(Invalid):
    """A step says nothing, or the same as another."""


class NotYourRule(NotAllowed):
    """The rule of an office is set by its monitoring staff or its administrator."""
