"""The server comes when it is needed, once, and goes when nobody needs it."""

import os
import shutil
import signal
from pathlib import Path

import pytest
from tests.foundation.database.processes import OPEN, ask, kill, pid_of, processes_of, run, until

from soichieu.foundation.database import control as control_module
from soichieu.foundation.database import ensure_running, hold_lease, home, lease, status, stop


def supervisors(place: Path) -> int:
    return sum("database.supervisor" in command for command in processes_of(place).values())


def test_a_fresh_home_gets_a_database_that_knows_vietnamese_and_no_network(place: Path) -> None:
    assert ask(place, "SELECT lower('ĐẢNG ỦY CÔNG AN')") == "đảng ủy công an"
    wanted = {"listen_addresses": "", "fsync": "on", "full_page_writes": "on", "server_encoding": "UTF8"}
    assert {name: ask(place, f"SHOW {name}") for name in wanted} == wanted
    assert (
        ask(place, "SELECT datlocale FROM pg_database WHERE datname = current_database()")
        == "PG_UNICODE_FAST"
    )
    assert ask(place, "SELECT current_user || '@' || current_database()") == "soichieu@soichieu"
    assert (place / "postgres").stat().st_mode & 0o777 == 0o700


def test_rows_outlast_stop_and_start(filled: Path) -> None:
    ask(filled, "INSERT INTO kept VALUES (1)")
    assert stop(filled)
    assert processes_of(filled) == {}
    assert not stop(filled)
    assert ask(filled, "SELECT count(*) FROM kept") == 1


def test_openers_at_once_on_a_fresh_home_share_one_server(place: Path) -> None:
    code = (
        OPEN
        + "p=d.ensure_running(); import psycopg; c=psycopg.connect(host=p.host,dbname=p.dbname,user=p.user); "
    )
    code += "print(c.execute('select pg_postmaster_start_time()').fetchone()[0]); c.close()"
    commands = [run(place, code) for _ in range(4)]
    answers = {command.communicate(timeout=60)[0] for command in commands}
    assert len(answers) == 1, answers
    assert supervisors(place) == 1


def test_the_server_goes_some_time_after_the_last_of_several_commands(hasty: Path) -> None:
    with lease(hasty):
        with lease(hasty):
            ensure_running(hasty)
        assert not until(lambda: not status(hasty).is_running, seconds=0.8)
    assert until(lambda: processes_of(hasty) == {})
    assert ask(hasty, "SELECT 1") == 1


def test_a_killed_command_holds_nothing_any_more(hasty: Path) -> None:
    command = run(hasty, OPEN + "print('open', flush=True); input()")
    assert command.stdout is not None
    assert command.stdout.readline() == "open\n"
    assert not until(lambda: not status(hasty).is_running, seconds=0.6)
    command.send_signal(signal.SIGKILL)
    command.communicate()
    assert until(lambda: processes_of(hasty) == {})


def test_a_lease_outlives_the_supervisor_it_was_taken_under(hasty: Path) -> None:
    with lease(hasty):
        ensure_running(hasty)
        kill(hasty, pid_of(hasty, "supervisor"))
        ensure_running(hasty)
        assert not until(lambda: not status(hasty).is_running, seconds=0.6)


def test_a_lease_for_life_is_taken_once_and_kept(hasty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control_module, "_held", held := {})
    hold_lease(hasty)
    hold_lease(hasty)
    ensure_running(hasty)
    assert not until(lambda: not status(hasty).is_running, seconds=0.6)
    os.close(held.pop(hasty))
    assert until(lambda: processes_of(hasty) == {})


def test_looking_at_a_home_makes_nothing(place: Path) -> None:
    assert not status(place).is_running
    assert not place.exists()


def test_a_home_taken_away_takes_its_processes_along(place: Path) -> None:
    ensure_running(place)
    shutil.rmtree(place)
    assert until(lambda: processes_of(place) == {})


def test_a_path_too_long_for_a_socket_gets_a_private_short_one(ground: Path, place: Path) -> None:
    long = place / ("thư-mục-rất-dài-" * 8) / "nhà"
    try:
        assert ask(long, "SELECT 1") == 1
        sockets = status(long).socket_directory
        assert sockets.parent == Path("/tmp")
        assert sockets.stat().st_mode & 0o777 == 0o700
        assert sockets.stat().st_uid == (long / "postgres").stat().st_uid
    finally:
        stop(long)
        shutil.rmtree(status(long).socket_directory)


def test_home_is_what_the_environment_says_else_var_of_the_checkout(ground: Path) -> None:
    assert home({"SOICHIEU_HOME": str(ground / "a" / ".." / "b")}) == ground.resolve() / "b"
    assert home({}) == Path(__file__).resolve().parents[3] / "var"
