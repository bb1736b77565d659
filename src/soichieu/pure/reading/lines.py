"""A line of a text and what it can be."""

from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a line is in its text; finders of prose read BODY, TITLE, HEADING and TABLE only."""

    TITLE = "title"  # the headline of an article, the type name or abstract of a document
    DATELINE = "dateline"  # a line that only dates the text
    LETTERHEAD = "letterhead"  # quốc hiệu, issuing body, number: the top of an official document
    HEADING = "heading"  # "I. MỤC ĐÍCH", "2. Nhiệm vụ"
    BODY = "body"
    TABLE = "table"  # cells parted by tabs or bars
    CAPTION = "caption"  # the words under a picture
    BYLINE = "byline"  # the author, the photographer, the source: not people of the text
    RECIPIENTS = "recipients"  # "Nơi nhận:" and its list
    SIGNATURE = "signature"  # signing power, post and name at the foot


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Line:
    """One line that is not empty: its span without outer blanks, and what it is."""

    start: int
    end: int
    kind: LineKind
