"""Locks that the kernel gives back when their holder dies, however it dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from soichieu.foundation.database.account import Account

_PAUSE = 0.005  # seconds between two tries; the supervisor holds the lease alone for microseconds only


def open_private(path: Path, account: Account) -> int:
    """Open a file of the private directory, making it (0600, the account's) if missing; follows no link."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    if os.geteuid() == 0 and os.fstat(descriptor).st_uid != account.uid:
        os.fchown(descriptor, account.uid, account.gid)
    return descriptor


def try_alone(descriptor: int) -> bool:
    """Take the lock for oneself alone if nobody has it."""
    return _try(descriptor, fcntl.LOCK_EX)


def try_shared(descriptor: int, patience: float) -> bool:
    """Take the lock together with others; waits for one who has it alone."""
    deadline = time.monotonic() + patience
    while not _try(descriptor, fcntl.LOCK_SH):
        if time.monotonic() > deadline:
            return False
        time.sleep(_PAUSE)
    return True


def release(descriptor: int) -> None:
    """Give the lock back; the file stays open."""
    fcntl.flock(descriptor, fcntl.LOCK_UN)


def is_held(path: Path) -> bool:
    """Say whether somebody holds the lock of a file alone."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    with closing(descriptor):
        return not _try(descriptor, fcntl.LOCK_SH)


@contextmanager
def closing(descriptor: int) -> Iterator[int]:
    """Close a descriptor at the end."""
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _try(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
