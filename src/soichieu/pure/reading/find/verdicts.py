"""Whether a word of an event tells one that was held: verdicts on gatherings, groups sent out, and deeds.

Reads: the clause before and behind the word, its day, who holds it. What is planned, asked for, counted or
only referred to is none.
"""

from soichieu.pure.reading.data.event_words import DEPUTATIONS, GATHERINGS, OPENINGS
from soichieu.pure.reading.find.calling_cues import INVITED
from soichieu.pure.reading.find.event_cues import (
    AMID,
    AS_POST,
    AT_IT,
    ATTENDS,
    BACK,
    BACK_TO,
    BEGUN,
    COUNTED,
    DAY_NEXT,
    DEED_OPENS,
    DIRECTS,
    GROUP_ACTS,
    HEARS,
    HOLDS,
    JOINS_IN,
    NO_DEED,
    NO_GIVING,
    OPENS_BY,
    ORDER,
    PARTIES,
    PASSIVE,
    PAST,
    RECEIVED,
    RECEIVES,
    REFERRED,
    SPEAKER,
    VISITS,
    held_after,
)
from soichieu.pure.reading.find.event_days import EventDay
from soichieu.pure.reading.find.event_kinds import KIND_OF, EventWords
from soichieu.pure.reading.find.holders import Holders
from soichieu.pure.reading.find.occasions import Occasions
from soichieu.pure.reading.find.sections import Mood, Sections
from soichieu.pure.reading.find.told import NOBODY, At, Host, Verdict
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

NAMES = frozenset(GATHERINGS)
GROUPS = frozenset(DEPUTATIONS)
_NEAR = 40  # characters behind a word within which its day stands
_WITH_OBJECT = frozenset({"inspection", "award", "training", "launch"})  # kinds whose verbs govern a body
_BULLETS = " \n-–•*+▪●■►"


