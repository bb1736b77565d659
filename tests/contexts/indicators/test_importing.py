"""Workbooks of figures: every fault told with its place, sound figures entered in one go, and taken back."""

import io
from collections.abc import Sequence
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # ships no types
from tests.big_workbook import Big, make
from tests.cast import acting
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened

from soichieu.accounts.sight import Sight
from soichieu.evidence.errors import ClassifiedText
from soichieu.evidence.readers import grids_of
from soichieu.foundation.actor import Actor, operator
from soichieu.foundation.errors import Conflict, Invalid
from soichieu.indicators import queries, services
from soichieu.indicators.enums import FileState, Origin
from soichieu.indicators.models import Round, Value, ValueFile
from soichieu.indicators.sheets import marked, template_of
from soichieu.pure.indicators.workbooks import FaultKind, judge


@pytest.fixture(scope="module")
def big() -> Big:
    return make()


def test_thirty_faults_among_3321_units_are_all_found_with_row_and_column_and_nothing_else_is_claimed(
    big: Big,
) -> None:
    assert len(big.planted) == 30
    seen = judge(grids_of(big.data, "bieu.xlsx"), big.known)
    assert {(fault.row, fault.column, fault.kind) for fault in seen.faults} == big.planted
    assert len(seen.faults) == 30
    assert len(seen.taken) == big.sound
    assert len({(unit, measure) for unit, measure, _number, _words in seen.taken}) == big.sound


def test_the_faults_come_back_marked_in_the_workbook(big: Big) -> None:
    grids = grids_of(big.data, "bieu.xlsx")
    seen = judge(grids, big.known)
    listed, copied, *_others = grids_of(marked(grids, seen.faults), "loi.xlsx")
    assert [row[1:3] for row in listed.rows[1:]] == [(fault.row, fault.column) for fault in seen.faults]
    assert copied.rows[20] == grids[0].rows[20]


@pytest.fixture
def house(db: None) -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    return opened(house)


def book(*rows: Sequence[Any]) -> bytes:
    """Return an .xlsx of rows."""
    held = io.BytesIO()
    written = xlsxwriter.Workbook(held, {"in_memory": True})
    sheet = written.add_worksheet("Biểu")
    for at, row in enumerate(rows):
        sheet.write_row(at, 0, row)
    written.close()
    return held.getvalue()


def bring(found: Round, data: bytes, by: Actor | None = None, office: int | None = None) -> ValueFile:
    sight = Sight.all(found.period.ends)
    brought = services.BroughtFigures(found.pk, office or found.form.owner_id, data, "bieu.xlsx")
    return services.bring_figures(brought, by=by or operator(), sight=sight)


def page(file: ValueFile, by: Actor | None = None) -> queries.FilePage:
    return queries.file_page(file.pk, Sight.all(file.round.period.ends), by or operator())


def entered(found: Round) -> dict[tuple[str, str], str]:
    rows = Value.objects.filter(period=found.period).exclude(entered=None).select_related("unit", "measure")
    return {
        (row.unit.key.rsplit("-", 1)[-1], row.measure.code): row.words or f"{row.entered.normalize():f}"
        for row in rows
        if row.entered is not None
    }


HEAD = ("Đơn vị", "CS", "MH", "HL", "CO", "GC")


def test_nothing_is_entered_until_it_is_confirmed_and_then_all_at_once(house: House, found: Round) -> None:
    data = book(
        HEAD,
        ("Đảng ủy xã An", 1103, "3", 5.62, "có", "tốt"),
        ("đảng uỷ xã Bình", "1.103", 0, "5,62", 0, None),
        ("Tổng cộng", 2206, 3),
    )
    file = bring(found, data)
    seen = page(file).judged
    assert seen is not None
    assert (seen.new, seen.changed, seen.unchanged, seen.errors) == (9, 0, 0, 0)
    assert not Value.objects.exists()
    assert services.confirm_figures(file.pk, only_sound=False, by=operator()) == 9
    assert entered(found) == {
        ("an", "CS"): "1103", ("an", "MH"): "3", ("an", "HL"): "5.62", ("an", "CO"): "1", ("an", "GC"): "tốt",
        ("binh", "CS"): "1103", ("binh", "MH"): "0", ("binh", "HL"): "5.62", ("binh", "CO"): "0",
    }  # fmt: skip
    assert set(Value.objects.values_list("origin", "state")) == {(Origin.IMPORTED, "draft")}
    with pytest.raises(Conflict):
        services.confirm_figures(file.pk, only_sound=False, by=operator())


