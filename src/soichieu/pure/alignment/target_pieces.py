"""A target as it stands in a piece of a text, with the words that are its own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from soichieu.pure.alignment.amounts import Amount, Sense, amounts_in
from soichieu.pure.alignment.data.amount_words import AT_LEAST
from soichieu.pure.alignment.data.target_words import CHANGES, LEVELS, PREDICATES, REACHING
from soichieu.pure.alignment.matters import weight_of

_TOO_FEW = 2

_CUES = "|".join(AT_LEAST)
_LONGEST = 500  # characters
_PIECE = re.compile(r"[;:\n]|\.(?=\s|$)|,? (?=trong đó |riêng |trừ )")
_CHANGE = re.compile(rf"(?<!\w)(?:{'|'.join(CHANGES)})(?!\w)[^\d,;]{{0,40}}$")
_LEVEL = re.compile(rf"(?<!\w)(?:{'|'.join(LEVELS)})(?: (?:dưới|khoảng|đủ|{_CUES}))*\s?$")
_TRAILING = re.compile(
    rf"(?<!\w)(?:{'|'.join(REACHING)})(?: bình quân)?(?: (?:dưới|không quá|khoảng|{_CUES}))*\s?$"
)
_ENDS = re.compile(r"\s*(?:trở lên)?\s*(?:[,;.:()]|$|vào |đến |trong |trước |so với|và |năm |mỗi |ở |tại )")
_AFTERWORDS = re.compile(r"\s*(?:trở lên)?\s*(?:,.*|và .*)$")
_CUT = re.compile(r",\s|\svà\s")
_EACH = re.compile(r"(?:,\s|\s)(?=mỗi (?!năm|quý|tháng))")
_PREDICATE = re.compile(rf"(?<!\w)(?:{'|'.join(PREDICATES)})(?!\w)")
_PER = re.compile(
    r"(?<!\w)(?:mỗi|từng)\s(?!năm|tháng|quý|tuần|lần|kỳ|nhiệm kỳ|người một)(?P<one>[^\d;:.]{2,60}?)\s"
    r"(?=(?:một|có|được|đều|bố trí|lựa chọn|xây dựng|tổ chức|ít nhất|tối thiểu|tối đa|từ|đặt|lập|cử)"
    r"(?!\w)|\d)"
)
_ALL_HAVE = re.compile(r"(?<!\w)100\s?% (?:số )?(?P<one>[^\d;:.]{2,60}?)\s(?:có|được|gồm|trang bị)(?!\w)")
_NESTS = re.compile(r"^(?!.*(?<!\w)(?:mỗi|và)(?!\w)).*\s(?:có|gồm|trang bị)(?: [^\W\d]+){0,4}\s?$")
_OF_THE_FORMER = re.compile(r"\s*(?:ở|tại|của|với) ")
_FORMER_TAIL = re.compile(r"\s(?:ở|tại|của|với) .*")
_PART_ONLY = re.compile(r"(?<!\w)(?:đợt|thêm|nốt|còn lại|lần lượt|bước đầu)(?!\w)")
_FIRST_WORD = re.compile(r"\s*(?:trở lên )?(?:số )?(?P<word>[^\W\d]+)")
_NEVER = re.compile(r"(?<!\w)không (?:còn|để)(?!\w)")
_GROWS = re.compile(r"[^\d,;]{0,12}\s(?:lên|xuống)\s(?:còn |dưới )?\d")
_YEARLY = re.compile(r"(?<!\w)(?:mỗi|hằng|hàng|từng) năm(?!\w)|%\s?/\s?năm|bình quân (?:hằng |mỗi )?năm")
_YEAR = re.compile(
    r"(?<!so với )(?<!so với cuối )(?<!của )(?<!\w)(?:(?:cuối|hết) )?năm (?P<year>20\d\d)(?!\s?[-–/]\s?20)"
)


@dataclass(frozen=True, slots=True)
class Target:
    """How much of what by when.

    `measure` is "%", "đồng", "ha"… and empty for a count; `what` are the words it is told with, `printed` the
    number with its qualifier; `per` the one for each of which it holds ("xã, phường"); `counted` the first
    word of what is counted. A change ("giảm 5 %") is no level ("còn 5 %", "có 60 xã"); what is neither is
    work to be done ("mua 14 xe"), and `is_part` says that it is only some of it ("đợt đầu", "nốt"). An
    average is told of one ("45 triệu đồng/người"), what is yearly of each year.
    """

    value: Decimal
    measure: str
    what: str
    printed: str
    by: date | None = None
    sense: Sense = Sense.AT_LEAST
    per: str = ""
    counted: str = ""
    is_share: bool = False
    is_change: bool = False
    is_level: bool = False
    is_average: bool = False
    is_yearly: bool = False
    is_part: bool = False


def pieces_of(low: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts stand that speak of a thing of their own.

    What is longer than any sentence (a table run together) is cut at blanks, so that the time to read a text
    grows only with its length.
    """
    start = 0
    for end, following in [*((match.start(), match.end()) for match in _PIECE.finditer(low)), (len(low), 0)]:
        while end - start > _LONGEST:
            blank = low.rfind(" ", start + 1, start + _LONGEST)
            cut = blank if blank > start else start + _LONGEST
            yield start, cut
            start = cut
        yield start, end
        start = following


