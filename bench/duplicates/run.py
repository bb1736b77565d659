"""Near-duplicates of report lines: precision and recall on the gold list, and the time for 3,000 lines.

    .venv/bin/python bench/duplicates/run.py [--part held|open] [--pairs]

Pairwise: of the pairs of lines put into one group, how many belong together (precision); of those that belong
together, how many are in one group (recall). The peer is rapidfuzz's `token_set_ratio` on the same folded
lines of one slot, joined from the threshold on that is best (F1) on the open part. `--pairs` prints every
wrong pair of the open part; of the held part only sums are told. Exit code 1 where a bar is missed.
"""

import argparse
import random
import sys
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from bench.duplicates.gold import Pair, pairs_of, read  # noqa: E402

from soichieu.pure.registers import Line, Slot, group_lines  # noqa: E402
from soichieu.pure.text.folding import comparison_key  # noqa: E402

PRECISION, RECALL, SECONDS = 0.95, 0.85, 2.0
LINES = 3000
ROUNDS = 3
SLOTS = tuple(Slot)


def main() -> int:
    """Measure, print; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("held", "open"), default="held")
    parser.add_argument("--pairs", action="store_true")
    options = parser.parse_args()
    lines, true = read(options.part)
    gold = pairs_of(true)
    found = _ours(lines)
    print(f"{options.part}: {len(lines)} lines, {len(set(true.values()))} groups, {len(gold)} pairs")
    precision, recall = _told("Soi Chiếu", found, gold)
    threshold = _best_threshold()
    _told(f"rapidfuzz token_set_ratio ≥ {threshold}", _peer(lines, threshold), gold)
    if options.pairs and options.part == "open":
        _show(lines, found, gold)
    seconds = _quick(lines)
    holds = precision >= PRECISION and recall >= RECALL and seconds <= SECONDS
    print("bars hold" if holds else "MISSED")
    return 0 if holds else 1


def _ours(lines: Sequence[Line]) -> set[Pair]:
    groups = group_lines(lines)
    return pairs_of({join.line.ref: str(place) for place, one in enumerate(groups) for join in one.joins})


def _peer(lines: Sequence[Line], threshold: int) -> set[Pair]:
    """The groups of single linkage from a threshold on."""
    group = {line.ref: line.ref for line in lines}
    for one, other, score in _scores(lines):
        if score >= threshold:
            old, new = group[one.ref], group[other.ref]
            group = (
                {ref: new if name == old else name for ref, name in group.items()} if old != new else group
            )
    return pairs_of(group)


def _scores(lines: Sequence[Line]) -> list[tuple[Line, Line, float]]:
    return [
        (one, other, fuzz.token_set_ratio(comparison_key(one.text), comparison_key(other.text)))
        for one, other in combinations(lines, 2)
        if one.slot is other.slot
    ]


def _best_threshold() -> int:
    lines, true = read("open")
    gold = pairs_of(true)
    return max(range(60, 100), key=lambda threshold: _measured(_peer(lines, threshold), gold)[2])


def _measured(found: set[Pair], gold: set[Pair]) -> tuple[float, float, float]:
    right = len(found & gold)
    precision, recall = right / len(found) if found else 1.0, right / len(gold)
    return precision, recall, 2 * right / (len(found) + len(gold))


def _told(name: str, found: set[Pair], gold: set[Pair]) -> tuple[float, float]:
    precision, recall, both = _measured(found, gold)
    print(f"{name}: precision {precision:.3f}, recall {recall:.3f}, F1 {both:.3f}, {len(found)} pairs")
    return precision, recall


def _show(lines: Sequence[Line], found: set[Pair], gold: set[Pair]) -> None:
    text = {line.ref: line.text for line in lines}
    for one, other in sorted(found - gold):
        print(f"  wrong   {one:14} {text[one]}\n          {other:14} {text[other]}")
    for one, other in sorted(gold - found):
        print(f"  missing {one:14} {text[one]}\n          {other:14} {text[other]}")


def _quick(lines: Sequence[Line]) -> float:
    """Time 3,000 different lines made of the gold ones with words put in, and print it."""
    chance = random.Random(7)
    words = [word for line in lines for word in line.text.split()]
    many = []
    for number in range(LINES):
        line = chance.choice(lines)
        extra = " ".join(chance.sample(words, chance.randint(0, 3)))
        many.append(Line(str(number), line.slot, f"{line.text} {extra}".strip(), f"xã số {number % 500}"))
    spent = []
    for _ in range(ROUNDS):
        began = time.process_time()
        groups = group_lines(many)
        spent.append(time.process_time() - began)
    print(f"{LINES} lines into {len(groups)} groups: {min(spent):.2f} to {max(spent):.2f} s of the processor")
    return max(spent)


if __name__ == "__main__":
    sys.exit(main())
