"""What commands do with the embedded server: have it running, hold it, look at it, stop it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from soichieu.foundation.database import state
from soichieu.foundation.database.account import Account, make_private_root, server_account
from soichieu.foundation.database.cluster import is_private
from soichieu.foundation.database.failures import Failure, Kind
from soichieu.foundation.database.home import Places, home
from soichieu.foundation.database.locks import closing, is_held, open_private, try_alone, try_shared
from soichieu.foundation.database.settings import ConnectionParams, embedded_params, is_external

START_PATIENCE = 600.0  # seconds: the recovery of a large database after a crash takes its time
STOP_PATIENCE = 150.0
FOREIGN_PATIENCE = 10.0  # how long a lock may be held by processes that are not ours before we say so
LINGER_SECONDS = "10"
_MOST_STARTS = 5  # of supervisors that end without a word, as when somebody kills them
_PAUSE = 0.02

_held: dict[Path, int] = {}  # homes whose lease this process holds until it ends


@dataclass(frozen=True)
class Status:
    """How the embedded server of a home is at the moment."""

    home: Path
    is_running: bool
    socket_directory: Path
    log: Path
    supervisor: int | None = None
    server: int | None = None
    account: str | None = None
    version: str | None = None
    since: float | None = None
    trouble: str | None = None


def prepare(environ: Mapping[str, str]) -> None:
    """Have the database there for as long as this process lives; does nothing where DATABASE_URL is set."""
    if not is_external(environ):
        place = home(environ)
        hold_lease(place)
        ensure_running(place)


def hold_lease(place: Path | None = None) -> None:
    """Keep the server from leaving until this process and the children it forks have ended."""
    place = place or home()
    if place not in _held:
        with _spoken():
            _held[place] = _take_lease(Places(place))


@contextmanager
def lease(place: Path | None = None) -> Iterator[None]:
    """Keep the server from leaving inside the block."""
    with _spoken():
        descriptor = _take_lease(Places(place or home()))
    with closing(descriptor):
        yield


def ensure_running(place: Path | None = None) -> ConnectionParams:
    """Return how to reach the embedded server, started if it was not; raises DatabaseUnavailable.

    Safe to call from many processes at once: who gets the lock starts the supervisor, the others wait.
    """
    places = Places(place or home())
    with lease(places.home), _spoken():
        account = server_account(places)
        params = embedded_params(places)
        if not _answers(places, account, params):
            _bring_up(places, account, params)
    return params


def _bring_up(places: Places, account: Account, params: ConnectionParams) -> None:
    deadline = time.monotonic() + START_PATIENCE
    starts, stranger_since = 0, None
    while time.monotonic() < deadline:
        with closing(open_private(places.lock, account)) as lock:
            if try_alone(lock):
                starts += 1
                if starts > _MOST_STARTS:
                    raise Failure(Kind.START_FAILED, detail="supervisor", log=str(places.log))
                _start_supervisor(places, lock)
                stranger_since = None
            else:
                _raise_what_was_told(places)
                stranger_since = _stranger_since(places, stranger_since)
        if _answers(places, account, params):
            return
        time.sleep(_PAUSE)
    raise Failure(Kind.TIMEOUT, seconds=f"{START_PATIENCE:.0f}", log=str(places.log))


def _raise_what_was_told(places: Places) -> None:
    """Raise Failure where a living supervisor says why it cannot bring its server back."""
    told = state.read(places)
    if told is not None and told.trouble is not None and state.is_of(places, told.supervisor):
        raise told.trouble


def _stranger_since(places: Places, since: float | None) -> float | None:
    """Return since when the lock's holder is none of ours; raises Failure when that has lasted."""
    told = state.read(places)
    if told is not None and (state.is_of(places, told.supervisor) or state.is_of(places, told.server)):
        return None
    since = since or time.monotonic()
    if time.monotonic() - since > FOREIGN_PATIENCE:
        raise Failure(Kind.LOCKED, path=str(places.data), holder="")
    return since


