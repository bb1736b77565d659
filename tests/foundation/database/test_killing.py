"""kill -9 of anything, at any time: what was committed is there and nothing is left behind."""

import os
import signal
from dataclasses import asdict
from pathlib import Path

import psycopg
import pytest
from tests.foundation.database.processes import OPEN, ask, kill, pid_of, processes_of, run, until

from soichieu.foundation.database import ensure_running, lease, status, stop

TIMES = 20


@pytest.mark.parametrize("victim", ["supervisor", "server"])
def test_killed_twenty_times_every_committed_row_is_there_and_no_orphan(filled: Path, victim: str) -> None:
    with lease(filled):
        for number in range(TIMES):
            ask(filled, f"INSERT INTO kept VALUES ({number})")
            kill(filled, pid_of(filled, victim))
        assert ask(filled, "SELECT count(DISTINCT number) FROM kept") == TIMES
        running = [command for command in processes_of(filled).values() if "-D" in command]
        assert len(running) == 1, running
    stop(filled)
    assert processes_of(filled) == {}


def test_a_server_never_outlives_its_supervisor(filled: Path) -> None:
    with psycopg.connect(**asdict(ensure_running(filled))) as held_open:
        held_open.execute("INSERT INTO kept VALUES (1)")
        kill(filled, pid_of(filled, "supervisor"))
        assert until(lambda: processes_of(filled) == {}), "a client in a transaction must not keep it"
        with pytest.raises(psycopg.OperationalError):
            held_open.execute("SELECT 1")
    assert ask(filled, "SELECT count(*) FROM kept") == 0


def test_a_supervisor_brings_its_server_back_without_being_asked(filled: Path) -> None:
    with lease(filled):
        first = pid_of(filled, "server")
        kill(filled, first)
        assert until(lambda: status(filled).is_running and status(filled).server != first)


def test_both_killed_at_once_the_next_command_recovers(filled: Path) -> None:
    ask(filled, "INSERT INTO kept VALUES (1)")
    kill(filled, pid_of(filled, "supervisor"), pid_of(filled, "server"))
    assert ask(filled, "SELECT count(*) FROM kept") == 1


def test_killed_during_its_first_start_a_home_is_whole_or_absent(place: Path) -> None:
    """A kill at any moment of initdb leaves nothing that the next command takes for a database."""
    for delay in (0.05, 0.2, 0.4):
        command = run(place, OPEN)
        until(lambda: any("database.supervisor" in line for line in processes_of(place).values()))
        until(lambda: False, seconds=delay)
        for pid, line in processes_of(place).items():
            if "database.supervisor" in line:
                os.kill(pid, signal.SIGKILL)
        command.kill()
        command.communicate()
    assert ask(place, "SELECT 1") == 1
    assert not (place / "postgres" / "data.new").exists()


REST = "\n/elsewhere\n1\n5432\n/tmp\n\n 1 1\nready\n"
PID_FILES = {
    "empty": "",
    "half written": "12",
    "garbage": "không phải số\n\n",
    "a number that belongs to somebody else now": f"{os.getpid()}{REST}",
    "a number nobody has": f"4194303{REST}",
}


@pytest.mark.parametrize("content", PID_FILES.values(), ids=PID_FILES.keys())
def test_what_a_dead_server_left_does_not_keep_the_next_away(filled: Path, content: str) -> None:
    ask(filled, "INSERT INTO kept VALUES (1)")
    stop(filled)
    data, owner = filled / "postgres" / "data", (filled / "postgres").stat()
    sockets = status(filled).socket_directory
    for path in (data / "postmaster.pid", sockets / ".s.PGSQL.5432.lock", sockets / ".s.PGSQL.5432"):
        path.write_text(content)
        os.chown(path, owner.st_uid, owner.st_gid)
    assert ask(filled, "SELECT count(*) FROM kept") == 1
