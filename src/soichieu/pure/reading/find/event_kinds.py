"""Of what kind an event is: by the word that tells its purpose, before general words such as "hội nghị"."""

import re
from bisect import bisect_right

from soichieu.pure.reading.cues import Words
from soichieu.pure.reading.data.event_words import KINDS
from soichieu.pure.reading.findings import EventKind, Span
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.right_before import RightBefore
from soichieu.pure.reading.spans import covers

KIND_OF: dict[str, EventKind] = {word: kind for kind, words in KINDS.items() for word in words}
_KINDED = Words(KIND_OF)
_NAMED = frozenset({"chương trình", "lễ", "buổi lễ", "giải"})
_FARTHEST = 240  # characters within which a purpose is told
_AGAIN = re.IGNORECASE
# The phrase of the noun, in which its purpose is told, ends here; or the purpose comes behind these.
_PHRASE_END = re.compile(r"[“\"(;:]|,\s|\b(?:nhằm|để|tại|do|với sự|dưới|ở|cho|theo|có)\b")
_PURPOSE = re.compile(r"\b(?:nhằm|để|và)\s+$|,\s+$")
_ABOUT = RightBefore.of(
    (
        "công tác", "việc", "(?<!đã )(?<!vừa )(?<!đoàn )(?<!đầu )về", "kết quả", "báo cáo", "kế hoạch",
        "ủy ban", "(?<!trưởng )ban", "trung tâm", "(?<!dân )(?<!biên )phòng", "cơ quan", "ngành",
        "hội đồng", "tổ",
    ),
    opening="",
)  # fmt: skip
# What is "triển khai" for its knowledge is a paper; tasks are only set going.
_PAPER_NEXT = re.compile(
    r"[^.;:]{0,60}?\b(?:nghị quyết|kế hoạch|chỉ thị|kết luận|luật|nghị định|thông tư|quyết định|đề án|"
    r"chương trình|quy định|"
    r"hướng dẫn|văn bản|quy chế|pháp lệnh|chuyên đề|nq|ct|kh)\b"
)
_DONE_TO = re.compile(
    r"[^.;]{0,160}?\b(?:được|đã|vừa|chính thức)\s(?P<deed>phát động|ra mắt|khởi động|khởi công|"
    r"khánh thành|khai trương|"
    r"trao|trao tặng|tổng kết|sơ kết)\b"
)
# "Qua khảo sát tại 12 xã, Đoàn công tác của Cục phát hiện": what the group did is told before it.
_EXAMINED = re.compile(
    r"\b(?:qua|sau|kết thúc|trong)(?:\s\w+){0,2}?\s(?:kiểm tra|giám sát|khảo sát|thanh tra|phúc tra)\b"
)
# "Tại hội nghị, Ban Thường vụ nghe Ngân hàng báo cáo sơ kết 5 năm".
_HEARS_REVIEW = re.compile(r"[^.;:]{0,80}?(?<!sau khi )\bnghe\s[^.;:]{0,120}?\bbáo cáo (?:sơ kết|tổng kết)\b")
# "Đoàn kiểm tra … đã tổ chức lễ công bố quyết định" has not yet inspected.
_ANNOUNCES = re.compile(r"[^.;]{0,240}?\b(?:lễ|hội nghị|buổi|họp) công bố\b")


class EventWords:
    """The words of events in one text: which stand for themselves, and what kind they tell."""

    def __init__(self, prepared: Prepared, mentions: list[Span]) -> None:
        self._prepared, self._mentions = prepared, mentions

    def free(self, start: int, end: int, opened: int | None = None) -> bool:
        """Say whether whole words stand there, in no name of a document and no quotation but `opened`."""
        text = self._prepared.text
        apart = not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())
        if not apart or covers(self._mentions, start):
            return False
        return self._quote_at(start) in {None, opened}

    def _quote_at(self, start: int) -> int | None:
        """Give where the quotation begins in which a place stands."""
        quotes = self._prepared.quotes
        index = bisect_right(quotes, (start, len(self._prepared.text))) - 1
        return quotes[index][0] if index >= 0 and start < quotes[index][1] else None

    def opens_quote(self, start: int, end: int) -> int | None:
        """Give the quotation that a gathering opens (“Ngày hội đọc sách”) or is named by."""
        for place in (start, end + 2):
            if self._quote_at(place) == place:
                return place
        return None

    def kind_of(self, word: str, start: int, end: int, clause: Span) -> EventKind | None:
        """Give the kind of a gathering, or of what a group did: by its own name, else by its deed."""
        if word.startswith(("đoàn", "tổ ")):
            if _ANNOUNCES.match(self._prepared.lower, end, clause[1]):
                return "meeting"
            own = next((KIND_OF[kind] for kind in KIND_OF if word.endswith(f" {kind}")), None)
            told = own or self._first(end, clause[1], min(clause[1], end + _FARTHEST))
            return told or (
                "inspection" if _EXAMINED.search(self._prepared.lower, clause[0], start) else None
            )
        window = min(clause[1], start + _FARTHEST)
        taught: EventKind | None = "training" if word.startswith("lớp") else None
        stop = _PHRASE_END.search(self._prepared.spelt, start + len(word), window)
        opened = self.opens_quote(start, end)
        return (
            self._first(start, stop.start() if stop and stop.start() != opened else window, window, opened)
            or taught
            or self._done_to(word, start, clause)
            or ("review" if _HEARS_REVIEW.match(self._prepared.lower, end, clause[1]) else None)
        )

    def _done_to(self, word: str, start: int, clause: Span) -> EventKind | None:
        """ "Chương trình “Mẹ đỡ đầu” được phát động": what is done to a thing with a name."""
        found = _DONE_TO.match(self._prepared.lower, start, clause[1]) if word in _NAMED else None
        return KIND_OF.get(found["deed"]) if found else None

    def _first(self, start: int, phrase: int, window: int, opened: int | None = None) -> EventKind | None:
        """Give the kind of the first word of purpose before `phrase`, else of one behind "để", "nhằm"."""
        lower = self._prepared.lower
        for word, place, end in _KINDED.found(lower, start, window):
            if not self.free(place, end, opened) or _ABOUT.search(lower, place - 14, place):
                continue
            if word == "họp báo" and lower.startswith(" cáo", end):
                continue  # "họp báo cáo viên"
            if word == "triển khai" and not _PAPER_NEXT.match(lower, end):
                continue
            if place < phrase or _PURPOSE.search(lower, place - 8, place):
                return KIND_OF[word]
        return None
