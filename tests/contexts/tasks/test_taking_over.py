"""A register taken over: the same tasks, states and classes as if each step had been made by itself."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast, acting, assemble

from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError, Invalid, NotAllowed
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move
from soichieu.tasks.errors import NeedsReason, NotLawful
from soichieu.tasks.models import Assignment, Extension, Progress, Task
from soichieu.tasks.services import NewTask, PastExtension, PastShare, PastStep, PastTask

BY = operator()
GIVEN, DUE = date(2024, 3, 1), date(2024, 3, 29)
TODAY = date(2024, 6, 3)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def new(cast: Cast, **other: object) -> NewTask:
    made = NewTask("Đo lại đất trụ sở", cast.ha.pk, cast.ha_town.pk, GIVEN, [cast.ha_police.pk], due=DUE)
    return replace(made, **other)  # type: ignore[arg-type]  # named in the tests


def step(move: str, day: int, words: str = "xong", month: int = 3) -> PastStep:
    return PastStep(Move(move), date(2024, month, day), words)


def take(cast: Cast, shares: Mapping[int, PastShare], **other: object) -> int:
    return services.take_over([PastTask(new(cast, **other), shares)], office_id=cast.ha.pk, by=BY)


RETURNED_ONCE = (step("start", 4), step("submit", 20), step("return", 22), step("submit", 2, month=4))


def test_it_stands_as_if_every_step_had_been_made_by_itself(cast: Cast) -> None:
    steps = (*RETURNED_ONCE, step("confirm", 5, month=4))
    take(cast, {cast.ha_town.pk: PastShare(steps), cast.ha_police.pk: PastShare(steps[:1])})
    taken = Task.objects.get()
    one_by_one = services.give_task(new(cast), by=acting(cast.clerk))
    for unit, told in ((cast.ha_town, steps), (cast.ha_police, steps[:1])):
        share = one_by_one.assignments.get(unit=unit)
        for one in told:
            services.move_share(share.pk, one.move, on=one.on, words=one.words, by=BY)
        columns = ("role", "state", "given_on", "last_day", "submitted_on", "done_on", "office_id")
        of_taken, of_other = (
            Assignment.objects.filter(task=task, unit=unit).values_list(*columns).get()
            for task in (taken, one_by_one)
        )
        assert of_taken == of_other
        columns = ("move", "before", "after", "on", "words")
        assert [
            *Progress.objects.filter(assignment__task=taken, assignment__unit=unit).values_list(*columns)
        ] == [*share.progress.values_list(*columns)]
    assert taken.invented
    assert taken.taken_over
    classes = queries.shares_seen(Sight.all(TODAY), TODAY).values_list("task_id", "unit_id", "deadline")
    of = {task: {(unit, deadline) for one, unit, deadline in classes if one == task} for task, *_ in classes}
    assert of[taken.pk] == of[one_by_one.pk]


WHEN = datetime(2024, 3, 8, 9, 30, tzinfo=UTC)


def test_a_register_that_kept_when_things_were_entered_is_measured_by_it(cast: Cast) -> None:
    dated = [replace(one, entered_at=WHEN + timedelta(days=30)) for one in RETURNED_ONCE]
    past = PastTask(new(cast), {cast.ha_town.pk: PastShare(dated)}, WHEN)
    services.take_over([past], office_id=cast.ha.pk, by=BY)
    assert not Task.objects.get().taken_over
    found = queries.entries_of(Sight.all(TODAY), date(2024, 1, 1), date(2024, 12, 31))
    assert sorted({(one.kind.value, one.entered_on) for one in found}) == [
        ("result", date(2024, 4, 7)),
        ("task", date(2024, 3, 8)),
    ]


MIXED = [
    ("only the task", PastShare(RETURNED_ONCE), WHEN),
    ("only its steps", PastShare([replace(one, entered_at=WHEN) for one in RETURNED_ONCE]), None),
    ("in time to come", PastShare(), datetime(2100, 1, 1, tzinfo=UTC)),
]


@pytest.mark.parametrize(("name", "share", "when"), MIXED, ids=[case[0] for case in MIXED])
def test_when_things_were_entered_is_told_of_all_or_of_nothing(
    cast: Cast, name: str, share: PastShare, when: datetime | None
) -> None:
    with pytest.raises(Invalid):
        services.take_over([PastTask(new(cast), {cast.ha_town.pk: share}, when)], office_id=cast.ha.pk, by=BY)
    assert not Task.objects.exists()


def test_one_act_of_the_journal_tells_of_it_with_a_digest(cast: Cast) -> None:
    take(cast, {cast.ha_town.pk: PastShare(RETURNED_ONCE)})
    act = Entry.objects.get()
    assert (act.act, act.unit_id) == ("tasks:register:taken_over", cast.ha.pk)
    assert (act.data["tasks"], act.data["shares"], act.data["steps"]) == (1, 2, 4)
    assert len(act.data["digest"]) == 64


LATER = date(2024, 4, 30)


def asked(on: date, to: date = LATER, *decided: object) -> PastShare:
    return PastShare((), (PastExtension(on, to, "mưa", *decided),))  # type: ignore[arg-type]  # as named


REFUSED: list[tuple[str, PastShare, type[DomainError]]] = [
    ("a step the table has not", PastShare((step("confirm", 4),)), NotLawful),
    ("a return without a reason", PastShare((step("submit", 4), step("return", 5, ""))), NeedsReason),
    ("a report without words", PastShare((step("submit", 4, ""),)), NeedsReason),
    ("days out of order", PastShare((step("start", 9), step("submit", 8))), Invalid),
    ("a step before the task was given", PastShare((step("start", 5, month=2),)), Invalid),
    ("an earlier day asked for", asked(GIVEN, GIVEN), Invalid),
    ("a refusal without words", asked(GIVEN, LATER, DUE, False), NeedsReason),
    ("an extension decided before it was asked", asked(DUE, LATER, GIVEN, True), Invalid),
    (
        "an extension still waiting of a share that is done",
        PastShare((step("submit", 4), step("confirm", 5)), (PastExtension(GIVEN, LATER, "mưa"),)),
        NotLawful,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("told", "share", "error"), REFUSED, ids=[one[0] for one in REFUSED])
def test_what_the_rules_do_not_have_is_refused_and_nothing_is_kept(
    cast: Cast, told: str, share: PastShare, error: type[DomainError]
) -> None:
    with pytest.raises(error):
        take(cast, {cast.ha_town.pk: share})
    assert not Task.objects.exists()
    assert not Progress.objects.exists()
    assert not Entry.objects.exists()


def test_an_extension_granted_moves_the_last_day(cast: Cast) -> None:
    take(cast, {cast.ha_town.pk: PastShare((), (PastExtension(GIVEN, LATER, "mưa", DUE, granted=True),))})
    assert Assignment.objects.get(unit=cast.ha_town).last_day == LATER
    assert Assignment.objects.get(unit=cast.ha_police).last_day == DUE
    assert Extension.objects.get().granted


def test_nobody_but_the_operator_tells_the_steps_of_both_sides(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        services.take_over([], office_id=cast.ha.pk, by=acting(cast.clerk))
    with pytest.raises(NotAllowed):
        services.tell_steps({}, by=acting(cast.clerk))


def test_the_day_a_register_came_is_held_against_nobody(cast: Cast) -> None:
    today = timezone.localdate()
    take(cast, {cast.ha_town.pk: PastShare(RETURNED_ONCE)})
    assert queries.entries_of(Sight.all(today), today, today) == []
    share = Assignment.objects.get(unit=cast.ha_police)
    services.move_share(share.pk, Move.SUBMIT, on=today, words="xong", by=acting(cast.clerk))
    assert [one.kind.value for one in queries.entries_of(Sight.all(today), today, today)] == ["result"]


def test_a_register_is_of_one_office(cast: Cast) -> None:
    with pytest.raises(Invalid):
        take(cast, {}, office_id=cast.thuong.pk)


def test_steps_told_later_go_on_from_where_a_share_stands(cast: Cast) -> None:
    take(cast, {cast.ha_town.pk: PastShare(RETURNED_ONCE)})
    share = Assignment.objects.get(unit=cast.ha_town)
    with pytest.raises(Invalid):
        services.tell_steps({share.pk: PastShare((step("confirm", 1, month=4),))}, by=BY)
    assert services.tell_steps({share.pk: PastShare((step("confirm", 4, month=4),))}, by=BY) == 1
    share.refresh_from_db()
    assert (share.state, share.done_on) == ("done", date(2024, 4, 4))
    with pytest.raises(Invalid):
        services.tell_steps({0: PastShare()}, by=BY)
