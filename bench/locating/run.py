"""Locating quotes at its bar (design §8): 100 verbatim, 100 damaged, 50 absent in 83,000 characters.

The time of making the index counts. Beside it rapidfuzz's partial alignment, given the same quotes. Times are
of the processor. Exit code 1 where a bar is missed.

    .venv/bin/python bench/locating/run.py [--seed N]
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from quotes import DAMAGES, Quote, absent, damaged, text_and_rest, verbatim  # noqa: E402

from soichieu.pure.reading.locating import Exactness, TextIndex  # noqa: E402
from soichieu.pure.reading.locating.skeleton import Skeleton  # noqa: E402

VERBATIM, DAMAGED, ABSENT = 100, 100, 50
LEAST_DAMAGED, MOST_MILLISECONDS = 0.98, 1.0
SCORE = 80.0
"""From which rapidfuzz's answer counts as a place: below it nearly every quote that is not there has one."""

Locate = Callable[[str], tuple[int, int] | None]


def main() -> int:
    """Locate everything, check every answer, print the table; return the exit code."""
    seed = _seed()
    chance = random.Random(seed)
    text, rest = text_and_rest(ROOT / "tests" / "corpus" / "open", chance)
    sets = {
        "verbatim": verbatim(text, VERBATIM, chance),
        "damaged": damaged(text, DAMAGED, chance),
        "absent": absent(text, rest, ABSENT, chance),
    }
    size = sum(len(quote.words) for quotes in sets.values() for quote in quotes) // (
        VERBATIM + DAMAGED + ABSENT
    )
    print(f"a text of {len(text):,} characters; {VERBATIM} quotes verbatim, {DAMAGED} damaged,", end=" ")
    print(f"{ABSENT} absent, of {size} characters on average; seed {seed}\n")
    TextIndex.of("khởi động").locate("khởi dộng")
    began = time.process_time()
    index = TextIndex.of(text)
    making = time.process_time() - began
    exactly = all(
        (place := index.locate(q.words)) and place.exactness is Exactness.VERBATIM for q in sets["verbatim"]
    )

    def own(words: str) -> tuple[int, int] | None:
        place = index.locate(words)
        return place.span if place else None

    holds = _measured("Soi Chiếu", own, sets, making) and exactly
    for name, peer in _rapidfuzz(text):
        _measured(name, peer, sets, 0.0)
    print(f"bars: verbatim 100 %, damaged ≥ {LEAST_DAMAGED:.0%}, ≤ {MOST_MILLISECONDS} ms each:", end=" ")
    print("hold" if holds else "MISSED")
    return 0 if holds else 1


def _seed() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=2022)
    seed: int = parser.parse_args().seed
    return seed


def _measured(name: str, locate: Locate, sets: dict[str, list[Quote]], making: float) -> bool:
    """Time and check one engine; print what it reached; tell whether the bars hold."""
    print(name + (f", index made in {1000 * making:.1f} ms" if making else ""))
    right: dict[str, int] = {}
    seconds = making
    for kind, quotes in sets.items():
        began = time.process_time()
        found = [locate(quote.words) for quote in quotes]
        took = time.process_time() - began
        right[kind] = sum(span == quote.span for span, quote in zip(found, quotes, strict=True))
        what = "rightly without a place" if kind == "absent" else "with both borders right"
        print(
            f"  {kind:<9} {right[kind]:>4} of {len(quotes)} {what}, {1000 * took / len(quotes):8.3f} ms each",
            end="",
        )
        print("" if kind == "absent" else f", {_near(found, quotes)} within five characters")
        if kind == "damaged":
            _print_kinds(found, quotes)
        seconds += took
    each = 1000 * seconds / sum(map(len, sets.values()))
    print(f"  all {each:.3f} ms each, index counted\n")
    return (
        right["verbatim"] == VERBATIM
        and right["damaged"] >= LEAST_DAMAGED * DAMAGED
        and each <= MOST_MILLISECONDS
    )


def _near(found: Sequence[tuple[int, int] | None], quotes: Sequence[Quote]) -> int:
    return sum(
        max(abs(span[0] - quote.span[0]), abs(span[1] - quote.span[1])) <= 5
        for span, quote in zip(found, quotes, strict=True)
        if span and quote.span
    )


def _print_kinds(found: Sequence[tuple[int, int] | None], quotes: Sequence[Quote]) -> None:
    right = Counter(quote.kind for span, quote in zip(found, quotes, strict=True) if span == quote.span)
    of = Counter(quote.kind for quote in quotes)
    print("    " + ", ".join(f"{kind} {right[kind]}/{of[kind]}" for kind, _ in DAMAGES))


def _rapidfuzz(text: str) -> Iterator[tuple[str, Locate]]:
    """As it comes, and helped: given bare letters without blanks, as ours, and led back to the text."""
    try:
        from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415  a peer, for benchmarks only
    except ImportError:
        print("rapidfuzz: not installed here, not compared\n")
        return

    def plain(words: str) -> tuple[int, int] | None:
        found = partial_ratio_alignment(words, text, score_cutoff=SCORE)
        return (found.dest_start, found.dest_end) if found else None

    bare = Skeleton.of(text)

    def helped(words: str) -> tuple[int, int] | None:
        found = partial_ratio_alignment(Skeleton.of(words).letters, bare.letters, score_cutoff=SCORE)
        return bare.span(found.dest_start, found.dest_end) if found else None

    yield "rapidfuzz partial_ratio_alignment", plain
    yield "rapidfuzz partial_ratio_alignment, given our letters", helped


if __name__ == "__main__":
    sys.exit(main())
