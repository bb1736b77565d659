"""What a list is made of: its columns, how each is shown and sorted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from django.utils.functional import Promise

Order = Callable[[Any, bool, date], Any]
"""Puts rows in order, from the end if told so; what is not known comes last either way. Takes the day."""


class Show(Enum):
    """How the cells of a column are shown; `VIETNAMESE` are words of a text, in any language of the page."""

    TITLE = "title"
    VIETNAMESE = "vietnamese"
    WORDS = "words"
    LABEL = "label"
    DAY = "day"
    MOMENT = "moment"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key in the address, its heading, its value of a row, and how it sorts if it does.

    `is_usual` has it shown where nobody chose columns; `width` is that in Excel, in characters.
    """

    key: str
    title: str | Promise
    value: Callable[[Any], Any]
    order: Order | None = None
    show: Show = Show.WORDS
    is_usual: bool = True
    in_sheet: bool = True
    width: int = 22

    @property
    def is_number(self) -> bool:
        """Whether the cells stand to the right."""
        return self.show in {Show.DAY, Show.MOMENT, Show.NUMBER}

    @property
    def is_vietnamese(self) -> bool:
        """Whether the cells are Vietnamese whatever the reader's language."""
        return self.show in {Show.TITLE, Show.VIETNAMESE}

    @property
    def dress(self) -> str:
        """The classes of its cells."""
        if self.show is Show.TITLE:
            return "title-cell"
        if self.show is Show.LABEL:
            return "nowrap"
        if self.show is Show.WORDS:
            return "said-cell"
        return "num nowrap" if self.is_number else ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: its key among saved filters, the name of its address, its columns, how it is sorted at first.

    `others` are the names of further addresses that show the same filters (a board, a calendar).
    """

    key: str
    address: str
    columns: Sequence[Column]
    usual_sort: str
    others: tuple[str, ...] = ()

    def column(self, key: str) -> Column | None:
        """Return the column of a key, None where there is none."""
        return next((column for column in self.columns if column.key == key), None)

    @property
    def usual(self) -> list[Column]:
        """The columns shown where nobody chose."""
        return [column for column in self.columns if column.is_usual]
