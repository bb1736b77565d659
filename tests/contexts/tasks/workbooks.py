"""Workbooks of tasks as an office would bring them: made by seed, with mistakes planted at known cells."""

import io
import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import docx
import xlsxwriter
from tests.cast import AFTER, Cast, unit

from soichieu.organisations.enums import Hierarchy, Level
from soichieu.organisations.models import Unit

GIVEN = AFTER
HEADINGS = (
    "STT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành", "Sản phẩm",
    "Văn bản giao", "Lãnh đạo phụ trách", "Ghi chú",
)  # fmt: skip
_DEEDS = ("Rà soát", "Lập danh mục", "Số hóa", "Kiểm tra", "Hướng dẫn", "Tổng hợp", "Sửa chữa", "Công khai")
_THINGS = (
    "hồ sơ đất đai", "nhà văn hóa thôn", "thủ tục hành chính", "trạm bơm", "sổ tài sản", "điểm thu gom rác",
    "lớp tập huấn", "kho lưu trữ", "đường nội đồng", "bảng tin cơ sở",
)  # fmt: skip
_PEAKS = ("Bạc", "Vàng", "Cao", "Dài", "Mới", "Trong", "Xanh", "Lớn", "Nhỏ", "Đôi")
_FIRST_ROW = 7  # of tasks, as Excel counts: letterhead, title, heading above


@dataclass(frozen=True, slots=True)
class Failed:
    """A cell whose formula failed, as the programme that wrote it shows it."""

    formula: str
    shown: str


Place = tuple[int, str, str]
"""A planted mistake: row and column as Excel names them, and its kind."""


@dataclass(slots=True)
class Workbook:
    """The bytes of a workbook, how many rows of tasks it has, and what was planted."""

    data: bytes = b""
    tasks: int = 0
    planted: set[Place] = field(default_factory=set)
    stopped: set[int] = field(default_factory=set)


def workbook(headings: list[str], rows: list[list[Any]], *, above: int = 0) -> bytes:
    """Write a workbook of one sheet: a heading, below so many empty rows, and rows of cells."""
    held = io.BytesIO()
    book = xlsxwriter.Workbook(held, {"in_memory": True})
    sheet, day = book.add_worksheet("Nhiệm vụ"), book.add_format({"num_format": "dd/mm/yyyy"})
    for line, cells in enumerate([headings, *rows], start=above):
        for place, cell in enumerate(cells):
            if isinstance(cell, Failed):
                sheet.write_formula(line, place, cell.formula, None, cell.shown)
            elif isinstance(cell, date):
                sheet.write_datetime(line, place, cell, day)
            elif cell is not None:
                sheet.write(line, place, cell)
    book.close()
    return held.getvalue()


def annex() -> bytes:
    """Write a plan in Word: a table with groups, cells joined over rows, a heading in two rows."""
    paper = docx.Document()
    paper.add_paragraph("Kế hoạch dựng để thử: phân công thực hiện như phụ lục sau.")
    table = paper.add_table(rows=0, cols=6)
    rows = [
        ("TT", "Nội dung công việc", "Đơn vị", "Đơn vị", "Thời gian", "Sản phẩm"),
        ("TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"),
        ("I", "Công khai thủ tục", "", "", "", ""),
        ("1", "Lập danh mục thủ tục phải niêm yết", "Đảng ủy xã Bạc Khê",
         "- Đảng ủy xã Bạc Sơn\n- Đảng ủy Công an tỉnh Hạ", "trước ngày 31/12/2025", "Danh mục"),
        ("2", "Niêm yết tại trụ sở", "", "", "quý I/2026", "Ảnh chụp"),
        ("II", "Báo cáo", "", "", "", ""),
        ("3", "Báo cáo kết quả", "Tỉnh ủy Hạ", "", "Hằng quý", "Báo cáo"),
    ]  # fmt: skip
    for cells in rows:
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words
    _join(table, (0, 2), (0, 3), "Đơn vị")
    for column in (0, 1, 4, 5):
        _join(table, (0, column), (1, column), rows[0][column])
    _join(table, (3, 2), (4, 2), rows[3][2])
    held = io.BytesIO()
    paper.save(held)
    return held.getvalue()


def _join(table: Any, first: tuple[int, int], last: tuple[int, int], words: str) -> None:
    table.cell(*first).merge(table.cell(*last)).text = words


def communes(cast: Cast) -> list[str]:
    """Make forty party committees of communes below Hạ; return their names."""
    names = [f"Đảng ủy xã {peak} {water}" for peak in _PEAKS for water in ("Khê", "Sơn", "Điền", "Giang")]
    for name in names:
        unit(name, Level.COMMUNE, (cast.ha, Hierarchy.PARTY))
    return names


