"""Which document a mention means (R1 to R3): never a wrong merge."""

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.identity import (
    Alias,
    Ambiguous,
    Known,
    Mention,
    New,
    Resolved,
    Term,
    Terms,
    alias_key,
    issuer_of,
    named_alias,
    number_key,
    resolve,
    settle,
    symbol_key,
)

TERMS = Terms(
    [
        Term("Ban Chấp hành Trung ương", "XI", date(2011, 1, 20), date(2016, 1, 29)),
        Term("Ban Chấp hành Trung ương", "XII", date(2016, 1, 29), date(2021, 2, 2)),
        Term("Ban Chấp hành Trung ương", "XIII", date(2021, 2, 2), date(2026, 1, 24)),
        Term("Cấp ủy trực thuộc Trung ương và cấp dưới", "2020–2025", date(2020, 11, 1), date(2025, 11, 1)),
    ]
)
POLICE = "đẩy mạnh xây dựng lực lượng Công an nhân dân trong sạch, vững mạnh, chính quy, hiện đại"
FIRMS = "tiếp tục cơ cấu lại, đổi mới và nâng cao hiệu quả doanh nghiệp nhà nước"
PARTY = "một số vấn đề cấp bách về xây dựng Đảng hiện nay"


def central(day: date, organ: str, title: str, term: str) -> Known:
    return Known(
        key=day.isoformat(),
        kind="NQ",
        number_key="12",
        suffix="tw",
        body_key="ban chấp hành trung ương",
        organs=frozenset({organ}),
        issued_on=day,
        titles=frozenset({title}),
        epoch=term,
    )


REGISTER = [
    central(date(2012, 1, 16), "Ban Chấp hành Trung ương", PARTY, "XI"),
    central(date(2017, 6, 3), "Ban Chấp hành Trung ương", FIRMS, "XII"),
    central(date(2022, 3, 16), "Bộ Chính trị", POLICE, "XIII"),
]
ALL = tuple(known.key for known in REGISTER)


def mention(**said: object) -> Mention:
    return Mention(
        **{"id": "1", "source": "a", "kind": "NQ", "number": "12", "published_on": date(2023, 5, 1)} | said
    )  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"symbol": "12-NQ/TW", "issued_on": date(2022, 3, 16)}, Resolved("2022-03-16")),
        ({"symbol": "12/NQ/TW", "issued_on": date(2022, 3, 16)}, Resolved("2022-03-16")),
        ({"issuer": "Bộ Chính trị", "issued_on": date(2022, 3, 16)}, Resolved("2022-03-16")),
        ({"symbol": "12-NQ/TW", "title": POLICE}, Resolved("2022-03-16")),
        ({"symbol": "12-NQ/TW", "term": "XI"}, Resolved("2012-01-16")),
        ({"issuer": "Ban Chấp hành Trung ương khóa XII"}, Resolved("2017-06-03")),
        ({"issuer": "Bộ Chính trị"}, Resolved("2022-03-16")),
        ({"symbol": "12-NQ/TW"}, Ambiguous(ALL)),
        ({"symbol": "12-NQ/TW", "published_on": None}, Ambiguous(ALL)),
        ({"symbol": "12-NQ/TW", "published_on": date(2018, 1, 1)}, Ambiguous(ALL[:2])),
        ({"symbol": "12-NQ/TW", "published_on": date(2013, 1, 1)}, Resolved("2012-01-16")),
        ({}, Ambiguous(ALL)),
        ({"issued_on": date(2022, 3, 16)}, Ambiguous(("2022-03-16",))),
        ({"issued_on": date(2022, 3, 16), "title": POLICE}, Resolved("2022-03-16")),
        ({"symbol": "12-NQ/TU", "issuer": "Tỉnh ủy Gia Lai"}, New("NQ|12|tỉnh ủy gia lai|~2020–2025|")),
        ({"kind": "CT", "symbol": "12-CT/TW"}, New("CT|12|ban chấp hành trung ương|~XIII|")),
    ],
)
def test_a_mention_means_what_its_words_prove_and_no_more(said: dict[str, object], expected: object) -> None:
    assert resolve(mention(**said), REGISTER, TERMS) == expected


@pytest.mark.parametrize(
    "said",
    [
        {"issuer": "Đảng ủy Công an Trung ương"},
        {"issuer": "Đảng ủy Công an Trung ương", "issued_on": date(2022, 3, 16)},
        {"issuer": "Đảng ủy Công an Trung ương", "title": POLICE},
        {"issuer": "Đảng ủy Công an Trung ương", "symbol": "12-NQ/ĐUCA", "issued_on": date(2022, 10, 1)},
    ],
)
def test_resolution_12_of_the_police_party_committee_is_never_12_nq_tw(said: dict[str, object]) -> None:
    outcome = resolve(mention(**said), REGISTER, TERMS)
    assert isinstance(outcome, New)
    assert "công an trung ương" in outcome.key


