"""The text as HTML with its findings lit up: overlapping ones lie in layers, the narrowest on top."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_TABLE, _ROW, _CELL = '<span class="rows">', '<span class="row">', '<span class="cell">'
_DEEPEST = 4  # layers drawn apart; what lies deeper shares the lowest line


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of a finding: `item` is its id on the page, `code` its short name there (VB1)."""

    start: int
    end: int
    item: str
    kind: str
    code: str
    first: bool

    @property
    def order(self) -> tuple[int, int, str]:
        """The widest first, so that narrower ones lie on top."""
        return self.start - self.end, self.start, self.item


def lit_text(text: str, marks: Sequence[Mark]) -> SafeString:
    """Write the text with its marks; taken without its tags it is the text again. Everything is escaped.

    Lines whose cells are parted by tabs are set as the rows of a table.
    """
    before, after = _rows(text)
    edges = {*before, *after}
    return format_html_join(
        "",
        "{}{}{}",
        (
            (
                SafeString(before.get(start, "")),
                _piece(text[start:end], layers, start),
                SafeString(after.get(end, "")),
            )
            for start, end, layers in _pieces(text, marks, edges)
        ),
    )


def _rows(text: str) -> tuple[dict[int, str], dict[int, str]]:
    """Give the tags to write before and after places of the text so that its tables stand as tables."""
    before: dict[int, str] = {}
    after: dict[int, str] = {}
    was_row = False
    for line in _LINE.finditer(text):
        start, end = line.span()
        is_row = "\t" in line.group()
        if is_row:
            before[start] = f"{'' if was_row else _TABLE}{_ROW}{_CELL}"
            after[end] = "</span></span>"
            for tab in range(start, end - 1):
                if text[tab] == "\t":
                    before[tab + 1] = f"</span>{_CELL}"
        elif was_row:
            after[start] += "</span>"
        was_row = is_row
    if was_row:
        after[len(text)] += "</span>"
    return before, after


def _pieces(text: str, marks: Sequence[Mark], cuts: Iterable[int]) -> Iterator[tuple[int, int, list[Mark]]]:
    """Cut the text where marks begin and end; each piece comes with the marks over it, the widest first."""
    waiting = sorted((mark for mark in marks if mark.end > mark.start), key=lambda mark: mark.start)
    places = {0, len(text), *cuts, *(mark.start for mark in waiting), *(mark.end for mark in waiting)}
    open_marks: dict[int, Mark] = {}
    ends: list[tuple[int, int]] = []
    place = 0
    for start, end in pairwise(sorted(places)):
        while ends and ends[0][0] <= start:
            del open_marks[heappop(ends)[1]]
        while place < len(waiting) and waiting[place].start == start:
            open_marks[place] = waiting[place]
            heappush(ends, (waiting[place].end, place))
            place += 1
        yield start, end, sorted(open_marks.values(), key=lambda mark: mark.order)


def _piece(words: str, layers: Sequence[Mark], start: int) -> SafeString:
    """Write one piece: a span for each layer, and the narrowest a link to what it says."""
    if not layers or words.isspace():
        return format_html("{}", words)
    tags = format_html_join("", '<i class="tag k-{}" data-code="{}"></i>', _opening(layers, start))
    top = layers[-1]
    items = " ".join(dict.fromkeys(mark.item for mark in reversed(layers)))
    written = format_html(
        '<a class="hit k-{} d0" href="#{}" data-f="{}"{}{}>{}{}</a>',
        top.kind,
        top.item,
        items,
        _place_of(top, start),
        SafeString("") if tags else SafeString(' tabindex="-1"'),
        tags,
        words,
    )
    for depth, mark in enumerate(reversed(layers[:-1]), start=1):
        written = format_html(
            '<span class="hit k-{} d{}"{}>{}</span>',
            mark.kind,
            min(depth, _DEEPEST),
            _place_of(mark, start),
            written,
        )
    return written


def _opening(layers: Sequence[Mark], start: int) -> list[tuple[str, str]]:
    return [(mark.kind, mark.code) for mark in layers if mark.start == start]


def _place_of(mark: Mark, start: int) -> SafeString:
    """Name the first place of a finding, where the list beside the text leads back to."""
    return format_html(' id="m-{}"', mark.item) if mark.first and mark.start == start else SafeString("")
