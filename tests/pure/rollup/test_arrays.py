"""Bulk roll-up: both ways agree with each other and with exact fractions, over trees that change."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.rollup import arrays
from soichieu.pure.rollup.arrays import ABSENT, TOP, Cells, Difference, Fault, Rows, TooLarge, Trees
from soichieu.pure.rollup.combining import Tally, carried, of, together

Key = tuple[int, int, int]
NATION = np.array([[TOP, 0, 0, 1, 1, 2]])  # nation 0, provinces 1 and 2, communes 3, 4 and 5


def _cells(
    figures: Mapping[Key, int], weights: Mapping[Key, int] | None = None, order: Sequence[Key] = ()
) -> Cells:
    keys = np.array(list(order or figures), np.int32).reshape(-1, 3)
    value = np.array([figures[tuple(key)] for key in keys.tolist()], np.int64)
    weight = None if weights is None else np.array([weights[tuple(key)] for key in keys.tolist()], np.int64)
    return Cells(keys[:, 0], keys[:, 1], keys[:, 2], value, weight)


def _tallies(rows: Rows) -> dict[Key, Tally]:
    columns = (
        rows.measure,
        rows.period,
        rows.unit,
        rows.total,
        rows.weight,
        rows.count,
        rows.least,
        rows.most,
    )
    listed = list(zip(*(column.tolist() for column in columns), strict=True))
    assert [row[:3] for row in listed] == sorted({row[:3] for row in listed})
    return {
        row[:3]: Tally(Fraction(row[3]), Fraction(row[4]), row[5], Fraction(row[6]), Fraction(row[7]))
        for row in listed
    }


def test_a_country_of_six_units_is_rolled_up() -> None:
    figures = {(0, 0, 3): 5, (0, 0, 4): 7, (0, 0, 5): -1, (0, 0, 1): 100, (1, 0, 5): 0}
    rows = arrays.rolled_up(_cells(figures), Trees(NATION, np.array([0])), 2)
    totals = {key: (int(one.total), one.count) for key, one in _tallies(rows).items()}
    assert totals == {
        (0, 0, 0): (111, 4),
        (0, 0, 1): (112, 3),
        (0, 0, 2): (-1, 1),
        (1, 0, 0): (0, 1),
        (1, 0, 2): (0, 1),
    }


def test_a_figure_of_a_unit_with_nobody_above_is_told_not_lost_in_silence() -> None:
    trees = Trees(np.array([[TOP, 0, TOP, ABSENT]]), np.array([0]))
    made = arrays.cube(_cells({(0, 0, 1): 1, (0, 0, 2): 2, (0, 0, 3): 4}), trees, 1)
    assert (made.units.tolist(), made.total.tolist(), made.unplaced) == ([0], [[[1]]], 2)


def test_a_tree_thought_of_is_another_row_of_parents() -> None:
    figures = {(0, 0, 3): 5, (0, 0, 4): 7, (0, 0, 5): 1}
    merged = NATION.copy()
    merged[0][1] = 2  # province 1 lives on in province 2
    made = arrays.rolled_up(_cells(figures), Trees(merged, np.array([0])), 1)
    assert {key[2]: int(one.total) for key, one in _tallies(made).items()} == {0: 13, 1: 12, 2: 13}


def test_nothing_makes_nothing() -> None:
    empty = _cells({})
    for trees in (Trees(NATION, np.array([0])), Trees(NATION, np.array([], np.int64))):
        assert len(arrays.rolled_up(empty, trees, 0)) == 0
        assert len(arrays.rows_by_sorting(empty, trees)) == 0
        assert arrays.cube(empty, trees, 2).unplaced == 0


MOST = 2**63 - 1
SIZES = [
    ({(0, 0, 3): MOST}, None, True),
    ({(0, 0, 3): -MOST}, None, True),
    ({(0, 0, 3): MOST, (0, 0, 4): 1}, None, False),
    ({(0, 0, 3): -MOST - 1}, None, False),
    ({(0, 0, 3): 2**61, (1, 0, 3): 2**61, (2, 0, 4): 2**61, (3, 0, 5): 2**61}, None, True),
    ({(0, 0, unit): 2**61 for unit in (1, 3, 4, 5)}, None, False),
    ({(0, 0, 3): 2**40}, {(0, 0, 3): 2**23}, False),
    ({(0, 0, 3): 2**40}, {(0, 0, 3): 2**21}, True),
    ({(0, 0, 3): 0, (0, 0, 4): 0}, {(0, 0, 3): MOST, (0, 0, 4): MOST}, False),
]


@pytest.mark.parametrize(("figures", "weights", "fits"), SIZES)
def test_sums_that_might_not_fit_are_refused_before_anything_is_added(
    figures: dict[Key, int], weights: dict[Key, int] | None, fits: bool
) -> None:
    cells, trees = _cells(figures, weights), Trees(NATION, np.array([0]))
    for way in (
        lambda: arrays.rows_of(arrays.cube(cells, trees, 4)),
        lambda: arrays.rows_by_sorting(cells, trees),
    ):
        if fits:
            assert _tallies(way()) == _by_fractions(figures, weights, [NATION[0].tolist()])
        else:
            with pytest.raises(TooLarge, match="quá lớn"):
                way()


FAULTY = [
    ("rows", np.array([0, 1]), np.array([0])),
    ("round", np.array([[1, 0]]), np.array([0])),
    ("no unit", np.array([[TOP, 7]]), np.array([0])),
    ("not in its tree", np.array([[ABSENT, 0]]), np.array([0])),
    ("not there", np.array([[TOP, 0]]), np.array([1])),
]


@pytest.mark.parametrize(("said", "parents", "tree_of"), [(case[0], *case[1:]) for case in FAULTY])
def test_faulty_trees_are_refused(said: str, parents: np.ndarray, tree_of: np.ndarray) -> None:
    said = {"rows": "row for each tree"}.get(said, said)
    with pytest.raises(ValueError, match=said):
        _ = Trees(parents, tree_of).depths


def test_figures_of_nothing_known_and_uneven_columns_are_refused() -> None:
    trees = Trees(NATION, np.array([0]))
    for key in ((0, 1, 3), (0, 0, 6), (2, 0, 3)):
        with pytest.raises(ValueError, match="not there"):
            arrays.cube(_cells({key: 1}), trees, 2)
    with pytest.raises(ValueError, match="below nought"):
        arrays.rows_by_sorting(_cells({(0, 0, -1): 1}), trees)
    one = np.array([1])
    with pytest.raises(ValueError, match="one length"):
        Cells(one, one, one, np.array([1, 2]))
    with pytest.raises(ValueError, match="64 bits"):
        Cells(one, one, one, np.array([1.5]))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Case:
    parents: list[list[int]]
    tree_of: list[int]
    measures: int
    figures: dict[Key, int]
    weights: dict[Key, int]

    @property
    def trees(self) -> Trees:
        return Trees(np.array(self.parents), np.array(self.tree_of))


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Trees up to five levels deep in which units move, come and go, with figures at any unit."""
    units, measures, periods = draw(st.integers(1, 12)), draw(st.integers(1, 3)), draw(st.integers(1, 4))
    parents = [_tree(draw, units) for _ in range(draw(st.integers(1, 3)))]
    tree_of = draw(st.lists(st.integers(0, len(parents) - 1), min_size=periods, max_size=periods))
    key = st.tuples(st.integers(0, measures - 1), st.integers(0, periods - 1), st.integers(0, units - 1))
    figures = draw(st.dictionaries(key, st.integers(-(10**12), 10**12), max_size=40))
    weights = {key: draw(st.integers(0, 1000)) for key in figures}
    return Case(parents, tree_of, measures, figures, weights)


