"""Rows that come again become recurring tasks; cells with errors are read where they stand."""

import io
import re
import zipfile
from datetime import timedelta

import pytest
from tests.cast import AFTER, Cast, assemble
from tests.contexts.tasks import workbooks

from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.evidence.readers import grids_of
from soichieu.foundation.actor import operator
from soichieu.tasks import queries, services
from soichieu.tasks.enums import ImportColumn, Move
from soichieu.tasks.errors import NotLawful
from soichieu.tasks.models import Assignment, ImportBatch, ImportRow, Series, Task

pytestmark = pytest.mark.django_db

ALL = Sight.all(AFTER)
HEADINGS = ["TT", "Nội dung", "Đơn vị thực hiện", "Phối hợp", "Hạn hoàn thành", "Sản phẩm"]
LEAD, OTHER = "Tỉnh ủy Hạ", "Đảng ủy Công an tỉnh Hạ"


@pytest.fixture
def cast() -> Cast:
    return assemble()


def brought(cast: Cast, rows: list[list[object]]) -> ImportBatch:
    data = workbooks.workbook(HEADINGS, rows)
    return services.bring_in(services.Brought(data, "a.xlsx", cast.ha.pk, AFTER), by=operator(), sight=ALL)


def confirm(batch: ImportBatch) -> int:
    return services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL)


AGAIN = [
    ("Hằng tháng", ("month", None, None), ["2025-09"]),
    ("trước ngày 20 hằng tháng", ("month", None, 20), ["2025-09"]),
    ("01 lần/quý", ("quarter", None, None), ["2025-Q3"]),
    ("định kỳ 6 tháng", ("half_year", None, None), ["2025-H2"]),
    ("02 lần/năm", ("half_year", None, None), ["2025-H2"]),
    ("ngày 15/12 hằng năm", ("year", 12, 15), ["2025"]),
]


def test_rows_that_come_again_open_recurring_tasks_with_the_period_begun(cast: Cast) -> None:
    rows: list[list[object]] = [
        [n, f"Báo cáo {n}", LEAD, OTHER, due, "Báo cáo"] for n, (due, _rule, _periods) in enumerate(AGAIN, 1)
    ]
    batch = brought(cast, [*rows, [9, "Lập danh mục", LEAD, None, "31/12/2025", None]])
    assert not batch.faults.exists()
    page = queries.import_page(batch.pk, ALL)
    assert (page.again, page.series, page.given) == (6, 0, 0)
    views = queries.views_of(batch, queries.rows_of(batch))
    assert [str(view.every) if view.every else "" for view in views] == [
        "month", "month", "quarter", "half_year", "half_year", "year", "",
    ]  # fmt: skip
    assert not Series.objects.exists()
    assert confirm(batch) == 7
    made = Series.objects.order_by("pk")
    assert [(one.every, one.month, one.day) for one in made] == [rule for _due, rule, _periods in AGAIN]
    assert [list(one.tasks.values_list("period", flat=True)) for one in made] == [
        periods for _due, _rule, periods in AGAIN
    ]
    assert all(one.invented and list(one.coordinating.all()) == [cast.ha_police] for one in made)
    page = queries.import_page(batch.pk, ALL)
    assert (page.given, page.series) == (1, 6)
    entry = Entry.objects.get(act="tasks:import:confirmed")
    assert (len(entry.data["series"]), entry.data["tasks"]) == (6, 7)
    assert not Entry.objects.filter(act__in=["tasks:task:given", "tasks:series:started"]).exists()
    assert queries.origin_of(made[0].tasks.get().pk, ALL) == ImportRow.objects.get(series=made[0])
    opened = services.open_series(on=AFTER + timedelta(40), by=operator())
    assert sorted(task.period for task in opened.tasks) == ["2025-10", "2025-10", "2025-Q4"]


def test_a_recurring_task_goes_with_its_periods_unless_somebody_works_on_one(cast: Cast) -> None:
    batch = brought(cast, [[n, f"Báo cáo {n}", LEAD, OTHER, "hằng quý", None] for n in (1, 2)])
    confirm(batch)
    services.open_series(on=AFTER + timedelta(100), by=operator())
    moved = Assignment.objects.get(task__title="Báo cáo 2 (quý III/2025)", unit=cast.ha)
    services.move_share(moved.pk, Move.START, on=AFTER, by=operator())
    withdrawn = services.withdraw_import(batch.pk, by=operator())
    assert withdrawn.count == 2
    assert withdrawn.left == ("Báo cáo 2 (quý III/2025)", "Báo cáo 2 (quý IV/2025)")
    assert [one.title for one in Series.objects.all()] == ["Báo cáo 2"]
    assert Task.objects.count() == 2
    with pytest.raises(NotLawful):
        services.withdraw_import(batch.pk, by=operator())


