"""The full roll-up at its bar (design §8): 20 million figures, every total of every unit above them.

The tree is 1 → 63 → 700 → 11,000, 300 measures over 48 periods, 12.6 % of the cells filled at random, values
whole numbers. Sum, count, least and most are worked out for each measure, period and unit above others. The
peer is DuckDB with all its threads on a table of its own that holds the levels as columns, so that it joins
nothing: staged level by level, and in one GROUPING SETS, of which the quicker counts. We have one thread. All
are run in turn, so that the machine's moods fall on all, and every total is compared. Then trees that change
from one period to another, and a check of everything stored. Exit code 1 where an answer differs, or where
cube and rows together take more than half the time of DuckDB, which leaves rows too.

    python bench/rollup/full.py [--figures N] [--rounds N] [--seed N]      needs duckdb
"""

import argparse
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))

from soichieu.pure.rollup.arrays import TOP, Cells, Rows, Trees, check, cube, rolled_up  # noqa: E402

MEASURES, PERIODS = 300, 48
PROVINCES, DISTRICTS, COMMUNES = 63, 700, 11_000
BAR = 0.5
TOTALS = "CAST(sum(value) AS BIGINT), count(*), min(value), max(value)"
AGAIN = "CAST(sum(total) AS BIGINT), CAST(sum(n) AS BIGINT), min(least), max(most)"
NAMES = ("measure", "period", "unit", "total", "count", "least", "most")


@dataclass
class Country:
    """Parents by unit: the nation, then provinces, districts and communes."""

    parents: Any

    @property
    def first_commune(self) -> int:
        return 1 + PROVINCES + DISTRICTS


def main() -> int:
    """Make the figures, race, compare; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--figures", type=int, default=20_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seed", type=int, default=2022)
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    country = _country(rng)
    cells = _cells(rng, country, options.figures)
    print(f"{len(cells):,} invented figures, {len(country.parents):,} units, {MEASURES} measures × {PERIODS}")
    peer = Peer.with_figures(cells, country)
    if peer is None:
        print("DuckDB is not installed: no race")
    holds = _raced(cells, country, peer, options.rounds)
    holds &= _moved(rng, cells, country)
    print(f"most memory held: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10:,} MB")
    return 0 if holds else 1


def _country(rng: np.random.Generator) -> Country:
    provinces = np.sort(rng.integers(0, PROVINCES, DISTRICTS))
    districts = np.sort(rng.integers(0, DISTRICTS, COMMUNES))
    parents = np.concatenate([[TOP], np.zeros(PROVINCES, int), 1 + provinces, 1 + PROVINCES + districts])
    return Country(parents)


def _cells(rng: np.random.Generator, country: Country, wanted: int) -> Cells:
    """Fill places at random, in order of measure, period and unit, as a table is read by its key."""
    places = MEASURES * PERIODS * COMMUNES
    is_filled = np.zeros(places, np.bool_)
    while (missing := wanted - int(np.count_nonzero(is_filled))) > 0:
        is_filled[rng.integers(0, places, missing)] = True
    at = np.flatnonzero(is_filled)
    row, commune = np.divmod(at, COMMUNES)
    return Cells(
        (row // PERIODS).astype(np.int16),
        (row % PERIODS).astype(np.int16),
        (country.first_commune + commune).astype(np.int32),
        rng.integers(-1_000_000, 100_000_000, len(at)),
    )


class Peer:
    """DuckDB with the figures in a table of its own, the levels as columns."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    @classmethod
    def with_figures(cls, cells: Cells, country: Country) -> "Peer | None":
        """Load the figures; None where DuckDB is not installed."""
        try:
            import duckdb  # noqa: PLC0415  a peer, installed for benchmarks only
        except ImportError:
            return None
        connection = duckdb.connect(":memory:")
        district = country.parents[cells.unit].astype(np.int32)
        figures = {
            "measure": cells.measure,
            "period": cells.period,
            "unit": cells.unit,
            "district": district,
            "province": country.parents[district].astype(np.int32),
            "value": cells.value,
        }
        connection.register("loaded", figures)
        start = time.perf_counter()
        connection.execute("CREATE TABLE figure AS SELECT * FROM loaded")
        connection.unregister("loaded")
        threads = connection.execute("SELECT current_setting('threads')").fetchone()[0]
        print(
            f"DuckDB {duckdb.__version__}, {threads} threads; loaded in {time.perf_counter() - start:.1f} s"
        )
        return cls(connection)

    def staged(self) -> None:
        """Group by district, then those totals by province, then those for the nation."""
        steps = [
            ("district", f"SELECT measure, period, district AS unit, any_value(province) AS above, {TOTALS}"
             " FROM figure GROUP BY measure, period, district"),
            ("province", f"SELECT measure, period, above AS unit, 0 AS above, {AGAIN}"
             " FROM made_district GROUP BY measure, period, above"),
            ("nation", f"SELECT measure, period, 0 AS unit, -1 AS above, {AGAIN}"
             " FROM made_province GROUP BY measure, period"),
        ]  # fmt: skip
        for level, query in steps:
            columns = "(measure, period, unit, above, total, n, least, most)"
            self.connection.execute(f"CREATE OR REPLACE TEMP TABLE made_{level} AS FROM ({query}) t{columns}")

    def in_sets(self) -> None:
        """Group by all levels in one query."""
        self.connection.execute(
            "CREATE OR REPLACE TEMP TABLE made AS FROM ("
            f"SELECT measure, period, coalesce(district, province, 0), {TOTALS} FROM figure"
            " GROUP BY GROUPING SETS"
            " ((measure, period, district), (measure, period, province), (measure, period))"
            ") t(measure, period, unit, total, n, least, most)"
        )

    def rows(self, staged: bool) -> Rows:
        """Give what the last run left, in order."""
        parts = (
            [f"FROM made_{level}" for level in ("district", "province", "nation")]
            if staged
            else ["FROM made"]
        )
        columns = "measure, period, unit, total, n, least, most"
        whole = " UNION ALL ".join(f"SELECT {columns} {part}" for part in parts)
        made = self.connection.execute(f"SELECT * FROM ({whole}) ORDER BY measure, period, unit").fetchnumpy()
        columns_made = [np.asarray(made[name]).astype(np.int64) for name in columns.split(", ")]
        return Rows(*columns_made[:4], np.zeros(len(columns_made[0]), np.int64), *columns_made[4:])


