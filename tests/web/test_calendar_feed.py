"""The calendar of deadlines: as a file, and at a secret address that its owner can take back."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from icalendar import Calendar
from lxml import html
from tests.cast import Cast, acting
from tests.web.conftest import LATE, Shown, SignIn, page_of

from soichieu.audit.models import Entry
from soichieu.tasks import services
from soichieu.tasks.enums import Move
from soichieu.tasks.models import CalendarKey, Task

ADDRESS = "/nhiem-vu/lich/dia-chi/"


@pytest.fixture
def owed(cast: Cast) -> Task:
    """A task that the clerk's own unit leads, of invented data."""
    new = services.NewTask(
        "Lập kế hoạch; rà soát, báo cáo", cast.ha.pk, cast.ha.pk, date(2024, 3, 1), due=LATE,
        product="Kế hoạch",
    )  # fmt: skip
    return services.give_task(new, by=acting(cast.clerk))


def address_of(client: Client) -> str:
    page = html.fromstring(client.post(ADDRESS, {"lap": "1"}).content.decode())
    return str(page.get_element_by_id("dia-chi").value)


def events(content: bytes) -> list:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_a_calendar_program_fetches_the_deadlines_without_logging_in(
    shown: Shown, clerk: Client, client: Client, owed: Task
) -> None:
    answer = client.get(address_of(clerk))
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert answer["Cache-Control"] == "private, no-store"
    [event] = events(answer.content)
    assert event["SUMMARY"] == "[DỮ LIỆU MINH HỌA] Lập kế hoạch; rà soát, báo cáo"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (LATE, LATE + timedelta(days=1))
    assert "Kế hoạch" in event["DESCRIPTION"]
    assert str(event["URL"]).endswith(reverse("task", args=[owed.pk]))


def test_the_file_holds_the_same_as_the_address(
    shown: Shown, clerk: Client, client: Client, owed: Task
) -> None:
    file = clerk.get(reverse("calendar_file"))
    assert "attachment" in file["Content-Disposition"]
    fetched = client.get(address_of(clerk))
    assert [(one["UID"], one["SUMMARY"]) for one in events(file.content)] == [
        (one["UID"], one["SUMMARY"]) for one in events(fetched.content)
    ]


def test_what_is_submitted_or_done_is_no_deadline_any_more(clerk: Client, cast: Cast, owed: Task) -> None:
    share = owed.assignments.get()
    services.move_share(share.pk, Move.SUBMIT, on=LATE, words="xong", by=acting(cast.clerk))
    assert events(clerk.get(reverse("calendar_file")).content) == []


def test_a_new_address_and_a_revocation_close_the_old_one(
    clerk: Client, client: Client, shown: Shown
) -> None:
    first = address_of(clerk)
    second = address_of(clerk)
    assert (client.get(first).status_code, client.get(second).status_code) == (404, 200)
    clerk.post(ADDRESS, {"thu-hoi": "1"})
    assert client.get(second).status_code == 404
    acts = Entry.objects.filter(act__startswith="tasks:calendar:").order_by("pk")
    assert [one.act.split(":")[2] for one in acts] == ["opened", "opened", "closed"]


def test_the_secret_is_kept_nowhere(clerk: Client, shown: Shown) -> None:
    token = address_of(clerk).rsplit("/", 1)[1].removesuffix(".ics")
    assert len(token) >= 43
    assert not CalendarKey.objects.filter(digest=token).exists()
    assert token not in str(list(Entry.objects.filter(act="tasks:calendar:opened").values()))
    assert token not in clerk.get(ADDRESS).content.decode()


def test_a_closed_account_opens_nothing(clerk: Client, client: Client, cast: Cast, shown: Shown) -> None:
    address = address_of(clerk)
    cast.clerk.is_active = False
    cast.clerk.save()
    assert client.get(address).status_code == 404


def test_each_sees_the_deadlines_of_their_own_units_alone(
    shown: Shown, clerk: Client, sign_in: SignIn, client: Client, owed: Task
) -> None:
    outsider = sign_in(shown.cast.outsider)
    assert events(client.get(address_of(outsider)).content) == []
    page_of(outsider, ADDRESS)
