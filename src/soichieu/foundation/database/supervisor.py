"""The process that owns the server: `python -m soichieu.foundation.database.supervisor HOME LOCK LINGER`.

A command starts it with the lock of the cluster taken (descriptor LOCK). It leaves the command's session,
gives up root, starts the server as its direct child, reports once on standard output (nothing: ready; a JSON
line: why not) and stays until no command has held the lease for LINGER seconds, `soichieu stop` or a signal.
Killed, it takes the server along; a killed server it starts again.

Once root is given up, the interpreter's own files may be out of reach (a Python under a 0700 /root), so all
that is imported is imported at the top, and no text is read in any encoding but UTF-8.
"""

import json
import os
import select
import signal
import sys
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType

from soichieu.foundation.database import cluster, state
from soichieu.foundation.database.account import Account, become, check_way_in, server_account
from soichieu.foundation.database.failures import Failure, Kind
from soichieu.foundation.database.home import Places
from soichieu.foundation.database.locks import open_private, release, try_alone
from soichieu.foundation.database.programs import Programs, Supply, installed
from soichieu.foundation.database.server import Phase, Server, binding
from soichieu.foundation.database.state import State

_TICK = {Phase.STARTING: 0.01, Phase.READY: 0.1, Phase.GONE: 0.1}
_LONGEST_PAUSE = 30.0  # seconds between two tries to bring a failing server back
_STEADY_SECONDS = 5.0  # who has answered so long and then died may come back at once
_LOG_LIMIT_BYTES = 5 * 1024 * 1024


def main(arguments: list[str]) -> int:
    """Run the supervisor in a process that has left its parent; returns the exit code."""
    if os.fork() != 0:
        os._exit(0)  # the command waits for this half only, so no zombie stays with it
    report = Report(os.dup(1))
    places, lock, linger = Places(Path(arguments[0])), int(arguments[1]), float(arguments[2])
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    try:
        account = server_account(places)
        programs = _settle(places, account)
        server = Server(places, programs, lock)
        cluster.make_ready(places, programs, account, binding(signal.SIGKILL), lock)
        identity = State(os.getpid(), None, account.name, programs.version, time.time())
        Supervisor(places, server, identity, linger, report).keep()
    except Failure as failure:
        report.failed(failure)
        return 1
    except Exception as error:
        report.failed(Failure(Kind.START_FAILED, detail=repr(error), log=str(places.log)))
        raise
    return 0


def _settle(places: Places, account: Account) -> Programs:
    """Become the account, with programs it can run, and write to the log from now on."""
    supply = Supply(installed(), places)
    try:
        supply.pack(account)
        become(account)
        check_way_in(places, account)
        places.stop_request.unlink(missing_ok=True)
        programs = supply.unpack()
        if places.log.exists() and places.log.stat().st_size > _LOG_LIMIT_BYTES:
            places.log.replace(places.log.with_suffix(".log.1"))
        log = os.open(places.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise Failure.from_os_error(error, Path(error.filename or places.root), account.name) from error
    os.dup2(log, 1)
    os.dup2(log, 2)
    return programs


class Report:
    """The one answer to the command that started this process; its end of the pipe is closed with it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def ready(self) -> None:
        """Say that the server answers."""
        self._say(b"")

    def failed(self, failure: Failure) -> None:
        """Say why there is no server; after `ready` nobody listens any more."""
        self._say(json.dumps(failure.to_json()).encode())

    def _say(self, line: bytes) -> None:
        if self._descriptor is None:
            return
        with suppress(BrokenPipeError):  # the command was killed meanwhile
            os.write(self._descriptor, line)
        os.close(self._descriptor)
        self._descriptor = None


class Supervisor:
    """Keeps a server running while it is wanted."""

    def __init__(
        self, places: Places, server: Server, identity: State, linger: float, report: Report
    ) -> None:
        self._places = places
        self._server = server
        self._identity = identity
        self._linger = linger
        self._report = report
        self._lock_file = places.lock.stat()
        self._lease = open_private(places.lease, server_account(places))
        self._idle_since: float | None = None
        self._ready_at: float | None = None  # of the present launch
        self._was_ever_ready = False
        self._is_launched = False
        self._failures = 0
        self._retry_at = 0.0
        self._is_signalled = False
        self._alarm = self._listen()

    def _listen(self) -> int:
        """Let signals wake the round through a pipe; returns its reading end."""
        alarm, wakeup = os.pipe()
        os.set_blocking(alarm, False)
        os.set_blocking(wakeup, False)
        signal.set_wakeup_fd(wakeup, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        signal.signal(signal.SIGCHLD, lambda _number, _frame: None)  # only to be woken
        return alarm

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._is_signalled = True

    def keep(self) -> None:
        """Go round until the server is unwanted or stopped; raises Failure if its first start fails."""
        while not self._must_end():
            phase = self._server.phase()
            if phase is Phase.READY:
                self._on_ready()
            elif phase is Phase.GONE and not self._on_gone():
                return
            select.select([self._alarm], [], [], _TICK[phase])
            with suppress(BlockingIOError):
                os.read(self._alarm, 512)
        self._server.stop(first=signal.SIGQUIT if self._is_home_gone() else signal.SIGINT)

    def _must_end(self) -> bool:
        asked = self._is_signalled or self._places.stop_request.exists()
        return asked or self._is_home_gone() or self._is_unwanted()

    def _is_home_gone(self) -> bool:
        """Say whether commands no longer see this lock, so that they could start a second server."""
        try:
            found = self._places.lock.stat()
        except OSError:
            return True
        return (found.st_dev, found.st_ino) != (self._lock_file.st_dev, self._lock_file.st_ino)

    def _is_unwanted(self) -> bool:
        """Say whether nobody has held the lease for long; if so, keep it from newcomers until the end."""
        if not try_alone(self._lease):
            self._idle_since = None
            return False
        now = time.monotonic()
        if self._idle_since is None:
            self._idle_since = now
        if now - self._idle_since >= self._linger:
            return True
        release(self._lease)
        return False

    def _on_ready(self) -> None:
        if self._ready_at is None:
            self._ready_at = time.monotonic()
            self._was_ever_ready = True
            self._tell(None)
            self._report.ready()

    def _on_gone(self) -> bool:
        """Launch the server if it is time; returns False where somebody has stopped it properly."""
        if self._is_launched:
            self._is_launched = False
            if self._ready_at is not None and self._server.exit_code == 0:
                return False
            if not self._was_killed():
                self._on_failure(self._server.why_gone())
        if time.monotonic() >= self._retry_at:
            try:
                self._server.launch()
                self._is_launched, self._ready_at = True, None
                self._tell(None)
            except Failure as failure:
                self._on_failure(failure)
        return True

    def _was_killed(self) -> bool:
        """Say whether the end was no fault of the server's, so that it may come back at once."""
        lived = time.monotonic() - self._ready_at if self._ready_at is not None else 0.0
        return self._server.exit_code == -signal.SIGKILL or lived > _STEADY_SECONDS

    def _on_failure(self, failure: Failure) -> None:
        """Report a first start that fails; later pause longer each time and tell why."""
        if not self._was_ever_ready:
            raise failure
        self._failures = 1 if self._ready_at is not None else self._failures + 1
        self._retry_at = time.monotonic() + min(_LONGEST_PAUSE, 0.25 * 2**self._failures)
        self._tell(failure)

    def _tell(self, failure: Failure | None) -> None:
        told = replace(
            self._identity, server=self._server.pid, failure=failure.to_json() if failure else None
        )
        with suppress(OSError):  # nobody is served better by a supervisor that ends because it cannot tell
            state.write(self._places, told)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
