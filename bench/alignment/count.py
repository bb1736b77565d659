"""Counts the sentences of the open corpus that have a word or pair of words; writes the tables of common
ones.

    .venv/bin/python bench/alignment/count.py

Counts are rounded down to steps of about a third, so that the tables stay short. Run `fit.py` after it.
"""

import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from soichieu.pure.alignment.words import words_of  # noqa: E402

TEXTS = ROOT / "tests" / "corpus" / "open"
TABLES = ROOT / "src" / "soichieu" / "pure" / "alignment" / "data"
SENTENCE_END = re.compile(r"[\n;]|(?<=[.?!])\s")
LEAST_WORDS = 5
SEEN_SINGLE, SEEN_PAIRED = 6, 8
STEPS = (6, 8, 11, 15, 20, 27, 36, 48, 64, 85, 113, 150, 200, 267, 356, 475, 633, 844, 1125, 1500, 2000)
WIDTH = 106


def main() -> int:
    """Count and write both tables."""
    sentences = list(_sentences())
    single: Counter[str] = Counter()
    paired: Counter[str] = Counter()
    for sentence in sentences:
        words = words_of(sentence)
        single.update(words.single)
        paired.update(words.paired)
    for name, counts, least in (("common_words", single, SEEN_SINGLE), ("common_pairs", paired, SEEN_PAIRED)):
        (TABLES / f"{name}.py").write_text(_table(name, counts, least, len(sentences)), encoding="utf-8")
    print(f"{len(sentences):,} sentences")
    return 0


def _sentences() -> Iterator[str]:
    for path in sorted(TEXTS.glob("*.txt")):
        for sentence in SENTENCE_END.split(path.read_text(encoding="utf-8")):
            if len(sentence.split()) >= LEAST_WORDS:
                yield sentence


def _table(name: str, counts: Counter[str], least: int, sentences: int) -> str:
    by_step: dict[int, list[str]] = defaultdict(list)
    for term, count in counts.items():
        if count >= least and not any(letter.isdigit() for letter in term):
            by_step[max(step for step in STEPS if step <= count)].append(term)
    rows = []
    for step, terms in sorted(by_step.items(), reverse=True):
        lines = textwrap.wrap(f"{step}: " + " | ".join(sorted(terms)), WIDTH, break_long_words=False)
        rows.append("\n".join(lines))
    what = "words" if name == "common_words" else "pairs of words"
    return f'''"""How many of {sentences:,} sentences of the trade have the commoner {what}, folded.

Written by `bench/alignment/count.py`.
"""

SENTENCES = {sentences}

{name.upper()} = """
{chr(10).join(rows)}
"""
'''


if __name__ == "__main__":
    sys.exit(main())
