"""A task by keyboard alone, from its giving to the leader's numbers: reported, returned, confirmed."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from tests import cast as standing
from tests.cast import Cast
from tests.journeys.conftest import PASSWORD, Visitor

from soichieu.evidence.models import Source
from soichieu.organisations.enums import Hierarchy, Level
from soichieu.tasks.models import Assignment, Task

pytestmark = pytest.mark.journey
Visit = Callable[..., Visitor]

TITLE = "Kiểm đếm nhà xuống cấp ven sông"
LEAD, SECOND, THIRD = "Đảng ủy xã Bến Hạ", "Đảng ủy xã Bến Trên", "Đảng ủy xã Bến Giữa"
_FURTHEST = 250


@pytest.fixture
def communes(cast: Cast) -> Cast:
    for name in (SECOND, THIRD):
        standing.unit(name, Level.COMMUNE, (cast.ha, Hierarchy.PARTY))
    return cast


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    path = tmp_path / "bien-ban-kiem-dem.txt"
    path.write_text("BIÊN BẢN\nNgày 02/10/2026, xã Bến Hạ đã kiểm đếm 41 nhà xuống cấp ven sông.\n", "utf-8")
    return path


class Keyboard:
    """One person who never touches the mouse."""

    def __init__(self, visitor: Visitor, username: str) -> None:
        self.visitor, self.page = visitor, visitor.page
        visitor.go("/dang-nhap/")
        self.write("Tên đăng nhập", username)
        self.write("Mật khẩu", PASSWORD)
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Bàn làm việc")

    def reach(self, target: Locator) -> None:
        """Tab until the focus is there; one that cannot be reached so is a fault of the page."""
        expect(target).to_have_count(1)
        for _step in range(_FURTHEST):
            if target.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{target} is not reached by Tab")

    def press(self, target: Locator) -> None:
        self.reach(target)
        self.page.keyboard.press("Enter")

    def follow(self, name: str, within: str = "main", *, heading: str) -> Page:
        """Follow a link, and be where its page says."""
        self.press(self.page.locator(within).get_by_role("link", name=name, exact=True).first)
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
        return self.page

    def write(self, label: str, words: str, within: Locator | None = None) -> None:
        self.reach((within or self.page.locator("body")).get_by_label(label, exact=True))
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(words)

    def choose(self, label: str, option: str, within: Locator) -> None:
        """Choose in a list with the arrow keys."""
        box = within.get_by_label(label, exact=True)
        self.reach(box)
        self.page.keyboard.press("Home")
        for _step in range(20):
            if box.evaluate("one => one.selectedOptions[0].text") == option:
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{option} is not in the list")

    def home(self) -> Page:
        return self.follow("Bàn làm việc", "nav", heading="Bàn làm việc")

    def open_task(self, under: str) -> Locator:
        """Open the task from the desk, where it waits under a heading; return the share of the lead."""
        waiting = self.home().locator("section", has_text="Nhiệm vụ của đơn vị")
        expect(waiting).to_contain_text(under)
        self.follow(TITLE, heading=TITLE)
        return share_of(self.page, LEAD)


def share_of(page: Page, unit: str) -> Locator:
    return page.locator("section.panel", has=page.get_by_role("heading", level=2, name=unit, exact=True))


def figures(leader: Keyboard) -> dict[str, str]:
    """Go to the figures by keyboard; return the numbers of all shares by their columns."""
    leader.follow("Nhiệm vụ", "nav", heading="Nhiệm vụ")
    page = leader.follow("Số liệu", heading="Số liệu nhiệm vụ")
    names = page.locator("table.figures thead tr:nth-child(2) th").all_inner_texts()
    cells = page.locator("table.figures tr.total td").all_inner_texts()
    return dict(zip((" ".join(name.split()) for name in names), cells, strict=False))


def give(office: Keyboard) -> None:
    office.follow("Nhiệm vụ", "nav", heading="Nhiệm vụ")
    page = office.follow("Giao nhiệm vụ", heading="Giao nhiệm vụ")
    office.write("Nhiệm vụ", TITLE)
    office.write("Đơn vị chủ trì", LEAD)
    office.write("Đơn vị phối hợp", f"{SECOND}; {THIRD}")
    office.write("Sản phẩm", "Biên bản kiểm đếm")
    office.write("Thời hạn", f"{timezone.localdate() + timedelta(days=60):%d/%m/%Y}")
    office.press(page.get_by_role("button", name="Giao nhiệm vụ"))
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    for unit in (LEAD, SECOND, THIRD):
        expect(share_of(page, unit)).to_contain_text("chưa thực hiện")


def report(clerk: Keyboard, words: str, *, under: str, file: Path | None = None) -> None:
    share = clerk.open_task(under)
    clerk.choose("Việc làm", "báo cáo hoàn thành", share)
    clerk.write("Kết quả hoặc lý do", words, share)
    if file is not None:
        clerk.reach(share.get_by_label("Hoặc tệp mới", exact=True))
        with clerk.page.expect_file_chooser() as chooser:
            clerk.page.keyboard.press("Space")
        chooser.value.set_files(file)
    clerk.press(share.get_by_role("button", name="Ghi", exact=True))
    expect(share_of(clerk.page, LEAD)).to_contain_text("chờ xác nhận")


def decide(office: Keyboard, move: str, words: str, *, stands: str) -> None:
    share = office.open_task("Chờ xác nhận: 1")
    office.choose("Việc làm", move, share)
    office.write("Kết quả hoặc lý do", words, share)
    office.press(share.get_by_role("button", name="Ghi", exact=True))
    expect(share_of(office.page, LEAD).locator(".in").first).to_contain_text(stands)


def test_a_task_goes_from_the_office_to_three_communes_and_back_by_keyboard(
    communes: Cast, new_visitor: Visit, proof: Path
) -> None:
    office, leader, clerk = (
        Keyboard(new_visitor(), who.username)
        for who in (communes.clerk, communes.leader, communes.commune_clerk)
    )
    give(office)
    before = figures(leader)
    assert (before["Phần việc"], before["Nhiệm vụ"], before["Còn hạn"]) == ("3", "1", "3")
    assert before["Xong đúng hạn"] == "0"

    report(clerk, "Đã kiểm đếm xong", under="Phải làm: 1", file=proof)
    source = Source.objects.get(file_name=proof.name)
    expect(share_of(clerk.page, LEAD).locator(f"a[href='/nguon/{source.pk}/']")).to_be_visible()
    assert [*source.holders.all()] == [communes.ha_commune]

    decide(office, "trả lại", "Thiếu chữ ký của trưởng thôn", stands="trả lại")
    returned = figures(leader)
    assert (returned["Trả lại"], returned["Xong đúng hạn"]) == ("1", "0")

    report(clerk, "Đã bổ sung chữ ký", under="Bị trả lại: 1")
    expect(share_of(clerk.page, LEAD)).to_contain_text("Thiếu chữ ký của trưởng thôn")
    decide(office, "xác nhận hoàn thành", "", stands="hoàn thành")

    after = figures(leader)
    assert (after["Phần việc"], after["Nhiệm vụ"], after["Trả lại"]) == ("3", "1", "0")
    assert (after["Xong đúng hạn"], after["Còn hạn"]) == ("1", "2")
    leader.press(leader.page.locator("table.figures tr.total a", has_text="1").nth(1))
    expect(leader.page.get_by_role("link", name=TITLE)).to_have_count(1)

    share = Assignment.objects.get(task=Task.objects.get(), unit=communes.ha_commune)
    assert list(share.progress.values_list("move", flat=True)) == ["submit", "return", "submit", "confirm"]
    assert [one.visitor.faults for one in (office, leader, clerk)] == [[], [], []]
