"""How tasks are planned: milestones, parts, what waits for what, what recurs."""

from datetime import date, timedelta

import pytest
from tests.cast import REFORM, Cast, acting, assemble, unit

from soichieu.accounts.sight import Sight
from soichieu.cascade import services as cascade
from soichieu.cascade.services import NewObstacle
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.organisations.enums import Hierarchy, Level, SuccessionKind
from soichieu.organisations.models import Succession
from soichieu.pure.tasks import Work
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Every, Move
from soichieu.tasks.errors import AlreadyReached, GoesRound, NeedsEvidence, NeedsReason, PartsOpen
from soichieu.tasks.models import Task
from soichieu.tasks.services import NewSeries, NewTask

pytestmark = pytest.mark.django_db

BY = operator()
GIVEN, DUE = date(2024, 3, 1), date(2024, 6, 30)


@pytest.fixture
def cast() -> Cast:
    return assemble()


def task_of(cast: Cast, title: str = "Rà soát trụ sở", **more) -> Task:
    return services.give_task(NewTask(title, cast.ha.pk, cast.ha_town.pk, GIVEN, due=DUE, **more), by=BY)


def finish(task: Task, on: date = GIVEN, **words: str) -> None:
    share = task.assignments.get(role="lead")
    services.move_share(share.pk, Move.SUBMIT, on=on, words="xong", by=BY)
    services.move_share(share.pk, Move.CONFIRM, on=on, by=BY, **words)


def plan(task: Task, on: date = date(2024, 4, 1)) -> queries.Plan:
    return queries.plan_of(task, Sight.all(on))


def test_a_milestone_is_reached_on_a_day_by_a_step_and_may_be_taken_back(cast: Cast) -> None:
    task = task_of(cast)
    share = task.assignments.get()
    step = services.move_share(share.pk, Move.START, on=GIVEN, by=BY)
    mark = services.set_milestone(task.pk, words="Xong  khảo sát", due=date(2024, 3, 20), by=BY)
    with pytest.raises(NeedsEvidence):
        services.reach_milestone(mark.pk, on=date(2024, 3, 25), by=BY)
    services.reach_milestone(mark.pk, on=date(2024, 3, 25), progress_id=step.pk, by=BY)
    seen = [plan(task, date(2024, 3, day)).marks[0].standing.value for day in (20, 21, 25)]
    assert seen == ["ahead", "missed", "reached_late"]
    with pytest.raises(AlreadyReached):
        services.reach_milestone(mark.pk, on=date(2024, 3, 25), words="lần nữa", by=BY)
    with pytest.raises(NeedsReason):
        services.take_back_milestone(mark.pk, why=" ", by=BY)
    services.take_back_milestone(mark.pk, why="khảo sát thiếu hai xã", by=BY)
    assert plan(task).marks[0].milestone.words == "Xong khảo sát"
    assert plan(task).marks[0].standing.value == "missed"


BAD_MARKS = [("no words", " ", GIVEN), ("before the task was given", "Mốc", GIVEN - timedelta(1))]


@pytest.mark.parametrize(("words", "due"), [c[1:] for c in BAD_MARKS], ids=[c[0] for c in BAD_MARKS])
def test_a_milestone_that_means_nothing_is_refused(cast: Cast, words: str, due: date) -> None:
    with pytest.raises(Invalid):
        services.set_milestone(task_of(cast).pk, words=words, due=due, by=BY)


def test_a_step_of_another_task_reaches_nothing(cast: Cast) -> None:
    task, other = task_of(cast), task_of(cast, "Việc khác")
    step = services.move_share(other.assignments.get().pk, Move.START, on=GIVEN, by=BY)
    mark = services.set_milestone(task.pk, words="Mốc", due=DUE, by=BY)
    with pytest.raises(Invalid):
        services.reach_milestone(mark.pk, on=GIVEN, progress_id=step.pk, by=BY)
    with pytest.raises(NotAllowed):
        services.reach_milestone(mark.pk, on=GIVEN, words="x", by=acting(cast.outsider))


