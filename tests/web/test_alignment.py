"""Soi chiếu on the screen: choosing, the working sheet, deciding with and without htmx, gaps."""

import io
import json
from copy import deepcopy

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from lxml import html
from python_calamine import CalamineWorkbook
from tests.cast import BEFORE, Cast, acting, assemble
from tests.contexts.alignment import house
from tests.ground import Ground
from tests.web.conftest import SignIn, page_of, words_of

from soichieu.alignment import queries, services
from soichieu.alignment.enums import GapKind, GapState, LinkState
from soichieu.alignment.models import Gap, Link
from soichieu.audit.models import Entry
from soichieu.cascade import services as cascade
from soichieu.cascade.enums import DutyKind
from soichieu.directives.models import Directive
from soichieu.organisations.queries import UnitRule
from soichieu.tasks.models import Task

HTMX = {"HX-Request": "true"}
Furnished = tuple[Directive, Directive, Directive]


@pytest.fixture(scope="module")
def house_once(ground: Ground) -> tuple[Cast, Furnished]:
    def write() -> tuple[Cast, Furnished]:
        cast = assemble()
        return cast, house.furnish(cast)

    return ground.hold("house_once", write)


@pytest.fixture
def cast(house_once: tuple[Cast, Furnished], db: None) -> Cast:
    return deepcopy(house_once[0])


@pytest.fixture
def furnished(house_once: tuple[Cast, Furnished], db: None) -> Furnished:
    return deepcopy(house_once[1])


@pytest.fixture
def clerk(cast: Cast, sign_in: SignIn) -> Client:
    return sign_in(cast.clerk)


def _at(name: str, cast: Cast, papers: Furnished, more: str = "") -> str:
    return f"{reverse(name)}?van-ban={papers[0].pk}&don-vi={cast.ha_town.pk}&ngay=01/03/2024{more}"


def _sheet(cast: Cast, papers: Furnished) -> queries.Sheet:
    return queries.sheet_of([papers[0].pk], cast.ha_town.pk, house.ON, house.sight())


def _best(cast: Cast, papers: Furnished, place: str) -> str:
    line = next(one for one in _sheet(cast, papers).lines if one.clause.path == place)
    return f"{line.clause.ref}.{line.offers[0].item.ref}"


def _first_gap(cast: Cast, papers: Furnished) -> queries.GapLine:
    return next(gap for gap in _sheet(cast, papers).gaps if gap.kind == GapKind.UNSERVED)


def test_the_entrance_leads_to_the_sheet_of_what_was_chosen(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    page = page_of(clerk, reverse("alignment"))
    offered = page.xpath("//input[@name='van-ban']/@value")
    assert str(furnished[0].pk) in offered
    there = (
        reverse("alignment") + f"?van-ban={furnished[0].pk}&don_vi={cast.ha_town.pk}&ngay=01/03/2024&xem=1"
    )
    assert clerk.get(there)["Location"] == _at("unit_sheet", cast, furnished)
    named = there.replace(f"don_vi={cast.ha_town.pk}", "ten=Đảng ủy Công an tỉnh Hạ")
    assert f"don-vi={cast.ha_police.pk}" in clerk.get(named)["Location"]


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("xem=1", "Hãy chọn ít nhất một văn bản."),
        ("van-ban=1&ten=Đơn vị không có&xem=1", "Đơn vị không có"),
        ("van-ban=1&ngay=31/31/2024&xem=1", "Hãy ghi ngày theo dạng 31/8/2023."),
    ],
)
def test_a_choice_that_will_not_do_is_answered_with_one_sentence(
    clerk: Client, furnished: Furnished, query: str, sentence: str
) -> None:
    assert sentence in words_of(page_of(clerk, f"{reverse('alignment')}?{query}"))


@pytest.mark.parametrize(
    ("query", "status", "sentence"),
    [
        ("", 400, "Hãy chọn văn bản và đơn vị"),
        ("van-ban=abc&don-vi=1", 400, "Hãy chọn văn bản và đơn vị"),
        ("van-ban=1&don-vi=²", 400, "Hãy chọn văn bản và đơn vị"),
        ("van-ban=1&don-vi=1&ngay=hôm nay", 400, "Hãy ghi ngày"),
        ("van-ban=999999&don-vi={ha}", 404, "đã có toàn văn"),
        ("van-ban={paper}&don-vi=999999", 404, "ngoài phạm vi"),
        ("van-ban={paper}&don-vi={thuong}", 404, "ngoài phạm vi"),
    ],
)
def test_an_address_that_names_no_sheet_is_answered_with_one_sentence(
    clerk: Client, cast: Cast, furnished: Furnished, query: str, status: int, sentence: str
) -> None:
    asked = query.format(ha=cast.ha.pk, thuong=cast.thuong.pk, paper=furnished[0].pk)
    answer = clerk.get(f"{reverse('unit_sheet')}?{asked}")
    assert answer.status_code == status
    assert sentence in answer.content.decode()


