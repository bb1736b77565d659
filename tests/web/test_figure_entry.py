"""Rounds of figures and their sheets: what the browser's sheet relies on, and a page without script."""

import json
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.web.conftest import SignIn, page_of, words_of

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.models import Round, Value, Waiver

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    return opened(house)


@pytest.fixture
def at_an(house: House, sign_in: SignIn) -> Client:
    return sign_in(house.clerk)


def _send(client: Client, house: House, found: Round, *cells: tuple[str, str, int], user: int = 0) -> Any:
    sent = {
        "key": "k",
        "user": user or house.clerk.pk,
        "cells": [
            {"unit": house.an.pk, "measure": house.measures[code].pk, "text": text, "seen": seen}
            for code, text, seen in cells
        ],
    }
    return client.post(reverse("save_entry", args=[found.pk]), json.dumps(sent), "application/json")


def _cells(page: html.HtmlElement) -> dict[str, html.HtmlElement]:
    return {td.get("data-measure"): td for td in page.xpath("//td[@data-measure]")}


def test_the_sheet_of_a_unit_has_a_cell_for_each_line_and_reads_what_is_computed(
    house: House, found: Round, at_an: Client
) -> None:
    enter(house, found, house.an, MH="8", CN="2")
    page = page_of(at_an, reverse("entry", args=[found.pk, house.an.pk]))
    cells = _cells(page)
    assert list(cells) == [str(measure.pk) for measure in house.measures.values()]
    computed = cells[str(house.measures["TL"].pk)]
    assert (computed.get("data-kind"), words_of(computed), computed.xpath(".//input")) == (
        "computed", "25,00", [],
    )  # fmt: skip
    typed = cells[str(house.measures["MH"].pk)]
    assert (typed.get("data-version"), typed.xpath(".//input/@value")) == ("1", ["8"])
    assert page.get_element_by_id("entry").get("data-user") == str(house.clerk.pk)


def test_the_period_before_stands_beside_the_cell(house: House, found: Round, at_an: Client) -> None:
    enter(house, found, house.an, CS="1.103")
    later = opened(house, "2025-06")
    page = page_of(at_an, reverse("entry", args=[later.pk, house.an.pk]))
    assert _cells(page)[str(house.measures["CS"].pk)].get("data-before") == "1.103"


def test_saved_cells_come_back_printed_with_what_is_worked_out_and_broken(
    house: House, found: Round, at_an: Client
) -> None:
    answer = _send(at_an, house, found, ("CS", "1103", 0), ("MH", "4", 0), ("CN", "5", 0)).json()
    assert [(cell["text"], cell["version"], cell["state"]) for cell in answer["cells"]] == [
        ("1.103", 1, "draft"), ("4", 1, "draft"), ("5", 1, "draft"),
    ]  # fmt: skip
    assert [one["text"] for one in answer["computed"]] == ["125,00"]
    assert any(one["waivable"] and one["unit"] == house.an.pk for one in answer["breaches"])


def test_a_request_sent_again_changes_nothing_and_a_stale_one_is_told(
    house: House, found: Round, at_an: Client
) -> None:
    _send(at_an, house, found, ("CS", "10", 0))
    again = _send(at_an, house, found, ("CS", "10", 0)).json()["cells"][0]
    stale = _send(at_an, house, found, ("CS", "12", 0)).json()["cells"][0]
    assert (again["state"], again["version"]) == ("unchanged", 1)
    assert (stale["state"], stale["version"], stale["now"]["text"]) == ("conflict", 1, "10")


@pytest.mark.parametrize(
    ("text", "said"),
    [("chín", "số"), ("1,5", "")],
)
def test_what_is_no_figure_is_refused_cell_by_cell(
    house: House, found: Round, at_an: Client, text: str, said: str
) -> None:
    answer = _send(at_an, house, found, ("CS", text, 0), ("MH", "3", 0)).json()
    assert [cell["state"] for cell in answer["cells"]] == ["fault", "draft"]
    assert said in answer["cells"][0]["said"]


def test_what_one_account_typed_is_never_saved_under_another(
    house: House, found: Round, at_an: Client
) -> None:
    answer = _send(at_an, house, found, ("CS", "10", 0), user=house.judge.pk)
    assert (answer.status_code, "tài khoản khác" in answer.json()["said"]) == (403, True)
    assert not Value.objects.exists()


