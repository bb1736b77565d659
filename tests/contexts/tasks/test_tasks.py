"""Tasks: given once, one lead, moved by the table alone, each share in one class on any day (R9–R11)."""

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.cast import Cast, acting, assemble

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError, Invalid, NotAllowed
from soichieu.pure import tasks as pure
from soichieu.tasks import queries, services
from soichieu.tasks.enums import DeadlineClass, Move, State
from soichieu.tasks.errors import (
    AlreadyAsked,
    NeedsEvidence,
    NeedsReason,
    NoSuchTask,
    NotLawful,
    NotYours,
    Outrun,
)
from soichieu.tasks.lifecycle import document
from soichieu.tasks.models import Assignment, Progress, Task
from soichieu.tasks.services import NewTask

BY = operator()
GIVEN, DUE = date(2024, 3, 1), date(2024, 3, 29)
ALL = Sight.all(date(2026, 1, 1))


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


@pytest.fixture
def task(cast: Cast) -> Task:
    new = NewTask(
        "Xây dựng kế hoạch rà soát trụ sở", cast.ha.pk, cast.ha_town.pk, GIVEN,
        coordinating_ids=[cast.ha_police.pk], due=DUE, product="Kế hoạch",
    )  # fmt: skip
    return services.give_task(new, by=acting(cast.clerk))


def lead(task: Task) -> Assignment:
    return task.assignments.get(role="lead")


def move(task: Task, step: str, on: date, words: str = "xong", **more) -> Progress:
    return services.move_share(lead(task).pk, Move(step), on=on, words=words, by=BY, **more)


def deadline(task: Task, on: date) -> str:
    return str(queries.shares_seen(ALL, on).get(pk=lead(task).pk).deadline)


def test_a_task_has_one_lead_and_counts_say_what_they_count(cast: Cast, task: Task) -> None:
    shares = queries.shares_seen(ALL, GIVEN)
    counted = queries.count_shares(shares, GIVEN)
    assert (counted.tally.given, counted.tasks) == (2, 1)
    assert [share.role for share in task.assignments.all()] == ["coordinating", "lead"]


MEANINGLESS = [
    ("no words", {"title": " "}),
    ("a lead that coordinates itself", {"coordinating": "lead"}),
    ("due before it is given", {"due": GIVEN - timedelta(1)}),
]


@pytest.mark.parametrize("given", [c[1] for c in MEANINGLESS], ids=[c[0] for c in MEANINGLESS])
def test_a_task_that_means_nothing_is_refused_whole(cast: Cast, given: dict) -> None:
    others = [cast.ha_town.pk] if given.get("coordinating") else []
    new = NewTask(
        given.get("title", "Làm"), cast.ha.pk, cast.ha_town.pk, GIVEN, coordinating_ids=others,
        due=given.get("due"),
    )  # fmt: skip
    with pytest.raises(Invalid):
        services.give_task(new, by=BY)
    assert not Task.objects.exists()


def test_lateness_goes_by_the_day_of_the_submission_that_was_confirmed(task: Task) -> None:
    move(task, "submit", DUE)
    assert deadline(task, DUE + timedelta(2)) == "overdue"
    move(task, "confirm", DUE + timedelta(5))
    assert deadline(task, DUE + timedelta(5)) == "done_in_time"
    assert deadline(task, DUE + timedelta(2)) == "overdue"


def test_a_returned_result_counts_as_not_done(task: Task) -> None:
    move(task, "submit", DUE - timedelta(5))
    move(task, "return", DUE - timedelta(4), words="thiếu số liệu")
    assert deadline(task, DUE + timedelta(1)) == "overdue"
    move(task, "submit", DUE + timedelta(3))
    move(task, "confirm", DUE + timedelta(4))
    assert deadline(task, DUE + timedelta(4)) == "done_late"


