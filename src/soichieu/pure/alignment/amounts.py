"""The numbers of a text that say how much: shares, parts of wholes, counts and amounts of money or size."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from soichieu.pure.alignment.data.amount_words import (
    AT_LEAST,
    AT_MOST,
    DURATIONS,
    MEASURES,
    NAMED_BY_NUMBER,
    SCALES,
)
from soichieu.pure.calendar import find_dates
from soichieu.pure.quantities import parse_number, parse_number_words
from soichieu.pure.search.tokens import numbers_in

_NUMBER = re.compile(
    r"(?<![\w/.,+-])(?:(?P<done>\d[\d.]*)\s?(?:/|(?:trong|trên)(?: tổng)?(?: số)?)\s?(?P<of>\d[\d.]*)"
    r"|(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?))(?![\d/]|[.,]\d|-\w)"
)
_IN_WORDS = re.compile(
    rf"(?<!\w)(?:{'|'.join([*AT_LEAST, *AT_MOST])})\s"
    r"(?P<word>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s[^\W\d])"
)
_UNIT = re.compile(
    rf"\s?(?:(?P<share>%|phần trăm)|(?P<scale>{'|'.join(SCALES)})(?!\w))?\s?"
    rf"(?P<measure>{'|'.join(MEASURES)})?(?!\w)"
    r"(?P<rate>\s?/\s?[^\W\d]+(?:\s?/\s?[^\W\d]+)?)?"
)
_MOST = re.compile(rf"(?<!\w)(?:{'|'.join(AT_MOST)})\s*$")
_LEAST = re.compile(rf"(?<!\w)(?:{'|'.join(AT_LEAST)})\s*$")
_NAMED = re.compile(rf"(?<!\w)(?:{'|'.join(NAMED_BY_NUMBER)})\s*$")
_DURATION = re.compile(rf"\s*(?:{'|'.join(DURATIONS)})(?!\w)")
_DATED = re.compile(r"(?<!\w)(?:ngày|trước|sau|đến|từ|dịp|hội|trực|hạn)\s*$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_RANGE = re.compile(r"\s?(?:-|–|đến|tới)\s?$")
_LONGEST_CUE = 24


class Sense(StrEnum):
    """Which way is better: no less than the number, or no more than it."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what measures it, where it stands in the folded text and which way is better.

    A share is in per cent, 7/9 as 77.7…; of counts `measure` is empty, what is counted follows them.
    """

    value: Decimal
    measure: str
    is_share: bool
    sense: Sense
    start: int
    end: int
    printed: str


def amounts_in(low: str) -> tuple[Amount, ...]:
    """Return the amounts of a text in their order; `low` is the text under `canonical`.

    Days, years, durations, ages, numbers of documents and numbers that name a thing are none; of a range
    ("từ 5 % đến 7 %") its first number counts.
    """
    taken = [(written.start, written.end) for written in find_dates(low)]
    taken += [(mention.start, mention.end) for mention in numbers_in(low)]
    found: list[Amount] = []
    for match, value, is_ratio in _numbers(low):
        if any(start < match.end() and match.start() < end for start, end in taken) and not is_ratio:
            continue
        amount = _amount(low, match, value, is_ratio=is_ratio)
        if amount and not (found and _RANGE.fullmatch(low[found[-1].end : amount.start])):
            found.append(amount)
    return tuple(found)


def _numbers(low: str) -> Iterator[tuple[re.Match[str], Decimal, bool]]:
    """Yield every number with its value, in digits or in words, and whether it is a part of a whole."""
    every = [*_NUMBER.finditer(low), *_IN_WORDS.finditer(low)]
    for match in sorted(every, key=lambda one: one.end()):
        named = match.groupdict()
        if word := named.get("word"):
            yield match, Decimal(parse_number_words(word) or 0), False
        elif named["number"]:
            number = parse_number(named["number"])
            if number is not None:
                yield match, number, False
        else:
            done, of = parse_number(named["done"]), parse_number(named["of"])
            if done is not None and of and done <= of:
                yield match, done * 100 / of, True


def _amount(low: str, match: re.Match[str], value: Decimal, *, is_ratio: bool) -> Amount | None:
    """Tell what a number measures; None where it only names or dates a thing."""
    is_word = "word" in match.groupdict()
    start, end = match.start("word") if is_word else match.start(), match.end()
    before = low[max(0, start - _LONGEST_CUE) : start]
    unit = _UNIT.match(low, end)
    is_share = is_ratio or bool(unit and unit["share"])
    if not is_share and (_NAMED.search(before) or _DURATION.match(low, end) or _is_year(match, unit)):
        return None
    if is_ratio and (_DATED.search(before) or _NAMED.search(before) or _DURATION.match(low, end)):
        return None
    measure = ""
    if unit and not is_ratio:
        end = unit.end()
        value *= SCALES.get(unit["scale"] or "", 1)
        rate = re.sub(r"\s", "", unit["rate"] or "") if unit["share"] or unit["measure"] else ""
        measure = ("%" if unit["share"] else unit["measure"] or "") + rate
        end = end if measure or unit["scale"] else match.end()
    elif is_ratio:
        measure = "%"
    sense = Sense.AT_MOST if _MOST.search(before) else Sense.AT_LEAST
    lead = _MOST.search(before) or _LEAST.search(before)
    begins = start - (len(before) - lead.start()) if lead else start
    return Amount(value, measure, is_share, sense, start, end, low[begins:end].strip())


def _is_year(match: re.Match[str], unit: re.Match[str] | None) -> bool:
    return bool(_YEAR.fullmatch(match.group())) and not (unit and (unit["scale"] or unit["measure"]))
