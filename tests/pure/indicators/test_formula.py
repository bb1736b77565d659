"""Formulas of clerks: read, written out again, worked out exactly, put in order."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.formula import (
    LONGEST,
    Call,
    Chain,
    Comparison,
    Formula,
    FormulaError,
    Function,
    Hindrance,
    Literal,
    Negation,
    Operand,
    Sign,
    Step,
    evaluate,
    find_cycle,
    operands,
    order_of_evaluation,
    parse,
    parse_comparison,
    why_told,
    write,
    write_comparison,
)

VALUES = {"A": Fraction(1103), "B": Fraction(196), "C": Fraction(0), "D": None, "T:NU": Fraction(7)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.103", "1103"),
        ("5,62 * 100", "562"),
        ("[A] / [B]", "1103/196"),
        ("[A] ÷ [B] × 100", "110300/196"),
        ("[A] : [B]", "1103/196"),
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("10 - 2 - 3", "5"),
        ("24 / 4 / 2", "3"),
        ("-[B] + 200", "4"),
        ("2 * -3", "-6"),
        ("--5", "5"),
        ("[T:NU] * 2", "14"),
        ("[ T : NU ]", "7"),
        ("TONG([A]; [B]; 1)", "1300"),
        ("Tổng([A]; [B])", "1299"),
        ("MIN([A]; [B]; 50)", "50"),
        ("max([A]; [B])", "1103"),
        ("LAMTRON([A] / [B]; 2)", "563/100"),
        ("CATBO([A] / [B]; 2)", "562/100"),
        ("CATBO(-[A] / [B]; 2)", "-562/100"),
        ("LAMTRON(0,125; 2)", "13/100"),
        ("LAMTRON(-0,125; 2)", "-13/100"),
        ("NEU([A] > [B]; 1; 2)", "1"),
        ("NẾU([C] <> 0; [A] / [C]; 0)", "0"),
        ("NEU([A] <= [B]; [D]; 3)", "3"),
        ("NEU([A] ≥ 1.103; NEU([B] = 196; 10; 20); 30)", "10"),
    ],
)
def test_a_formula_is_worked_out_exactly(text: str, value: str) -> None:
    outcome = evaluate(parse(text), VALUES)
    assert outcome.value == Fraction(value)
    assert outcome.why == ()


@pytest.mark.parametrize(
    ("text", "value", "told"),
    [
        ("[A] + [D]", None, ["Chưa có số liệu của [D]."]),
        ("[A] / [C]", None, ["Không tính được vì [C] bằng 0."]),
        ("[A] / ([B] - 196) * 100", None, ["Không tính được vì [B] - 196 bằng 0."]),
        ("[A] + [Z]", None, ["Không có chỉ tiêu [Z]."]),
        ("[D] + [D] / [C]", None, ["Chưa có số liệu của [D].", "Không tính được vì [C] bằng 0."]),
        ("TONG([A]; [D])", 1103, ["Tổng chưa gồm [D] vì chưa có số liệu."]),
        ("TONG([D]; [D])", None, ["Chưa có số liệu của [D]."]),
        ("TONG([A]; [Z])", None, ["Không có chỉ tiêu [Z]."]),
        ("TONG([A]; 1 / [C])", None, ["Không tính được vì [C] bằng 0."]),
        ("MIN([A]; [D])", None, ["Chưa có số liệu của [D]."]),
        ("NEU([D] > 1; 1; 2)", None, ["Chưa có số liệu của [D]."]),
        ("LAMTRON([D]; 1)", None, ["Chưa có số liệu của [D]."]),
        ("0 * [D]", None, ["Chưa có số liệu của [D]."]),
    ],
)
def test_where_there_is_no_number_it_says_why(text: str, value: int | None, told: list[str]) -> None:
    outcome = evaluate(parse(text), VALUES)
    assert outcome.value == value
    assert [str(why_told(reason)) for reason in outcome.why] == told


def test_a_reason_can_be_told_by_the_names_of_the_dictionary() -> None:
    (reason,) = evaluate(parse("[A] / [D]"), VALUES).why
    assert reason.kind is Hindrance.MISSING
    assert str(why_told(reason, {"D": "Số xã"})) == "Chưa có số liệu của Số xã."


@pytest.mark.parametrize(
    ("text", "at", "says"),
    [
        ("", None, "để trống"),
        ("   ", None, "để trống"),
        ("[A] +", 6, "dừng ở ký tự thứ 6"),
        ("[A] * / [B]", 7, "không phải “/”"),
        ("([A] + [B]", 11, "dừng ở ký tự thứ 11"),
        ("[A] + [B])", 10, "dấu phép tính trước “)”"),
        ("[A] [B]", 5, "dấu phép tính trước “[B]”"),
        ("31.8 + 1", 1, "“31.8” không phải là số"),
        ("1.2345", 1, "không phải là số"),
        ("[A", 1, "thiếu một ngoặc vuông"),
        ("A] + 1", 2, "thiếu một ngoặc vuông"),
        ("[A B] + 1", 1, "“[A B]” không phải là mã chỉ tiêu"),
        ("[A:]", 1, "không phải là mã chỉ tiêu"),
        ("[]", 1, "không phải là mã chỉ tiêu"),
        ("12% * 3", 3, "không dùng dấu “%”"),
        ("[A] @ 2", 5, "không hiểu “@”"),
        ("TRUNGBINH([A]; [B])", 1, "trung bình của các tỷ lệ là số sai"),
        ("Trungbình([A]; [B])", 1, "trung bình của các tỷ lệ là số sai"),
        ("HAM([A])", 1, "không có hàm “HAM”"),
        ("TONG [A]", 6, "sau tên hàm TONG phải có dấu “(”"),
        ("MIN([A])", 1, "hàm MIN cần ít nhất hai số"),
        ("LAMTRON([A])", 1, "một số và số chữ số thập phân"),
        ("LAMTRON([A]; [B])", 14, "số nguyên viết sẵn từ 0 đến 10"),
        ("LAMTRON([A]; 1,5)", 14, "số nguyên"),
        ("LAMTRON([A]; 11)", 14, "số nguyên"),
        ("NEU([A]; 1; 2)", 8, "cần một dấu so sánh"),
        ("NEU([A] > 1)", 1, "một điều kiện và hai giá trị"),
        ("NEU([A] > 1; 1)", 1, "một điều kiện và hai giá trị"),
        ("[A] > [B]", 5, "chỉ dùng được trong điều kiện của hàm NEU"),
        ("([A] > [B])", 6, "chỉ dùng được trong điều kiện của hàm NEU"),
        ("TONG([A], [B])", 9, "không hiểu “,”"),
        ("(" * 30 + "1" + ")" * 30, 21, "lồng nhau quá 20 lớp"),
        ("-" * 500 + "1", 21, "lồng nhau quá 20 lớp"),
        ("1+" * LONGEST + "1", None, f"dài quá {LONGEST} ký tự"),
        ("__import__('os')", 1, "không hiểu"),
    ],
)
def test_what_cannot_be_read_says_what_is_wrong_and_where(text: str, at: int | None, says: str) -> None:
    with pytest.raises(FormulaError) as caught:
        parse(text)
    assert says in str(caught.value)
    assert (caught.value.place[0] + 1 if caught.value.place else None) == at
    assert at is None or f"thứ {at}" in str(caught.value)
    assert ";" in str(caught.value)  # what to do stands behind it
    assert str(caught.value).count(". ") == 0


codes = st.text("ABCxyzĐ0189", min_size=1, max_size=4) | st.sampled_from(["A-1", "b.2", "C_3"])
leaves: st.SearchStrategy[Formula] = st.one_of(
    st.builds(Literal, st.decimals(0, 10**9, places=3)),
    st.builds(Literal, st.integers(0, 10**12).map(Decimal)),
    st.builds(Operand, codes, st.none() | codes),
)


def _chains(inner: st.SearchStrategy[Formula], *signs: Sign) -> st.SearchStrategy[Formula]:
    steps = st.lists(st.builds(Step, st.sampled_from(signs), inner), min_size=1, max_size=3)
    return st.builds(Chain, inner, steps.map(tuple))


def _calls(inner: st.SearchStrategy[Formula]) -> st.SearchStrategy[Formula]:
    compared = st.builds(Comparison, inner, st.sampled_from([s for s in Sign if s.value in "=≠<≤>≥"]), inner)
    many = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Call, st.sampled_from([Function.SUM, Function.LEAST, Function.MOST]), many),
        st.builds(
            Call,
            st.sampled_from([Function.ROUND, Function.CUT]),
            st.tuples(inner),
            st.none(),
            st.integers(0, 10),
        ),
        st.builds(Call, st.just(Function.IF), st.tuples(inner, inner), compared),
    )


formulas = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Negation, inner),
        _chains(inner, Sign.PLUS, Sign.MINUS),
        _chains(inner, Sign.TIMES, Sign.OVER),
        _calls(inner),
    ),
    max_leaves=10,
)


@given(formulas)
def test_reading_what_was_written_gives_the_formula_back(formula: Formula) -> None:
    assert parse(write(formula)) == formula


@given(formulas)
def test_writing_what_was_read_is_stable_and_names_the_same_operands(formula: Formula) -> None:
    again = parse(write(formula))
    assert write(again) == write(formula)
    assert operands(again) == operands(formula)


def _read(text: str) -> Formula | str:
    """The formula, or the sentence of its refusal."""
    try:
        return parse(text)
    except FormulaError as error:
        return str(error)


@given(st.text("[]()+-*/;:AB1.,5 NEUTONG≤<>=%", max_size=60) | st.text(max_size=60))
def test_any_text_is_read_or_refused_in_one_sentence(text: str) -> None:
    read = _read(text)
    if isinstance(read, str):
        assert read.endswith(".")
        assert "%(" not in read.replace(text, "")
    else:
        assert parse(write(read)) == read


@given(formulas, st.dictionaries(codes, st.none() | st.integers(-50, 50)))
def test_there_is_a_number_or_a_reason(formula: Formula, values: Mapping[str, int | None]) -> None:
    outcome = evaluate(formula, values)
    assert outcome.value is not None or outcome.why
    hindering = [reason for reason in outcome.why if reason.kind is not Hindrance.LEFT_OUT]
    assert outcome.value is None or not hindering


@given(st.lists(st.integers(-(10**6), 10**6) | st.none(), min_size=1, max_size=6))
def test_a_sum_is_of_those_there_and_never_takes_the_missing_for_zero(numbers: list[int | None]) -> None:
    values = {f"A{place}": number for place, number in enumerate(numbers)}
    outcome = evaluate(parse(f"TONG({'; '.join(f'[{name}]' for name in values)})"), values)
    there = [number for number in numbers if number is not None]
    assert outcome.value == (sum(there) if there else None)
    assert len(outcome.why) == numbers.count(None)


def test_a_relation_is_read_and_written() -> None:
    relation = parse_comparison("[A02] <= [A01] + 1")
    assert relation.sign is Sign.AT_MOST
    assert write_comparison(relation) == "[A02] ≤ [A01] + 1"
    assert operands(relation) == ("A02", "A01")
    assert write_comparison(relation, {"A02": "Số được công nhận", "A01": "Số đã xây dựng"}) == (
        "Số được công nhận ≤ Số đã xây dựng + 1"
    )
    with pytest.raises(FormulaError, match="dừng ở ký tự thứ 6"):
        parse_comparison("[A02]")


def test_places_of_nodes_point_into_the_text() -> None:
    text = "[A] / TONG([B]; 1.103)"
    formula = parse(text)
    assert isinstance(formula, Chain)
    assert text[slice(*formula.place)] == text
    assert text[slice(*formula.steps[0].by.place)] == "TONG([B]; 1.103)"


@pytest.mark.parametrize(
    ("definitions", "ring"),
    [
        ({}, None),
        ({"A": ["B", "C"], "B": ["C"]}, None),
        ({"A": ["A"]}, ("A",)),
        ({"A": ["B"], "B": ["C"], "C": ["A"]}, ("A", "B", "C")),
        ({"X": ["A"], "A": ["B", "C"], "B": [], "C": ["D"], "D": ["A"]}, ("A", "C", "D")),
        ({"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": ["E"]}, None),
    ],
)
def test_a_ring_of_formulas_is_named(definitions: dict[str, list[str]], ring: tuple[str, ...] | None) -> None:
    assert find_cycle(definitions) == ring
    if ring:
        with pytest.raises(FormulaError, match=" → ".join([*ring, ring[0]])):
            order_of_evaluation(definitions)


@given(st.dictionaries(st.integers(0, 12), st.sets(st.integers(0, 12), max_size=4)))
def test_each_comes_after_its_operands_or_there_is_a_ring(drawn: dict[int, set[int]]) -> None:
    definitions = {str(name): [str(one) for one in sorted(uses)] for name, uses in drawn.items()}
    ring = find_cycle(definitions)
    if ring:
        assert all(two in definitions[one] for one, two in zip(ring, [*ring[1:], ring[0]], strict=True))
        return
    order = order_of_evaluation(definitions)
    assert sorted(order) == sorted(definitions)
    place = {name: at for at, name in enumerate(order)}
    assert all(
        place[used] < place[name] for name, uses in definitions.items() for used in uses if used in place
    )


def test_a_chain_of_ten_thousand_formulas_is_ordered() -> None:
    definitions = {str(n): [str(n + 1)] for n in range(10_000)}
    assert order_of_evaluation(definitions)[0] == "9999"
