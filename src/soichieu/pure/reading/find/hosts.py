"""Who holds an event: the body that is the subject of its sentence, owns the deputation or is in its name.

Reads: organs, namings of people, mentions of documents. A body after a preposition ("tại", "của", "với") or a
post ("Chủ tịch UBND tỉnh") is no subject.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from string import digits

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.event_words import HOST_HEADS, SETTLED
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.organs import SHORT_BODIES
from soichieu.pure.reading.data.places import LEVEL_WORDS
from soichieu.pure.reading.find.acting_areas import ActingAreas
from soichieu.pure.reading.find.body_names import closed_end, governed_end
from soichieu.pure.reading.find.holder_cues import BUILT, PEOPLE, SEVERAL
from soichieu.pure.reading.find.mastheads import masthead
from soichieu.pure.reading.find.name_tails import longer_name
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.find.people import Naming
from soichieu.pure.reading.find.recalls import Recalls
from soichieu.pure.reading.find.told import Host
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.find.unknown_bodies import unknown_subjects
from soichieu.pure.reading.findings import Self, Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore
from soichieu.pure.reading.spans import covers


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# Heads by which a text recalls a body it named in full, and the syllables with which they make other words.
_SHORT_HEADS = frozenset(HOST_HEADS) - {
    "Bộ",
    "Báo",
    "Đài",
    "Bản",
    "Khu",
    "Khối",
    "Cụm",
    "Vùng",
    "Ngành",
    "Quỹ",
    "Thuế",
    "Tổ",
    "Đội",
    "Đoàn",
}
_GOES_ON = re.compile(
    r"[ ](?:nghị|thảo|thi|diễn|thao|trường|viên|hành|đầu|kết|chống|ngừa|chức|hợp|học|sở|phí|phận|cứ|nhân|"
    r"tịch|phạm|bè|hoa|trại|tụ|ý)(?!\w)"
)
_HEAD = Cue.of(rf"(?<![\w-])(?:{_any(HOST_HEADS)})(?!\w)")
# What may stand right before the subject of a sentence.
_OPENS = re.compile(
    r"(?:^|[,;:(–•▪●■►*+\-\]\"”]|\d|\b(?:(?:hai|ba|bốn) (?:đơn vị|bên|cơ quan)|"
    r"(?:tuần|tháng|hôm) trước|nay|qua|ngày|giờ|do|được|nơi|khi|thì|đó|rồi|rằng|mời|"
    r"đã tham mưu|tham mưu cho))\s*$|"
    r"\d\s*[.)]\s*$"
)
_OTHER_SUBJECT = RightBefore.of(("yêu cầu", "đề nghị", "giao", "mời", "kiến nghị", "để", "cho", "nhờ"))
_BOARDS = frozenset({"Ban Chỉ đạo", "Tiểu ban", "Tổ công tác"})
_AREA = re.compile(rf"(?<!\w)(?:{'|'.join(set(LEVEL_WORDS.values()))}) [{CAPITALS}].*")
_BRACKETED = re.compile(r"\s*\([A-ZĐ][A-ZĐ&-]{1,11}\)")
_ANY_SHORT = re.compile(rf"(?<!\w)(?:{_any(tuple(SHORT_BODIES))})(?!\w)")
_PLURAL = RightBefore(
    r"(?:\b(?:các|những|nhiều|một số|toàn bộ)|(?<![\d/.-])\d{1,3})\s+$",
    ("các", "những", "nhiều", "một số", "toàn bộ", *digits),
    re.NOFLAG,
)
_PLURAL_WITHIN = re.compile(
    r"(?<!\w)(?:các|những)\s+(?:xã|phường|huyện|đơn vị|địa phương|thị trấn|sở|ban|trường|cấp)"
)

_LONGEST = 120  # characters of the name of a body
_SEVERAL_NEAR = 40  # characters
# "Quỹ “Vì ngư dân”", "Câu lạc bộ “Xóm an”".
_QUOTED = re.compile(r"\s[“\"][^”\"]{2,60}[”\"]")


_CROWD = 90
_AGENCY = 3  # characters before the paper that tells the news
_LABELS_DAY = re.compile(r"\s[-–]\s(?:Ngày|Sáng|Trưa|Chiều|Tối)(?!\w)")


def _written_out(printed: str) -> str:
    """Write short forms out: "UBND huyện" is "Ủy ban nhân dân huyện"."""
    return _ANY_SHORT.sub(lambda match: SHORT_BODIES[match.group()], " ".join(printed.split()))


class Hosts:
    """Reads the bodies of one text as holders of events."""

    def __init__(
        self,
        prepared: Prepared,
        surroundings: Surroundings,
        namings: list[Naming],
        mentions: list[Span],
        own: Self | None,
    ) -> None:
        self._prepared, self._surroundings = prepared, surroundings
        self._mentions = mentions
        self.issuer = (
            own.issuer if own else next(iter(surroundings.house.issuers), None) or masthead(prepared)
        )
        self.recalls = Recalls(prepared, surroundings, self.issuer)
        self.areas = ActingAreas(prepared, surroundings, self.opens)
        self._people = sorted((naming.span for naming in namings), key=lambda span: span[0])

    def at(self, start: int, stop: int) -> Host | None:
        """Read the body that starts here and ends before `stop`."""
        text = self._prepared.spelt
        organ = self._surroundings.at(start)
        head = None if organ else _HEAD.match(text, start)
        if not head and not (organ and organ.body):
            return None
        begin = (
            (organ.end if organ.place else closed_end(text, organ.end))
            if organ
            else head.end()
            if head
            else start
        )
        if head and (named := _QUOTED.match(text, begin, stop)):
            return Host(start, named.end(), text[start : named.end()])
        several_at = text.find(" các ", start, begin if organ else begin + _SEVERAL_NEAR)
        if several := SEVERAL.match(text, several_at if several_at > start else begin, stop):
            printed = f"{text[start : several.start()]} {several['level']} {several['first']}"
            return Host(start, several.end(), _written_out(printed))
        return self._governing(start, begin, stop, organ, head)

    def _governing(
        self, start: int, begin: int, stop: int, organ: Organ | None, head: re.Match[str] | None
    ) -> Host | None:
        """Read a body with what it governs from `begin` on."""
        text, lower = self._prepared.spelt, self._prepared.lower
        end = governed_end(text, lower, begin, self._surroundings, deeds=False)
        if (longer := longer_name(text, start, end, stop)) and not (
            organ and organ.end == end and organ.place
        ):
            end = governed_end(text, lower, longer, self._surroundings, deeds=False)
        labels = _LABELS_DAY.search(text, start, end)
        end = labels.start() if labels else end
        if head and end == head.end() and (head.group() not in _SHORT_HEADS or _GOES_ON.match(lower, end)):
            return None  # "Báo cáo", "Hội nghị": no body
        if end > stop and organ and organ.end <= stop:
            end = organ.end  # "Thường trực Tỉnh ủy nghe Ban Quản lý …": the deed ends the name
        if end > stop or _PLURAL_WITHIN.search(lower, start, end):
            return None
        name = _written_out(text[start:end]) if labels else self._name(start, end, organ)
        return Host(start, end, name)

    def _name(self, start: int, end: int, organ: Organ | None) -> str:
        """The full name: what organs stand in it by their canonical names, short forms written out."""
        canonical = self._surroundings.canonical(organ) if organ else None
        if organ and canonical and organ.body in _BOARDS:
            return self._board(organ, end, canonical)
        rest = self._prepared.spelt[organ.end : end].strip() if organ else ""
        if canonical and canonical.endswith(rest):
            return canonical  # "UBND tỉnh | Thạch Giang Đậu Quang Vinh": the place was read to the person
        parts: list[str] = []
        place = start
        for inner in self._surroundings.within(start, end):
            canonical = self._surroundings.canonical(inner)
            if inner.start < place or not inner.body or not canonical:
                continue
            rest = _written_out(self._prepared.spelt[inner.end : end])
            printed = _written_out(self._prepared.quote((inner.start, inner.end)))
            above = canonical.removeprefix(f"{printed} ")
            if inner.start == start and rest.startswith("phòng") and above != canonical:
                return f"{printed} {rest} {above}"  # "Đội Kiểm soát | phòng, chống ma túy"
            parts += [self._prepared.spelt[place : inner.start], canonical]
            place = inner.end
        printed = _BRACKETED.sub("", "".join([*parts, self._prepared.spelt[place:end]]))
        full = _written_out(printed)
        if full == "Nhà trường" and (recalled := self.recalls.small(start)):
            return recalled.name
        return full if " " in full and full not in HOST_HEADS else self.recalls.head(full, start)

    def _board(self, organ: Organ, end: int, canonical: str) -> str:
        """A board with its purpose, told here or where it is named first, and its area."""
        placed = _AREA.search(canonical)
        area = placed.group() if placed else ""
        printed = self._prepared.quote((organ.start, end))
        if organ.end == end:
            known = self.recalls.first_printed(
                self._prepared.spelt[organ.start : organ.start + len(organ.body)]
            )
            printed = known[1] if known and known[0] < organ.start else printed
        whole = _written_out(printed)
        return whole if not area or area in whole else f"{whole} {area}"

    def ending(self, stop: int) -> Host | None:
        """Give the body whose name ends right before a place: "Thuế cơ sở 7 - | đơn vị chủ nhà"."""
        text = self._prepared.spelt
        begin = max(0, stop - _LONGEST)
        organs = [organ.start for organ in self._surroundings.within(begin, stop) if organ.body]
        heads = [found.start() for found in _HEAD.finditer(text, begin, stop)]
        for place in sorted({*organs, *heads}):
            host = self.at(place, stop)
            if host and not text[host.end : stop].strip(" ,–-("):
                return host
        return None

    def names(self, start: int) -> bool:
        """Say whether the name of a body begins here."""
        organ = self._surroundings.at(start)
        return bool(organ and organ.body)

    def covers(self, place: int) -> bool:
        """Say whether a place stands within the name of a body, behind its first word."""
        before = self._surroundings.within(max(0, place - _LONGEST), place)
        return any(organ.body and organ.end > place for organ in before)

    def subjects(self, start: int, stop: int) -> Iterator[Host]:
        """Give the bodies between two places that may be the subject of a sentence beginning at `start`."""
        organs = [organ.start for organ in self._surroundings.within(start, stop) if organ.body]
        heads = [found.start() for found in _HEAD.finditer(self._prepared.spelt, start, stop)]
        end = start
        for place in sorted({*organs, *heads}):
            if place < end or covers(self._mentions, place) or self._in_person(place):
                continue
            host = self.at(place, stop)
            if host is None:
                continue
            end = host.end
            tells = self._prepared.spelt.startswith(")", end) and self._prepared.spelt.endswith("(", 0, place)
            if tells and place - start < _AGENCY:
                continue  # "(Báo Quảng Trúc) - Hôm qua, …"
            if self.opens(start, place) and not self.built(host):
                yield host

    def printed(self, start: int, stop: int) -> Host | None:
        """Give a subject that is no body the grammar knows: "Ngày 3/4, Thi hành án dân sự tỉnh tổ chức"."""
        for place, end in unknown_subjects(self._prepared.spelt, start, stop):
            mentioned = covers(self._mentions, place) or self._in_person(place)
            if not mentioned and not self._surroundings.at(place):
                name = self._name(place, end, None)
                return Host(place, end, name if name.startswith(SETTLED) else name[:1].upper() + name[1:])
        return None

    def opens(self, start: int, place: int) -> bool:
        """Say whether what stands at a place may be the subject of a sentence beginning at `start`."""
        low = self._prepared.lower
        before = low[max(start, place - 24) : place]
        opens = place == start or not before.strip() or _OPENS.search(before)
        if not opens and (people := PEOPLE.search(low, max(start, place - _CROWD), place)):
            place = people.start()
            before = low[max(start, place - 24) : place]
            opens = place == start or not before.strip() or _OPENS.search(before)
        return bool(opens) and not _OTHER_SUBJECT.search(before) and not _PLURAL.search(before)

    def built(self, host: Host) -> bool:
        """Say whether a body behind "do" only built what is opened: "cầu A do Công ty B thi công"."""
        return self._prepared.spelt.endswith(" do ", 0, host.start) and bool(
            BUILT.match(self._prepared.spelt, host.end)
        )

    def _in_person(self, place: int) -> bool:
        return covers(self._people, place)

    def people_in(self, namings: list[Naming], span: Span) -> list[Naming]:
        """Give the namings whose names stand in a span, in order; `namings` are sorted by their names."""
        first = bisect_left(namings, span[0], key=lambda naming: naming.name[0])
        last = bisect_left(namings, span[1], key=lambda naming: naming.name[0])
        return namings[first:last]
