"""What the house's own decisions say of a new pair: how like its item is to those decided on."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.rarity import Rarity, shared_weight
from soichieu.pure.alignment.values import Clause, Decision
from soichieu.pure.alignment.words import Words, words_of


def likeness_to_decided(
    clauses: Sequence[Clause], items: Sequence[Words], decisions: Iterable[Decision]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how like each item (across) is to the nearest confirmed for each clause (down), and rejected.

    0 where nothing was decided on the clause, 1 for the same words.
    """
    confirmed: dict[int, list[str]] = defaultdict(list)
    rejected: dict[int, list[str]] = defaultdict(list)
    place = {clause.ref: number for number, clause in enumerate(clauses)}
    for decision in decisions:
        if decision.clause in place:
            (confirmed if decision.is_link else rejected)[place[decision.clause]].append(decision.item_text)
    shape = (len(clauses), len(items))
    return _nearest(shape, items, confirmed), _nearest(shape, items, rejected)


def _nearest(
    shape: tuple[int, int], items: Sequence[Words], decided: dict[int, list[str]]
) -> NDArray[np.float64]:
    like = np.zeros(shape)
    texts = sorted({text for those in decided.values() for text in those})
    if not texts:
        return like
    own = [_terms(words) for words in items]
    known = [_terms(words_of(text)) for text in texts]
    rarity = Rarity([*own, *known])
    both = np.sqrt(rarity.weights(known)[:, None] * rarity.weights(own)[None, :])
    likeness = shared_weight(known, own, rarity) / both
    row = {text: number for number, text in enumerate(texts)}
    for clause, those in decided.items():
        like[clause] = likeness[[row[text] for text in those]].max(axis=0)
    return like


def _terms(words: Words) -> frozenset[str]:
    return words.single | words.paired | words.meanings
