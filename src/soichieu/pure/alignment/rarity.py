"""How much a term tells: the fewer texts have it, the more; and the weight of what two texts share."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from numpy.typing import NDArray

_LEAST = 1e-9
"""Keeps a text without terms from being divided by nought."""


class Rarity:
    """The weight of each term over a number of texts: the logarithm of how seldom it stands in one."""

    def __init__(self, texts: Sequence[AbstractSet[str]]) -> None:
        """Count the texts each term stands in."""
        count = Counter(term for text in texts for term in text)
        self._most = math.log((len(texts) + 1) / 0.5)
        self._of = {term: math.log((len(texts) + 1) / (number + 0.5)) for term, number in count.items()}

    def __getitem__(self, term: str) -> float:
        """Return the weight of a term; of one never met the greatest."""
        return self._of.get(term, self._most)

    def weights(self, texts: Sequence[AbstractSet[str]]) -> NDArray[np.float64]:
        """Return the weight of all terms of each text, never nought."""
        return np.array([sum(self[term] for term in text) + _LEAST for text in texts])


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
