"""From the sentence of a report into a cell, and from a total back down to the sentence, by links alone."""

import re
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import unit
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.web.conftest import SignIn, page_of, words_of

from soichieu.accounts.sight import Sight
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim, Source
from soichieu.evidence.queries import citations_of
from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.enums import CheckKind
from soichieu.indicators.models import Round, Value
from soichieu.organisations.enums import Level
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db

REPORT = (
    "BÁO CÁO NHANH\n\n"
    "Ngày 28/5/2025, Đảng ủy xã An họp sơ kết công tác tháng.\n"
    "Toàn xã có 12 cán bộ chính quy. Đã xây dựng 8 mô hình; trong đó 5 mô hình được công nhận.\n"
    "Tổ chức hơn 20 buổi tuyên truyền.\n"
)


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    return opened(house)


@pytest.fixture
def at_an(house: House, sign_in: SignIn) -> Client:
    return sign_in(house.clerk)


@pytest.fixture
def source(house: House) -> Source:
    taken = evidence.take_in(
        REPORT.encode(), file_name="bao-cao.txt", by=operator(), owner_id=house.an.pk, invented=True,
        published_on=date(2025, 5, 29),
    )  # fmt: skip
    return taken.source


def figure(source: Source, value: int) -> Claim:
    return Claim.objects.get(source=source, kind="figure", data__value=value)


def cell(house: House, code: str) -> Value | None:
    return Value.objects.filter(unit=house.an, measure=house.measures[code]).first()


def test_a_figure_of_the_reading_room_goes_into_the_cell_offered_first(
    house: House, found: Round, source: Source, at_an: Client
) -> None:
    claim = figure(source, 12)
    room = page_of(at_an, reverse("reading", args=[source.pk]))
    (there,) = room.xpath(f"//li[@id='d{claim.pk}']//a[contains(@href, 'so-lieu')]/@href")
    page = page_of(at_an, there)
    (chosen,) = page.xpath("//input[@type='radio' and @checked]")
    said = words_of(chosen.getparent())
    assert said.startswith("Số cán bộ chính quy: 12 người Đảng ủy xã An, tháng 5/2025, Biểu minh họa")
    assert "Ô đang trống." in said
    answer = at_an.post(there, {"cell": chosen.get("value")})
    assert (answer.status_code, answer["Location"]) == (302, reverse("entry", args=[found.pk, house.an.pk]))
    value = cell(house, "CS")
    assert value is not None
    assert (value.entered, value.origin, value.state) == (12, "read", "draft")
    claim.refresh_from_db()
    assert claim.state == "accepted"


def test_of_many_open_rounds_the_one_of_the_texts_day_is_offered(
    house: House, found: Round, source: Source, at_an: Client
) -> None:
    for month in (*range(8, 13), 1, 2, 3, 4, 6, 7):
        opened(house, f"2025-{month:02}")
    for month in (10, 11, 12):
        opened(house, f"2024-{month:02}")
    page = page_of(at_an, reverse("claim_into_cell", args=[source.pk, figure(source, 12).pk]))
    offered = [words_of(one) for one in page.xpath("//label[input[@type='radio'][@value!='']]")]
    months = [re.findall(r"tháng (\d+)/2025", one) for one in offered]
    assert months == [["5"], ["4"]]  # what is told within a month may be of the month before


def test_another_cell_than_the_offered_may_be_chosen(
    house: House, found: Round, source: Source, at_an: Client
) -> None:
    there = reverse("claim_into_cell", args=[source.pk, figure(source, 12).pk])
    page = page_of(at_an, there)
    (other,) = page.xpath("//option[text()='Số mô hình đã xây dựng']/@value")
    at_an.post(there, {"cell": "", "other": other})
    value = cell(house, "MH")
    assert value is not None
    assert value.entered == 12
    refused = at_an.post(there, {"cell": "", "other": ""})
    assert refused.status_code == 400
    assert "Hãy chọn ô số liệu." in refused.content.decode()


def test_the_sheet_says_what_texts_say_and_takes_it(
    house: House, found: Round, source: Source, at_an: Client
) -> None:
    sheet = page_of(at_an, reverse("entry", args=[found.pk, house.an.pk]))
    (there,) = sheet.xpath("//*[@id='van-ban-neu']/@hx-get")
    page = page_of(at_an, there, **{"HX-Request": "true", "HX-Target": "van-ban-neu"})
    lines = {words_of(line.find(".//b")): line for line in page.xpath("//li")}
    assert list(lines) == [
        "Số cán bộ chính quy", "Số mô hình đã xây dựng", "Số mô hình được công nhận",
        "Số buổi tuyên truyền trong kỳ",
    ]  # fmt: skip
    taken = lines["Số buổi tuyên truyền trong kỳ"]
    assert "hơn 20" in words_of(taken)
    (form,) = taken.xpath(".//form")
    answer = at_an.post(form.get("action"), dict(form.fields))
    assert answer.status_code == 302
    value = cell(house, "PT")
    assert value is not None
    assert (value.entered, value.note) == (20, "Văn bản ghi “hơn 20 buổi tuyên truyền”.")
    again = page_of(at_an, there, **{"HX-Request": "true", "HX-Target": "van-ban-neu"})
    (line,) = [li for li in again.xpath("//li") if "buổi tuyên truyền" in words_of(li.find(".//b"))]
    assert "đang là minh chứng của ô" in words_of(line)
    assert line.xpath(".//form") == []