def test_the_entrance_tells_how_far_the_sets_one_follows_have_come(
    cast: Cast, furnished: Furnished, sign_in: SignIn
) -> None:
    cascade.open_rollout(
        "Triển khai Nghị quyết 07",
        directive_ids=[furnished[0].pk],
        duties=[
            cascade.NewDuty(
                kind=DutyKind.OWN_DOCUMENT,
                rule=UnitRule(level="district", line="party", within_id=cast.ha.pk),
            )
        ],
        opened_on=BEFORE,
        owner_id=cast.ha.pk,
        by=acting(cast.clerk),
    )
    clause, item = _best(cast, furnished, "I.1").split(".")
    services.confirm([services.Pair(clause, item)], unit_id=cast.ha_town.pk, by=acting(cast.clerk))
    clerk = sign_in(cast.commune_clerk)
    row = page_of(clerk, reverse("alignment")).xpath("//tr[td//b[text()='Triển khai Nghị quyết 07']]")[0]
    assert [words_of(cell) for cell in row.xpath("td[contains(@class,'num')]")] == ["5", "1", "4", "xem", "0"]
    waiting = clerk.get(row.xpath(".//td/@hx-get")[0]).content.decode()
    today = timezone.localdate()
    sheet = queries.sheet_of([furnished[0].pk], cast.ha_commune.pk, today, house.sight(today))
    assert words_of(html.fromstring(waiting)) == str(sheet.waiting_count)
    assert sheet.waiting_count > 0


