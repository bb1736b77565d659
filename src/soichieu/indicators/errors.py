"""What can go wrong with figures."""

from soichieu.foundation.errors import Conflict, Invalid, NotFound


class NoSuchIndicator(NotFound):
    """There is no such indicator, form, round or figure, or the reader may not know that there is."""


class BadDefinition(Invalid):
    """A definition, formula, band or check cannot be taken as it is."""


class BadFigure(Invalid):
    """What was typed is no figure of this kind."""


class RoundShut(Conflict):
    """The round is not open yet, locked, or its answer has been handed in."""


class BreachesStand(Conflict):
    """Checks are broken that must be mended or explained first."""


class ChangedMeanwhile(Conflict):
    """Somebody else changed the figure since it was read."""