def namesakes(cast: Cast) -> str:
    """Make two units of one name; return it."""
    name = "Đảng ủy phường Hai Nơi"
    first = unit(name, Level.COMMUNE, (cast.ha, Hierarchy.PARTY))
    Unit.objects.filter(pk=first.pk).update(key="cast/hai-noi-1")
    unit(name, Level.COMMUNE, (cast.thuong, Hierarchy.PARTY))
    return name


def rows_of(names: list[str], count: int, seed: int) -> list[list[Any]]:
    """Make so many rows without a mistake, each different."""
    chance = random.Random(seed)
    rows = []
    for number in range(count):
        lead, *others = chance.sample(names, 1 + chance.randrange(4))
        title = f"{chance.choice(_DEEDS)} {chance.choice(_THINGS)} đợt {number + 1}"
        due = GIVEN + timedelta(days=chance.randrange(20, 400))
        written = chance.choice(
            (datetime.combine(due, datetime.min.time()), f"{due:%d/%m/%Y}", f"trước ngày {due:%d/%m/%Y}",
             f"Quý IV/{due.year}", f"tháng {due.month}/{due.year}", "thường xuyên", None)
        )  # fmt: skip
        if written == f"Quý IV/{due.year}" or (isinstance(written, str) and written.startswith("tháng")):
            written = f"Quý IV/{GIVEN.year + 1}"
        joined = chance.choice(("; ", ", ", "\n")).join(others)
        rows.append(
            [number + 1, title, lead, joined or None, written, "Báo cáo", None, "Đồng chí Phó Bí thư", None]
        )
    return rows


def planted(names: list[str], twice_borne: str, count: int = 5000, seed: int = 2025) -> Workbook:
    """Make a workbook of so many rows with forty mistakes of ten kinds, group rows and blanks among them."""
    chance = random.Random(seed)
    rows = rows_of(names, count, seed)
    book = Workbook(tasks=count)
    places = sorted(chance.sample(range(10, count - 10), 40))
    chance.shuffle(places)
    for turn, place in enumerate(places):
        _plant(book, rows, place, turn % 10, names, twice_borne)
    book.data = _written(rows, book, chance)
    return book


def _plant(
    book: Workbook, rows: list[list[Any]], place: int, kind: int, names: list[str], twice: str
) -> None:
    """Make one mistake; the number of the row is put in where it is written."""
    row, others = rows[place], [name for name in names if name != rows[place][2]]
    match kind:
        case 0:
            row[1] = None
            found = ("B", "no_title")
        case 1:
            row[2] = None
            found = ("C", "no_lead")
        case 2:
            row[2] = row[2].replace("Đảng", "Đảg")
            found = ("C", "unknown_unit")
        case 3:
            row[2] = f"{row[2]}; {others[0]}"
            found = ("C", "two_leads")
        case 4:
            row[3] = f"{others[0]}; {row[2]}"
            found = ("D", "lead_coordinates")
        case 5:
            row[4] = "31/02/2026"
            found = ("E", "unreadable_day")
        case 6:
            row[4] = datetime.combine(GIVEN - timedelta(days=30), datetime.min.time())
            found = ("E", "before_given")
        case 7:
            row[6] = "999-KH/TU"
            found = ("G", "unknown_document")
        case 8:
            rows[place] = list(rows[place - 1])
            found = ("B", "duplicate_row")
        case _:
            row[2] = twice
            found = ("C", "unclear_unit")
    book.planted.add((place, *found))
    book.stopped.add(place)


def _written(rows: list[list[Any]], book: Workbook, chance: random.Random) -> bytes:
    held = io.BytesIO()
    workbook = xlsxwriter.Workbook(held, {"in_memory": True})
    sheet = workbook.add_worksheet("Phụ lục")
    day = workbook.add_format({"num_format": "dd/mm/yyyy"})
    sheet.merge_range(1, 0, 1, len(HEADINGS) - 1, "PHỤ LỤC NHIỆM VỤ (dữ liệu dựng để thử)")
    for place, heading in enumerate(HEADINGS):
        sheet.write(_FIRST_ROW - 2, place, heading)
    line, at = _FIRST_ROW - 1, {}
    for number, cells in enumerate(rows):
        if number % 500 == 0:
            sheet.merge_range(line, 0, line, len(HEADINGS) - 1, f"NHÓM VIỆC THỨ {number // 500 + 1}")
            line += 1 + chance.randrange(2)
        at[number] = line + 1
        for place, cell in enumerate(cells):
            if isinstance(cell, date):
                sheet.write_datetime(line, place, cell, day)
            elif cell is not None:
                sheet.write(line, place, cell)
        line += 1
    workbook.close()
    book.planted = {(at[place], letters, kind) for place, letters, kind in book.planted}
    book.stopped = {at[place] for place in book.stopped}
    return held.getvalue()
