"""Letterheads: the bodies in capitals at the top of an official document, in their usual letters.

Reads: the lines of the letterhead, with both halves in one line or each in its own.
A name may run over two lines.
"""

import re
from functools import lru_cache

from soichieu.pure.numbering import number_at
from soichieu.pure.reading.data.layout import COLUMNS, NUMBER_LINE
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    DEPARTMENT_HEADS,
    FIELDS,
    INNER_BODIES,
    LEVELLED,
    NAMED_HEADS,
    PARTY_COMMITTEES,
    STEERING,
)
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.find.organs import Organ, is_department, organ_at
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

# What stands in the right half, and rules and stars.
_NOT_A_BODY = re.compile(
    r"ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập.*|[*_=–—-]{1,}|"
    r"(?:THƯỢNG )?KHẨN|HỎA TỐC"
)


def letterhead(prepared: Prepared) -> list[str]:
    """Give the lines of the letterhead in the older spelling."""
    return [prepared.spelt[line.start : line.end] for line in prepared.lines_of(LineKind.LETTERHEAD)]


def bodies_in(head: list[str], gazetteer: Gazetteer) -> list[Organ]:
    """Give the bodies named in the left half, from the superior to the issuing one."""
    names = [name for text in head for column in COLUMNS.split(text) if (name := _body_name(column))]
    bodies: list[Organ] = []
    index = 0
    while index < len(names):
        for count in (3, 2, 1):
            joined = recased(" ".join(names[index : index + count]))
            organ = _body_at(joined, gazetteer)
            if organ and (organ.end == len(joined) or count == 1):
                bodies.append(organ)
                break
        index += count
    return bodies


def _body_at(name: str, gazetteer: Gazetteer) -> Organ | None:
    """Read a body that its superior's line places, if it is not placed itself: "VĂN PHÒNG"."""
    organ = organ_at(name, 0, gazetteer)
    if organ and (organ.end == len(name) or organ.place or organ.central):
        return organ
    if name in BOARDS or name in LEVELLED or is_department(name):
        return Organ(0, len(name), body=name)
    return organ


def _body_name(column: str) -> str | None:
    plain = _NOT_A_BODY.sub("", column).strip()
    said = NUMBER_LINE.search(plain)
    if said and number_at(plain, said.end(), alone=True):
        return None
    return plain if len(plain) > 2 and plain.isupper() and not said else None


@lru_cache(maxsize=1)
def _cases() -> dict[str, str]:
    phrases = (
        *BOARDS,
        *CENTRAL,
        *PARTY_COMMITTEES,
        *LEVELLED,
        *INNER_BODIES,
        *FIELDS,
        *DEPARTMENT_HEADS,
        *NAMED_HEADS,
        *STEERING,
    )
    known = {phrase.lower(): phrase for phrase in reversed(phrases)}
    own = {"đảng ủy": "Đảng ủy", "đảng bộ": "Đảng bộ", "chi bộ": "Chi bộ", "và": "và"}
    return known | {word: word for word in LEVEL_WORDS} | own


def recased(capitals: str) -> str:
    """Give a name in capitals its usual letters: "ỦY BAN NHÂN DÂN TỈNH X" → "Ủy ban nhân dân tỉnh X"."""
    words = capitals.lower().split()
    done: list[str] = []
    while words:
        count, known = next(
            (
                (count, known)
                for count in range(min(len(words), 10), 0, -1)
                if (known := _cases().get(" ".join(words[:count])))
            ),
            (1, words[0].capitalize()),
        )
        done.append(known)
        words = words[count:]
    return " ".join(done)
