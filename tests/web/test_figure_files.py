"""The screens of workbooks of figures: the template out, one in, its faults, entered and taken back."""

import io
from collections.abc import Sequence
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from python_calamine import load_workbook
from tests.cast import user
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.contexts.indicators.test_importing import HEAD, book
from tests.web.conftest import SignIn, page_of, words_of

from soichieu.accounts.enums import Role
from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.models import Indicator, Round, Value, ValueFile

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    return opened(house)


@pytest.fixture
def office(house: House, sign_in: SignIn) -> Client:
    """A clerk of the centre, who enters for everybody below."""
    return sign_in(user("can-bo-tw", Role.CLERK, house.centre))


def rows_of(content: bytes, sheet: int = 0) -> list[list[Any]]:
    return load_workbook(io.BytesIO(content)).get_sheet_by_index(sheet).to_python()


def send(client: Client, found: Round, unit: int, *rows: Sequence[Any], data: bytes = b"") -> Any:
    file = SimpleUploadedFile("quy-mot.xlsx", data or book(*rows))
    return client.post(reverse("bring_figures", args=[found.pk]), {"unit": unit, "tep": file})


def words_at(client: Client, name: str, *args: Any, **more: str) -> str:
    return words_of(page_of(client, reverse(name, args=args) + more.get("query", "")))


def test_a_workbook_goes_its_whole_way(house: House, found: Round, office: Client) -> None:
    enter(house, found, house.an, CS="10")
    sent = send(
        office, found, house.centre.pk, HEAD,
        ("Đảng ủy xã An", 12, "3"), ("Đảng ủy xã Bình", "mười", 4), ("Đảng ủy xã Bìn", 1, 1),
    )  # fmt: skip
    file = ValueFile.objects.get()
    assert sent["Location"] == reverse("figure_file", args=[file.pk])
    faults = page_of(office, sent["Location"]).xpath("//div[@id='dong']//tbody/tr")
    assert [[words_of(cell) for cell in row][:3] for row in faults] == [["3", "B", "lỗi"], ["4", "A", "lỗi"]]
    assert ["mười" in words_of(faults[0]), "tên gần nhất là “Đảng ủy xã Bình”" in words_of(faults[1])] == [
        True, True,
    ]  # fmt: skip
    changes = page_of(office, sent["Location"] + "?xem=thay-doi").xpath("//div[@id='dong']//tbody/tr")
    assert [[words_of(cell) for cell in row] for row in changes] == [
        ["Đảng ủy xã AnSố cán bộ chính quy", "10", "12"],
        ["Đảng ủy xã AnSố mô hình đã xây dựng", "–", "3"],
        ["Đảng ủy xã BìnhSố mô hình đã xây dựng", "–", "4"],
    ]
    assert Value.objects.count() == 1

    confirm = reverse("confirm_figures", args=[file.pk])
    refused = office.post(confirm)
    assert (refused.status_code, "Còn 2 lỗi" in refused.content.decode()) == (400, True)
    office.post(confirm, {"chi-o-dung": "1"})
    assert "Đã nhập 3 ô số liệu." in words_at(office, "figure_file", file.pk)
    assert "12" in words_at(office, "entry", found.pk, house.an.pk)

    enter(house, found, house.binh, MH="5")
    office.post(reverse("undo_figures", args=[file.pk]))
    told = words_at(office, "figure_file", file.pk)
    assert "Đã trả 2 ô về như trước khi nhập tệp." in told
    assert "Giữ nguyên 1 ô đã có người sửa sau đó." in told
    stands = Value.objects.exclude(entered=None).values_list("unit", "measure__code", "entered")
    assert sorted(stands) == sorted([(house.an.pk, "CS", 10), (house.binh.pk, "MH", 5)])


def test_the_faults_come_back_in_the_workbook(house: House, found: Round, office: Client) -> None:
    send(office, found, house.centre.pk, HEAD, ("Đảng ủy xã An", "mười"))
    marked = office.get(reverse("figure_file_faults", args=[ValueFile.objects.get().pk])).content
    listed = [row[1:4] for row in rows_of(marked)]
    assert [2.0, "B", "mười"] in listed
    assert ["Đảng ủy xã An", "mười"] in [row[:2] for row in rows_of(marked, 1)]