@pytest.mark.parametrize("body", ["", "[]", "{", '{"user": "%s"}', '{"user": "%s", "cells": [1]}'])
def test_a_request_that_makes_no_sense_is_refused_in_words(
    house: House, found: Round, at_an: Client, body: str
) -> None:
    address = reverse("save_entry", args=[found.pk])
    answer = at_an.post(address, body.replace("%s", str(house.clerk.pk)), "application/json")
    assert answer.status_code in {400, 403}
    assert answer.json()["said"]


def test_a_round_handed_in_refuses_the_whole_request(house: House, found: Round, at_an: Client) -> None:
    _hand_in(house, found)
    answer = _send(at_an, house, found, ("CS", "11", 1))
    assert (answer.status_code, "rút lại" in answer.json()["said"]) == (409, True)


def test_a_clerk_enters_nothing_for_a_neighbour(house: House, found: Round, at_an: Client) -> None:
    other = reverse("entry", args=[found.pk, house.binh.pk])
    assert at_an.get(other).status_code == 404
    sent = {"user": house.clerk.pk, "cells": [{"unit": house.binh.pk, "measure": 1, "text": "1"}]}
    address = reverse("save_entry", args=[found.pk])
    assert at_an.post(address, json.dumps(sent), "application/json").status_code == 403


def test_a_page_without_script_saves_what_was_changed_and_keeps_what_was_refused(
    house: House, found: Round, at_an: Client
) -> None:
    address = reverse("entry", args=[found.pk, house.an.pk])
    form = page_of(at_an, address).forms[_place_of(at_an, address)]
    fields = dict(form.fields)
    names = {code: f"v-{house.an.pk}-{house.measures[code].pk}" for code in house.measures}
    fields |= {names["CS"]: "1.103", names["MH"]: "chín", names["CO"]: "có"}
    answer = at_an.post(address, {key: value or "" for key, value in fields.items()})
    assert answer.status_code == 400
    page = html.fromstring(answer.content.decode())
    assert page.xpath(f"//input[@name='{names['MH']}']/@value") == ["chín"]
    assert page.xpath(f"//input[@name='{names['MH']}']/@aria-invalid") == ["true"]
    assert set(Value.objects.values_list("measure__code", "entered")) == {("CS", 1103), ("CO", 1)}


def test_a_broken_check_is_explained_with_and_without_script(
    house: House, found: Round, at_an: Client
) -> None:
    enter(house, found, house.an, CS="10", MH="4", CN="5")
    page = page_of(at_an, reverse("entry", args=[found.pk, house.an.pk]))
    told = json.loads(page.get_element_by_id("entry-breaches").text)
    (check,) = [one["check"] for one in told if one["waivable"]]
    sent = {"user": house.clerk.pk, "unit": house.an.pk, "check": check, "reason": "Tỉnh xây dựng"}
    address = reverse("waive_breach", args=[found.pk])
    answer = at_an.post(address, json.dumps(sent), "application/json").json()
    assert [one["waived"] for one in answer["breaches"]] == ["Tỉnh xây dựng"]
    enter(house, found, house.an, CN="6")
    by_form = {"unit": house.an.pk, "check": check, "reason": "Huyện xây dựng"}
    assert at_an.post(address, by_form).status_code == 302
    assert set(Waiver.objects.values_list("reason", flat=True)) == {"Tỉnh xây dựng", "Huyện xây dựng"}


def test_a_sheet_is_handed_in_taken_back_and_refused_with_the_reason(
    house: House, found: Round, at_an: Client
) -> None:
    address = reverse("submit_answer", args=[found.pk, house.an.pk])
    refused = at_an.post(address)
    assert (refused.status_code, "Chưa nhập số liệu nào" in refused.content.decode()) == (409, True)
    enter(house, found, house.an, CS="10", MH="4")
    assert at_an.post(address).status_code == 302
    page = page_of(at_an, reverse("entry", args=[found.pk, house.an.pk]))
    assert "Đơn vị đã nộp báo cáo này" in words_of(page)
    assert page.xpath("//td[@data-measure]//input") == []
    assert at_an.post(reverse("take_back_answer", args=[found.pk, house.an.pk])).status_code == 302
    assert found.submissions.get(unit=house.an).state == "open"


