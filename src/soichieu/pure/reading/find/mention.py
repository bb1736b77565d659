"""A document as one place of the text names it."""

from dataclasses import dataclass
from datetime import date

from soichieu.pure.numbering import DocumentNumber
from soichieu.pure.reading.findings import Span


@dataclass(slots=True)
class Mention:
    """A document as one place names it; what that place leaves out is None.

    Made anew at each word read behind the name: it is not frozen because that would double the cost.
    """

    span: Span
    type: str
    number: str | None = None
    symbol: DocumentNumber | None = None
    issuer: str | None = None
    issued_on: date | None = None
    term: str | None = None
    title: str | None = None
    quoted: bool = False
    named: bool = False  # the title is a name by itself ("Nghị quyết Trung ương 4 khóa XI")
    draft: bool = False
    year: int | None = None  # "Nghị quyết năm 2021": of that year
    reach: int = 0  # where the title after it ends
    opens: bool = False  # its capital is that of its sentence: it founds no document
    beside: tuple[str, ...] = ()  # who else is subject of the deed that issues it

    @property
    def bare(self) -> bool:
        """Only the word of the type stands there."""
        return not (self.number or self.issuer or self.quoted or self.named)
