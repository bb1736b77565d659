"""Soi chiếu over many units on the screen: the matrix, the chain, two versions side by side."""

import io

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook
from tests import cast as standing
from tests.web.conftest import Shown, SignIn, page_of, words_of

from soichieu.alignment import services
from soichieu.alignment.models import Link
from soichieu.alignment.services import Pair
from soichieu.directives.models import Clause, Lineage


def _address(shown: Shown, name: str, more: str = "") -> str:
    return f"{reverse(name)}?van-ban={_old(shown)}&ngay=01/04/2024&theo=duoi{more}"


def _rows(content: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


def _old(shown: Shown) -> int:
    assert shown.gap.upper is not None
    assert shown.gap.upper.directive_id is not None
    return shown.gap.upper.directive_id


@pytest.fixture
def link(shown: Shown) -> Link:
    """The police's running task serves the first clause of the resolution."""
    clause = Clause.objects.get(directive=_old(shown), path="I.1")
    pair = Pair(f"c{clause.pk}", f"t{shown.task.pk}")
    return services.confirm([pair], unit_id=shown.cast.ha_police.pk, by=standing.acting(shown.cast.clerk))[0]


def test_each_cell_leads_to_the_sheet_of_its_unit_at_the_clause(
    shown: Shown, clerk: Client, link: Link
) -> None:
    page = page_of(clerk, _address(shown, "alignment_matrix"))
    cells = page.xpath("//td/a[contains(@aria-label, '1 mục thực hiện')]/@href")
    assert [f"don-vi={shown.cast.ha_police.pk}" in cell for cell in cells] == [True]
    assert clerk.get(str(cells[0]).partition("#")[0]).status_code == 200
    assert page.xpath("count(//td[@class='g-asked'])") == 1.0


@pytest.mark.parametrize(
    ("more", "units", "clauses"),
    [
        ("", 4, 2),
        ("&cap=commune", 1, 2),
        ("&tim=cong+an", 1, 2),
        ("&dieu=cay+xanh", 4, 1),
        ("&chi=mat", 4, 1),
        ("&chi=trong", 1, 2),
        ("&chi=ca-hai", 1, 1),
        ("&vb=khong-phai-so&cap=bay", 4, 2),
    ],
)
def test_the_matrix_is_narrowed_by_units_and_clauses(
    shown: Shown, clerk: Client, link: Link, more: str, units: int, clauses: int
) -> None:
    page = page_of(clerk, _address(shown, "alignment_matrix", more))
    assert page.xpath("count(//tbody/tr[not(@class)])") == units
    assert page.xpath("count(//thead//a)") == clauses


def test_a_directive_is_added_by_its_number_and_a_wrong_one_said_so(shown: Shown, clerk: Client) -> None:
    page = page_of(clerk, _address(shown, "alignment_matrix", "&them=34-NQ/TWMH,99-NQ/KHONG"))
    assert page.xpath("//input[@name='van-ban']/@value") == [str(_old(shown)), str(shown.newer.pk)]
    assert page.xpath("count(//div[@class='wrong'])") == 1.0


def test_the_matrix_without_directives_says_what_to_do(shown: Shown, clerk: Client) -> None:
    assert "Chưa chọn văn bản" in words_of(page_of(clerk, reverse("alignment_matrix")))


def test_others_find_none_of_the_units_of_ha(shown: Shown, sign_in: SignIn, link: Link) -> None:
    for address in (
        _address(shown, "alignment_matrix"),
        reverse("alignment_chain", args=[_old(shown)]) + "?theo=duoi",
    ):
        assert "Đảng ủy Công an tỉnh Hạ" not in words_of(page_of(sign_in(shown.cast.outsider), address))


def test_the_matrix_goes_out_as_a_workbook(shown: Shown, clerk: Client, link: Link) -> None:
    answer = clerk.get(_address(shown, "alignment_matrix_sheet"))
    rows = _rows(answer.content)
    assert any(row[0] == "Đảng ủy Công an tỉnh Hạ" and row[2] == 1 for row in rows)


def test_the_chain_tells_by_level_and_names_where_it_stopped(shown: Shown, clerk: Client, link: Link) -> None:
    address = reverse("alignment_chain", args=[_old(shown)]) + "?theo=duoi&ngay=01/04/2024"
    page = page_of(clerk, address)
    rows = [words_of(row) for row in page.xpath("//table[contains(@class, 'chain')]/tbody/tr")]
    assert "1/2" in rows[0]
    assert "Tỉnh ủy Hạ" in rows[1]
    part = page_of(clerk, f"{address}&dieu=cay+xanh")
    assert part.xpath("count(//table[contains(@class, 'chain')]/tbody/tr)") == 1.0


def test_the_chain_goes_out_as_a_workbook(shown: Shown, clerk: Client) -> None:
    answer = clerk.get(reverse("alignment_chain_sheet", args=[_old(shown)]) + "?theo=duoi&ngay=01/04/2024")
    rows = _rows(answer.content)
    assert sum(1 for row in rows if str(row[0]).startswith("I.")) == 2


def test_a_directive_nobody_has_is_not_found(clerk: Client) -> None:
    assert clerk.get("/soi-chieu/chuoi/999999/").status_code == 404
    assert clerk.get("/soi-chieu/so-sanh/999999/999998/").status_code == 404


def test_two_versions_stand_side_by_side_and_links_are_carried_by_ticks(
    shown: Shown, clerk: Client, link: Link
) -> None:
    address = reverse("versions", args=[_old(shown), shown.newer.pk])
    page = page_of(clerk, address)
    assert words_of(page.xpath("//del")[0]) == "31/12/2026."
    pairs = page.xpath("//input[@name='cap']/@value")
    assert len(pairs) == 1
    answer = clerk.post(reverse("carry_links_over", args=[_old(shown), shown.newer.pk]), {"cap": pairs})
    assert (answer.status_code, answer["Location"]) == (302, address)
    assert Link.objects.filter(upper__directive=shown.newer, lower=link.lower).count() == 1
    assert page_of(clerk, address).xpath("//input[@name='cap']") == []


def test_a_document_is_held_beside_any_other_by_its_number(shown: Shown, clerk: Client) -> None:
    address = reverse("versions_by_number", args=[_old(shown)])
    assert page_of(clerk, f"{address}?voi=34-NQ/TWMH").xpath("count(//del)") == 2.0
    assert clerk.get(f"{address}?voi=99-NQ/KHONG").status_code == 404
    assert clerk.get(address).status_code in {400, 404}


@pytest.mark.parametrize("pair", ["", "c1", "c1:c2", "c0:t0:x"])
def test_pairs_that_are_none_are_refused_with_a_sentence(shown: Shown, clerk: Client, pair: str) -> None:
    answer = clerk.post(reverse("carry_links_over", args=[_old(shown), shown.newer.pk]), {"cap": [pair]})
    assert answer.status_code == 400


def test_who_may_not_decide_sees_no_ticks(shown: Shown, sign_in: SignIn, link: Link) -> None:
    page = page_of(sign_in(shown.cast.leader), reverse("versions", args=[_old(shown), shown.newer.pk]))
    assert page.xpath("//input[@name='cap']") == []


def test_the_page_of_a_directive_leads_to_its_other_versions(shown: Shown, clerk: Client) -> None:
    Lineage.objects.get_or_create(lower=shown.newer, kind="amends", upper_id=_old(shown))
    page = page_of(clerk, reverse("directive", args=[_old(shown)]))
    assert reverse("versions", args=[_old(shown), shown.newer.pk]) in page.xpath("//a/@href")