def test_another_number_takes_the_proof_of_the_first_with_it(
    house: House, found: Round, source: Source, at_an: Client
) -> None:
    for value, seen in ((12, 0), (8, 1)):
        at_an.post(
            reverse("take_offer", args=[found.pk, house.an.pk]),
            {"claim": figure(source, value).pk, "measure": house.measures["CS"].pk, "seen": seen},
        )
    kept = cell(house, "CS")
    assert kept is not None
    assert kept.entered == 8
    proofs = citations_of(kept, Sight.all(date(2026, 1, 1)))
    assert [one.quote for one in proofs] == ["8 mô hình"]


def test_a_number_typed_meanwhile_is_not_overwritten(
    house: House, found: Round, source: Source, at_an: Client
) -> None:
    enter(house, found, house.an, CS="11")
    there = reverse("take_offer", args=[found.pk, house.an.pk])
    sent = {"claim": figure(source, 12).pk, "measure": house.measures["CS"].pk, "seen": 0}
    refused = at_an.post(there, sent)
    assert refused.status_code == 409
    assert "vừa được người khác sửa" in refused.content.decode()
    assert figure(source, 12).state == "proposed"  # what is not taken is not accepted either
    value = cell(house, "CS")
    assert value is not None
    assert value.entered == 11


def test_a_rejected_figure_and_one_of_another_unit_fill_no_cell(
    house: House, found: Round, source: Source, at_an: Client, sign_in: SignIn
) -> None:
    claim = figure(source, 12)
    evidence.reject_claim(claim.pk, by=operator(), reason="đọc sai")
    sent = {"claim": claim.pk, "measure": house.measures["CS"].pk, "seen": 0}
    refused = at_an.post(reverse("take_offer", args=[found.pk, house.an.pk]), sent)
    assert "đã bị bác" in refused.content.decode()
    other = {**sent, "claim": figure(source, 8).pk}
    assert at_an.post(reverse("take_offer", args=[found.pk, house.binh.pk]), other).status_code == 404
    assert not Value.objects.exists()


def test_what_texts_of_others_say_is_offered_to_nobody_else(
    house: House, found: Round, source: Source, sign_in: SignIn
) -> None:
    above = sign_in(house.judge)
    assert page_of(above, reverse("entry_offers", args=[found.pk, house.an.pk])).xpath("//li//form")
    assert page_of(above, reverse("entry_offers", args=[found.pk, house.binh.pk])).xpath("//li//form") == []


def test_a_number_of_areas_that_is_known_is_put_into_its_cell(
    house: House, found: Round, at_an: Client
) -> None:
    area = unit("Xã An", Level.COMMUNE)
    Unit.objects.filter(pk=area.pk).update(kind="area", line="territory")
    area.names.update(kind="xa")
    Unit.objects.filter(pk=house.an.pk).update(area=area)
    services.set_check(
        services.NewCheck(CheckKind.REGISTER, form_id=found.form_id, indicator="MH", left="xã"), by=operator()
    )
    enter(house, found, house.an, MH="2")
    there = reverse("entry_offers", args=[found.pk, house.an.pk])
    (form,) = page_of(at_an, there).xpath("//section[@id='van-ban-neu']//li//form")
    assert "Danh mục đơn vị ngày 31/05/2025: 1 xã." in words_of(form.getparent())
    at_an.post(form.get("action"), dict(form.fields))
    value = cell(house, "MH")
    assert value is not None
    assert (value.entered, value.origin, value.note) == (
        1, "counted", "Danh mục đơn vị ngày 31/05/2025: 1 xã.",
    )  # fmt: skip
    nothing_known = {"measure": house.measures["CS"].pk, "seen": 0}
    refused = at_an.post(reverse("take_offer", args=[found.pk, house.an.pk]), nothing_known)
    assert refused.status_code == 404


def test_from_a_total_the_links_lead_down_to_the_sentence(
    house: House, found: Round, source: Source, at_an: Client, sign_in: SignIn
) -> None:
    claim = figure(source, 12)
    services.take_from_claim(
        claim.pk, found.pk, house.an.pk, house.measures["CS"].pk, seen=None, by=operator()
    )
    enter(house, found, house.an, MH="8")
    services.submit(found.pk, house.an.pk, by=operator())
    above = sign_in(house.monitor)
    query = f"?so_do={house.measures['CS'].pk}&ky={found.period_id}&don_vi={house.centre.pk}&so=bao-cao"
    page, names = page_of(above, reverse("figure_trace") + query), []
    for name in ("Tỉnh ủy Hạ", "Đảng ủy xã An"):
        (below,) = page.xpath(f"//th/a[text()='{name}']/@href")
        page = page_of(above, below)
        names.append(words_of(page.find(".//h1")))
    assert names == ["Số cán bộ chính quy"] * 2
    (proof,) = page.xpath("//blockquote//a")
    assert "12 cán bộ chính quy" in words_of(proof)
    text = page_of(above, proof.get("href"))
    lit = text.xpath("//*[@id='trich'] | //*[contains(@class, 'hit')]")
    assert any("12 cán bộ chính quy" in words_of(one) for one in lit)
