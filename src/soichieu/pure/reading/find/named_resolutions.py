"""Documents with a name instead of a number: those of a plenum or a congress.

"Nghị quyết Trung ương 4 các khóa XI, XII, XIII" names three documents (R1).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.findings import Span

_ROMAN = r"[IVX]{1,5}"
_ORDINALS = {
    "nhất": "1", "hai": "2", "ba": "3", "tư": "4", "bốn": "4", "năm": "5", "sáu": "6", "bảy": "7", "tám": "8",
    "chín": "9", "mười": "10",
}  # fmt: skip
_PLENUM = re.compile(
    r"\s+(?:của\s+)?(?:Hội nghị\s+)?(?:(?:lần thứ\s+)?(?P<first>[\w]+)\s+)??(?:Ban Chấp hành\s+|"
    r"BCH\s+)?(?:Trung ương|T\.Ư|TƯ|TW)"
    r"(?:\s+Đảng)?(?:\s+(?:lần thứ\s+)?(?P<count>\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))?"
    rf"\s*(?:,\s*)?(?:\(\s*)?(?:các\s+)?khóa\s+(?P<terms>{_ROMAN}(?:\s*(?:,|và|;)\s*(?:khóa\s+)?{_ROMAN})*)\)?",
    re.IGNORECASE,
)
_TERM = re.compile(_ROMAN)
_NEAR = 20  # characters, of which all but a few letters may be blanks
_CONGRESS = re.compile(
    r"\s+Đại hội\s+(?P<what>(?:đại biểu\s+)?(?:toàn quốc\s+|"
    r"(?:Đảng bộ|Chi bộ|Hội|Đoàn|Công đoàn|Liên đoàn|Liên hiệp|Liên minh|Phụ nữ|Nông dân|"
    r"Cựu chiến binh|Thi đua yêu nước|Đảng ủy|"
    r"MTTQ|Mặt trận)\s+(?!các cấp)(?:(?!\s(?:Nghị|nhiệm kỳ)\s)[^,.;:()\n“”]){2,60}?\s+)?(?:Đảng\s+)?"
    rf"(?:toàn quốc\s+)?(?:lần thứ\s+)?(?:{_ROMAN}|(?<=lần thứ )(?:\d{{1,2}}|nhất|hai|ba|tư|năm|sáu|bảy|"
    rf"tám|chín|mười)))(?![\w/-])(?:\s+(?:của\s+)?Đảng)?"
    r"(?:\s*,?\s*\(?nhiệm kỳ\s+\d{4}\s?[-–]\s?\d{4}\)?)?"
)

# Without its ordinal: "Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030".
_CONGRESS_OF_TERM = re.compile(
    r"\s+Đại hội\s+(?P<what>(?:đại biểu\s+)?(?:Đảng bộ|Chi bộ|Hội|Đoàn|Công đoàn|Liên đoàn|Liên hiệp|"
    r"Liên minh|Phụ nữ|Nông dân|Cựu chiến binh|MTTQ|Mặt trận)\s+(?:(?!\sNghị\s)[^,.;:()\n“”]){2,60}?,?"
    r"\s+nhiệm kỳ\s+\d{4}\s?[-–]\s?\d{4})"
)


@dataclass(frozen=True, slots=True)
class NamedResolution:
    """One document of a plenum or congress: its span, its name, who passed it, its term."""

    span: Span
    title: str
    issuer: str | None
    term: str | None


def named_resolutions_at(text: str, start: int, end: int) -> list[NamedResolution]:
    """Read the names that follow the word of a type at [start, end); several terms are several documents."""
    word = text[start].upper() + text[start + 1 : end].lower()
    plenum = _PLENUM.match(text, end)
    if plenum and (count := _count(plenum)):
        return list(_by_term(word, count, plenum, start))
    if not text[end : end + _NEAR].lstrip().startswith("Đại hội"):
        return []
    congress = _CONGRESS.match(text, end) or _CONGRESS_OF_TERM.match(text, end)
    if congress:
        title = re.sub(r"\s+", " ", f"{word} Đại hội {congress['what']}")
        return [NamedResolution((start, congress.end()), title, None, None)]
    return []


def _count(match: re.Match[str]) -> str | None:
    said = match["count"] or match["first"]
    if said is None:
        return None
    number = _ORDINALS.get(said.lower(), said)
    return str(int(number)) if number.isdigit() else None


def _by_term(word: str, count: str, match: re.Match[str], start: int) -> Iterator[NamedResolution]:
    terms = list(_TERM.finditer(match.string, *match.span("terms")))
    for index, term in enumerate(terms):
        first = start if index == 0 else term.start()
        end = match.end() if index == len(terms) - 1 else term.end()
        name = term.group().upper()
        yield NamedResolution(
            (first, end), f"{word} Trung ương {count} khóa {name}", "Ban Chấp hành Trung ương", name
        )
