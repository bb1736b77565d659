"""Clauses that give work: "<unit> <deed>", with those that work along."""

import re
from dataclasses import dataclass

from soichieu.pure.reading.data.deed_words import DAYLESS_TIMES, DUTIES, UNIT_HEADS
from soichieu.pure.reading.findings import Span

_DUTY = re.compile(rf"(?<!\w)(?<!được )(?:{'|'.join(DUTIES)})(?!\w)")
_HEAD = re.compile(
    rf"(?:(?:tất cả )?(?:các|mỗi|từng|toàn thể|toàn|"
    rf"những)[ ]+)?(?:{'|'.join(sorted(UNIT_HEADS, key=len, reverse=True))})(?!\w)"
    r"(?<!xã(?= hội))(?<!bộ(?= phận))(?<!hội(?= nghị))(?<!ban(?= hành))"
)
_DAYLESS = re.compile(rf"(?<!\w)(?:{'|'.join(DAYLESS_TIMES)})(?!\w)")
_RECURRENT = re.compile(
    r"(?<!\w)(?:định kỳ[^,.;]{0,24}?(?:tháng|quý|năm|tuần|lần)(?:/(?:tháng|quý|năm|tuần))?|"
    r"\d+ lần/(?:tháng|quý|năm|tuần|6 tháng))(?!\w)"
)
_LEADS_WORK = re.compile(r"chủ trì(?! (?:hội nghị|cuộc họp|buổi|điểm cầu|tại|phiên))[ ]*,?[ ]*")
_ALONG = re.compile(r"(?:và )?phối hợp(?: chặt chẽ| thường xuyên)?(?: với| cùng)[ ]+")
_OWES = re.compile(r"(?:(?:chịu|có) trách nhiệm|phải|cần)[ ]+(?!thiết)")
_MORE_UNITS = re.compile(r",[ ]*(?:và[ ]+)?|;[ ]*|[ ]+và[ ]+")
_LONGEST_NAME = 190  # characters; a longer run before a deed is no list of units


@dataclass(frozen=True, slots=True)
class Charge:
    """What a clause says: who leads, who works along, and where the deed begins."""

    lead: Span
    coordinating: tuple[Span, ...]
    deed: int
    leading: bool  # the words "chủ trì" or a duty word ("phải", "có trách nhiệm") stand there


def duty_at(spelt: str, start: int, end: int) -> int | None:
    """Give where the first deed begins between two places; None where there is none.

    Deeds are sought in the words as printed: with a capital they are part of a name.
    """
    found = _DUTY.search(spelt, start, end)
    return found.start() if found else None


def opens_unit(low: str, start: int) -> bool:
    """Tell whether the name of a unit opens at a place."""
    return _HEAD.match(low, start) is not None


def deed_at(low: str, start: int) -> bool:
    """Tell whether a deed opens at a place, be it printed with a capital."""
    return _DUTY.match(low, start) is not None


def _is_deed(spelt: str, low: str, start: int) -> bool:
    """Tell "tổ chức học tập" from "tổ chức đảng"; a name has a capital where a deed has none."""
    return _DUTY.match(spelt, start) is not None or (low.startswith("tổ chức", start) and deed_at(low, start))


def charge(spelt: str, low: str, start: int, end: int, *, lead: Span | None = None) -> Charge | None:
    """Read "<unit> chủ trì, phối hợp với <units> <deed>" or "<unit> <deed>"; None where it is neither.

    With `lead` given the unit has been named before and the words at `start` are its deed.
    """
    deed = start
    if lead is None:
        names = opens_unit(low, start) and not _is_deed(spelt, low, start)
        place = duty_at(spelt, start + 1, min(end, start + _LONGEST_NAME)) if names else None
        lead = _trimmed(low, start, place) if place else None
        if lead is None or place is None:
            return None
        deed = place
    coordinating: tuple[Span, ...] = ()
    leading = False
    for _ in range(3):
        step = _LEADS_WORK.match(low, deed) or _OWES.match(low, deed)
        along = _ALONG.match(low, deed)
        if along:
            stop = duty_at(spelt, along.end(), end) or end
            coordinating, deed = units_listed(spelt, low, along.end(), stop), stop
        elif step:
            leading, deed = True, step.end()
        else:
            break
    return Charge(lead, coordinating, deed, leading)


def units_listed(spelt: str, low: str, start: int, end: int) -> tuple[Span, ...]:
    """Cut a list of units; a comma or "và" inside a name ("Sở Kế hoạch và Đầu tư") parts nothing."""
    parts: list[Span] = []
    begin = start
    for mark in _MORE_UNITS.finditer(low, start, end):
        opens = opens_unit(low, mark.end()) and _is_new(spelt, low, begin, mark)
        if opens:
            parts.append((begin, mark.start()))
            begin = mark.end()
    parts.append((begin, end))
    return tuple(span for part in parts if (span := _trimmed(low, *part)))


def _is_new(spelt: str, low: str, begin: int, mark: re.Match[str]) -> bool:
    """Tell the next unit from more of the same: "các sở, ban, ngành" and "các xã, phường" are one party."""
    if spelt[mark.end()].isupper() or low.startswith(("các ", "đơn vị liên quan", "những "), mark.end()):
        return True
    return ";" in mark.group() or (spelt[begin].isupper() and " các " not in low[begin : mark.start()])


def time_without_day(low: str, start: int, end: int) -> Span | None:
    """Give the words of haste or recurrence in a clause ("ngay sau hội nghị", "định kỳ 6 tháng")."""
    found = _RECURRENT.search(low, start, end) or _DAYLESS.search(low, start, end)
    return found.span() if found else None


def _trimmed(low: str, start: int, end: int) -> Span | None:
    while start < end and not (low[start].isalnum() or low[start] in '(“"'):
        start += 1
    while end > start and not (low[end - 1].isalnum() or low[end - 1] in ')”"'):
        end -= 1
    for tail in (" và", " cùng", " thì", " để"):
        if low.startswith(tail, end - len(tail)) and end - len(tail) > start:
            end -= len(tail)
    return (start, end) if end > start else None
