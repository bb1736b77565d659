"""A day is planned once, from what is really owed, for who really holds the posts."""

from dataclasses import dataclass
from datetime import date, timedelta
from threading import Thread

import pytest
from django.db import connection
from tests.cast import SINCE, Cast, acting, assemble, user

from soichieu.accounts import queries as accounts
from soichieu.accounts.enums import Role
from soichieu.accounts.models import User
from soichieu.audit.models import Entry
from soichieu.cascade import services as cascade
from soichieu.cascade.enums import DutyKind
from soichieu.cascade.models import Obligation
from soichieu.directives.models import Directive
from soichieu.foundation.actor import Actor, operator
from soichieu.organisations.queries import UnitRule
from soichieu.pure.reminders import Audience, Moment, Step
from soichieu.reminders import queries, services
from soichieu.reminders.errors import NoSuchNotice, NotYourRule, UnsoundRule
from soichieu.reminders.models import Notice, Round
from soichieu.tasks import services as tasks
from soichieu.tasks.enums import Move
from soichieu.tasks.models import Assignment

pytestmark = pytest.mark.django_db

GIVEN = date(2025, 8, 1)
LAST = date(2025, 9, 17)  # a Wednesday
MACHINE = Actor(label="bộ nhắc việc", channel="job")


@dataclass(frozen=True, slots=True)
class Land:
    """The cast, and a share of the commune that Hạ follows, due on LAST."""

    cast: Cast
    share: Assignment
    chief: User


@pytest.fixture
def land() -> Land:
    cast = assemble()
    chief = user("bi-thu-xa", Role.LEADER, cast.ha_commune, since=SINCE)
    new = tasks.NewTask("Rà soát trụ sở", cast.ha.pk, cast.ha_commune.pk, GIVEN, due=LAST)
    return Land(cast, tasks.give_task(new, by=operator()).assignments.get(), chief)


def told(on: date) -> list[tuple[str, str]]:
    """Plan a day and return whom it told, as whom."""
    before = set(Notice.objects.values_list("pk", flat=True))
    services.plan_day(on, by=MACHINE)
    new = Notice.objects.exclude(pk__in=before).order_by("user__username")
    return [(one.user.username, one.audience) for one in new]


def test_the_chain_goes_from_the_clerk_to_the_superior(land: Land) -> None:
    head = user("bi-thu-trung-uong", Role.LEADER, land.cast.centre)
    days = {after: told(LAST + timedelta(after)) for after in (-6, -5, 0, 1, 7, 15, 30)}
    assert head.username == "bi-thu-trung-uong"
    assert days == {
        -6: [],
        -5: [("can-bo-xa", "unit")],
        0: [("can-bo-xa", "unit")],
        1: [("bi-thu-xa", "unit_leader")],
        7: [("chuyen-vien", "office")],
        15: [("lanh-dao", "office_leader")],
        30: [("bi-thu-trung-uong", "superior")],
    }


def test_asked_twice_a_day_tells_only_once_and_is_in_the_journal(land: Land) -> None:
    first, second = services.plan_day(LAST, by=MACHINE), services.plan_day(LAST, by=MACHINE)
    assert (first.told, first.is_first, second.told, second.is_first) == (1, True, 0, False)
    assert Round.objects.get().told == 1
    assert Entry.objects.filter(act="reminders:day:planned").count() == 2


def test_a_missed_week_is_made_up_for(land: Land) -> None:
    assert told(LAST + timedelta(8)) == [
        ("bi-thu-xa", "unit_leader"),
        ("can-bo-xa", "unit"),
        ("chuyen-vien", "office"),
    ]


STILL = [
    ("confirmed", [(Move.SUBMIT, "xong"), (Move.CONFIRM, "")]),
    ("on hold", [(Move.HOLD, "chờ chủ trương")]),
    ("refused", [(Move.REFUSE, "không thuộc nhiệm vụ của xã")]),
]


@pytest.mark.parametrize(("name", "moves"), STILL, ids=[case[0] for case in STILL])
def test_what_is_not_the_unit_s_to_do_is_not_reminded_of(land: Land, name: str, moves: list) -> None:
    for move, words in moves:
        tasks.move_share(land.share.pk, move, on=GIVEN, words=words, by=operator())
    assert told(LAST + timedelta(40)) == []


def test_a_returned_result_is_reminded_of_again(land: Land) -> None:
    for move, words in ((Move.SUBMIT, "xong"), (Move.RETURN, "thiếu số liệu")):
        tasks.move_share(land.share.pk, move, on=GIVEN, words=words, by=operator())
    assert told(LAST) == [("can-bo-xa", "unit")]


def test_a_later_day_granted_cancels_the_chain_and_begins_anew(land: Land) -> None:
    told(LAST + timedelta(1))
    later = LAST + timedelta(28)
    tasks.ask_extension(land.share.pk, to=later, why="chờ số liệu", on=LAST, by=operator())
    tasks.decide_extension_of(land.share.pk, granted=True, on=LAST + timedelta(2), by=operator())
    assert told(LAST + timedelta(8)) == []
    assert Notice.objects.filter(settled_on=None).count() == 0
    assert told(later) == [("can-bo-xa", "unit")]


def test_a_notice_of_what_was_done_meanwhile_is_no_longer_counted(land: Land) -> None:
    told(LAST)
    reader = land.cast.commune_clerk
    assert queries.unread_count(reader.pk) == 1
    tasks.move_share(land.share.pk, Move.SUBMIT, on=LAST, words="xong", by=operator())
    told(LAST + timedelta(1))
    assert queries.unread_count(reader.pk) == 0


