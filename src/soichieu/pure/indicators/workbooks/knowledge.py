"""What a workbook is held against: what is asked, of whom, what stands already."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from soichieu.pure.indicators.pasting import Expected
from soichieu.pure.indicators.workbooks.faults import FaultKind

Stood = tuple[Decimal | None, str, bool]
"""A cell as it stands: number, words, and whether it was reported already and may not be changed here."""
Taken = tuple[int, int, Decimal, str]
"""A figure to be entered: unit, measure, number, words (for words the number is 1, for yes and no 1 or 0)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A measure the form asks for. `adds_up`: a written total is its sum; `counts`: it is rarely negative."""

    pk: int
    code: str
    name: str
    expected: Expected
    decimals: int
    adds_up: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a round.

    `codes` are units that owe an answer by their key in lower case, `names` what they are called by
    comparison key on the last day of the period, `earlier` on other days. `barred` says of a unit why its
    figures may not be entered now. `standing` holds what stands by unit and measure. `not_owing` says what a
    code or name means among units that owe nothing here, "" where it means none. `computed` are measures
    that are worked out, by code in lower case.
    """

    measures: tuple[Asked, ...]
    codes: Mapping[str, int]
    names: Mapping[str, frozenset[int]]
    unit_names: Mapping[int, str]
    earlier: Mapping[str, frozenset[int]] = field(default_factory=dict)
    barred: Mapping[int, tuple[FaultKind, str]] = field(default_factory=dict)
    standing: Mapping[int, Mapping[int, Stood]] = field(default_factory=dict)
    not_owing: Callable[[str, str], str] = lambda code, name: ""
    computed: Mapping[str, str] = field(default_factory=dict)
