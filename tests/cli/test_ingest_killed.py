"""`kill -9` of an ingest, at twenty random moments: what was acknowledged is there, and nothing is half."""

import hashlib
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from soichieu.audit.models import Entry
from soichieu.evidence.models import SearchEntry, Source

KILLS = 20
FILES = 60  # in one run; far more than are taken in before the kill
SCRIPT = (
    "import django; django.setup(); import typer; "
    "from soichieu.cli.ingest import ingest_command; typer.run(ingest_command)"
)


def texts(folder: Path, run: int) -> list[Path]:
    """Write texts never seen before, long enough that a kill falls inside a transaction."""
    paths = []
    for number in range(FILES):
        path = folder / f"{run:02}-{number:03}.txt"
        line = f"Huyện ủy Sơn Đông ban hành Kế hoạch số {number + 1}-KH/HU, ngày 01/3/2023, lần {run}.\n"
        path.write_text(line * 20, encoding="utf-8")
        paths.append(path)
    return paths


def environment() -> dict[str, str]:
    """The environment of a command that works in the database of this test."""
    place = connection.settings_dict
    login = ":".join(quote(str(place[key]), safe="") for key in ("USER", "PASSWORD") if place[key])
    url = f"postgres://{login}@/{place['NAME']}?host={quote(str(place['HOST']), safe='')}"
    if place["PORT"]:
        url += f"&port={place['PORT']}"
    return {**os.environ, "DATABASE_URL": url}


def killed_run(paths: list[Path], after: float) -> list[str]:
    """Start an ingest, kill it some time after its first line, and return the names it acknowledged."""
    command = [sys.executable, "-c", SCRIPT, *map(str, paths)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(), text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(after)
        process.kill()
        lines = [first, *process.stdout]
    assert process.returncode == -9, "the run ended before it was killed: give it more files"
    return [Path(line.split(": ")[0]).name for line in lines if line.endswith("\n")]


@pytest.mark.django_db(transaction=True)
def test_after_every_kill_the_acknowledged_is_whole_and_nothing_is_half(tmp_path: Path) -> None:
    chance = random.Random(20)
    acknowledged: dict[str, str] = {}
    for run in range(KILLS):
        paths = texts(tmp_path, run)
        for name in killed_run(paths, chance.uniform(0.0, 0.4)):
            acknowledged[name] = hashlib.sha256((tmp_path / name).read_bytes()).hexdigest()
    kept = {source.sha256: source for source in Source.objects.prefetch_related("claims")}
    assert len(acknowledged) >= KILLS
    assert set(acknowledged.values()) <= set(kept)
    findable = set(SearchEntry.objects.filter(kind="source").values_list("object_id", flat=True))
    told = set(Entry.objects.filter(act="evidence:source:taken_in").values_list("subject_id", flat=True))
    for source in kept.values():
        assert hashlib.sha256(bytes(source.content.data)).hexdigest() == source.sha256
        assert source.claims.all(), source.file_name
    ids = {source.pk for source in kept.values()}
    assert ids == findable == told
