"""Figures at their bars (design §8): 1 + 34 + 3,321 invented units, 100 indicators, 20 months, 6.64 million.

In one run, in a database of its own: the bulk load beside COPY into a bare table; five questions
of a dashboard beside a table that holds the levels as columns, an index on each (the shape of an analytics
table, re-created); a thousand changed figures; every stored total held against sums in whole numbers. Exit
code 1 where a bar is missed or an answer is wrong. `full.py` beside it races the full roll-up at 20 million.

    .venv/bin/python bench/rollup/run.py [--indicators N] [--rounds N] [--seed N]
"""

import argparse
import os
import resource
import statistics
import sys
import time
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
os.environ["DJANGO_SETTINGS_MODULE"] = "soichieu.config.settings"
os.environ.setdefault("SOICHIEU_HOME", str(ROOT / "var" / "bench"))
# Rows are deleted here, so a server of somebody's data must be named on purpose.
os.environ["DATABASE_URL"] = os.environ.get("SOICHIEU_BENCH_DATABASE_URL", "")

PROVINCES, COMMUNES, MONTHS = 34, 3_321, 20
SINCE = date(2020, 1, 1)
BARS = {"Q1": 30, "Q2": 30, "Q3": 30, "Q4": 30, "Q5": 20}
SLOWEST, FRESH, LOAD = 20.0, 100.0, 5.0
EMPTY = (
    "indicators_rollup, indicators_valueevent, indicators_value, indicators_turnout, indicators_submission,"
    " indicators_round"
)


@dataclass
class Land:
    """Ids of units, measures and periods, the province of each commune, and every figure in millionths."""

    nation: int
    provinces: list[int]
    communes: Any
    province_of: Any
    measures: Any
    periods: Any
    numbers: Any  # by measure, period, commune


