"""What can go wrong with units; the message is one Vietnamese sentence."""

from soichieu.foundation.errors import Conflict, Invalid, NotFound


class UnknownUnit(NotFound):
    """No unit bears this name on this day; the sentence names what comes near."""


class AmbiguousUnit(Conflict):
    """Several units bear this name on this day; `candidates` holds (id, full path) of each."""

    def __init__(self, sentence: str, candidates: list[tuple[int, str]]) -> None:
        super().__init__(sentence)
        self.candidates = candidates


class UnknownDay(NotFound):
    """The register of units does not reach back to this day."""


class WrongTime(Invalid):
    """A change of a unit is dated outside its life or against what already stands."""


class BrokenData(Invalid):
    """A table of facts contradicts itself; the sentence names file and line."""