def _start_supervisor(places: Places, lock: int) -> None:
    """Start one that takes over the lock, and wait for its report; raises Failure with what it reports."""
    package_root = str(Path(__file__).resolve().parents[3])
    search_path = os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), package_root)))
    module = "soichieu.foundation.database.supervisor"
    arguments = [str(places.home), str(lock), _linger()]
    try:
        done = subprocess.run(  # noqa: S603  our own module
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=[lock],
            cwd="/",
            env={**os.environ, "PYTHONPATH": search_path},
            start_new_session=True,
            timeout=START_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Failure(Kind.TIMEOUT, seconds=f"{START_PATIENCE:.0f}", log=str(places.log)) from None
    last = done.stdout.decode(errors="replace").strip().rpartition("\n")[2]
    if last.startswith("{"):
        raise Failure.from_json(json.loads(last))
    if last:
        raise Failure(Kind.START_FAILED, detail=last, log=str(places.log))


def _linger() -> str:
    """Return how many seconds the server outstays its last command (SOICHIEU_DB_LINGER)."""
    value = os.environ.get("SOICHIEU_DB_LINGER", "").strip() or LINGER_SECONDS
    try:
        sound = 0 <= float(value) < float("inf")
    except ValueError:
        sound = False
    if not sound:
        raise Failure(Kind.BAD_LINGER, value=value)
    return value


def _take_lease(places: Places) -> int:
    """Return a descriptor that holds the lease until it is closed; raises Failure."""
    account = server_account(places)
    make_private_root(places, account)
    try:
        descriptor = open_private(places.lease, account)
    except OSError as error:
        raise Failure.from_os_error(error, places.root, account.name) from error
    if not try_shared(descriptor, STOP_PATIENCE):
        os.close(descriptor)
        raise Failure(Kind.LOCKED, path=str(places.root), holder="")
    return descriptor


def _answers(places: Places, account: Account, params: ConnectionParams) -> bool:
    """Say whether the server takes connections and will go on doing so: one without a supervisor is ending.

    A socket directory of somebody else's is not even tried.
    """
    from psycopg import conninfo, pq  # noqa: PLC0415  the supervisor imports this package and needs no driver

    if not places.sockets.exists() or not is_private(places.sockets, account.uid):
        return False
    target = conninfo.make_conninfo(**asdict(params), connect_timeout=10)
    is_open = pq.PGconn.ping(target.encode()) == pq.Ping.OK  # some builds give a bare number
    return is_open and _living_supervisor(places) is not None


def status(place: Path | None = None) -> Status:
    """Look at the server without starting, holding or changing anything."""
    places = Places(place or home())
    with _spoken():
        account = server_account(places)
        try:
            held = is_held(places.lock)
        except OSError as error:
            raise Failure.from_os_error(error, places.root, account.name) from error
        told = state.read(places) if held else None
        answers = held and _answers(places, account, embedded_params(places))
    found = Status(places.home, answers, places.sockets, places.log)
    if told is None:
        return found
    parts = asdict(told)
    parts.pop("failure")
    return Status(**{**vars(found), **parts, "trouble": told.trouble and told.trouble.spoken().sentence})


def stop(place: Path | None = None) -> bool:
    """Stop the server even if commands use it, and wait for its end; returns False if there was none."""
    places = Places(place or home())
    with _spoken():
        account = server_account(places)
        try:
            if not is_held(places.lock):
                return False
            os.close(open_private(places.stop_request, account))
        except OSError as error:
            raise Failure.from_os_error(error, places.root, account.name) from error
        _await_end(places)
    return True


def _await_end(places: Places) -> None:
    """Wait until the present holder of the lock has let it go; raises Failure."""
    deadline, stranger_since, first = time.monotonic() + STOP_PATIENCE, None, _living_supervisor(places)
    while is_held(places.lock):
        if first is not None and _living_supervisor(places) not in {first, None}:
            return  # stopped, and started anew by another command
        stranger_since = _stranger_since(places, stranger_since)
        if time.monotonic() > deadline:
            raise Failure(Kind.TIMEOUT, seconds=f"{STOP_PATIENCE:.0f}", log=str(places.log))
        time.sleep(_PAUSE)


def _living_supervisor(places: Places) -> int | None:
    told = state.read(places)
    return told.supervisor if told is not None and state.is_of(places, told.supervisor) else None


@contextmanager
def _spoken() -> Iterator[None]:
    """Give a Failure its words."""
    try:
        yield
    except Failure as failure:
        raise failure.spoken() from failure