def main() -> int:
    """Load, ask, change, check; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--indicators", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    _start_django()
    land = _land(options.indicators, np.random.default_rng(options.seed))
    print(
        f"{land.numbers.size:,} invented figures, {1 + PROVINCES + COMMUNES:,} units, "
        f"{len(land.measures)} indicators x {len(land.periods)} months; {os.cpu_count()} processors"
    )
    holds = _loads(land)
    _level_columns(land)
    holds &= _answers(land, options.rounds)
    holds &= _freshness(land, np.random.default_rng(options.seed + 1))
    holds &= _checks(land)
    print("holds" if holds else "MISSED")
    return 0 if holds else 1


def _start_django() -> None:
    from soichieu.foundation import database  # noqa: PLC0415  settings are read from the environment set above

    database.prepare(os.environ)
    import django  # noqa: PLC0415

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)


def _land(indicators: int, rng: Any) -> Land:
    """Write units, measures and months of an invented land; make its figures."""
    from django.db import connection  # noqa: PLC0415
    from django.db.backends.postgresql.psycopg_any import DateRange  # noqa: PLC0415

    from soichieu.indicators.models import Indicator, Measure  # noqa: PLC0415
    from soichieu.indicators.services import period_of  # noqa: PLC0415
    from soichieu.organisations.models import Placement, Unit  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS bench_bare, bench_levels")
        cursor.execute(f"TRUNCATE {EMPTY} CASCADE")
    Indicator.objects.all().delete()
    Placement.objects.filter(unit__key__startswith="bench/").delete()
    Unit.objects.filter(key__startswith="bench/").delete()
    valid = DateRange(SINCE, None, "[)")
    levels = ["central"] + ["province"] * PROVINCES + ["commune"] * COMMUNES
    units = Unit.objects.bulk_create(
        Unit(key=f"bench/{at}", kind="area", level=level, line="party", valid=valid, invented=True)
        for at, level in enumerate(levels)
    )
    ids = [unit.pk for unit in units]
    province_of = np.sort(rng.integers(0, PROVINCES, COMMUNES))
    above = [ids[0]] * PROVINCES + [ids[1 + int(at)] for at in province_of]
    Placement.objects.bulk_create(
        Placement(unit_id=unit, parent_id=parent, hierarchy="party", valid=valid)
        for unit, parent in zip(ids[1:], above, strict=True)
    )
    made = Indicator.objects.bulk_create(
        Indicator(
            code=f"B{at:03}",
            owner_id=ids[0],
            kind="flow",
            aggregation="sum",
            hierarchy="party",
            invented=True,
        )
        for at in range(indicators)
    )
    measures = Measure.objects.bulk_create(Measure(indicator=one, code=one.code) for one in made)
    months = [f"{2024 + at // 12}-{at % 12 + 1:02}" for at in range(MONTHS)]
    periods = [period_of(month, "calendar").pk for month in months]
    return Land(
        ids[0], ids[1 : 1 + PROVINCES], np.array(ids[1 + PROVINCES :]), province_of,
        np.array([one.pk for one in measures]), np.array(periods),
        rng.integers(0, 5_000_00, (indicators, MONTHS, COMMUNES)) * 10_000,
    )  # fmt: skip


def _columns(land: Land) -> Any:
    from soichieu.indicators.services import Columns  # noqa: PLC0415

    measures, periods, communes = land.numbers.shape
    return Columns(
        np.repeat(land.measures, periods * communes),
        np.tile(np.repeat(land.periods, communes), measures),
        np.tile(land.communes, measures * periods),
        land.numbers.reshape(-1),
    )


def _loads(land: Land) -> bool:
    """Load everything, and the same into a bare table; tell times, memory and room on disk."""
    from django.db import connection  # noqa: PLC0415

    from soichieu.foundation.actor import operator  # noqa: PLC0415
    from soichieu.indicators.services import load_values  # noqa: PLC0415

    columns = _columns(land)
    bare = [_bare(columns, whole=True) for _round in range(3)]
    narrow = statistics.median(_bare(columns, whole=False) for _round in range(3))
    start = time.perf_counter()
    load_values(columns, by=operator())
    ours, least = time.perf_counter() - start, statistics.median(bare)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE indicators_value, indicators_rollup")
        cursor.execute(
            "SELECT pg_total_relation_size('indicators_value'), pg_total_relation_size('indicators_rollup'),"
            " pg_total_relation_size('bench_bare')"
        )
        sizes = [size // 2**20 for size in cursor.fetchone()]
    told = ", ".join(f"{one:.1f}" for one in bare)
    print(
        f"bulk load with rules, keys and all totals: {ours:.1f} s; COPY of the same into a bare table: "
        f"{least:.1f} s ({told}); {ours / least:.1f} times (bar {LOAD:.0f})\n"
        f"  a bare table of key and number alone: {narrow:.1f} s, {ours / narrow:.1f} times\n"
        f"  on disk: figures {sizes[0]:,} MB, totals {sizes[1]:,} MB, the bare table {sizes[2]:,} MB; "
        f"memory of this process at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024:,} MB"
    )
    return ours / least <= LOAD


def _bare(columns: Any, *, whole: bool) -> float:
    """Copy the same figures as text into a table without keys or rules; return the seconds.

    `whole` has every column that a stored figure has; else only its key and number. The text is made before
    the clock runs; ours is made of the columns while it runs.
    """
    from django.db import connection  # noqa: PLC0415

    ending = "\t{0}\t{0}\taccepted\tloaded\n" if whole else "\n"
    text = "".join(
        f"{measure}\t{period}\t{unit}\t{number / 10**6:.2f}{ending.format(f'{number / 10**6:.2f}')}"
        for measure, period, unit, number in zip(
            columns.measure.tolist(), columns.period.tolist(), columns.unit.tolist(),
            columns.number.tolist(), strict=True,
        )
    ).encode()  # fmt: skip
    names = "(measure_id, period_id, unit_id, entered, reported, accepted, state, origin)" if whole else ""
    shape = (
        "(LIKE indicators_value INCLUDING DEFAULTS)"
        if whole
        else "(measure int8, period int8, unit int8, number numeric)"
    )
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS bench_bare")
        cursor.execute(f"CREATE TABLE bench_bare {shape}")
        if whole:
            cursor.execute("ALTER TABLE bench_bare DROP COLUMN id")
        start = time.perf_counter()
        with cursor.copy(f"COPY bench_bare {names} FROM STDIN") as copy:
            for at in range(0, len(text), 1 << 20):
                copy.write(text[at : at + (1 << 20)])
        return time.perf_counter() - start


def _level_columns(land: Land) -> None:
    """Make the peer: one row a figure with every level as a column, and an index on each column."""
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS bench_bare")
        cursor.execute(
            "CREATE TABLE bench_levels AS SELECT v.measure_id AS dx, v.period_id AS pe, %s::int8 AS level1,"
            " p.parent_id AS level2, v.unit_id AS level3, v.accepted AS value FROM indicators_value v"
            " JOIN organisations_placement p ON p.unit_id = v.unit_id AND p.hierarchy = 'party'",
            [land.nation],
        )
        for column in ("dx", "pe", "level1", "level2", "level3"):
            cursor.execute(f"CREATE INDEX ON bench_levels ({column})")
        cursor.execute("VACUUM ANALYZE bench_levels")


TOTALS = (
    "SELECT measure_id, period_id, unit_id, accepted_total, accepted_count FROM indicators_rollup"
    " WHERE measure_id = ANY(%s) AND period_id = ANY(%s) AND unit_id = ANY(%s)"
)
CELLS = (
    "SELECT measure_id, period_id, unit_id, accepted, 1 FROM indicators_value"
    " WHERE measure_id = ANY(%s) AND period_id = ANY(%s) AND unit_id = ANY(%s) AND accepted IS NOT NULL"
)
LEVELS = (
    "SELECT dx, pe, {level}, sum(value), count(*) FROM bench_levels"
    " WHERE dx = ANY(%s) AND pe = ANY(%s) AND {level} = ANY(%s) GROUP BY 1, 2, 3"
)


def _answers(land: Land, rounds: int) -> bool:
    """Ask both the five questions in turn; hold both against sums in whole numbers."""
    rng, holds = np.random.default_rng(7), True
    communes = land.communes[land.province_of == 7]
    shapes = {
        "Q1": (1, 12, [land.nation], "level1"),
        "Q2": (1, 4, land.provinces, "level2"),
        "Q3": (20, MONTHS, [land.nation], "level1"),
        "Q4": (20, 1, communes.tolist(), "level3"),
        "Q5": (len(land.measures), 1, land.provinces, "level2"),
    }
    for name, (indicators, months, units, level) in shapes.items():
        times: tuple[list[float], list[float]] = ([], [])
        whole = []
        for _round in range(rounds):
            asked = [
                sorted(
                    rng.choice(land.measures, min(indicators, len(land.measures)), replace=False).tolist()
                ),
                sorted(rng.choice(land.periods, months, replace=False).tolist()),
                units,
            ]
            right = _right(land, *asked, level)
            sides = ((CELLS if level == "level3" else TOTALS), LEVELS.format(level=level))
            for side, statement in enumerate(sides):
                took, read, rows = _asked(statement, asked)
                times[side].append(took)
                if not side:
                    whole.append(read)
                if {row[:3]: (row[3], row[4]) for row in rows} != right:
                    print(f"  {name}: WRONG")
                    holds = False
        ours, theirs = statistics.median(times[0]), statistics.median(times[1])
        p95 = statistics.quantiles(whole, n=20)[-1]
        holds &= theirs / ours >= BARS[name] and p95 <= SLOWEST
        print(
            f"  {name}: {ours:.2f} ms; level columns {theirs:.0f} ms, {theirs / ours:.0f} times "
            f"(bar {BARS[name]}); as numbers in Python {statistics.median(whole):.1f} ms, "
            f"p95 {p95:.1f} (bar {SLOWEST:.0f})"
        )
    return holds


def _asked(statement: str, asked: list[Any]) -> tuple[float, float, list[Any]]:
    """Return milliseconds until the whole answer was here, and until it was numbers in Python; and the rows.

    Both sides pay the same for turning an answer into numbers, so they are held against each other before.
    """
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        start = time.perf_counter()
        cursor.execute(statement, asked)
        here = time.perf_counter()
        rows = cursor.fetchall()
        return (here - start) * 1000, (time.perf_counter() - start) * 1000, rows


def _right(land: Land, measures: list[int], periods: list[int], units: list[int], level: str) -> Any:
    """Work an answer out from the figures, to the last digit."""
    numbers = land.numbers[np.ix_(np.isin(land.measures, measures), np.isin(land.periods, periods))]
    made = {}
    for unit in units:
        if level == "level3":
            below = land.communes == unit
        elif level == "level2":
            below = land.province_of == land.provinces.index(unit)
        else:
            below = np.ones(COMMUNES, bool)
        sums = numbers[:, :, below].sum(axis=2)
        for one, measure in enumerate(measures):
            for two, period in enumerate(periods):
                exact = Decimal(int(sums[one, two])) / 10**6
                made[measure, period, unit] = (exact, int(below.sum()))
    return made


def _freshness(land: Land, rng: Any) -> bool:
    """Change a thousand figures of many units, several times; every total above is right when it commits."""
    from django.db import transaction  # noqa: PLC0415

    from soichieu.indicators.models import Value  # noqa: PLC0415
    from soichieu.indicators.services.rolling import change_of, roll  # noqa: PLC0415
    from soichieu.indicators.services.storing import store_changed  # noqa: PLC0415

    times = []
    for _round in range(9):
        measure, period = int(rng.integers(len(land.measures))), int(rng.integers(MONTHS))
        chosen = rng.choice(COMMUNES, 1_000, replace=False)
        rows = list(
            Value.objects.filter(
                measure=int(land.measures[measure]), period=int(land.periods[period]),
                unit__in=land.communes[chosen].tolist(),
            )
        )  # fmt: skip
        fresh = dict(zip(land.communes[chosen].tolist(), rng.integers(0, 10**6, 1_000).tolist(), strict=True))
        start = time.perf_counter()
        with transaction.atomic():
            changes = []
            for row in rows:
                number = Decimal(fresh[row.unit_id])
                changes.append(change_of(row, reported=number, accepted=number))
                row.entered = row.reported = row.accepted = number
                row.version += 1
            store_changed(rows)
            roll(changes)
        times.append((time.perf_counter() - start) * 1000)
        land.numbers[measure, period, chosen] = [
            fresh[unit] * 10**6 for unit in land.communes[chosen].tolist()
        ]
    median = statistics.median(times)
    told = ", ".join(f"{one:.0f}" for one in times)
    print(f"  1,000 changed figures with all totals: {median:.0f} ms (bar {FRESH:.0f}); {told}")
    return median <= FRESH


def _checks(land: Land) -> bool:
    """Hold every stored total against the figures, by the product's own check and by this one's sums."""
    from soichieu.indicators.models import Rollup  # noqa: PLC0415
    from soichieu.indicators.services import check_totals  # noqa: PLC0415

    start = time.perf_counter()
    faults = check_totals()
    took = time.perf_counter() - start
    sums = {}
    for one, measure in enumerate(land.measures.tolist()):
        for two, period in enumerate(land.periods.tolist()):
            sums[measure, period] = Decimal(int(land.numbers[one, two].sum())) / 10**6
    rows = Rollup.objects.filter(unit=land.nation)
    rows = list(rows.values_list("measure_id", "period_id", "accepted_total"))
    wrong = sum(sums[measure, period] != total for measure, period, total in rows)
    print(
        f"  all totals worked out anew and compared: {took:.1f} s, {len(faults)} differ; "
        f"of {len(sums):,} national ones {wrong} are not the sum of their figures"
    )
    return not faults and not wrong and len(sums) == len(rows)


if __name__ == "__main__":
    sys.exit(main())