def test_a_clerk_named_by_the_office_is_told_alone(land: Land) -> None:
    user("nguyen-van-b", Role.CLERK, land.cast.ha_commune)
    Assignment.objects.filter(pk=land.share.pk).update(clerk="nguyen-van-b".title())
    assert told(LAST) == [("nguyen-van-b", "unit")]


def test_a_closed_account_and_an_ended_post_are_told_nothing(land: Land) -> None:
    User.objects.filter(pk=land.cast.commune_clerk.pk).update(is_active=False)
    user("da-nghi", Role.CLERK, land.cast.ha_commune, until=LAST)
    assert told(LAST) == []


def test_obligations_of_a_rollout_go_up_the_same_chain(land: Land) -> None:
    Assignment.objects.all().delete()
    directive = Directive.objects.create(kind="NQ", number="21", symbol="21-NQ/TU", issuer=land.cast.ha)
    duty = cascade.NewDuty(
        kind=DutyKind.OWN_DOCUMENT,
        rule=UnitRule(level="commune", line="party", within_id=land.cast.ha.pk),
        due=LAST,
        wording="Ban hành kế hoạch",
    )
    cascade.open_rollout(
        "Triển khai Nghị quyết 21",
        directive_ids=[directive.pk],
        duties=[duty],
        opened_on=GIVEN,
        owner_id=land.cast.ha.pk,
        by=operator(),
    )
    assert told(LAST) == [("can-bo-xa", "unit")]
    assert Notice.objects.get().title == "Ban hành kế hoạch – Triển khai Nghị quyết 21"
    owed = Obligation.objects.get()
    cascade.waive(owed.pk, on=LAST, why="xã mới lập", by=operator())
    assert told(LAST + timedelta(40)) == []


def test_an_office_sets_its_own_rule_and_gives_it_up(land: Land) -> None:
    steps = [Step(Moment.LATE, 2, Audience.OFFICE)]
    by = acting(user("van-phong-ha", Role.MONITOR, land.cast.ha))
    services.set_rule(land.cast.ha.pk, steps, by=by)
    assert queries.rule_of(land.cast.ha.pk).is_own
    assert told(LAST + timedelta(1)) == []
    assert told(LAST + timedelta(2)) == [("chuyen-vien", "office"), ("van-phong-ha", "office")]
    services.drop_rule(land.cast.ha.pk, by=by)
    assert not queries.rule_of(land.cast.ha.pk).is_own


UNSOUND = [
    ("two of a kind", [Step(Moment.LATE, 2, Audience.OFFICE)] * 2),
    ("no day late", [Step(Moment.LATE, 0, Audience.OFFICE)]),
    ("a day on the day", [Step(Moment.ON, 1, Audience.UNIT)]),
    ("more than a year", [Step(Moment.BEFORE, 400, Audience.UNIT)]),
    ("a result that waits, told to the unit", [Step(Moment.AWAITS, 3, Audience.UNIT)]),
    ("an answer", [Step(Moment.ANSWERED, 0, Audience.ASKER)]),
    ("too many", [Step(Moment.LATE, days, Audience.UNIT) for days in range(1, 20)]),
]


@pytest.mark.parametrize(("name", "steps"), UNSOUND, ids=[case[0] for case in UNSOUND])
def test_an_unsound_rule_is_refused(land: Land, name: str, steps: list[Step]) -> None:
    with pytest.raises(UnsoundRule):
        services.set_rule(land.cast.ha.pk, steps, by=operator())


def test_a_clerk_sets_no_rule_and_nobody_that_of_others(land: Land) -> None:
    for who, office in ((land.cast.clerk, land.cast.ha.pk), (land.cast.administrator, land.cast.thuong.pk)):
        with pytest.raises(NotYourRule):
            services.set_rule(office, [], by=acting(who))


def test_nobody_reads_or_marks_what_others_were_told(land: Land) -> None:
    told(LAST)
    (notice,) = Notice.objects.all()
    with pytest.raises(NoSuchNotice):
        services.mark_read(notice.pk, by=acting(land.cast.outsider))
    assert list(queries.notices_of(accounts.sight_of(land.cast.outsider.pk, LAST))) == []
    services.mark_read(notice.pk, by=acting(land.cast.commune_clerk))
    assert queries.unread_count(land.cast.commune_clerk.pk) == 0


def test_who_left_the_post_no_longer_sees_what_it_was_told(land: Land) -> None:
    told(LAST)
    reader = land.cast.commune_clerk
    assert queries.notices_of(accounts.sight_of(reader.pk, LAST)).count() == 1
    reader.posts.all().delete()
    assert queries.notices_of(accounts.sight_of(reader.pk, LAST)).count() == 0


@pytest.mark.django_db(transaction=True)
def test_several_processes_that_plan_at_once_tell_once() -> None:
    cast = assemble()
    for number in range(20):
        new = tasks.NewTask(f"Việc {number}", cast.ha.pk, cast.ha_commune.pk, GIVEN, due=LAST)
        tasks.give_task(new, by=operator())
    planned = []

    def plan() -> None:
        planned.append(services.plan_day(LAST, by=MACHINE).told)
        connection.close()

    threads = [Thread(target=plan) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(planned) == [0, 0, 0, 20]
    assert Notice.objects.count() == 20
