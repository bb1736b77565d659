"""What the house's own decisions say of a new pair: how like its item is to those decided on."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from soichieu.pure.alignment.rarity import Rarity, shared_weight
from soichieu.pure.alignment.values import Clause, Decision
from soichieu.pure.alignment.words import Words, words_of


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like each item (across) is to what was decided on each clause (down): 0 nothing, 1 the same words.

    `confirmed`: to the nearest item confirmed for the clause, `rejected`: to the nearest rejected one;
    `elsewhere`: how much liker it is to one confirmed for another clause.
    """

    confirmed: NDArray[np.float64]
    rejected: NDArray[np.float64]
    elsewhere: NDArray[np.float64]


def likeness_to_decided(
    clauses: Sequence[Clause], items: Sequence[Words], decisions: Iterable[Decision]
) -> Likeness:
    """Return how like the items are to what persons decided on these clauses, of any unit."""
    accepted: dict[int, list[str]] = defaultdict(list)
    refused: dict[int, list[str]] = defaultdict(list)
    place = {clause.ref: number for number, clause in enumerate(clauses)}
    for decision in decisions:
        if decision.clause in place:
            (accepted if decision.is_link else refused)[place[decision.clause]].append(decision.item_text)
    shape = (len(clauses), len(items))
    confirmed = _nearest(shape, items, accepted)
    best = confirmed.max(axis=0, keepdims=True, initial=0.0)
    return Likeness(confirmed, _nearest(shape, items, refused), best - confirmed)


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
