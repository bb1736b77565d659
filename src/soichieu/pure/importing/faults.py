"""What can be wrong with a row, and whether it stops the row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from soichieu.pure.importing.columns import Column

Detail = str | int | list[str] | list[int]


class Severity(StrEnum):
    """An error stops the row it stands in; a warning only asks for a second look."""

    ERROR = "error"
    WARNING = "warning"


class FaultKind(StrEnum):
    """The kinds of faults, in the order offices look for them."""

    FORMULA_ERROR = "formula_error"
    NO_TITLE = "no_title"
    NO_LEAD = "no_lead"
    TWO_LEADS = "two_leads"
    UNKNOWN_UNIT = "unknown_unit"
    UNCLEAR_UNIT = "unclear_unit"
    LEAD_COORDINATES = "lead_coordinates"
    COORDINATES_TWICE = "coordinates_twice"
    UNREADABLE_DAY = "unreadable_day"
    TEXT_FOR_DAY = "text_for_day"
    NUMBER_FOR_DAY = "number_for_day"
    BEFORE_GIVEN = "before_given"
    DAY_PASSED = "day_passed"
    OUTSIDE_PERIOD = "outside_period"
    RECURRING_PAST = "recurring_past"
    RECURS_ONCE = "recurs_once"
    UNKNOWN_DOCUMENT = "unknown_document"
    UNCLEAR_DOCUMENT = "unclear_document"
    DUPLICATE_ROW = "duplicate_row"
    ALREADY_GIVEN = "already_given"
    TOO_LONG = "too_long"
    VALUE_FOR_WORDS = "value_for_words"
    TEXT_FOR_NUMBER = "text_for_number"


WARNINGS = frozenset(
    {
        FaultKind.COORDINATES_TWICE,
        FaultKind.DAY_PASSED,
        FaultKind.OUTSIDE_PERIOD,
        FaultKind.RECURRING_PAST,
        FaultKind.RECURS_ONCE,
        FaultKind.TEXT_FOR_NUMBER,
    }
)


_NOT_KEPT = frozenset({Column.ORDINAL, Column.NOTE})
"""Columns of which a task keeps nothing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a row: in which column, the cell as it stands, and what the sentence needs."""

    kind: FaultKind
    column: Column
    value: str = ""
    details: Mapping[str, Detail] = field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        """Whether it stops the row."""
        is_unused = self.kind is FaultKind.FORMULA_ERROR and self.column in _NOT_KEPT
        return Severity.WARNING if is_unused or self.kind in WARNINGS else Severity.ERROR
