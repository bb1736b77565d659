"""A clerk takes figures out of a report into the sheet: from the sheet, and from the reading room."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import expect
from tests.contexts.indicators import house as furnished
from tests.contexts.indicators.house import House
from tests.journeys.conftest import Visitor
from tests.web.test_figures_from_texts import REPORT

from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import operator
from soichieu.indicators.models import Value

pytestmark = pytest.mark.journey


@pytest.fixture
def house(transactional_db: None) -> House:
    return furnished.build()


@pytest.mark.parametrize("width", [1440, 390])
def test_a_number_of_a_report_goes_into_its_cell(
    house: House, new_visitor: Callable[..., Visitor], width: int, tmp_path: Path
) -> None:
    found = furnished.opened(house)
    source = evidence.take_in(
        REPORT.encode(), file_name="bao-cao.txt", by=operator(), owner_id=house.an.pk, invented=True
    ).source
    visitor = new_visitor(width)
    visitor.log_in("can-bo-an")
    page = visitor.go(reverse("entry", args=[found.pk, house.an.pk]))
    staff = page.locator(f'[name="v-{house.an.pk}-{house.measures["CS"].pk}"]')
    staff.click()
    page.keyboard.type("11")
    page.keyboard.press("Enter")
    expect(page.locator('[data-save="saved"]')).to_have_count(1)
    row = page.locator("#van-ban-neu li").filter(has_text="Số cán bộ chính quy")
    expect(row.locator("q, blockquote")).to_contain_text("Toàn xã có 12 cán bộ chính quy")
    page.locator(f'[name="v-{house.an.pk}-{house.measures["MH"].pk}"]').click()
    said = page.locator('[data-fact="offer"] a')
    expect(said).to_have_text("8")
    said.click()
    expect(page.locator("#van-ban-neu li:target")).to_contain_text("Số mô hình đã xây dựng")
    page.screenshot(path=tmp_path / "sheet.png", full_page=True)
    # What the clerk has typed since the page came is no other's: the number of the text takes its place.
    row.get_by_role("button", name="Đưa vào ô").click()
    page.wait_for_load_state()
    expect(staff).to_have_value("12")
    expect(row).to_contain_text("đang là minh chứng của ô")
    claim = Claim.objects.get(source=source, kind="figure", data__value=8)
    page = visitor.go(reverse("reading", args=[source.pk]) + f"#d{claim.pk}")
    page.screenshot(path=tmp_path / "room.png", full_page=True)
    page.locator(f"#d{claim.pk}").get_by_role("link", name="Đưa vào ô số liệu").click()
    page.wait_for_url("**/so-lieu/")
    page.screenshot(path=tmp_path / "choose.png", full_page=True)
    page.get_by_role("button", name="Đưa vào ô").click()
    page.wait_for_url(f"**{reverse('entry', args=[found.pk, house.an.pk])}")
    stored = (
        Value.objects.filter(unit=house.an)
        .order_by("measure")
        .values_list("measure__code", "entered", "origin")
    )
    assert list(stored) == [("CS", 12, "read"), ("MH", 8, "read")]
    assert visitor.faults == []
