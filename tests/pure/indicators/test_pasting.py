"""Blocks copied from spreadsheets: cut as they were, read the Vietnamese way, never guessed."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.pasting import Blank, CellKind, Expected, read_block, read_cell, rows_of
from soichieu.pure.quantities import format_number

NUMBER, PERCENT, YES_NO, TEXT = Expected.NUMBER, Expected.PERCENT, Expected.YES_NO, Expected.TEXT


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", []),
        ("5", [["5"]]),
        ("5\n", [["5"]]),
        ("5\r\n", [["5"]]),
        ("1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]),
        ("1\t\t3", [["1", "", "3"]]),
        ("\t\n", [["", ""]]),
        ("1\n\n2", [["1"], [""], ["2"]]),
        ("1\r2", [["1"], ["2"]]),
        ('"dòng một\ndòng hai"\t7\n', [["dòng một\ndòng hai", "7"]]),
        ('"một\ttab"\t7', [["một\ttab", "7"]]),
        ('"gọi là ""mẫu"""\t7', [['gọi là "mẫu"', "7"]]),
        ('""\t7', [["", "7"]]),
        ('5" ống\t7', [['5" ống', "7"]]),
        ('"chưa đóng\t7\n8', [['"chưa đóng', "7"], ["8"]]),
        ('"a" b\t7', [['"a" b', "7"]]),
    ],
)
def test_a_block_is_cut_into_its_rows_and_cells(text: str, rows: list[list[str]]) -> None:
    assert [list(row) for row in rows_of(text)] == rows


@pytest.mark.parametrize(
    ("text", "expected", "value"),
    [
        ("1.103", NUMBER, Decimal(1103)),
        (" 1.103 ", NUMBER, Decimal(1103)),
        ("\u00a01.103\u00a0", NUMBER, Decimal(1103)),
        ("5,62", NUMBER, Decimal("5.62")),
        ("-3", NUMBER, Decimal(-3)),
        ("−3,5", NUMBER, Decimal("-3.5")),
        ("007", NUMBER, Decimal(7)),
        ("0", NUMBER, Decimal(0)),
        ("2.341.000", NUMBER, Decimal(2341000)),
        ("12%", PERCENT, Decimal(12)),
        ("88,2 %", PERCENT, Decimal("88.2")),
        ("88,2", PERCENT, Decimal("88.2")),
        ("x", YES_NO, True),
        ("X", YES_NO, True),
        ("Có", YES_NO, True),
        ("CÓ", YES_NO, True),
        ("1", YES_NO, True),
        ("không", YES_NO, False),
        ("Không", YES_NO, False),
        ("Chưa", YES_NO, False),
        ("0", YES_NO, False),
        ("Đã xong, chờ duyệt", TEXT, "Đã xong, chờ duyệt"),
        ("31.8", TEXT, "31.8"),
        ("-", TEXT, "-"),
    ],
)
def test_a_cell_is_read_for_what_its_column_takes(text: str, expected: Expected, value: object) -> None:
    cell = read_cell(text, expected)
    assert cell.kind is CellKind.VALUE
    assert cell.value == value
    assert type(cell.value) is type(value)


@pytest.mark.parametrize("text", ["", "  ", "\u00a0", "-", "–", "—", "...", "…"])
@pytest.mark.parametrize("expected", [NUMBER, PERCENT, YES_NO])
def test_nothing_is_left_or_cleared_and_never_zero(text: str, expected: Expected) -> None:
    assert read_cell(text, expected, blank=Blank.LEAVE).kind is CellKind.LEAVE
    cell = read_cell(text, expected, blank=Blank.CLEAR)
    assert cell.kind is CellKind.CLEAR
    assert cell.value is None


