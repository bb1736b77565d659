"""Which items may serve which clause, from the texts alone, best first; none where nothing fits."""

from collections.abc import Iterable, Sequence

import numpy as np

from soichieu.pure.alignment.data.weights import INTERCEPT, WEIGHTS
from soichieu.pure.alignment.features import Table, features_of
from soichieu.pure.alignment.grounds import grounds_of
from soichieu.pure.alignment.values import Clause, Decision, Directive, Item, Suggestion

SURE = 0.8
"""From here on nine of ten suggestions are right (docs/benchmarks.md); nothing fits what none reaches."""
WORTH_A_LOOK = 0.2
"""What scores less is not shown."""
MOST = 8
"""As many are shown for one clause."""


def suggest(
    directives: Sequence[Directive],
    clauses: Sequence[Clause],
    items: Sequence[Item],
    decisions: Iterable[Decision] = (),
) -> dict[object, tuple[Suggestion, ...]]:
    """Return for each clause, by its ref, the items worth a look, best first, each with its grounds.

    `decisions` are what persons decided on these clauses, of any unit: what the house has learnt. A
    suggestion of a score from `SURE` on fits; a clause with none of these is one that nothing fits. Pairs
    already decided on are for the caller to leave out.
    """
    if not clauses or not items:
        return {clause.ref: () for clause in clauses}
    scores = scores_of(directives, clauses, items, decisions)
    by_ref = {directive.ref: directive for directive in directives}
    found: dict[object, tuple[Suggestion, ...]] = {}
    for row, clause in zip(scores, clauses, strict=True):
        best = np.argsort(-row, kind="stable")[:MOST]
        found[clause.ref] = tuple(
            Suggestion(
                clause.ref,
                items[place].ref,
                round(float(row[place]), 3),
                grounds_of(by_ref[clause.directive], clause, items[place]),
            )
            for place in best
            if row[place] >= WORTH_A_LOOK
        )
    return found


def scores_of(
    directives: Sequence[Directive],
    clauses: Sequence[Clause],
    items: Sequence[Item],
    decisions: Iterable[Decision] = (),
) -> Table:
    """Return the calibrated score of every clause (down) with every item (across), 0 to 1."""
    features = features_of(directives, clauses, items, decisions)
    total = np.full((len(clauses), len(items)), INTERCEPT)
    for name, (mean, spread, weight) in WEIGHTS.items():
        total += (features[name] - mean) / spread * weight
    score: Table = 1 / (1 + np.exp(-total))
    return score
