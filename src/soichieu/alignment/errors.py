"""What can go wrong in soi chiếu, each with one sentence for the user."""

from soichieu.foundation.errors import NotFound


class NoSuchPoint(NotFound):
    """The clause or item is not there, or not in sight."""


class NoSuchLink(NotFound):
    """Nothing was decided on this pair."""


class NoSuchGap(NotFound):
    """The gap is not there, or not in sight."""
