"""What a reader gives back."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a file, in which all offsets count, and what the file itself says of it.

    `title` and `published_on` are given only where the format states them (HTML does); `damage` is a
    sentence on what could not be read, for a person to know.
    """

    text: str
    media_type: str
    title: str = ""
    published_on: date | None = None
    damage: str = ""