def test_the_suffix_of_police_committees_names_no_committee() -> None:
    gia_lai = mention(
        id="1", kind="KH", number="89", symbol="89-KH/ĐUCA", issuer="Đảng ủy Công an tỉnh Gia Lai"
    )
    other = mention(
        id="2", source="b", kind="KH", number="89", symbol="89-KH/ĐUCA", issuer="Đảng ủy Công an tỉnh Bến Tre"
    )
    bare = mention(id="3", source="c", kind="KH", number="89", symbol="89-KH/ĐUCA")
    settled = settle([gia_lai, other, bare], [], TERMS)
    assert len(settled.nodes) == 2
    assert settled.outcomes["3"] == Ambiguous(tuple(sorted(settled.nodes)))


def test_a_single_document_of_an_earlier_term_is_not_taken_for_a_bare_number() -> None:
    assert resolve(mention(symbol="12-NQ/TW"), REGISTER[:1], TERMS) == Ambiguous(ALL[:1])


READINGS = [
    mention(
        id="1",
        source="a",
        symbol="12-NQ/TW",
        issuer="Bộ Chính trị",
        issued_on=date(2022, 3, 16),
        title=POLICE,
    ),
    mention(id="2", source="b", symbol="12/NQ/TW", issuer="Bộ Chính trị"),
    mention(
        id="3", source="c", symbol="12-NQ/TW", issuer="Ban Chấp hành Trung ương", issued_on=date(2012, 1, 16)
    ),
    mention(id="4", source="d", issuer="Đảng ủy Công an Trung ương"),
    mention(id="5", source="e", symbol="12-NQ/TW"),
]


def test_every_order_of_five_readings_gives_one_register() -> None:
    settled = {repr(settle(order, [], TERMS)) for order in permutations(READINGS)}
    assert len(settled) == 1
    outcomes = settle(READINGS, [], TERMS).outcomes
    assert outcomes["1"] == outcomes["2"] != outcomes["3"]
    assert isinstance(outcomes["5"], Ambiguous)
    assert isinstance(outcomes["4"], Resolved)
    assert outcomes["4"] not in (outcomes["1"], outcomes["3"])


MENTIONS = st.builds(
    Mention,
    id=st.uuids().map(str),
    source=st.sampled_from("abcdef"),
    kind=st.just("NQ"),
    number=st.sampled_from(["12", "012", "7"]),
    symbol=st.sampled_from([None, "12-NQ/TW", "12-NQ/TU", "12-NQ/ĐUCA"]),
    issuer=st.sampled_from(
        [None, "Bộ Chính trị", "Ban Bí thư", "Tỉnh ủy Gia Lai", "Đảng ủy Công an Trung ương"]
    ),
    issued_on=st.sampled_from([None, date(2012, 1, 16), date(2022, 3, 16)]),
    title=st.sampled_from([None, POLICE, FIRMS]),
    state=st.none(),
    published_on=st.sampled_from([None, date(2013, 1, 1), date(2023, 1, 1)]),
    term=st.sampled_from([None, "XI", "XIII"]),
)


@given(st.lists(MENTIONS, max_size=8, unique_by=lambda m: m.id), st.randoms())
def test_settling_knows_no_order_and_never_joins_what_differs(
    mentions: list[Mention], random: object
) -> None:
    settled = settle(mentions, [], TERMS)
    shuffled = list(mentions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert settle(shuffled, [], TERMS) == settled
    assert set(settled.outcomes) == {m.id for m in mentions}
    for key in settled.nodes:
        together = [m for m in mentions if settled.outcomes[m.id] == Resolved(key)]
        assert len({m.issued_on for m in together if m.issued_on}) <= 1
        assert len({m.body_key for m in together if m.body_key}) <= 1
        assert len({m.number_key for m in together}) == 1


PLAN = Mention("1", "a", "KH", issuer="Ban Thường vụ Thị ủy An Khê", state="draft", uppers=frozenset({"ctr"}))


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Mention("2", "b", "KH", issuer="Thị ủy An Khê", uppers=frozenset({"ctr"})), True),
        (Mention("2", "b", "KH", issuer="Thị ủy An Khê", uppers=frozenset({"another"})), False),
        (Mention("2", "b", "KH", issuer="Thị ủy Ayun Pa", uppers=frozenset({"ctr"})), False),
        (Mention("2", "b", "KH", issuer="Thị ủy An Khê"), False),
        (Mention("2", "b", "CTr", issuer="Thị ủy An Khê", uppers=frozenset({"ctr"})), False),
    ],
)
def test_a_document_without_number_is_its_kind_issuer_and_what_it_carries_out(
    other: Mention, same: bool
) -> None:
    outcomes = settle([PLAN, other], [], TERMS).outcomes
    assert (outcomes["1"] == outcomes["2"]) is same


def test_a_document_known_without_a_day_is_completed_by_the_only_one_that_agrees() -> None:
    undated = Known("u", "NQ", "12", "tw", "ban chấp hành trung ương", epoch="XIII")
    of_2022, of_2023 = (
        mention(
            id=day.isoformat(), source=day.isoformat(), symbol="12-NQ/TW", issued_on=day, published_on=None
        )
        for day in (date(2022, 3, 16), date(2023, 3, 16))
    )
    of_2012 = mention(id="x", symbol="12-NQ/TW", issued_on=date(2012, 1, 16))
    assert settle([of_2022, of_2012], [undated], TERMS).outcomes["2022-03-16"] == Resolved("u")
    two = settle([of_2022, of_2023], [undated], TERMS)
    assert Resolved("u") not in two.outcomes.values()


