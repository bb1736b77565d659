"""Fifty clerks entering at once, the server killed twice: nothing acknowledged lost, nothing doubled.

`soichieu serve` runs on loopback over a database of this benchmark's own. Each clerk logs in and fills in the
sheet of a unit by the requests the page's script sends, alone or two at the same cells; explains, hands in,
withdraws, mends what came back; three offices return and accept. In the middle all processes of the server
are killed with `kill -9`, the second time the embedded database with them; the same requests go out again
until they are answered, as from a browser. Then every cell, version, total, turnout and journal entry is held
against what was acknowledged, totals against sums in exact fractions. Exit code 1 where anything differs,
anybody was shown a 5xx, or a save took too long.

    .venv/bin/python bench/clerks/run.py [--clerks N] [--kills N] [--pace SECONDS] [--indicators N]
"""

import argparse
import os
import random
import signal
import statistics
import subprocess
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
os.environ["DJANGO_SETTINGS_MODULE"] = "soichieu.config.settings"
os.environ["PYTHONPATH"] = str(ROOT / "src")
os.environ.setdefault("SOICHIEU_HOME", str(ROOT / "var" / "bench-clerks"))
# Rows are written here, so a server of somebody's data must be named on purpose.
os.environ["DATABASE_URL"] = os.environ.get("SOICHIEU_BENCH_DATABASE_URL", "")

import offices  # noqa: E402  the modules beside this one read the settings named above
import people  # noqa: E402
import truth  # noqa: E402
from browser import Notes  # noqa: E402
from land import PROVINCES, Land, build  # noqa: E402
from server import Server, free_port  # noqa: E402

_MOST_SECONDS = 900