def test_a_whole_is_confirmed_with_open_parts_only_for_a_reason(cast: Cast) -> None:
    whole = task_of(cast)
    first, second = (task_of(cast, f"Phần {n}", parent_id=whole.pk) for n in (1, 2))
    finish(first)
    assert plan(whole).work == Work(1, 2)
    with pytest.raises(PartsOpen, match="1"):
        finish(whole)
    share = whole.assignments.get()
    services.move_share(share.pk, Move.CONFIRM, on=GIVEN, words="Phần 2 chuyển sang năm sau", by=BY)
    assert [(part.task, part.state.value) for part in plan(whole).parts] == [
        (first, "done"), (second, "not_started"),
    ]  # fmt: skip


def test_a_whole_with_all_parts_done_needs_no_reason(cast: Cast) -> None:
    whole = task_of(cast)
    finish(task_of(cast, "Phần", parent_id=whole.pk))
    finish(whole)
    assert plan(whole).work == Work(1, 1)


def test_nothing_becomes_part_of_itself_and_the_way_is_told(cast: Cast) -> None:
    whole = task_of(cast)
    part = task_of(cast, "Phần", parent_id=whole.pk)
    deep = task_of(cast, "Phần của phần", parent_id=part.pk)
    with pytest.raises(GoesRound, match=r"“Rà soát trụ sở” → “Phần của phần” → “Phần” → “Rà soát trụ sở”"):
        services.make_part(whole.pk, whole_id=deep.pk, by=BY)
    with pytest.raises(GoesRound):
        services.make_part(whole.pk, whole_id=whole.pk, by=BY)
    services.make_part(deep.pk, whole_id=whole.pk, by=BY)
    services.make_part(part.pk, whole_id=None, by=BY)
    assert [one.task for one in plan(whole).parts] == [deep]


def test_only_who_follows_or_leads_a_task_divides_it(cast: Cast) -> None:
    whole = task_of(cast)
    foreign = NewTask("Chen vào", cast.thuong.pk, cast.thuong.pk, GIVEN, parent_id=whole.pk)
    with pytest.raises(NotAllowed):
        services.give_task(foreign, by=acting(cast.outsider))


def test_a_task_is_held_up_until_what_it_waits_for_is_done(cast: Cast) -> None:
    task, awaited = task_of(cast), task_of(cast, "Cấp kinh phí")
    edge = services.let_wait(task.pk, for_id=awaited.pk, since=GIVEN, by=BY)
    assert [one.words for one in plan(task).hindrances] == ["Cấp kinh phí"]
    assert queries.hindered_task_ids(GIVEN) == {task.pk}
    finish(awaited, date(2024, 3, 20))
    assert queries.hindered_task_ids(date(2024, 3, 19)) == {task.pk}
    assert queries.hindered_task_ids(date(2024, 3, 20)) == set()
    services.move_share(awaited.assignments.get().pk, Move.REOPEN, on=date(2024, 3, 25), words="sai", by=BY)
    assert queries.hindered_task_ids(date(2024, 3, 25)) == {task.pk}
    services.wait_no_more(edge.pk, on=date(2024, 3, 28), by=BY)
    assert queries.hindered_task_ids(date(2024, 3, 28)) == set()
    assert queries.hindered_task_ids(date(2024, 3, 27)) == {task.pk}


def test_tasks_never_wait_for_each_other_in_a_ring(cast: Cast) -> None:
    first, second, third = (task_of(cast, title) for title in ("Một", "Hai", "Ba"))
    services.let_wait(first.pk, for_id=second.pk, since=GIVEN, by=BY)
    services.let_wait(second.pk, for_id=third.pk, since=GIVEN, by=BY)
    with pytest.raises(GoesRound, match=r"“Ba” → “Một” → “Hai” → “Ba”"):
        services.let_wait(third.pk, for_id=first.pk, since=GIVEN, by=BY)
    with pytest.raises(GoesRound):
        services.let_wait(first.pk, for_id=first.pk, since=GIVEN, by=BY)
    with pytest.raises(Invalid):
        services.let_wait(first.pk, for_id=second.pk, since=GIVEN, by=BY)


