"""`kill -9` of the worker, twenty times while it sends a thousand letters: none lost, repeats known."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import IO

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.test import override_settings
from tests import template_database
from tests.cast import SINCE, assemble
from tests.mail_server import MailServer, mail_server

from soichieu.accounts.enums import Role
from soichieu.accounts.models import Post, User
from soichieu.foundation.actor import operator
from soichieu.reminders import services
from soichieu.reminders.models import Letter, LetterTry
from soichieu.tasks import services as tasks

KILLS = 20
PEOPLE = 1000
LAST = date(2025, 9, 17)
COMMAND = "import sys; sys.argv = ['soichieu', 'worker']; from soichieu.cli.main import run; run()"
# Starting Python and Django twenty times would take the most of a minute: one process that has started them
# forks a worker for each line it reads, and says its number.
STARTED = """
import os, sys
import django
django.setup()
from soichieu.cli.worker import run_until_stopped
import soichieu.reminders.jobs
for line in sys.stdin:
    number = os.fork()
    if number == 0:
        run_until_stopped()
        os._exit(0)
    print(number, flush=True)
    sys.stdin.readline()
    print(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]), flush=True)
"""


def environment(port: int) -> dict[str, str]:
    """The environment of a worker of this test's database and mail server."""
    mail = {"SOICHIEU_SMTP_HOST": "127.0.0.1", "SOICHIEU_SMTP_PORT": str(port)}
    settings = {"DJANGO_SETTINGS_MODULE": "soichieu.config.settings", "SOICHIEU_REMIND_AT": "00:00"}
    return {**os.environ, "DATABASE_URL": template_database.address(), **mail, **settings}


def write_letters() -> None:
    """Tell a thousand people of one task, each by a letter."""
    cast = assemble()
    people = [
        User(username=f"nguoi-{number}", full_name=f"Người Thứ {number}", email=f"n{number}@ha.example")
        for number in range(PEOPLE)
    ]
    valid = DateRange(SINCE, None, "[)")
    made = User.objects.bulk_create(people)
    Post.objects.bulk_create(
        [Post(user=one, unit=cast.ha_commune, role=Role.CLERK, valid=valid) for one in made]
    )
    new = tasks.NewTask("Báo cáo quý", cast.ha.pk, cast.ha_commune.pk, date(2025, 8, 1), due=LAST)
    tasks.give_task(new, by=operator())
    with override_settings(EMAIL_HOST="127.0.0.1"):
        assert services.plan_day(LAST, by=operator()).letters == PEOPLE


@contextmanager
def the_command(port: int) -> Iterator[int]:
    """Run `soichieu worker` itself; it is killed within the block."""
    worker = subprocess.Popen(
        [sys.executable, "-c", COMMAND], env=environment(port), stdout=subprocess.DEVNULL
    )
    try:
        yield worker.pid
    finally:
        worker.kill()
        assert worker.wait(30) == -signal.SIGKILL


@contextmanager
def ready_workers(port: int) -> Iterator[subprocess.Popen[str]]:
    """Run a process that forks workers at once."""
    process = subprocess.Popen(
        [sys.executable, "-c", STARTED], env=environment(port), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        _pipe(process.stdin).close()
        process.wait(30)


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def forked(process: subprocess.Popen[str]) -> int:
    _pipe(process.stdin).write("\n")
    _pipe(process.stdin).flush()
    return int(_pipe(process.stdout).readline())


def ended(process: subprocess.Popen[str]) -> int:
    """Return how the last forked worker ended."""
    _pipe(process.stdin).write("\n")
    _pipe(process.stdin).flush()
    return int(_pipe(process.stdout).readline())


def wait_until(holds: Callable[[], bool], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "the worker sent nothing more"
        time.sleep(0.0005)


def kill_at(server: MailServer, number: int, worker: int, after: float) -> None:
    """Kill a worker a moment after the server has taken so many letters."""
    wait_until(lambda: len(server.taken) >= number)
    time.sleep(after)
    os.kill(worker, signal.SIGKILL)


@pytest.mark.django_db(transaction=True)
def test_a_worker_killed_twenty_times_loses_no_letter_and_repeats_at_most_one_per_kill() -> None:
    chance = random.Random(22)
    write_letters()
    moments = sorted(chance.sample(range(5, PEOPLE - 20), KILLS))
    with mail_server() as server, ready_workers(server.port) as workers:
        with the_command(server.port) as worker:
            kill_at(server, moments[0], worker, 0.0)
        for moment in moments[1:]:
            kill_at(server, moment, forked(workers), chance.uniform(0.0, 0.004))
            assert ended(workers) == -signal.SIGKILL
        assert len(server.taken) < PEOPLE + KILLS, "all was sent before the last kill"
        last = forked(workers)
        wait_until(lambda: not Letter.objects.exclude(state="sent").exists())
        os.kill(last, signal.SIGTERM)
        assert ended(workers) == 0, "a worker that is asked to stop does so in good order"
        ids = Counter(server.ids)
    assert set(ids) == set(Letter.objects.values_list("message_id", flat=True))
    assert len(ids) == PEOPLE
    assert ids.total() - PEOPLE <= KILLS
    assert max(ids.values()) <= 2
    assert LetterTry.objects.filter(outcome="sent").count() == PEOPLE
