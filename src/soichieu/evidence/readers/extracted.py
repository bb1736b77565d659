"""What a reader gives back."""

from dataclasses import dataclass, field
from datetime import date

from soichieu.pure.reading.quality import Quality


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a file, in which all offsets count, and what the file itself says of it.

    `title` and `published_on` are given only where the format states them (HTML does), `pages` where it has
    pages; `damage` is a sentence on what could not be read or reads badly, for a person to know; `quality`
    is measured by the door of the readers.
    """

    text: str
    media_type: str
    title: str = ""
    published_on: date | None = None
    damage: str = ""
    pages: int | None = None
    quality: Quality = field(default_factory=lambda: Quality(1.0))