def test_where_faults_stand_the_sound_cells_are_entered_only_if_that_is_said(
    house: House, found: Round
) -> None:
    file = bring(found, book(HEAD, ("Đảng ủy xã An", "mười", 3), ("Đảng ủy xã Am", 1, 1)))
    assert (file.cells, file.faults) == (1, 2)
    with pytest.raises(Invalid, match="Còn 2 lỗi"):
        services.confirm_figures(file.pk, only_sound=False, by=operator())
    assert services.confirm_figures(file.pk, only_sound=True, by=operator()) == 1
    assert entered(found) == {("an", "MH"): "3"}


def test_who_handed_in_is_told_in_one_line_and_what_stands_so_already_is_no_fault(
    house: House, found: Round
) -> None:
    for who in (house.an, house.binh):
        enter(house, found, who, CS="10", MH="3")
        services.submit(found.pk, who.pk, by=operator())
    file = bring(found, book(HEAD, ("Đảng ủy xã An", 10, 3), ("Đảng ủy xã Bình", 11, 4)))
    seen = page(file).judged
    assert seen is not None
    assert [(fault.row, fault.column, fault.kind) for fault in seen.faults] == [(3, "A", FaultKind.SHUT)]
    assert (len(seen.taken), seen.unchanged) == (0, 2)


def test_a_clerk_enters_for_their_own_unit_only(house: House, found: Round) -> None:
    by = acting(house.clerk)
    data = book(HEAD, ("Đảng ủy xã An", 10, 3), ("Đảng ủy xã Bình", 11, 4))
    file = bring(found, data, by, house.an.pk)
    seen = page(file, by).judged
    assert seen is not None
    assert [(fault.row, fault.kind) for fault in seen.faults] == [(3, FaultKind.NOT_YOURS)]
    assert services.confirm_figures(file.pk, only_sound=True, by=by) == 2


def test_a_confirmed_file_is_taken_back_while_nothing_of_it_was_handed_in(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="3")
    file = bring(found, book(HEAD, ("Đảng ủy xã An", 12, 3, 80), ("Đảng ủy xã Bình", 11, 4)))
    services.confirm_figures(file.pk, only_sound=False, by=operator())
    enter(house, found, house.binh, MH="5")
    undone = services.undo_figures(file.pk, by=operator())
    assert (undone.restored, undone.left) == (3, 1)
    assert entered(found) == {("an", "CS"): "10", ("an", "MH"): "3", ("binh", "MH"): "5"}
    file.refresh_from_db()
    assert file.state == FileState.UNDONE


def test_a_file_of_which_something_was_handed_in_stays(house: House, found: Round) -> None:
    file = bring(found, book(HEAD, ("Đảng ủy xã An", 12, 3), ("Đảng ủy xã Bình", 11, 4)))
    services.confirm_figures(file.pk, only_sound=False, by=operator())
    services.submit(found.pk, house.an.pk, by=operator())
    with pytest.raises(Conflict):
        services.undo_figures(file.pk, by=operator())


@pytest.mark.parametrize("only_one", [True, False])
def test_the_template_filled_in_is_read_back_cell_by_cell(
    house: House, found: Round, *, only_one: bool
) -> None:
    figures = {"CS": "1.103", "MH": "3", "HL": "5,62", "XA": "7,5", "CO": "không", "GC": "tốt"}
    enter(house, found, house.an, **figures)
    sight = Sight.all(found.period.ends)
    template = template_of(found, sight, house.an.pk if only_one else None)
    assert template.units == (1 if only_one else 4)
    seen = page(bring(found, template.data)).judged
    assert seen is not None
    assert (seen.taken, seen.unchanged, seen.faults) == ((), len(figures), ())
    Value.objects.all().delete()
    seen = page(bring(found, template.data)).judged
    assert seen is not None
    assert (seen.new, seen.faults) == (len(figures), ())


def test_the_template_of_another_period_is_refused(house: House, found: Round) -> None:
    later = opened(house, "2025-06")
    template = template_of(later, Sight.all(later.period.ends))
    with pytest.raises(Invalid, match="kỳ 2025-06"):
        bring(found, template.data)


@pytest.mark.parametrize(
    ("rows", "refused"),
    [
        ([("không", "có", "gì")], Invalid),
        ([HEAD, ("MẬT",), ("Đảng ủy xã An", 1)], ClassifiedText),
    ],
)
def test_what_is_no_workbook_of_the_round_is_not_kept(
    house: House, found: Round, rows: list[tuple[Any, ...]], refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        bring(found, book(*rows))
    assert not ValueFile.objects.exists()