@pytest.mark.parametrize(
    ("text", "expected", "places", "says"),
    [
        ("31.8", NUMBER, None, "“31.8” là ngày tháng"),
        ("31/8", NUMBER, None, "là ngày tháng"),
        ("31/8/2023", NUMBER, None, "là ngày tháng"),
        ("2023-08-31", NUMBER, None, "là ngày tháng"),
        ("8/2023", NUMBER, None, "là ngày tháng"),
        ("1,103.5", NUMBER, None, "cách nước ngoài"),
        ("1,103,500", NUMBER, None, "cách nước ngoài"),
        ("1 103", NUMBER, None, "khoảng trắng"),
        ("1\u00a0103,5", NUMBER, None, "khoảng trắng"),
        ("1103.5", NUMBER, None, "ba chữ số"),
        ("1.23.456", NUMBER, None, "ba chữ số"),
        ("12 người", NUMBER, None, "có chữ đi kèm"),
        ("12tr", NUMBER, None, "có chữ đi kèm"),
        ("12%", NUMBER, None, "không tính bằng phần trăm"),
        ("%", PERCENT, None, "không phải là số"),
        ("5,", NUMBER, None, "không phải là số"),
        ("nhiều", NUMBER, None, "không phải là số"),
        ("#REF!", NUMBER, None, "lỗi của bảng tính"),
        ("#DIV/0!", TEXT, None, "lỗi của bảng tính"),
        ("9" * 19, NUMBER, None, "quá 18 chữ số"),
        ("1,103", NUMBER, 0, "hãy viết 1.103."),
        ("5,6", NUMBER, 0, "số nguyên"),
        ("5,625", NUMBER, 2, "quá 2 chữ số thập phân"),
        ("có lẽ", YES_NO, None, "“có” hoặc “không”"),
        ("a" * 2001, TEXT, None, "dài quá 2000 ký tự"),
    ],
)
def test_what_is_not_certain_is_a_fault_and_says_so(
    text: str, expected: Expected, places: int | None, says: str
) -> None:
    cell = read_cell(text, expected, places=places)
    assert cell.kind is CellKind.FAULT
    assert cell.value is None
    assert says in str(cell.fault)
    assert str(cell.fault).endswith(".")


def test_trailing_zeros_are_no_places_too_many() -> None:
    assert read_cell("5,00", NUMBER, places=0).value == 5


def test_columns_take_what_each_of_them_takes() -> None:
    rows = read_block(
        "1.103\tx\t12%\tghi chú\r\n\t-\t5\t\r\n7\t\t\t\tthừa\r\n", [NUMBER, YES_NO, PERCENT, TEXT]
    )
    values = [[cell.value for cell in row] for row in rows]
    assert values == [[1103, True, 12, "ghi chú"], [None, None, 5, None], [7, None, None, None, None]]
    assert [cell.kind for cell in rows[1]] == [CellKind.LEAVE, CellKind.LEAVE, CellKind.VALUE, CellKind.LEAVE]
    assert rows[2][4].kind is CellKind.FAULT
    assert "nhiều cột hơn" in str(rows[2][4].fault)


def test_places_belong_to_their_columns() -> None:
    ((whole, share),) = read_block("5,5\t5,5", NUMBER, places=[0])
    assert (whole.kind, share.kind) == (CellKind.FAULT, CellKind.VALUE)


def _quoted(cell: str) -> str:
    """A cell as spreadsheets copy it."""
    return f'"{cell.replace(chr(34), chr(34) * 2)}"' if any(sign in cell for sign in '\t\r\n"') else cell


@given(st.lists(st.lists(st.text('ab1"\t\n\r ,.'), min_size=1, max_size=4), min_size=1, max_size=4))
def test_cutting_undoes_what_a_spreadsheet_copied(rows: list[list[str]]) -> None:
    text = "".join("\t".join(map(_quoted, row)) + "\r\n" for row in rows)
    assert [list(row) for row in rows_of(text)] == rows


@given(st.decimals(-(10**15), 10**15, places=3), st.booleans())
def test_a_number_printed_is_read_back(value: Decimal, spaced: bool) -> None:
    text = format_number(value)
    assert read_cell(f"\u00a0{text} " if spaced else text, NUMBER).value == value


@given(st.text(max_size=40), st.sampled_from(Expected))
def test_a_cell_is_one_of_a_value_nothing_and_a_fault(text: str, expected: Expected) -> None:
    cell = read_cell(text, expected)
    assert (cell.value is not None) == (cell.kind is CellKind.VALUE)
    assert (cell.fault is not None) == (cell.kind is CellKind.FAULT)
    assert cell.text == text


@pytest.mark.parametrize("piece", ['"', '""', '"a\t', '"a\n', '""a\t', '"""a\t', "\t", "\r", "a\t1.1"])
def test_a_large_block_is_cut_in_linear_time(piece: str) -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        rows_of(piece * times)
        return time.process_time() - start

    small = min(seconds(20_000) for _ in range(3))
    assert seconds(200_000) < 40 * small + 0.05
