"""A move the table does not have is refused by service, screen and command alike, with the same reason."""

import threading
from datetime import date

import pytest
import typer
from django.db import connection
from django.test import Client
from tests import cast as standing
from tests.cast import Cast, acting
from typer.testing import CliRunner

from soichieu.accounts.models import User
from soichieu.cli.tasks import app as commands
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError
from soichieu.pure import tasks as pure
from soichieu.tasks import services
from soichieu.tasks.enums import Move, State
from soichieu.tasks.errors import NotLawful
from soichieu.tasks.models import Assignment, Progress, Task

GIVEN, ON = date(2024, 3, 1), date(2024, 3, 15)
RUN = CliRunner()
command_line = typer.Typer()
command_line.add_typer(commands, name="tasks")
command_line.callback()(lambda: None)

PAIRS = [(state, move) for state in State for move in Move]


@pytest.fixture
def share(cast: Cast) -> Assignment:
    """A share of Hạ's own, so that its clerk stands on both sides and only the table decides."""
    task = services.give_task(services.NewTask("Việc", cast.ha.pk, cast.ha.pk, GIVEN), by=operator())
    return task.assignments.get()


def put(share: Assignment, state: State) -> None:
    done_on = ON if state is State.DONE else None
    Assignment.objects.filter(pk=share.pk).update(state=state, submitted_on=ON, done_on=done_on)


def by_service(share: Assignment, move: Move, cast: Cast) -> str:
    try:
        services.move_share(share.pk, move, on=ON, words="vì", by=acting(cast.clerk))
    except NotLawful as error:
        return error.sentence
    return ""


def by_screen(share: Assignment, move: Move, cast: Cast) -> str:
    client = Client()
    client.force_login(cast.clerk)
    prefix = f"m{share.pk}"
    seen = Assignment.objects.get(pk=share.pk).state
    told = {"move": move.value, "on": "15/03/2024", "words": "vì", "source": "", "seen": seen}
    answer = client.post(
        f"/nhiem-vu/phan-viec/{share.pk}/buoc/", {f"{prefix}-{name}": value for name, value in told.items()}
    )
    if answer.status_code == 302:
        return ""
    assert answer.status_code == 400
    sentence = _refusal(share, move)
    return sentence if sentence in answer.content.decode() else f"the page does not say: {sentence}"


def by_command(share: Assignment, move: Move, cast: Cast) -> str:
    answer = RUN.invoke(
        command_line, ["tasks", "move", str(share.pk), move.value, "--on", "2024-03-15", "--words", "vì"]
    )
    if answer.exception is not None:
        assert isinstance(answer.exception, DomainError), answer.exception
        return answer.exception.sentence
    assert answer.exit_code == 0
    return ""


def _refusal(share: Assignment, move: Move) -> str:
    state = State(Assignment.objects.get(pk=share.pk).state)
    return f"Phần việc đang “{state.label}” nên không thể “{move.label}”."


@pytest.mark.parametrize("door", [by_service, by_screen, by_command])
def test_every_pair_of_state_and_move_is_judged_by_the_one_table(door, share: Assignment, cast: Cast) -> None:
    judged = {}
    for state, move in PAIRS:
        put(share, state)
        Progress.objects.all().delete()
        expected = _refusal(share, move)
        lawful = pure.State(state.value) in pure.MOVES[pure.Move(move.value)].before
        judged[state, move] = (door(share, move, cast), "" if lawful else expected)
        after = Assignment.objects.get(pk=share.pk).state
        wanted = pure.MOVES[pure.Move(move.value)].after.value if lawful else state.value
        assert after == wanted, (state, move)
    assert {pair: said for pair, (said, expected) in judged.items() if said != expected} == {}
    assert len(judged) == len(State) * len(Move) == 80


@pytest.mark.django_db(transaction=True)
def test_of_two_who_decide_at_once_on_the_screen_one_wins_and_the_other_is_told() -> None:
    cast = standing.assemble()
    task = services.give_task(services.NewTask("Việc", cast.ha.pk, cast.ha_town.pk, GIVEN), by=operator())
    share = task.assignments.get()
    services.move_share(share.pk, Move.SUBMIT, on=GIVEN, words="xong", by=operator())
    second = standing.user("chuyen-vien-hai", standing.Role.CLERK, cast.ha)
    gate, answers = threading.Barrier(2), {}

    def decide(user: User, move: Move) -> None:
        client = Client()
        client.force_login(user)
        prefix = f"m{share.pk}"
        told = {"move": move.value, "on": "15/03/2024", "words": "vì", "source": "", "seen": "submitted"}
        gate.wait()
        try:
            answers[move] = client.post(
                f"/nhiem-vu/phan-viec/{share.pk}/buoc/", {f"{prefix}-{k}": v for k, v in told.items()}
            )
        finally:
            connection.close()

    pairs = ((cast.clerk, Move.CONFIRM), (second, Move.RETURN))
    deciding = [threading.Thread(target=decide, args=pair) for pair in pairs]
    for thread in deciding:
        thread.start()
    for thread in deciding:
        thread.join()
    assert sorted(answer.status_code for answer in answers.values()) == [302, 400]
    loser = next(answer for answer in answers.values() if answer.status_code == 400)
    assert "vừa được chuyển sang" in loser.content.decode()
    assert Progress.objects.filter(assignment=share).count() == 2
    assert Task.objects.count() == 1
