"""The server as an office runs it: `soichieu serve` in processes of its own, killed without a word."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from soichieu.foundation import database

_PAUSE = 0.05
_UP = 120.0


def free_port() -> int:
    """Return a port nobody listens at."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class Server:
    """`soichieu serve` at a port; its own processes are one group."""

    def __init__(self, port: int, log: Path) -> None:
        self.port, self._log = port, log
        self.start()

    def start(self) -> float:
        """Start it; return after how many seconds it answers."""
        begun = time.monotonic()
        command = (
            "import sys; sys.argv = ['soichieu', *sys.argv[1:]]; from soichieu.cli.main import run; run()"
        )
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", command, "serve", "--port", str(self.port)],
                stdout=log, stderr=log, start_new_session=True, env=dict(os.environ),
            )  # fmt: skip
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > begun + _UP:
                raise RuntimeError(f"the server did not start: see {self._log}")
            time.sleep(_PAUSE)
        return time.monotonic() - begun

    def kill(self, *, with_database: bool) -> None:
        """Kill all its processes at once, and those of the embedded database with them where told."""
        victims = []
        if with_database:
            told = database.status()
            victims = [number for number in (told.supervisor, told.server) if number]
        os.killpg(self._process.pid, signal.SIGKILL)
        for number in victims:
            os.kill(number, signal.SIGKILL)
        self._process.wait()
        while self._listens():
            time.sleep(_PAUSE)

    def stop(self) -> None:
        """Ask it to end, as Ctrl+C does."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/suc-khoe/", timeout=5) as answer:
                return bool(answer.status == 200)
        except (OSError, urllib.error.URLError):
            return False

    def _listens(self) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", self.port)) == 0
