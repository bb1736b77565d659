"""Bodies that are told to do something: the names that open a clause, and where what they do begins.

A name goes on over capitals, levels and the words of `NAME_WORDS`; it ends before a deed, before words that
tell, and before what says how or when.
"""

import re
from collections.abc import Sequence

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.doer_words import (
    ADVERBIALS,
    INNER_NAMES,
    LACKING,
    MODIFIED,
    NAME_WORDS,
    NO_HEAD_BEFORE,
    NUMBERED,
    TELLING,
    UNIT_HEADS,
)
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.find.body_lists import DETERMINER, in_brackets, is_another, trimmed
from soichieu.pure.reading.find.deeds import deed_at, first_deed, follows, phrase_at, precedes
from soichieu.pure.reading.find.doers import Subject, is_whole
from soichieu.pure.reading.findings import Span, UnitMention
from soichieu.pure.reading.form import Form
from soichieu.pure.reading.prepared import Prepared

_HEAD = Form(alternatives(UNIT_HEADS) + r"(?!\w)")
_SURNAME = re.compile(rf" (?!(?:Trưởng|Ban|Chánh|Viện|Đoàn|Đội|Văn)(?!\w))[{CAPITALS}]\w* [{CAPITALS}]\w")
_TOKEN = re.compile(
    r"[ ]*(?:(?P<word>\w+(?:[-&/.'’]\w+)*)|(?P<mark>[,;/&–-]|\([^()\n]{0,120}\)|[“\"][^“”\"\n]{0,90}[”\"]))"
)
_FIRM = re.compile(r"(?<!\w)(?:phải|cần|khẩn trương|có trách nhiệm|chịu trách nhiệm)(?!\w)")
_ADVERBIAL = re.compile(alternatives(ADVERBIALS) + r"(?!\w)")
_TELLING = Form(alternatives(TELLING) + r"(?!\w)")
_MORE_UNITS = re.compile(r",[ ]*(?:và[ ]+)?|;[ ]*(?:và[ ]+)?|[ ]+và[ ]+")
_INNER_HEADS = (
    "ban", "phòng", "đội", "tổ", "cục", "trung tâm", "hội đồng", "ban chỉ đạo", "ban chỉ huy", "hạt", "trạm",
    "bộ phận", "khoa", "sở chỉ huy", "phòng khám", "cơ sở", "quỹ", "hội", "tổ công tác", "đoàn",
)  # fmt: skip
_BARE_HEADS = ("công ty", "tập đoàn", "doanh nghiệp", "nhà máy", "hợp tác xã", "trung tâm", "ngân hàng")
_WORD_FAR = 24  # characters before a word in which the two before it stand
_SHORT_TAIL = 3  # after small words only two more may follow, then the deed
_UNDONE = ("chưa", "còn")  # "các xã chưa hoàn thành phải …": of the name where a firm word follows
_DONE = (" xong ", " hết ", " lại ", " ngay ")
_SO_MANY = ("còn lại", "còn những", "còn các", "còn nhiều", "còn một")
_OWING = ("có trách nhiệm", "có nhiệm vụ", "có phương án", "có giải pháp", "có biện pháp")
_SPEAKERS = ("tôi ", "chúng tôi ", "ta ", "chúng ta ")
_PLURAL = re.compile(r"(?<!\w)(?:các|những)(?: [^\W\d]+){1,4} ?$")
_APART = re.compile(r"[;:.]|,(?! (?:buôn|bản|ấp|làng|xã|hộ|điểm|khu|tổ|khóm|xóm|bon)(?!\w))")
_HAVING = 60  # characters of what such bodies have
_NEAR = 80  # characters after such a word in which the firm word stands
_LONGEST_NUMBER = 3  # figures of a number that is part of a name
_LONGEST = 260  # characters; a longer run before a deed is no list of units
_TAIL = 5  # words printed small that may still belong to a name when a deed follows them


