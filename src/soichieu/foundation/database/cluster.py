"""The files of the cluster: made whole or not at all, checked before each start, open to two accounts."""

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from soichieu.foundation.database.account import Account
from soichieu.foundation.database.failures import Failure, Kind
from soichieu.foundation.database.home import PORT, Places
from soichieu.foundation.database.programs import Programs, check_they_run, environment
from soichieu.foundation.database.settings import NAME

ROOM_BYTES = 200 * 1024 * 1024  # a fresh cluster takes 46 MB and keeps up to 80 MB of its log
DISK_FULL_WORDS = "No space left on device"
_FAULTS = ("FATAL:", "PANIC:", "ERROR:", "error:")
_TURNED_AWAY = "FATAL:  the database system is"  # said to one who connects too early, no fault of the server
_LOCALE = ("--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST")

ChildSetup = Callable[[], None]


def make_ready(places: Places, programs: Programs, account: Account, child: ChildSetup, lock: int) -> None:
    """Leave a cluster of the right version with its access files and socket directory; raises Failure.

    `child` runs in each program before it starts and binds it to this process; `lock` is handed on to it.
    """
    try:
        _make_socket_directory(places.sockets, account)
        if (places.data / "PG_VERSION").is_file():
            _check_version(places.data, programs)
        elif places.data.exists() and any(places.data.iterdir()):
            raise Failure(Kind.NOT_A_CLUSTER, path=str(places.data))
        else:
            _create(places, programs, child, lock)
        _write_access(places.data, account)
    except OSError as error:
        raise Failure.from_os_error(error, Path(error.filename or places.data), account.name) from error


def _check_version(data: Path, programs: Programs) -> None:
    found = (data / "PG_VERSION").read_text(encoding="utf-8").strip()
    if found != programs.major:
        raise Failure(Kind.WRONG_VERSION, path=str(data), found=found, expected=programs.major)


def _create(places: Places, programs: Programs, child: ChildSetup, lock: int) -> None:
    """Run initdb beside the final place, make the database in it, then rename."""
    check_they_run(programs)
    room = os.statvfs(places.root)
    if room.f_bavail * room.f_frsize < ROOM_BYTES:
        raise Failure(Kind.DISK_FULL, path=str(places.root))
    draft = places.root / "data.new"
    if draft.exists():
        shutil.rmtree(draft)
    access = ("--auth-local=peer", "--auth-host=reject", f"--username={NAME}")
    try:
        _run(places, [programs.initdb, "-D", draft, *_LOCALE, *access], "", child, lock)
        single: list[str | Path] = [
            programs.postgres,
            "--single",
            "-D",
            draft,
            "-c",
            "log_checkpoints=off",
            "postgres",
        ]
        _run(places, single, f"CREATE DATABASE {NAME}\n", child, lock)
    except Failure:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    if places.data.exists():
        places.data.rmdir()  # an empty one somebody made beforehand
    draft.rename(places.data)
    _sync_directory(places.root)


def _run(places: Places, command: Sequence[str | Path], text: str, child: ChildSetup, lock: int) -> None:
    """Run a program to its end; raises Failure with its last word."""
    done = subprocess.run(  # noqa: S603  our own programs
        command,
        input=text,
        env=environment(),
        check=False,
        encoding="utf-8",
        errors="replace",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        preexec_fn=child,
        pass_fds=[lock],
    )
    if done.returncode == 0 and "FATAL:" not in done.stdout and "ERROR:" not in done.stdout:
        return
    print(done.stdout, flush=True)  # noqa: T201  standard output is the server's log
    if DISK_FULL_WORDS in done.stdout:
        raise Failure(Kind.DISK_FULL, path=str(places.root))
    raise Failure(Kind.START_FAILED, detail=telling_line(done.stdout), log=str(places.log))


def telling_line(output: str) -> str:
    """Return the line of a program's output that says what went wrong: the first fault, else the last."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    faults = [line for line in lines if any(word in line for word in _FAULTS) and _TURNED_AWAY not in line]
    return (faults or lines[-1:] or ["?"])[0]


def _write_access(data: Path, account: Account) -> None:
    """Let in the server's own account and root, whom nothing could keep out, known by the socket's peer.

    Written before each start: the account's name may differ on the machine a copy is brought back to.
    """
    names = "".join(f'{NAME} "{name}" {NAME}\n' for name in dict.fromkeys((account.name, "root")))
    for name, content in (("pg_hba.conf", f"local all {NAME} peer map={NAME}\n"), ("pg_ident.conf", names)):
        path = data / name
        if path.read_text(encoding="utf-8") != content:
            draft = path.with_suffix(".new")
            draft.write_text(content, encoding="utf-8")
            draft.replace(path)


def _make_socket_directory(path: Path, account: Account) -> None:
    """Make it if missing, and take it only if nobody else can enter; a dead server's socket goes."""
    path.mkdir(mode=0o700, exist_ok=True)
    if not is_private(path, account.uid):
        raise Failure(Kind.SOCKET_TAKEN, path=str(path), account=account.name)
    for name in (f".s.PGSQL.{PORT}", f".s.PGSQL.{PORT}.lock"):
        (path / name).unlink(missing_ok=True)


def is_private(path: Path, uid: int) -> bool:
    """Say whether a directory, not a link to one, is of that account and closed to all others."""
    found = path.lstat()
    return path.is_dir() and not path.is_symlink() and found.st_uid == uid and found.st_mode & 0o077 == 0


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
