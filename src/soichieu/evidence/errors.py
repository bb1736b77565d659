"""What can go wrong with sources and claims."""

from soichieu.foundation.errors import Conflict, Invalid


class UnreadableFile(Invalid):
    """The file cannot be taken in; the sentence says what is wrong with it and what to do."""


class ClassifiedText(Invalid):
    """The text bears a classification stamp and is refused (R20)."""


class AlreadyDecided(Conflict):
    """The claim stands where the move would put it, or a colleague has just decided on it."""
