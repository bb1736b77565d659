"""Figures held against rules: what is wrong is said with its numbers, what is missing is never zero."""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.checks import (
    NOTICES,
    TEMPLATES,
    BreachKind,
    Jump,
    NotNegative,
    Parts,
    Range,
    Relation,
    Rule,
    Share,
    WholeNumber,
    broken,
    judged,
    told,
)
from soichieu.pure.indicators.formula import parse_comparison
from soichieu.pure.indicators.sentences import Number

NAMES = {
    "M1": "số đã xây dựng",
    "M2": "số được công nhận",
    "N": "số cán bộ",
    "N:NAM": "nam",
    "N:NU": "nữ",
    "X": "số xã",
    "BQ": "bình quân",
}


def relation(text: str) -> Relation:
    return Relation(parse_comparison(text))


MEAN = Share("BQ", "N", "X", places=2)
PERCENT = Share("BQ", "N", "X", factor=Decimal(100), places=1)

Figures = Mapping[str, Number | None]

CASES: list[tuple[Rule, Figures, Figures, str | None]] = [
    (relation("[M2] ≤ [M1]"), {"M2": 5, "M1": 3}, {}, "Số được công nhận (5) lớn hơn số đã xây dựng (3)."),
    (relation("[M2] <= [M1]"), {"M2": 5, "M1": 123}, {}, None),
    (relation("[M2] <= [M1]"), {"M2": 5, "M1": None}, {}, None),
    (relation("[M2] <= [M1]"), {"M2": 5}, {}, None),
    (relation("[M2] >= [M1]"), {"M2": 3, "M1": 5}, {}, "Số được công nhận (3) nhỏ hơn số đã xây dựng (5)."),
    (
        relation("[M2] < [M1]"),
        {"M2": 5, "M1": 5},
        {},
        "Số được công nhận (5) phải nhỏ hơn số đã xây dựng (5).",
    ),
    (relation("[M2] > 5"), {"M2": 5}, {}, "Số được công nhận (5) phải lớn hơn 5."),
    (
        relation("[M2] = [M1] * 2"),
        {"M2": 5, "M1": 2},
        {},
        "Số được công nhận (5) không bằng số đã xây dựng * 2 (4).",
    ),
    (
        relation("[M2] ≠ [M1]"),
        {"M2": 5, "M1": 5},
        {},
        "Số được công nhận (5) không được bằng số đã xây dựng (5).",
    ),
    (relation("[M2] / [M1] < 1"), {"M2": 5, "M1": 0}, {}, None),
    (relation("[ZZ] < 1"), {"ZZ": 1103}, {}, "[ZZ] (1.103) phải nhỏ hơn 1."),
    (Range("N", least=Decimal(10)), {"N": 9}, {}, "Số cán bộ (9) nhỏ hơn mức thấp nhất cho phép (10)."),
    (
        Range("N", most=Decimal("5.5")),
        {"N": Decimal("5.62")},
        {},
        "Số cán bộ (5,62) lớn hơn mức cao nhất cho phép (5,5).",
    ),
    (Range("N", Decimal(0), Decimal(9)), {"N": 9}, {}, None),
    (Range("N", Decimal(0), Decimal(9)), {"N": None}, {}, None),
    (
        Jump("N", percent=Decimal(50)),
        {"N": 1600},
        {"N": 1000},
        "Số cán bộ tăng 60% so với kỳ trước (từ 1.000 lên 1.600), quá mức 50%.",
    ),
    (Jump("N", percent=Decimal(50)), {"N": 1500}, {"N": 1000}, None),
    (
        Jump("N", percent=Decimal(50)),
        {"N": 3},
        {"N": 9},
        "Số cán bộ giảm 66,66…% so với kỳ trước (từ 9 xuống 3), quá mức 50%.",
    ),
    (Jump("N", percent=Decimal(50)), {"N": 3}, {"N": None}, None),
    (Jump("N", percent=Decimal(50)), {"N": 3}, {}, None),
    (Jump("N", percent=Decimal(50)), {"N": 3}, {"N": 0}, None),
    (
        Jump("N", amount=Decimal(2)),
        {"N": 3},
        {"N": 0},
        "Số cán bộ tăng 3 so với kỳ trước (từ 0 lên 3), quá mức 2.",
    ),
    (
        Jump("N", Decimal(50), Decimal(10)),
        {"N": 85},
        {"N": 100},
        "Số cán bộ giảm 15 so với kỳ trước (từ 100 xuống 85), quá mức 10.",
    ),
    (
        Parts("N", ("N:NAM", "N:NU")),
        {"N": 10, "N:NAM": 7, "N:NU": 4},
        {},
        "Tổng của nam, nữ (11) lớn hơn số cán bộ (10), thừa 1.",
    ),
    (
        Parts("N", ("N:NAM", "N:NU")),
        {"N": 10, "N:NAM": 7, "N:NU": 2},
        {},
        "Tổng của nam, nữ (9) nhỏ hơn số cán bộ (10), còn thiếu 1.",
    ),
    (Parts("N", ("N:NAM", "N:NU"), may_leave_rest=True), {"N": 10, "N:NAM": 7, "N:NU": 2}, {}, None),
    (Parts("N", ("N:NAM", "N:NU")), {"N": 10, "N:NAM": 7, "N:NU": 3}, {}, None),
    (
        Parts("N", ("N:NAM", "N:NU")),
        {"N": 10, "N:NAM": 7},
        {},
        "Chưa đối chiếu được số cán bộ với các phần vì chưa có số liệu của nữ.",
    ),
    (
        Parts("N", ("N:NAM", "N:NU")),
        {"N": 10, "N:NAM": 11},
        {},
        "Tổng của nam, nữ (11) lớn hơn số cán bộ (10), thừa 1.",
    ),
    (Parts("N", ("N:NAM", "N:NU")), {"N": 10}, {}, None),
    (Parts("N", ("N:NAM", "N:NU")), {"N:NAM": 10, "N:NU": 1}, {}, None),
    (
        MEAN,
        {"BQ": Decimal("5.62"), "N": 1103, "X": 196},
        {},
        "Bình quân ghi 5,62 là số cắt bớt, không làm tròn, của 5,6275… (1.103 / 196).",
    ),
    (
        MEAN,
        {"BQ": Decimal("5.63"), "N": 1103, "X": 196},
        {},
        "Bình quân ghi 5,63 là số làm tròn của 5,6275… (1.103 / 196).",
    ),
    (
        MEAN,
        {"BQ": Decimal("5.64"), "N": 1103, "X": 196},
        {},
        "Bình quân ghi 5,64 nhưng tính ra 5,6275… từ số cán bộ (1.103) và số xã (196).",
    ),
    (
        MEAN,
        {"BQ": Decimal("5.6"), "N": 1103, "X": 196},
        {},
        "Bình quân ghi 5,60 nhưng tính ra 5,6275… từ số cán bộ (1.103) và số xã (196).",
    ),
    (
        Share("BQ", "N", "X"),
        {"BQ": Decimal("5.60"), "N": 1103, "X": 196},
        {},
        "Bình quân ghi 5,6 là số làm tròn của 5,627… (1.103 / 196).",
    ),
    (MEAN, {"BQ": Decimal("5.5"), "N": 11, "X": 2}, {}, None),
    (
        PERCENT,
        {"BQ": Decimal("88.2"), "N": 181, "X": 205},
        {},
        "Bình quân ghi 88,2 là số cắt bớt, không làm tròn, của 88,292… (181 / 205).",
    ),
    (MEAN, {"BQ": 1, "N": 0, "X": 0}, {}, "Bình quân ghi 1,00 nhưng không tính được vì số xã bằng 0."),
    (MEAN, {"BQ": 1, "N": None, "X": 2}, {}, None),
    (WholeNumber("N"), {"N": Decimal("5.5")}, {}, "Số cán bộ (5,5) phải là số nguyên."),
    (WholeNumber("N"), {"N": Decimal("5.0")}, {}, None),
    (WholeNumber("N"), {}, {}, None),
    (NotNegative("N"), {"N": -3}, {}, "Số cán bộ (-3) không được là số âm."),
    (NotNegative("N"), {"N": 0}, {}, None),
]


