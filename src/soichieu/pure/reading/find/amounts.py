"""A number with what measures it and what it counts: "12,5 tỷ đồng", "100% Công an chính quy"."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from soichieu.pure.reading.data.measure_nouns import CURRENCIES, DURATION_NOUNS, DURATIONS
from soichieu.pure.reading.data.phrase_ends import DEEDS
from soichieu.pure.reading.find.measures import Measure, measure_at
from soichieu.pure.reading.find.numerals import Closed, Numeral, numerals, prose, worded_cells
from soichieu.pure.reading.find.phrases import counted_phrase
from soichieu.pure.reading.find.ratios import shares
from soichieu.pure.reading.find.subjects import fund_before, subject_before
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, Prepared

_COMPOUND = re.compile(r"[ ](?:tỷ|tỉ)[ ](?P<rest>\d{1,3})[ ](?P<unit>triệu(?: đồng)?)(?!\w)")
_ALL_OF = re.compile(r"[ ]+(?:(?:các|những|tổng số|toàn bộ|tất cả|số)[ ]+)+")
_UPWARDS = re.compile(r"[ ]+(trở lên|trở xuống)(?!\w)")
_NEXT = re.compile(r"[ ]*([^\W\d_]+)(?:[ ]+([^\W\d_]+))?")
_SAME_THING = re.compile(
    r"(?:[,(]|(?<!\w)và)[ ]*(?:đã |đều |cũng |ước |bằng )?(?:(?:đạt|chiếm|bằng|tăng|giảm|vượt|gấp|"
    r"tương đương|tỷ lệ|tỉ lệ)[^.,;()\d]{0,12})*$|(?<!\w)(?:xuống|lên)(?: còn)?[ ]*$|"
    r"(?:giải quyết|khám phá) đạt[ ]*$"
)
_QUOTED = re.compile(r"[ ](?P<name>“[^“”\n]{2,60}”)")
_GROWTH = re.compile(r"(?:tăng|giảm|gấp)")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that counts, with its measure and the thing counted."""

    value: int | float
    qualifier: str | None
    measure_unit: str | None
    of: Span | None
    number: Span  # the digits and the measure
    span: Span  # the number, its measure and the noun phrase after it
    line: Line
    opens: int  # where the qualifiers before it begin


def amounts(prepared: Prepared, names: Closed) -> Iterator[Amount]:
    """Give every amount of the prose, reached or aimed at; ratios are left out."""
    for line in (*prose(prepared), *worded_cells(prepared)):
        yield from _of_line(prepared, names, line)


def _of_line(prepared: Prepared, names: Closed, line: Line) -> Iterator[Amount]:
    low = prepared.lower
    ratios = deque(shares(prepared, line))
    taken = Closed((share.start, share.end) for share in ratios)
    counted: Span | None = None  # what the number before counted, for "…, đạt 95,97%"
    read = line.start
    for numeral in numerals(prepared, line, names):
        while ratios and ratios[0].start <= numeral.start:
            counted = counted_phrase(prepared.text, low, ratios.popleft().end) or counted
        if numeral.start < read or taken.holds(numeral.start):
            continue
        amount = _amount(prepared.text, low, line, numeral)
        if amount is None:
            continue
        read = amount.number[1]
        same = _SAME_THING.search(low, max(line.start, numeral.start - 40), numeral.start)
        if same and (amount.of is None or low[slice(*amount.of)] in DEEDS):
            amount = replace(amount, of=counted)
        if not (same and amount.measure_unit == "%"):
            counted = amount.of or counted  # "bằng 104% dự toán, tăng 5%" goes on about the same thing
        if amount.of or amount.measure_unit:
            yield amount


def _amount(text: str, low: str, line: Line, numeral: Numeral) -> Amount | None:
    """Put a number together with its measure and its noun; None for durations, ages and orders."""
    compound = _COMPOUND.match(low, numeral.after)
    if compound:
        unit = text[compound.start("unit") : compound.end()]
        value = numeral.value * 1000 + int(compound["rest"])
        subject = _subject(low, line, numeral, unit)
        return _made(numeral, value, low, (compound.end(),) * 2, unit, subject, line)
    measure = measure_at(text, low, line.start, numeral.start, numeral.after)
    if measure is None or (not measure.unit and _is_duration(low, measure.end)):
        return None
    value = numeral.value * measure.factor
    upwards = _UPWARDS.match(low, measure.end)
    thing = _thing(text, low, upwards.end() if upwards else measure.end, measure)
    if thing:
        return _made(numeral, value, low, (measure.end, thing[1]), measure.unit, thing, line)
    if not measure.unit and not _ends(text, measure.end):
        return None
    of = _subject(low, line, numeral, measure.unit)
    if not measure.unit and of is None:
        return None
    return _made(numeral, value, low, (measure.end,) * 2, measure.unit, of, line)


def _subject(low: str, line: Line, numeral: Numeral, unit: str | None) -> Span | None:
    """Read what stands before the number: its subject, or for money the fund that is named."""
    grows = _GROWTH.match(numeral.qualifier or "")  # then the qualifier is the predicate: "số vụ giảm 18%"
    subject = subject_before(low, line.start, numeral.start if grows else numeral.qualifier_start)
    if subject or not unit or not unit.lower().endswith(CURRENCIES):
        return subject
    return fund_before(low, line.start, numeral.qualifier_start)


def _made(
    numeral: Numeral, value: Decimal, low: str, ends: Span, unit: str | None, of: Span | None, line: Line
) -> Amount:
    end, stop = ends
    qualifier = numeral.qualifier
    upwards = _UPWARDS.match(low, stop) or _UPWARDS.match(low, end)
    if upwards:
        qualifier = f"từ … {upwards[1]}"
    number = int(value) if value == value.to_integral_value() else float(value)
    lower = numeral.after > numeral.end and low[numeral.end : numeral.after].strip()[-1:].isdigit()
    digits = (numeral.start, numeral.end if lower else end)
    return Amount(number, qualifier, unit, of, digits, (numeral.start, stop), line, numeral.qualifier_start)


def _thing(text: str, low: str, end: int, measure: Measure) -> Span | None:
    """Read the noun after a number; after a percent sign, "các" and "tổng số" are passed over."""
    if measure.share:
        whole = _ALL_OF.match(low, end)
        end = whole.end() - 1 if whole else end
    named = _QUOTED.match(text, end)  # "xây mới 45 “Mái ấm biên cương”"
    return named.span("name") if named else counted_phrase(text, low, end)


def _ends(text: str, end: int) -> bool:
    """Tell whether the clause ends after the number, so that its noun can only stand before it."""
    rest = text[end : end + 2]
    return not rest.strip() or rest[0] in ".;,)\n:" or rest == " ("


def _is_duration(low: str, end: int) -> bool:
    ahead = _NEXT.match(low, end)
    return ahead is not None and ahead[1] in DURATIONS and f"{ahead[1]} {ahead[2]}" not in DURATION_NOUNS
