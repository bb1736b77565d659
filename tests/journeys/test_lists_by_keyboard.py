"""A list put in order, its columns chosen, kept under a name and sent: by keyboard, and without a script."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from tests import cast as standing
from tests.cast import Cast
from tests.journeys.conftest import Visitor

from soichieu.evidence import services

pytestmark = pytest.mark.journey
TEXTS = {
    "ban-tin.txt": "BẢN TIN\n\nNgày 02/3/2022, Tỉnh ủy Hạ ban hành Kế hoạch số 15-KH/TU.\n",
    "an-ban.txt": "ẤN BẢN\n\nNgày 02/3/2023, Tỉnh ủy Hạ ban hành Kế hoạch số 16-KH/TU.\n",
    "dia-ban.txt": "ĐỊA BÀN\n\nNgày 02/3/2024, Tỉnh ủy Hạ ban hành Kế hoạch số 17-KH/TU.\n",
}


@pytest.fixture(params=[True, False], ids=["with a script", "without a script"])
def clerk(cast: Cast, new_visitor: Callable[..., Visitor], request: pytest.FixtureRequest) -> Visitor:
    for name, text in TEXTS.items():
        services.take_in(text.encode(), file_name=name, by=standing.acting(cast.clerk), owner_id=cast.ha.pk)
    visitor = new_visitor(script=request.param)
    visitor.log_in(cast.clerk.username)
    return visitor


def names_of(page: Page) -> list[str]:
    return [one.strip() for one in page.locator("#dong tbody td.title-cell a").all_inner_texts()]


def heads_of(page: Page) -> list[str]:
    return [one.strip(" ↑↓\n") for one in page.locator("#dong thead th[scope=col]").all_inner_texts()]


def test_a_list_is_arranged_kept_and_sent_by_keyboard(clerk: Visitor) -> None:
    page = clerk.go("/nguon/")
    for runs, names in (
        ("ascending", ["ẤN BẢN", "BẢN TIN", "ĐỊA BÀN"]),
        ("descending", ["ĐỊA BÀN", "BẢN TIN", "ẤN BẢN"]),
    ):
        page.locator("#xep-nguon").focus()
        page.keyboard.press("Enter")
        page.locator(f"th[aria-sort={runs}]").wait_for()
        assert names_of(page) == names
    columns = page.locator(".list-tools summary", has_text="Cột")
    columns.focus()
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name="Người đưa lên").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Đưa cột Ngày đăng lên trước").focus()
    page.keyboard.press("Enter")
    page.locator(".column-list li").first.filter(has_text="Ngày đăng").wait_for()
    page.get_by_role("button", name="Áp dụng").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(lambda address: "cot=" in address and "mo=" not in address)
    expected = ["Ngày đăng", "Nguồn", "Nhận lúc", "Chưa quyết", "Đã xác nhận"]
    assert heads_of(page) == expected
    page.locator(".list-tools summary", has_text="Lưu bộ lọc này").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Tên bộ lọc", exact=True).fill("Theo tên")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Theo tên", exact=True).wait_for()
    page.locator(".list-tools summary", has_text="Chép liên kết").focus()
    page.keyboard.press("Enter")
    link = page.locator("#lien-ket").input_value()
    page.goto(link)
    assert (heads_of(page), names_of(page)) == (expected, ["ĐỊA BÀN", "BẢN TIN", "ẤN BẢN"])
    assert clerk.faults == []


def test_escape_closes_a_menu_and_gives_the_focus_back(
    cast: Cast, new_visitor: Callable[..., Visitor]
) -> None:
    visitor = new_visitor()
    visitor.log_in(cast.clerk.username)
    page = visitor.go("/nguon/")
    columns = page.locator(".list-tools summary", has_text="Cột")
    columns.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.locator(".list-tools details[open]").count() == 0
    assert columns.evaluate("one => one === document.activeElement")