class Judges:
    """Judges the words of events of one text; remembers whose the deputation is that it tells of."""

    def __init__(
        self,
        prepared: Prepared,
        holders: Holders,
        words: EventWords,
        mentions: list[Span],
        issuer: str | None,
        *,
        calls: bool,
    ) -> None:
        self._prepared, self._holders, self._words = prepared, holders, words
        self._mentions, self._issuer, self._calls = mentions, issuer, calls
        self._occasions = Occasions(prepared, mentions)
        self._sent: str | None = None

    def judged(self, at: At, day: EventDay | None, *, title: bool, again: bool) -> Verdict | None:
        """Give the verdict on a word; `again` says that its day is that of the event before it."""
        if at.word in GROUPS:
            return self._group(at, day)
        if title or at.word in NAMES:
            return self._gathering(at, day, title=title, again=again)
        return self._deed(at, day, again=again)

    def _gathering(self, at: At, day: EventDay | None, *, title: bool, again: bool) -> Verdict | None:
        """A gathering, named by its noun: when or by whom it was held."""
        text, clause = self._prepared.spelt, at.clause
        if not self._occasions.stands(at, day):
            return None
        if BACK_TO.match(text, at.end) and not (day and clause[0] <= day.place < clause[1]):
            if AMID.search(at.ahead):
                return Verdict(None, past=True, weak=True)  # "Cũng trong hội nghị này, …"
            day = None  # "… kết luận cuộc họp này" goes on about a known one
        subject = self._holders.subject(clause, at.start, at.end)
        invited = bool(INVITED.search(text, *at.sentence))
        if subject and not invited and ATTENDS.search(self._prepared.lower, subject.end, at.start):
            subject = None
        if not invited and self._ordered(subject, day, at):
            return None
        weak = title or not at.before.strip() or bool(REFERRED.search(at.ahead))
        after = held_after(text, at.end, clause[1]) or BEGUN.search(at.ahead)
        if not (day or weak or subject or after):
            return None
        host = subject.name if subject else self._holders.besides(clause, at.start, at.end)
        host = NOBODY if PARTIES.search(at.ahead) else host
        past = title or bool(
            PAST.search(text, clause[0], min(max(at.end + 60, after.end() if after else 0), clause[1]))
        )
        if day:
            # "…; Chủ tịch HĐND phường chủ tọa kỳ họp" only goes on about it.
            return Verdict(host, past, weak=again and not subject) if invited or self._over(day) else None
        held = subject and HOLDS.fullmatch(text, self._holders.joined_end(subject, at.start), at.start)
        told = bool(host and (held or after))
        return Verdict(host, past, weak=not told) if weak or told else None

    def _ordered(self, subject: Host | None, day: EventDay | None, at: At) -> bool:
        """Say whether it is asked for or planned, not told."""
        begin = max(
            at.clause[0],
            subject.end if subject else 0,
            day.place if day and day.place < at.start else 0,
        )
        said = ORDER.search(self._prepared.spelt, begin, at.start)
        if said is not None and not covers(self._mentions, said.start()):
            return True
        out = self._prepared.published.day
        if day and out and not day.is_month and at.clause[0] < day.place < at.clause[1] and day.value < out:  # type: ignore[operator]
            return False  # "giao A mở lớp; lễ ra quân tổ chức sáng 27/2": nobody is told to do what is over
        earlier = at.clause[0] > at.sentence[0] and DIRECTS.search(
            self._prepared.spelt, at.sentence[0], at.clause[0]
        )  # "yêu cầu A kiểm tra …; B mở lớp …"
        return bool(earlier) and not PAST.search(self._prepared.spelt, at.clause[0], at.start)

    def _over(self, day: EventDay) -> bool:
        """What lies after the publication is planned, unless people are called to it."""
        out = self._prepared.published.day
        if self._calls or out is None:
            return True
        return day.value <= (f"{out:%Y-%m}" if isinstance(day.value, str) else out)  # type: ignore[operator]

    def _group(self, at: At, day: EventDay | None) -> Verdict | None:
        """A group sent out does something on a day; whose it is, is kept for "Đoàn đã làm việc với …"."""
        if AS_POST.search(at.before):
            return None
        host = self._holders.sender(at.end, at.clause, known=self._sent is not None)
        if host is None and not BACK.search(at.ahead):
            subject = (
                None if RECEIVED.search(at.ahead) else self._holders.subject(at.clause, at.start, at.end)
            )
            doer = subject or self._holders.leaders.officer(at.clause, at.start)
            host = doer.name if doer else self._holders.leaders.led(at.clause, at.start)
        self._sent = host or self._sent
        if RECEIVES.search(at.ahead):
            return None  # "tiếp Đoàn công tác" is a reception
        if day is None or COUNTED.search(at.ahead) or BACK.search(at.ahead) or not self._over(day):
            return None
        if self._calls and day.is_month:
            return None  # "Đoàn kiểm tra báo cáo kết quả trong tháng 01/2026"
        return self._sent_out(at, day)

    def _sent_out(self, at: At, day: EventDay) -> Verdict | None:
        if self._ordered(None, day, at) and not self._calls:
            return None
        visits = VISITS.match(self._prepared.spelt, at.end, at.clause[1])
        if visits and self._words.kind_of(at.word, at.start, at.end, at.clause) is None:
            return None  # a visit is no event
        return Verdict(self._sent or self._issuer, past=True)

    def _deed(self, at: At, day: EventDay | None, *, again: bool) -> Verdict | None:
        """A deed that is an event by itself, on a day told."""
        text = self._prepared.spelt
        sits = GROUP_ACTS.search(at.before)  # "chiều, đoàn làm việc với xã"
        meets = self._calls and at.word == "họp" and at.before.endswith(("để ", "đến ", "về "))
        if (NO_DEED.search(at.ahead) and not (sits or meets)) or NO_GIVING.match(text, at.end):
            return None
        if at.word == "nghe" and not HEARS.match(text, at.end, at.clause[1]):
            return None
        return self._on_day(at, day, again=again) if day else self._deed_without_day(at)

    def _on_day(self, at: At, day: EventDay, *, again: bool) -> Verdict | None:
        text = self._prepared.spelt
        if not at.before.strip(_BULLETS) and self._over(day) and held_after(text, at.end, at.clause[1]):
            # "Tập huấn nghiệp vụ: do Đội 4 thực hiện ngày 5/8" is named by its deed.
            return self._gathering(at, day, title=False, again=False)
        invited = bool(INVITED.search(text, *at.sentence))
        if not (invited or self._over(day)):
            return None
        if AT_IT.match(self._prepared.lower, *at.clause) and not at.clause[0] < day.place < at.clause[1]:
            return None
        if self._far(at, day):
            host = self._holders.leaders.turns_to(at.end, at.clause, day.place)
            return Verdict(host, past=True) if host else None
        return self._done(at, day, invited=invited, again=again)

    def _among_orders(self, at: At) -> bool:
        """Say whether it stands under orders, aims or requests and is not told as done."""
        section = self._prepared.once(Sections).at(at.start)
        forward = section is not None and section.mood in {Mood.ORDERS, Mood.AIMS, Mood.ASKS}
        return forward and not PAST.search(self._prepared.spelt, *at.sentence)

    def _far(self, at: At, day: EventDay) -> bool:
        """ "Quán triệt Nghị quyết …, tại phiên họp ngày 5/8" is no deed on that day."""
        opens = not self._calls and not at.before.strip()
        return opens and day.place > at.end + _NEAR and not self._prepared.lower.startswith(" tại", at.end)

    def _done(self, at: At, day: EventDay, *, invited: bool, again: bool) -> Verdict | None:
        """Who did the deed: its subject, an officer, the group told of before, who is named beside it."""
        passive = PASSIVE.search(at.before)  # "Trạm y tế được khánh thành" names the work
        subject = None if passive else self._holders.subject(at.clause, at.start, at.end)
        does = self._holders.does(subject, at.start)
        officer = None if subject and does else self._holders.leaders.officer(at.clause, at.start)
        if officer and not (subject and subject.start > officer.start):
            subject = None
        joins = JOINS_IN.fullmatch(self._prepared.lower, at.clause[0], at.start)
        sits = subject is None and GROUP_ACTS.search(at.before)
        opened = at.word in OPENINGS and (
            OPENS_BY.fullmatch(self._prepared.lower, at.clause[0], at.start)
            or DAY_NEXT.match(self._prepared.lower, at.end, day.place)
        )
        parties = PARTIES.search(at.ahead)
        meets = self._calls and invited and at.word == "họp"
        if not (
            officer or does or joins or sits or opened or meets or parties or DEED_OPENS.search(at.ahead)
        ):
            return None
        if not (subject or officer or self._calls) and self._among_orders(at):
            return None  # "2. Giám đốc Sở chỉ đạo vận hành hồ; kiểm tra 14 hồ đập trong ngày 27/10"
        same = again or (sits and day.basis == "relative")
        if same and not (subject or officer) and at.word == "nghe":
            return None  # "… sơ kết nghị quyết; nghe Ban Cán sự đảng báo cáo"
        if not invited and self._ordered(subject, day, at):
            return None
        if parties or sits or (subject is None and SPEAKER.search(at.ahead)):
            met = NOBODY if parties else self._sent if sits else self._holders.leaders.speaker()
            return Verdict(met, past=True)
        host = subject or officer
        kind = KIND_OF.get(at.word)
        with_object = kind in _WITH_OBJECT or at.word.startswith("làm việc")
        name = host.name if host else self._holders.besides(at.clause, at.start, at.end, deed=with_object)
        self._sent = name if kind == "inspection" else self._sent
        return Verdict(name, past=True)

    def _deed_without_day(self, at: At) -> Verdict | None:
        """ "Bệnh viện vừa khai trương …" is told once more, with its day, or is no event."""
        if not PAST.search(self._prepared.spelt, at.clause[0], at.start):
            return None
        subject = self._holders.subject(at.clause, at.start, at.end)
        if not (subject and self._holders.does(subject, at.start)):
            return None
        return Verdict(subject.name, past=True, weak=True)
