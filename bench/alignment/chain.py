"""The chain of a directive at its bar: three levels, 124 units, 60 clauses in at most 5 seconds.

The product's own queries in a database of this benchmark's own. An invented centre issues a resolution; three
provinces and forty communes below each have plans whose clauses are linked at random, the communes' to the
plan of the province where that serves the clause, else to the resolution. The answer, and the matrix, is
held against a plain reckoning from what was written. Exit code 1 where the bar is missed or a number wrong.

    .venv/bin/python bench/alignment/chain.py [--seed N] [--times N]
"""

import argparse
import hashlib
import os
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "src"))
os.environ["DJANGO_SETTINGS_MODULE"] = "soichieu.config.settings"
os.environ.setdefault("SOICHIEU_HOME", str(ROOT / "var" / "bench"))
# Rows are deleted here, so a server of somebody's data must be named on purpose.
os.environ["DATABASE_URL"] = os.environ.get("SOICHIEU_BENCH_DATABASE_URL", "")

PROVINCES, COMMUNES, CLAUSES = 3, 40, 60
BAR = 5.0
ON, ISSUED = date(2024, 3, 1), date(2023, 6, 1)
_BY_PROVINCE, _BY_COMMUNE = 0.8, 0.7


@dataclass
class Truth:
    """What was written: for each unit and clause whether it serves it, and who stands above whom."""

    directive: int = 0
    units: list[int] = field(default_factory=list)
    above: dict[int, int] = field(default_factory=dict)
    serves: set[tuple[int, int]] = field(default_factory=set)


