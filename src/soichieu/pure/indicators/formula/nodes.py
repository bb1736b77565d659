"""What a formula is made of. Two formulas are equal whatever spaces they were typed with."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from soichieu.pure.indicators.sentences import SentenceError

Place = tuple[int, int]
"""Start and end in the text, in code points."""


class FormulaError(SentenceError):
    """A formula that cannot be read or put in order; `place` is where, None where no place is to blame."""

    def __init__(self, template: str, place: Place | None = None, **details: str) -> None:
        """Take the template, the place and what else fills the template; `at` is filled from the place."""
        self.place = place
        if place is not None:
            details["at"] = str(place[0] + 1)
        super().__init__(template, **details)


class Sign(StrEnum):
    """The signs of arithmetic and comparison, as they are written out."""

    PLUS = "+"
    MINUS = "-"
    TIMES = "*"
    OVER = "/"
    EQUAL = "="
    UNEQUAL = "≠"
    LESS = "<"
    AT_MOST = "≤"
    MORE = ">"
    AT_LEAST = "≥"


class Function(StrEnum):
    """The functions a clerk may write."""

    SUM = "TONG"
    LEAST = "MIN"
    MOST = "MAX"
    ROUND = "LAMTRON"
    CUT = "CATBO"
    IF = "NEU"


@dataclass(frozen=True, slots=True)
class Literal:
    """A number that stands in the formula, never negative."""

    value: Decimal
    place: Place = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Operand:
    """An indicator by its code, or one part of its breakdown."""

    code: str
    part: str | None = None
    place: Place = field(default=(0, 0), compare=False)

    @property
    def name(self) -> str:
        """Return the key of its value: `CODE` or `CODE:PART`."""
        return self.code if self.part is None else f"{self.code}:{self.part}"


@dataclass(frozen=True, slots=True)
class Negation:
    """A formula with a minus before it."""

    of: "Formula"
    place: Place = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """A sign and what it adds, takes, multiplies or divides by."""

    sign: Sign
    by: "Formula"


@dataclass(frozen=True, slots=True)
class Chain:
    """Terms joined by + and -, or factors joined by * and /, taken from left to right."""

    first: "Formula"
    steps: tuple[Step, ...]
    place: Place = field(default=(0, 0), compare=False)

    @property
    def is_sum(self) -> bool:
        """Whether it joins terms; else it joins factors."""
        return self.steps[0].sign in (Sign.PLUS, Sign.MINUS)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two formulas and how the left should stand to the right; the condition of NEU, or a relation."""

    left: "Formula"
    sign: Sign
    right: "Formula"
    place: Place = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A function of formulas; only NEU has a condition, only LAMTRON and CATBO have places."""

    function: Function
    arguments: tuple["Formula", ...]
    condition: Comparison | None = None
    places: int = 0
    place: Place = field(default=(0, 0), compare=False)


Formula = Literal | Operand | Negation | Chain | Call
"""What `parse` gives."""