def _tree(draw: st.DrawFn, units: int) -> list[int]:
    order = draw(st.permutations(range(units)))
    parents, depth = [ABSENT] * units, [0] * units
    placed: list[int] = []
    for unit in order:
        above = draw(st.sampled_from([TOP, ABSENT, *(one for one in placed if depth[one] < 4)]))
        parents[unit] = above
        depth[unit] = depth[above] + 1 if above >= 0 else 0
        if above != ABSENT:
            placed.append(unit)
    return parents


def _by_fractions(
    figures: Mapping[Key, int],
    weights: Mapping[Key, int] | None,
    parents: Sequence[Sequence[int]],
    tree_of: Sequence[int] = (0,),
) -> dict[Key, Tally]:
    found: dict[Key, list[Tally]] = defaultdict(list)
    for (measure, period, unit), value in figures.items():
        row = parents[tree_of[period]]
        tally = of(Fraction(value), Fraction(weights[measure, period, unit]) if weights is not None else None)
        at = unit if unit in row else row[unit]
        while at >= 0:
            found[measure, period, at].append(tally)
            at = row[at]
    return {key: together(tallies) for key, tallies in found.items()}


@given(cases(), st.booleans(), st.data())
def test_both_ways_agree_with_exact_fractions_whatever_the_order(
    case: Case, weighted: bool, data: st.DataObject
) -> None:
    weights = case.weights if weighted else None
    cells = _cells(case.figures, weights, data.draw(st.permutations(sorted(case.figures))))
    expected = _by_fractions(case.figures, weights, case.parents, case.tree_of)
    assert _tallies(arrays.rows_of(arrays.cube(cells, case.trees, case.measures))) == expected
    assert _tallies(arrays.rolled_up(cells, case.trees, case.measures)) == expected
    assert _tallies(arrays.rows_by_sorting(cells, case.trees)) == expected


