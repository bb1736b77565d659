"""Reading document numbers: small pieces of grammar, valid forms and the malformed ones that are frequent."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import repeat

from soichieu.pure.numbering.number import DocumentNumber, Style
from soichieu.pure.numbering.organs import is_party
from soichieu.pure.numbering.types import type_of

# 12, 01, 118, 12a; a grouping dot ("1.103") is a figure, never a number of a document.
_NUMBER = r"(?P<number>\d{1,5}[a-zđ]?)"
# Hyphen, en and em dash, slash; a blank on either side is a slip of the typist.
_SEPARATOR = r"[ ]?[-–—/][ ]?"
_SLASH = r"[ ]?/[ ]?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
# The type: capitals with a lower-case i, r or y inside (QĐi, CTr, QyĐ).
_TYPE = r"(?P<type>[A-ZĐ][A-Za-zĐ]{0,5})"
# The issuing letters: capitals, some with the second letter of their sound (TTg, ThU, SGDĐT-GDTrH); T.Ư.
_LETTERS = r"(?:TTg|TTG|TTra|NHNo|T\.Ư|Tw|Tư|[A-ZĐƯ](?:[rgh]?[A-ZĐƯ0-9])*(?:&[A-ZĐ]+)?[rgh]?)(?![a-zà-ỹđ])"
_ISSUER = rf"(?P<issuer>{_LETTERS}(?:[-–]{_LETTERS})*)"

_LEGAL = re.compile(rf"{_NUMBER}{_SLASH}{_YEAR}{_SLASH}(?:{_TYPE}[ ]?[-–/][ ]?)?{_ISSUER}")
_TYPED = re.compile(rf"{_NUMBER}(?P<first>{_SEPARATOR}){_TYPE}(?P<second>{_SEPARATOR}){_ISSUER}")
_UNTYPED = re.compile(rf"{_NUMBER}{_SLASH}{_ISSUER}")
# Where a number may begin: not inside a figure, a date or another number.
START = re.compile(r"[0-9](?<![\d.,/\-–]\d)\d{0,4}(?!\d)")

_OPENING = re.compile(r"\d{1,5}[a-zđ]?[ ]?[-–—/]")  # of every number
_SEPARATORS = frozenset("-–—/")
_NUMBER_LETTERS = "abcdefghijklmnopqrstuvwxyzđ"

_CENTRAL = {"TTG": "TTg", "T.Ư": "TW", "TƯ": "TW", "Tw": "TW", "Tư": "TW", "TWĐ": "TW"}


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number and where it stands."""

    value: DocumentNumber
    start: int
    end: int


def read_number(text: str) -> DocumentNumber | None:
    """Read a text that is one number, in a valid or a frequent malformed form; None if it is none."""
    stripped = text.strip()
    found = number_at(stripped, 0, alone=True)
    return found.value if found and found.end == len(stripped) else None


def find_numbers(text: str, digits: Iterable[int] | None = None) -> Iterator[FoundNumber]:
    """Find the numbers of documents in a text, in order. Linear: only where digits start is looked.

    `digits` are the places where runs of digits begin, if they are known.
    """
    end = 0
    for match in filter(
        None, START.finditer(text) if digits is None else map(START.match, repeat(text), digits)
    ):
        if match.start() < end or not _parts(text, match.end()):
            continue
        if found := number_at(text, match.start()):
            end = found.end
            yield found


def _parts(text: str, end: int) -> bool:
    """Say whether a separator follows the digits of a number, as in every number of a document."""
    after = text[end : end + 3].lstrip(_NUMBER_LETTERS).lstrip(" ")[:1]
    return after in _SEPARATORS


def number_at(text: str, start: int, *, alone: bool = False) -> FoundNumber | None:
    """Read the number that starts at a place; `alone` also takes letters nobody knows ("7/ABC-D")."""
    if _OPENING.match(text, start) is None:
        return None
    for pattern, build in ((_LEGAL, _legal), (_TYPED, _typed), (_UNTYPED, _untyped)):
        match = pattern.match(text, start)
        if match and (value := build(match, alone)):
            return FoundNumber(value, start, match.end())
    return None


def _legal(match: re.Match[str], _alone: bool) -> DocumentNumber | None:
    printed = match["type"]
    kind = type_of(printed) if printed else None
    if printed and not kind:
        return None
    return DocumentNumber(match["number"], kind, _issuer(match), Style.LEGAL, int(match["year"]))


def _typed(match: re.Match[str], _alone: bool) -> DocumentNumber | None:
    kind = type_of(match["type"])
    first, second = match["first"].strip(), match["second"].strip()
    if kind is None or "/" not in first + second:
        return None
    issuer = _issuer(match)
    if is_party(issuer):
        style = Style.PARTY
    elif first == second == "/":
        style = Style.JOINT
    else:
        style = Style.STATE if first == "/" else Style.PARTY
        # UBND, ministries and their like never write the party way.
        style = Style.STATE if _writes_state_way(issuer) else style
    return DocumentNumber(match["number"], kind, issuer, style)


def _untyped(match: re.Match[str], alone: bool) -> DocumentNumber | None:
    """A công văn bears no type: body and drafting unit (7146/VPCP-KSTT)."""
    issuer = _issuer(match)
    if not alone and "-" not in issuer:
        return None
    return DocumentNumber(match["number"], None, issuer, Style.STATE)


def _issuer(match: re.Match[str]) -> str:
    letters = match["issuer"].replace("–", "-").split("-")
    return "-".join(
        _CENTRAL.get(part, "ĐU" + part[2:] if part in {"DU", "DUCA"} else part) for part in letters
    )


def _writes_state_way(issuer: str) -> bool:
    return bool(re.match(r"(?:UBND|HĐND|CP|TTg|VPCP|BCA|BYT|BGDĐT|BTC|BNV)(?:-|$)", issuer))