class Piece:
    """A part of a text with its amounts, and how its words are shared out among them."""

    def __init__(self, shown: str, low: str) -> None:
        self._shown, self._low = shown, low
        self._amounts = [one for one in amounts_in(low) if self._is_aimed(one)]
        self._cuts = self._cut()

    def targets(self, by: date | None) -> Iterator[Target]:
        """Yield the targets, each with the words of its own."""
        for place, amount in enumerate(self._amounts):
            target = self._target(place, amount, by)
            yield target
            if target.per and not amount.is_share and amount.value == 1:
                yield replace(target, value=Decimal(100), measure="%", is_share=True, per="")

    def _target(self, place: int, amount: Amount, by: date | None) -> Target:
        start, end = self._bounds(place)
        near, before = self._low[start:end], self._low[start : amount.start]
        year = _YEAR.search(near)
        up_to_digit = self._low[start : amount.start + 1]
        per = [*_ALL_HAVE.finditer(before), *_PER.finditer(up_to_digit)]
        return Target(
            value=amount.value,
            measure=amount.measure.split("/")[0],
            what=self._what(place),
            printed=amount.printed,
            by=_day(by, int(year["year"]) if year else None),
            sense=amount.sense,
            per=per[-1]["one"].strip(" ,") if per and not amount.is_share else "",
            is_share=amount.is_share,
            is_change=bool(_CHANGE.search(before)) and not _LEVEL.search(before),
            counted=self._counted(amount),
            is_level=self._is_level(place),
            is_average="/" in amount.measure or "bình quân" in before,
            is_part=bool(_PART_ONLY.search(self._low)),
            is_yearly=bool(_YEARLY.search(near) or _YEARLY.match(self._low.lstrip())),
        )

    def _is_aimed(self, amount: Amount) -> bool:
        """ "từ 1.200 lên 2.600": what it grows from is no target, nor what must never be."""
        return not (_GROWS.match(self._low, amount.end) or _NEVER.search(self._low[: amount.start]))

    def _is_level(self, place: int) -> bool:
        """Say whether a number, or the one to which it is joined, tells how far a thing has come."""
        amount = self._amounts[place]
        if _LEVEL.search(self._low[: amount.start]):
            return True
        joined = self._low[self._cuts[place] : self._begin(amount)].strip(" ,") in {"", "và"}
        return joined and place > 0 and self._is_level(place - 1)

    def _counted(self, amount: Amount) -> str:
        word = _FIRST_WORD.match(self._low, amount.end)
        return word["word"] if word and not amount.measure else ""

    def _bounds(self, place: int) -> tuple[int, int]:
        """Return between which places the words of an amount stand."""
        start, end = self._cuts[place], self._cuts[place + 1]
        if self._nests(place):
            end = self._cuts[place + 2]
        if place and self._nests(place - 1):
            start = self._cuts[place - 1]
        return start, end

    def _nests(self, place: int) -> bool:
        """ "100 % thôn có ít nhất 01 tổ": the next number is part of what this one counts."""
        if place + 1 >= len(self._amounts):
            return False
        outer, inner = self._amounts[place], self._amounts[place + 1]
        gap = self._low[outer.end : inner.start]
        return outer.is_share and not inner.is_share and bool(_NESTS.match(gap))

    def _cut(self) -> Sequence[int]:
        """Return where the words of each amount begin, and where those of the last one end."""
        cuts = [0]
        for this, following in zip(self._amounts, self._amounts[1:], strict=False):
            gap = self._low[this.end : following.start]
            each = [this.end + match.start() for match in _EACH.finditer(gap)]
            found = each or [this.end + match.start() for match in _CUT.finditer(gap)]
            if not found:
                cuts.append(this.end if self._trails(this) else max(this.end, self._begin(following)))
            else:
                cuts.append(found[0] if self._trails(this) or self._trails(following) else found[-1])
        return [*cuts, len(self._low)]

    def _trails(self, amount: Amount) -> bool:
        """Say whether what the number is of stands before it ("tỷ lệ hộ nghèo còn 5 %")."""
        return bool(_TRAILING.search(self._low[: amount.start]) or _ENDS.match(self._low, amount.end))

    def _begin(self, amount: Amount) -> int:
        """Return where the number begins with the qualifier before it."""
        return max(0, self._low.rfind(amount.printed, 0, amount.end))

    def _what(self, place: int) -> str:
        """Give the words of an amount; where they are too few, with those that it shares with others."""
        amount, (start, end) = self._amounts[place], self._bounds(place)
        before = self._shown[start : max(start, self._begin(amount))].strip(" ,")
        after = self._shown[amount.end : end]
        if self._trails(amount):
            after = _AFTERWORDS.sub("", after)
        elif place + 1 < len(self._amounts) and not _PREDICATE.search(self._low[amount.end : end]):
            after += self._shared_predicate()
        if place and _OF_THE_FORMER.match(after):
            former = self._shown[self._amounts[place - 1].end : start]
            before = _FORMER_TAIL.sub("", former).strip(" ,")
        words = [part for part in (before, after.strip(" ,")) if part]
        if weight_of(" ".join(words)) < _TOO_FEW:
            words = [self._shown[: self._begin(amount)].strip(" ,"), *words[-1:]]
        if weight_of(" ".join(words)) < _TOO_FEW and place + 1 < len(self._amounts):
            words.append(self._shown[self._amounts[place + 1].end :].strip(" ,"))
        return " … ".join(words)

    def _shared_predicate(self) -> str:
        """ "85 % xã và 95 % cơ quan đạt tiêu chuẩn": the words after the last one hold for all."""
        last = self._amounts[-1].end
        found = _PREDICATE.search(self._low, last)
        return f" {self._shown[found.start() :]}" if found else ""


def _day(by: date | None, year: int | None) -> date | None:
    """Give the day of the whole, unless another year is told beside the number."""
    return by if year is None or (by and by.year == year) else date(year, 12, 31)
