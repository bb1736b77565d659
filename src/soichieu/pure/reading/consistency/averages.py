"""`196 xã … 1.103 cán bộ … bình quân 5,62 đồng chí/xã`: a total and a count against their average."""

import re
from collections.abc import Iterator
from fractions import Fraction

from soichieu.pure.reading.consistency.notes import HOW, Note, NoteKind, Verdict, compare, shown
from soichieu.pure.reading.consistency.numbers import NUMBER, Number, number_at, numbers_in, shares_in
from soichieu.pure.reading.findings import Span

_UNITS = (
    "xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|đơn vị|địa phương|thôn|buôn|bản|ấp|tổ dân phố|khu phố|chi bộ"
    "|đảng bộ|trạm|trường|lớp|hộ|phòng|ban|tổ|đội|cơ sở|doanh nghiệp|hợp tác xã|mô hình|buổi|hội nghị|cuộc"
    "|câu lạc bộ"
)
_EACH = rf"(?:[ ]+(?:cứ[ ]+)?(?:mỗi|một|0?1)[ ]+(?P<each>{_UNITS})(?!\w))?"
_PER = rf"[ ]?/[ ]?(?:0?1[ ]+)?(?P<per>{_UNITS})(?!\w)|[ ]+(?:mỗi|một|trên một)[ ]+(?P<every>{_UNITS})(?!\w)"
_AVERAGE = re.compile(
    rf"(?<!\w)(?:bình quân|trung bình){_EACH}(?P<mid>[^\d.;()%\n]{{0,40}}?)"
    rf"(?P<number>{NUMBER})[ ]+(?P<thing>[^\d.;,()/%\n]{{2,40}}?)(?:{_PER}|(?=[.,;()\n]|$))"
)
_PEOPLE = frozenset({"cán", "đồng", "người", "chiến", "công", "nhân", "đảng", "hội", "thành", "bác", "giáo"})
_OF_TIME = re.compile(r"(?<!\w)(?:tháng|năm|ngày|quý|tuần|đầu người)(?!\w)")


def average_notes(low: str, sentence: Span, line: Span) -> Iterator[Note]:
    """Give what can be said of the averages of one sentence; the count may stand earlier in its paragraph."""
    for found in _AVERAGE.finditer(low, *sentence):
        unit = found["each"] or found["per"] or found["every"]
        number = number_at(low, *found.span("number"), sentence[0])
        if not unit or number is None or number.is_rough or _OF_TIME.search(found["mid"]):
            continue
        counts = _counts(low, (sentence[0], found.start()), unit) or _counts(
            low, (line[0], found.start()), unit
        )
        totals = _totals(low, (sentence[0], found.start()), found["thing"])
        if len(counts) == 1 and len(totals) == 1:
            yield _note(number, totals[0], counts[0])


def _counts(low: str, within: Span, unit: str) -> list[Number]:
    """Give the different numbers of the units an average is taken over; a ratio counts by its whole."""
    found = [
        number for number in numbers_in(low, *within) if number.words.startswith(unit) and number.value > 1
    ]
    for share in shares_in(low, *within):
        digits = low.rfind("/", share.start, share.end) + 1
        whole = number_at(low, digits, share.end, share.start) if digits else None
        if whole and share.ratio.done == share.ratio.of and whole.words.startswith(unit):
            found.append(whole)
    return list({number.value: number for number in found if not number.is_rough}.values())


def _totals(low: str, within: Span, thing: str) -> list[Number]:
    """Give the numbers that count what the average counts; people are counted under many names."""
    found = [number for number in numbers_in(low, *within) if not number.is_rough]
    return [number for number in found if counts_alike(thing, number.words)]


def counts_alike(thing: str, other: str) -> bool:
    """Say whether two nouns count the same: by their first word, people by any of the words for them."""
    head, heading = _head(thing.lower()), _head(other.lower())
    return heading == head or (head in _PEOPLE and heading in _PEOPLE)


def _head(noun: str) -> str:
    return noun.strip().partition(" ")[0]


def _note(average: Number, total: Number, count: Number) -> Note:
    exact = Fraction(total.value) / Fraction(count.value)
    verdict = compare(average.printed, exact)
    division = f"{total.printed} chia cho {count.printed} là {shown(exact)}"
    if verdict is Verdict.DISAGREES:
        said = f"{division}, văn bản ghi bình quân {average.printed}."
    else:
        said = f"{division}, khớp với bình quân {average.printed} trong văn bản{HOW[verdict]}."
    return Note(NoteKind.AVERAGE, verdict, (total.span, count.span, average.span), said)
