"""Tasks as board and calendar: the same shares as the list, moved by the same moves."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast, acting
from tests.web.conftest import LATE, Shown, SignIn, page_of, words_of

from soichieu.accounts.sight import Sight
from soichieu.pure.tasks import MOVES
from soichieu.pure.tasks import State as PureState
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move, State
from soichieu.tasks.models import Assignment
from soichieu.tasks.policies import side_of

BOARD, CALENDAR = "/nhiem-vu/bang/", "/nhiem-vu/lich/"


@pytest.fixture
def share(shown: Shown) -> Assignment:
    return shown.task.assignments.get()


def lane(client: Client, state: str, query: str = "") -> str:
    return words_of(page_of(client, BOARD + query).xpath(f"//section[@data-state='{state}']")[0])


def test_the_board_has_a_column_for_every_state_and_each_share_in_one(
    clerk: Client, share: Assignment
) -> None:
    page = page_of(clerk, BOARD)
    assert page.xpath("//section/@data-state") == State.values
    assert [int(one) for one in page.xpath("//section/h2/a/text()")] == [2, 0, 0, 0, 0, 0, 0, 0]
    assert len(page.xpath("//li[contains(@class, 'card-of')]")) == 2


def test_the_board_of_a_past_day_offers_no_moves(clerk: Client, share: Assignment) -> None:
    assert page_of(clerk, BOARD).xpath("//a[@data-to]")
    assert not page_of(clerk, f"{BOARD}?ngay={LATE:%d/%m/%Y}").xpath("//a[@data-to]")


def test_a_card_offers_the_moves_of_the_table_alone(clerk: Client, cast: Cast, share: Assignment) -> None:
    by = acting(cast.clerk)
    for state in State:
        Assignment.objects.filter(pk=share.pk).update(state=state, submitted_on=LATE, done_on=LATE)
        share.refresh_from_db()
        sides = side_of(by, share)
        expected = [
            (move.value, rule.after.value)
            for move, rule in MOVES.items()
            if PureState(state.value) in rule.before and rule.side in sides
        ]
        cards = page_of(clerk, BOARD).xpath(f"//li[.//a[contains(@href, '/{share.pk}/chuyen/')]]")
        offered = [
            (one.get("href").split("viec=")[1].split("&")[0], one.get("data-to"))
            for card in cards
            for one in card.xpath(".//a[@data-to]")
        ]
        assert offered == expected, state


def test_a_card_is_moved_by_its_form_and_the_board_comes_back_as_it_was(
    clerk: Client, share: Assignment
) -> None:
    link = page_of(clerk, BOARD + "?q=tru+cot").xpath("//a[contains(@href, 'viec=hold')]/@href")
    assert link == []
    link = page_of(clerk, BOARD + "?q=trụ").xpath("//a[contains(@href, 'viec=hold')]/@href")[0]
    form = page_of(clerk, link).xpath("//main//form")[0]
    fields = form.xpath(".//input[not(@type='file')]|.//select|.//textarea")
    given = {one.get("name"): one.value for one in fields}
    assert given["the-move"] == "hold"
    refused = clerk.post(link, given)
    assert refused.status_code == 400
    assert "Hãy ghi lý do" in refused.content.decode()
    answer = clerk.post(link, {**given, "the-words": "chờ hướng dẫn"})
    assert answer["Location"] == f"{BOARD}?q=tr%E1%BB%A5"
    assert "Rà soát trụ sở" in lane(clerk, "on_hold")


def test_a_card_moved_by_another_meanwhile_is_told_so(clerk: Client, cast: Cast, share: Assignment) -> None:
    address = reverse("move_card", args=[share.pk])
    services.move_share(share.pk, Move.SUBMIT, on=timezone.localdate(), words="xong", by=acting(cast.clerk))
    today = f"{timezone.localdate():%d/%m/%Y}"
    stale = {"the-move": "start", "the-on": today, "the-seen": "not_started", "the-words": ""}
    answer = clerk.post(address, stale)
    assert answer.status_code == 400
    assert share.progress.count() == 1


def test_an_outsider_moves_no_card(shown: Shown, share: Assignment, sign_in: SignIn) -> None:
    outsider = sign_in(shown.cast.outsider)
    assert outsider.post(reverse("move_card", args=[share.pk]), {"the-move": "hold"}).status_code == 404
    assert not page_of(outsider, BOARD).xpath("//li[contains(@class, 'card-of')]")


def test_the_calendar_puts_each_share_on_its_last_day(clerk: Client, shown: Shown) -> None:
    for kind in ("thang", "tuan"):
        page = page_of(clerk, f"{CALENDAR}?kieu={kind}&moc={LATE:%d/%m/%Y}")
        cells = page.xpath("//td[.//li]")
        assert len(cells) == 1
        assert "Báo cáo quỹ nhà" in words_of(cells[0])
        listed = page_of(clerk, cells[0].xpath(".//div//a/@href")[0])
        assert "1 phần việc của 1 nhiệm vụ" in words_of(listed.find(".//main"))


@pytest.mark.parametrize(
    ("day", "weeks"), [(date(2024, 2, 29), 5), (date(2026, 2, 1), 5), (date(2027, 2, 5), 4)]
)
def test_a_month_is_shown_in_whole_weeks_from_monday(clerk: Client, day: date, weeks: int) -> None:
    page = page_of(clerk, f"{CALENDAR}?moc={day:%d/%m/%Y}")
    assert len(page.xpath("//table[@class='month']/tbody/tr")) == weeks
    assert all(len(row.findall("td")) == 7 for row in page.xpath("//table[@class='month']/tbody/tr"))


def test_a_full_day_shows_the_first_and_leads_to_all(clerk: Client, cast: Cast) -> None:
    for number in range(6):
        new = services.NewTask(
            f"Việc {number}", cast.ha.pk, cast.ha_police.pk, LATE - timedelta(30), due=LATE
        )
        services.give_task(new, by=acting(cast.clerk))
    cell = page_of(clerk, f"{CALENDAR}?moc={LATE:%d/%m/%Y}").xpath("//td[.//li]")[0]
    assert len(cell.xpath(".//li")) == 4
    assert "Cả 7 việc" in words_of(cell)


def test_board_and_list_find_the_same(clerk: Client, cast: Cast, shown: Shown) -> None:
    sight_day = timezone.localdate()
    shares = queries.shares_seen(Sight.all(sight_day), sight_day)
    lanes = queries.lanes_of(shares, 1)
    assert sum(one.count for one in lanes) == shares.count()
    assert all(len(one.shares) <= 1 for one in lanes)