def test_an_extension_granted_moves_the_last_day_from_then_on_only(task: Task) -> None:
    share, later = lead(task), DUE + timedelta(20)
    asked = services.ask_extension(share.pk, to=later, why="chờ hướng dẫn", on=DUE, by=BY)
    with pytest.raises(AlreadyAsked):
        services.ask_extension(share.pk, to=later, why="nữa", on=DUE, by=BY)
    assert deadline(task, DUE + timedelta(1)) == "overdue"
    services.decide_extension(asked.pk, granted=True, on=DUE + timedelta(2), by=BY)
    assert deadline(task, DUE + timedelta(1)) == "overdue"
    assert deadline(task, DUE + timedelta(2)) == "in_time"
    assert deadline(task, later + timedelta(1)) == "overdue"


def test_a_refused_extension_changes_nothing_and_says_why(task: Task) -> None:
    asked = services.ask_extension(lead(task).pk, to=DUE + timedelta(9), why="bận", on=DUE, by=BY)
    with pytest.raises(NeedsReason):
        services.decide_extension(asked.pk, granted=False, on=DUE, by=BY)
    services.decide_extension(asked.pk, granted=False, on=DUE, words="đã gia hạn một lần", by=BY)
    assert deadline(task, DUE + timedelta(1)) == "overdue"
    with pytest.raises(NotLawful):
        services.decide_extension(asked.pk, granted=True, on=DUE, by=BY)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("step", Move)
def test_every_move_the_table_does_not_have_is_refused(task: Task, state: State, step: Move) -> None:
    share = lead(task)
    days = {"done_on": DUE, "submitted_on": DUE} if state in {State.DONE, State.SUBMITTED} else {}
    Assignment.objects.filter(pk=share.pk).update(state=state, **days)
    lawful = pure.State(state.value) in pure.MOVES[pure.Move(step.value)].before
    if lawful:
        assert move(task, step.value, DUE).after == pure.MOVES[pure.Move(step.value)].after
    else:
        with pytest.raises(NotLawful, match=str(state.label)):
            move(task, step.value, DUE)


WITHOUT = [("return", NeedsReason), ("submit", NeedsEvidence), ("refuse", NeedsReason), ("hold", NeedsReason)]


@pytest.mark.parametrize(("step", "error"), WITHOUT)
def test_reasons_and_results_are_never_left_out(task: Task, step: str, error: type[DomainError]) -> None:
    if step == "return":
        move(task, "submit", GIVEN)
    with pytest.raises(error):
        move(task, step, GIVEN, words=" ")


def test_each_side_makes_its_own_moves(cast: Cast, task: Task) -> None:
    share, unit, office = lead(task), acting(cast.town_clerk), acting(cast.clerk)
    outsider = acting(cast.outsider)
    with pytest.raises(NotAllowed):
        services.move_share(share.pk, Move.SUBMIT, on=GIVEN, words="x", by=outsider)
    services.move_share(share.pk, Move.SUBMIT, on=GIVEN, words="x", by=office)
    with pytest.raises(NotYours):
        services.move_share(share.pk, Move.CONFIRM, on=GIVEN, by=unit)
    services.move_share(share.pk, Move.CONFIRM, on=GIVEN, by=office)


def test_the_second_of_two_who_decide_at_once_is_told(task: Task) -> None:
    move(task, "submit", GIVEN)
    move(task, "confirm", GIVEN, seen=State.SUBMITTED)
    with pytest.raises(Outrun):
        move(task, "return", GIVEN, seen=State.SUBMITTED)
    assert lead(task).state == State.DONE


@pytest.mark.django_db(transaction=True)
def test_of_two_people_confirming_and_returning_at_once_one_wins() -> None:
    cast = assemble()
    task = services.give_task(NewTask("Việc", cast.ha.pk, cast.ha_town.pk, GIVEN), by=BY)
    move(task, "submit", GIVEN)
    told: list[type] = []
    gate = threading.Barrier(2)

    def decide(step: str) -> None:
        gate.wait()
        try:
            move(task, step, GIVEN, words="vì", seen=State.SUBMITTED)
        except DomainError as error:
            told.append(type(error))
        finally:
            connection.close()

    deciding = [threading.Thread(target=decide, args=(step,)) for step in ("confirm", "return")]
    for thread in deciding:
        thread.start()
    for thread in deciding:
        thread.join()
    assert told == [Outrun]
    assert Progress.objects.filter(assignment__task=task).count() == 2