def test_what_the_office_has_recur_already_or_a_file_says_twice_is_told(cast: Cast) -> None:
    confirm(brought(cast, [[1, "Báo cáo", LEAD, None, "hằng quý", None]]))
    rows: list[list[object]] = [
        [1, "Báo cáo", LEAD, None, "01 lần/quý", None],
        [2, "báo cáo", LEAD, None, "hằng tháng", None],
        [3, "Báo cáo", LEAD, None, "mỗi tháng", None],
        [4, "x" * 950, LEAD, None, "mỗi tháng", None],
    ]
    batch = brought(cast, rows)
    told = [(view.fault.row.number, view.sentence) for view in queries.fault_views(batch, batch.faults.all())]
    assert told == [
        (2, f"Cơ quan đã có nhiệm vụ định kỳ này (mã số {Series.objects.get().pk})."),
        (4, "Trùng nội dung, chủ trì và thời hạn với dòng 3."),
        (5, "Dài 950 ký tự, nhiều nhất 900."),
    ]


def test_a_failed_cell_is_told_once_and_mended_by_writing_over_it(cast: Cast) -> None:
    failed = workbooks.Failed("=VLOOKUP(1,Z:Z,1,0)", "#N/A")
    batch = brought(cast, [[1, "Rà soát", failed, None, "31/12/2025", None]])
    (view,) = queries.fault_views(batch, batch.faults.all())
    assert (view.fault.row.number, view.fault.letters, view.fault.value) == (2, "C", "#N/A")
    assert view.sentence == (
        "Ô này báo lỗi công thức #N/A: hãy sửa công thức trong tệp, hoặc ghi lại nội dung ở đây."
    )
    services.mend_row(batch.pk, batch.rows.get().pk, {ImportColumn.LEAD: LEAD}, by=operator(), sight=ALL)
    assert confirm(batch) == 1


def rewritten(data: bytes, name: str, change: "list[tuple[str, str]]") -> bytes:
    """Return a workbook with one of its parts rewritten, as other programmes write it."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as read, zipfile.ZipFile(held, "w") as written:
        for entry in read.namelist():
            part = read.read(entry)
            if entry == name:
                text = part.decode()
                for pattern, words in change:
                    text = re.sub(pattern, words, text)
                part = text.encode()
            written.writestr(entry, part)
    return held.getvalue()


WRITERS: list[tuple[str, list[tuple[str, str]]]] = [
    ("as Excel writes it", []),
    ("without places", [(r'(<c) r="[A-Z]+[0-9]+"', r"\1"), (r'(<row) r="[0-9]+"', r"\1")]),
    ("with single quotes", [(r't="e"', "t='e'")]),
    ("without words", [("<v>#REF!</v>", "")]),
]


@pytest.mark.parametrize(("name", "change"), WRITERS, ids=[name for name, _ in WRITERS])
def test_failed_cells_are_found_where_they_stand(name: str, change: list[tuple[str, str]]) -> None:
    failed = workbooks.Failed("=Z9", "#REF!")
    data = workbooks.workbook(["Một", "Hai"], [["a", failed], [failed, "b"], ["c", "d"], ["e", failed]])
    (grid,) = grids_of(rewritten(data, "xl/worksheets/sheet1.xml", change), "a.xlsx")
    found = {
        (row, column)
        for row, cells in enumerate(grid.rows)
        for column, cell in enumerate(cells)
        if isinstance(cell, str) and cell.startswith("#")
    }
    assert found == {(1, 1), (2, 0), (4, 1)}
    assert grid.rows[3] == ("c", "d")


def test_a_failed_cell_in_an_empty_corner_is_found() -> None:
    failed = workbooks.Failed("=Z9", "#REF!")
    (grid,) = grids_of(workbooks.workbook(["Một"], [["a"], [None, None, failed]]), "a.xlsx")
    assert grid.rows[2][2] == "#REF!"
