"""A quote cut where it leaves words out, and where it is too long to be aligned at once."""

import re
from dataclasses import dataclass
from itertools import pairwise

from soichieu.pure.reading.locating.skeleton import Skeleton

_LEFT_OUT = re.compile(r"[\[(<][\s.…]+[\])>]|…|\.(?:\s?\.){2,}")
_MOST_SHOWN = 12
"""A quote with more gaps is no shortened one: dots lead to the page numbers of a list of contents."""
_LONGEST = 400
"""Letters aligned at once; a longer piece is cut, so that time stays in proportion to the quote."""
_WORD_END_WITHIN = 40
_REACH_LEFT_OUT, _REACH_CUT = 1_500, 100


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a quote that stand together; up to `reach` letters of the text may lie before them."""

    copy: Skeleton
    reach: int


def pieces_of(quote: Skeleton) -> list[Piece]:
    """Cut a quote into its pieces; what has no letters is left away."""
    pieces: list[Piece] = []
    shown = _LEFT_OUT.split(quote.text)
    for words in shown if len(shown) <= _MOST_SHOWN else [quote.text]:
        whole = quote if words == quote.text else Skeleton.of(words)
        reach = _REACH_LEFT_OUT
        for part in _cut(whole):
            pieces.append(Piece(part, reach))
            reach = _REACH_CUT
    return pieces


def _cut(whole: Skeleton) -> list[Skeleton]:
    """Cut a long piece into parts of about one length, at the ends of words where these are near."""
    size = len(whole.letters)
    if size <= _LONGEST:
        return [whole] if size else []
    parts = -(-size // _LONGEST)
    borders = [0, *(_border(whole, size * part // parts) for part in range(1, parts)), size]
    return [Skeleton.of(whole.text[slice(*whole.span(start, end))]) for start, end in pairwise(borders)]


def _border(whole: Skeleton, near: int) -> int:
    """Give the start of the word a letter stands in, the letter itself if that is far."""
    for index in range(near, near - _WORD_END_WITHIN, -1):
        if whole.starts_word(index):
            return index
    return near
