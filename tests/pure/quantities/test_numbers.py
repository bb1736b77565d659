"""Numbers are read and written the Vietnamese way."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.quantities import (
    Agreement,
    Ratio,
    agrees,
    format_number,
    format_percent,
    parse_number,
    parse_number_words,
    parse_ratio,
    share_agrees,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.103", "1103"),
        ("5,62", "5.62"),
        ("2.341.000", "2341000"),
        ("02", "2"),
        ("0,5", "0.5"),
        ("1.234,50", "1234.50"),
        ("-3,2", "-3.2"),
        ("54000", "54000"),
        ("1,103", "1.103"),
    ],
)
def test_a_dot_groups_and_a_comma_is_the_decimal_mark(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["31.8", "2.1", "1.2345", "1.23.456", "12-NQ/TW", "", "1.103.", "5,", "một", "٣"]
)
def test_what_is_a_day_a_heading_or_a_symbol_is_no_number(text: str) -> None:
    assert parse_number(text) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**12), max_value=10**12))
def test_reading_what_was_written_gives_the_number_back(value: Decimal) -> None:
    assert parse_number(format_number(value)) == value


@given(st.integers(min_value=-(10**60), max_value=10**60))
def test_writing_what_was_read_gives_the_text_back(value: int) -> None:
    text = format_number(value)
    read = parse_number(text)
    assert read is not None
    assert format_number(read) == text
    assert int(read) == value


def test_a_number_is_printed_at_the_places_asked_for_and_halves_go_up() -> None:
    assert format_number(Decimal("0.125"), decimals=2) == "0,13"
    assert format_number(1234567, decimals=1) == "1.234.567,0"
    assert format_percent(Decimal("88.2")) == "88,2%"
    with pytest.raises(ValueError, match="hữu hạn"):
        format_number(Decimal("NaN"))


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("hai", 2),
        ("mười", 10),
        ("mười lăm", 15),
        ("hai mươi mốt", 21),
        ("ba mươi tư", 34),
        ("ba trăm", 300),
        ("Ba trăm linh hai", 302),
        ("một nghìn hai trăm", 1200),
        ("hai triệu ba trăm nghìn", 2_300_000),
        ("chín trăm mười", 910),
    ],
)
def test_numbers_in_words_are_read(words: str, value: int) -> None:
    assert parse_number_words(words) == value


@pytest.mark.parametrize(
    "words", ["", "mươi", "mốt", "một mươi", "trăm", "hai nghìn ba triệu", "xã", "hai ba", "ba trăm hai"]
)
def test_words_that_make_no_number_are_none(words: str) -> None:
    assert parse_number_words(words) is None


@pytest.mark.parametrize(
    ("printed", "done", "of", "how"),
    [
        ("88,2%", 181, 205, Agreement.TRUNCATED),
        ("88,3 %", 181, 205, Agreement.ROUNDED),
        ("23,22%", 62, 267, Agreement.ROUNDED),
        ("91,8%", 2501, 2723, Agreement.ROUNDED),
        ("100%", 63, 63, Agreement.EXACT),
        ("96%", 119, 124, Agreement.ROUNDED),
        ("95%", 119, 124, Agreement.TRUNCATED),
        ("97%", 119, 124, Agreement.DIFFERS),
    ],
)
def test_a_printed_share_agrees_when_rounded_or_cut(printed: str, done: int, of: int, how: Agreement) -> None:
    assert share_agrees(printed, done=done, of=of) is how


def test_a_printed_mean_may_be_cut_and_a_text_is_no_number() -> None:
    assert agrees("5,62", Decimal("5.6276")) is Agreement.TRUNCATED
    assert agrees("-5,62", Decimal("-5.6276")) is Agreement.TRUNCATED
    with pytest.raises(ValueError, match="không phải là một số"):
        agrees("31.8", 31)


@given(st.integers(0, 10**6), st.integers(1, 10**6), st.integers(0, 4))
def test_the_rounded_number_always_agrees(done: int, of: int, places: int) -> None:
    exact = Decimal(done) / Decimal(of)
    assert agrees(format_number(exact, decimals=places), exact) in (Agreement.EXACT, Agreement.ROUNDED)


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("63/63", Ratio(63, 63)),
        ("119 / 124", Ratio(119, 124)),
        ("1.020/3.321", Ratio(1020, 3321)),
        ("5/0", None),
        ("64/63", None),
        ("22-9", None),
        ("1.2/3.4", None),
    ],
)
def test_ratios_are_read_when_they_can_be_one(text: str, ratio: Ratio | None) -> None:
    assert parse_ratio(text) == ratio


def test_the_share_of_a_ratio_is_in_per_cent() -> None:
    assert Ratio(1, 4).percent == 25
