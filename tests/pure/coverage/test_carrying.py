"""What a reform makes of what is owed: table of cases, and the law that nothing is silently gone (R6)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.coverage import Day, Fate, Opening, Owed, carry
from soichieu.pure.hierarchy.succession import Link

DAY = date(2025, 7, 1)
MAY, JUNE = date(2025, 5, 1), date(2025, 6, 1)
LEVELS = {
    1: "province",
    2: "province",
    3: "province",
    9: "province",
    20: "district",
    31: "commune",
    32: "commune",
}


def _link(predecessor, successor, kind="merge", whole=True):
    return Link(predecessor, successor, kind, DAY, whole)


CASES = [
    ("a renamed unit goes on owing", [Owed(1, 1, MAY, True)], [_link(1, 1, "rename")], set(),
     [(1, Fate.CARRIED, (1,))], []),
    ("two merged units leave one debt, due at the later day",
     [Owed(1, 1, MAY, True), Owed(2, 2, JUNE, True)], [_link(1, 9), _link(2, 9)], set(),
     [(1, Fate.MERGED, (9,)), (2, Fate.MERGED, (9,))], [Opening(9, JUNE, (1, 2), None)]),
    ("a unit merged into one that owes already only moves its day",
     [Owed(1, 1, JUNE, True), Owed(2, 2, MAY, True)], [_link(1, 2)], set(),
     [(1, Fate.MERGED, (2,))], [Opening(2, JUNE, (1,), 2)]),
    ("merged into one that has met its own, nothing more is owed",
     [Owed(1, 1, JUNE, True), Owed(2, 2, MAY, False)], [_link(1, 2)], set(),
     [(1, Fate.MERGED, (2,))], [Opening(2, MAY, (1,), 2)]),
    ("no day is later than any day", [Owed(1, 1, None, True), Owed(2, 2, MAY, True)],
     [_link(1, 9), _link(2, 9)], set(),
     [(1, Fate.MERGED, (9,)), (2, Fate.MERGED, (9,))], [Opening(9, None, (1, 2), None)]),
    ("what was met stays as history", [Owed(1, 1, MAY, False)], [_link(1, 9)], {9}, [(1, Fate.KEPT, ())], []),
    ("a dissolved district passes on to communes the rule names", [Owed(1, 20, MAY, True)],
     [_link(20, 31, "dissolve", False), _link(20, 32, "dissolve", False)], {31},
     [(1, Fate.PASSED_DOWN, (31,))], [Opening(31, MAY, (1,), None)]),
    ("else it is closed and listed", [Owed(1, 20, MAY, True)], [_link(20, 31, "dissolve", False)], set(),
     [(1, Fate.CLOSED, ())], []),
    ("a split unit that lives on keeps its own", [Owed(1, 1, MAY, True)], [_link(1, 9, "split", False)],
     {1, 9}, [(1, Fate.PASSED_DOWN, (1, 9))], [Opening(9, MAY, (1,), None)]),
    ("whoever splits off and is not named owes nothing", [Owed(1, 1, MAY, True)],
     [_link(1, 9, "split", False)], {1}, [(1, Fate.CARRIED, (1,))], []),
    ("a unit gone without a successor is closed", [Owed(1, 1, MAY, True)], [_link(1, None, "dissolve")], {9},
     [(1, Fate.CLOSED, ())], []),
    ("who is not touched is not told of", [Owed(1, 3, MAY, True)], [_link(1, 9)], {9}, [], []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("owed", "links", "named", "fates", "openings"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_each_kind_of_reform(owed, links, named, fates, openings):
    ended = {link.predecessor for link in links if link.kind in {"merge", "dissolve"}}
    carried = carry(owed, links, Day(LEVELS, LEVELS.keys() - ended, named))
    assert [(o.owed, o.fate, o.to) for o in carried.outcomes] == fates
    assert list(carried.openings) == openings


UNITS = st.integers(1, 9)
OWED = st.lists(
    st.tuples(UNITS, st.none() | st.dates(date(2024, 1, 1), date(2026, 1, 1)), st.booleans()),
    unique_by=lambda one: one[0],
    max_size=9,
).map(lambda rows: [Owed(index, *row) for index, row in enumerate(rows)])
KINDS = st.sampled_from(["merge", "split", "rename", "dissolve"])
LINKS = st.lists(st.builds(_link, UNITS, st.none() | UNITS, KINDS, st.booleans()), max_size=12)
DAYS = st.builds(
    Day, st.dictionaries(UNITS, st.sampled_from(["province", "commune"])), st.sets(UNITS), st.sets(UNITS)
)


@given(OWED, LINKS, DAYS)
def test_nothing_owed_disappears(owed, links, day):
    carried = carry(owed, links, day)
    touched = {link.predecessor for link in links}
    assert [o.owed for o in carried.outcomes] == [one.id for one in owed if one.unit in touched]
    owing = {one.unit for one in owed} | {opening.unit for opening in carried.openings}
    for outcome in carried.outcomes:
        assert bool(outcome.to) == (outcome.fate in {Fate.CARRIED, Fate.MERGED, Fate.PASSED_DOWN})
        assert set(outcome.to) <= owing


@given(OWED, LINKS, DAYS)
def test_a_unit_that_lives_on_goes_on_owing(owed, links, day):
    for outcome in carry(owed, links, day).outcomes:
        unit = owed[outcome.owed].unit
        assert outcome.fate is Fate.KEPT or (unit in outcome.to) == (unit in day.alive)


@given(OWED, LINKS, DAYS)
def test_a_successor_owes_once_and_never_earlier(owed, links, day):
    carried = carry(owed, links, day)
    assert len({opening.unit for opening in carried.openings}) == len(carried.openings)
    for opening in carried.openings:
        assert opening.into is None or owed[opening.into].unit == opening.unit
        if opening.into is None or owed[opening.into].is_open:
            dues = [owed[one].due for one in opening.out_of]
            assert opening.due is None or all(due is not None and due <= opening.due for due in dues)
