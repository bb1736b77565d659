"""Tables of tasks: headings in any order and wording, rows that are none, deadlines, names of units."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.importing import Cell, Column, Grid, Merge, NameIndex, column_name, read_grid
from soichieu.pure.importing.columns import column_of
from soichieu.pure.importing.due import DueKind, due_of
from soichieu.pure.importing.units import lead_and_others, names_in

GIVEN = date(2026, 3, 1)
KNOWN = {
    "Sở Y tế", "Sở Tài chính", "Sở Nông nghiệp và Môi trường", "UBND xã Khê, huyện Hạ", "UBND xã Sơn",
    "Ban Tuyên giáo và Dân vận",
}  # fmt: skip


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("STT", Column.ORDINAL), ("TT", Column.ORDINAL), ("Số TT", Column.ORDINAL),
        ("Nội dung", Column.TITLE), ("NHIỆM VỤ CỤ THỂ", Column.TITLE), ("Tên công việc", Column.TITLE),
        ("Nhiệm vụ, giải pháp", Column.TITLE), ("Việc phải làm", Column.TITLE),
        ("Cơ quan chủ trì", Column.LEAD), ("Đơn vị thực hiện", Column.LEAD), ("Đơn vị", Column.LEAD),
        ("Cơ quan, đơn vị chủ trì thực hiện", Column.LEAD), ("Phân công", Column.LEAD),
        ("Đơn vị phối hợp", Column.COORDINATING), ("Phối hợp", Column.COORDINATING),
        ("Thời hạn", Column.DUE), ("Thời gian hoàn thành", Column.DUE), ("Hạn hoàn thành", Column.DUE),
        ("Ngày hoàn thành", Column.DUE), ("Tiến độ", Column.DUE), ("Thời hạn thực hiện nhiệm vụ", Column.DUE),
        ("Sản phẩm", Column.PRODUCT), ("Kết quả, sản phẩm dự kiến", Column.PRODUCT),
        ("Kết quả", Column.PRODUCT),
        ("Văn bản giao nhiệm vụ", Column.DOCUMENT), ("Số, ký hiệu", Column.DOCUMENT),
        ("Lãnh đạo phụ trách", Column.LEADER), ("Đồng chí chỉ đạo", Column.LEADER),
        ("Người thực hiện", Column.CLERK), ("Cán bộ theo dõi", Column.CLERK),
        ("Ghi chú", Column.NOTE), ("Thời hạn\n(ngày/tháng/năm)", Column.DUE), ("Họ và tên", None), ("", None),
    ],
)  # fmt: skip
def test_a_heading_names_its_column(heading: str, column: Column | None) -> None:
    assert column_of(heading) is column


def _grid(*rows: tuple[Cell, ...], merged: tuple[Merge, ...] = ()) -> Grid:
    return Grid("Bảng", rows, merged)


def test_rows_below_titles_groups_and_blanks_keep_their_numbers() -> None:
    found = read_grid(
        _grid(
            ("TỈNH HẠ",), (), ("PHỤ LỤC",),
            ("TT", "Nội dung", "Chủ trì", "Hạn", "Mã"),
            ("(1)", "(2)", "(3)", "(4)", "(5)"),
            ("VD", "Việc mẫu", "Sở Y tế", None, None),
            ("I", "Y tế cơ sở", None, None, None),
            (1, "Mua tủ thuốc", "Sở Y tế", "quý II/2026", "x"),
            (None, None, None, None, None),
            ("2", "Trạm xá", None, None, None),
            ("2.1", "Sửa mái", "Sở Y tế", None, None),
            (3, "Việc thiếu chủ trì", None, None, None),
            (None, "Tổng cộng", None, None, None),
        )
    )  # fmt: skip
    assert found is not None
    layout, rows = found
    assert (layout.heading_row, dict(layout.unused)) == (4, {4: "Mã"})
    assert [(row.number, row.cells[Column.TITLE], row.group) for row in rows] == [
        (8, "Mua tủ thuốc", "Y tế cơ sở"),
        (11, "Sửa mái", "Trạm xá"),
        (12, "Việc thiếu chủ trì", "Trạm xá"),
    ]


def test_a_lead_joined_over_rows_leads_each_of_them_and_columns_may_stand_in_any_order() -> None:
    rows = [
        ("Hạn", "Chủ trì", "Công việc"),
        (None, "Sở Y tế", "Một"),
        (None, None, "Hai"),
        (None, None, "Ba"),
    ]
    found = read_grid(_grid(*rows, merged=(Merge(1, 1, 2, 1),)))
    assert found is not None
    assert [row.cells.get(Column.LEAD) for row in found[1]] == ["Sở Y tế", "Sở Y tế", None]


def test_a_heading_in_two_rows_is_one() -> None:
    found = read_grid(
        _grid(
            ("TT", "Nhiệm vụ", "Cơ quan thực hiện", None, "Thời gian"),
            (None, None, "Chủ trì", "Phối hợp", None),
            (1, "Việc", "Sở Y tế", "Sở Tài chính", None),
        )
    )
    assert found is not None
    assert found[0].places[Column.COORDINATING] == 3
    assert [row.number for row in found[1]] == [3]


@pytest.mark.parametrize(
    "rows",
    [(("Họ tên", "Tuổi"), ("An", 3)), (("Nội dung",), ("Việc",)), ((),), (("Một câu dài về nhiệm vụ.",),)],
)
def test_a_table_that_names_no_tasks_is_none(rows: tuple[tuple[Cell, ...], ...]) -> None:
    assert read_grid(Grid("", rows)) is None


@pytest.mark.parametrize(
    ("cell", "day", "bound"),
    [
        (date(2026, 7, 10), date(2026, 7, 10), "by"), ("10/7/2026", date(2026, 7, 10), "by"),
        ("trước ngày 10/7/2026", date(2026, 7, 10), "before"), ("10.07.26", date(2026, 7, 10), "by"),
        ("31/12", date(2026, 12, 31), "by"), ("quý IV/2026", date(2026, 12, 31), "by"),
        ("Q2/2026", date(2026, 6, 30), "by"), ("T9/2026", date(2026, 9, 30), "by"),
        ("tháng 2/2028", date(2028, 2, 29), "by"), (2026, date(2026, 12, 31), "by"),
        ("cuối năm", date(2026, 12, 31), "by"), ("giai đoạn 2026-2030", date(2030, 12, 31), "by"),
        ("Từ 01/3 đến 30/6/2026", date(2026, 6, 30), "by"),
    ],
)  # fmt: skip
def test_a_deadline_names_its_last_day(cell: Cell, day: date, bound: str) -> None:
    due = due_of(cell, GIVEN)
    assert (due.kind, due.day, due.bound) == (DueKind.DAY, day, bound)


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        (None, DueKind.NOTHING), ("  ", DueKind.NOTHING), ("hằng quý", DueKind.WORDS),
        ("01 lần/tháng", DueKind.WORDS), ("ngay sau hội nghị", DueKind.WORDS),
        ("30/02/2026", DueKind.UNREADABLE),
        ("12/31/2026", DueKind.UNREADABLE), ("tuần 2 tháng 5/2026", DueKind.UNREADABLE),
        ("đồng chí Lan", DueKind.OTHER_WORDS), (15, DueKind.NUMBER), (46_000, DueKind.NUMBER),
    ],
)  # fmt: skip
def test_what_names_no_day_is_told_apart(cell: Cell, kind: DueKind) -> None:
    due = due_of(cell, GIVEN)
    assert (due.kind, due.day) == (kind, None)


@given(st.dates(date(2001, 1, 1), date(2099, 12, 31)), st.sampled_from("/-."))
def test_every_day_is_read_as_written(day: date, mark: str) -> None:
    assert due_of(f"{day.day}{mark}{day.month}{mark}{day.year}", GIVEN).day == day
    assert due_of(f"trước ngày {day:%d/%m/%Y}", GIVEN).day == day


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Sở Y tế", ["Sở Y tế"]),
        ("Sở Y tế; Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]),
        ("- Sở Y tế\n- Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]),
        ("Sở Y tế, Sở Tài chính và Sở Nông nghiệp và Môi trường",
         ["Sở Y tế", "Sở Tài chính", "Sở Nông nghiệp và Môi trường"]),
        ("UBND xã Khê, huyện Hạ, UBND xã Sơn", ["UBND xã Khê, huyện Hạ", "UBND xã Sơn"]),
        ("Phối hợp: Ban Tuyên giáo và Dân vận.", ["Ban Tuyên giáo và Dân vận"]),
        ("Sở Lạ và Sở Quen", ["Sở Lạ và Sở Quen"]),
    ],
)  # fmt: skip
def test_names_are_parted_where_the_register_says_so(words: str, names: list[str]) -> None:
    assert names_in(words, KNOWN.__contains__) == names


def test_one_cell_may_name_the_lead_and_those_along() -> None:
    assert lead_and_others("Sở Y tế chủ trì, phối hợp với Sở Tài chính; Sở Z") == (
        "Sở Y tế",
        "Sở Tài chính; Sở Z",
    )
    assert lead_and_others("Sở Y tế") == ("Sở Y tế", "")


@given(
    st.lists(st.sampled_from(sorted(KNOWN)), min_size=1, max_size=6), st.sampled_from(["; ", "\n", ";\n- "])
)
def test_names_between_marks_come_back_in_order(names: list[str], mark: str) -> None:
    assert names_in(mark.join(names), KNOWN.__contains__) == names


@given(st.integers(0, 20_000))
def test_letters_of_columns_count_like_a_workbook(place: int) -> None:
    value = 0
    for letter in column_name(place):
        value = value * 26 + ord(letter) - ord("A") + 1
    assert value == place + 1


def test_the_nearest_names_come_first_without_accents() -> None:
    index = NameIndex(enumerate(("Sở Y tế", "Sở Tài chính", "Sở Xây dựng", "Đảng ủy xã Bạc Khê")))
    assert index.nearest("So Y Te") == [(0, "Sở Y tế")]
    assert index.nearest("Đảng uỷ xã Bac Khe")[0] == (3, "Đảng ủy xã Bạc Khê")
    assert index.nearest("Hợp tác xã Mây Tre") == []
