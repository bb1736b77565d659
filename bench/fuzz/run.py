"""Fuzzing of the reading engine: mutated texts until the time is over. Exit code 1 at the first broken law.

Texts are the samples beside the checkout, where they lie there, and the open part of the corpus. Hypothesis
makes the changes and shrinks what breaks; every third round repeats short pieces, whose time must grow
as their length. With --atheris (a package of its own) coverage of the engine's lines leads the changes.

    .venv/bin/python bench/fuzz/run.py [--seconds 60] [--seed N] [--atheris]
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from laws import broken, grows_too_fast  # noqa: E402
from mutations import mutated, pieces  # noqa: E402

ROUND = 60
"""Texts per round; the clock is looked at between rounds."""


def main() -> int:
    """Fuzz until the time is over and say how much was read; return the exit code."""
    options = _options()
    texts = _texts()
    if options.atheris:
        return _led_by_coverage(texts, options.seconds)
    read = repeated = characters = 0
    start, number = time.monotonic(), options.seed
    while time.monotonic() - start < options.seconds:
        number += 1
        try:
            if number % 3:
                count, length = _round_of_texts(texts, number)
                read, characters = read + count, characters + length
            else:
                repeated += _round_of_pieces(texts, number)
        except Exception as error:  # noqa: BLE001  whatever the reading raises is looked for
            print(
                f"A law is broken (round {number}): {error!r}"[:1000],
                *getattr(error, "__notes__", ()),
                sep="\n",
            )
            return 1
    print(
        f"{read:,} mutated texts ({characters / 1e6:.1f} million characters) and {repeated:,} "
        f"repeated pieces in {time.monotonic() - start:.0f} s: no exception, every span quotes, "
        "no time out of proportion."
    )
    return 0


def _round_of_texts(texts: list[str], number: int) -> tuple[int, int]:
    """Read a round of mutated texts; give how many and how many characters. Raises at a broken law."""
    lengths: list[int] = []

    @seed(number)
    @settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(mutated(texts))
    def laws_hold(text: str) -> None:
        lengths.append(len(text))
        fault = broken(text)
        assert fault is None, fault

    laws_hold()
    return len(lengths), sum(lengths)


def _round_of_pieces(texts: list[str], number: int) -> int:
    """Read a round of repeated pieces; give how many. Raises where time grows out of proportion."""
    count = 0

    # Not shrunk: times of ever shorter pieces say nothing.
    @seed(number)
    @settings(
        max_examples=ROUND // 6,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(pieces(texts))
    def time_grows_as_length(piece: str) -> None:
        nonlocal count
        count += 1
        fault = grows_too_fast(piece)
        assert fault is None, fault

    time_grows_as_length()
    return count


def _led_by_coverage(texts: list[str], seconds: int) -> int:
    """Let atheris lead, from the texts as its seeds; it ends the process itself, with a code of its own."""
    import atheris  # noqa: PLC0415  not everywhere installed, and it instruments what is imported after it

    atheris.instrument_all()

    def laws_hold(given: bytes) -> None:
        fault = broken(given.decode("utf-8", "replace"))
        if fault:
            raise AssertionError(fault)

    with tempfile.TemporaryDirectory() as folder:
        for index, text in enumerate(texts):
            (Path(folder) / str(index)).write_text(text, "utf-8")
        atheris.Setup(
            [sys.argv[0], folder, f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20"], laws_hold
        )
        atheris.Fuzz()
    return 0


def _texts() -> list[str]:
    folders = (ROOT.parent / "shared" / "samples", ROOT / "tests" / "corpus" / "open")
    paths = [path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.txt"))]
    print(f"{len(paths)} texts to start from.")
    return [path.read_text("utf-8") for path in paths]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--atheris", action="store_true", help="changes led by coverage")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