@given(cases(), st.data())
def test_a_changed_figure_changes_exactly_those_above_it(case: Case, data: st.DataObject) -> None:
    if not case.figures:
        return
    key = data.draw(st.sampled_from(sorted(case.figures)))
    changed = {**case.figures, key: case.figures[key] + 1}
    before, after = (
        arrays.rolled_up(_cells(one), case.trees, case.measures) for one in (case.figures, changed)
    )
    differing = {(one.measure, one.period, one.unit) for one in arrays.check(before, after)}
    assert differing == set(_by_fractions({key: 1}, None, case.parents, case.tree_of))


@given(cases())
def test_as_then_never_changes_by_a_later_tree(case: Case) -> None:
    """Figures of the first period stand as they did, however the trees of the others look."""
    first = {key: value for key, value in case.figures.items() if key[1] == 0}
    alone = Trees(np.array([case.parents[case.tree_of[0]]]), np.array([0]))
    whole = arrays.rolled_up(_cells(case.figures), case.trees, case.measures)
    assert {key: one for key, one in _tallies(whole).items() if key[1] == 0} == _tallies(
        arrays.rolled_up(_cells(first), alone, case.measures)
    )


@given(cases())
def test_the_tops_hold_every_placed_figure_once(case: Case) -> None:
    made = arrays.cube(_cells(case.figures), case.trees, case.measures)
    rows = _tallies(arrays.rows_of(made))
    tops = [
        one for (_m, period, unit), one in rows.items() if case.parents[case.tree_of[period]][unit] == TOP
    ]
    assert sum(one.count for one in tops) + made.unplaced == len(case.figures)


@given(cases())
def test_answers_are_carried_forward_while_their_unit_stands(case: Case) -> None:
    made = arrays.carried_forward(_cells(case.figures), case.trees)
    rows = zip(*(one.tolist() for one in (made.measure, made.period, made.unit, made.value)), strict=True)
    found = {(measure, period, unit): value for measure, period, unit, value in rows}
    expected: dict[Key, int] = {}
    periods = range(len(case.tree_of))
    for measure, unit in {(measure, unit) for measure, _period, unit in case.figures}:
        given = [case.figures.get((measure, period, unit)) for period in periods]
        for period, one in enumerate(carried([None if g is None else Fraction(g) for g in given])):
            stands = case.parents[case.tree_of[period]][unit] != ABSENT
            if one is not None and (stands or one.given_in == period):
                expected[measure, period, unit] = int(one.value)
    assert found == expected
    assert len(made) == len(found)