def test_the_sheet_shows_clauses_suggestions_why_and_gaps(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    page = page_of(clerk, _at("unit_sheet", cast, furnished))
    sheet = _sheet(cast, furnished)
    assert len(page.xpath("//section[@data-clause]")) == len(sheet.lines)
    assert len(page.xpath("//li[@data-offer]")) == sum(len(line.offers) for line in sheet.lines)
    first = page.get_element_by_id(f"gy-{_best(cast, furnished, 'I.1')}")
    assert "rất khớp" in words_of(first)
    assert "nộp và giải quyết trực tuyến" in " ".join(words_of(one) for one in first.iter("mark"))
    assert "cùng lời" in words_of(first)
    empty = next(line for line in sheet.lines if line.clause.path == "II.2")
    assert "khoảng trống" in words_of(page.get_element_by_id(f"muc-{empty.clause.ref}"))
    assert "hội thao" in words_of(page.get_element_by_id("viec-khac"))


@pytest.mark.parametrize(
    ("only", "places"),
    [
        ("", ["I.1", "I.2", "II.1", "II.2", "II.3"]),
        ("goi-y", ["I.1", "I.2", "II.1", "II.3"]),
        ("chua-xem", ["I.2", "II.1", "II.2", "II.3"]),
        ("lạ", ["I.1", "I.2", "II.1", "II.2", "II.3"]),
    ],
)
def test_the_sheet_is_narrowed(
    clerk: Client, cast: Cast, furnished: Furnished, only: str, places: list[str]
) -> None:
    services.reject(
        [
            services.Pair(
                _best(cast, furnished, "I.1").split(".")[0], _best(cast, furnished, "II.1").split(".")[1]
            )
        ],
        unit_id=cast.ha_town.pk,
        by=acting(cast.clerk),
    )
    page = page_of(clerk, _at("unit_sheet", cast, furnished, f"&loc={only}"))
    assert [words_of(one) for one in page.xpath("//section[@data-clause]/header/p[1]/b")] == places


def test_confirming_without_script_comes_back_to_the_clause(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    pair = _best(cast, furnished, "I.1")
    answer = clerk.post(_at("decide_links", cast, furnished), {"xac-nhan": pair})
    assert answer["Location"] == f"{_at('unit_sheet', cast, furnished)}#dk-{pair.split('.')[0]}"
    link = Link.objects.get()
    assert (link.state, link.unit_id, link.by_label) == (
        LinkState.CONFIRMED,
        cast.ha_town.pk,
        str(cast.clerk),
    )
    assert link.score is not None
    assert any("trực tuyến" in ground for ground in link.grounds)
    assert Entry.objects.filter(act="alignment:link:confirmed").count() == 1


def test_confirming_with_htmx_gives_the_clause_as_the_page_would_show_it_and_one_key_takes_it_back(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    pair = _best(cast, furnished, "I.1")
    clause = pair.split(".")[0]
    answer = clerk.post(_at("decide_links", cast, furnished), {"xac-nhan": pair}, headers=HTMX)
    parts = {one.get("id"): one for one in html.fragments_fromstring(answer.content.decode().strip())}
    assert set(parts) == {"dem", f"muc-{clause}", f"dk-{clause}", "viec-khac"}
    page = page_of(clerk, _at("unit_sheet", cast, furnished))
    for name, part in parts.items():
        assert words_of(part) == words_of(page.get_element_by_id(name)), name
    undo = json.loads(answer["HX-Trigger-After-Swap"])["decided"]
    clerk.post(_at("decide_links", cast, furnished), undo, headers=HTMX)
    assert not Link.objects.exists()


def test_what_was_rejected_is_folded_away_and_can_be_looked_at_anew(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    pair = _best(cast, furnished, "II.1")
    clerk.post(_at("decide_links", cast, furnished), {"bac": pair})
    page = page_of(clerk, _at("unit_sheet", cast, furnished))
    assert page.xpath(f"//li[@data-offer='{pair}']") == []
    folded = page.get_element_by_id(f"dk-{pair.split('.')[0]}").xpath(".//details[contains(@class,'folded')]")
    assert "bồi dưỡng kỹ năng số" in words_of(folded[0])
    clerk.post(_at("decide_links", cast, furnished), {"bo": folded[0].xpath(".//button/@value")[0]})
    assert page_of(clerk, _at("unit_sheet", cast, furnished)).xpath(f"//li[@data-offer='{pair}']")


def test_an_item_is_moved_to_another_clause_and_back(clerk: Client, cast: Cast, furnished: Furnished) -> None:
    clause, item = _best(cast, furnished, "I.1").split(".")
    other = _best(cast, furnished, "I.2").split(".")[0]
    services.confirm([services.Pair(clause, item)], unit_id=cast.ha_town.pk, by=acting(cast.clerk))
    there = _at("attach_item", cast, furnished, f"&muc={item}&tu={clause}")
    offered = page_of(clerk, there).xpath("//select[@name='to']/option/@value")
    assert clause not in offered
    assert other in offered
    answer = clerk.post(there, {"to": other}, headers=HTMX)
    states = {link.upper.path: link.state for link in Link.objects.all()}
    assert states == {"I.1": "rejected", "I.2": "confirmed"}
    undo = json.loads(answer["HX-Trigger-After-Swap"])["decided"]
    clerk.post(_at("decide_links", cast, furnished), undo, headers=HTMX)
    assert {link.upper.path: link.state for link in Link.objects.all()} == {"I.1": "confirmed"}


def test_an_item_serves_several_clauses_and_says_so(clerk: Client, cast: Cast, furnished: Furnished) -> None:
    clause, item = _best(cast, furnished, "I.1").split(".")
    other = _best(cast, furnished, "I.2").split(".")[0]
    clerk.post(_at("decide_links", cast, furnished), {"xac-nhan": f"{clause}.{item} {other}.{item}"})
    page = page_of(clerk, _at("unit_sheet", cast, furnished))
    assert "Cũng phục vụ: I.2" in words_of(page.get_element_by_id(f"dk-{clause}"))


def test_an_idle_item_is_hung_on_a_clause(clerk: Client, cast: Cast, furnished: Furnished) -> None:
    sheet = _sheet(cast, furnished)
    idle = next(item for item in sheet.idle if "hội thao" in item.words)
    to = sheet.lines[0].clause.ref
    clerk.post(_at("attach_item", cast, furnished, f"&muc={idle.ref}"), {"to": to})
    assert Link.objects.get().lower.words == idle.words
    assert "hội thao" not in words_of(
        page_of(clerk, _at("unit_sheet", cast, furnished)).get_element_by_id("viec-khac")
    )


@pytest.mark.parametrize(
    "fields", [{}, {"xac-nhan": "c1"}, {"xac-nhan": "c1.c2"}, {"bo": "999"}, {"bac": "x.y"}]
)
def test_what_is_not_of_the_sheet_is_not_decided(
    clerk: Client, cast: Cast, furnished: Furnished, fields: dict[str, str]
) -> None:
    answer = clerk.post(_at("decide_links", cast, furnished), fields, headers=HTMX)
    assert answer.status_code in {400, 404}
    assert not Link.objects.exists()


def test_who_may_not_act_sees_no_button_and_is_refused(
    cast: Cast, furnished: Furnished, sign_in: SignIn
) -> None:
    leader = sign_in(cast.leader)
    page = page_of(leader, _at("unit_sheet", cast, furnished))
    assert page.xpath("//section[@data-clause]")
    assert page.xpath("//main//button[@form='quyet'] | //details[@data-gap] | //a[@data-key]") == []
    pair = _best(cast, furnished, "I.1")
    assert leader.post(_at("decide_links", cast, furnished), {"xac-nhan": pair}).status_code == 403
    key = _first_gap(cast, furnished).key
    there = _at("found_gap", cast, furnished, f"&khoa={key}")
    assert page_of(leader, there).xpath("//main//form") == []
    asked = {"kind": "asked", "words": "Vì sao?", "on": "01/03/2024"}
    assert leader.post(there, asked).status_code == 403
    assert not Gap.objects.exists()


def test_a_gap_is_asked_about_answered_explained_and_opened_again(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    there = _at("found_gap", cast, furnished, f"&khoa={_first_gap(cast, furnished).key}")
    asked = {"kind": "asked", "words": "Vì sao chưa có mục nào?", "on": "01/03/2024", "due": "15/03/2024"}
    assert clerk.post(there, asked)["Location"] == there
    gap = Gap.objects.get()
    own = reverse("gap", args=[gap.pk])
    assert "trả lời trước ngày 15/03/2024" in words_of(page_of(clerk, own))
    for kind, state in (
        ("answered", GapState.ANSWERED),
        ("explained", GapState.EXPLAINED),
        ("reopened", GapState.OPEN),
    ):
        assert clerk.post(own, {"kind": kind, "words": "Đã rõ", "on": "02/03/2024"}).status_code == 302, kind
        gap.refresh_from_db()
        assert gap.state == state
    assert [step.kind for step in queries.steps_of([gap.pk])] == [
        "asked",
        "answered",
        "explained",
        "reopened",
    ]


def test_a_step_that_cannot_be_is_told_in_place(clerk: Client, cast: Cast, furnished: Furnished) -> None:
    there = _at("found_gap", cast, furnished, f"&khoa={_first_gap(cast, furnished).key}")
    late = {"kind": "asked", "words": "Vì sao?", "on": "01/03/2024", "due": "01/02/2024"}
    answer = clerk.post(there, late, headers=HTMX)
    assert "Hạn trả lời không thể trước ngày hỏi." in answer.content.decode()
    assert answer["HX-Retarget"].startswith("#ban-unserved-c")
    assert "không còn" in clerk.get(_at("found_gap", cast, furnished, "&khoa=unserved.c0..")).content.decode()


def test_a_gap_is_closed_by_a_task_that_begins_as_the_clause_asks(
    clerk: Client, cast: Cast, furnished: Furnished
) -> None:
    gap = next(one for one in _sheet(cast, furnished).gaps if one.clause and one.clause.path == "II.2")
    there = _at("give_gap_task", cast, furnished, f"&khoa={gap.key}")
    page = page_of(clerk, there)
    fields = {one.get("name"): one.get("value") or "" for one in page.xpath("//main//form//input")}
    fields["title"] = words_of(page.xpath("//main//textarea[@name='title']")[0])
    assert fields["lead"] == "Thị ủy Bến Hạ"
    assert "kho dữ liệu dùng chung" in fields["title"]
    fields["given_on"] = "01/03/2024"
    answer = clerk.post(there, {**fields, "unit": cast.ha.pk})
    assert answer["Location"].endswith(f"#dk-{gap.clause.ref if gap.clause else ''}")
    task = Task.objects.get()
    assert (task.directive_id, f"c{task.clause_id}") == (furnished[0].pk, gap.clause and gap.clause.ref)
    assert Gap.objects.get().state == GapState.TASKED


def test_the_register_lists_what_was_acted_on_and_of_one_sheet_all(
    clerk: Client, cast: Cast, furnished: Furnished, sign_in: SignIn
) -> None:
    there = _at("found_gap", cast, furnished, f"&khoa={_first_gap(cast, furnished).key}")
    clerk.post(there, {"kind": "asked", "words": "Vì sao?", "on": "01/03/2024"})
    kept = page_of(clerk, reverse("gaps") + "?sap=-don-vi&loai=unserved&q=truc+tuyen")
    assert [words_of(one) for one in kept.xpath("//tbody//span[contains(@class,'standing')]")] == [
        "đã hỏi đơn vị"
    ]
    assert page_of(clerk, reverse("gaps") + "?tt=tasked").xpath("//tbody/tr") == []
    whole = page_of(clerk, _at("gaps", cast, furnished, "&loai=unserved&sap=noi-dung"))
    assert len(whole.xpath("//tbody/tr")) == sum(
        gap.kind == GapKind.UNSERVED for gap in _sheet(cast, furnished).gaps
    )
    file = io.BytesIO(clerk.get(_at("gaps_sheet", cast, furnished)).content)
    rows = CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "DỮ LIỆU MINH HỌA"
    assert "Thị ủy Bến Hạ so với 07-NQ/TU" in str(rows[1][0])
    outsider = sign_in(cast.outsider)
    assert page_of(outsider, reverse("gaps")).xpath("//tbody/tr") == []
    assert outsider.get(reverse("gap", args=[Gap.objects.get().pk])).status_code == 404
