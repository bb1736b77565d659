"""The register: filters to save, columns, order, Excel; the page of a directive; unclear references."""

import io
import zipfile
from itertools import pairwise

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from tests import cast as standing
from tests.web.conftest import Shown, page_of, words_of

from soichieu.accounts.models import SavedFilter
from soichieu.directives.models import Directive, Reference
from soichieu.evidence import services as evidence
from soichieu.web.register.drawing import BOX_HEIGHT, BOX_WIDTH, Relative, draw

LIST = "/van-ban/"


def _symbols(page: html.HtmlElement) -> list[str]:
    return [words_of(link) for link in page.xpath("//div[@id='dong']//tbody/tr/td[1]/a")]


@pytest.mark.parametrize(
    ("query", "symbols"),
    [
        ("?sap=ngay", ["21-NQ/TU", "15-KH/HU", "15-KH/HU", "33-NQ/TWMH", "34-NQ/TWMH"]),
        ("?sap=-ngay", ["34-NQ/TWMH", "33-NQ/TWMH", "15-KH/HU", "15-KH/HU", "21-NQ/TU"]),
        ("?q=bến+hạ", ["15-KH/HU", "15-KH/HU"]),
        ("?q=21-nq", ["21-NQ/TU"]),
        ("?kind=NQ", ["34-NQ/TWMH", "33-NQ/TWMH", "21-NQ/TU"]),
        ("?status=accepted", ["34-NQ/TWMH", "33-NQ/TWMH"]),
        ("?since=01/1/2023", ["34-NQ/TWMH", "33-NQ/TWMH", "15-KH/HU"]),
    ],
)
def test_the_list_is_filtered_and_sorted(clerk: Client, shown: Shown, query: str, symbols: list[str]) -> None:
    assert _symbols(page_of(clerk, LIST + query)) == symbols


def test_the_columns_are_chosen(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, f"{LIST}?cot=so,nguoi-ky")
    assert [words_of(cell) for cell in page.xpath("//div[@id='dong']//th")] == ["Số, ký hiệu", "Người ký"]


def test_a_filter_is_kept_under_a_name_and_forgotten(clerk: Client, shown: Shown) -> None:
    clerk.post(reverse("save_filter", args=["van-ban"]), {"name": "Nghị quyết", "query": "kind=NQ"})
    page = page_of(clerk, LIST)
    assert page.xpath("//span[@class='kept']/a/@href") == ["?kind=NQ"]
    kept = SavedFilter.objects.get()
    clerk.post(reverse("forget_filter", args=["van-ban", kept.pk]))
    assert not SavedFilter.objects.exists()


def test_a_filter_without_a_name_or_of_no_screen_is_refused(clerk: Client, shown: Shown) -> None:
    assert clerk.post(reverse("save_filter", args=["van-ban"]), {"name": " "}).status_code == 400
    assert clerk.post(reverse("save_filter", args=["khac"]), {"name": "a"}).status_code == 404


def test_excel_holds_the_same_rows_and_says_that_they_are_invented(clerk: Client, shown: Shown) -> None:
    content = clerk.get(reverse("directives_sheet") + "?kind=NQ&cot=so&cot=ten").content
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        words = book.read("xl/sharedStrings.xml").decode()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "DỮ LIỆU MINH HỌA" in words
    assert "21-NQ/TU" in words
    assert "15-KH/HU" not in words
    assert sheet.count("<row ") == 6  # the mark, the titles, three directives, where it comes from


def test_the_page_of_a_directive_shows_its_kin_sources_and_claims(clerk: Client, shown: Shown) -> None:
    page = page_of(clerk, reverse("directive", args=[shown.directive.pk]))
    drawn = [words_of(box) for box in page.xpath("//*[local-name()='g']/*[@class='id']")]
    assert drawn == ["21-NQ/TU", "15-KH/HU"]
    assert "so-ket-ha" in words_of(page.get_element_by_id("nguon")) or "HỘI NGHỊ" in words_of(
        page.get_element_by_id("nguon")
    )
    said = words_of(page.get_element_by_id("neu-trong-nguon"))
    assert "12/15" in said
    assert "1.204" in said
    assert "đề xuất" in said


def test_a_directive_is_entered_by_hand(clerk: Client, shown: Shown) -> None:
    there = reverse("register_directive")
    given = {"symbol": "33-CTr/TU", "issued_on": "9/8/2023", "issuer": "Tỉnh ủy Hạ", "unit": shown.cast.ha.pk}
    answer = clerk.post(there, given)
    entered = Directive.objects.get(symbol="33-CTr/TU")
    assert answer["Location"] == reverse("directive", args=[entered.pk])
    again = clerk.post(there, given)
    assert "đã có trong sổ" in again.content.decode()


def test_an_unclear_reference_is_decided_by_a_person(clerk: Client, shown: Shown) -> None:
    text = "Các xã tiếp tục làm theo Kế hoạch số 15-KH/HU của Huyện ủy Bến Hạ.\n"
    by = standing.acting(shown.cast.clerk)
    evidence.take_in(text.encode(), file_name="nhac-lai.txt", by=by, owner_id=shown.cast.ha.pk)
    reference = Reference.objects.get(source__file_name="nhac-lai.txt")
    page = page_of(clerk, reverse("references"))
    assert len(page.xpath("//input[@name='meant']")) == 3
    there = reverse("decide_reference", args=[reference.pk])
    meant = reference.candidates.first()
    assert meant is not None
    clerk.post(there, {"meant": str(meant.pk), "reason": ""})
    reference.refresh_from_db()
    assert reference.state == "open"
    answer = clerk.post(there, {"meant": str(meant.pk), "reason": "Ngày đăng cùng tuần"})
    assert answer["Location"] == reverse("directive", args=[meant.pk])


_relatives = st.recursive(
    st.builds(Relative, st.text(max_size=50), st.text(max_size=60), st.just("/"), st.just("proposed")),
    lambda inner: st.builds(
        Relative,
        st.just("a"),
        st.just("b"),
        st.just("/"),
        st.just("accepted"),
        st.just("thực hiện"),
        st.lists(inner, max_size=3).map(tuple),
    ),
    max_leaves=12,
)


@given(st.lists(_relatives, max_size=3), st.lists(_relatives, max_size=3))
def test_the_boxes_of_a_lineage_never_touch_and_stay_on_the_sheet(
    above: list[Relative], below: list[Relative]
) -> None:
    drawing = draw(Relative("ở giữa", "", "", "proposed"), above, below)
    assert len(drawing.lines) == len(drawing.boxes) - 1
    for box in drawing.boxes:
        assert 0 <= box.x <= drawing.width - BOX_WIDTH
        assert 0 <= box.y <= drawing.height - BOX_HEIGHT
    places = sorted((box.x, box.y) for box in drawing.boxes)
    for (x, y), (next_x, next_y) in pairwise(places):
        assert x != next_x or next_y - y >= BOX_HEIGHT
