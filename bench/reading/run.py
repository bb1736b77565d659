"""Reading at its bar (design §5, §8): megabytes a second beside eyecite and underthesea; growth with length.

Each engine reads what it is made for: ours the samples (the open texts of the corpus where there are none),
repeated to one text of a megabyte as design §8 has it, and, printed beside it without a bar, text by text;
underthesea the same texts one by one, since its time grows with the square of a text's length; eyecite an
invented opinion of a court, `opinion.txt`, with a citation in every 450 characters. They take turns; times
are of the processor, ratios the median over the rounds. Every answer is checked: the same text must always
give the same findings, every repeat as many as the first, and eyecite must find the citations that were
written. Exit code 1 where a bar is missed.

    .venv/bin/python bench/reading/run.py [--rounds N]
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence, Sized
from dataclasses import asdict
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from soichieu.pure.reading import Reading, read  # noqa: E402

OPINION = (Path(__file__).parent / "opinion.txt").read_text(encoding="utf-8")
CITATIONS = 7
TIMES_EYECITE, TIMES_UNDERTHESEA = 5, 300
MOST_PER_DOUBLING = 2.5
"""Twice the text may take this many times as long: two, and what the machine does beside it."""
STEPS = (1, 2, 4, 8)
REPEATS = 4
"""How often ours and eyecite read within one turn; underthesea takes long enough for once."""
OWN = "Soi Chiếu"
BY_TEXT = "Soi Chiếu, text by text"
MEGA = 1_000_000


def main() -> int:
    """Measure, check, print; return the exit code."""
    options = _options()
    name, texts = _texts()
    size = sum(map(_bytes, texts))
    print(f"{name}: {len(texts)} texts, {size:,} bytes, {sum(map(len, texts)):,} characters\n")
    engines: dict[str, Engine | None] = {
        OWN: _repeated(texts),
        BY_TEXT: _own(texts),  # what a clerk drops in one by one; no bar
        "eyecite": _eyecite(),
        "underthesea NER": _underthesea(texts),
        "underthesea NER, line by line": _underthesea(_filled_lines(texts)),  # its quickest use; no bar
    }
    rates = _rates({name: engine for name, engine in engines.items() if engine}, options.rounds)
    holds = True
    for peer, bar in (("eyecite", TIMES_EYECITE), ("underthesea NER", TIMES_UNDERTHESEA)):
        if peer in rates:
            times = _times(rates[OWN], rates[peer])
            holds &= times >= bar
            by_text = _times(rates[BY_TEXT], rates[peer])
            print(f"  {times:.1f} × {peer} (bar {bar}); text by text {by_text:.1f} ×")
        else:
            print(f"  {peer}: not installed here, not compared")
    print()
    holds &= _grows_evenly(texts)
    print("bars hold" if holds else "MISSED")
    return 0 if holds else 1


def _times(own: Sequence[float], other: Sequence[float]) -> float:
    return median(one / two for one, two in zip(own, other, strict=True))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often all engines read, by turns")
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


class Engine(NamedTuple):
    """One turn of an engine: how many bytes it reads; `work` gives what must be the same each time."""

    size: int
    work: Callable[[], object]


def _rates(engines: Mapping[str, Engine], rounds: int) -> dict[str, list[float]]:
    """Megabytes a second of each engine, round by round; they take turns, so that a busy moment meets all."""
    answers = {name: engine.work() for name, engine in engines.items()}
    rates: dict[str, list[float]] = {name: [] for name in engines}
    gc.collect()
    gc.freeze()  # what the peers' models hold is not gone through again and again while another engine reads
    for _ in range(rounds):
        for name, engine in engines.items():
            began = time.process_time()
            answer = engine.work()
            rates[name].append(engine.size / MEGA / (time.process_time() - began))
            assert answer == answers[name], f"{name} finds other things the second time"
    for name, found in rates.items():
        least, most = min(found), max(found)
        print(f"{name}: {median(found):.4f} MB/s ({least:.4f} to {most:.4f} in {rounds} rounds)")
    return rates


def _repeated(texts: Sequence[str]) -> Engine:
    """Our reading of the samples repeated to one text of a megabyte."""
    unit = "\n\n".join(texts) + "\n\n"
    long = unit * round(MEGA / _bytes(unit))
    return Engine(_bytes(long), partial(_said_of, long))


def _own(texts: Sequence[str]) -> Engine:
    """Our reading of all texts one by one, some times over."""
    first = [_findings(read(text)) for text in texts]
    assert first == [_findings(read(text)) for text in texts]
    print(f"{OWN}: {sum(_count(read(text)) for text in texts):,} findings")
    size = REPEATS * sum(map(_bytes, texts))
    return Engine(size, partial(_numbers, _said_of, [*texts] * REPEATS))


def _numbers(found_in: Callable[[str], int], texts: Sequence[str]) -> list[int]:
    return [found_in(text) for text in texts]


def _length_by(engine: Callable[[str], Sized]) -> Callable[[str], int]:
    return lambda text: len(engine(text))


def _said_of(text: str) -> int:
    return _said(read(text))


def _findings(reading: Reading) -> str:
    return json.dumps(asdict(reading), ensure_ascii=False, default=str)


def _count(reading: Reading) -> int:
    return sum(len(found) for found in asdict(reading).values() if isinstance(found, list | tuple))


def _eyecite() -> Engine | None:
    """Find the citations of the opinion, some times over."""
    try:
        from eyecite import get_citations  # noqa: PLC0415  a peer, installed for benchmarks only
    except ImportError:
        return None
    assert len(get_citations(OPINION)) == CITATIONS
    size = REPEATS * _bytes(OPINION)
    return Engine(size, partial(_numbers, _length_by(get_citations), [OPINION] * REPEATS))


def _underthesea(texts: Sequence[str]) -> Engine | None:
    """Label the names of all texts with underthesea, one by one as ours."""
    try:
        from underthesea import ner  # noqa: PLC0415  a peer, installed for benchmarks only
    except ImportError:
        return None
    return Engine(sum(map(_bytes, texts)), partial(_numbers, _length_by(ner), texts))


def _filled_lines(texts: Sequence[str]) -> list[str]:
    return [line for text in texts for line in text.splitlines() if line.strip()]


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