def main() -> int:
    """Let them work, kill, check; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--clerks", type=int, default=50)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument(
        "--pace", type=float, default=4.0, help="seconds from one save of a clerk to the next"
    )
    parser.add_argument("--indicators", type=int, default=30)
    parser.add_argument("--bar", type=float, default=1.0, help="seconds, of the p95 of a save")
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the server goes with us
    source = random.Random(options.seed)
    log = _start_django()
    land = build(options.clerks, options.indicators, source)
    _leave_the_database()
    spoken = log.stat().st_size if log else 0
    server = Server(free_port(), Path(os.environ["SOICHIEU_HOME"]) / "serve.log")
    notes = Notes()
    day = people.Day(land, server.port, notes, options.pace, threading.Event())
    clerks, judges = _people(day, source)
    print(
        f"{len(clerks)} clerks of {len(land.communes)} units, {PROVINCES} offices, {len(land.columns)} cells "
        f"a unit; {sum(len(one.steps) for one in clerks)} saves planned; {os.cpu_count()} processors",
        flush=True,
    )
    begun = time.monotonic()
    try:
        away = _run(day, clerks, judges, server, options.kills, with_database=log is not None)
    finally:
        server.stop()
    seconds = time.monotonic() - begun
    _judge_cuts(notes, away)
    notes.faults += truth.faults(land)
    notes.faults += _spoken_of_deadlocks(log, spoken)
    notes.faults += _journal_faults()
    _tell(notes, land, seconds, [end - start for start, end in away], options)
    return 1 if notes.faults else 0


def _start_django() -> Path | None:
    """Have the database there with its tables; return the log of the embedded server, None for another."""
    from soichieu.foundation import database  # noqa: PLC0415  settings are read from the environment set above

    database.prepare(os.environ)
    import django  # noqa: PLC0415

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    return None if os.environ["DATABASE_URL"] else database.status().log


def _leave_the_database() -> None:
    """Close the connection: who is killed has nobody of ours at the other end."""
    from django.db import connection  # noqa: PLC0415

    connection.close()


def _people(day: people.Day, source: random.Random) -> tuple[list[people.Clerk], list[offices.Office]]:
    clerks = []
    for commune in day.land.communes:
        own = [
            people.Clerk(day, 10 + len(clerks) + hand, commune, hand, random.Random(source.random()))
            for hand in range(len(commune.clerks))
        ]
        own[0].colleague = own[1] if own[1:] else None
        clerks += own
    judging = [
        offices.Office(day, 1 + at, unit, name, random.Random(source.random()))
        for at, (unit, name) in enumerate(day.land.provinces.items())
    ]
    return clerks, judging


def _run(
    day: people.Day,
    clerks: list[people.Clerk],
    judges: list[offices.Office],
    server: Server,
    kills: int,
    *,
    with_database: bool,
) -> list[tuple[float, float]]:
    """Let everybody work and kill the server at even parts of the saves; return when it was away."""
    threads = [_begun(one.work, day.notes, one.filled.set) for one in clerks]
    judging = [_begun(one.work, day.notes, lambda: None) for one in judges]
    planned, away, until = sum(len(one.steps) for one in clerks), [], time.monotonic() + _MOST_SECONDS
    while any(thread.is_alive() for thread in threads):
        if len(away) < kills and len(day.notes.saves) >= planned * (len(away) + 1) // (kills + 1):
            start = time.monotonic()
            server.kill(with_database=with_database and len(away) % 2 == 1)
            time.sleep(1.0)
            server.start()
            away.append((start, time.monotonic()))
        if time.monotonic() > until:
            day.notes.fault(f"{sum(thread.is_alive() for thread in threads)} clerks did not come to an end")
            break
        time.sleep(0.01)
    day.over.set()
    for thread in judging:
        thread.join(30)
    if len(away) < kills:
        day.notes.fault(f"killed {len(away)} times only")
    return away


def _begun(work: Callable[[], Any], notes: Notes, after: Callable[[], Any]) -> threading.Thread:
    """Start a person; one who stumbles is a fault."""

    def whole() -> None:
        try:
            work()
        except Exception:  # noqa: BLE001  whatever it was, the run must say so and end
            notes.fault(traceback.format_exc())
        finally:
            after()

    thread = threading.Thread(target=whole, daemon=True)
    thread.start()
    return thread


def _judge_cuts(notes: Notes, away: list[tuple[float, float]]) -> None:
    """Keep connections that were cut while the server stood as faults."""
    odd = [how for cut, how in notes.cuts if not any(start <= cut <= end + 0.1 for start, end in away)]
    if odd:
        notes.fault(f"connections cut while the server stood: {dict(Counter(odd))}")


def _spoken_of_deadlocks(log: Path | None, spoken: int) -> list[str]:
    if log is None:
        return []
    with log.open("rb") as found:
        found.seek(spoken)
        said = found.read().decode(errors="replace")
    return [line for line in said.splitlines() if "deadlock" in line or "could not serialize" in line]


def _journal_faults() -> list[str]:
    """Let the command itself hold the journal against its chain, sealed to its end."""
    from soichieu.audit import services  # noqa: PLC0415

    services.seal_pending()
    _leave_the_database()
    command = (
        "import sys; sys.argv = ['soichieu', 'audit', 'verify']; from soichieu.cli.main import run; run()"
    )
    done = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=False)
    whole = done.returncode == 0 and ", 0 mục chờ" in done.stdout
    print(done.stdout.strip(), flush=True)
    return [] if whole else [f"audit verify: {done.stdout} {done.stderr}"]


def _tell(notes: Notes, land: Land, seconds: float, away: list[float], options: Any) -> None:
    cuts = statistics.quantiles(notes.saves, n=20)
    median, slow = statistics.median(notes.saves), cuts[18]
    if slow > options.bar:
        notes.faults.append(f"p95 of a save {slow * 1000:.0f} ms, bar {options.bar * 1000:.0f} ms")
    lost = sum(one.startswith("lost") for one in notes.faults)
    doubled = sum(one.startswith("doubled") for one in notes.faults)
    print(
        f"{notes.counts['requests']} requests in {seconds:.0f} s, {len(notes.saves)} saves answered: "
        f"p50 {median * 1000:.0f} ms, p95 {slow * 1000:.0f} ms\n"
        f"{len(away)} kills of {options.kills}, answering again after "
        f"{', '.join(f'{one:.1f} s' for one in away)}; "
        f"{len(notes.cuts)} connections cut, {notes.counts['saves sent again']} saves sent again\n"
        f"{truth.acknowledged(land)} changes acknowledged, {lost} lost, {doubled} doubled; "
        f"{notes.counts['conflicts']} times two at one cell"
    )
    print("; ".join(f"{what} {number}" for what, number in sorted(notes.counts.items())))
    for one in notes.faults[:40]:
        print(f"FAULT {one}")
    print("MISSED" if notes.faults else "holds")


if __name__ == "__main__":
    sys.exit(main())
