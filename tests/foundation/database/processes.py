"""What the machine says of a home's processes, asked of /proc and not of the code under test."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psycopg

from soichieu.foundation.database import ensure_running, status

SOURCE = Path(__file__).resolve().parents[3] / "src"
OPEN = "from soichieu.foundation import database as d; import os; d.prepare(os.environ); "


def processes_of(place: Path) -> dict[int, str]:
    """Return the living processes that name the home or work inside it."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            inside = str((entry / "cwd").readlink()).startswith(str(place))
        except OSError:
            continue
        if command and (inside or str(place) in command):
            found[int(entry.name)] = command
    return found


def until(condition: Callable[[], bool], seconds: float = 15) -> bool:
    """Wait for a condition; say whether it came true."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def ask(place: Path, sql: str) -> Any:
    """Return the first value of a committed statement, after having the server running."""
    with psycopg.connect(**asdict(ensure_running(place)), autocommit=True) as connection:
        cursor = connection.execute(sql)
        row = cursor.fetchone() if cursor.description else None
        return row[0] if row else None


def pid_of(place: Path, which: str) -> int:
    """Return the process number of the supervisor or the server."""
    pid = getattr(status(place), which)
    assert pid in processes_of(place)
    return int(pid)


def kill(place: Path, *pids: int) -> None:
    """Send SIGKILL and wait until the processes are gone: a command started earlier still meets them."""
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    assert until(lambda: not processes_of(place).keys() & set(pids))


def run(place: Path, code: str, *, python: str = sys.executable, **options: Any) -> subprocess.Popen[str]:
    """Start a command of its own that works with the home."""
    environment = {**os.environ, "SOICHIEU_HOME": str(place)} | options.pop("env", {})
    known = [str(SOURCE), *(path for path in sys.path if path.endswith("site-packages"))]
    environment["PYTHONPATH"] = os.pathsep.join([*filter(None, [environment.get("PYTHONPATH")]), *known])
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen([python, "-c", code], text=True, env=environment, cwd="/", **pipes, **options)
