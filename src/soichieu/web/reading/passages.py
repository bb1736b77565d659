"""Cuts a text into passages and pieces, so that a page can light each finding up on its words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_PARAGRAPH = re.compile(r"[^\n\r]+")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in the text that a claim speaks of; `number` is the claim's place in the list."""

    start: int
    end: int
    claim_id: int
    number: int
    kind: str
    state: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text covered by the same mentions all along; the narrowest covers the others."""

    text: str
    mentions: tuple[Mention, ...]
    opens: tuple[Mention, ...]

    @property
    def top(self) -> Mention | None:
        """The narrowest mention: the one whose colour shows."""
        return self.mentions[0] if self.mentions else None

    @property
    def claim_ids(self) -> str:
        """The claims that cover the piece, for the script that lights up the current one."""
        return " ".join(str(mention.claim_id) for mention in self.mentions)


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of the text with its place."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    undecided: int


def passages_of(text: str, mentions: Sequence[Mention]) -> list[Passage]:
    """Cut a text into its paragraphs, and each into pieces; the pieces put together are the paragraph."""
    spans = [match.span() for match in _PARAGRAPH.finditer(text) if match.group().strip()]
    found, waiting = [], sorted(mentions, key=lambda mention: (mention.start, -mention.end))
    for start, end in spans:
        inside = [mention for mention in waiting if mention.start < end and mention.end > start]
        found.append(_passage(text, start, end, inside))
    return found


def passage_at(text: str, offset: int) -> tuple[int, int]:
    """Return the paragraph that holds a place in the text."""
    for match in _PARAGRAPH.finditer(text):
        if match.start() <= offset < max(match.end(), match.start() + 1):
            return match.span()
    return (offset, offset)


def _passage(text: str, start: int, end: int, inside: Sequence[Mention]) -> Passage:
    undecided = {mention.claim_id for mention in inside if mention.state == "proposed"}
    return Passage(start, end, tuple(_pieces(text, start, end, inside)), len(undecided))


def _pieces(text: str, start: int, end: int, inside: Sequence[Mention]) -> Iterable[Piece]:
    cuts = {start, end}
    for mention in inside:
        cuts.update((max(mention.start, start), min(mention.end, end)))
    edges = sorted(cuts)
    for left, right in pairwise(edges):
        covering = [mention for mention in inside if mention.start <= left and mention.end >= right]
        covering.sort(key=lambda mention: (mention.end - mention.start, mention.start))
        opens = tuple(mention for mention in inside if max(mention.start, start) == left)
        yield Piece(text[left:right], tuple(covering), opens)
