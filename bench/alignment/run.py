"""Suggesting links beside BM25 over folded word pairs, on the gold sets nobody fitted to (design §8).

    .venv/bin/python bench/alignment/run.py [--part held|open]

Six units of three sets held back: five directives each against the whole work of 200 items. Both rank the
items for every clause that something serves (mean reciprocal rank; of equals the worst place counts). Then,
at the threshold of the product: how many suggestions are right, how many links found, and where nothing fits
how often nothing is suggested; a table of reliability; what the other unit's decisions teach; the time for 60
clauses and 200 items. Exit code 1 where a bar is missed.
"""

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from bench.alignment.gold import Gold, read  # noqa: E402

from soichieu.pure.alignment.suggesting import SURE, scores_of, suggest  # noqa: E402
from soichieu.pure.alignment.words import paired, stream_of  # noqa: E402

CLOSES, PRECISION, SECONDS = 0.30, 0.90, 1.0
CLAUSES, ITEMS = 60, 200
ROUNDS = 5
STEPS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0)
K1, B = 1.5, 0.75
Scores = NDArray[np.float64]


def main() -> int:
    """Measure, print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("held", "open"), default="held")
    sets = read(parser.parse_args().part)
    ours = [scores_of(gold.directives, gold.clauses, gold.items) for gold in sets]
    holds = _ranks(sets, ours)
    holds &= _fits(sets, ours)
    _teaches(sets)
    holds &= _is_quick(sets)
    print("bars hold" if holds else "MISSED")
    return 0 if holds else 1


def _ranks(sets: Sequence[Gold], ours: Sequence[Scores]) -> bool:
    """Print the mean reciprocal rank of both, unit by unit and over all clauses."""
    found: list[tuple[float, float]] = []
    for gold, scores in zip(sets, ours, strict=True):
        peer = _bm25(gold)
        ranks = [
            (_reciprocal(peer[row], true), _reciprocal(scores[row], true))
            for row, true in enumerate(gold.serves)
            if true.any()
        ]
        theirs, own = np.mean(ranks, axis=0)
        print(f"{gold.name} {gold.unit}: {len(ranks)} clauses, BM25 {theirs:.3f}, Soi Chiếu {own:.3f}")
        found += ranks
    theirs, own = np.mean(found, axis=0)
    closes = (own - theirs) / (1 - theirs)
    print(f"\n{len(found)} clauses: MRR of BM25 {theirs:.4f}, of Soi Chiếu {own:.4f}", end=": ")
    print(f"closes {closes:.0%} of the distance to 1 (bar {CLOSES:.0%})\n")
    return bool(closes >= CLOSES)


def _fits(sets: Sequence[Gold], ours: Sequence[Scores]) -> bool:
    """Print what is right at the threshold, and the table of reliability."""
    scores = np.concatenate([one.ravel() for one in ours])
    true = np.concatenate([gold.serves.ravel() for gold in sets])
    sure = scores >= SURE
    precision, recall = true[sure].mean(), true[sure].sum() / true.sum()
    print(f"from {SURE} on: {sure.sum()} suggestions, precision {precision:.3f} (bar {PRECISION}), ", end="")
    print(f"{recall:.0%} of {true.sum()} links")
    empty = np.concatenate([~gold.serves.any(axis=1) for gold in sets])
    silent = np.concatenate([~(one >= SURE).any(axis=1) for one in ours])
    print(f"of {empty.sum()} clauses that nothing serves it is silent on {(empty & silent).sum()}")
    print("\nscore      pairs  links  share")
    for low, high in pairwise(STEPS):
        within = (scores >= low) & (scores < high + (high == 1.0))
        share = true[within].mean() if within.any() else math.nan
        print(f"{low:.2f}–{high:.2f} {within.sum():7} {true[within].sum():6}  {share:.2f}")
    print()
    return bool(precision >= PRECISION)


def _teaches(sets: Sequence[Gold]) -> None:
    """Print what the decisions on the other unit of the set add."""
    right = total = 0
    ranks: list[float] = []
    for gold in sets:
        other = next(one for one in sets if one.name == gold.name and one.unit != gold.unit)
        scores = scores_of(gold.directives, gold.clauses, gold.items, other.taught())
        right += int(gold.serves[scores >= SURE].sum())
        total += int((scores >= SURE).sum())
        ranks += [_reciprocal(scores[row], true) for row, true in enumerate(gold.serves) if true.any()]
    links = sum(int(gold.serves.sum()) for gold in sets)
    print("having learnt from the other unit's confirmed links: ", end="")
    print(f"MRR {np.mean(ranks):.4f}, precision {right / total:.3f}, {right / links:.0%} of the links\n")


def _is_quick(sets: Sequence[Gold]) -> bool:
    """Time 60 clauses against 200 items with the grounds of what is shown."""
    gold = sets[0]
    seconds: list[float] = []
    for _ in range(ROUNDS):
        began = time.process_time()
        found = suggest(gold.directives, gold.clauses[:CLAUSES], gold.items[:ITEMS])
        seconds.append(time.process_time() - began)
    offers = sum(map(len, found.values()))
    print(
        f"{CLAUSES} × {ITEMS}: {min(seconds):.2f} to {max(seconds):.2f} s, {offers} shown (bar {SECONDS} s)"
    )
    return max(seconds) <= SECONDS


def _reciprocal(scores: Scores, true: NDArray[np.bool_]) -> float:
    """One over the place of the best true item; of equal scores the worst place."""
    return float(1 / (scores >= scores[true].max()).sum())


def _bm25(gold: Gold) -> Scores:
    """Score every clause with every item by BM25 over pairs of folded words."""
    items = [_pairs(item.text) for item in gold.items]
    clauses = [set(_pairs(f"{clause.heading} . {clause.text}")) for clause in gold.clauses]
    counts = [Counter(item) for item in items]
    having = Counter(term for count in counts for term in count)
    mean = sum(map(len, items)) / len(items)
    scores = np.zeros((len(clauses), len(items)))
    for row, clause in enumerate(clauses):
        for column, count in enumerate(counts):
            length = K1 * (1 - B + B * len(items[column]) / mean)
            scores[row, column] = sum(
                math.log(1 + (len(items) - having[term] + 0.5) / (having[term] + 0.5))
                * count[term] * (K1 + 1) / (count[term] + length)
                for term in clause & count.keys()
            )  # fmt: skip
    return scores


def _pairs(text: str) -> list[str]:
    return paired(stream_of(text))


if __name__ == "__main__":
    sys.exit(main())
