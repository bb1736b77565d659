"""A clerk enters figures as in a spreadsheet: blocks, undo, no connection for a while, a second clerk."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.urls import reverse
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Locator, Page, Route, expect
from tests import cast as standing
from tests.contexts.indicators import house as furnished
from tests.contexts.indicators.house import House
from tests.journeys.conftest import Visitor

from soichieu.accounts.enums import Role
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import FormLine, Round, Value, Waiver
from soichieu.organisations.enums import Level

pytestmark = pytest.mark.journey
BLOCK = "120\r\n9\r\n6\r\n14\r\n"
# What the browser does on Ctrl+V, with the text of the clipboard given; and how long the script took over it.
_PASTE = """(text) => {
  const begun = performance.now();
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const given = { clipboardData, bubbles: true, cancelable: true };
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", given));
  return performance.now() - begun;
}"""
_THIRTY_DOWN = """() => {
  const begun = performance.now();
  const given = { key: "ArrowDown", bubbles: true, cancelable: true };
  for (let step = 0; step < 30; step += 1)
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", given));
  return performance.now() - begun;
}"""


@dataclass
class Sheet:
    """The entry page of commune An in one window."""

    house: House
    found: Round
    page: Page

    @property
    def address(self) -> str:
        return reverse("entry", args=[self.found.pk, self.house.an.pk])

    def cell(self, code: str) -> Locator:
        return self.page.locator(f'[name="v-{self.house.an.pk}-{self.house.measures[code].pk}"]')

    def type(self, code: str, text: str) -> None:
        self.cell(code).click()
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    def paste(self, code: str, text: str) -> None:
        self.cell(code).click()
        self.page.evaluate(_PASTE, text)

    @property
    def bar(self) -> Locator:
        return self.page.locator("[data-entry-bar] [data-told]")

    @property
    def problems(self) -> Locator:
        return self.page.locator("[data-entry-problems] li")

    def wait_saved(self) -> None:
        expect(self.page.locator('[data-save="saving"], [data-save="waiting"]')).to_have_count(0)

    def stored(self) -> dict[str, tuple[str, int]]:
        """Return what the database holds: number and version by code."""
        rows = Value.objects.filter(period=self.found.period, unit=self.house.an).select_related("measure")
        return {
            row.measure.code: ("" if row.entered is None else f"{row.entered.normalize():f}", row.version)
            for row in rows
        }


@pytest.fixture
def house(transactional_db: None) -> House:
    return furnished.build()


@pytest.fixture
def found(house: House) -> Round:
    return furnished.opened(house)


@pytest.fixture
def visitor(house: House, new_visitor: Callable[..., Visitor]) -> Visitor:
    made = new_visitor()
    made.log_in(house.clerk.username)
    return made


@pytest.fixture
def sheet(house: House, found: Round, visitor: Visitor) -> Sheet:
    made = Sheet(house, found, visitor.page)
    visitor.go(made.address)
    return made


def test_a_block_from_excel_is_saved_in_one_go_taken_back_and_done_again(sheet: Sheet) -> None:
    sent: list[str] = []
    sheet.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    sheet.paste("CS", BLOCK)
    sheet.wait_saved()
    assert sheet.stored() == {"CS": ("120", 1), "MH": ("9", 1), "CN": ("6", 1), "PT": ("14", 1)}
    assert len(sent) == 1
    expect(sheet.page.locator("[data-entry-count]")).to_contain_text("Đã nhập 4/")
    sheet.page.keyboard.press("Control+z")
    sheet.wait_saved()
    assert {text for text, _version in sheet.stored().values()} == {""}
    sheet.page.keyboard.press("Control+y")
    sheet.wait_saved()
    assert sheet.stored() == {"CS": ("120", 3), "MH": ("9", 3), "CN": ("6", 3), "PT": ("14", 3)}


def test_the_keys_of_a_spreadsheet_move_replace_edit_and_give_up(sheet: Sheet) -> None:
    keys = sheet.page.keyboard
    sheet.type("CS", "1103")
    expect(sheet.cell("MH")).to_be_focused()
    expect(sheet.cell("CS")).to_have_value("1.103")
    keys.press("ArrowUp")
    keys.type("12")
    keys.press("ArrowDown")
    expect(sheet.cell("CS")).to_have_value("12")
    keys.press("ArrowUp")
    keys.press("F2")
    keys.press("ArrowLeft")
    keys.type("0")
    expect(sheet.cell("CS")).to_have_value("102")
    keys.press("Escape")
    expect(sheet.cell("CS")).to_have_value("12")
    keys.press("Shift+ArrowDown")
    keys.press("Delete")
    sheet.wait_saved()
    assert sheet.stored()["CS"][0] == ""


def test_a_cell_clicked_again_is_written_over_whole_and_edited_by_a_double_click(sheet: Sheet) -> None:
    sheet.type("PT", "14")
    sheet.cell("PT").click()
    sheet.page.wait_for_timeout(600)  # longer than a double click
    sheet.type("PT", "12")
    expect(sheet.cell("PT")).to_have_value("12")
    sheet.cell("PT").dblclick()
    sheet.page.keyboard.press("End")
    sheet.page.keyboard.type("3")
    sheet.page.keyboard.press("Enter")
    sheet.wait_saved()
    assert sheet.stored() == {"PT": ("123", 3)}


def test_the_last_cell_and_a_choice_are_saved_without_going_anywhere(sheet: Sheet) -> None:
    sheet.cell("CO").select_option("có")
    expect(sheet.bar).to_contain_text("Đã ghi lúc")
    sheet.type("GC", "Mất điện hai ngày")
    expect(sheet.cell("GC")).to_be_focused()
    sheet.wait_saved()
    assert sheet.stored() == {"CO": ("1", 1), "GC": ("1", 1)}


def test_what_cannot_be_read_stays_as_typed_and_is_listed_while_the_rest_is_saved(sheet: Sheet) -> None:
    sheet.paste("CS", "120\r\nchín\r\n6\r\n")
    sheet.wait_saved()
    assert set(sheet.stored()) == {"CS", "CN"}
    expect(sheet.cell("MH")).to_have_value("chín")
    expect(sheet.cell("MH")).to_have_attribute("aria-invalid", "true")
    item = sheet.problems.filter(has_text="chín")
    expect(item).to_have_count(1)
    sheet.cell("CS").click()
    item.locator("[data-jump]").click()
    expect(sheet.cell("MH")).to_be_focused()
    sheet.page.keyboard.type("9")
    sheet.page.keyboard.press("Enter")
    expect(item).to_have_count(0)
    sheet.wait_saved()
    assert sheet.stored()["MH"] == ("9", 1)


def test_a_broken_rule_is_told_beside_the_cell_and_explained(sheet: Sheet) -> None:
    sheet.paste("CS", "120\r\n5\r\n9\r\n14\r\n")
    button = sheet.problems.get_by_role("button", name="Giải trình…").first
    button.click()
    sheet.page.locator("#entry-reason textarea").fill("Bốn mô hình do tỉnh xây dựng")
    sheet.page.locator("#entry-reason").get_by_role("button", name="Ghi").click()
    expect(sheet.problems.filter(has_text="Đã giải trình: Bốn mô hình do tỉnh xây dựng")).to_have_count(1)
    assert Waiver.objects.get().reason == "Bốn mô hình do tỉnh xây dựng"


def test_a_note_on_a_cell_is_kept_with_it(sheet: Sheet) -> None:
    sheet.type("CS", "120")
    sheet.cell("CS").click()
    sheet.page.keyboard.press("n")
    sheet.page.locator("#entry-note textarea").fill("Theo biên bản bàn giao")
    sheet.page.locator("#entry-note").get_by_role("button", name="Ghi").click()
    sheet.wait_saved()
    expect(sheet.cell("CS")).to_be_focused()
    assert Value.objects.get().note == "Theo biên bản bàn giao"
    assert Value.objects.get().entered == 120


def test_a_minute_without_connection_and_a_closed_page_lose_and_double_nothing(
    sheet: Sheet, visitor: Visitor
) -> None:
    sheet.type("CS", "100")
    sheet.wait_saved()
    sheet.page.context.set_offline(True)
    for code, text in (("CS", "110"), ("MH", "9"), ("CN", "6"), ("CS", "120")):
        sheet.type(code, text)
    expect(sheet.bar).to_have_text("Mất kết nối: 3 ô đang chờ gửi; đã giữ trên máy này.")
    assert sheet.stored() == {"CS": ("100", 1)}
    # A page that goes away now and then sends its last words past the pretended disconnection: what is
    # stored is looked at before it goes and when all is over.
    with pytest.raises(PlaywrightError, match="ERR_INTERNET_DISCONNECTED"):
        sheet.page.reload()
    sheet.page.context.set_offline(False)
    visitor.go(sheet.address)
    sheet.wait_saved()
    assert sheet.stored()["CS"][0] == "120"
    assert {code: text for code, (text, _version) in sheet.stored().items()} == {
        "CS": "120",
        "MH": "9",
        "CN": "6",
    }
    assert sheet.stored()["MH"][1] == sheet.stored()["CN"][1] == 1
    expect(sheet.problems.filter(has_text="của bạn là")).to_have_count(0)
    assert (
        sheet.page.evaluate(
            "Object.keys(localStorage).filter((key) => key.startsWith('soichieu:entry')).length"
        )
        == 0
    )


def test_an_answer_that_is_lost_on_its_way_is_asked_for_again_and_saved_once(sheet: Sheet) -> None:
    keys: list[str] = []

    def lose_the_first(route: Route) -> None:
        keys.append((route.request.post_data_json or {})["key"])
        if len(keys) == 1:
            route.fetch()
            route.abort()
        else:
            route.continue_()

    sheet.page.route("**" + str(sheet.page.locator("#entry").get_attribute("data-save-url")), lose_the_first)
    sheet.type("CS", "120")
    expect(sheet.bar).to_contain_text("Đã ghi lúc")
    assert keys[0] == keys[1]
    assert sheet.stored() == {"CS": ("120", 1)}


def test_a_server_that_is_down_keeps_the_cells_waiting(sheet: Sheet) -> None:
    address = "**" + str(sheet.page.locator("#entry").get_attribute("data-save-url"))
    sheet.page.route(address, lambda route: route.fulfill(status=502, body="bad gateway"))
    sheet.type("CS", "120")
    expect(sheet.bar).to_have_text("Mất kết nối: 1 ô đang chờ gửi; đã giữ trên máy này.")
    sheet.page.unroute(address)
    sheet.page.get_by_role("button", name="Gửi lại ngay").click()
    sheet.wait_saved()
    assert sheet.stored() == {"CS": ("120", 1)}


def test_two_people_at_one_cell_see_both_figures_and_choose(
    sheet: Sheet, house: House, new_visitor: Callable[..., Visitor]
) -> None:
    colleague = standing.user("dong-nghiep-an", Role.CLERK, house.an)
    other = new_visitor()
    other.log_in(colleague.username)
    theirs = Sheet(house, sheet.found, other.page)
    other.go(theirs.address)
    for code in ("CS", "MH"):
        theirs.type(code, "200")
    theirs.wait_saved()
    for code in ("CS", "MH"):
        sheet.type(code, "120")
    conflicts = sheet.problems.filter(has_text="“200”")
    expect(conflicts).to_have_count(2)
    conflicts.first.get_by_role("button", name="Giữ số của tôi").click()
    expect(conflicts).to_have_count(1)
    conflicts.first.get_by_role("button", name="Lấy số đã ghi").click()
    expect(conflicts).to_have_count(0)
    sheet.wait_saved()
    assert {code: text for code, (text, _version) in sheet.stored().items()} == {"CS": "120", "MH": "200"}
    expect(sheet.cell("MH")).to_have_value("200")


def test_what_waits_is_never_sent_under_another_account(sheet: Sheet, house: House, visitor: Visitor) -> None:
    colleague = standing.user("dong-nghiep-an", Role.CLERK, house.an)
    address = "**" + str(sheet.page.locator("#entry").get_attribute("data-save-url"))
    sheet.page.route(address, lambda route: route.abort())
    sheet.type("CS", "120")
    expect(sheet.bar).to_contain_text("1 ô đang chờ gửi")
    sheet.page.context.clear_cookies()
    visitor.log_in(colleague.username)
    visitor.go(sheet.address)
    sheet.page.unroute(address)
    expect(sheet.bar).to_contain_text("Trên máy này còn 1 ô chưa gửi của tài khoản khác")
    expect(sheet.cell("CS")).to_have_value("")
    sheet.type("MH", "9")
    sheet.wait_saved()
    assert sheet.stored() == {"MH": ("9", 1)}
    sheet.page.context.clear_cookies()
    visitor.log_in(house.clerk.username)
    visitor.go(sheet.address)
    sheet.wait_saved()
    assert sheet.stored() == {"MH": ("9", 1), "CS": ("120", 1)}


def test_a_session_that_ended_asks_to_sign_in_and_keeps_the_cell(sheet: Sheet, house: House) -> None:
    cookies = sheet.page.context.cookies()
    sheet.page.context.clear_cookies()
    sheet.type("CS", "120")
    expect(sheet.bar).to_contain_text("Hãy đăng nhập lại")
    expect(sheet.page.get_by_role("link", name="Đăng nhập lại")).to_be_visible()
    assert sheet.stored() == {}
    sheet.page.context.add_cookies([{**cookie} for cookie in cookies])  # type: ignore[typeddict-item]
    sheet.page.get_by_role("button", name="Gửi lại ngay").click()
    sheet.wait_saved()
    assert sheet.stored() == {"CS": ("120", 1)}


def test_an_office_pastes_forty_figures_of_fifty_units_and_goes_on_at_once(
    house: House, new_visitor: Callable[..., Visitor]
) -> None:
    communes = [
        standing.unit(f"Đảng ủy xã Số {number}", Level.COMMUNE, (house.ha, furnished.PARTY))
        for number in range(10, 57)
    ]
    for number in range(32):
        measure = furnished.indicator(
            f"S{number}", Kind.STOCK, Aggregation.SUM, f"Chỉ tiêu thêm {number}", house.centre
        )
        FormLine.objects.create(form=house.form, measure=measure, order=20 + number)
    found = furnished.opened(house)
    visitor = new_visitor()
    visitor.log_in(standing.user("can-bo-ha", Role.MONITOR, house.ha).username)
    page = visitor.go(reverse("entry_many", args=[found.pk]))
    numbers = "\r\n".join("\t".join(str(row + column) for column in range(40)) for row in range(50))
    page.locator('td[data-kind="number"] input').first.click()
    pasting = page.evaluate(_PASTE, numbers)
    moving = page.evaluate(_THIRTY_DOWN)
    expect(page.locator("[data-entry-bar] [data-told]")).to_contain_text("Đã ghi lúc", timeout=60_000)
    expect(page.locator('[data-save="saving"], [data-save="waiting"]')).to_have_count(0, timeout=60_000)
    assert pasting < 3000
    assert moving < 1500
    for commune in (communes[0], communes[-1]):
        assert Value.objects.filter(unit=commune, period=found.period).exclude(entered=None).count() > 30


def test_without_a_script_the_table_is_a_form_that_saves(
    house: House, found: Round, new_visitor: Callable[..., Visitor]
) -> None:
    visitor = new_visitor(script=False)
    visitor.log_in(house.clerk.username)
    sheet = Sheet(house, found, visitor.page)
    visitor.go(sheet.address)
    sheet.cell("CS").fill("1.103")
    visitor.page.locator("#entry [data-without-script] button").first.click()
    assert sheet.stored() == {"CS": ("1103", 1)}
