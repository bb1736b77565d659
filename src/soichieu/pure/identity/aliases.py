"""Names documents are known by: "Nghị quyết Trung ương 4 khóa XI" is 12-NQ/TW of 16/01/2012 (R1)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from soichieu.pure.text.folding import comparison_key


@dataclass(frozen=True, slots=True)
class Alias:
    """A name and the full identity of the document it names."""

    alias: str
    kind: str
    number: str
    symbol: str
    issuer: str
    issued_on: date
    title: str


_WORD = re.compile(r"[^\W_]+")
_NUMBERS = {
    "hai": "2",
    "ba": "3",
    "tư": "4",
    "bốn": "4",
    "năm": "5",
    "sáu": "6",
    "bảy": "7",
    "tám": "8",
    "chín": "9",
}
_ABBREVIATED = {
    "nq": ["nghị", "quiết"],
    "kl": ["kết", "luận"],
    "tw": ["trung", "ương"],
    "bch": ["ban", "chấp", "hành"],
}
_KINDS = ({"nghị", "quiết"}, {"kết", "luận"})
_OF_A_PLENUM = {
    "hội",
    "nghị",
    "lần",
    "thứ",
    "ban",
    "chấp",
    "hành",
    "trung",
    "ương",
    "dảng",
    "của",
    "các",
    "khóa",
}


def alias_key(name: str) -> str:
    """Return the key under which spellings of one well-known name meet.

    Documents of a plenum of the Central Committee are known by its number and term in many wordings
    ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI", "NQ TW 4, khoá XI").
    """
    spelt = re.sub(r"\bt\.ư(?!\w)|\btư(?= \d)", "tw", comparison_key(name))
    words = [word for found in _WORD.findall(spelt) for word in _ABBREVIATED.get(found, [found])]
    said = [_NUMBERS.get(word, word) for word in words[2:] if word not in _OF_A_PLENUM]
    if (
        set(words[:2]) in _KINDS
        and "ương" in words
        and "khóa" in words
        and len(said) == 2
        and said[0].isdigit()
    ):
        return f"{words[0]} {words[1]} trung ương {int(said[0])} khóa {said[1]}"
    return " ".join(words)


def named_alias(name: str | None, aliases: Mapping[str, Alias]) -> Alias | None:
    """Return the document that a title names by a known name; the whole title must be that name."""
    return aliases.get(alias_key(name)) if name else None
