"""The page of one figure: its numbers, its life, its evidence with the words lit up, and the ways to it."""

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import user
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.web.conftest import SignIn, page_of, words_of

from soichieu.accounts.enums import Role
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Citation, Source
from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.models import Round, Value

pytestmark = pytest.mark.django_db
REPORT = (
    "BÁO CÁO THÁNG CỦA XÃ AN\n\nĐến cuối tháng, xã An có 1.204 cán bộ chính quy. Trụ sở xã đã sửa xong.\n"
    "Xã đã xây dựng 4 mô hình, trong đó 2 mô hình được công nhận.\n"
)


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    found = opened(house)
    enter(house, found, house.an, CS="1.204", MH="4", CN="2")
    return found


@pytest.fixture
def report(house: House) -> Source:
    return evidence.take_in(
        REPORT.encode(), file_name="bao-cao-an.txt", by=operator(), owner_id=house.an.pk, invented=True
    ).source


@pytest.fixture
def at_an(house: House, sign_in: SignIn) -> Client:
    return sign_in(house.clerk)


def cell(house: House, found: Round, code: str = "CS") -> Value:
    return Value.objects.get(measure=house.measures[code], period=found.period, unit=house.an)


def address(house: House, found: Round, code: str = "CS") -> str:
    return reverse("cell", args=[house.measures[code].pk, found.period_id, house.an.pk])


def test_a_clerk_proves_a_figure_by_a_sentence_and_the_link_lights_it_up(
    house: House, found: Round, report: Source, at_an: Client
) -> None:
    before = page_of(at_an, address(house, found))
    [choose] = set(before.xpath("//section[@id='minh-chung']//a/@href"))
    sources = page_of(at_an, choose)
    [link] = sources.xpath("//main//ul[@class='lines']//a/@href")
    sentences = page_of(at_an, f"{choose}{link}")
    first = sentences.xpath("//input[@name='cau']/@value")[0]
    assert "1.204 cán bộ" in first
    assert at_an.post(choose, {"nguon": report.pk, "cau": first}).status_code == 302
    proved = page_of(at_an, address(house, found)).get_element_by_id("minh-chung")
    assert "Câu nói đúng 1.204." in words_of(proved)
    lit = page_of(at_an, proved.xpath(".//cite/a/@href")[0])
    assert [words_of(mark) for mark in lit.xpath("//mark")] == [" ".join(first.split())]
    assert words_of(lit.get_element_by_id("trich")) == (
        "Đến cuối tháng, xã An có 1.204 cán bộ chính quy. Trụ sở xã đã sửa xong."
    )


def test_sentences_are_found_by_their_words_and_a_wrong_one_is_refused_in_place(
    house: House, found: Round, report: Source, at_an: Client
) -> None:
    there = reverse("prove_cell", args=[cell(house, found).pk])
    found_by = page_of(at_an, f"{there}?nguon={report.pk}&chu=tru+so").xpath("//input[@name='cau']/@value")
    assert found_by == ["Trụ sở xã đã sửa xong."]
    refused = at_an.post(there, {"nguon": report.pk, "cau": "Xã An có 9 cán bộ tất cả các loại"})
    assert refused.status_code == 400
    assert "Không tìm thấy câu này" in refused.content.decode()
    assert at_an.get(f"{there}?nguon=mot").status_code == 404
    assert not Citation.objects.exists()


def test_a_sentence_without_the_number_is_said_to_lack_it(
    house: House, found: Round, report: Source, at_an: Client
) -> None:
    there = reverse("prove_cell", args=[cell(house, found).pk])
    at_an.post(there, {"nguon": report.pk, "cau": "Xã đã xây dựng 4 mô hình"})
    assert "không nói con số của ô" in words_of(page_of(at_an, address(house, found)))


