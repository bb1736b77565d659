"""Who signed: the names at the foot of an official document, each with the post printed above it.

Reads: the lines of the foot in both layouts (Nghị định 30/2020/NĐ-CP Phụ lục I, Hướng dẫn 36-HD/VPTW): the
recipients left and the signature right, or one under the other, or two who sign side by side.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from soichieu.pure.reading.alternatives import alternatives
from soichieu.pure.reading.data.layout import COLUMNS, NAME_LINE, SIGNED, SIGNING, SIGNING_POST
from soichieu.pure.reading.data.posts import LEARNED, RANKS
from soichieu.pure.reading.find.names import loud_name_at, name_at
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared


@dataclass(frozen=True, slots=True)
class Signer:
    """A name at the foot, its rank, and the posts in capitals above it as printed."""

    name: Span
    span: Span
    rank: str | None
    posts: tuple[str, ...]


_TITLES = re.compile(
    rf"(?:(?P<rank>{alternatives(RANKS)})[ ,.–-]+)?(?:{alternatives(LEARNED)}[ ,.–-]+)*", re.IGNORECASE
)
_MARK = re.compile(r"(?:\(?(?:đã ký|đã kí|ký tên|ký, ghi rõ họ tên|ký, đóng dấu)\)?[ :,]*)+", re.IGNORECASE)
_POWER = re.compile(r"(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|T/UQ|Q\.)\s*")
_TAB = re.compile(r"[ ]*\t[ ]*")
_FOOT = {LineKind.SIGNATURE, LineKind.RECIPIENTS}
_NEAR = 8  # lines between a post and the name below it: room for a stamp


@dataclass(frozen=True, slots=True)
class _Cell:
    """A part of a line of the foot: its column, and its span."""

    line: int
    column: int
    span: Span
    alone: bool  # nothing else stands in its line
    signs: bool  # its line is one of the signature, not of the recipients


def signers_of(prepared: Prepared) -> Iterator[Signer]:
    """Give who signed, in the order of the foot."""
    cells = list(_cells(prepared))
    for index, cell in enumerate(cells):
        named = _name_in(prepared, cell.span)
        if named is None:
            continue
        name, rank = named
        posts = _posts_above(prepared, cells, index)
        if posts or rank or cell.signs:
            yield Signer(name, (cell.span[0], name[1]), rank, posts)


def _cells(prepared: Prepared) -> Iterator[_Cell]:
    for number, line in enumerate(prepared.lines):
        if line.kind not in _FOOT:
            continue
        begin = prepared.text.rfind("\n", 0, line.start) + 1
        start, column = line.start, prepared.text.count("\t", begin, line.start)
        columns = _TAB if "\t" in prepared.text[line.start : line.end] else COLUMNS
        for gap in (*columns.finditer(prepared.text, line.start, line.end), None):
            end = gap.start() if gap else line.end
            if start < end:
                alone = (start, end) == (line.start, line.end)
                yield _Cell(number, column, (start, end), alone, line.kind is LineKind.SIGNATURE)
            start, column = (gap.end() if gap else end), column + 1


def _name_in(prepared: Prepared, span: Span) -> tuple[Span, str | None] | None:
    """Read a cell that is a name and nothing more but titles before and a mark of signing."""
    start, end = span
    if mark := _MARK.match(prepared.spelt, start, end):
        start = mark.end()
    titles = _TITLES.match(prepared.spelt, start, end)
    rank = titles["rank"] if titles else None
    begin = titles.end() if titles else start
    named = end in (name_at(prepared.text, begin, sure=True), loud_name_at(prepared.spelt, begin))
    plain = not prepared.spelt[begin:end].isupper()
    if named or (
        plain and NAME_LINE.fullmatch(prepared.spelt, begin, end) and prepared.spelt[begin:end].count(" ") < 5
    ):
        return (begin, end), rank
    return None


def _posts_above(prepared: Prepared, cells: list[_Cell], index: int) -> tuple[str, ...]:
    """Give the posts over a name in its column, none where only a body stands there."""
    cell, found = cells[index], list[str]()
    for place in range(index - 1, -1, -1):
        other = cells[place]
        if cell.line - other.line > _NEAR:
            break
        if other.line == cell.line or (other.column != cell.column and (cell.column or not cell.alone)):
            continue
        words = prepared.quote(other.span)
        if SIGNED.fullmatch(words) or _MARK.fullmatch(words):
            continue
        if not words.isupper() or loud_name_at(prepared.spelt, other.span[0]) == other.span[1]:
            if cell.alone and other.column == 0:
                continue  # recipients in the left column
            break
        if _POWER.match(words):
            found = found or _signing_for(words)
            break
        found.insert(0, words)
    return _joined(found)


def _joined(lines: list[str]) -> tuple[str, ...]:
    """A line that begins a post is one; what follows goes on with it, a body before the first is none."""
    posts: list[str] = []
    for words in lines:
        if SIGNING_POST.match(words) or words.startswith(("Q", "ĐỒNG")):
            posts.append(words)
        elif posts:
            posts[-1] = f"{posts[-1]} {words}"
    return tuple(posts) or tuple(lines)


def _signing_for(words: str) -> list[str]:
    """ "Q. GIÁM ĐỐC" is a post, "TM. ỦY BAN NHÂN DÂN" a body signed for."""
    return [words] if words.startswith("Q") or SIGNING.match(words) is None else []
