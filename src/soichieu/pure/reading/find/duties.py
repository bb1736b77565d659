"""Duties: which clause of a sentence gives work to whom, and which only tells.

A body owes what an order charges it with, what it must ("phải", "có trách nhiệm"), what it is to do by a day,
and in the working part of a paper whatever it is said to do.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from soichieu.pure.reading.data.duty_words import (
    ADDRESS,
    AGREED,
    ANSWERING,
    AUTHORS,
    BOILERPLATE,
    BY,
    DIRECTS,
    FOR,
    FOR_ALL,
    HEADS_LIST,
    ITEM,
    JUST,
    MORE_TIME,
    MUST,
    ORDERED,
    PAST_OPENING,
    SAID_AFTER,
    SET_DAY,
)
from soichieu.pure.reading.find.assignments import (
    Assignment,
    Deadlines,
    Owner,
    assignments_of,
    extended,
    is_more,
    is_owned,
)
from soichieu.pure.reading.find.bodies import Bodies
from soichieu.pure.reading.find.clauses import Charge, charge, is_ruled
from soichieu.pure.reading.find.deeds import deed_at, first_deed
from soichieu.pure.reading.find.opening_places import places_of
from soichieu.pure.reading.find.order_verbs import OrderVerbs
from soichieu.pure.reading.find.orders import Order, after_mark, clauses_of, orders, person, trimmed_end
from soichieu.pure.reading.find.owing import PAST, Owing
from soichieu.pure.reading.find.past_openings import opens_with_past
from soichieu.pure.reading.find.superiors import Authors, is_superior
from soichieu.pure.reading.find.work_sections import Section
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_PASSES_ON = re.compile(r"[ ]*(?:giao|đề nghị|yêu cầu|phân công|chỉ đạo)[ ](?!ban(?!\w))")
_ASKING = ("đề nghị", "đề xuất", "kêu gọi", "khuyến nghị")
_HEAD = 14  # lines above the first words of a paper


class Duties:
    """Reads the duties of one text; `section` says where in it the reading stands."""

    def __init__(self, prepared: Prepared, bodies: Bodies, days: Deadlines, section: Section) -> None:
        self.prepared, self.low = prepared, prepared.lower
        self.bodies, self.days, self.section = bodies, days, section
        self._orders, self._authors = prepared.once(OrderVerbs), prepared.once(Authors)
        self._firm = False  # a firm order stands in the sentence, and goes on in its further clauses
        self._owing = Owing(prepared, days, section)
        self._past = False  # the clause opens with words of time past
        self._stop = 0  # where the sentence ends that is read

    def sentence(self, start: int, end: int, owner: Owner | None, *, told: bool) -> list[Assignment]:
        """Read the clauses of a sentence; its one day at the end may hold for all of them."""
        found: list[Assignment] = []
        dated = self.days.within((start, end))
        speech, self._firm = self._quoted(start, end), False
        if not (owner or dated or speech or self.section.gives or self._orders.may_give(start, end)):
            return found
        self._stop = end
        for clause in clauses_of(self.bodies, self.days.ends, start, end):
            stop = trimmed_end(self.low, *clause)
            owner = owner if is_owned(found, owner) else None
            if self._passes_on(clause[0], found):
                found = extended(found, stop, span=True)
                continue
            one = list(self._clause(clause[0], stop, owner, told=told, speech=speech))
            speech = speech or self._firm
            if found and (self._goes_on(clause, found[-1]) if not one else is_more(one, found, owner)):
                found, one = extended(found, stop, span=True), []
            found += one
        return self._with_common_day(found, start, end) if found else found

    def _passes_on(self, start: int, found: list[Assignment]) -> bool:
        """Tell an order that is the work of whose item it is: "1. Sở A kiểm tra …; giao Chi cục B …"."""
        if not found or not self.section.official or not _PASSES_ON.match(self.low, start):
            return False
        lead = found[0].lead
        opens = lead is not None and lead[0] == found[0].span[0]
        return opens and ITEM.search(self.low, found[0].span[0] - 6, found[0].span[0]) is not None

    def _quoted(self, start: int, end: int) -> bool:
        """Tell words in quotation marks after which it is said who orders them."""
        quotes = self.low.find("”", start, end) >= 0 or self.low.find('"', start, end) >= 0
        return quotes and SAID_AFTER.search(self.low, start, end) is not None

    def _goes_on(self, clause: Span, last: Assignment) -> bool:
        """Tell a clause without a body of its own that says more of the work before it."""
        opens = after_mark(self.low, *clause)
        if deed_at(self.low, opens) or MORE_TIME.match(self.low, opens):
            return True
        if self.bodies.opens(opens) or self.days.within(last.within):
            return False
        rules = self.section.gives and bool(self.days.within(clause))
        return rules or SET_DAY.search(self.low, *clause) is not None

    def _with_common_day(self, found: list[Assignment], start: int, end: int) -> list[Assignment]:
        """Let a day that heads the sentence, or closes it for all, hold for all that is found in it."""
        days = self.days.within((start, end))
        if not days:
            return found
        first = days[0].span
        heads = HEADS_LIST.match(self.low, first[1]) and first[0] < found[0].span[1]
        closes = len(days) == 1 and len(found) > 1 and first[0] >= found[-1].span[0]
        if heads or (closes and FOR_ALL.search(self.low, start, first[0])):
            return [replace(one, shared=days[0]) for one in found]  # "Ngày 15/3: Trạm Y tế …; Công an xã …"
        return found

    def tells(self, start: int, end: int) -> bool:
        """Tell a sentence that tells what was, after which an item gives no plain work."""
        begin = after_mark(self.low, start, end)
        return bool(PAST_OPENING.match(self.low, begin) or PAST.search(self.low, start, end))

    def may(self, order: Order, floor: int, *, dated: bool) -> bool:
        """Tell whether a verb of order gives work here: weak ones in news only with a day, none going up.

        `floor` is where the clause of the order begins.
        """
        before = self.low[max(0, order.start - 12) : order.start]
        told = self.section.official and (self.section.works is False or self._past)
        if (not dated and (told or JUST.search(before))) or (
            before.endswith("được ") and not order.charge.known
        ):
            return False
        if order.firm:
            return order.verb != "quán triệt" and (order.verb != "chỉ đạo" or order.charge.known)
        if order.verb in _ASKING and self._is_asked(order, floor):
            return False
        if MUST.match(self.low, order.charge.leads[-1][1]):
            return True
        pleads = order.verb == "đề nghị" and self.section.official and not self.section.report
        return self.section.works is not False and (pleads or dated)

    def _is_asked(self, order: Order, floor: int) -> bool:
        """Tell a body that stands above who speaks, or that a report is sent to: it is asked."""
        lead = order.charge.leads[0]
        if is_superior(self.low, lead, self._authors.rank_at(order.start, floor)):
            return True
        name = self.low[slice(*lead)] if self.section.report else "\n"
        sent = (self.low[line.start : line.end] for line in self.prepared.lines[:_HEAD])
        return any(name in line for line in sent if line.startswith(("kính gửi", "- ")))

    def _clause(
        self, start: int, end: int, owner: Owner | None, *, told: bool, speech: bool
    ) -> Iterator[Assignment]:
        begin = after_mark(self.low, start, end)
        self._past = PAST_OPENING.match(self.low, begin) is not None
        if (
            begin >= end
            or self.low.startswith(("mời ", "phấn đấu "), begin)
            or (BOILERPLATE.search(self.low, begin, end) and not self._urged(begin, end))
        ):
            return
        marked = ITEM.search(self.low, begin - 6, begin) is not None
        self._owing.listed = marked and self.section.official
        first = self._acting(begin, end, owner, told=told, speech=speech, marked=marked)
        if first:
            yield from assignments_of(
                first, begin, end, owner if owner and first.leads == owner.leads else None
            )
            return
        ordered = list(orders(self.bodies, begin, end))
        for order in ordered:
            if self.may(order, begin, dated=bool(self.days.within((order.start, order.end)))):
                self._firm = self._firm or order.firm
                yield from assignments_of(order.charge, order.start, order.end)
        turned = None if ordered else self._turned(begin, end)
        if turned:
            self._firm = True
            yield from assignments_of(turned, begin, end)
        elif not ordered:
            yield from self._plain(begin, end, owner, told=told, speech=speech)

    def _turned(self, begin: int, end: int) -> Charge | None:
        """Read an order whose body stands first: "Đối với Sở Xây dựng, Bí thư giao tham mưu …"."""
        aside = FOR.match(self.low, begin)
        comma = self.low.find(", ", aside.end(), end) if aside else -1
        subject = self.bodies.at(aside.end(), comma) if aside and comma >= 0 else None
        if subject is None or subject.span[1] != comma:
            return None
        verb = next((verb for verb in self._orders.verbs(comma, end) if deed_at(self.low, verb.end())), None)
        return charge(self.bodies, verb.end(), end, leads=subject.leads) if verb else None

    def _acting(
        self, begin: int, end: int, owner: Owner | None, *, told: bool, speech: bool, marked: bool
    ) -> Charge | None:
        """Read a clause that orders only as its own deed: "UBND xã lập danh sách, phân công cán bộ …"."""
        if not (self.section.gives or speech) or not DIRECTS.search(self.low, begin, end):
            return None
        if AGREED.search(self.low, begin, end):
            return None  # "Hai ngành thống nhất giao Phòng A": the room is charged
        if owner and (deed_at(self.low, begin) or DIRECTS.match(self.low, begin)):
            return charge(self.bodies, begin, end, leads=owner.leads)
        if not marked and AUTHORS.match(self.low, begin):
            return None
        one = self._subject(begin, end, told=told, speech=speech)
        return one if one and (one.known or DIRECTS.match(self.low, one.deed)) else None

    def _plain(
        self, begin: int, end: int, owner: Owner | None, *, told: bool, speech: bool
    ) -> Iterator[Assignment]:
        """Read a clause without a verb of order: "<body> <deed>", or the deed of the owner of the list."""
        said = ORDERED.match(self.low, begin, end) if self.low.find(": ", begin, end) >= 0 else None
        if said and begin < said.end() < end:
            begin, speech = after_mark(self.low, said.end(), end), True
        one = self._subject(begin, end, told=told, speech=speech) or self._agent(begin, end)
        if one:
            yield from assignments_of(one, begin, end)
        elif owner and not self._opens_body(begin, end) and self._is_deed(begin, end, owner):
            lead = charge(self.bodies, begin, end, leads=owner.leads)
            if lead and not self._owing.told_of_it(begin, end):
                yield from assignments_of(lead, begin, end, owner)

    def _agent(self, begin: int, end: int) -> Charge | None:
        """Read work with its day whose lead stands after "do": "lưới điện do Công ty A di dời …"."""
        days = self.days.within((begin, end))
        later = not days and self.section.gives and self.days.within((begin, self._stop))
        if not (days or later) or PAST.search(self.low, begin, end) or self.section.report:
            return None
        for by in BY.finditer(self.low, begin, days[0].span[0] if days else end):
            one = charge(self.bodies, by.end(), end)
            comma = self.low.find(", ", by.end(), end)
            if (
                self.low.startswith("theo ", begin)
                and comma > 0
                and not any(day.span[0] < comma for day in days)
            ):
                continue  # "Theo Đề án do Sở A xây dựng, toàn tuyến phải thông xe trước …"
            leads = one is not None and ANSWERING.match(self.low, one.leads[-1][1], end) is not None
            if one and one.known and not one.told and (days or leads):
                return replace(one, deed=begin)
        return None

    def _opens_body(self, begin: int, end: int) -> bool:
        if not self.bodies.opens(begin) or deed_at(self.low, begin):
            return False
        subject = self.bodies.at(begin, end)
        return subject is not None and (subject.deed or subject.told)

    def _is_deed(self, begin: int, end: int, owner: Owner) -> bool:
        """Tell an item of work: it opens with a deed, or stands in the list of a paper below its lead."""
        if deed_at(self.low, begin):
            return True
        listed = (self.section.official and (owner.ordered or self.section.gives)) or bool(
            owner.ordered and self.section.works
        )
        return listed and first_deed(self.bodies.spelt, self.low, begin, end) is not None

    def _subject(self, begin: int, end: int, *, told: bool, speech: bool) -> Charge | None:
        """Read the body that opens a clause, or follows its opening words of time and ground."""
        among = speech and self.low.startswith("trong đó", begin)  # "…; trong đó Sở Tài chính phải …"
        if PAST_OPENING.match(self.low, begin, end) and not among:
            return None
        if opens_with_past(self.prepared, begin, end) and not self.days.within((begin, end)):
            return None
        for place in places_of(self.bodies, self.days, begin, end):
            address = ADDRESS.match(self.low, place) if self._owing.listed else None
            one = person(self.bodies, address.end(), end) if address else charge(self.bodies, place, end)
            if address and not self.days.within((begin, end)):
                return None
            if one and one.deed < end and self.low[one.leads[-1][1]] != ":" and not is_ruled(self.low, one):
                if " nào" in self.low[place : one.leads[-1][1] + len(" nào")]:
                    continue  # "thôn nào chưa chốt danh sách thì trưởng thôn …"
                if not self._owing.owes(one, (begin, place, end), told=told, speech=speech):
                    return None
                self._firm = self._firm or MUST.match(self.low, one.leads[-1][1], end) is not None
                return one
        return None

    def _urged(self, begin: int, end: int) -> bool:
        """Tell words that any paper has in which all the same a day is set."""
        return "điện thoại" in self.low[begin:end] and bool(self.days.within((begin, end)))
