"""Verbs of order, told from nouns of the same words: found once, for every clause asks for its own."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.data.duty_words import OWING
from soichieu.pure.reading.prepared import Prepared

# Firm verbs order whatever follows; weak ones only ask, and order where a day is set.
_ORDER = Cue.of(
    r"(?<!\w)(?P<verb>(?P<firm>giao(?! (?:thông|lưu|dịch|hữu|thoa|đất|rừng|mùa|thời|tiếp|hoan)(?!\w))|"
    r"yêu cầu|phân công|chỉ đạo|ủy quyền|ủy nhiệm|chỉ định|quán triệt)|đề nghị|lưu ý|nhấn mạnh|"
    r"nhắc(?: nhở)?|cam kết|đề xuất|kêu gọi|mong(?: muốn)?|nêu rõ|cho rằng|khẳng định|khuyến nghị|cho biết|"
    r"gợi ý|"
    r"kết luận)(?!\w)"
    r"(?: (?:trách nhiệm|nhiệm vụ|rằng|thêm|cụ thể|ngay|trực tiếp|"
    r"toàn bộ(?= nhiệm)))*(?: cho)?(?P<point>[ ]*[,:–-])?[ ]+"
)
_NO_ORDER_BEFORE = (
    "theo", "được", "đáp ứng", "bàn", "sự", "những", "các", "một số", "ý kiến", "công tác",
    "trực tiếp lãnh đạo,", "lãnh đạo,",
    "tập trung lãnh đạo,", "lãnh đạo", "ban", "nội dung", "mục đích,", "tiếp thu", "ban hành",
    "quyền", "chuyển", "nhiệm vụ", "công việc",
    "tập trung", "tăng cường", "thực hiện", "xét", "trên cơ sở", "do", "việc", "nội", "kịp thời",
    "thường xuyên", "chủ động", "chưa", "không",
)  # fmt: skip
_MEETING = re.compile(r"ban(?!\w)")  # "giao ban", but "giao Ban Tổ chức"
_FAR = 24  # characters before a verb in which the word that makes it a noun is sought


class OrderVerbs:
    """The words of order of one text, in order, and which of them are verbs."""

    def __init__(self, prepared: Prepared) -> None:
        self._low, self._spelt = prepared.lower, prepared.spelt
        self._found = list(_ORDER.finditer(self._low))
        self._starts = [word.start() for word in self._found]
        self._verbs = [self._is_verb(word) for word in self._found]
        self._sure = [
            word.start()
            for word, verb in zip(self._found, self._verbs, strict=True)
            if verb and (word["verb"] == "đề nghị" or (word["firm"] and word["verb"] != "quán triệt"))
        ]

    def match(self, place: int, end: int) -> re.Match[str] | None:
        """Give the word of order that stands at a place."""
        index = bisect_left(self._starts, place)
        return self._before(index, end) if self._starts[index : index + 1] == [place] else None

    def words(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Give the words of order between two places, be they verbs or nouns."""
        for index in self._between(start, end):
            if word := self._before(index, end):
                yield word

    def verbs(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """Give the verbs of order between two places."""
        for index in self._between(start, end):
            if self._verbs[index] and (word := self._before(index, end)):
                yield word

    def may_give(self, start: int, end: int) -> bool:
        """Tell whether a sentence without a day can give work: by a verb of order or duty, or a colon."""
        index = bisect_left(self._sure, start)
        return (
            (index < len(self._sure) and self._sure[index] < end)
            or OWING.search(self._low, start, end) is not None
            or (self._low.find(": ", start, end) >= 0 and next(self.words(start, end), None) is not None)
        )

    def _between(self, start: int, end: int) -> range:
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def _before(self, index: int, end: int) -> re.Match[str] | None:
        """Give a word found as far as it stands before `end`."""
        word = self._found[index]
        return word if word.end() <= end else _ORDER.match(self._low, word.start(), end)

    def _is_verb(self, word: re.Match[str]) -> bool:
        """Tell the verb from the noun ("theo yêu cầu", "giao ban") and from a passive ("được giao")."""
        low, start = self._low, word.start()
        if word["verb"] == "giao" and _MEETING.match(self._spelt, word.end()):
            return False
        ahead = (
            low[max(0, start - _FAR, low.rfind("\n", 0, start) + 1) : start].rstrip().removesuffix("ủy ban")
        )
        if word["verb"] == "giao" and ahead.endswith("được") and word.group().rstrip().endswith("cho"):
            return True  # "Việc dời chợ được giao cho Ban Quản lý chợ làm đầu mối"
        return not ahead.endswith(_NO_ORDER_BEFORE) or not any(
            ahead.endswith(word) and not ahead[-len(word) - 1 : -len(word)].isalnum()
            for word in _NO_ORDER_BEFORE
        )
