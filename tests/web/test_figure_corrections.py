"""Corrections on screen: asked on the page of a figure, listed, judged; the desk leads to what waits."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import user
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.web.conftest import SignIn, page_of, words_of

from soichieu.accounts.enums import Role
from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.models import Correction, Round, Value

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    found = opened(house)
    enter(house, found, house.an, CS="1.204", MH="4", CN="2")
    services.submit(found.pk, house.an.pk, by=operator())
    services.accept(found.submissions.get(unit=house.an).pk, by=operator())
    return found


@pytest.fixture
def at_an(house: House, sign_in: SignIn) -> Client:
    return sign_in(house.clerk)


@pytest.fixture
def judge(house: House, sign_in: SignIn) -> Client:
    return sign_in(house.judge)


def cell(house: House) -> Value:
    return Value.objects.get(measure=house.measures["CS"], unit=house.an, period__key="2025-05")


def numbers(client: Client, house: House) -> list[str]:
    page = page_of(client, reverse("value", args=[cell(house).pk]))
    return [words_of(one) for one in page.xpath("(//main//table)[1]//td[1]")]


def test_a_correction_is_asked_on_the_page_judged_there_and_official_only_then(
    house: House, found: Round, at_an: Client, judge: Client
) -> None:
    asking = reverse("ask_correction", args=[cell(house).pk])
    page = page_of(at_an, reverse("value", args=[cell(house).pk]))
    assert page.xpath("//section[@id='dinh-chinh']//form/@action") == [asking]
    assert at_an.post(asking, {"text": "1.205", "reason": "Sót một người"}).status_code == 302
    one = Correction.objects.get()
    assert numbers(at_an, house) == ["1.204", "1.205"]
    deciding = reverse("decide_correction", args=[one.pk])
    waiting = page_of(at_an, reverse("value", args=[cell(house).pk])).get_element_by_id("dinh-chinh")
    assert "Chờ ý kiến của Tỉnh ủy Hạ" in words_of(waiting)
    assert waiting.xpath(".//form") == []
    assert at_an.post(deciding, {"verdict": "accepted"}).status_code == 403
    seen = page_of(judge, reverse("value", args=[cell(house).pk])).get_element_by_id("dinh-chinh")
    assert seen.xpath(".//form/@action") == [deciding]
    assert judge.post(deciding, {"verdict": "accepted"}).status_code == 302
    assert numbers(at_an, house) == ["1.205", "1.205"]
    assert judge.post(deciding, {"verdict": "accepted"}).status_code == 409


def test_a_refusal_needs_its_reason_and_leaves_the_old_number(
    house: House, found: Round, at_an: Client, judge: Client
) -> None:
    services.correct(cell(house).pk, "1.205", "Sót một người", by=operator())
    deciding = reverse("decide_correction", args=[Correction.objects.get().pk])
    blank = judge.post(deciding, {"verdict": "returned"})
    assert (blank.status_code, "Hãy ghi lý do không duyệt" in blank.content.decode()) == (400, True)
    assert judge.post(deciding, {"verdict": "returned", "why": "Chưa có quyết định"}).status_code == 302
    assert numbers(at_an, house) == ["1.204", "1.204"]
    assert "Chưa có quyết định" in words_of(page_of(at_an, reverse("value", args=[cell(house).pk])))


@pytest.mark.parametrize(
    ("text", "reason", "said"),
    [
        ("1.205", "", "bắt buộc"),
        ("mười", "Sót", "số"),
        ("1.204", "Sót", "trùng với số đã duyệt"),
    ],
)
def test_a_correction_that_is_none_is_refused_on_the_page(
    house: House, found: Round, at_an: Client, text: str, reason: str, said: str
) -> None:
    answer = at_an.post(reverse("ask_correction", args=[cell(house).pk]), {"text": text, "reason": reason})
    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert not Correction.objects.exists()


def test_who_only_reads_and_a_neighbour_ask_for_nothing(house: House, found: Round, sign_in: SignIn) -> None:
    leader = sign_in(user("lanh-dao-an", Role.LEADER, house.an))
    address = reverse("value", args=[cell(house).pk])
    assert page_of(leader, address).xpath("//main//form") == []
    asking = reverse("ask_correction", args=[cell(house).pk])
    given = {"text": "1.205", "reason": "Sót"}
    assert leader.post(asking, given).status_code == 400
    neighbour = sign_in(user("can-bo-binh", Role.CLERK, house.binh))
    assert (neighbour.get(address).status_code, neighbour.post(asking, given).status_code) == (404, 404)
    assert not Correction.objects.exists()


def rows(client: Client, address: str) -> int:
    return len(page_of(client, address).xpath("//div[@id='dong']//tbody/tr"))


def test_the_list_tells_what_waits_for_whom(house: House, found: Round, at_an: Client, judge: Client) -> None:
    services.correct(cell(house).pk, "1.205", "Sót một người", by=operator())
    there = reverse("corrections")
    counted = {
        (name, asked): rows(client, f"{there}?{asked}")
        for name, client in (("an", at_an), ("ha", judge))
        for asked in ("viec=cho-duyet", "viec=cua-minh", "tt=proposed", "tt=accepted", "q=can+bo")
    }
    assert counted == {
        ("an", "viec=cho-duyet"): 0, ("an", "viec=cua-minh"): 1, ("an", "tt=proposed"): 1,
        ("an", "tt=accepted"): 0, ("an", "q=can+bo"): 1,
        ("ha", "viec=cho-duyet"): 1, ("ha", "viec=cua-minh"): 0, ("ha", "tt=proposed"): 1,
        ("ha", "tt=accepted"): 0, ("ha", "q=can+bo"): 1,
    }  # fmt: skip


def desk(client: Client) -> dict[str, tuple[int, str]]:
    """Return what the desk counts of figures, each with its number and where it leads."""
    items = page_of(client, reverse("desk")).xpath("//section[@id='so-lieu']/ul[1]/li")
    return {
        words_of(links[0]): (int(words_of(links[1])), links[0].get("href"))
        for links in (item.xpath("./a") for item in items)
    }


def test_each_number_of_the_desk_is_the_number_of_rows_it_leads_to(
    house: House, found: Round, at_an: Client, judge: Client
) -> None:
    later, back = opened(house, "2025-06"), opened(house, "2025-07")
    enter(house, back, house.an, CS="7", MH="4")
    services.submit(back.pk, house.an.pk, by=operator())
    services.send_back(back.submissions.get(unit=house.an).pk, reason="Rà lại", remarks={}, by=operator())
    enter(house, later, house.binh, CS="7", MH="4")
    services.submit(later.pk, house.binh.pk, by=operator())
    services.correct(cell(house).pk, "1.205", "Sót một người", by=operator())
    Round.objects.filter(pk=later.pk).update(due_at=found.opens_on.strftime("%Y-%m-%dT00:00+07:00"))
    told = {"an": desk(at_an), "ha": desk(judge)}
    assert {name: {label: count for label, (count, _link) in one.items()} for name, one in told.items()} == {
        "an": {"Kỳ số liệu phải nộp": 2, "Đã qua hạn nộp": 1, "Bị trả lại": 1},
        "ha": {"Báo cáo số liệu chờ duyệt": 1, "Đính chính chờ duyệt": 1},
    }
    for client, one in ((at_an, told["an"]), (judge, told["ha"])):
        for label, (count, link) in one.items():
            shown = page_of(client, link)
            assert len(shown.xpath("//main//table//tbody/tr")) == count, (label, link)
    assert parse_qs(urlsplit(told["an"]["Đã qua hạn nộp"][1]).query)["han"] == ["qua"]
    returned = page_of(at_an, reverse("desk")).xpath("//section[@id='so-lieu']/ul[2]/li//a/@href")
    assert reverse("entry", args=[back.pk, house.an.pk]) in returned


def test_a_desk_without_figures_shows_no_such_panel(sign_in: SignIn, house: House) -> None:
    assert desk(sign_in(house.clerk)) == {}
