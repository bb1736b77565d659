"""The figures about the work: every number leads to the list it is made of; sums that differ are told."""

import io
import re
from copy import deepcopy
from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from python_calamine import CalamineWorkbook
from tests.cast import acting
from tests.ground import Ground
from tests.web.conftest import LATE, Shown, page_of, words_of

from soichieu.accounts.sight import Sight
from soichieu.pure.tasks import Ageing
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move
from soichieu.tasks.queries import counting

ON = LATE + timedelta(days=60)
ALL = Sight.all(ON)
FIGURES = "/nhiem-vu/so-lieu/"
WAYS = [
    "don-vi", "cap", "he-thong", "van-ban", "co-quan", "thang", "quy", "nua-nam", "nam",
    "thang&lich=state", "quy&lich=state&ky=given", "nua-nam&ky=given", "nam&lich=state",
]  # fmt: skip


@pytest.fixture(scope="module")
def work_once(ground: Ground, shown_once: Shown) -> Shown:
    return ground.hold("work_once", lambda: add_work(shown_once))


@pytest.fixture
def shown(work_once: Shown, db: None) -> Shown:
    return deepcopy(work_once)


@pytest.fixture
def work(shown: Shown) -> Shown:
    return shown


def add_work(shown: Shown) -> Shown:
    """Give more work, standing in every class: done in time, done late, returned, on hold, extended."""
    cast = shown.cast
    by = acting(cast.clerk)
    for number, steps in enumerate(("submit confirm", "submit return", "hold", "")):
        for due in (LATE, None):
            new = services.NewTask(
                f"Việc số {number}", cast.ha.pk, cast.ha_police.pk, date(2024, 3, 1), due=due,
                coordinating_ids=[cast.ha_town.pk],
            )  # fmt: skip
            for share in services.give_task(new, by=by).assignments.all():
                for place, step in enumerate(steps.split()):
                    on = LATE + timedelta(days=share.pk % 3 - 1 + place)
                    services.move_share(share.pk, Move(step), on=on, words="vì thế", by=by)
    late = shown.task.assignments.model.objects.filter(last_day=LATE, state="not_started").earliest("pk")
    services.ask_extension(late.pk, to=LATE + timedelta(days=20), why="chờ số liệu", on=LATE, by=by)
    services.decide_extension_of(late.pk, granted=True, on=LATE, by=by)
    return shown


@pytest.fixture(scope="module")
def lists() -> dict[str, str]:
    """Hold the words of each list by its address: many numbers lead to the same one."""
    return {}


@pytest.mark.parametrize("counted", ["phan-viec", "nhiem-vu"])
@pytest.mark.parametrize("way", WAYS)
def test_every_number_is_the_length_of_its_list(
    work: Shown, clerk: Client, way: str, counted: str, lists: dict[str, str]
) -> None:
    page = page_of(clerk, f"{FIGURES}?theo={way}&dem={counted}&ngay={ON:%d/%m/%Y}")
    numbers = page.xpath("//table//td/a")
    assert numbers
    headings = [words_of(one) for one in page.xpath("//thead/tr[2]/th")]
    for one in numbers:
        place = len(one.getparent().xpath("preceding-sibling::td"))
        address = one.get("href")
        listed = lists.get(address) or words_of(page_of(clerk, address).find(".//main"))
        lists[address] = listed
        shares, tasks = map(int, re.search(r"(\d+) phần việc của (\d+) nhiệm vụ", listed).groups())
        of_class = re.search(r"1–\d+ trong (\d+)", listed)
        told = tasks if headings[place] == "Nhiệm vụ" else int(of_class[1])
        assert int(one.text) == told, (headings[place], address, shares)


def test_the_page_says_what_is_counted(work: Shown, clerk: Client) -> None:
    assert "Đếm phần việc" in words_of(page_of(clerk, FIGURES).find(".//main"))
    assert "Đếm nhiệm vụ" in words_of(page_of(clerk, FIGURES + "?dem=nhiem-vu").find(".//main"))


