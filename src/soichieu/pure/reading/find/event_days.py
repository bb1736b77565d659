"""When an event was: the day told in its clause, as printed, in words, or by the event before it.

Reads: dates, mentions of documents, publication. A day in the name of a document or of a feast, and one by
which something is to be done, is no day of an event.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, timedelta

from soichieu.pure.calendar import WrittenDate
from soichieu.pure.reading.find.day_words import (
    CLOCK,
    DAY_BEFORE,
    EVE,
    JUST,
    MONTH,
    NOW,
    PART,
    SAME,
    TOLD,
    WEEKDAY,
    WEEKDAYS,
    YESTERDAY,
    step,
)
from soichieu.pure.reading.find.runs import hours_in
from soichieu.pure.reading.findings import DateBasis, Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

_AIMED = re.compile(
    r"\b(?:trước|hết|chậm nhất|hạn|kể từ|muộn nhất|trễ nhất|tính từ|đến nay|kỷ niệm|hiệu lực|xong|"
    r"thành lập|ra đời|ban hành|phê duyệt|đi vào hoạt động|"
    r"hoàn thành)\s+(?:từ\s+)?"
    r"(?:hết\s+)?(?:trong\s+|vào\s+)?(?:ngày\s*|tháng\s*)?$",
    re.IGNORECASE,
)
# "Thời gian kiểm tra: 04 ngày làm việc, kể từ ngày 13/10/2025" is the day it begins.
_BEGINS = re.compile(
    r"ngày(?: làm việc)?(?: \([^()]{1,40}\))?,?\s+(?:được )?(?:kể|tính) từ\s+ngày\s+$", re.IGNORECASE
)
_UNTIL = re.compile(r"(?<!từ )\b(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s*|tháng\s*)?$", re.IGNORECASE)
# "Ngày Nhà giáo Việt Nam 20/11", "Nghị định 30 ngày 5/3": the day belongs to the name before it.
_DAY_TOLD = re.compile(
    r"(?:^|[\s(,;:–-])(?:ngày|sáng|trưa|chiều|tối|đêm|nay|qua|này|rồi|mai|kia|đó|nhật|thứ\s\S+|hôm|vào|sớm|"
    r"cuối tuần|mùng|mồng|"
    r"từ|lúc|giờ|"
    r"là)\s*[,(]?\s*(?:(?:ngày|mùng|mồng|hôm)\s+)?$|^\s*\W{0,3}$|[(,;:]\s*$|\d\s*(?:,|và|-|"
    r"–)\s*(?:ngày\s+)?$|h\d{0,2}\s*[,-]?\s*$",
    re.IGNORECASE,
)
_MONTH_TOLD = re.compile(
    r"(?:\b(?:trong|vào|đầu|giữa|cuối|hồi|từ)\s+(?:các\s+)?(?:tháng\s+)?|"
    r"^\W{0,3}(?:\d{1,2}[.)]\s*)?(?:tháng\s+)?|"
    r"[,;]\s+(?:tháng\s+))$",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"(?:ngày\s+|(?<!đợt )(?<!lần )(?<!số )(?<!khóa )(?<!thứ )(?<!quý )(?<!tháng )(?<!tổ )(?<!kỳ )(?<!phố ))"
    r"(?<![\d/.-])(\d{1,2})(?:\s*,\s*\d{1,2})*\s*(?:,|và|đến|[-–])\s*(?:ngày\s+)?$"
)
_JOINS_DAYS = re.compile(r"\s*(?:,|và|đến|[-–])\s*(?:(?:hết\s+)?ngày\s+)?")
_SPAN_BEFORE = re.compile(r"\d{4}\s*[-–]\s*$")
_SPAN_AFTER = re.compile(r"\s*[-–]\s*\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}")
_IN_NAME = re.compile(
    r"(?:ngày thành lập|kỷ niệm|truyền thống|chào mừng|mừng|\bnhân (?!dân|viên|lực|sự|đạo|ái|tài|khẩu|văn|"
    r"rộng)|"
    r"ngày [A-ZĐ])[^,;]{0,60}$"
)
# "Đến chiều 18/3, Đoàn nghe báo cáo": reached in the story; "đến ngày 15/10, 12/15 xã đã họp" counts so far.
_REACHES = frozenset({"đến", "đến ngày", "tới ngày", "đến sáng", "đến chiều", "đến tối"})
_REACHED = re.compile(r",\s(?:đoàn|lễ|hội nghị|buổi|tại|hội thi|ngày hội)(?!\w)")
# "21/04/2023 - Ngay từ sáng 20/4, …": the day of the page opens the line.
_OF_PAGE = re.compile(r"\s*[-–|]\s")
_NAME_ENDED = re.compile(
    r"(?:[,;]\s*(?:\w+\s+)?|\b(?:sáng|trưa|chiều|tối|vào|hôm|diễn ra|tổ chức)\s+)(?:ngày\s+)?$", re.IGNORECASE
)
_SAID_NEAR = 120  # characters behind a word within which its day is told in words
_TURN = 183  # a day so far after the publication is one of the year before


@dataclass(frozen=True, slots=True)
class EventDay:
    """A day or month, its basis, the part of the day told, and where it is told."""

    value: date | str
    basis: DateBasis
    part: str | None
    place: int
    until: date | None = None  # the last of several days
    clock: bool = False  # only the hour is told: "14 giờ: Bí thư Đảng ủy tiếp xúc …"

    @property
    def is_month(self) -> bool:
        """Only the month is known."""
        return isinstance(self.value, str)


def _first_of_list(written: WrittenDate, before: str) -> WrittenDate:
    """ "ngày 14, 15 và 16/3" begins on the 14th."""
    days = _DAYS.search(before)
    if not days or not written.day or not 0 < int(days[1]) < written.day:
        return written
    return replace(written, day=int(days[1]))


class EventDays:
    """Reads the days of events in one text."""

    def __init__(self, prepared: Prepared, mentions: list[Span]) -> None:
        self._prepared, self._mentions = prepared, mentions
        self._told = [found.start() for found in TOLD.finditer(prepared.spelt)]  # days in words
        self._hours = hours_in(prepared)
        self._read: tuple[Span, list[EventDay]] | None = None  # the clause read last, and its days
        self._last: date | None = None
        self._event: date | None = None

    def several(self, clause: Span, least: int = 2) -> bool:
        """Say whether days are printed in a clause."""
        return len(self._written(clause)) >= least

    def days_in(self, clause: Span) -> list[EventDay]:
        """Give the days printed in a clause that may be those of events."""
        if self._read is None or self._read[0] != clause:
            written = self._written(clause)
            self._read = clause, [day for one in written if (day := self._day(one, clause))]
        return self._read[1]

    def told_in(self, clause: Span, trigger: int) -> EventDay | None:
        """Give the day a clause tells: printed before the gathering, else after it, else in words."""
        days = self.days_in(clause)
        if not days:
            return self._in_words(clause, trigger) if self._tells_day(clause) else None
        full = [day for day in days if not day.is_month] or days
        if len(full) > 1 and full[0].place == clause[0] and full[0].basis == "written":
            written = self._written(clause)[0]
            full = full[1:] if _OF_PAGE.match(self._prepared.text, written.end) else full
        return next((day for day in full if day.place < trigger), full[0])

    def _tells_day(self, clause: Span) -> bool:
        """Tell a clause with the words of a day, or an hour of the day told last."""
        first = bisect_left(self._told, clause[0])
        told = first < len(self._told) and self._told[first] < clause[1]
        return told or (self._last is not None and self._opens_with_hour(clause))

    def _opens_with_hour(self, clause: Span) -> bool:
        """Tell "Đúng 8 giờ, …", which goes on about the day told last."""
        first = bisect_left(self._hours, clause[0])
        timed = first < len(self._hours) and self._hours[first] < clause[1]
        return timed and CLOCK.match(self._prepared.spelt, *clause) is not None

    def remember(self, day: EventDay, *, event: bool = False) -> None:
        """Take note of the day the text last told of, for "cùng ngày", and of that of the last event."""
        if isinstance(day.value, date):
            self._last = day.until or day.value
            self._event = day.value if event else self._event

    def _written(self, clause: Span) -> list[WrittenDate]:
        written = self._prepared.dates_within(*clause)
        return [one for one in written if not self._of_paper(one)] if written else []

    def _of_paper(self, written: WrittenDate) -> bool:
        """A day in the name of a document, or right behind it: "Quyết định số 17/QĐ-TTr ngày 06/01"."""
        place = written.start
        index = bisect_left(self._mentions, (place, place)) - 1
        if index < 0:
            return False
        start, end = self._mentions[index]
        if place >= end and self._prepared.dates_within(start, end):
            return False  # "Kế hoạch số 8 ngày 12/01/2026, ngày 03/02/2026 xã họp"
        between = self._prepared.lower[end:place]
        beside = place >= end and between == ", ngày "
        if beside and (not written.year or not self._is_numbered(self._mentions[index])):
            # "Theo Kế hoạch số 8, ngày 5/9, xã họp"
            return not self._prepared.lower.startswith(",", written.end)
        return place < end or between.strip(" ,") in {"ngày", "(ngày"}

    def _is_numbered(self, mention: Span) -> bool:
        return any(map(str.isdigit, self._prepared.spelt[slice(*mention)]))

    def _day(self, written: WrittenDate, clause: Span) -> EventDay | None:
        before = self._prepared.spelt[max(clause[0], written.start - 40) : written.start]
        goes_on = self._prepared.text[clause[0] - 1 : clause[0]] == ";"
        goes_on = goes_on or bool(_REACHED.match(self._prepared.lower, written.end))
        if goes_on and before.strip().lower() in _REACHES:
            before = "ngày "  # "…; đến 10/10, Tiểu đoàn 3 tổ chức"
        if not self._of_event(written, _DAYS.sub("ngày ", before)):
            return None
        value, basis = self._meant(_first_of_list(written, before))
        if value is None or basis is None:
            return None
        part = PART.search(self._prepared.spelt, max(clause[0], written.start - 40), written.start)
        until = self._meant(self._last_of_list(written))[0]
        last = until if isinstance(until, date) else None
        return EventDay(value, basis, part[1].lower() if part else None, written.start, last)

    def _last_of_list(self, written: WrittenDate) -> WrittenDate:
        """ "ngày 18 và 19/8" ends on the 19th."""
        dates = self._prepared.dates
        index = bisect_left(self._prepared.date_starts, written.start) + 1
        if index < len(dates) and _JOINS_DAYS.fullmatch(
            self._prepared.spelt, written.end, dates[index].start
        ):
            return dates[index]
        return written

    def _of_event(self, written: WrittenDate, before: str) -> bool:
        """Say whether a date may be that of an event: no deadline, no part of a name, no span of years."""
        if _AIMED.search(before) or _UNTIL.search(before):
            return bool(_BEGINS.search(before))
        spans = before.endswith("(") and _SPAN_AFTER.match(self._prepared.spelt, written.end)
        if spans or _SPAN_BEFORE.search(before):
            return False  # "(28/8/1945 - 28/8/2025)"
        if not (_DAY_TOLD if written.day else _MONTH_TOLD).search(before):
            return False
        return not _IN_NAME.search(before) or bool(_NAME_ENDED.search(before))

    def _meant(self, written: WrittenDate) -> tuple[date | str | None, DateBasis | None]:
        """A day without a year takes that of the publication, or the year before at the year's turn."""
        if written.full:
            return written.full, "written"
        published = self._prepared.published
        year = written.year or published.year
        if year is None:
            return None, None
        if not written.year and (written.month - (published.month or 12)) * 30 > _TURN:
            year -= 1
        if written.day is None:
            return f"{year:04d}-{written.month:02d}", "month_only"
        try:
            return date(year, written.month, written.day), "year_inferred"
        except ValueError:
            return None, None

    def _just_named(self, clause: Span) -> date | None:
        """Give the day a clause names in that of a paper: "Công điện ngày 02/10 và cuộc họp cùng ngày"."""
        found = SAME.search(self._prepared.spelt, *clause)
        if found is None:
            return None
        dates = self._prepared.dates
        index = bisect_left(dates, found.start(), key=lambda written: written.start) - 1
        meant = self._meant(dates[index])[0] if index >= 0 and dates[index].start >= clause[0] else None
        return meant if isinstance(meant, date) else None

    def _in_words(self, clause: Span, trigger: int) -> EventDay | None:
        """Give the day told by "sáng nay", "hôm qua", "hôm thứ Hai", "cùng ngày", "trước đó một ngày"."""
        said = clause[0], min(clause[1], trigger + _SAID_NEAR)
        part = PART.search(self._prepared.spelt, *said)
        daypart = part[1].lower() if part else None
        counted = self._from_other(clause, said, daypart)
        out = self._prepared.published.day
        return counted or (self._from_page(said, out, daypart) if out else self._just_now(said))

    def _from_other(self, clause: Span, said: Span, daypart: str | None) -> EventDay | None:
        """Count from the event told of before, or the day named last: "hôm sau", "cùng ngày"."""
        text = self._prepared.spelt
        if self._event and (found := EVE.search(text, *said)):
            return EventDay(self._event + timedelta(days=step(found)), "relative", daypart, found.start())
        last = self._just_named(clause) or self._last
        if last and (found := SAME.search(text, *said)):
            return EventDay(last, "relative", daypart, found.start())
        if last and (found := CLOCK.match(text, *clause)):
            return EventDay(last, "relative", daypart, found.start(), clock=True)
        return None

    def _just_now(self, said: Span) -> EventDay | None:
        """ "Vừa qua" on a page of which only the month is known."""
        published = self._prepared.published
        if published.year and published.month and JUST.search(self._prepared.spelt, *said):
            return EventDay(f"{published.year:04d}-{published.month:02d}", "month_only", None, said[0])
        return None

    def _from_page(self, said: Span, out: date, daypart: str | None) -> EventDay | None:
        """Count from the day the page came out."""
        text = self._prepared.spelt
        weekday = WEEKDAY.search(text, *said)
        if weekday and weekday.group().lower().startswith("từ "):
            return self._of_weekday(weekday, out, daypart)
        for cue, back in ((NOW, 0), (YESTERDAY, 1), (DAY_BEFORE, 2)):
            if found := cue.search(text, *said):
                return EventDay(out - timedelta(days=back), "relative", daypart, found.start())
        if around := MONTH.search(text, *said):
            first = out.replace(day=1) - timedelta(days=0 if around[1] == "này" else 1)
            return EventDay(f"{first:%Y-%m}", "month_only", None, around.start())
        if weekday and not covers(self._prepared.quotes, weekday.start()):
            return self._of_weekday(weekday, out, daypart)
        return None

    @staticmethod
    def _of_weekday(weekday: re.Match[str], out: date, daypart: str | None) -> EventDay:
        told = WEEKDAYS[(weekday["one"] or weekday["first"] or weekday["other"]).lower()]
        past = (out.weekday() - told) % 7
        if (weekday["week"] or "").lower() in {"tuần trước", "tuần qua"}:
            past = out.weekday() + 7 - told
        return EventDay(out - timedelta(days=past), "relative", daypart, weekday.start())
