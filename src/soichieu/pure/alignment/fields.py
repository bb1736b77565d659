"""The field of a directive: the terms its title and many of its clauses have and others' have not."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.rarity import Rarity
from soichieu.pure.alignment.words import Words

_TITLE_COUNTS = 3
"""A term of the title weighs as if so many clauses had it."""
_OFTENER = 1.5
_FULL = 8
"""An item with the weight of so many of the strongest terms is wholly of the field."""
_AT_LEAST = 2


def fields_of(
    titles: Sequence[Words], clauses: Sequence[Words], owner: NDArray[np.intp], items: Sequence[Words]
) -> NDArray[np.float64]:
    """Return how much each item (across) is of the field of each directive (down), 0 to 1.

    `owner` tells the directive of each clause by its place in `titles`.
    """
    terms = [_all(words) for words in clauses]
    of_items = [_all(words) for words in items]
    rarity = Rarity([*terms, *of_items])
    field = np.zeros((len(titles), len(items)))
    for number, title in enumerate(titles):
        own = [found for found, place in zip(terms, owner, strict=True) if place == number]
        others = [found for found, place in zip(terms, owner, strict=True) if place != number]
        weights = _weights(_all(title), own, others, rarity)
        full = sum(sorted(weights.values())[-_FULL:]) or 1.0
        for place, found in enumerate(of_items):
            weight = sum(weights[term] for term in found if term in weights)
            field[number, place] = math.sqrt(min(1.0, weight / full))
    return field


def _all(words: Words) -> frozenset[str]:
    return words.single | words.paired | words.meanings


def _weights(
    title: frozenset[str], own: Sequence[frozenset[str]], others: Sequence[frozenset[str]], rarity: Rarity
) -> Mapping[str, float]:
    """Return the terms of the field with weights: those oftener in this directive than in the others."""
    here = Counter(term for found in own for term in found)
    elsewhere = Counter(term for found in others for term in found)
    weights: dict[str, float] = {}
    for term in sorted(title.union(here)):
        share = (here[term] + _TITLE_COUNTS * (term in title)) / (len(own) + _TITLE_COUNTS)
        other = (elsewhere[term] + 0.5) / (len(others) + 1)
        if share > _OFTENER * other and (here[term] >= _AT_LEAST or term in title):
            weights[term] = share * math.log(share / other) * rarity[term]
    return weights
