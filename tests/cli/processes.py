"""Commands in processes of their own that need not start Python and import the reading engine each time.

One process has imported what knows nothing of the environment; for each command it forks, takes the
environment it is given and runs `soichieu` from its first line on. `tests/cli/test_read.py` starts a fresh
Python.
"""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

_SOURCE = Path(__file__).resolve().parents[2] / "src"
_FORKING = """
import json, os, signal, sys, traceback
import django.db.models, lxml.html, rich.console, structlog, typer
import soichieu.pure.reading.consistency
for line in sys.stdin:
    asked = json.loads(line)
    number = os.fork()
    if number == 0:
        signal.alarm(60)
        os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
        for name, descriptor in (("out", 1), ("err", 2)):
            os.dup2(os.open(asked[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), descriptor)
        os.environ.clear()
        os.environ.update(asked["environment"])
        sys.argv = ["soichieu", *asked["words"]]
        code = 0
        try:
            from soichieu.cli.main import run
            run()
        except SystemExit as end:
            code = end.code or 0
        except BaseException:
            traceback.print_exc()
            code = 1
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    print(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]), flush=True)
"""


class _Forking:
    """The process that forks."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="soichieu-")
        self._process = subprocess.Popen(
            [sys.executable, "-c", _FORKING],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(_SOURCE)},
        )

    def run(self, words: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
        out, err = (Path(self._folder.name) / name for name in ("out", "err"))
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = {"words": words, "environment": environment, "out": str(out), "err": str(err)}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return subprocess.CompletedProcess(words, code, out.read_bytes().decode(), err.read_bytes().decode())

    def end(self) -> None:
        self._process.communicate()
        self._folder.cleanup()


@cache
def _forking() -> _Forking:
    made = _Forking()
    atexit.register(made.end)
    return made


def run(words: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run `soichieu` with these words in this environment and no other; it has a minute."""
    return _forking().run(words, environment)
