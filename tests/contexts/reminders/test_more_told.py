"""What is told besides what a unit owes by its last day: milestones, results that wait, answers given."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from django.test import override_settings
from tests.cast import SINCE, Cast, acting, assemble, user
from tests.mail_server import MailServer, mail_server

from soichieu.accounts import queries as sights
from soichieu.accounts import services as accounts
from soichieu.accounts.enums import Role
from soichieu.accounts.models import Post, User
from soichieu.foundation.actor import Actor, operator
from soichieu.pure.reminders import Audience, Moment, Step
from soichieu.reminders import queries, services
from soichieu.reminders.models import Letter, Notice
from soichieu.tasks import services as tasks
from soichieu.tasks.enums import Move
from soichieu.tasks.models import Assignment, Milestone

pytestmark = pytest.mark.django_db

GIVEN = date(2025, 8, 1)
MARK = date(2025, 9, 17)  # a Wednesday
LAST = date(2025, 11, 28)
LATER = date(2025, 12, 31)
MACHINE = Actor(label="bộ nhắc việc", channel="job")


@dataclass(frozen=True, slots=True)
class Land:
    """The cast; a share of the commune that Hạ follows, with a milestone."""

    cast: Cast
    share: Assignment
    chief: User
    mark: Milestone


@pytest.fixture
def land() -> Land:
    cast = assemble()
    chief = user("bi-thu-xa", Role.LEADER, cast.ha_commune, since=SINCE)
    new = tasks.NewTask("Rà soát trụ sở", cast.ha.pk, cast.ha_commune.pk, GIVEN, due=LAST)
    task = tasks.give_task(new, by=operator())
    mark = tasks.set_milestone(task.pk, words="Xong biểu thống kê", due=MARK, by=operator())
    return Land(cast, task.assignments.get(), chief, mark)


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        settings = {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": "127.0.0.1",
            "EMAIL_PORT": running.port,
        }
        with override_settings(**settings):
            yield running


def told(on: date) -> list[tuple[str, str, str]]:
    """Plan a day twice and return whom it told, when of what, as whom: the second time tells nobody."""
    before = set(Notice.objects.values_list("pk", flat=True))
    services.plan_day(on, by=MACHINE)
    assert services.plan_day(on, by=MACHINE).told == 0
    new = Notice.objects.exclude(pk__in=before).order_by("user__username")
    return [(one.user.username, one.moment, one.audience) for one in new]


def moved(land: Land, move: Move, on: date, words: str = "xong") -> None:
    tasks.move_share(land.share.pk, move, on=on, words=words, by=operator())


def test_a_milestone_goes_up_the_chain_of_the_share_that_leads(land: Land) -> None:
    days = {after: told(MARK + timedelta(after)) for after in (-6, -5, 0, 1, 7)}
    assert days == {
        -6: [],
        -5: [("can-bo-xa", "before", "unit")],
        0: [("can-bo-xa", "on", "unit")],
        1: [("bi-thu-xa", "late", "unit_leader")],
        7: [("chuyen-vien", "late", "office")],
    }
    assert Notice.objects.first().title == "Mốc “Xong biểu thống kê”: Rà soát trụ sở"


def test_a_milestone_is_told_to_the_clerk_of_the_share_alone(land: Land) -> None:
    user("nguyen-van-b", Role.CLERK, land.cast.ha_commune)
    Assignment.objects.filter(pk=land.share.pk).update(clerk="nguyen-van-b".title())
    assert told(MARK) == [("nguyen-van-b", "on", "unit")]


def test_a_milestone_reached_or_of_a_task_reported_is_told_no_more(land: Land) -> None:
    assert len(told(MARK)) == 1
    tasks.reach_milestone(land.mark.pk, on=MARK, words="đã có biểu", by=operator())
    assert told(MARK + timedelta(9)) == []
    assert Notice.objects.filter(settled_on=None).count() == 0
    tasks.take_back_milestone(land.mark.pk, why="thiếu hai thôn", by=operator())
    moved(land, Move.SUBMIT, MARK)
    assert [moment for _who, moment, _whom in told(MARK + timedelta(1))] == []


def test_an_office_is_told_what_has_waited_for_its_word(land: Land) -> None:
    moved(land, Move.SUBMIT, MARK)
    assert told(MARK + timedelta(2)) == []
    waits = MARK + timedelta(5)  # three working days and a week-end
    assert told(waits) == [("chuyen-vien", "awaits", "office")]
    notice = Notice.objects.get()
    assert queries.when_of(notice, waits) == "báo cáo ngày 17/09/2025, đã chờ 3 ngày làm việc"
    assert told(waits + timedelta(30)) == []
    moved(land, Move.RETURN, waits, "thiếu số liệu")
    moved(land, Move.SUBMIT, waits)
    assert told(waits + timedelta(1)) == []
    assert Notice.objects.exclude(settled_on=None).count() == 1
    assert told(waits + timedelta(7)) == [("chuyen-vien", "awaits", "office")]
    moved(land, Move.CONFIRM, waits + timedelta(8), "")
    assert told(waits + timedelta(60)) == []


def test_an_office_says_how_long_results_may_wait_and_who_is_told(land: Land) -> None:
    steps = [Step(Moment.AWAITS, 1, Audience.OFFICE), Step(Moment.AWAITS, 5, Audience.OFFICE_LEADER)]
    services.set_rule(land.cast.ha.pk, steps, by=operator())
    moved(land, Move.SUBMIT, MARK)
    assert told(MARK + timedelta(1)) == [("chuyen-vien", "awaits", "office")]
    assert told(MARK + timedelta(7)) == [("lanh-dao", "awaits", "office_leader")]
    services.set_rule(land.cast.ha.pk, [], by=operator())


def test_what_waits_and_what_is_owed_are_told_apart_on_one_day(land: Land) -> None:
    """A share reported on its last day, returned: the day and the person are the same, the things are two."""
    moved(land, Move.SUBMIT, LAST)
    assert told(LAST + timedelta(7)) == [("chuyen-vien", "awaits", "office")]
    moved(land, Move.RETURN, LAST + timedelta(7), "thiếu")
    assert ("chuyen-vien", "late", "office") in told(LAST + timedelta(8))


DECISIONS = [
    (True, "", "được gia hạn đến 31/12/2025"),
    (False, "còn đủ thời gian", "không được gia hạn đến 31/12/2025"),
]


@pytest.mark.parametrize(("granted", "words", "said"), DECISIONS, ids=["granted", "refused"])
def test_who_asked_for_a_later_day_is_told_the_decision(
    land: Land, server: MailServer, granted: bool, words: str, said: str
) -> None:
    asker = land.cast.commune_clerk
    user("can-bo-hai", Role.CLERK, land.cast.ha_commune)
    accounts.change_address(asker.pk, "xa@ha.example", by=operator())
    tasks.ask_extension(land.share.pk, to=LATER, why="chờ số liệu", on=GIVEN, by=acting(asker))
    assert told(GIVEN) == []
    tasks.decide_extension_of(land.share.pk, granted=granted, on=GIVEN, words=words, by=operator())
    on = GIVEN + timedelta(1)
    assert told(on) == [("can-bo-xa", "answered", "asker")]
    notice = queries.notices_of(sights.sight_of(asker.pk, on)).get()
    assert queries.when_of(notice, on) == said
    assert words in queries.why_of(notice)
    services.send_letters()
    (letter,) = server.taken
    assert "1 việc đã trả lời đề nghị gia hạn" in letter["Subject"]
    assert said in Letter.objects.get().text
    assert told(on + timedelta(1)) == []
    assert told(GIVEN + timedelta(20)) == []
    assert queries.unread_count(asker.pk) == 0, "an answer is news for two weeks"


def test_an_answer_goes_to_the_unit_where_who_asked_has_left_and_to_nobody_long_after(land: Land) -> None:
    asker = land.cast.commune_clerk
    tasks.ask_extension(land.share.pk, to=LATER, why="chờ số liệu", on=GIVEN, by=acting(asker))
    tasks.decide_extension_of(land.share.pk, granted=True, on=GIVEN, by=operator())
    Post.objects.filter(user=asker).delete()
    user("can-bo-hai", Role.CLERK, land.cast.ha_commune)
    assert told(GIVEN + timedelta(30)) == []
    assert told(GIVEN) == [("can-bo-hai", "answered", "asker")]


def test_what_nobody_known_asked_for_is_answered_to_nobody(land: Land) -> None:
    tasks.ask_extension(land.share.pk, to=LATER, why="chờ số liệu", on=GIVEN, by=operator())
    tasks.decide_extension_of(land.share.pk, granted=True, on=GIVEN, by=operator())
    assert told(GIVEN) == []


def test_all_kinds_stand_in_one_letter(land: Land, server: MailServer) -> None:
    """The commune's clerk owes a share, a milestone, and hears an answer; the office's waits for its word."""
    clerk = land.cast.commune_clerk
    accounts.change_address(clerk.pk, "xa@ha.example", by=operator())
    accounts.change_address(land.cast.clerk.pk, "ha@ha.example", by=operator())
    other = tasks.NewTask("Lập danh mục", land.cast.ha.pk, land.cast.ha_commune.pk, GIVEN, due=MARK)
    tasks.give_task(other, by=operator())
    third = tasks.NewTask("Họp dân", land.cast.ha.pk, land.cast.ha_commune.pk, GIVEN, due=LAST)
    reported = tasks.give_task(third, by=operator()).assignments.get()
    tasks.move_share(reported.pk, Move.SUBMIT, on=GIVEN, words="đã họp", by=operator())
    tasks.ask_extension(land.share.pk, to=LATER, why="chờ", on=GIVEN, by=acting(clerk))
    tasks.decide_extension_of(land.share.pk, granted=True, on=MARK, by=operator())
    services.plan_day(MARK, by=MACHINE)
    services.send_letters()
    subjects = {letter.address: letter.subject for letter in Letter.objects.all()}
    assert subjects == {
        "xa@ha.example": "[DỮ LIỆU MINH HỌA] Nhắc việc ngày 17/09/2025: 2 việc đến hạn hôm nay, "
        "1 việc đã trả lời đề nghị gia hạn",
        "ha@ha.example": "[DỮ LIỆU MINH HỌA] Nhắc việc ngày 17/09/2025: 1 việc chờ xác nhận",
    }
    services.plan_day(MARK, by=MACHINE)
    services.send_letters()
    assert len(server.taken) == 2