def test_a_reader_sees_tasks_of_their_units_and_of_those_their_office_follows(cast: Cast, task: Task) -> None:
    for user, seen in ((cast.clerk, 2), (cast.monitor, 2), (cast.town_clerk, 1), (cast.outsider, 0)):
        sight = accounts.sight_of(user.pk, GIVEN)
        assert queries.shares_seen(sight, GIVEN).count() == seen, user
    with pytest.raises(NoSuchTask):
        queries.task_page(task.pk, accounts.sight_of(cast.outsider.pk, GIVEN))
    page = queries.task_page(task.pk, accounts.sight_of(cast.clerk.pk, GIVEN))
    assert [view.share.role for view in page.shares] == ["lead", "coordinating"]


def test_the_diagram_is_drawn_from_the_table() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "states" / "assignment.md"
    assert page.read_text(encoding="utf-8") == document(), "write document() of tasks.lifecycle to it"


class TestAnyLife(TestCase):
    """The list, worked out by the database, agrees with the pure table on every day of any life."""

    @settings(max_examples=25, deadline=None)
    @given(st.lists(st.tuples(st.sampled_from(Move), st.integers(0, 9)), max_size=8), st.booleans())
    def test_the_class_of_a_share_is_that_of_the_pure_table(self, moves, with_day) -> None:
        cast = assemble()
        due = DUE if with_day else None
        task = services.give_task(NewTask("Việc", cast.ha.pk, cast.ha_town.pk, GIVEN, due=due), by=BY)
        on, steps = GIVEN, []
        for step, days in moves:
            on += timedelta(days)
            try:
                move(task, step.value, on, words="vì")
            except NotLawful:
                continue
            steps.append(pure.Step(pure.Move(step.value), on))
        share = pure.Share(GIVEN, steps, due, date(2024, 3, 26) if due else None)
        for day in range(0, 90, 3):
            asked = GIVEN + timedelta(day)
            assert deadline(task, asked) == pure.class_on(share, asked).value
        assert set(DeadlineClass.values) == {one.value for one in pure.Class}


BYS: tuple[queries.By, ...] = ("unit", "level", "line", "directive", "office", "month")


@pytest.mark.parametrize("by", BYS)
def test_figures_add_up_whatever_they_are_counted_by(cast: Cast, task: Task, by: queries.By) -> None:
    move(task, "submit", DUE)
    move(task, "return", DUE + timedelta(1), words="thiếu số liệu")
    on = DUE + timedelta(40)
    figures = queries.figures_by(queries.shares_seen(ALL, on), on, by)
    assert (figures.total.tally.given, figures.total.returned, figures.total.tasks) == (2, 1, 1)
    assert figures.total.ages.counts == (0, 2, 0, 0)
    assert sum(part.tally.given for part in figures.parts.values()) == 2


def test_figures_that_do_not_add_up_are_refused(task: Task) -> None:
    counted = queries.figures_by(queries.shares_seen(ALL, GIVEN), GIVEN, "unit")
    one = dict(list(counted.parts.items())[:1])
    with pytest.raises(queries.SumsDiffer):
        queries.Figures(one, counted.total).check()


def test_a_share_never_has_another_office_than_its_task(cast: Cast, task: Task) -> None:
    Task.objects.filter(pk=task.pk).update(office=cast.ha_town)
    assert set(task.assignments.values_list("office_id", flat=True)) == {cast.ha_town.pk}
    with pytest.raises(IntegrityError):
        _give_office(task, cast.ha.pk)


@transaction.atomic
def _give_office(task: Task, office_id: int) -> None:
    task.assignments.update(office=office_id)
    connection.check_constraints()