def main() -> int:
    """Write the rows, ask and check; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seed", type=int, default=2022)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    _start_django()
    truth = _written(random.Random(options.seed))
    holds = True
    for name, ask in (("chain", _chain), ("matrix", _matrix)):
        seconds, wrong = [], 0
        for _ in range(options.times):
            start = time.perf_counter()
            found = ask(truth)
            seconds.append(time.perf_counter() - start)
            wrong = found(truth)
        holds &= wrong == 0 and max(seconds) <= BAR
        print(
            f"{name} of {CLAUSES} clauses over {len(truth.units) + 1} units, 3 levels: "
            f"slowest of {options.times} {max(seconds):.2f} s (bar {BAR:.0f}); wrong: {wrong}"
        )
    print("holds" if holds else "MISSED")
    return 0 if holds else 1


def _start_django() -> None:
    from soichieu.foundation import database  # noqa: PLC0415  settings are read from the environment set above

    database.prepare(os.environ)
    import django  # noqa: PLC0415

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", verbosity=0)


def _chain(truth: Truth) -> Any:
    """Ask for the chain; return what counts the lines of it that are wrong."""
    from soichieu.accounts.sight import Sight  # noqa: PLC0415
    from soichieu.alignment.queries import chain_of  # noqa: PLC0415

    found = chain_of(truth.directive, truth.units, ON, Sight.all(ON))

    def wrong(truth: Truth) -> int:
        return abs(len(found.lines) - CLAUSES) + sum(
            {(stop.unit_id, stop.waiting) for stop in line.stops} != _stops(truth, number)
            or sum(share.served for share in line.shares)
            != sum((unit, number) in truth.serves for unit in truth.units)
            for number, line in enumerate(found.lines)
        )

    return wrong


def _stops(truth: Truth, clause: int) -> set[tuple[int, int]]:
    """Reckon plainly: a commune without the clause waits if its province lacks it too."""
    lacking = [unit for unit in truth.units if (unit, clause) not in truth.serves]
    waits = {unit: truth.above[unit] for unit in lacking if truth.above.get(unit) in lacking}
    behind = list(waits.values())
    return {(unit, behind.count(unit)) for unit in lacking if unit not in waits}


def _matrix(truth: Truth) -> Any:
    """Ask for the matrix; return what counts the cells of it that are wrong."""
    from soichieu.accounts.sight import Sight  # noqa: PLC0415
    from soichieu.alignment.queries import matrix_of  # noqa: PLC0415

    found = matrix_of([truth.directive], truth.units, ON, Sight.all(ON))

    def wrong(truth: Truth) -> int:
        return abs(len(found.lines) - len(truth.units)) + sum(
            (cell.items > 0) != ((line.unit_id, number) in truth.serves)
            for line in found.lines
            for number, cell in enumerate(line.cells)
        )

    return wrong


def _written(source: random.Random) -> Truth:
    """Write the units, their papers and the links at random; return what they come to."""
    _cleared()
    truth = Truth()
    centre = _unit("centre", "central", None)
    top = _Paper("NQ", centre)
    truth.directive = top.directive.pk
    links = []
    for number in range(PROVINCES):
        province = _unit(f"p{number}", "province", centre)
        truth.units.append(province.pk)
        plan = _Paper("KH", province)
        for clause in range(CLAUSES):
            if source.random() < _BY_PROVINCE:
                truth.serves.add((province.pk, clause))
                links.append(_link(top.anchors[clause], plan.anchors[clause], province))
        for other in range(COMMUNES):
            commune = _unit(f"p{number}c{other}", "commune", province)
            truth.units.append(commune.pk)
            truth.above[commune.pk] = province.pk
            own = _Paper("KH", commune)
            for clause in range(CLAUSES):
                if source.random() < _BY_COMMUNE:
                    truth.serves.add((commune.pk, clause))
                    over = plan if (province.pk, clause) in truth.serves else top
                    links.append(_link(over.anchors[clause], own.anchors[clause], commune))
    _saved(links)
    return truth


def _cleared() -> None:
    from soichieu.alignment.models import Anchor, Link  # noqa: PLC0415
    from soichieu.directives.models import Clause, Directive  # noqa: PLC0415
    from soichieu.organisations.models import Placement, Unit  # noqa: PLC0415

    Link.objects.all().delete()
    Anchor.objects.all().delete()
    Clause.objects.all().delete()
    Directive.objects.all().delete()
    Placement.objects.all().delete()
    Unit.objects.filter(key__startswith="bench/").delete()


def _unit(name: str, level: str, parent: Any) -> Any:
    from django.db.backends.postgresql.psycopg_any import DateRange  # noqa: PLC0415

    from soichieu.organisations.models import Placement, Unit  # noqa: PLC0415

    always = DateRange(None, None, "[)")
    unit = Unit.objects.create(
        key=f"bench/{name}", kind="party_committee", level=level, line="party", valid=always
    )
    if parent is not None:
        Placement.objects.create(unit=unit, parent=parent, hierarchy="party", valid=always)
    return unit


class _Paper:
    """A paper of a unit with sixty clauses, each with its anchor."""

    def __init__(self, kind: str, unit: Any) -> None:
        from soichieu.alignment.models import Anchor  # noqa: PLC0415
        from soichieu.directives.models import Clause, Directive  # noqa: PLC0415

        words = [f"Giao đơn vị xây dựng công trình số {number}" for number in range(CLAUSES)]
        text = "\n".join(words)
        held = _source(unit.key, text)
        self.directive = Directive.objects.create(
            kind=kind, key=f"bench/{unit.key}", symbol=unit.key, issuer=unit, owner=unit, issued_on=ISSUED,
            status="accepted", state="issued", title="bench",
        )  # fmt: skip
        starts = [sum(len(one) + 1 for one in words[:number]) for number in range(CLAUSES)]
        clauses = Clause.objects.bulk_create(
            Clause(
                directive=self.directive, source=held, ordinal=number, path=str(number + 1), text=one,
                start=starts[number], end=starts[number] + len(one),
            )
            for number, one in enumerate(words)
        )  # fmt: skip
        self.anchors = Anchor.objects.bulk_create(
            Anchor(
                kind="clause", directive=self.directive, path=clause.path, words=clause.text, clause=clause,
                key=hashlib.sha256(clause.text.encode()).hexdigest(),
            )
            for clause in clauses
        )  # fmt: skip


def _source(name: str, text: str) -> Any:
    from soichieu.evidence.models import Source  # noqa: PLC0415

    digest = hashlib.sha256(f"{name}\n{text}".encode()).hexdigest()
    source, _is_new = Source.objects.get_or_create(
        sha256=digest,
        defaults={
            "file_name": name, "media_type": "text/plain", "size": len(text), "text": text,
            "text_sha256": digest, "reading_version": "bench", "taken_by_label": "bench",
            "taken_at": datetime(2024, 1, 1, tzinfo=UTC),
        },
    )  # fmt: skip
    return source


def _link(upper: Any, lower: Any, unit: Any) -> Any:
    from soichieu.alignment.models import Link  # noqa: PLC0415

    return Link(
        upper=upper, lower=lower, unit=unit, state="confirmed", by_label="bench",
        decided_at=datetime(2024, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def _saved(links: Sequence[Any]) -> None:
    from django.db import connection  # noqa: PLC0415

    from soichieu.alignment.models import Link  # noqa: PLC0415

    Link.objects.bulk_create(links, batch_size=1000)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE alignment_link")


if __name__ == "__main__":
    sys.exit(main())
