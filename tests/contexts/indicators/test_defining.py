"""Definitions: what cannot be counted is refused in one sentence; versions only ever follow each other."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.cast import Cast, acting, assemble
from tests.contexts.indicators.defined import (
    ALL,
    BY,
    SINCE,
    define,
    make_form,
    models_of_halls,
    new_indicator,
)

from soichieu.accounts import queries as accounts
from soichieu.audit.models import Entry
from soichieu.foundation.errors import Invalid, NotAllowed, NotFound
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, BandsOf, Kind, Tone
from soichieu.indicators.errors import BadDefinition
from soichieu.indicators.models import Definition, Indicator
from soichieu.indicators.queries import DictionaryFilter
from soichieu.indicators.services import NewBand, NewDefinition

TODAY = date(2026, 1, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def test_an_indicator_has_its_definition_and_one_measure_of_its_code(cast: Cast) -> None:
    made = define(
        cast, "T01", " Số  nhà văn hóa ", aliases=["hội trường", "hội trường", " "], measure_unit="nhà"
    )
    definition = made.definitions.get()
    assert [measure.code for measure in made.measures.all()] == ["T01"]
    assert (definition.number, definition.name, definition.aliases) == (1, "Số nhà văn hóa", ["hội trường"])
    assert not made.computed
    assert made.invented  # its owner is of the demonstration
    assert Entry.objects.get(act="indicators:indicator:defined").unit_id == cast.centre.pk


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"code": "T 01"}, "không có dấu cách"),
        ({"code": "A:B"}, "không có dấu cách"),
        ({"code": ""}, "không có dấu cách"),
        ({"code": "cu.1"}, "Đã có chỉ tiêu mang mã cu.1"),
        ({"name": "x" * 301}, "Tên chỉ tiêu"),
        ({"kind": Kind.RATIO}, "Tỷ lệ không được cộng"),
        ({"kind": Kind.TEXT}, "bằng lời chỉ có thể đếm"),
        ({"aggregation": Aggregation.RATIO_OF_SUMS, "kind": Kind.RATIO}, "phải có công thức"),
        ({"aggregation": Aggregation.WEIGHTED_MEAN}, "phải có quyền số"),
        ({"aggregation": Aggregation.WEIGHTED_MEAN, "weight": "X"}, "mang mã [X]"),
        ({"aggregation": Aggregation.WEIGHTED_MEAN, "weight": "CA"}, "cùng hệ thống"),
        ({"aggregation": Aggregation.WEIGHTED_MEAN, "weight": "CO"}, "là số được nhập"),
        ({"weight": "CU.1"}, "mới có quyền số"),
        ({"kind": Kind.YES_NO, "aggregation": Aggregation.COUNT, "decimals": 1}, "chữ số thập phân"),
        ({"decimals": 7}, ""),
        ({"formula": "[CU.1] +"}, "dừng ở ký tự thứ"),
        ({"formula": "1 + 2"}, "ít nhất một mã"),
        ({"formula": "[CU.1] + [LA]"}, "mang mã [LA]"),
        ({"formula": "[CU.1] + [CU.1:NU]"}, "mang mã [CU.1:NU]"),
        ({"formula": "[CO]"}, "có/không hoặc nội dung"),
        ({"formula": "[CA]"}, "hệ thống khác"),
        ({"formula": "[CU.1] / [CU.2]"}, "không cộng được"),
        ({"formula": "[CU.1] * [CU.2]"}, "không cộng được"),
        ({"formula": "[CU.1] + 1"}, "không cộng được"),
        ({"formula": "[CU.1]", "aggregation": Aggregation.MAX}, "luôn tính lại bằng công thức"),
    ],
)  # fmt: skip
def test_what_cannot_be_counted_is_refused(cast: Cast, more: dict, said: str) -> None:
    define(cast, "CU.1")
    define(cast, "CU.2")
    define(cast, "CA", hierarchy="police")
    define(cast, "CO", kind=Kind.YES_NO, aggregation=Aggregation.COUNT)
    with pytest.raises(BadDefinition) as refused:
        define(cast, **{"code": "T99", **more})
    assert said in refused.value.sentence
    assert Indicator.objects.count() == 4


@pytest.mark.parametrize(
    "formula", ["[CU.1]+[CU.2]", "-[CU.1] + 2*[CU.2]", "([CU.1]-[CU.2])*3/4", "TONG([CU.1];[CU.2])"]
)
def test_sums_and_multiples_of_indicators_may_be_added_up(cast: Cast, formula: str) -> None:
    define(cast, "CU.1")
    define(cast, "CU.2")
    assert define(cast, "T99", formula=formula).computed


def test_a_ring_of_formulas_is_told_by_its_codes(cast: Cast) -> None:
    define(cast, "A")
    b = define(cast, "B", formula="[A]")
    define(cast, "C", formula="[B] + [A]")
    new = NewDefinition(since=date(2025, 1, 1), name="B", formula="[C]", reason="đổi cách tính")
    with pytest.raises(BadDefinition, match=r"xoay vòng: .*B → C → B|C → B → C"):
        services.renew(b.pk, new, by=BY)


def test_no_ring_where_the_two_formulas_never_hold_together(cast: Cast) -> None:
    define(cast, "A")
    define(cast, "D")
    b = define(cast, "B", formula="[A]")
    c = define(cast, "C", formula="[B]")
    later, last = date(2025, 1, 1), date(2026, 1, 1)
    services.renew(c.pk, NewDefinition(since=later, name="C", formula="[D]", reason="đổi"), by=BY)
    with pytest.raises(BadDefinition, match="xoay vòng"):
        services.renew(
            b.pk, NewDefinition(since=date(2024, 6, 1), name="B", formula="[C]", reason="đổi"), by=BY
        )
    assert services.renew(b.pk, NewDefinition(since=last, name="B", formula="[C]", reason="đổi"), by=BY)


def test_a_new_definition_comes_later_and_with_its_reason(cast: Cast) -> None:
    made = define(cast, "A", "Số lớp học")
    good = NewDefinition(since=date(2025, 1, 1), name="Số lớp học đang mở", reason="làm rõ khái niệm")
    for bad, said in (
        (replace(good, reason=" "), "lý do"),
        (replace(good, since=SINCE), "sau ngày 01/01/2024"),
        (replace(good, formula="[A]"), "lập chỉ tiêu mới"),
    ):
        with pytest.raises(BadDefinition, match=said):
            services.renew(made.pk, bad, by=BY)
    services.renew(made.pk, good, by=BY)
    names = [
        queries.indicators_seen(ALL, day).get().name
        for day in (date(2023, 1, 1), date(2024, 12, 31), date(2025, 1, 1))
    ]
    assert names == ["Số lớp học", "Số lớp học", "Số lớp học đang mở"]
    page = queries.indicator_page(made.pk, ALL, TODAY)
    assert [version.definition.number for version in page.versions] == [2, 1]


def test_only_who_works_for_the_owner_or_above_defines(cast: Cast) -> None:
    new = new_indicator(cast, "T01")
    with pytest.raises(NotAllowed):
        services.define(new, by=acting(cast.clerk))
    services.define(replace(new, owner_id=cast.ha.pk), by=acting(cast.monitor))
    assert Indicator.objects.get().owner_id == cast.ha.pk


def test_an_indicator_is_retired_once_nothing_needs_it(cast: Cast) -> None:
    built, opened, share = models_of_halls(cast)
    make_form(cast, "T01", "T02")
    day = date(2025, 1, 1)
    with pytest.raises(BadDefinition, match="còn dùng trong T03, biểu B01"):
        services.retire(built.pk, day, by=BY)
    services.retire(share.pk, day, by=BY)
    with pytest.raises(BadDefinition, match="còn dùng trong biểu B01"):
        services.retire(built.pk, day, by=BY)
    services.change_lines(built.measures.get().lines.get().form_id, [services.NewLine("T02")], by=BY)
    assert services.retire(built.pk, day, by=BY).retired_on == day
    with pytest.raises(BadDefinition, match=r"\[T01\] đã thôi dùng"):
        define(cast, "T04", formula="[T01]+[T02]", since=date(2025, 6, 1))
    codes = [d.indicator.code for d in queries.indicators_seen(ALL, TODAY, DictionaryFilter(in_use=True))]
    assert codes == [opened.code]


def test_bands_cover_the_scale_once(cast: Cast) -> None:
    _built, _opened, share = models_of_halls(cast)
    low = NewBand("Chưa đạt", Tone.POOR, None, Decimal(80))
    high = NewBand("Đạt", Tone.GOOD, Decimal(80), None)
    for bad in (
        [low, NewBand("Đạt", Tone.GOOD, Decimal(90), None)],
        [low, low],
        [low, replace(high, least=None)],
    ):
        with pytest.raises(BadDefinition):
            services.set_bands(share.pk, bad, by=BY)
    services.set_bands(share.pk, [high, low], by=BY, of=BandsOf.TARGET)
    assert [band.label for band in share.bands.all()] == ["Chưa đạt", "Đạt"]
    services.set_bands(share.pk, [], by=BY)
    assert not share.bands.exists()
    words = define(cast, "W", kind=Kind.TEXT, aggregation=Aggregation.NONE)
    with pytest.raises(BadDefinition, match="không có ngưỡng"):
        services.set_bands(words.pk, [low], by=BY)


def test_an_indicator_is_asked_by_the_classes_of_a_breakdown(cast: Cast) -> None:
    built, _opened, share = models_of_halls(cast)
    area = services.add_dimension("VUNG", "Vùng", [("NT", "Nông thôn"), ("TT", "Thành thị")], by=BY)
    for bad in ([("NT", "Nông thôn")], [("NT", "a"), ("NT", "b")], [("N T", "a"), ("TT", "b")]):
        with pytest.raises(BadDefinition):
            services.add_dimension("KHAC", "Khác", bad, by=BY)
    services.break_down(built.pk, area.pk, by=BY)
    assert sorted(m.code for m in built.measures.all()) == ["T01", "T01:NT", "T01:TT"]
    with pytest.raises(BadDefinition, match="đã có nhóm T01:NT, T01:TT"):
        services.break_down(built.pk, area.pk, by=BY)
    with pytest.raises(BadDefinition, match="nhập trực tiếp"):
        services.break_down(share.pk, area.pk, by=BY)
    of_part = define(cast, "T05", formula="[T01:NT] * 2")
    assert queries.indicator_page(of_part.pk, ALL, TODAY).current.formula == (
        "Số nhà văn hóa đã xây (Nông thôn) * 2"
    )


def test_the_page_writes_the_formula_in_names_and_tells_where_it_is_used(cast: Cast) -> None:
    built, _opened, share = models_of_halls(cast)
    page = queries.indicator_page(share.pk, ALL, TODAY)
    assert page.current.formula == "Số nhà văn hóa đã mở cửa / Số nhà văn hóa đã xây * 100"
    assert [use.code for use in queries.indicator_page(built.pk, ALL, TODAY).uses] == ["T03"]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("", ["T01", "T02", "T03"]),
        ("NHA VAN HOA", ["T01", "T02", "T03"]),
        ("t02", ["T02"]),
        ("hoi truong", ["T01"]),
        ("mở cửa tỷ lệ", ["T03"]),
        ("cầu", []),
    ],
)
def test_the_dictionary_is_searched_by_code_name_and_other_names(
    cast: Cast, words: str, codes: list[str]
) -> None:
    models_of_halls(cast)
    found = queries.indicators_seen(ALL, TODAY, DictionaryFilter(words=words))
    assert [one.indicator.code for one in found] == codes


def test_the_dictionary_is_filtered_by_kind_owner_and_form(cast: Cast) -> None:
    models_of_halls(cast)
    define(cast, "H01", owner_id=cast.ha.pk, kind=Kind.STOCK)
    form = make_form(cast, "T02", "T03")
    for wanted, codes in (
        (DictionaryFilter(kind=Kind.RATIO), ["T03"]),
        (DictionaryFilter(owner_id=cast.ha.pk), ["H01"]),
        (DictionaryFilter(form_id=form.pk), ["T02", "T03"]),
    ):
        assert [one.indicator.code for one in queries.indicators_seen(ALL, TODAY, wanted)] == codes


def test_an_indicator_is_known_to_its_owner_to_those_below_and_above(cast: Cast) -> None:
    of_ha = define(cast, "H01", owner_id=cast.ha.pk)
    for who, sees in (
        (cast.clerk, True),
        (cast.commune_clerk, True),
        (cast.monitor, True),
        (cast.outsider, False),
    ):
        sight = accounts.sight_of(who.pk, TODAY)
        assert queries.indicators_seen(sight, TODAY).exists() is sees
        if not sees:
            with pytest.raises(NotFound):
                queries.indicator_page(of_ha.pk, sight, TODAY)


def test_nothing_is_left_of_what_was_refused(cast: Cast) -> None:
    with pytest.raises(Invalid):
        define(cast, "T01", formula="[X]")
    assert not Indicator.objects.exists()
    assert not Definition.objects.exists()
