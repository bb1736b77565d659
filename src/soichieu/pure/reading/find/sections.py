"""What the sections of a text do (report, aim, order, ask), by the labels of their headings and items."""

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum

from soichieu.pure.clauses.markers import Marker, marker_at
from soichieu.pure.reading.data.layout import ANNEX
from soichieu.pure.reading.data.mood_words import (
    AIMING_LABELS,
    ASKING_LABELS,
    ORDERING_LABELS,
    TELLING_LABELS,
)
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Line, LineKind, Prepared


class Mood(StrEnum):
    """What a stretch of text does with its numbers."""

    TELLS = "tells"
    AIMS = "aims"
    ORDERS = "orders"
    ASKS = "asks"


_MOODS = (
    (Mood.AIMS, AIMING_LABELS),
    (Mood.ORDERS, ORDERING_LABELS),
    (Mood.ASKS, ASKING_LABELS),
    (Mood.TELLS, TELLING_LABELS),
)
_LABEL = re.compile(
    r"[ ]*(?:\*+[ ]*)?(?:(?:về|các|những|một số|hệ thống|phần|quan điểm,)[ ]+)*(?:(?P<words>"
    + "|".join(sorted((word for _, words in _MOODS for word in words), key=lambda word: (-len(word), word)))
    + r")(?!\w)(?! thuộc về))"
)
_MOOD_OF = {word: mood for mood, words in _MOODS for word in words}
_BARE = 1  # the depth of a heading without a marker
_DEPTH_ITEM = 12  # that of a), -, +: the next line without a marker ends them
_DEEPEST_HEADING = 8  # a deeper marker (a, -, +) heads nothing without a colon
_LONGEST_LABEL = 110  # characters before the colon of an item
_LONGEST_HEADING = 14  # words
_LONGEST_LEAD_IN = 200  # characters before the colon in which its verb is sought
_LEADS_TO_ORDERS = re.compile(
    r"(?<!\w)(?:yêu cầu|giao|phân công|chỉ đạo|đề nghị|nhiệm vụ|giải pháp)(?!\w)[^.;:]{0,120}:$"
)
# Below a heading of results these tell too: "2. Xử lý vi phạm, tai nạn".
_TOLD_TOO = re.compile(r"(?:về |các |công tác )*(?:xử lý|hoạt động|công việc|biện pháp)(?!\w)")
_ONLY_TIME = re.compile(
    r"(?:mục tiêu )?(?:đến|trong|giai đoạn|năm)[ ](?:hết |cuối )?(?:năm )?20\d\d(?:[ ]?[-–][ ]?20\d\d)?:?"
)
_MARKED = re.compile(r"[\dIVX]|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|[A-ZĐa-zđ][.)/]|[-–—•*+]")


@dataclass(slots=True)  # not frozen: made so often that setting frozen fields would be felt
class Section:
    """A line and the labels it stands under, the innermost first."""

    start: int
    mood: Mood | None
    labels: tuple[Span, ...]
    item: bool  # the line of the place begins with a marker


@dataclass(frozen=True, slots=True)
class _Opened:
    """A label that governs what stands below it until one of its depth or wider."""

    depth: int
    mood: Mood | None
    label: Span | None
    leads_in: bool = False  # a line that ends with a colon: it governs the items after it and no other line


class Sections:
    """Answers under which label a place stands; asked for by `prepared.once(Sections)`."""

    def __init__(self, prepared: Prepared) -> None:
        self._sections = _sections(prepared)
        self._starts = [section.start for section in self._sections]

    def at(self, offset: int) -> Section | None:
        """Give the innermost section that has a mood, or the line itself."""
        index = bisect_right(self._starts, offset) - 1
        return self._sections[index] if index >= 0 else None

    def all(self) -> list[Section]:
        """Give one section for each line, in order."""
        return self._sections


_READ = (LineKind.HEADING, LineKind.BODY, LineKind.TITLE)