@pytest.mark.parametrize(("rule", "values", "before", "sentence"), CASES)
def test_a_rule_says_what_it_found(
    rule: Rule, values: Figures, before: Figures, sentence: str | None
) -> None:
    breach = judged(rule, values, before, NAMES)
    assert (told(breach) if breach else None) == sentence
    strict = broken(rule, values, before, NAMES)
    assert strict == (None if breach is None or breach.kind in NOTICES else breach)


def test_a_cut_mean_breaks_nothing_and_is_told() -> None:
    values: Figures = {"BQ": Decimal("5.62"), "N": 1103, "X": 196}
    assert broken(MEAN, values) is None
    notice = judged(MEAN, values)
    assert notice is not None
    assert notice.kind is BreachKind.SHARE_CUT


def test_every_kind_has_its_sentence_and_is_reached() -> None:
    assert set(TEMPLATES) == set(BreachKind)
    found = (judged(rule, values, before, NAMES) for rule, values, before, _ in CASES)
    of_counts = {
        BreachKind.COUNTED_OTHERWISE, BreachKind.LISTED_OTHERWISE, BreachKind.LIST_DIFFERS,
    }  # fmt: skip
    assert {breach.kind for breach in found if breach} == set(BreachKind) - of_counts  # see test_counting


operands = st.sampled_from(["A", "B", "C"])
amounts = st.none() | st.decimals(0, 1000, places=1)
rules: st.SearchStrategy[Rule] = st.one_of(
    st.builds(
        Relation, st.sampled_from(["[A] <= [B]", "[A] = [B] + [C]", "[A] / [B] > 2"]).map(parse_comparison)
    ),
    st.builds(Range, operands, amounts, amounts),
    st.builds(Jump, operands, amounts, amounts),
    st.builds(Parts, operands, st.lists(operands, min_size=1, max_size=3).map(tuple), st.booleans()),
    st.builds(Share, operands, operands, operands, st.just(Decimal(100)), st.none() | st.integers(0, 4)),
    st.builds(WholeNumber, operands),
    st.builds(NotNegative, operands),
)
figures = st.dictionaries(
    operands, st.none() | st.integers(-5, 2000) | st.decimals(-5, 50, places=2) | st.fractions(-3, 3)
)