def _raced(cells: Cells, country: Country, peer: Peer | None, rounds: int) -> bool:
    times: dict[str, list[tuple[float, float]]] = {}
    rows = rolled_up(cells, _trees(country), MEASURES)
    holds = True
    if peer is not None:
        for staged, run in ((True, peer.staged), (False, peer.in_sets)):
            run()
            same = _are_equal(rows, peer.rows(staged))
            print(f"{len(rows):,} totals {'equal' if same else 'DIFFER from'} DuckDB's, staged {staged}")
            holds &= same
    for _round in range(rounds):
        _time(times, "cube", lambda: cube(cells, _trees(country), MEASURES))
        _time(times, "cube and rows", lambda: rolled_up(cells, _trees(country), MEASURES))
        if peer is not None:
            _time(times, "DuckDB staged", peer.staged)
            _time(times, "DuckDB GROUPING SETS", peer.in_sets)
    medians = _print_times(times)
    if peer is None:
        return holds
    quicker = min(medians["DuckDB staged"], medians["DuckDB GROUPING SETS"])
    ratio = medians["cube and rows"] / quicker
    print(
        f"cube and rows take {ratio:.2f} of DuckDB's time, the cube alone {medians['cube'] / quicker:.2f} ",
        end="",
    )
    print(f"(bar {BAR}): {'holds' if ratio <= BAR else 'MISSED'}")
    return holds and ratio <= BAR


def _moved(rng: np.random.Generator, cells: Cells, country: Country) -> bool:
    """Time trees that change in the middle, and find faults planted in what is stored."""
    later = country.parents.copy()
    movers = rng.choice(np.arange(country.first_commune, len(later)), 300, replace=False)
    later[movers] = 1 + PROVINCES + rng.integers(0, DISTRICTS, len(movers))
    trees = Trees(np.stack([country.parents, later]), (np.arange(PERIODS) >= PERIODS // 2).astype(int))
    times: dict[str, list[tuple[float, float]]] = {}
    for _round in range(3):
        _time(times, "cube, 300 communes moved in the middle", lambda: cube(cells, trees, MEASURES))
    right = rolled_up(cells, trees, MEASURES)
    planted = np.sort(rng.choice(len(right), 30, replace=False))
    right.total[planted] += 1
    stored = right
    again = rolled_up(cells, trees, MEASURES)
    faults: list[Any] = []
    _time(times, f"check of {len(stored):,} stored totals", lambda: faults.extend(check(stored, again)))
    _print_times(times)
    print(f"{len(faults)} of {len(planted)} planted faults found")
    return len(faults) == len(planted)


def _trees(country: Country) -> Trees:
    """Make the tree anew: what it works out once is part of the time."""
    return Trees(country.parents[None, :], np.zeros(PERIODS, np.int64))


def _are_equal(ours: Rows, theirs: Rows) -> bool:
    return len(ours) == len(theirs) and all(
        np.array_equal(getattr(ours, name), getattr(theirs, name)) for name in NAMES
    )


def _time(times: dict[str, list[tuple[float, float]]], name: str, run: Callable[[], object]) -> None:
    start, cpu = time.perf_counter(), time.process_time()
    made = run()
    times.setdefault(name, []).append((time.perf_counter() - start, time.process_time() - cpu))
    del made


def _print_times(times: dict[str, list[tuple[float, float]]]) -> dict[str, float]:
    medians = {}
    for name, runs in times.items():
        walls, cpus = zip(*runs, strict=True)
        medians[name] = statistics.median(walls)
        print(f"  {name}: {medians[name]:.2f} s (least {min(walls):.2f}), ", end="")
        print(f"processor {statistics.median(cpus):.2f} s")
    return medians


if __name__ == "__main__":
    sys.exit(main())
