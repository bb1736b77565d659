"""Reading at its bar (design §5, §8): megabytes a second beside eyecite and underthesea; growth with length.

Each engine reads what it is made for, text by text: ours and underthesea's the samples (the open texts of the
corpus where there are none), eyecite an invented opinion of a court, `opinion.txt`, with a citation in every
450 characters. Times are of the processor. Every answer is checked: the same text must always give the same
findings, and eyecite must find the citations that were written. Exit code 1 where a bar is missed.

    .venv/bin/python bench/reading/run.py [--megabytes N]
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from soichieu.pure.reading import Reading, read  # noqa: E402

OPINION = (Path(__file__).parent / "opinion.txt").read_text(encoding="utf-8")
CITATIONS = 7
TIMES_EYECITE, TIMES_UNDERTHESEA = 5, 300
MOST_PER_DOUBLING = 2.5
"""Twice the text may take this many times as long: two, and what the machine does beside it."""
STEPS = (1, 2, 4, 8)
MEGA = 1_000_000


def main() -> int:
    """Measure, check, print; return the exit code."""
    options = _options()
    name, texts = _texts()
    size = sum(map(_bytes, texts))
    print(f"{name}: {len(texts)} texts, {size:,} bytes, {sum(map(len, texts)):,} characters\n")
    own = _own(texts, options.megabytes)
    rates = {"eyecite": _eyecite(), "underthesea NER": _underthesea(texts)}
    bars = {"eyecite": TIMES_EYECITE, "underthesea NER": TIMES_UNDERTHESEA}
    holds = True
    for peer, rate in rates.items():
        if rate:
            holds &= own >= bars[peer] * rate
            print(f"  {own / rate:.1f} × {peer} (bar {bars[peer]})")
        else:
            print(f"  {peer}: not installed here, not compared")
    print()
    holds &= _grows_evenly(texts)
    print("bars hold" if holds else "MISSED")
    return 0 if holds else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--megabytes", type=float, default=2.0, help="how much of the texts, repeated, is read"
    )
    return parser.parse_args()


def _texts() -> tuple[str, list[str]]:
    """The samples where they are, else the open texts of the corpus."""
    samples = sorted((ROOT.parent / "shared" / "samples").glob("*.txt"))
    paths = samples or sorted((ROOT / "tests" / "corpus" / "open").glob("*.txt"))
    return "samples" if samples else "open corpus", [path.read_text(encoding="utf-8") for path in paths]


def _bytes(text: str) -> int:
    return len(text.encode())


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _own(texts: Sequence[str], megabytes: float) -> float:
    """Megabytes a second of our reading, text by text."""
    first = [_findings(read(text)) for text in texts]
    repeats = max(1, round(megabytes * MEGA / sum(map(_bytes, texts))))
    readings: list[Reading] = []
    seconds = _seconds(lambda: readings.extend(read(text) for _ in range(repeats) for text in texts))
    assert all(_findings(one) == first[index % len(texts)] for index, one in enumerate(readings))
    found = sum(map(_count, readings))
    rate = repeats * sum(map(_bytes, texts)) / MEGA / seconds
    print(f"Soi Chiếu: {rate:.3f} MB/s, {found / seconds:,.0f} findings/s; ", end="")
    print(f"{found:,} findings in {repeats} repeats, the same in each")
    return rate


def _findings(reading: Reading) -> str:
    return json.dumps(asdict(reading), ensure_ascii=False, default=str)


def _count(reading: Reading) -> int:
    return sum(len(found) for found in asdict(reading).values() if isinstance(found, list | tuple))


def _eyecite(repeats: int = 100) -> float | None:
    """Megabytes a second of eyecite, opinion by opinion."""
    try:
        from eyecite import get_citations  # noqa: PLC0415  a peer, installed for benchmarks only
    except ImportError:
        return None
    assert len(get_citations(OPINION)) == CITATIONS
    found: list[int] = []
    seconds = _seconds(lambda: found.extend(len(get_citations(OPINION)) for _ in range(repeats)))
    assert found == [CITATIONS] * repeats
    rate = repeats * _bytes(OPINION) / MEGA / seconds
    print(
        f"eyecite: {rate:.3f} MB/s, {sum(found) / seconds:,.0f} citations/s; all {CITATIONS} in each repeat"
    )
    return rate


def _underthesea(texts: Sequence[str]) -> float | None:
    """Megabytes a second of underthesea's names, text by text; line by line, which is quicker, is printed."""
    try:
        from underthesea import ner  # noqa: PLC0415  a peer, installed for benchmarks only
    except ImportError:
        return None
    lines = [line for text in texts for line in text.splitlines() if line.strip()]
    ner(lines[0])
    rates: dict[str, float] = {}
    for name, pieces in (("line by line", lines), ("text by text", texts)):
        words: list[int] = []
        seconds = _seconds(
            lambda pieces=pieces, words=words: words.extend(len(ner(piece)) for piece in pieces)
        )
        assert sum(words) > len(pieces)
        rates[name] = sum(map(_bytes, texts)) / MEGA / seconds
        print(f"underthesea NER, {name}: {rates[name]:.4f} MB/s, {sum(words):,} words labelled")
    return rates["text by text"]


def _grows_evenly(texts: Sequence[str]) -> bool:
    """Read one long text of 1, 2, 4, 8 megabytes; tell whether time keeps pace and nothing is lost."""
    unit = "\n\n".join(texts) + "\n\n"
    seconds: list[float] = []
    found: list[float] = []
    for step in STEPS:
        repeats = round(step * MEGA / _bytes(unit))
        long = unit * repeats
        readings: list[Reading] = []
        seconds.append(_seconds(lambda long=long, readings=readings: readings.append(read(long))))
        found.append(_said(readings[0]) / repeats)
        ratio = f", {seconds[-1] / seconds[-2]:.2f} × the half" if len(seconds) > 1 else ""
        print(f"one text of {_bytes(long) / MEGA:.1f} MB: {seconds[-1]:.2f} s{ratio}; ", end="")
        print(f"{found[-1]:.1f} figures, tasks and statements in each repeat")
    even = all(two <= MOST_PER_DOUBLING * one for one, two in pairwise(seconds))
    return even and max(found) - min(found) < 1


def _said(reading: Reading) -> int:
    """What is found anew in each repeat; documents and people are each named once."""
    return len(reading.figures) + len(reading.tasks) + len(reading.statements)


if __name__ == "__main__":
    sys.exit(main())
