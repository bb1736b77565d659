"""`120 cán bộ, trong đó 70 nam và 50 nữ`: parts against the whole they are said to be of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from soichieu.pure.reading.consistency.notes import Note, NoteKind, Verdict, compare_sum, shown
from soichieu.pure.reading.consistency.numbers import NUMBER, Number, number_at
from soichieu.pure.reading.data.part_words import EXCLUSIVE, FUNDS, MONEY_SCALES, REMAINDER
from soichieu.pure.reading.findings import Span

_TRIGGER = re.compile(r"[ ]*[,;:(–-]?[ ]*(?<!\w)(?P<word>trong đó|bao gồm|gồm)(?:[ ]+có)?[ ]*:?[ ]*(?=[^\s])")
_MONEY = "|".join(sorted(MONEY_SCALES, key=len, reverse=True))
# The whole: the last number before the trigger, with nothing but its noun between.
_WHOLE = re.compile(
    rf"(?<![\w/.,–-])(?P<number>{NUMBER})[ ]*(?P<noun>(?:{_MONEY})?(?:[ ]*[^\d.;:()%/\n]{{0,70}})?)$"
)
_PART = re.compile(
    rf"(?P<lead>[^\d.;()%\n]{{0,60}}?)(?<![\w/.,–-])(?P<number>{NUMBER})(?![\w/%]|[.,]\d|[ ]%)"
    rf"[ ]*(?P<noun>(?:{_MONEY})|[^\d.,;:()%/\n]{{0,60}}?)"
    rf"(?:[ ]*\([^()\n]{{0,100}}\)|,?[ ]*(?:chiếm|đạt|bằng)[^\d.;()\n]{{0,12}}{NUMBER}[ ]?%)?[ ]*"
    r"(?P<mark>,[ ]*và(?!\w)|[,;]|và(?!\w)|(?=[.):\n]|$))[ ]*"
)
_MOST_PARTS = 15  # of one whole in one sentence; longer lists are tables
_GIVES_UP = re.compile(r"…|\.\.\.|v\.v|vân vân")
_TITLE = re.compile(r"(?:đồng chí|người|cán bộ|đại biểu|chiến sĩ|học viên|hộ|vụ|đơn vị)[ ]+")


@dataclass(frozen=True, slots=True)
class Part:
    """One part: the words before its number, the number, and the words after it."""

    lead: str
    number: Number
    noun: str


@dataclass(frozen=True, slots=True)
class Whole:
    """What is divided: its number and noun, whether it is said to be complete, and its parts."""

    number: Number
    noun: str
    complete: bool
    parts: tuple[Part, ...]


def part_notes(low: str, start: int, end: int) -> Iterator[Note]:
    """Give what can be said of wholes and their parts in one sentence."""
    for trigger in _TRIGGER.finditer(low, start, end):
        whole = _whole(low, start, end, trigger)
        note = _note(whole) if whole else None
        if note:
            yield note


def _whole(low: str, start: int, end: int, trigger: re.Match[str]) -> Whole | None:
    before = _WHOLE.search(low, max(start, trigger.start() - 110), trigger.start())
    if before is None:
        return None
    number = number_at(low, *before.span("number"), start)
    close = low.find(")", trigger.end(), end) if "(" in trigger.group() else end
    close = end if close < 0 else close
    if number is None or number.is_rough or _GIVES_UP.search(low, trigger.end(), close):
        return None
    parts = _parts(low, trigger.end(), close)
    noun = before["noun"].strip(" ,")
    return Whole(number, noun, trigger["word"] != "trong đó", tuple(parts)) if parts else None


def _parts(low: str, start: int, end: int) -> list[Part]:
    """Read the list of parts to its end; empty where anything in it is no part."""
    parts: list[Part] = []
    place = start
    while place < end and len(parts) <= _MOST_PARTS and not low.startswith((".", ")"), place):
        found = _PART.match(low, place, end)
        number = number_at(low, *found.span("number"), place) if found else None
        if found is None or number is None or number.is_rough:
            return []
        parts.append(Part(found["lead"].strip(" ,:"), number, found["noun"].strip()))
        place = found.end()
        if not found["mark"]:
            break
    return parts if not low[place : min(end, place + 80)].strip(" .)\n") else []


def _note(whole: Whole) -> Note | None:
    """Compare, where the parts are known to exclude each other or to be all there is."""
    values = _values(whole)
    if values is None:
        return None
    total, terms = values
    bond = _bond(whole)
    if bond is None and len(terms) < 2:
        return None
    verdict = compare_sum(whole.number.printed, total, terms)
    adds_up = verdict is not Verdict.DISAGREES and len(terms) > 1
    is_fault = verdict is Verdict.DISAGREES and (bond == "all" or (bond == "apart" and sum(terms) > total))
    if not adds_up and not is_fault:
        return None
    spans: tuple[Span, ...] = (whole.number.span, *(part.number.span for part in whole.parts))
    return Note(NoteKind.PARTS, verdict, spans, _sentence(whole, verdict, sum(terms, Decimal(0))))


def _sentence(whole: Whole, verdict: Verdict, total: Decimal) -> str:
    printed, added = whole.number.printed, shown(total, 6)
    if verdict is Verdict.DISAGREES:
        if len(whole.parts) == 1:
            return f"Phần nêu ra ({added}) lớn hơn tổng số {printed}."
        return f"Các phần cộng lại là {added}, tổng số văn bản ghi {printed}."
    rounded = "" if verdict is Verdict.AGREES else f" (cộng được {added}, làm tròn)"
    return f"Các phần cộng lại đúng bằng tổng số {printed}{rounded}."


def _values(whole: Whole) -> tuple[Decimal, list[Decimal]] | None:
    """Give whole and parts in one measure; None where money stands beside what is none."""
    scale = _scale(whole.noun)
    scales = [_scale(part.noun) for part in whole.parts]
    if scale is None and not any(scales):
        return whole.number.value, [part.number.value for part in whole.parts]
    if scale is None or any(one is None for one in scales):
        return None
    terms = zip(whole.parts, scales, strict=True)
    return whole.number.value, [part.number.value * (one or 1) / scale for part, one in terms]


def _scale(noun: str) -> int | None:
    return next((scale for words, scale in MONEY_SCALES.items() if noun.startswith(words)), None)


def _bond(whole: Whole) -> str | None:
    """Say how the parts stand to each other: "all" there is, "apart" from each other, or not known."""
    parts = whole.parts
    has_rest = any(REMAINDER in part.lead or REMAINDER in part.noun for part in parts)
    if _scale(whole.noun):
        funds = all(part.lead.startswith(FUNDS) for part in parts)
        return "all" if len(parts) > 1 and (has_rest or (whole.complete and funds)) else None
    members = _members(parts)
    alike = _are_alike(whole)
    if members:
        names, exhaustive = members
        exhaustive = exhaustive and len(names) == len(parts) > 1
        listed = len(parts) > 1 and all(_holds(whole.noun, name) for name in names)
        return "all" if exhaustive or listed or has_rest or (whole.complete and alike) else "apart"
    if len(parts) > 1 and alike and (has_rest or whole.complete):
        return "all"
    return "apart" if alike and len(parts) == 1 else None


def _are_alike(whole: Whole) -> bool:
    """Tell whether every part is counted under the noun of the whole (12 đồng chí gồm 5 đồng chí …)."""
    head = _head(whole.noun)
    return bool(head) and all(_head(part.noun) == head for part in whole.parts)


def _head(noun: str) -> str:
    title = _TITLE.match(f"{noun} ")
    return title.group().strip() if title else ""


def _members(parts: Sequence[Part]) -> tuple[list[str], bool] | None:
    """Give the family of words of which each part bears another; None where they share none."""
    for words, exhaustive in EXCLUSIVE:
        names = [_member(part, words) for part in parts]
        known = [name for name in names if name]
        if len(known) == len(parts) and len(set(known)) == len(known):
            return known, exhaustive
    return None


def _member(part: Part, words: Sequence[str]) -> str:
    noun = _TITLE.sub("", f"{part.noun} ", count=1)
    return next((word for word in words if _opens(noun, word) or _ends(part.lead, word)), "")


@cache
def _word(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){word}(?!\w)")


def _holds(text: str, word: str) -> bool:
    return bool(_word(word).search(text))


def _opens(noun: str, word: str) -> bool:
    """Tell whether a part is named by a word: "nữ", "là nữ", "đại biểu nữ", "công an xã"."""
    found = _word(word).search(noun)
    return found is not None and len(noun[: found.start()].split()) < 3


def _ends(lead: str, word: str) -> bool:
    return lead == word or lead.endswith(f" {word}") or lead.startswith(f"{word} ")