def test_the_figures_of_the_period_before_are_copied_on_request_alone(
    house: House, found: Round, at_an: Client
) -> None:
    enter(house, found, house.an, CS="10", PT="3")
    later = opened(house, "2025-06")
    assert not Value.objects.filter(period=later.period).exists()
    at_an.post(reverse("copy_forward", args=[later.pk, house.an.pk]))
    assert list(Value.objects.filter(period=later.period).values_list("measure__code", flat=True)) == ["CS"]


def test_an_office_enters_for_those_below_it_alone(house: House, found: Round, sign_in: SignIn) -> None:
    judge = sign_in(house.judge)
    address = reverse("entry_many", args=[found.pk])
    page = page_of(judge, address)
    rows = [words_of(row) for row in page.xpath("//table[@data-grid]/tbody/tr/th")]
    assert rows == ["Đảng ủy xã An", "Đảng ủy xã Bình", "Đảng ủy xã Cao"]
    fields = dict(page.forms[_place_of(judge, address)].fields)
    fields[f"v-{house.binh.pk}-{house.measures['CS'].pk}"] = "7"
    assert judge.post(address, {key: value or "" for key, value in fields.items()}).status_code == 302
    assert Value.objects.get().unit_id == house.binh.pk


def test_the_list_of_rounds_says_what_one_owes_and_who_below_has_answered(
    house: House, found: Round, at_an: Client, sign_in: SignIn
) -> None:
    _hand_in(house, found)
    own = page_of(at_an, reverse("rounds"))
    assert "chờ duyệt" in words_of(own.get_element_by_id("dong"))
    above = page_of(sign_in(house.judge), reverse("rounds"))
    assert "1/3" in words_of(above.get_element_by_id("dong"))
    missing = page_of(sign_in(house.judge), reverse("round", args=[found.pk]) + "?tt=missing")
    listed = words_of(missing.get_element_by_id("dong"))
    assert [name in listed for name in ("xã An", "xã Bình", "xã Cao")] == [False, True, True]


def test_a_round_is_opened_for_a_period_not_asked_yet_and_its_day_moved(
    house: House, found: Round, sign_in: SignIn
) -> None:
    office = sign_in(house.monitor)
    page = page_of(office, reverse("open_round"))
    keys = page.xpath("//select[@name='key']/option/@value")
    assert found.period.key not in keys
    assert office.post(reverse("open_round"), {"form": house.form.pk, "key": keys[0]}).status_code == 302
    made_one = Round.objects.get(period__key=keys[0])
    moved = {"han-day": "30/12/2026", "han-hour": "17:00", "han-reason": "Nghỉ lễ"}
    assert office.post(reverse("move_due", args=[made_one.pk]), moved).status_code == 302
    blank = moved | {"han-reason": ""}
    assert office.post(reverse("move_due", args=[made_one.pk]), blank).status_code == 400
    made_one.refresh_from_db()
    assert f"{made_one.due_at:%d/%m/%Y}" == "30/12/2026"


def test_who_asked_may_open_a_locked_round_again_and_others_see_no_button(
    house: House, found: Round, at_an: Client, sign_in: SignIn
) -> None:
    Round.objects.filter(pk=found.pk).update(locks_at=found.due_at)
    given = {"mo-day": "30/12/2030", "mo-hour": "17:00", "mo-reason": "Bổ sung", "mo-unit": "Đảng ủy xã An"}
    address = reverse("unlock_round", args=[found.pk])
    assert sign_in(house.monitor).post(address, given).status_code == 302
    assert found.unlockings.get().unit_id == house.an.pk
    assert re.search("mo-khoa", at_an.get(reverse("round", args=[found.pk])).content.decode()) is None
    assert at_an.post(address, given).status_code == 400