def _sections(prepared: Prepared) -> list[Section]:
    opened: list[_Opened] = []
    sections: list[Section] = []
    for line in prepared.lines:
        if line.kind not in _READ:
            sections.append(Section(line.start, *_innermost(opened), item=False))
            continue
        text = prepared.text[line.start : min(line.end, line.start + _LONGEST_LABEL)]
        marker = marker_at(text) if _MARKED.match(text) else None
        label = _label(prepared, line, marker)
        mood = (_mood_of(prepared, label) if label else None) or _mood_of_lead_in(prepared, line)
        heads = line.kind is LineKind.HEADING
        if heads or not marker:
            opened = [one for one in opened if not one.leads_in and (heads or one.depth < _DEPTH_ITEM)]
        if marker or heads:
            depth = marker.depth if marker else _BARE if not ANNEX.match(text) else 0
            if opened and opened[-1].leads_in and opened[-1].depth >= depth:
                opened[-1] = replace(opened[-1], depth=depth - 1)  # its first item tells how deep it is
            while opened and opened[-1].depth >= depth:
                opened.pop()
            opened.append(_Opened(depth, _below(prepared, opened, mood, label), label))
        elif prepared.text[line.end - 1] == ":":
            before = _innermost(opened)  # what stands before the colon is not yet ordered
            opened.append(_Opened(_DEPTH_ITEM, mood, label, leads_in=True))
            if label is None or _mood_of(prepared, label) is None:
                sections.append(Section(line.start, *before, item=False))
                continue
        elif mood:
            sections.append(
                Section(line.start, mood, (label, *_innermost(opened)[1]) if label else (), item=False)
            )
            continue
        sections.append(Section(line.start, *_innermost(opened), item=marker is not None))
    return sections


def _below(prepared: Prepared, opened: list[_Opened], mood: Mood | None, label: Span | None) -> Mood | None:
    """Give the mood of a heading as far as the one above lets it have its own."""
    told = label is not None and _TOLD_TOO.match(prepared.lower, *label) is not None
    return None if told and _innermost(opened)[0] is Mood.TELLS else mood


def _label(prepared: Prepared, line: Line, marker: Marker | None) -> Span | None:
    """Give the label of a line: a heading or a short item as a whole, another as far as its colon."""
    begin = line.start + (marker.after if marker else 0)
    if line.kind is LineKind.HEADING:
        return begin, line.end
    colon = prepared.text.find(":", begin, min(line.end, begin + _LONGEST_LABEL))
    if colon > begin:
        return begin, colon
    words = prepared.text[begin : line.end]
    shallow = marker and (marker.depth <= _DEEPEST_HEADING or _ONLY_TIME.fullmatch(words.lower()))
    heads = shallow and words[-1:] not in ".;,"
    return (begin, line.end) if heads and len(words.split()) <= _LONGEST_HEADING else None


def _mood_of(prepared: Prepared, label: Span) -> Mood | None:
    found = _LABEL.match(prepared.lower, *label)
    return _MOOD_OF[found["words"]] if found else None


def _mood_of_lead_in(prepared: Prepared, line: Line) -> Mood | None:
    """Tell "…, Ban Thường vụ yêu cầu các chi bộ:", whose orders stand in the items after it."""
    if prepared.text[line.end - 1] != ":":
        return None
    ordered = _LEADS_TO_ORDERS.search(prepared.lower, max(line.start, line.end - _LONGEST_LEAD_IN), line.end)
    return Mood.ORDERS if ordered else None


def _innermost(opened: list[_Opened]) -> tuple[Mood | None, tuple[Span, ...]]:
    """Give the mood of the innermost section that has one, and all labels outwards."""
    if not opened:
        return None, ()
    labels = tuple(one.label for one in reversed(opened) if one.label)
    return next((one.mood for one in reversed(opened) if one.mood), None), labels