def test_an_obstacle_holds_a_task_up_until_it_is_lifted(cast: Cast) -> None:
    task = task_of(cast)
    obstacle = cascade.record_obstacle(NewObstacle("Chưa có đất", "quỹ đất", cast.ha_town.pk, GIVEN), by=BY)
    services.hold_up(task.pk, obstacle_id=obstacle.pk, since=GIVEN, by=BY)
    services.hold_up(task.pk, obstacle_id=obstacle.pk, since=GIVEN, by=BY)
    assert [one.words for one in plan(task).hindrances] == ["Chưa có đất"]
    cascade.lift(obstacle.pk, on=date(2024, 3, 30), words="đã giao đất", by=BY)
    assert queries.hindrances_of([task.pk], date(2024, 3, 30)) == {}
    assert list(queries.hindrances_of([task.pk], date(2024, 3, 29))) == [task.pk]


def series_of(cast: Cast, on: date, **more):
    new = NewSeries("Báo cáo tình hình", cast.ha.pk, cast.ha_town.pk, Every.MONTH, date(2024, 1, 1), **more)
    return services.start_series(new, on=on, by=BY)


def test_a_series_opens_each_period_once_and_one_missed_stays_owed(cast: Cast) -> None:
    series = series_of(cast, date(2024, 1, 5), day=25)
    again = services.open_series(on=date(2024, 4, 2), by=BY)
    assert [task.title for task in again.tasks] == [
        f"Báo cáo tình hình (tháng {month}/2024)" for month in (2, 3, 4)
    ]
    assert services.open_series(on=date(2024, 4, 2), by=BY).tasks == ()
    first = series.tasks.get(period="2024-01")
    assert (first.given_on, first.last_day) == (date(2024, 1, 1), date(2024, 1, 25))
    late = queries.shares_seen(
        Sight.all(date(2024, 4, 2)), date(2024, 4, 2), queries.ShareFilter(deadline="overdue")
    )
    assert late.count() == 3
    (row,) = queries.series_rows(queries.series_seen(Sight.all(date(2024, 5, 1))), date(2024, 5, 1))
    assert (row.opened, row.owed, row.to_open, row.is_stuck) == (4, 4, 1, False)


def test_an_ended_series_opens_no_more(cast: Cast) -> None:
    series = series_of(cast, date(2024, 1, 5))
    with pytest.raises(NeedsReason):
        services.end_series(series.pk, on=date(2024, 2, 10), why="", by=BY)
    services.end_series(series.pk, on=date(2024, 2, 10), why="chuyển sang báo cáo quý", by=BY)
    services.open_series(on=date(2024, 6, 1), by=BY)
    assert list(series.tasks.order_by("period").values_list("period", flat=True)) == ["2024-01", "2024-02"]


def test_an_instance_goes_to_the_only_heir_of_its_lead_else_waits_for_a_person(cast: Cast) -> None:
    series = series_of(cast, date(2025, 6, 1))
    opened = services.open_series(on=REFORM, by=BY)
    assert [task.assignments.get().unit_id for task in opened.tasks] == [cast.ha_commune.pk]
    other = unit("Đảng ủy xã Bến Mới", Level.COMMUNE, (cast.ha, Hierarchy.PARTY))
    Succession.objects.create(
        predecessor=cast.ha_town, successor=other, kind=SuccessionKind.DISSOLVE, on=REFORM, whole=False
    )
    after = services.open_series(on=date(2025, 8, 1), by=BY)
    assert (after.tasks, after.stuck) == ((), (series,))
    (row,) = queries.series_rows(queries.series_seen(Sight.all(date(2025, 8, 1))), date(2025, 8, 1))
    assert (row.to_open, row.is_stuck) == (1, True)
    services.hand_over_series(series.pk, lead_id=other.pk, by=BY)
    assert len(services.open_series(on=date(2025, 8, 1), by=BY).tasks) == 1
