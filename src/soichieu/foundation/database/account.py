"""Which account of the machine runs the server: one's own, or, for root, an ordinary one.

PostgreSQL refuses to run as root. No account is made and no parent directory is opened for it
(docs/decisions/0002-embedded-database.md gives the order of choice and its reasons).
"""

import os
import pwd
from dataclasses import dataclass
from pathlib import Path

from soichieu.foundation.database.failures import Failure, Kind
from soichieu.foundation.database.home import Places

ORDINARY_ACCOUNTS = ("soichieu", "nobody")  # the first of these that the machine has
HOME_MODE = 0o711  # the server's account may pass through, nobody may list


@dataclass(frozen=True)
class Account:
    """An account of the machine."""

    uid: int
    gid: int
    name: str


def server_account(places: Places) -> Account:
    """Return the account that runs the server of a home; raises Failure where there is none with a name."""
    uid = os.geteuid()
    if uid != 0:
        return _named(uid)
    if places.root.is_dir() and places.root.stat().st_uid != 0:
        return _named(places.root.stat().st_uid)
    owner = nearest_existing(places.home).stat().st_uid
    if owner != 0 and _has_name(owner):
        return _named(owner)
    for name in ORDINARY_ACCOUNTS:
        try:
            return _named(pwd.getpwnam(name).pw_uid)
        except KeyError:
            continue
    raise Failure(Kind.NO_ACCOUNT, uid=str(uid))


def nearest_existing(path: Path) -> Path:
    """Return the path, or the closest directory above it that exists."""
    return next(place for place in (path, *path.parents) if place.exists())


def _has_name(uid: int) -> bool:
    try:
        pwd.getpwuid(uid)
    except KeyError:
        return False
    return True


def _named(uid: int) -> Account:
    """Return the account with its name, which initdb and peer authentication both need."""
    if not _has_name(uid):
        raise Failure(Kind.NO_ACCOUNT, uid=str(uid))
    entry = pwd.getpwuid(uid)
    return Account(uid=uid, gid=entry.pw_gid, name=entry.pw_name)


def make_private_root(places: Places, account: Account) -> None:
    """Create the home and the private directory in it where they are missing; raises Failure."""
    try:
        above = nearest_existing(places.home)
        missing = [place for place in reversed((places.home, *places.home.parents)) if not place.exists()]
        for place in missing:
            _make_directory(place, HOME_MODE, account if above.stat().st_uid == account.uid else None)
        if not places.root.is_dir():
            _make_directory(places.root, 0o700, account)
    except OSError as error:
        raise Failure.from_os_error(error, Path(error.filename or places.home), account.name) from error


def _make_directory(path: Path, mode: int, owner: Account | None) -> None:
    """Make a directory whatever the umask, and as root give it to its owner; never follows a link."""
    path.mkdir(exist_ok=True)  # another command may just have made it
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if os.fstat(descriptor).st_uid != os.geteuid():
            return
        os.fchmod(descriptor, mode)
        if os.geteuid() == 0 and owner is not None:
            os.fchown(descriptor, owner.uid, owner.gid)
    finally:
        os.close(descriptor)


def become(account: Account) -> None:
    """Give up root for good; the account's process keeps no group and no file mode of root's."""
    os.umask(0o077)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(account.gid)
        os.setuid(account.uid)


def acts_as(account: Account, path: Path, mode: int) -> bool:
    """Say whether the account could use a path, by the kernel itself; only for a process of one thread."""
    if os.geteuid() != 0:
        return os.access(path, mode)
    os.setgroups([])
    os.setegid(account.gid)
    os.seteuid(account.uid)
    try:
        return os.access(path, mode, effective_ids=True)
    finally:
        os.seteuid(0)
        os.setegid(0)


def check_way_in(places: Places, account: Account) -> None:
    """Raise Failure naming the first directory on the way that this process may not pass."""
    for place in (*reversed(places.root.parents), places.root):
        if not os.access(place, os.X_OK):
            raise Failure(Kind.UNTRAVERSABLE, account=account.name, path=str(place))