def test_evidence_is_taken_away_on_the_page_until_the_figure_is_handed_in(
    house: House, found: Round, report: Source, at_an: Client
) -> None:
    there = reverse("prove_cell", args=[cell(house, found).pk])
    at_an.post(there, {"nguon": report.pk, "cau": "xã An có 1.204 cán bộ chính quy"})
    form = page_of(at_an, address(house, found)).xpath("//form[contains(@action, '/bo/')]/@action")[0]
    services.submit(found.pk, house.an.pk, by=operator())
    assert page_of(at_an, address(house, found)).xpath("//form[contains(@action, '/bo/')]") == []
    assert at_an.post(form).status_code == 409
    services.take_back(found.pk, house.an.pk, by=operator())
    assert at_an.post(form).status_code == 302
    assert not Citation.objects.exists()


def test_the_page_tells_numbers_life_explanations_and_totals(
    house: House, found: Round, at_an: Client, sign_in: SignIn
) -> None:
    services.submit(found.pk, house.an.pk, by=operator())
    services.accept(found.submissions.get(unit=house.an).pk, by=operator())
    page = page_of(sign_in(house.judge), address(house, found, "MH"))
    rows = [[words_of(one) for one in row.xpath("./th | ./td")] for row in page.xpath("//main//tbody/tr")]
    assert rows == [
        ["Đã duyệt", "4", ""],
        ["Đã báo cáo", "4", ""],
        ["Tỷ lệ được công nhận TL, Đảng ủy xã An", "50,00", ""],
        ["Tỉnh ủy Hạ", "4", "1/3"],
        ["Trung ương Minh Họa", "ngoài phạm vi xem", ""],
    ]
    steps = [words_of(one) for one in page.xpath("//section[@id='dien-bien']//li/div/b")]
    assert steps == ["Nhập", "Nộp", "Duyệt"]
    assert "ngoài phạm vi xem" in words_of(page_of(at_an, address(house, found, "MH")))


def test_sheet_answer_table_and_trace_lead_to_the_page(
    house: House, found: Round, at_an: Client, sign_in: SignIn
) -> None:
    there, judge = address(house, found), sign_in(house.judge)
    sheet = page_of(at_an, reverse("entry", args=[found.pk, house.an.pk]))
    assert sheet.get_element_by_id("entry").get("data-cell-url") == reverse(
        "cell", args=[0, found.period_id, 0]
    )
    services.submit(found.pk, house.an.pk, by=operator())
    submission = found.submissions.get(unit=house.an)
    for page in (
        page_of(at_an, reverse("entry", args=[found.pk, house.an.pk])),
        page_of(judge, reverse("answer", args=[submission.pk])),
        page_of(judge, f"{reverse('figures')}?chi_tieu={house.measures['CS'].pk}&so=da-bao-cao"),
    ):
        assert there in page.xpath("//main//a/@href")
    asked = f"?so_do={house.measures['CS'].pk}&ky={found.period_id}&don_vi={house.an.pk}"
    traced = page_of(judge, reverse("figure_trace") + asked)
    assert reverse("value", args=[cell(house, found).pk]) in traced.xpath("//main//a/@href")


def test_a_place_that_is_none_lights_nothing_up(report: Source, at_an: Client) -> None:
    for asked in ("", "x", "5-2", "0-99999", "-1-4"):
        assert page_of(at_an, f"{reverse('source', args=[report.pk])}?trich={asked}").xpath("//mark") == []


def test_who_only_reads_sees_no_way_to_change_the_evidence(
    house: House, found: Round, report: Source, at_an: Client, sign_in: SignIn
) -> None:
    at_an.post(
        reverse("prove_cell", args=[cell(house, found).pk]),
        {"nguon": report.pk, "cau": "xã An có 1.204 cán bộ chính quy"},
    )
    leader = sign_in(user("lanh-dao-an", Role.LEADER, house.an))
    seen = page_of(leader, address(house, found))
    assert "1.204 cán bộ" in words_of(seen)
    assert seen.xpath("//main//form | //a[contains(@href, 'minh-chung/')]") == []
    assert leader.get(reverse("prove_cell", args=[cell(house, found).pk])).status_code == 403
