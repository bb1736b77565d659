"""Classification stamps: is this text itself marked MẬT, TỐI MẬT or TUYỆT MẬT? (rule R20)

The Law on protection of state secrets has the level stamped on the document. A stamp stands apart from
sentences: alone on its line or in its table cell, in capitals, often boxed or letter-spaced, or after the
label "Độ mật:". The words in a sentence, in a heading or in a list of the levels are no stamp.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from soichieu.pure.text.folding import bounded_marks

LEVELS = ("MẬT", "TỐI MẬT", "TUYỆT MẬT")
# Copies without accents; MAT alone says too many other things.
_BARE_LEVELS = {"TOIMAT": "TỐI MẬT", "TUYETMAT": "TUYỆT MẬT"}
_LEVEL_OF = {level.replace(" ", ""): level for level in LEVELS}

_HEAD_LINES = 15
"""Lines with words at the top of a page that can be its head; the party and state layouts fill about ten."""
_NEAR_LINES = 3
_LONGEST_LINE = 300

_MAYBE = re.compile(r"m[\W_]*[ậa][\W_]*t", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]")
_CELLS = re.compile(r"\t|\s{2,}|[|│┃║¦]")
_EDGES = re.compile(r"^[^\w]+|[^\w]+$")
_BETWEEN_LETTERS = re.compile(r"[\W_]+")
_LABEL = re.compile(r"^(?:mức\s+)?độ\s+mật(?:\s*[:：\-–]\s*|\s+)?(?P<value>.*)$", re.IGNORECASE)
_OF_NUMBER = re.compile(
    r"^(?:bản\s+)?số\s*:?\s*[\w./–-]*\d.*\s\W?(?P<level>(?:TỐI\s+|TUYỆT\s+)?MẬT)\W?$",
    re.IGNORECASE,
)
_KIND = re.compile(r"^(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN)\s+(?P<level>(?:TỐI |TUYỆT )?MẬT)$")
_WARNED = re.compile(
    r"^(?P<level>(?:TỐI |TUYỆT )?MẬT)\s*[-–—:(,]+\s*(?:KHÔNG|CẤM|CHỈ|BẢN SỐ|THU HỒI|LƯU HÀNH)\b",
)
# A heading broken over two lines: "… BẢO VỆ BÍ / MẬT", "DANH MỤC … ĐỘ / TỐI MẬT".
_UNFINISHED = re.compile(r"\b(?:BÍ|ĐỘ|MỨC|CƠ|BẢO|GIẢI|VÀ|HOẶC)\W*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    is_head: bool


def classification_stamp(text: str) -> str | None:
    """Return the level a text is stamped with ("MẬT", "TỐI MẬT", "TUYỆT MẬT"), or None.

    Legal source of the marks: Luật Bảo vệ bí mật nhà nước (độ mật and its stamp on the document).
    """
    composed = unicodedata.normalize("NFKC", bounded_marks(text))
    if not _MAYBE.search(composed):
        return None
    lines = list(_lines(composed))
    levels = {
        index: level
        for index, line in enumerate(lines)
        if (level := _level_on(line, lines[index - 1].text if index else ""))
    }
    return next((level for index, level in levels.items() if not _is_enumeration(levels, index)), None)


def _lines(text: str) -> Iterator[_Line]:
    for page in text.split("\f"):
        spoken = filter(_WORD.search, page.splitlines())
        for place, line in enumerate(spoken):
            yield _Line(line.strip(), place < _HEAD_LINES)


def _level_on(line: _Line, before: str) -> str | None:
    if len(line.text) > _LONGEST_LINE or not _MAYBE.search(line.text):
        return None
    if _is_label(before) and (labelled := _level(line.text, capitals=False)):
        return labelled
    if _UNFINISHED.search(before) and not _is_label(before):
        return None
    if paired := _level_of_pair(before, line.text):
        return paired
    cells = [line.text]
    if line.is_head or "|" in line.text:
        cells += _CELLS.split(line.text)
    for cell in cells:
        if level := _level_in_cell(cell, is_head=line.is_head):
            return level
    return _level_after_label_cell(cells)


def _level_in_cell(cell: str, *, is_head: bool) -> str | None:
    bare = _EDGES.sub("", cell)
    if level := _level(cell, capitals=not is_head):
        return level
    if labelled := _LABEL.match(bare):
        return _level(labelled["value"], capitals=False)
    if not is_head:
        return None
    words = " ".join(bare.split())
    for pattern in (_KIND, _WARNED):
        if marked := pattern.match(words):
            return marked["level"]
    if (numbered := _OF_NUMBER.match(cell.strip())) and _is_mark_of_number(numbered):
        return _level(numbered["level"], capitals=False)
    return None


def _is_mark_of_number(numbered: "re.Match[str]") -> bool:
    """After a number the level counts in capitals or in brackets, and "BÍ MẬT" does not."""
    line, level = numbered.string, numbered["level"]
    if _UNFINISHED.search(line[: numbered.start("level")]):
        return False
    return level.isupper() or line.endswith((")", "]"))


def _level_of_pair(before: str, line: str) -> str | None:
    """A stamp set in two lines: TỐI over MẬT."""
    first, second = (_BETWEEN_LETTERS.sub("", part) for part in (before, line))
    return _LEVEL_OF.get(first + second) if first in {"TỐI", "TUYỆT"} else None


def _level_after_label_cell(cells: Sequence[str]) -> str | None:
    """A table row with the label in one cell and the level in the next."""
    for label, value in pairwise(cells[1:]):
        if _is_label(label) and (level := _level(value, capitals=False)):
            return level
    return None


def _is_label(line: str) -> bool:
    labelled = _LABEL.match(_EDGES.sub("", line))
    return bool(labelled) and not (labelled and labelled["value"])


def _level(cell: str, *, capitals: bool) -> str | None:
    """The level a whole cell says, letter-spaced or boxed; a numbered item ("1. Mật") says none."""
    letters = _BETWEEN_LETTERS.sub("", cell)
    if level := _LEVEL_OF.get(letters) or (None if capitals else _BARE_LEVELS.get(letters)):
        return level
    if capitals or not letters[:1].isupper():
        return None
    return _LEVEL_OF.get(letters.upper())


def _is_enumeration(levels: Mapping[int, str], index: int) -> bool:
    """Different levels close together name the levels; a stamp shows one."""
    near = range(index - _NEAR_LINES, index + _NEAR_LINES + 1)
    return any(levels.get(other, levels[index]) != levels[index] for other in near)