def test_a_check_names_what_is_missing_too_many_twice_and_other() -> None:
    figures = {(0, 0, 3): 5, (0, 0, 4): 7, (0, 0, 5): -1}
    right = arrays.rolled_up(_cells(figures), Trees(NATION, np.array([0])), 1)
    assert arrays.check(right, right) == []
    stored = Rows(
        *(
            np.array(column)
            for column in (
                [0, 0, 0, 0],
                [0, 0, 0, 0],
                [4, 1, 0, 1],
                [0, 12, 10, 1],
                [0] * 4,
                [1, 2, 3, 1],
                [5] * 4,
                [7] * 4,
            )
        )
    )
    assert arrays.check(stored, right) == [
        Difference(0, 0, 0, Fault.OTHER, (("total", 10, 11), ("least", 5, -1))),
        Difference(0, 0, 1, Fault.TWICE),
        Difference(0, 0, 2, Fault.MISSING),
        Difference(0, 0, 4, Fault.EXTRA),
    ]


@given(cases(), st.integers(1, 9))
def test_one_stored_total_altered_is_found_and_nothing_else(case: Case, by: int) -> None:
    right = arrays.rolled_up(_cells(case.figures), case.trees, case.measures)
    if not len(right):
        return
    at = by % len(right)
    total = right.total.copy()
    total[at] += by
    (found,) = arrays.check(replace(right, total=total), right)
    assert (found.measure, found.period, found.unit) == (right.measure[at], right.period[at], right.unit[at])
    assert found.figures == (("total", total[at], right.total[at]),)


@given(cases(), st.data())
def test_a_check_of_anything_stored_finds_what_a_look_at_each_total_finds(
    case: Case, data: st.DataObject
) -> None:
    right = arrays.rolled_up(_cells(case.figures), case.trees, case.measures)
    places = st.integers(0, max(len(right) - 1, 0))
    kept = data.draw(st.lists(places, max_size=2 * len(right))) if len(right) else []
    stored = right.picked(np.array(kept, np.intp))
    altered = data.draw(st.sets(st.sampled_from(range(len(kept))))) if kept else set()
    stored.least[sorted(altered)] += 1
    stored.unit[: data.draw(st.integers(0, 1))] += 1
    wanted, seen = _tallies(right), set()
    expected = set()
    for measure, period, unit in zip(
        *(one.tolist() for one in (stored.measure, stored.period, stored.unit)), strict=True
    ):
        key = (measure, period, unit)
        if key in seen:
            expected.add((*key, Fault.TWICE))
        elif key not in wanted:
            expected.add((*key, Fault.EXTRA))
        elif _at(stored, key) != wanted[key]:
            expected.add((*key, Fault.OTHER))
        seen.add(key)
    expected |= {(*key, Fault.MISSING) for key in wanted if key not in seen}
    found = [(one.measure, one.period, one.unit, one.fault) for one in arrays.check(stored, right)]
    assert set(found) == expected
    assert found == sorted(found)
    assert len(found) == len(expected)


def _at(rows: Rows, key: Key) -> Tally:
    """The first of the stored rows of a key."""
    first = [(rows.measure[at], rows.period[at], rows.unit[at]) == key for at in range(len(rows))].index(True)
    (tally,) = _tallies(rows.picked(np.array([first], np.intp))).values()
    return tally


def test_few_figures_in_a_wide_country_are_sorted_and_come_out_the_same() -> None:
    parents = np.array([[TOP, *([0] * 700), *(1 + np.arange(3000) % 700)]])
    trees = Trees(parents, np.zeros(48, np.int64))
    figures = {(m, p, 701 + (7 * m + p) % 3000): m - p for m in (0, 149, 299) for p in (0, 47)}
    rows = arrays.rolled_up(_cells(figures), trees, 300)
    assert _tallies(rows) == _by_fractions(figures, None, parents.tolist(), [0] * 48)