@given(rules, figures, figures)
def test_every_finding_makes_a_whole_sentence(rule: Rule, values: Figures, before: Figures) -> None:
    breach = judged(rule, values, before)
    if breach:
        assert re.fullmatch(r"[^%]*(?:%[^(s][^%]*)*", told(breach))
        assert told(breach).endswith(".")


@given(rules, figures)
def test_where_nobody_answered_nothing_is_found(rule: Rule, before: Figures) -> None:
    assert judged(rule, {}, before) is None
    assert judged(rule, dict.fromkeys("ABC"), before) is None


@given(rules, figures)
def test_no_jump_is_found_without_a_period_before(rule: Rule, values: Figures) -> None:
    if isinstance(rule, Jump):
        assert judged(rule, values) is None
    else:
        assert judged(rule, values, {}) == judged(rule, values, {"A": 1, "B": 2, "C": 3})


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 4))
def test_a_share_rounded_or_cut_by_the_office_is_never_broken(done: int, of: int, places: int) -> None:
    exact = Fraction(done * 100, of)
    rule = Share("S", "N", "D", factor=Decimal(100), places=places)
    parts: Figures = {"N": done, "D": of}
    for steps in (int(exact * 10**places), int(exact * 10**places + Fraction(1, 2))):
        assert broken(rule, {**parts, "S": Fraction(steps, 10**places)}) is None
    wrong = Fraction(int(exact * 10**places) + 2, 10**places)
    assert broken(rule, {**parts, "S": wrong}) is not None
