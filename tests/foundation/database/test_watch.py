"""Where the kernel has no parent-death signal, a process on a pipe stands in for it."""

import os
import signal
import subprocess
import time
from pathlib import Path

from tests.foundation.database.processes import run

WATCHING = """
import os, signal, subprocess
from soichieu.foundation.database.server import call_off, watch_over
child = subprocess.Popen(["sleep", "60"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
watch = watch_over(child.pid, signal.SIGTERM)
print(child.pid, flush=True)
input()
call_off(watch)
"""


def runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def ended(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while runs(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not runs(pid)


def watched(place: Path) -> tuple[subprocess.Popen[str], int]:
    parent = run(place, WATCHING)
    assert parent.stdout is not None
    return parent, int(parent.stdout.readline())


def test_a_child_ends_when_its_watched_parent_is_killed(ground: Path) -> None:
    parent, child = watched(ground)
    parent.kill()
    assert ended(child, 5)
    parent.communicate()


def test_a_watch_called_off_harms_nobody(ground: Path) -> None:
    parent, child = watched(ground)
    parent.communicate("\n", timeout=10)
    assert not ended(child, 0.3)
    os.kill(child, signal.SIGKILL)
