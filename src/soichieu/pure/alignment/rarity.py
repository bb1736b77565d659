"""How much a term tells: the fewer texts have it, the more; and the weight of what two texts share."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.data.common_pairs import COMMON_PAIRS
from soichieu.pure.alignment.data.common_words import COMMON_WORDS, SENTENCES

_LEAST = 1e-9
"""Keeps a text without terms from being divided by nought."""
_UNSEEN = 2
"""A term that the tables leave out stands in so many of their sentences."""
_STEP = re.compile(r"(\d+): ")


class Rarity:
    """The weight of each term: the logarithm of how seldom it stands in a text.

    Counted over the texts at hand and the sentences of the trade together, so that a plan of ten items is
    weighed by the same measure as one of two hundred.
    """

    def __init__(self, texts: Sequence[AbstractSet[str]]) -> None:
        """Count the texts each term stands in."""
        self._here = Counter(term for text in texts for term in text)
        self._all = SENTENCES + len(texts) + 1

    def __getitem__(self, term: str) -> float:
        """Return the weight of a term."""
        return math.log(self._all / (_common().get(term, _UNSEEN) + self._here[term]))

    def weights(self, texts: Sequence[AbstractSet[str]]) -> NDArray[np.float64]:
        """Return the weight of all terms of each text, never nought."""
        return np.array([sum(self[term] for term in text) + _LEAST for text in texts])


@cache
def _common() -> Mapping[str, int]:
    """The sentences of the trade that have a term, by term."""
    found: dict[str, int] = {}
    for table in (COMMON_WORDS, COMMON_PAIRS):
        _, *parts = _STEP.split(" ".join(table.split()))
        for count, terms in zip(parts[::2], parts[1::2], strict=True):
            found |= dict.fromkeys(terms.strip().split(" | "), int(count))
    return found


def shared_weight(
    clauses: Sequence[AbstractSet[str]], items: Sequence[AbstractSet[str]], rarity: Rarity
) -> NDArray[np.float64]:
    """Return the weight of the terms that each clause (down) shares with each item (across)."""
    places: dict[str, list[int]] = defaultdict(list)
    for place, terms in enumerate(items):
        for term in terms:
            places[term].append(place)
    weight = np.zeros((len(clauses), len(items)))
    for number, terms in enumerate(clauses):
        for term in sorted(terms & places.keys()):
            weight[number, places[term]] += rarity[term]
    return weight