def test_a_workbook_put_aside_enters_nothing(house: House, found: Round, office: Client) -> None:
    send(office, found, house.centre.pk, HEAD, ("Đảng ủy xã An", 1))
    file = ValueFile.objects.get()
    gone = office.post(reverse("discard_figures", args=[file.pk]))
    assert gone["Location"] == reverse("bring_figures", args=[found.pk])
    assert office.post(reverse("confirm_figures", args=[file.pk])).status_code == 409
    assert not Value.objects.exists()
    assert "đã bỏ" in words_at(office, "figure_files", query="?tt=discarded")
    assert "Không có tệp số liệu nào" in words_at(office, "figure_files", query="?tt=confirmed")


@pytest.mark.parametrize(
    ("query", "units"),
    [("", 4), ("?ten=Tỉnh ủy Hạ", 3), ("?ten=đảng uỷ xã An", 1)],
)
def test_the_template_is_for_all_for_those_below_an_office_or_for_one(
    house: House, found: Round, office: Client, query: str, units: int
) -> None:
    enter(house, found, house.an, CS="1.103")
    answer = office.get(reverse("round_template", args=[found.pk]) + query)
    assert 'filename="B01-2025-05.xlsx"' in answer["Content-Disposition"]
    cells = [cell for row in rows_of(answer.content) for cell in row]
    communes = [name for name in ("An", "Bình", "Cao", "Đông") if f"Đảng ủy xã {name}" in str(cells)]
    assert (len(communes), 1103.0 in cells) == (units, True)


def test_a_template_nobody_owes_says_so(house: House, found: Round, office: Client) -> None:
    answer = office.get(reverse("round_template", args=[found.pk]) + "?ten=Không có xã này")
    assert answer.status_code == 400
    assert "Không có xã này" in answer.content.decode()
    below = office.get(reverse("round_template", args=[found.pk]) + f"?don-vi={house.an.pk}99")
    assert below.status_code == 404


def test_a_template_of_another_period_is_refused_with_the_reason(
    house: House, found: Round, office: Client
) -> None:
    later = opened(house, "2025-06")
    data = office.get(reverse("round_template", args=[later.pk])).content
    refused = send(office, found, house.centre.pk, data=data)
    assert (refused.status_code, "kỳ 2025-06" in refused.content.decode()) == (400, True)


def test_a_commune_gets_its_own_template_and_sees_no_workbook_of_others(
    house: House, found: Round, office: Client, sign_in: SignIn
) -> None:
    Indicator.objects.update(owner=house.centre)
    send(office, found, house.centre.pk, HEAD, ("Đảng ủy xã An", 1))
    theirs = ValueFile.objects.get()
    at_an = sign_in(house.clerk)
    cells = str(rows_of(at_an.get(reverse("round_template", args=[found.pk])).content))
    assert ("Đảng ủy xã An" in cells, "Đảng ủy xã Bình" in cells) == (True, False)
    for name in ("figure_file", "figure_file_faults"):
        assert at_an.get(reverse(name, args=[theirs.pk])).status_code == 404
    for name in ("confirm_figures", "undo_figures", "discard_figures"):
        assert at_an.post(reverse(name, args=[theirs.pk])).status_code == 404
    sent = send(at_an, found, house.an.pk, HEAD, ("Đảng ủy xã An", 7), ("Đảng ủy xã Bình", 8))
    assert "lỗi" in words_of(page_of(at_an, sent["Location"]))
    assert not Value.objects.exists()


def test_who_may_only_read_is_shown_why_there_are_no_buttons(
    house: House, found: Round, office: Client, sign_in: SignIn
) -> None:
    send(office, found, house.centre.pk, HEAD, ("Đảng ủy xã An", 1))
    file = ValueFile.objects.get()
    leader = sign_in(user("lanh-dao-tw", Role.LEADER, house.centre))
    page = page_of(leader, reverse("figure_file", args=[file.pk]))
    assert page.xpath("//main//form") == []
    assert "chỉ được xem" in words_at(leader, "bring_figures", found.pk)
    assert leader.post(reverse("confirm_figures", args=[file.pk])).status_code == 403
    services.confirm_figures(file.pk, only_sound=False, by=operator())
    assert Value.objects.count() == 1
