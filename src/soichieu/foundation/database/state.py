"""What the supervisor tells about itself in a file; believed only as far as its processes exist."""

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from soichieu.foundation.database.failures import Failure
from soichieu.foundation.database.home import Places

_SIZE = 4096  # of the file, always: longer than any state


@dataclass(frozen=True)
class State:
    """Process numbers, account, version, since when (Unix time), and why a restart fails if it does."""

    supervisor: int
    server: int | None
    account: str
    version: str
    since: float
    failure: dict[str, object] | None = None

    @property
    def trouble(self) -> Failure | None:
        """Why the server cannot be brought back at the moment."""
        return Failure.from_json(self.failure) if self.failure else None


def write(places: Places, state: State) -> None:
    """Write over the old state in place: with the disk full there is still room to say so."""
    text = json.dumps(asdict(state)).ljust(_SIZE)
    descriptor = os.open(places.state, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        os.pwrite(descriptor, text.encode(), 0)
    finally:
        os.close(descriptor)


def read(places: Places) -> State | None:
    """Return the last state told, None where there is none to read."""
    try:
        return State(**json.loads(places.state.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def is_of(places: Places, pid: int | None) -> bool:
    """Say whether a process number is alive and, where the system tells, named with this home."""
    if pid is None:
        return False
    if sys.platform != "linux":
        return _is_alive(pid)
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
    return os.fsencode(places.home) in command


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
