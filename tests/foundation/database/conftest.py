"""Homes of the tests' own, short and open to pass through, and nothing left running after a test."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest
from tests.foundation.database.processes import ask, kill, processes_of, until

from soichieu.foundation.database import stop


def _new_ground() -> Path:
    """Return an empty directory that the server's account may pass, unlike pytest's own."""
    memory = Path("/dev/shm")  # fsync on a busy disk takes most of the time, and no test pulls the plug
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 2_000_000_000
    path = Path(mkdtemp(prefix="soichieu-", dir=memory if roomy else "/tmp"))
    path.chmod(0o755)
    return path


def _nothing_left(home: Path) -> None:
    stop(home)
    until(lambda: processes_of(home) == {}, seconds=2)  # one that was refused may be on its way out
    left = processes_of(home)
    kill(home, *left)
    assert left == {}


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a server stay five seconds after its last command, and none be named from outside."""
    monkeypatch.setenv("SOICHIEU_DB_LINGER", "5")
    monkeypatch.delenv("DATABASE_URL", raising=False)


@pytest.fixture
def ground() -> Iterator[Path]:
    """Return an empty directory."""
    path = _new_ground()
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture
def place(ground: Path) -> Iterator[Path]:
    """Return a home that does not exist yet."""
    yield ground / "home"
    _nothing_left(ground / "home")


@pytest.fixture(scope="session")
def _built() -> Iterator[Path]:
    ground = _new_ground()
    yield ground / "home"
    _nothing_left(ground / "home")
    shutil.rmtree(ground, ignore_errors=True)


@pytest.fixture
def filled(_built: Path) -> Iterator[Path]:
    """Return a home whose database runs and has an empty table `kept`; made once: initdb takes a second."""
    ask(_built, "CREATE TABLE IF NOT EXISTS kept (number int)")
    ask(_built, "TRUNCATE kept")
    yield _built
    servers = [command for command in processes_of(_built).values() if " -D " in command]
    assert len(servers) <= 1, servers


@pytest.fixture
def hasty(filled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home whose database does not run and will stay a fifth of a second only."""
    stop(filled)
    monkeypatch.setenv("SOICHIEU_DB_LINGER", "0.2")
    return filled


@pytest.fixture
def as_root() -> None:
    """Skip what only root can try."""
    if os.geteuid() != 0:
        pytest.skip("only root can be somebody else or mount a disk")
