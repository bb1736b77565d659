"""Rows held against the rules, as laws: nothing invented, nothing missed, no row lost or judged by others."""

from collections.abc import Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.importing import Cell, Column, FaultKind, Judged, Row, Terms, UnitAnswer, judge
from soichieu.pure.importing.judging import Key

UNITS = {f"Sở {name}": number for number, name in enumerate(("Y tế", "Tài chính", "Xây dựng", "Tư pháp"), 1)}
TERMS = Terms(date(2026, 3, 1), date(2026, 3, 1), last=date(2026, 12, 31))


class Book:
    """What the tests' register knows."""

    def unit(self, name: str) -> UnitAnswer:
        return UnitAnswer(UNITS.get(name))

    def near(self, name: str) -> Sequence[tuple[int, str]]:
        return []

    def documents(self, cited: str) -> Sequence[tuple[int, str]]:
        return [(7, cited)] if cited == "1-KH/TU" else []

    def given(self, key: Key) -> int | None:
        return None


def _judged(rows: list[dict[Column, Cell]]) -> list[Judged]:
    kept = [Row(n, {c: v for c, v in cells.items() if v is not None}) for n, cells in enumerate(rows, 2)]
    return judge(kept, Book(), TERMS)


good_rows = st.fixed_dictionaries(
    {
        Column.TITLE: st.text("abcđêô ", min_size=1, max_size=30).filter(lambda words: words.strip()),
        Column.LEAD: st.sampled_from(sorted(UNITS)),
        Column.DUE: st.dates(TERMS.given_on, date(2026, 12, 31)).map(lambda day: f"{day:%d/%m/%Y}")
        | st.none(),
    }
)
any_cell = st.none() | st.text("aủ1/.;, ", max_size=12) | st.integers() | st.floats() | st.dates()
any_rows = st.dictionaries(st.sampled_from(Column), any_cell)


@given(st.lists(good_rows, max_size=8))
def test_rows_without_a_mistake_have_no_fault_but_that_of_being_said_twice(
    rows: list[dict[Column, Cell]],
) -> None:
    judged = _judged(rows)
    kinds = {fault.kind for one in judged for fault in one.faults}
    assert kinds <= {FaultKind.DUPLICATE_ROW}
    keys = {(one.title.lower(), one.lead_id, one.due.day) for one in judged}
    assert sum(one.is_good for one in judged) == len(keys)


@given(st.lists(any_rows, max_size=8))
def test_whatever_the_cells_hold_every_row_is_judged_once_and_a_good_one_is_whole(
    rows: list[dict[Column, Cell]],
) -> None:
    judged = _judged(rows)
    assert [one.row.number for one in judged] == list(range(2, len(rows) + 2))
    for one in judged:
        if one.is_good:
            assert one.title
            assert one.lead_id is not None
            assert one.lead_id not in one.coordinating_ids
            assert len(set(one.coordinating_ids)) == len(one.coordinating_ids)
            assert one.due.day is None or one.due.day >= TERMS.given_on
            assert max(len(one.title), 3 * len(one.product)) <= 1000


@given(st.lists(any_rows, min_size=1, max_size=6), st.data())
def test_a_row_is_judged_by_itself_but_for_being_said_before(
    rows: list[dict[Column, Cell]], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(rows) - 1))
    alone, among = _judged([rows[place]])[0], _judged(rows)[place]
    extra = [fault for fault in among.faults if fault.kind is not FaultKind.DUPLICATE_ROW]
    assert list(alone.faults) == extra


@given(good_rows, st.sampled_from(["title", "lead", "unknown", "day", "early", "late", "document", "both"]))
def test_a_planted_mistake_is_found_and_no_other(cells: dict[Column, Cell], mistake: str) -> None:
    planted, column, kind = {
        "title": ({Column.TITLE: None}, Column.TITLE, FaultKind.NO_TITLE),
        "lead": ({Column.LEAD: None}, Column.LEAD, FaultKind.NO_LEAD),
        "unknown": ({Column.LEAD: "Sở Không Có"}, Column.LEAD, FaultKind.UNKNOWN_UNIT),
        "day": ({Column.DUE: "31/4/2026"}, Column.DUE, FaultKind.UNREADABLE_DAY),
        "early": ({Column.DUE: date(2026, 2, 28)}, Column.DUE, FaultKind.BEFORE_GIVEN),
        "late": ({Column.DUE: date(2027, 1, 1)}, Column.DUE, FaultKind.OUTSIDE_PERIOD),
        "document": ({Column.DOCUMENT: "2-KH/TU"}, Column.DOCUMENT, FaultKind.UNKNOWN_DOCUMENT),
        "both": ({Column.COORDINATING: cells[Column.LEAD]}, Column.COORDINATING, FaultKind.LEAD_COORDINATES),
    }[mistake]
    (one,) = _judged([{**cells, **planted}])
    assert [(fault.column, fault.kind) for fault in one.faults] == [(column, kind)]
