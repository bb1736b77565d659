"""Where the state of this installation lives; paths only, nothing is created or opened here."""

import hashlib
import os
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PORT = 5432  # only part of the socket's name: the server listens on no network
SOCKET_PATH_LIMIT = 103  # bytes of sun_path: 104 on macOS, 108 on Linux, with the closing zero


def home(environ: Mapping[str, str] | None = None) -> Path:
    """Return SOICHIEU_HOME made absolute; without one `var/` of the checkout, else of the user's."""
    environ = os.environ if environ is None else environ
    chosen = environ.get("SOICHIEU_HOME", "").strip()
    if chosen:
        return Path(chosen).expanduser().resolve()
    checkout = _checkout()
    return checkout / "var" if checkout else _user_data(environ).resolve()


def _checkout() -> Path | None:
    """Return the root of the working copy this package runs from, None when it is installed elsewhere."""
    source, root = Path(__file__).resolve().parents[3:5]
    project = root / "pyproject.toml"
    if source.name != "src" or not project.is_file():
        return None
    named = tomllib.loads(project.read_text(encoding="utf-8")).get("project", {}).get("name")
    return root if named == "soichieu" else None


def _user_data(environ: Mapping[str, str]) -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "soichieu"
    base = environ.get("XDG_DATA_HOME", "").strip()
    return (Path(base) if base else Path.home() / ".local" / "share") / "soichieu"


@dataclass(frozen=True)
class Places:
    """The files of the embedded database below one home; all but `sockets` lie in one private directory."""

    home: Path

    @property
    def root(self) -> Path:
        """The private directory (0700) of the account that runs the server."""
        return self.home / "postgres"

    @property
    def data(self) -> Path:
        """The cluster itself."""
        return self.root / "data"

    @property
    def lock(self) -> Path:
        """Held by the supervisor and by every process of its server: whoever gets it alone may start one."""
        return self.root / "data.lock"

    @property
    def lease(self) -> Path:
        """Shared by the commands that use the database: when nobody holds it, the server may go."""
        return self.root / "lease.lock"

    @property
    def stop_request(self) -> Path:
        """Laid down by `soichieu stop`."""
        return self.root / "stop"

    @property
    def state(self) -> Path:
        """What the supervisor last told about itself."""
        return self.root / "state.json"

    @property
    def log(self) -> Path:
        """What the server and its supervisor write."""
        return self.root / "server.log"

    @property
    def sockets(self) -> Path:
        """Where the socket lies: in the private directory, or in one of its own if that path is too long.

        The short place is the same for every command and session, hence neither TMPDIR nor XDG_RUNTIME_DIR.
        """
        inside = self.root / "run"
        if len(os.fsencode(inside / f".s.PGSQL.{PORT}")) <= SOCKET_PATH_LIMIT:
            return inside
        digest = hashlib.sha256(os.fsencode(self.home)).hexdigest()[:24]
        return Path("/tmp") / f"soichieu-{digest}"  # noqa: S108  its owner and mode are checked before each use
