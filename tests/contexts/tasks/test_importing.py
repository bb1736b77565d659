"""A file of tasks: read with every mistake told, given in one go once confirmed, withdrawn."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from django.apps import apps
from tests.cast import AFTER, Cast, acting, assemble
from tests.contexts.tasks import workbooks

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.evidence.errors import ClassifiedText
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from soichieu.tasks import queries, services
from soichieu.tasks.enums import ImportColumn, Move, Role
from soichieu.tasks.errors import NotLawful
from soichieu.tasks.models import Assignment, ImportBatch, ImportFault, ImportRow, Task

pytestmark = pytest.mark.django_db

ALL = Sight.all(AFTER)


def test_a_workbook_of_5000_rows_tells_its_40_mistakes_and_no_other(
    cast: Cast, record_property: Callable[[str, object], None]
) -> None:
    names = workbooks.communes(cast)
    book = workbooks.planted(names, workbooks.namesakes(cast))
    started = time.perf_counter()
    batch = _brought(cast, book.data)
    read = time.perf_counter() - started
    told = {
        (fault.row.number, fault.letters, fault.kind)
        for fault in ImportFault.objects.filter(batch=batch).select_related("row")
    }
    assert len(book.planted) == 40
    assert len({kind for _, _, kind in book.planted}) == 10
    assert told == book.planted
    assert ImportRow.objects.filter(batch=batch).count() == 5000
    assert not Task.objects.exists()

    with pytest.raises(Invalid, match="40 dòng có lỗi"):
        services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL)
    assert not Task.objects.exists()

    started = time.perf_counter()
    given = services.confirm_import(batch.pk, only_good=True, by=operator(), sight=ALL)
    stored = time.perf_counter() - started
    assert given == Task.objects.count() == 4960
    assert Assignment.objects.filter(role=Role.LEAD).count() == 4960
    assert Entry.objects.filter(act="tasks:import:confirmed").count() == 1
    assert not Entry.objects.filter(act="tasks:task:given").exists()
    assert stored < 15

    shares = Assignment.objects.count()
    started = time.perf_counter()
    withdrawn = services.withdraw_import(batch.pk, by=operator())
    taken_back = time.perf_counter() - started
    assert (withdrawn.count, withdrawn.left, Task.objects.count()) == (4960, (), 0)
    assert apps.get_model("tasks", "TaskEvent").objects.filter(pgh_label="delete").count() == 4960
    kept = apps.get_model("tasks", "AssignmentEvent").objects.filter(pgh_label="delete")
    assert kept.count() == shares
    assert taken_back < 15  # 4 to 5 s on two busy cores; 25 s where triggers catch an exception for each row
    record_property("seconds", {"read": read, "stored": stored, "withdrawn": taken_back})


HEADINGS = ["TT", "Nội dung", "Đơn vị thực hiện", "Phối hợp", "Hạn hoàn thành", "Văn bản giao"]


def test_every_kind_of_mistake_is_told_with_its_cell(cast: Cast) -> None:
    twice = workbooks.namesakes(cast)
    title, lead, other = "Lập danh mục", "Tỉnh ủy Hạ", "Đảng ủy Công an tỉnh Hạ"
    cases: list[tuple[list[object], set[tuple[str, str]]]] = [
        ([1, None, lead, None, None, None], {("B", "no_title")}),
        ([2, "Việc hai", None, None, "01/12/2025", None], {("C", "no_lead")}),
        ([3, "Việc ba", "Tỉnh ủy Hạạ", None, None, None], {("C", "unknown_unit")}),
        ([4, "Việc bốn", twice, None, None, None], {("C", "unclear_unit")}),
        ([5, "Việc năm", f"{lead}, {other}", None, None, None], {("C", "two_leads")}),
        ([6, "Việc sáu", lead, f"{other}; {lead}", None, None], {("D", "lead_coordinates")}),
        ([7, "Việc bảy", lead, f"{other}; {other}", None, None], {("D", "coordinates_twice")}),
        ([8, "Việc tám", lead, None, "31/02/2026", None], {("E", "unreadable_day")}),
        ([9, "Việc chín", lead, None, "đồng chí Nam", None], {("E", "text_for_day")}),
        ([10, "Việc mười", lead, None, 46_000, None], {("E", "number_for_day")}),
        ([11, "Việc xa", lead, None, date(2025, 8, 1), None], {("E", "before_given")}),
        ([12, "Việc lâu", lead, None, "năm 2030", None], {("E", "outside_period")}),
        ([13, "Việc đều", lead, None, "hằng tháng, từ ngày 05/3/2025", None], {("E", "recurring_past")}),
        ([13, "Việc tuần", lead, None, "định kỳ hằng tuần", None], {("E", "recurs_once")}),
        ([13, "Việc tháng", lead, None, "02 lần/tháng", None], {("E", "recurs_once")}),
        ([13, "Việc quý", lead, None, "hằng quý, xong trước 31/12/2025", None], {("E", "recurs_once")}),
        ([13, "Việc luôn", lead, None, "thường xuyên", None], set()),
        ([13, workbooks.Failed("=A1/0", "#DIV/0!"), lead, None, None, None], {("B", "formula_error")}),
        ([13, "Việc lỗi", workbooks.Failed("=Z9", "#REF!"), None, None, None], {("C", "formula_error")}),
        (
            [13, "Việc lỗi hai", lead, workbooks.Failed("=Z9", "#NAME?"), None, None],
            {("D", "formula_error")},
        ),
        ([13, "Việc lỗi ba", lead, None, workbooks.Failed("=Z9", "#VALUE!"), None], {("E", "formula_error")}),
        ([13, "Việc lỗi bốn", lead, None, None, workbooks.Failed("=Z9", "#N/A")], {("F", "formula_error")}),
        ([13, "Việc dán lỗi", lead, None, "#N/A", None], {("E", "formula_error")}),
        (
            [workbooks.Failed("=A1+1", "#VALUE!"), "Việc số lỗi", lead, None, None, None],
            {("A", "formula_error")},
        ),
        ([13, "Việc chữ số", lead, None, "46000", None], {("E", "unreadable_day")}),
        ([13, "Việc sai tháng", lead, None, "31/6/2026", None], {("E", "unreadable_day")}),
        ([13, "Việc sai kiểu máy", lead, None, "2026-06-31", None], {("E", "unreadable_day")}),
        ([13, "Việc kiểu máy", lead, None, "2026-06-30", None], set()),
        ([13, "Việc kiểu máy giờ", lead, None, "2026-06-30 00:00:00", None], set()),
        ([14, "Việc cũ", lead, None, None, "12-KH/XYZ"], {("F", "unknown_document")}),
        ([15, title, lead, None, "01/12/2025", None], {("B", "already_given")}),
        ([16, title, other, None, None, None], set()),
        ([17, title.upper(), other, None, None, None], {("B", "duplicate_row")}),
        ([18, "d" * 1001, lead, None, None, None], {("B", "too_long")}),
        ([19, "Việc số", 25, None, None, None], {("C", "value_for_words")}),
        (["thứ hai mươi", "Việc chữ", lead, None, None, None], {("A", "text_for_number")}),
    ]
    services.give_task(
        services.NewTask(title, cast.ha.pk, cast.ha.pk, AFTER, due=date(2025, 12, 1)), by=operator()
    )
    data = workbooks.workbook(HEADINGS, [row for row, _faults in cases], above=3)
    brought = services.Brought(data, "a.xlsx", cast.ha.pk, AFTER, last_day=date(2026, 12, 31))
    batch = services.bring_in(brought, by=operator(), sight=ALL)
    found = {row.number: set(row.faults.values_list("letters", "kind")) for row in batch.rows.all()}
    assert found == {place + 5: faults for place, (_row, faults) in enumerate(cases)}
    views = queries.fault_views(batch, queries.faults_of(batch, queries.FaultFilter()))
    assert all(view.sentence and "%(" not in view.sentence for view in views)
    near = next(view for view in views if view.kind == "unknown_unit")
    assert "Gần giống: “Tỉnh ủy Hạ”" in near.sentence


def test_a_name_made_clear_once_mends_every_row_and_a_row_may_be_written_otherwise(cast: Cast) -> None:
    rows = [[n, f"Việc {n}", "Tinh uy Hạ", "Sở Nào Đó", "32/12/2025", None] for n in (1, 2)]
    batch = _brought(cast, workbooks.workbook(HEADINGS, rows))
    unclear = {one.name: one for one in queries.unclear_names(batch)}
    assert [(one.rows, one.leads) for one in unclear.values()] == [(2, False), (2, True)]
    assert (cast.ha.pk, "Tỉnh ủy Hạ") in unclear["Tinh uy Hạ"].near
    chosen = {unclear["Tinh uy Hạ"].key: cast.ha.pk, unclear["Sở Nào Đó"].key: 0}
    services.choose_units(batch.pk, chosen, by=operator(), sight=ALL)
    first, second = batch.rows.order_by("place")
    assert set(batch.faults.values_list("kind", flat=True)) == {"unreadable_day"}
    services.mend_row(batch.pk, first.pk, {ImportColumn.DUE: "31/12/2025"}, by=operator(), sight=ALL)
    services.mend_row(batch.pk, second.pk, {ImportColumn.DUE: ""}, by=operator(), sight=ALL)
    assert services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL) == 2
    assert sorted(Task.objects.values_list("title", "due")) == [
        ("Việc 1", date(2025, 12, 31)),
        ("Việc 2", None),
    ]
    assert set(Assignment.objects.values_list("unit", "role")) == {(cast.ha.pk, "lead")}
    assert ImportRow.objects.get(pk=first.pk).cells["due"] == "32/12/2025", "what was read stays as it was"


def test_what_somebody_works_on_stays_when_a_file_is_withdrawn(cast: Cast) -> None:
    rows = [[n, f"Việc {n}", "Tỉnh ủy Hạ", None, None, None] for n in (1, 2, 3)]
    batch = _brought(cast, workbooks.workbook(HEADINGS, rows))
    with pytest.raises(NotLawful):
        services.withdraw_import(batch.pk, by=operator())
    services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL)
    with pytest.raises(NotLawful):
        services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL)
    moved = Assignment.objects.get(task__title="Việc 2")
    services.move_share(moved.pk, Move.START, on=AFTER, by=operator())
    Task.objects.filter(title="Việc 3").update(product="Báo cáo")
    withdrawn = services.withdraw_import(batch.pk, by=operator())
    assert (withdrawn.count, withdrawn.left) == (1, ("Việc 2", "Việc 3"))
    assert sorted(Task.objects.values_list("title", flat=True)) == ["Việc 2", "Việc 3"]
    entry = Entry.objects.get(act="tasks:import:withdrawn")
    assert (entry.data["tasks"], len(entry.data["left"])) == (1, 2)


def test_only_its_own_office_sees_a_file_and_only_who_may_give_confirms(cast: Cast) -> None:
    data = workbooks.workbook(HEADINGS, [[1, "Việc", "Tỉnh ủy Hạ", None, None, None]])
    clerk = acting(cast.clerk)
    sights = {user: accounts.sight_of(user.pk, AFTER) for user in (cast.clerk, cast.monitor, cast.outsider)}
    brought = services.Brought(data, "a.xlsx", cast.ha.pk, AFTER)
    batch = services.bring_in(brought, by=clerk, sight=sights[cast.clerk])
    assert [queries.imports_seen(sights[user]).count() for user in sights] == [1, 0, 0]
    with pytest.raises(NotFound):
        queries.import_of(batch.pk, sights[cast.monitor])
    for by in (acting(cast.outsider), acting(cast.leader)):
        with pytest.raises(NotAllowed):
            services.confirm_import(batch.pk, only_good=True, by=by, sight=ALL)
        with pytest.raises(NotAllowed):
            services.bring_in(brought, by=by, sight=ALL)
    services.discard_import(batch.pk, by=clerk)
    assert not ImportBatch.objects.exists()


def test_a_classified_file_is_refused_and_nothing_of_it_kept(cast: Cast) -> None:
    stamped = workbooks.workbook(["MẬT", "", ""], [HEADINGS, [1, "Việc", "Tỉnh ủy Hạ", None, None, None]])
    with pytest.raises(ClassifiedText):
        _brought(cast, stamped)
    assert not ImportBatch.objects.exists()
    assert Entry.objects.get().act == "tasks:import:refused_as_classified"


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.xlsx", b"PK\x03\x04 broken", "hỏng"),
        ("a.xlsx", b"", "trống"),
        ("a.csv", b"a,b", "Chỉ nhập được"),
        ("a.xlsx", workbooks.workbook(["Tên", "Tuổi"], [["An", 3]]), "Không thấy bảng nhiệm vụ"),
        ("a.xlsx", workbooks.workbook(HEADINGS, []), "Không thấy bảng nhiệm vụ"),
    ],
)
def test_what_holds_no_tasks_is_refused_with_what_to_do(
    cast: Cast, name: str, data: bytes, told: str
) -> None:
    with pytest.raises(Invalid, match=told):
        _brought(cast, data, name)


def test_a_row_spoilt_after_it_was_seen_stops_the_confirmation(cast: Cast) -> None:
    rows = [[n, f"Việc {n}", "Tỉnh ủy Hạ", None, None, None] for n in (1, 2)]
    batch = _brought(cast, workbooks.workbook(HEADINGS, rows))
    services.give_task(services.NewTask("Việc 2", cast.ha.pk, cast.ha.pk, AFTER), by=operator())
    with pytest.raises(Conflict, match="Dòng 3"):
        services.confirm_import(batch.pk, only_good=True, by=operator(), sight=ALL)
    assert Task.objects.count() == 1


def test_an_annex_of_a_word_file_becomes_tasks(cast: Cast) -> None:
    workbooks.communes(cast)
    batch = _brought(cast, workbooks.annex(), "ke-hoach.docx")
    assert not batch.faults.exists()
    services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL)
    given = {
        task.title: (
            [share.unit.names.get().name for share in task.assignments.order_by("-role", "pk")],
            task.due,
            task.last_day,
            task.due_text,
            task.product,
        )
        for task in Task.objects.all()
    }
    by_end = ("trước ngày 31/12/2025", date(2025, 12, 31))
    assert given == {
        "Lập danh mục thủ tục phải niêm yết": (
            ["Đảng ủy xã Bạc Khê", "Đảng ủy xã Bạc Sơn", "Đảng ủy Công an tỉnh Hạ"],
            by_end[1], by_end[1], by_end[0], "Danh mục",
        ),
        "Niêm yết tại trụ sở": (
            ["Đảng ủy xã Bạc Khê"], date(2026, 3, 31), date(2026, 3, 31), "quý I/2026", "Ảnh chụp",
        ),
        "Báo cáo kết quả (quý III/2025)": (
            ["Tỉnh ủy Hạ"], date(2025, 9, 30), date(2025, 9, 30), "Hằng quý", "Báo cáo",
        ),
    }  # fmt: skip
    assert set(batch.rows.values_list("group", flat=True)) == {"Công khai thủ tục", "Báo cáo"}


@pytest.fixture
def cast() -> Cast:
    return assemble()


def _brought(cast: Cast, data: bytes, name: str = "nhiem-vu.xlsx") -> ImportBatch:
    brought = services.Brought(data, name, cast.ha.pk, AFTER)
    return services.bring_in(brought, by=operator(), sight=ALL)