def test_sums_that_differ_are_told_and_no_number_is_shown(
    work: Shown, clerk: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    right = counting._counts

    def one_lost(shares, on, ways, periods):
        found = right(shares, on, ways, periods)
        return {way: dict(list(counts.items())[1:]) if way else counts for way, counts in found.items()}

    monkeypatch.setattr(counting, "_counts", one_lost)
    answer = clerk.get(FIGURES)
    assert answer.status_code == 500
    assert "không cộng khớp" in answer.content.decode()
    assert 'class="table figures"' not in answer.content.decode()


def test_a_row_that_does_not_add_up_is_refused(work: Shown) -> None:

    count = queries.count_shares(queries.shares_seen(ALL, ON), ON)
    count.check()
    for wrong in (
        replace(count, ages=Ageing((0, 0, 0, 0))),
        replace(count, returned=count.tally.given + 1),
        replace(count, tasks=count.tally.given + 1),
    ):
        with pytest.raises(queries.SumsDiffer):
            wrong.check()


def test_the_drawing_leads_to_what_was_due_in_each_month(work: Shown, clerk: Client) -> None:
    page = page_of(clerk, f"{FIGURES}?ngay={ON:%d/%m/%Y}")
    bar = page.xpath("//*[local-name()='svg'][@class='bars']//*[local-name()='a']")[0]
    assert bar.get("aria-label").startswith("tháng 4/2024: hoàn thành đúng hạn")
    listed = words_of(page_of(clerk, bar.get("href")).find(".//main"))
    due = queries.count_shares(queries.shares_seen(ALL, ON), ON).tally.due
    assert f"trong {due}" in listed


def test_the_sheet_holds_the_same_numbers(work: Shown, clerk: Client) -> None:

    answer = clerk.get(reverse("task_figures_sheet") + f"?ngay={ON:%d/%m/%Y}")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    total = next(row for row in rows if row[0] == "Tất cả")
    count = queries.count_shares(queries.shares_seen(ALL, ON), ON)
    assert total[1:4] == [count.tally.given, count.tasks, count.tally.due]


def test_an_office_opens_its_figures_on_its_own_calendar(work: Shown, clerk: Client) -> None:
    address = f"{FIGURES}?theo=thang&ngay={ON:%d/%m/%Y}"
    assert "Kỳ tính theo tháng dương lịch." in words_of(page_of(clerk, address).find(".//main"))
    chosen = {"unit": work.cast.ha.pk, "scheme": "state"}
    assert clerk.post(reverse("set_office_calendar"), chosen).status_code == 302
    said = words_of(page_of(clerk, address).find(".//main"))
    assert "Tháng tính từ ngày 15 tháng trước đến ngày 14; năm từ 15/12 đến 14/12." in said
    assert clerk.post(reverse("set_office_calendar"), {**chosen, "scheme": "moon"}).status_code == 400
    rows = (
        CalamineWorkbook.from_filelike(
            io.BytesIO(clerk.get(f"{reverse('task_figures_sheet')}?theo=nua-nam&ky=given").content)
        )
        .get_sheet_by_index(0)
        .to_python()
    )
    assert any("Mỗi phần việc tính vào kỳ nó được giao." in str(cell) for row in rows for cell in row)
    assert any(row[0] == "6 tháng đầu năm 2024" for row in rows)


def test_a_saved_filter_of_today_is_for_any_day(clerk: Client, shown: Shown) -> None:

    today = timezone.localdate()
    query = f"han=overdue&ngay={today:%d/%m/%Y}"
    answer = clerk.post(reverse("save_filter", args=["nhiem-vu"]), {"name": "Trễ", "query": query})
    assert answer["Location"] == reverse("tasks") + "?han=overdue"
    assert "Trễ" in words_of(page_of(clerk, FIGURES).find(".//main"))