def test_what_waits_is_shown_to_who_judges_it_and_returned_with_reasons_by_cell(
    house: House, found: Round, at_an: Client, sign_in: SignIn
) -> None:
    _hand_in(house, found)
    submission = found.submissions.get(unit=house.an)
    judge = sign_in(house.judge)
    assert "Đảng ủy xã An" in words_of(page_of(judge, reverse("waiting_answers")).find(".//main"))
    assert "Đảng ủy xã An" not in words_of(
        page_of(at_an, reverse("waiting_answers")).find(".//main//section")
    )
    address = reverse("answer", args=[submission.pk])
    assert "data-kind" not in at_an.get(address).content.decode()
    assert page_of(at_an, address).xpath("//button[@name='verdict']") == []
    cell = Value.objects.get(unit=house.an, measure=house.measures["CS"])
    judged = reverse("judge_answer", args=[submission.pk])
    assert judge.post(judged, {"verdict": "returned"}).status_code == 400
    assert at_an.post(judged, {"verdict": "accepted"}).status_code == 403
    judge.post(judged, {"verdict": "returned", f"r-{cell.pk}": "Lệch sổ quân số"})
    submission.refresh_from_db()
    assert submission.state == "returned"
    sheet = page_of(at_an, reverse("entry", args=[found.pk, house.an.pk]))
    assert _cells(sheet)[str(house.measures["CS"].pk)].get("data-said") == "Lệch sổ quân số"
    assert "Số cán bộ chính quy: Lệch sổ quân số" in words_of(sheet.xpath("//*[@role='note']")[-1])
    assert "Lệch sổ quân số" in words_of(page_of(judge, address))


def test_an_answer_that_changed_since_the_page_was_opened_is_not_judged(
    house: House, found: Round, sign_in: SignIn
) -> None:
    enter(house, found, house.an, CS="10", MH="3", CN="1")
    submission = services.submit(found.pk, house.an.pk, by=operator())
    at_ha = sign_in(house.judge)
    [seen] = page_of(at_ha, reverse("answer", args=[submission.pk])).xpath("//input[@name='seen']/@value")
    in_list = page_of(at_ha, reverse("waiting_answers")).xpath("//input[starts-with(@name,'seen-')]/@value")
    assert in_list == [seen]
    services.take_back(found.pk, house.an.pk, by=operator())
    enter(house, found, house.an, CS="100")
    services.submit(found.pk, house.an.pk, by=operator())
    for address, sent in (
        (reverse("judge_answer", args=[submission.pk]), {"verdict": "accepted", "seen": seen}),
        (reverse("judge_answer", args=[submission.pk]), {"verdict": "returned", "reason": "?", "seen": seen}),
        (reverse("accept_answers"), {"chon": submission.pk, f"seen-{submission.pk}": seen}),
    ):
        refused = at_ha.post(address, sent)
        assert refused.status_code == 409
        assert "đã thay đổi sau khi trang được mở" in refused.content.decode()
    submission.refresh_from_db()
    assert submission.state == "submitted"
    anew = page_of(at_ha, reverse("answer", args=[submission.pk])).xpath("//input[@name='seen']/@value")[0]
    at_ha.post(reverse("judge_answer", args=[submission.pk]), {"verdict": "accepted", "seen": anew})
    submission.refresh_from_db()
    assert submission.state == "accepted"


def test_many_answers_are_accepted_at_once(house: House, found: Round, sign_in: SignIn) -> None:
    _hand_in(house, found)
    judge, submission = sign_in(house.judge), found.submissions.get(unit=house.an)
    address = reverse("accept_answers")
    assert judge.post(address).status_code == 400
    assert judge.post(address, {"chon": [submission.pk]}).status_code == 302
    submission.refresh_from_db()
    assert submission.state == "accepted"
    assert judge.post(address, {"chon": [submission.pk]}).status_code == 409


@pytest.mark.parametrize("steps", [1, 2])
def test_an_answer_waits_for_each_superior_in_turn(steps: int) -> None:
    house = made.build(steps=steps)
    found = opened(house)
    _hand_in(house, found)
    sight = Sight.all(found.period.ends)
    submission = found.submissions.get(unit=house.an)
    for approver in (house.ha, house.centre)[:steps]:
        waits = [unit.pk for unit in (house.ha, house.centre) if queries.awaiting([unit.pk], sight)]
        assert waits == [approver.pk] == [queries.approver_of(found.submissions.get(unit=house.an))]
        services.accept(submission.pk, by=operator())
    assert queries.awaiting([house.ha.pk, house.centre.pk], sight) == []


def _hand_in(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="4")
    services.submit(found.pk, house.an.pk, by=operator())


def _place_of(client: Client, address: str) -> int:
    """Say which of the forms on a page is the sheet."""
    return [form.get("id") for form in page_of(client, address).forms].index("entry")