class Bodies:
    """Reads the bodies of one text."""

    def __init__(self, prepared: Prepared, units: Sequence[UnitMention] = ()) -> None:
        self.prepared, self.spelt, self.low = prepared, prepared.spelt, prepared.lower
        self.units = units
        self._ends = {
            unit.span[0]: unit.span[1] for unit in units if not self.low.startswith("ban hành ", unit.span[0])
        }
        self._unit_ends: dict[int, int] = {}
        self._heads: dict[int, int | None] = {}
        self._subjects: dict[Span, Subject | None] = {}
        self._stops = frozenset(unit.span[1] for unit in units if is_whole(unit.name))

    @classmethod
    def of(cls, prepared: Prepared, units: Sequence[UnitMention]) -> "Bodies":
        """Give the bodies of a text, made once for all who read it with the same units."""
        known = prepared.made.get(cls)
        if not isinstance(known, cls) or known.units is not units:
            known = prepared.made[cls] = cls(prepared, units)
        return known

    def opens(self, start: int) -> bool:
        """Tell whether the name of a body opens at a place."""
        return self._head(start) is not None

    def at(self, start: int, end: int) -> Subject | None:
        """Read the bodies that open a clause; None where it opens with none."""
        if (start, end) not in self._subjects:
            self._subjects[start, end] = self._read(start, end)
        return self._subjects[start, end]

    def _read(self, start: int, end: int) -> Subject | None:
        head = self._head(start)
        if head is None or (
            deed_at(self.low, start) and not self._leaders(start) and start not in self._ends
        ):
            return None
        place = self._name_end(start, head, min(end, start + _LONGEST))
        leads = self.listed(start, place)
        if not leads:
            return None
        rest = place
        while rest < end and not self.low[rest].isalnum():
            rest += 1
        if self.low.startswith(_SPEAKERS, rest):
            return None  # "Trạm y tế Tân Trào, tôi xin hứa …"
        owes = self.low.startswith(_OWING, rest)
        told = not owes and rest < end and _TELLING.match(self.low, rest) is not None
        deed = rest < end and not told and first_deed(self.spelt, self.low, rest, end) is not None
        return Subject(leads, rest, deed, told)

    def _leaders(self, start: int) -> bool:
        """Tell "Lãnh đạo Sở Y tế" from the deed of leading."""
        return self.low.startswith("lãnh đạo ", start) and self.opens(start + len("lãnh đạo "))

    def listed(self, start: int, end: int) -> tuple[Span, ...]:
        """Cut a list of bodies; a comma or "và" inside a name ("Sở Kế hoạch và Đầu tư") parts nothing."""
        parts, begin = list[Span](), start
        for mark in _MORE_UNITS.finditer(self.low, start, end):
            if (
                begin < mark.start()
                and not in_brackets(self.low, begin, mark.start())
                and self.is_headed(mark.end())
                and is_another(self.low, self.spelt, begin, mark)
            ):
                parts.append((begin, mark.start()))
                begin = mark.end()
        parts.append((begin, end))
        return tuple(span for part in parts if (span := self._trimmed(*part)))

    def is_headed(self, start: int) -> bool:
        """Tell the name of a body from that of a mere place ("UBND các xã A, B")."""
        named = DETERMINER.match(self.low, start) if self.opens(start) else None
        return named is not None and any(_HEAD.match(self.low, at) for at in (start, named.end()))

    def _head(self, start: int) -> int | None:
        """Give where the first word of a body's name ends, its determiner passed over."""
        if start not in self._heads:
            self._heads[start] = self._unit_end(start) if start in self._ends else self._plain_head(start)
        return self._heads[start]

    def _plain_head(self, start: int) -> int | None:
        begin, head = start, _HEAD.match(self.low, start)
        if head is None:
            determiner = DETERMINER.match(self.low, start)
            begin = determiner.end() if determiner else start
            head = _HEAD.match(self.low, begin)
        if head is None:
            return None
        if head.group() == "phó" and _SURNAME.match(self.spelt, head.end()):
            return None  # "Phó Đức Thịnh"
        other = NO_HEAD_BEFORE.get(head.group(), frozenset())
        named = self.spelt[head.end() + 1 : head.end() + 2].isupper()  # "Ban Công tác", but "ban công"
        if not named and follows(self.low, head.end(), other):
            return None
        return max(head.end(), self._ends.get(begin, 0))

    def _unit_end(self, start: int) -> int:
        """Give where the name of a known unit ends, before a deed that it seems to run into."""
        if start in self._unit_ends:
            return self._unit_ends[start]
        end = self._ends[start]
        place = begin = second = self.low.find(" ", start) + 1
        while 0 < place < end:  # "Phòng Giám sát, kiểm tra và xử lý sau thanh tra"
            named = place == second or self.spelt[place].isupper()
            inner = INNER_NAMES.match(self.low, place) if named else None
            begin = inner.end() if inner else begin
            place = self.low.find(" ", max(place, begin)) + 1
        deed = first_deed(self.spelt, self.low, begin, end) if begin < end else None
        self._unit_ends[start] = end = deed - 1 if deed else max(end, begin)
        return end

    def _name_end(self, start: int, place: int, limit: int) -> int:
        """Give where the name that opens at `start` ends."""
        while place < limit:
            token = _TOKEN.match(self.low, place, limit)
            if token is None:
                return place
            if token["mark"]:
                if not self._goes_on(token):
                    return place
                place = token.end()
                continue
            begin = token.start("word")
            step = self._unit_end(begin) if begin in self._ends else self._step(begin, token.end(), limit)
            if step is None:
                return begin if self.low[place:begin].strip() else place
            place = step
        return place

    def _step(self, begin: int, end: int, limit: int) -> int | None:
        """Give where the name goes on after a word, None where it ends before it."""
        low, word = self.low, self.low[begin:end]
        capital = self.spelt[begin].isupper()
        inner = INNER_NAMES.match(low, begin)
        if inner and (capital or self._in_name(begin)):
            return inner.end()
        if capital:
            return max(end, phrase_at(low, begin) or 0)
        if word[0].isdigit():
            return end if self._is_number(begin, end) else None
        if word in _UNDONE and not low.startswith(_SO_MANY, begin):
            return self._lacking(begin, limit)
        if modified := MODIFIED.match(low, begin):
            return modified.end()
        return self._having(begin, limit) if word == "có" else self._plain(begin, end, limit)

    def _lacking(self, begin: int, limit: int) -> int | None:
        """Give where a name ends that tells by what is not done: "các xã chưa nộp báo cáo | phải …"."""
        lacking = LACKING.match(self.low, begin)
        if lacking and deed_at(self.low, lacking.end() + 1):
            return lacking.end()
        firm = _FIRM.search(self.low, begin, min(limit, begin + _NEAR))
        return firm.start() - 1 if firm and self.low.find(",", begin, firm.start()) < 0 else None

    def _having(self, begin: int, limit: int) -> int | None:
        """Give where a name ends that tells by what they have who is meant: "các xã có thôn xa"."""
        if self.low.startswith(_OWING, begin) or not _PLURAL.search(self.low, begin - _WORD_FAR, begin):
            return None
        deed = first_deed(self.spelt, self.low, begin + 3, min(limit, begin + _HAVING))
        return deed - 1 if deed and not _APART.search(self.low, begin, deed) else None

    def _plain(self, begin: int, end: int, limit: int) -> int | None:
        """Give where the name goes on after a small word, unless it is a deed; a known unit needs no more."""
        if _TELLING.match(self.low, begin) or deed_at(self.low, begin) or _ADVERBIAL.match(self.low, begin):
            return None
        word, noun = self.low[begin:end], phrase_at(self.low, begin)
        if noun or word in NAME_WORDS or self._ends_compound(begin):
            return noun or end
        if self.low.startswith(_DONE, end):
            return None  # "các khoa | gõ xong danh mục thuốc"
        if "/" in word and word.split("/", 1)[0] in NAME_WORDS:
            return end
        if begin - 1 in self._stops:
            return None
        return self._tail(begin, limit, _TAIL if self._after_capital(begin) else _SHORT_TAIL)

    def _is_number(self, begin: int, end: int) -> bool:
        """Tell a number that is part of a name: "Chi bộ 5", "khu vực 2"."""
        ahead = self.low[max(0, begin - 12) : begin].rstrip()
        known = NUMBERED.search(ahead) or self.spelt[max(0, begin - 2)].isupper()
        known = known or deed_at(self.low, end + 1) is not None
        return end - begin <= _LONGEST_NUMBER and bool(known)

    def _in_name(self, begin: int) -> bool:
        """Tell a small word directly after the head of a name: "Ban Chỉ đạo | phòng, chống tham nhũng"."""
        return precedes(self.low, begin, _INNER_HEADS)

    def _after_capital(self, begin: int) -> bool:
        """Tell a place after a capital word or its other half, or after a bare head: a name may go on."""
        words = self.spelt[max(0, begin - _WORD_FAR) : begin].split()[-2:]
        return any(word[:1].isupper() for word in words) or precedes(self.low, begin, _BARE_HEADS)

    def _ends_compound(self, begin: int) -> bool:
        """Tell the second half of a word of a name, printed small: "Chính sách", "Quan hệ"."""
        head = self.spelt.rfind(" ", 0, begin - 1) + 1
        first = self.spelt[head : begin - 1]
        if self.spelt[begin - 1] != " " or not (first[:1].isupper() and first[1:].islower()):
            return False
        before = self.low[self.low.rfind(" ", 0, head - 1) + 1 : head - 1]
        place = self.spelt[head - 1 - len(before) : head - len(before)].isupper() and before not in UNIT_HEADS
        return not place  # "Gò Sim | ứng trước": two capitals name a place and are whole

    def _tail(self, begin: int, limit: int, most: int) -> int | None:
        """Let unknown small words be of the name where a deed follows ("quỹ đất | bàn giao"), or a capital
        where they follow the bare head ("Công ty cổ phần Hạ tầng")."""
        place, bare = begin, precedes(self.low, begin, _BARE_HEADS)
        for _ in range(most):
            token = _TOKEN.match(self.low, place, limit)
            if token is None or not token["word"] or self.low[token.start("word")].isdigit():
                return None
            place = token.start("word")
            if place > begin and (deed_at(self.low, place) or (bare and self.spelt[place].isupper())):
                return place
            place = token.end()
        return None

    def _goes_on(self, token: re.Match[str]) -> bool:
        """Tell a comma inside a name or list from the comma that ends it."""
        mark, after = token["mark"], token.end()
        if mark[0] in '(“"/&':
            return True
        while self.low.startswith(" ", after):
            after += 1
        if deed_at(self.low, after) and not self.spelt[after : after + 1].isupper():
            return False
        if self.spelt[after : after + 1].isupper() or self.opens(after):
            return True
        word = _TOKEN.match(self.low, after)
        return (
            mark in "-–,"
            and word is not None
            and word["word"] in NAME_WORDS
            and not _ADVERBIAL.match(self.low, after)
        )

    def _trimmed(self, start: int, end: int) -> Span | None:
        return trimmed(self.low, self.spelt, (start, end), self.is_headed)
