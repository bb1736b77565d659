"""`kill -9` of an ingest, at twenty random moments: what was acknowledged is there, and nothing is half."""

import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
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
# Starting Python and Django twenty times would take the most of a minute: one process that has started them
# forks an ingest for each line it reads, says its number and, asked again, how it ended.
STARTED = """
import json, os, sys
import django
django.setup()
import typer
from soichieu.cli.ingest import ingest_command
for line in sys.stdin:
    out, *paths = json.loads(line)
    number = os.fork()
    if number == 0:
        os.dup2(os.open(out, os.O_WRONLY | os.O_CREAT), 1)
        sys.argv = ["ingest", *paths]
        typer.run(ingest_command)
        os._exit(0)
    print(number, flush=True)
    sys.stdin.readline()
    print(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]), flush=True)
"""


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


@contextmanager
def ready_runs() -> Iterator[subprocess.Popen[str]]:
    """Run a process that forks ingests at once."""
    command = [sys.executable, "-c", STARTED]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(), text=True
    ) as process:
        yield process


def forked_run(started: subprocess.Popen[str], paths: list[Path], after: float) -> list[str]:
    """Do as `killed_run` does, without starting Python and Django first."""
    assert started.stdin is not None
    assert started.stdout is not None
    out = paths[0].with_suffix(".out")
    started.stdin.write(json.dumps([str(out), *map(str, paths)]) + "\n")
    started.stdin.flush()
    number = int(started.stdout.readline())
    until = time.monotonic() + 60
    while not (out.exists() and b"\n" in out.read_bytes()):
        assert time.monotonic() < until, "the run took nothing in"
        time.sleep(0.001)
    time.sleep(after)
    os.kill(number, signal.SIGKILL)
    started.stdin.write("\n")
    started.stdin.flush()
    assert int(started.stdout.readline()) == -signal.SIGKILL, "the run ended before: give it more files"
    lines = out.read_text("utf-8").splitlines(keepends=True)
    return [Path(line.split(": ")[0]).name for line in lines if line.endswith("\n")]


@pytest.mark.django_db(transaction=True)
def test_after_every_kill_the_acknowledged_is_whole_and_nothing_is_half(tmp_path: Path) -> None:
    chance = random.Random(20)
    acknowledged: dict[str, str] = {}
    with ready_runs() as started:
        for run in range(KILLS):
            paths, after = texts(tmp_path, run), chance.uniform(0.0, 0.4)
            for name in forked_run(started, paths, after) if run else killed_run(paths, after):
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