@pytest.mark.parametrize(
    ("printed", "body", "organ", "term", "party"),
    [
        ("Bộ Chính trị", "Ban Chấp hành Trung ương", "Bộ Chính trị", "", True),
        ("Ban Bí thư Trung ương Đảng", "Ban Chấp hành Trung ương", "Ban Bí thư", "", True),
        ("BCH Trung ương khóa XII", "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương", "XII", True),
        ("Trung ương (khoá XIII)", "Ban Chấp hành Trung ương", "", "XIII", True),
        ("Ban Thường vụ Thị ủy An Khê", "Thị ủy An Khê", "Ban Thường vụ", "", True),
        ("Ban Chấp hành Đảng bộ tỉnh Gia Lai", "Tỉnh ủy Gia Lai", "Ban Chấp hành", "", True),
        ("Đảng uỷ Công an tỉnh Gia Lai", "Đảng uỷ Công an tỉnh Gia Lai", "", "", True),
        ("Bộ trưởng Bộ Công an", "Bộ Công an", "Bộ trưởng", "", False),
        ("UBND tỉnh Gia Lai", "Ủy ban nhân dân tỉnh Gia Lai", "", "", False),
        ("Chủ tịch UBND tỉnh Gia Lai", "Ủy ban nhân dân tỉnh Gia Lai", "Chủ tịch", "", False),
    ],
)
def test_an_issuer_is_a_body_and_the_organ_that_acts_for_it(
    printed: str, body: str, organ: str, term: str, party: bool
) -> None:
    issuer = issuer_of(printed)
    assert issuer is not None
    assert (issuer.body, issuer.organ, issuer.term, issuer.is_party) == (body, organ, term, party)


@pytest.mark.parametrize(
    "spelling", ["12-NQ/TW", "12/NQ/TW", "12-nq/tw", "012 – NQ/TW", "Số 12-NQ/TW", "12 NQ TW"]
)
def test_spellings_of_a_symbol_meet_in_one_key(spelling: str) -> None:
    assert symbol_key(spelling) == "12-nq-tw"


@pytest.mark.parametrize(
    ("number", "key"), [("04", "4"), ("30/2020", "30"), ("12a", "12a"), ("", ""), (None, "")]
)
def test_a_number_is_compared_without_zeros_and_year(number: str | None, key: str) -> None:
    assert number_key(number) == key


FOURTH = Alias(
    "Nghị quyết Trung ương 4 khóa XI",
    "NQ",
    "12",
    "12-NQ/TW",
    "Ban Chấp hành Trung ương",
    date(2012, 1, 16),
    PARTY,
)


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Nghị quyết Trung ương 4 khóa XI", True),
        ("Nghị quyết Trung ương 4 (khoá XI)", True),
        ("Nghị quyết TW 4, khóa XI", True),
        ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI", True),
        ("Nghị quyết Trung ương 4 khóa XII", False),
        ("Nghị quyết Trung ương 5 khóa XI", False),
        ("Kế hoạch thực hiện Nghị quyết Trung ương 4 khóa XI", False),
    ],
)
def test_a_known_name_means_its_document_in_every_spelling_and_no_other(name: str, known: bool) -> None:
    aliases = {alias_key(FOURTH.alias): FOURTH}
    assert (named_alias(name, aliases) is FOURTH) is known


def test_of_equal_titles_the_register_takes_the_fullest_without_abbreviations() -> None:
    titles = [
        "về đẩy mạnh xây dựng lực lượng CAND thật sự trong sạch, vững mạnh, tinh nhuệ trong tình hình mới",
        "về đẩy mạnh xây dựng lực lượng Công an nhân dân (CAND) trong sạch, vững mạnh",
        "về xây dựng lực lượng Công an nhân dân",
    ]
    said = [
        mention(id=str(n), symbol="12-NQ/TW", issued_on=date(2022, 3, 16), title=t)
        for n, t in enumerate(titles)
    ]
    (node,) = settle(said, [], TERMS).nodes.values()
    assert node.title == "về đẩy mạnh xây dựng lực lượng Công an nhân dân trong sạch, vững mạnh"


def test_texts_without_a_day_of_publication_meet_by_the_term_they_tell_of() -> None:
    told = {"kind": "KH", "number": "89", "issuer": "Đảng ủy Công an tỉnh Gia Lai", "published_on": None}
    one, two, other = (
        mention(id=day.isoformat(), source=day.isoformat(), told_on=day, **told)
        for day in (date(2022, 9, 22), date(2023, 8, 31), date(2026, 1, 5))
    )
    outcomes = settle([one, two, other], [], TERMS).outcomes
    assert outcomes["2022-09-22"] == outcomes["2023-08-31"]
    assert outcomes["2026-01-05"] != outcomes["2022-09-22"]
