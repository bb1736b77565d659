"""Rosters: a post as a heading over those who hold it, "1. Trưởng Ban:" with a name in the lines below."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from soichieu.pure.reading.cues import Cue
from soichieu.pure.reading.find.posts import posts_at
from soichieu.pure.reading.find.units import Surroundings
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_NUMBERED = re.compile(
    r"\W*(?:(?:[IVX]{1,4}|\d{1,2}|[a-zđ])[.)-]\s*)?(?:[Cc]ác\s+)?(?:đồng chí\s+|ông, bà\s+)?"
)
_ITEM = re.compile(r"\s*(?:[-+–•*]|\d{1,3}[.)-])?\s*(?:[Đđ]ồng chí|[ĐĐ]/c|[Ôô]ng|[Bb]à|[Mm]ời)\b")
_ENDS = re.compile(r"\s*(?:\([^()\n]{1,40}\))?\s*:?\s*$")


_LONGEST = 90  # characters of a heading
List = tuple[Span, tuple[str, ...]]


def post_over(lists: list[List], place: int) -> tuple[str, ...]:
    """Give the post that stands as a heading over a place."""
    index = bisect_right(lists, place, key=lambda one: one[0][0]) - 1
    return lists[index][1] if index >= 0 and place < lists[index][0][1] else ()


def rosters(prepared: Prepared, surroundings: Surroundings) -> Iterator[List]:
    """Give the span of each list under a post, and the post."""
    held: tuple[str, ...] = ()
    for line in prepared.lines:
        if line.end - line.start <= _LONGEST:
            post = _heading(prepared, surroundings, (line.start, line.end))
            if post:
                held = post
                continue
        if held and _ITEM.match(prepared.spelt, line.start, line.end):
            yield (line.start, line.end), held
        else:
            held = ()


_INLINE = Cue.of(
    r"(?<!\w)(?:các\s+)?(?P<post>thành viên|ủy viên|phó trưởng ban)(?:\s+(?:gồm|là|gồm có|có))?\s*"
    r"(?::|(?<=có)\s|(?<=gồm)\s)",
)


def inline_lists(prepared: Prepared) -> Iterator[List]:
    """Give the rest of a sentence behind "các thành viên:", and the post."""
    for found in _INLINE.finditer(prepared.lower):
        end = prepared.sentence_at(found.start())[1]
        if found.end() < end:
            yield (found.end(), end), (prepared.spelt[slice(*found.span("post"))],)


def _heading(prepared: Prepared, surroundings: Surroundings, span: Span) -> tuple[str, ...]:
    start = _NUMBERED.match(prepared.spelt, *span)
    numbered = start and any(letter.isalnum() for letter in prepared.text[span[0] : start.end()])
    if not start or not (numbered or prepared.text[span[1] - 1] == ":"):
        return ()
    posts = posts_at(prepared.spelt, prepared.lower, start.end(), surroundings)
    return posts.names if posts and _ENDS.fullmatch(prepared.spelt, posts.end, span[1]) else ()
