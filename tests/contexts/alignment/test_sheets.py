"""The sheet of a unit on paper: every line with its source, every page with its mark."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document
from python_calamine import CalamineWorkbook
from tests.cast import Cast, assemble
from tests.contexts.alignment.house import ON, furnish, sight
from tests.ground import Ground

from soichieu.alignment import queries, services, sheets
from soichieu.alignment.enums import GapKind
from soichieu.alignment.queries import Sheet
from soichieu.foundation.actor import operator
from soichieu.tasks import queries as tasks
from soichieu.tasks import services as giving
from soichieu.tasks.enums import Move

pytestmark = pytest.mark.django_db

LINKS = (("I.1", "I.1"), ("I.2", "I.3"), ("II.1", "I.2"), ("II.1", "1"))


@pytest.fixture(scope="module")
def sheet_once(ground: Ground) -> Sheet:
    return ground.hold("sheet_once", written)


@pytest.fixture
def sheet(sheet_once: Sheet, db: None) -> Sheet:
    return sheet_once


def written() -> Sheet:
    """Return the sheet of a town of Hạ with four links, one task done on evidence and one gap explained."""
    cast: Cast = assemble()
    resolution = furnish(cast)[0].pk

    def now() -> Sheet:
        return queries.sheet_of([resolution], cast.ha_town.pk, ON, sight())

    found = now()
    clauses = {line.clause.path: line.clause.ref for line in found.lines}
    items = {item.path: item for item in found.items}
    pairs = [services.Pair(clauses[above], items[below].ref) for above, below in LINKS]
    services.confirm(pairs, unit_id=cast.ha_town.pk, by=operator())
    new = giving.NewTask(
        title="Mở lớp kỹ năng số",
        office_id=cast.ha.pk,
        lead_id=cast.ha_town.pk,
        given_on=date(2024, 1, 20),
        clause_id=int(items["1"].ref[1:]),
        due=date(2024, 6, 15),
    )
    task = giving.give_task(new, by=operator())
    (share,) = (view.share for view in tasks.task_page(task.pk, sight()).shares)
    giving.move_share(share.pk, Move.SUBMIT, on=date(2024, 2, 20), words="Đã mở 03 lớp", by=operator())
    at = services.GapAt(cast.ha_town.pk, GapKind.UNSERVED, clauses["II.2"])
    services.explain(at, words="Kho dữ liệu do sở xây dựng", on=date(2024, 2, 21), by=operator())
    return now()


def test_each_line_says_what_serves_it_and_where_that_is_written(sheet: Sheet) -> None:
    told = sheets.compose(sheet, sight(), made_on=ON)
    rows = [row for part in told.parts for row in part.rows]
    assert [(row.number, row.clause.place, row.item.place.rpartition(" ")[2]) for row in rows] == [
        (1, "I.1", "I.1"), (2, "I.2", "I.3"), (3, "II.1", "I.2"), (3, "II.1", "1"), (4, "II.2", ""),
        (5, "II.3", ""),
    ]  # fmt: skip
    assert [row.is_first for row in rows] == [True, True, True, False, True, True]
    (task,), (proof,) = rows[3].tasks, rows[3].proofs
    assert (task.words, task.told) == ("Chờ xác nhận, trong hạn, hạn 15/06/2024", ("Mở lớp kỹ năng số",))
    assert (proof.words, proof.place) == ("Đã mở 03 lớp", "20/02/2024")
    by_number = {note.number: note for note in told.notes}
    assert sorted(by_number) == list(range(1, len(by_number) + 1))
    for row in (*rows, *told.others):
        for entry in (row.clause, row.item):
            for number in entry.notes:
                assert entry.words[:30] in by_number[number].quote
    assert all(len(note.digest) == 12 and note.file_name for note in told.notes)


def test_gaps_say_the_figures_and_days_of_both_sides_and_what_was_done(sheet: Sheet) -> None:
    told = sheets.compose(sheet, sight(), made_on=ON)
    said = {
        row.clause.place: [(gap.words, gap.is_warning) for gap in row.gaps]
        for part in told.parts
        for row in part.rows
        if row.is_first
    }
    assert ("Chỉ tiêu thấp hơn: cấp trên giao 80%, mục ghi 70%", True) in said["I.1"]
    assert ("Thời hạn muộn hơn: cấp trên giao 30/06/2024, mục ghi 30/09/2024", True) in said["II.1"]
    assert said["II.2"] == [("Chưa có mục thực hiện (đã giải trình, khép lại)", False)]
    assert said["II.3"] == [("Chưa có mục thực hiện", True)]
    assert dict(told.sums)["Điều khoản là yêu cầu"] == 5
    others = {row.item.words.partition(" trước")[0]: [gap.words for gap in row.gaps] for row in told.others}
    assert others["Giao Ban Tổ chức Thị ủy tổ chức hội thao chào mừng ngày lễ lớn"] == []
    assert "Mục không phục vụ điều khoản nào" in others["Giao Văn phòng Thị ủy mua sắm bàn ghế phòng họp"]


def test_the_word_file_holds_every_line_and_marks_every_page(sheet: Sheet) -> None:
    written = Document(BytesIO(sheets.docx_of(sheet, sight(), made_on=ON)))
    page = written.sections[0]
    assert page.page_width > page.page_height
    assert page.header.paragraphs[0].text == "DỮ LIỆU MINH HỌA"
    words = "\n".join(cell.text for table in written.tables for row in table.rows for cell in row.cells)
    words += "\n".join(line.text for line in written.paragraphs)
    told = sheets.compose(sheet, sight(), made_on=ON)
    for part in told.parts:
        for row in part.rows:
            assert row.clause.words in words
            assert row.item.words in words
    for wanted in ("PHIẾU SOI CHIẾU", told.head.unit.upper(), "ĐẢNG CỘNG SẢN VIỆT NAM", "số 15-KH/ThU"):
        assert wanted in words
    assert all(f"[{note.number}]" in words and note.digest in words for note in told.notes)


def test_the_excel_file_repeats_the_clause_on_each_line(sheet: Sheet) -> None:
    content = sheets.xlsx_of(sheet, sight(), made_on=ON, address="/soi-chieu/phieu/")
    book = CalamineWorkbook.from_filelike(BytesIO(content))
    assert book.sheet_names == ["Phiếu soi chiếu", "Việc khác", "Nguồn trích dẫn"]
    rows = book.get_sheet_by_index(0).to_python()
    assert rows[0][0] == "DỮ LIỆU MINH HỌA"
    numbers = [row[0] for row in rows if isinstance(row[0], float)]
    assert numbers == [1, 2, 3, 3, 4, 5]
    clauses = [row[3] for row in rows if row[0] == 3]
    assert len(clauses) == 2
    assert clauses[0] == clauses[1]
    assert "Lấy từ: /soi-chieu/phieu/" in [row[0] for row in rows]
