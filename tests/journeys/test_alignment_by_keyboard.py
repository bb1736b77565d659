"""Soi chiếu by keyboard: forty suggestions decided in under three minutes, a gap closed by a task."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from tests.cast import Cast
from tests.contexts.alignment.house import take_in
from tests.journeys.conftest import Visitor

from soichieu.alignment.models import Gap, Link
from soichieu.directives.models import Directive
from soichieu.tasks.models import Task

pytestmark = pytest.mark.journey
Visit = Callable[..., Visitor]
_LIMIT = 180  # seconds a clerk may take for forty suggestions

_WORK = (
    "số hóa sổ hộ tịch ở các xã", "mở lớp bồi dưỡng kỹ năng số cho cán bộ xã", "lắp camera ở bến thuyền",
    "sửa chữa cầu phao qua sông Hạ", "trồng rừng phòng hộ ven biển", "khám sức khỏe cho người cao tuổi",
    "thay đường ống nước sạch ở thị trấn", "xây nhà văn hóa thôn", "phun thuốc diệt muỗi ở khu tập thể",
    "đo đạc lại bản đồ địa chính", "dạy nghề đan lưới cho phụ nữ", "cấp mã vùng trồng cho vườn vải",
    "nạo vét kênh tưới nội đồng", "tiêm vắc xin cho đàn trâu bò", "thu gom vỏ bao thuốc bảo vệ thực vật",
    "dựng biển báo ở đường dốc", "tu sửa đình làng cổ", "mở chợ phiên nông sản sạch",
    "thành lập đội cứu hộ đuối nước", "niêm yết thủ tục đất đai tại trụ sở xã",
)  # fmt: skip


def _clauses(beginning: str, symbol: str, issuer: str, title: str, ending: str) -> str:
    lines = "\n".join(f"{n}. {beginning} {one}{ending}" for n, one in enumerate(_WORK, 1))
    return (
        f"{issuer}\n*\nSố {symbol}\n\nngày 10 tháng 5 năm 2023\n\n{title}\n\nI- NHIỆM VỤ\n{lines}\n"
        "21. Đóng mới tàu tuần tra cửa biển.\n"
    )


@pytest.fixture
def resolution(cast: Cast) -> Directive:
    """A resolution of 21 clauses; three plans of the province that serve all of them but the last."""
    upper = _clauses("Tập trung", "09-NQ/TWMH", "TRUNG ƯƠNG MINH HỌA", "NGHỊ QUYẾT\nvề đời sống ở cơ sở", ".")
    for number, ending in (("21-KH/TU", "."), ("22-KH/TU", ", giao các xã."), ("23-KH/TU", " năm 2026.")):
        lower = _clauses("Tổ chức", number, "TỈNH ỦY HẠ", "KẾ HOẠCH\ncông tác năm 2026", ending)
        take_in(lower.replace("21. Đóng mới tàu tuần tra cửa biển.\n", ""), cast.ha)
    return take_in(upper, cast.centre)


def _decided() -> int:
    return Link.objects.count()


def test_a_clerk_decides_forty_suggestions_and_closes_a_gap_with_a_task(
    cast: Cast, new_visitor: Visit, resolution: Directive
) -> None:
    clerk = new_visitor()
    clerk.log_in(cast.clerk.username)
    page = clerk.go(f"/soi-chieu/phieu/?van-ban={resolution.pk}&don-vi={cast.ha.pk}")
    offers = page.locator("[data-offer]").count()
    assert offers >= 40

    began = time.monotonic()
    _undo_one_and_move_one(page)
    _decide_forty(page)
    took = time.monotonic() - began
    assert took < _LIMIT
    assert _decided() >= 40

    _close_the_gap(page)
    task = Task.objects.get()
    assert "tàu tuần tra" in task.title
    assert (task.directive_id, Gap.objects.get().task_id) == (resolution.pk, task.pk)
    expect(page.locator(".sheet-line.now")).to_contain_text("đã giao nhiệm vụ")
    assert clerk.faults == []


def _undo_one_and_move_one(page: Page) -> None:
    press, total = page.keyboard.press, page.locator("[data-offer]").count()
    expect(page.locator(".offer.now")).to_be_focused()
    first = page.locator(".offer.now").get_attribute("id")
    press("a")
    expect(page.locator("[data-offer]")).to_have_count(total - 1)
    press("u")
    expect(page.locator("[data-offer]")).to_have_count(total)
    press("k")
    press("K")
    expect(page.locator(f"[id='{first}']")).to_be_visible()
    press("m")
    expect(page.locator("[data-desk] select")).to_be_focused()
    page.keyboard.press("Enter")
    page.locator("[data-desk] button[type=submit]").focus()
    press("Enter")
    expect(page.locator("[data-desk]")).to_have_count(0)
    press("u")
    expect(page.locator("[data-offer]")).to_have_count(total)


def _decide_forty(page: Page) -> None:
    """Reject one, confirm some one by one, the rest clause by clause; the mouse is never touched."""
    press, offers = page.keyboard.press, page.locator("[data-offer]")
    press("x")
    for _one in range(9):
        press("a")  # faster than the answers come: the keys wait for them
    for _wait in range(200):
        if _decided() >= 10:
            break
        page.wait_for_timeout(100)
    for _clause in range(40):
        if _decided() >= 40:
            break
        expect(page.locator(".offer.now")).to_be_focused()
        before = offers.count()
        press("A" if page.locator(".sheet-line.now [data-key=A]").count() else "a")
        expect(offers).not_to_have_count(before)


def _close_the_gap(page: Page) -> None:
    press = page.keyboard.press
    for _step in range(25):
        if "tàu tuần tra" in (page.locator(".sheet-line.now h2").text_content() or ""):
            break
        press("J")
    press("g")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Giao nhiệm vụ", exact=True).last).to_be_focused()
    press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Giao nhiệm vụ để lấp khoảng trống")
    expect(page.get_by_label("Nhiệm vụ", exact=True)).to_have_value("Đóng mới tàu tuần tra cửa biển.")
    page.get_by_role("button", name="Giao nhiệm vụ").focus()
    press("Enter")
    page.wait_for_url("**/soi-chieu/phieu/**")


def test_without_script_suggestions_are_decided_by_buttons(
    cast: Cast, new_visitor: Visit, resolution: Directive
) -> None:
    clerk = new_visitor(script=False)
    clerk.log_in(cast.clerk.username)
    page = clerk.go(f"/soi-chieu/phieu/?van-ban={resolution.pk}&don-vi={cast.ha.pk}")
    page.get_by_role("button", name="Xác nhận", exact=True).first.click()
    page.get_by_role("button", name="Không phải").first.click()
    assert sorted(Link.objects.values_list("state", flat=True)) == ["confirmed", "rejected"]
    page.get_by_role("button", name="Gỡ").first.click()
    assert _decided() == 1
