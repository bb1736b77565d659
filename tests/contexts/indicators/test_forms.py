"""Forms: what is asked is asked once, of somebody, and never what can be computed (R17)."""

from datetime import date

import pytest
from tests.cast import Cast, acting, assemble
from tests.contexts.indicators.defined import ALL, BY, define, make_form, models_of_halls, new_form

from soichieu.accounts import queries as accounts
from soichieu.foundation.errors import NotAllowed, NotFound
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Frequency, Kind, Scheme
from soichieu.indicators.errors import BadDefinition
from soichieu.indicators.models import Form
from soichieu.indicators.queries import FormFilter
from soichieu.indicators.services import NewLine
from soichieu.organisations.queries import UnitRule

TODAY = date(2026, 1, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    made = assemble()
    models_of_halls(made)
    return made


def test_a_form_keeps_its_lines_in_order_and_never_asks_what_is_computed(cast: Cast) -> None:
    lines = [NewLine("T02", heading=" I.  Nhà văn hóa "), NewLine("T03"), NewLine("T01", required=False)]
    form = services.make_form(new_form(cast), lines, by=BY)
    kept = [(one.order, one.measure.code, one.heading, one.required) for one in form.lines.all()]
    assert kept == [(1, "T02", "I. Nhà văn hóa", True), (2, "T03", "", False), (3, "T01", "", False)]


def test_lines_are_changed_without_losing_those_that_stay(cast: Cast) -> None:
    form = make_form(cast, "T01", "T02")
    stays = form.lines.get(measure__code="T02").pk
    services.change_lines(form.pk, [NewLine("T02", hint="tính đến ngày chốt"), NewLine("T03")], by=BY)
    assert form.lines.get(measure__code="T02").pk == stays
    assert [one.measure.code for one in form.lines.all()] == ["T02", "T03"]


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        ([], "ít nhất một chỉ tiêu"),
        (["T01", "T01"], "hai lần mã T01"),
        (["T01", "LA"], r"mang mã \[LA\]"),
    ],
)
def test_lines_that_say_nothing_are_refused(cast: Cast, codes: list[str], said: str) -> None:
    with pytest.raises(BadDefinition, match=said):
        make_form(cast, *codes)
    assert not Form.objects.exists()


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"ends": date(2023, 1, 1)}, "không thể trước ngày bắt đầu"),
        ({"steps": 0}, "Số cấp duyệt"),
        ({"rule": UnitRule("commune", "government")}, "Không có đơn vị nào"),
        ({"code": ""}, "Mã biểu"),
    ],
)
def test_a_form_that_cannot_run_is_refused(cast: Cast, more: dict, said: str) -> None:
    with pytest.raises(BadDefinition, match=said):
        make_form(cast, "T01", **more)


@pytest.mark.parametrize(
    ("more", "is_asked_again"),
    [
        ({}, True),
        ({"frequency": Frequency.QUARTER}, True),
        ({"frequency": Frequency.YEAR}, True),
        ({"frequency": Frequency.WEEK}, False),
        ({"scheme": Scheme.CALENDAR}, False),
        ({"rule": "town"}, False),
        ({"starts": date(2025, 1, 1)}, True),
        ({"starts": date(2026, 1, 1)}, False),
    ],
)
def test_a_unit_is_not_asked_twice_for_one_figure(cast: Cast, more: dict, is_asked_again: bool) -> None:
    make_form(cast, "T01", "T03", ends=date(2025, 12, 31))
    if more.get("rule"):
        more = {**more, "rule": UnitRule("district", "party", "", cast.ha.pk, "party")}
    if is_asked_again:
        with pytest.raises(BadDefinition, match=r"\[T01\] đã được các đơn vị này báo cáo trong biểu B01"):
            make_form(cast, "T02", "T01", code="B02", **more)
    else:
        assert make_form(cast, "T02", "T01", "T03", code="B02", **more)


def test_words_of_a_month_do_not_answer_those_of_a_year(cast: Cast) -> None:
    define(cast, "W", kind=Kind.TEXT, aggregation="none")
    make_form(cast, "W")
    assert make_form(cast, "W", code="B02", frequency=Frequency.YEAR)


def test_only_who_works_for_the_owner_orders_a_form(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        services.make_form(new_form(cast), [NewLine("T01")], by=acting(cast.clerk))
    form = services.make_form(new_form(cast), [NewLine("T01")], by=acting(cast.monitor))
    with pytest.raises(NotAllowed):
        services.change_lines(form.pk, [NewLine("T02")], by=acting(cast.clerk))


def test_the_page_of_a_form_groups_its_lines_and_names_who_owes(cast: Cast) -> None:
    lines = [NewLine("T01", heading="Xây dựng"), NewLine("T02", heading="Hoạt động"), NewLine("T03")]
    form = services.make_form(new_form(cast), lines, by=BY)
    page = queries.form_page(form.pk, ALL, TODAY)
    assert [(head, [one.fact.name for one in held]) for head, held in page.groups] == [
        ("Xây dựng", ["Số nhà văn hóa đã xây"]),
        ("Hoạt động", ["Số nhà văn hóa đã mở cửa"]),
        ("", ["Tỷ lệ nhà văn hóa mở cửa"]),
    ]
    assert set(page.unit_ids) == {cast.ha.pk, cast.thuong.pk, cast.ha_police.pk}


def test_a_form_is_seen_by_those_below_and_above_its_owner(cast: Cast) -> None:
    form = make_form(
        cast, "T01", code="H01", owner_id=cast.ha.pk,
        rule=UnitRule("district", "party", "", cast.ha.pk, "party"),
    )  # fmt: skip
    for who, sees in ((cast.clerk, True), (cast.monitor, True), (cast.outsider, False)):
        sight = accounts.sight_of(who.pk, TODAY)
        assert queries.forms_seen(sight, FormFilter(words="nha van hoa")).exists() is sees
        if not sees:
            with pytest.raises(NotFound):
                queries.form_of(form.pk, sight)
