"""The server as a child process: bound to its supervisor, started over what a dead one left."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from soichieu.foundation.database.cluster import DISK_FULL_WORDS, telling_line
from soichieu.foundation.database.failures import Failure, Kind
from soichieu.foundation.database.home import PORT, Places
from soichieu.foundation.database.programs import Programs, environment

LEFTOVER_PATIENCE = 3.0  # seconds that the processes of a killed server have to notice it
_STOPPING = ((signal.SIGINT, 120.0), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 10.0))
_PR_SET_PDEATHSIG = 1


class Phase(Enum):
    """Where a server is in its life."""

    STARTING = auto()
    READY = auto()
    GONE = auto()


def binding(fatal: signal.Signals) -> Callable[[], None]:
    """Return what a child runs before its program: on Linux it gets the signal when its parent dies.

    The signal follows the thread that forked, so only a process of one thread may use this. Changing the
    account clears it, hence `become` comes before.
    """
    if sys.platform != "linux":
        return lambda: None
    parent = os.getpid()
    prctl = ctypes.CDLL(None, use_errno=True).prctl

    def bind() -> None:
        prctl(_PR_SET_PDEATHSIG, int(fatal), 0, 0, 0)
        if os.getppid() != parent:  # the parent died between fork and prctl
            os._exit(1)

    return bind


class Server:
    """One postmaster after another over the same cluster."""

    def __init__(self, places: Places, programs: Programs, lock: int) -> None:
        self._places = places
        self._programs = programs
        self._lock = lock
        self._process: subprocess.Popen[bytes] | None = None
        self._log_start = 0
        self._watch: int | None = None

    @property
    def pid(self) -> int | None:
        """The process number of the postmaster."""
        return self._process.pid if self._process else None

    @property
    def exit_code(self) -> int | None:
        """How the postmaster ended, None while it runs."""
        return self._process.poll() if self._process else None

    def launch(self) -> None:
        """Start a postmaster; raises Failure where another one sits on the cluster."""
        self._clear_leftovers()
        self._log_start = self._places.log.stat().st_size
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self._places.sockets),
            "unix_socket_permissions": "0700",
            "port": str(PORT),
            "lc_messages": "C",  # the log is searched for faults
            "log_line_prefix": "%m [%p] ",
            "log_checkpoints": "off",
            "work_mem": "32MB",  # a table of figures over a province is made in memory, not on disk
            "shared_buffers": "256MB",
            "max_wal_size": "2GB",  # a load of millions of figures does not wait for checkpoints
            "jit": "off",  # statements here are many and small: compiling one costs more than it saves
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        self._process = subprocess.Popen(  # noqa: S603  our own program
            [self._programs.postgres, "-D", self._places.data, *options],
            stdin=subprocess.DEVNULL,
            env=environment(),
            preexec_fn=binding(signal.SIGINT),  # noqa: PLW1509  this process has one thread
            pass_fds=[self._lock],
        )
        if sys.platform != "linux":
            self._watch = watch_over(self._process.pid, signal.SIGINT)

    def phase(self) -> Phase:
        """Return where the postmaster is, by what it writes into its own file (as pg_ctl does)."""
        if self._process is None or self._process.poll() is not None:
            self._call_off()
            return Phase.GONE
        lines = _lines(self._places.data / "postmaster.pid")
        ready = len(lines) > 7 and lines[0].strip() == str(self._process.pid) and lines[7].strip() == "ready"
        return Phase.READY if ready else Phase.STARTING

    def why_gone(self) -> Failure:
        """Say why the last postmaster ended, by what it wrote since its start."""
        with self._places.log.open("rb") as log:
            log.seek(self._log_start)
            said = log.read().decode("utf-8", errors="replace")
        if DISK_FULL_WORDS in said:
            return Failure(Kind.DISK_FULL, path=str(self._places.data))
        if "is another postmaster" in said or "is still in use" in said:
            return Failure(Kind.LOCKED, path=str(self._places.data), holder="")
        return Failure(Kind.START_FAILED, detail=telling_line(said), log=str(self._places.log))

    def stop(self, *, first: signal.Signals = signal.SIGINT) -> None:
        """End the postmaster: cleanly, and harder if that takes too long."""
        if self._process is None:
            return
        for number, patience in _STOPPING:
            if number is signal.SIGINT and first is not signal.SIGINT:
                continue
            self._process.send_signal(number)
            try:
                self._process.wait(patience)
            except subprocess.TimeoutExpired:
                continue
            self._call_off()
            return

    def _call_off(self) -> None:
        if self._watch is not None:
            call_off(self._watch)
            self._watch = None

    def _clear_leftovers(self) -> None:
        """Wait for the last processes of a dead server, then remove its pid file, whatever stands in it.

        Who calls this holds the lock that every process of our servers holds, and no process works in the
        directory: so the file is stale even if it is half written or its number belongs to somebody else now,
        which PostgreSQL by itself takes for a running server.
        """
        pid_file = self._places.data / "postmaster.pid"
        deadline = time.monotonic() + LEFTOVER_PATIENCE
        while pid_file.exists() and (found := processes_in(self._places.data)):
            if time.monotonic() > deadline:
                raise Failure(Kind.LOCKED, path=str(self._places.data), holder=f" (PID {found[0]})")
            time.sleep(0.02)
        if sys.platform == "linux":
            pid_file.unlink(missing_ok=True)


def processes_in(data: Path) -> list[int]:
    """Return the running servers' processes whose working directory is this cluster, as theirs always is.

    Without /proc the answer is empty, and PostgreSQL's own look at its pid file has to do.
    """
    cluster = data.stat()
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            inside = (entry / "cwd").stat()
            name = (entry / "comm").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:  # ended meanwhile, or another account's, which cannot serve this directory
            continue
        if (inside.st_dev, inside.st_ino) == (cluster.st_dev, cluster.st_ino) and name == "postgres":
            found.append(int(entry.name))
    return sorted(found)


def watch_over(child: int, fatal: signal.Signals) -> int:
    """Leave a process behind that sends `fatal` to `child` if this one dies: where there is no PDEATHSIG.

    Returns the end of a pipe that only this process holds; `call_off` ends the watch.
    """
    reading, writing = os.pipe()
    if os.fork() == 0:
        signal.set_wakeup_fd(-1)
        os.closerange(3, reading)
        os.closerange(reading + 1, 256)
        if os.read(reading, 1) == b"":
            os.kill(child, fatal)
        os._exit(0)
    os.close(reading)
    return writing


def call_off(watch: int) -> None:
    """End a watch whose child is gone: its number may soon be another's."""
    os.write(watch, b".")
    os.close(watch)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return []
