"""A workbook of figures read and judged (design §8): 3,321 units × 50 indicators with 30 planted faults.

Ours reads the bytes, holds every cell against what the form asks and tells every fault with its place; the
peer, openpyxl in its read-only mode, only reads the values of the same sheet. They are run in turn, so that
the machine's moods fall on both; in every round the faults are compared with those planted. Exit code 1 where
one is missed or invented, or where ours takes longer than the peer. Then the same workbook without faults
goes its whole way through the database (confirming.py): brought, entered, taken back, every cell compared.

    python bench/xlsx/run.py [--rounds N] [--seed N]      needs openpyxl
"""

import argparse
import io
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

import confirming  # noqa: E402
import openpyxl  # type: ignore[import-untyped]  # noqa: E402  of the bench alone
from big_workbook import Big, make  # noqa: E402

from soichieu.evidence.readers import grids_of  # noqa: E402
from soichieu.pure.indicators.workbooks import Judged, judge  # noqa: E402


def main() -> int:
    """Make the workbook, race, compare; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seed", type=int, default=2022)
    options = parser.parse_args()
    confirming.start_django()
    big = make(options.seed)
    print(f"{len(big.data) / 1e6:.1f} MB, invented, {len(big.planted)} faults planted")
    ours, theirs, sound = [], [], True
    for _round in range(options.rounds):
        seen, seconds = _timed(lambda: judge(grids_of(big.data, "bieu.xlsx"), big.known))
        ours.append(seconds)
        sound &= _is_right(big, seen)
        cells, seconds = _timed(lambda: _openpyxl(big.data))
        theirs.append(seconds)
        sound &= cells >= len(seen.taken)
    mine, peer = statistics.median(ours), statistics.median(theirs)
    ratios = sorted(peer / one for one, peer in zip(ours, theirs, strict=True))
    print(f"read and judged  {mine:6.2f} s  ({min(ours):.2f} to {max(ours):.2f})")
    print(f"openpyxl, reads  {peer:6.2f} s  ({min(theirs):.2f} to {max(theirs):.2f})")
    told = "right" if sound else "WRONG"
    print(f"ratio {statistics.median(ratios):.1f}, worst {ratios[0]:.1f}; faults {told}")
    entered = confirming.told(options.seed)
    return 0 if sound and entered and mine <= peer else 1


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    began = time.perf_counter()
    done = work()
    return done, time.perf_counter() - began


def _is_right(big: Big, seen: Judged) -> bool:
    told = {(fault.row, fault.column, fault.kind) for fault in seen.faults}
    return told == big.planted and len(seen.faults) == len(big.planted) and len(seen.taken) == big.sound


def _openpyxl(data: bytes) -> int:
    """Read every value of the sheet of figures; return how many there are."""
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    sheet = book.worksheets[0]
    return sum(value is not None for row in sheet.iter_rows(values_only=True) for value in row)


if __name__ == "__main__":
    sys.exit(main())
