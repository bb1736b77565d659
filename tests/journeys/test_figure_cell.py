"""From the sheet to the page of a cell by keyboard, a sentence chosen to prove it, and back to the mark."""

from collections.abc import Callable

import pytest
from django.urls import reverse
from playwright.sync_api import expect
from tests.contexts.indicators import house as furnished
from tests.contexts.indicators.house import enter, opened
from tests.journeys.conftest import Visitor
from tests.journeys.test_accessible import violations

from soichieu.accounts.sight import Sight
from soichieu.evidence import services as evidence
from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.models import Value

pytestmark = pytest.mark.journey
REPORT = "BÁO CÁO CỦA XÃ AN\n\nĐến cuối tháng, xã An có 1.204 cán bộ chính quy. Trụ sở xã đã sửa xong.\n"


@pytest.mark.parametrize("width", [1440, 390])
def test_the_pages_of_a_figure_are_accessible_and_no_wider_than_the_window(
    transactional_db: None, new_visitor: Callable[..., Visitor], width: int
) -> None:
    house = furnished.build()
    found, later = opened(house), opened(house, "2025-06")
    source = evidence.take_in(
        REPORT.encode(), file_name="a.txt", by=operator(), owner_id=house.an.pk, invented=True
    ).source
    enter(house, found, house.an, CS="1.204", MH="4", CN="2")
    proved = Value.objects.get(measure=house.measures["CS"])
    quote = "xã An có 1.204 cán bộ chính quy"
    sight = Sight.all(found.period.ends)
    services.attach_evidence(proved.pk, source_id=source.pk, quote=quote, by=operator(), sight=sight)
    services.submit(found.pk, house.an.pk, by=operator())
    services.accept(found.submissions.get(unit=house.an).pk, by=operator())
    services.correct(proved.pk, "1.205", "Sót một người", by=operator())
    official = Value.objects.get(measure=house.measures["MH"])
    faults: dict[str, list[str]] = {}
    for person, paths in (
        (house.judge, (reverse("value", args=[proved.pk]), reverse("corrections"), reverse("desk"))),
        (
            house.clerk,
            (
                reverse("value", args=[official.pk]),
                reverse("cell", args=[house.measures["CS"].pk, later.period_id, house.an.pk]),
                reverse("prove_cell", args=[proved.pk]),
                f"{reverse('prove_cell', args=[proved.pk])}?nguon={source.pk}",
                f"{reverse('source', args=[source.pk])}?trich=2-9",
                reverse("rounds"),
                reverse("desk"),
            ),
        ),
    ):
        visitor = new_visitor(width)
        visitor.log_in(person.username)
        for path in paths:
            visitor.go(path)
            wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            found_here = violations(visitor) + (["too wide"] if visitor.page.evaluate(wide) else [])
            faults |= {f"{person.username} {path}": found_here} if found_here else {}
    assert faults == {}


def test_a_clerk_proves_a_figure_without_the_mouse(
    transactional_db: None, new_visitor: Callable[..., Visitor]
) -> None:
    house = furnished.build()
    found = opened(house)
    evidence.take_in(REPORT.encode(), file_name="a.txt", by=operator(), owner_id=house.an.pk, invented=True)
    visitor = new_visitor()
    visitor.log_in(house.clerk.username)
    page = visitor.go(reverse("entry", args=[found.pk, house.an.pk]))
    cell = page.locator(f'[name="v-{house.an.pk}-{house.measures["CS"].pk}"]')
    cell.click()
    page.keyboard.type("1204")
    page.keyboard.press("Enter")
    expect(page.locator("[data-told]")).to_contain_text("Đã ghi")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("m")
    page.wait_for_url("**/so-lieu/o/**")
    page.get_by_role("link", name="Chọn câu chứng minh").press("Enter")
    page.get_by_role("link", name="BÁO CÁO CỦA XÃ AN").press("Enter")
    page.get_by_role("button", name="Dùng câu này").first.press("Enter")
    expect(page.locator("#minh-chung")).to_contain_text("Câu nói đúng 1.204.")
    page.locator("#minh-chung cite a").press("Enter")
    expect(page.locator("#trich mark")).to_be_in_viewport()
    visitor.go(reverse("entry", args=[found.pk, house.an.pk]))
    proved = Value.objects.get(measure=house.measures["CS"])
    expect(page.locator(f'td[data-measure="{proved.measure_id}"][data-evidence]')).to_be_visible()
    assert visitor.faults == []
