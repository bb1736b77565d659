"""The words of a clause or an item as they are weighed: folded, alone, in pairs, by meaning, figures."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from soichieu.pure.alignment.meanings import meanings_in
from soichieu.pure.search.tokens import numbers_in
from soichieu.pure.text.folding import comparison_key

_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(
    r"(?<![\w/.,-])(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\w/.,-]*[\w/-])(?P<unit>\s?%|(?:\s[^\W\d_]+)?)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Words:
    """The terms of one text by channel, each once; `said` tells how a term was printed there."""

    single: frozenset[str]
    paired: frozenset[str]
    meanings: frozenset[str]
    figures: frozenset[str]
    named: frozenset[str]


def stream_of(text: str) -> list[str]:
    """Return the folded words of a text in their order."""
    return _WORD.findall(comparison_key(text))


def words_of(text: str) -> Words:
    """Return the terms of a text; any Unicode form, any spelling that folds alike."""
    key = comparison_key(text)
    stream = _WORD.findall(key)
    return Words(
        single=frozenset(word for word in stream if not word.isdigit()),
        paired=frozenset(paired(stream)),
        meanings=meanings_in(stream),
        figures=frozenset(_figures(key)),
        named=frozenset(mention.key for mention in numbers_in(text)),
    )


def paired(stream: Iterable[str]) -> list[str]:
    """Return the pairs of neighbouring words."""
    return [f"{first} {second}" for first, second in pairwise(stream)]


def _figures(key: str) -> Iterable[str]:
    """Yield the figures with what they count ("70 %", "15 trạm"), without leading zeros and dots."""
    for match in _FIGURE.finditer(key):
        if _YEAR.fullmatch(match["number"]):
            continue
        number = match["number"].replace(".", "").lstrip("0") or "0"
        yield f"{number} {match['unit'].strip()}".strip()
