"""For whom figures count after a reform: a table of fates, then laws over any reforms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.hierarchy.succession import Link, reorganise
from soichieu.pure.rollup.attribution import Attribution, Unknowable, day_of

OLD, ON, NOW = date(2025, 5, 31), date(2025, 7, 1), date(2026, 1, 1)
SPLIT, SHARE, REST = Unknowable
# Nation 1; provinces 10 and 20, one from the reform on; communes 11, 12, 13 and 21, 22.
BEFORE: Mapping[int, int | None] = {1: None, 10: 1, 20: 1, 11: 10, 12: 10, 13: 10, 21: 20, 22: 20}
AFTER: Mapping[int, int | None] = {1: None, 10: 1, 30: 1, 15: 10, 13: 10, 25: 30, 26: 30}


def _link(old: int, new: int | None, kind: str = "merge", whole: bool | None = True, on: date = ON) -> Link:
    return Link(old, new, kind, on, whole)


def _places(day: date) -> Mapping[int, int | None]:
    return BEFORE if day < ON else AFTER


FATES = [
    ("merged whole", 11, [_link(11, 15)], (15, 10, 1), []),
    ("merged into another province", 11, [_link(11, 25)], (25, 30, 1), []),
    ("nothing happened", 13, [_link(11, 15)], (13, 10, 1), []),
    ("renamed", 13, [_link(13, 13, "rename")], (13, 10, 1), []),
    (
        "split within a province",
        21,
        [_link(21, 25, "split", whole=False), _link(21, 26, "split", whole=False)],
        (30, 1),
        [(25, SPLIT), (26, SPLIT)],
    ),
    (
        "split over two provinces",
        12,
        [_link(12, 15, "split", whole=False), _link(12, 25, "split", whole=False)],
        (1,),
        [(15, SPLIT), (10, SPLIT), (25, SPLIT), (30, SPLIT)],
    ),
    (
        "lives on beside its part",
        13,
        [_link(13, 15, "split", whole=False)],
        (10, 1),
        [(15, SPLIT), (13, SPLIT)],
    ),
    ("share not known", 11, [_link(11, 15, whole=None)], (10, 1), [(15, SHARE)]),
    ("a part, the rest not told", 11, [_link(11, 25, "dissolve", whole=False)], (1,), None),
    ("dissolved into none", 11, [_link(11, None, "dissolve", whole=None)], (10, 1), []),
    ("dissolved, then what was above merged", 21, [_link(21, None, "dissolve"), _link(20, 30)], (30, 1), []),
    (
        "whole, then split",
        11,
        [
            _link(11, 12, on=date(2025, 6, 15)),
            _link(12, 15, "split", whole=False),
            _link(12, 13, "split", whole=False),
        ],
        (10, 1),
        [(15, SPLIT), (13, SPLIT)],
    ),
]


@pytest.mark.parametrize(
    ("unit", "links", "counted", "unknowable"), [case[1:] for case in FATES], ids=[c[0] for c in FATES]
)
def test_a_figure_counts_after_a_reform_for_those_above_all_of_it(
    unit: int,
    links: list[Link],
    counted: tuple[int, ...],
    unknowable: list[tuple[int, Unknowable]] | None,
) -> None:
    found = Attribution(links, _places).counted_for(unit, OLD, NOW)
    assert found.units == counted
    if unknowable is None:
        assert dict(found.unknowable) == {25: REST, 30: REST, 10: REST}
    else:
        assert list(found.unknowable) == unknowable


def test_a_figure_after_the_split_is_the_units_own() -> None:
    asked = Attribution([_link(13, 15, "split", whole=False)], _places)
    assert asked.counted_for(13, ON, NOW).units == (13, 10, 1)
    assert asked.counted_for(13, ON - timedelta(days=1), NOW).units == (10, 1)


def test_a_unit_that_ended_within_the_period_stands_as_on_its_last_day() -> None:
    asked = Attribution([_link(11, 15)], _places)
    last_day = ON - timedelta(days=1)
    assert day_of(date(2025, 7, 31), last_day) == last_day
    assert day_of(date(2025, 7, 31), None) == date(2025, 7, 31)
    assert asked.ancestors_then(11, date(2025, 7, 31), last_day) == (11, 10, 1)
    assert asked.counted_for(11, last_day, NOW).units == (15, 10, 1)


def test_a_day_before_the_figure_and_places_that_lead_round_are_refused() -> None:
    with pytest.raises(ValueError, match="trước kỳ số liệu"):
        Attribution([], _places).counted_for(13, NOW, OLD)
    with pytest.raises(ValueError, match="round"):
        Attribution([], lambda _day: {1: 2, 2: 1}).ancestors_then(1, NOW)


@dataclass(frozen=True)
class History:
    """Trees by the day from which they hold, and every link."""

    trees: Mapping[date, Mapping[int, int | None]]
    links: tuple[Link, ...]

    def on(self, day: date) -> Mapping[int, int | None]:
        return self.trees[max(one for one in self.trees if one <= day)]


FIRST = date(2020, 1, 1)


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A tree under unit 0, which never ends, and up to four days of merges, splits, moves and endings."""
    tree: dict[int, int | None] = {0: None}
    for unit in range(1, draw(st.integers(2, 9))):
        tree[unit] = draw(st.integers(0, unit - 1))
    trees: dict[date, Mapping[int, int | None]] = {FIRST: dict(tree)}
    links: list[Link] = []
    fresh = 100
    for year in range(1, draw(st.integers(1, 4)) + 1):
        day = FIRST.replace(year=FIRST.year + year)
        changes: list[Link] = []
        touched: set[int] = set()
        for unit in draw(st.lists(st.sampled_from(sorted(tree)), max_size=3, unique=True)):
            kind = draw(st.sampled_from(["merge", "split", "dissolve", "none"]))
            if unit == 0 or unit in touched:
                continue
            heirs = [fresh + n for n in range({"merge": 1, "split": 2, "dissolve": 2, "none": 0}[kind])]
            fresh += len(heirs)
            whole = kind == "merge" or (draw(st.sampled_from([False, None])) if kind != "none" else None)
            kind = "dissolve" if kind == "none" else kind
            changes += [Link(unit, heir, kind, day, whole) for heir in heirs or [None]]
            touched |= {unit, *heirs}
        tree = _after(draw, tree, changes)
        trees[day] = dict(tree)
        links += changes
    return History(trees, tuple(links))


def _after(draw: st.DrawFn, tree: Mapping[int, int | None], changes: list[Link]) -> dict[int, int | None]:
    after = dict(reorganise(tree, changes).parents)
    for unit in sorted(after, key=lambda unit: (unit >= 100, unit)):
        if unit and after[unit] is None:
            # Units born this day hang under older ones, so that nothing leads round.
            older = [other for other in after if other < 100 and other != unit and after[other] is not None]
            after[unit] = draw(st.sampled_from([0, *older])) if unit >= 100 else 0
    return after if _is_a_tree(after) else {unit: 0 if unit else None for unit in after}


def _is_a_tree(tree: Mapping[int, int | None]) -> bool:
    for unit in tree:
        at, steps = unit, 0
        while (above := tree[at]) is not None:
            at, steps = above, steps + 1
            if steps > len(tree):
                return False
    return True


def _final(history: History, unit: int, since: date) -> set[int]:
    """The living units any of it may be in; where nobody took it, the unit it was left with."""
    steps = [link for link in history.links if link.predecessor == unit and link.on > since]
    tree = history.on(date.max)
    heirs = [(link.successor, link.on) for link in steps if link.successor is not None]
    found = {one for heir, on in heirs for one in _final(history, heir, on)}
    if unit in tree:
        found.add(unit)
    if not found:
        eve = steps[0].on - timedelta(days=1)
        parent = history.on(eve)[unit]
        assert parent is not None
        found = _final(history, parent, eve)
    return found


def _above(tree: Mapping[int, int | None], unit: int) -> list[int]:
    line = [unit]
    while (above := tree[line[-1]]) is not None:
        line.append(above)
    return line


@given(histories())
def test_a_figure_counts_for_exactly_those_above_all_it_may_be_in(history: History) -> None:
    asked = Attribution(history.links, history.on)
    now = history.on(date.max)
    for day, tree in history.trees.items():
        for unit in tree:
            found = asked.counted_for(unit, day, date.max)
            lines = [set(_above(now, final)) for final in _final(history, unit, day)]
            assert set(found.units) == set.intersection(*lines)
            assert {one for one, _why in found.unknowable} <= set.union(*lines) - set(found.units)


@given(histories())
def test_nothing_is_lost_to_the_top_nor_counted_twice(history: History) -> None:
    asked = Attribution(history.links, history.on)
    for day, tree in history.trees.items():
        for unit in tree:
            found = asked.counted_for(unit, day, date.max)
            assert found.units[-1] == 0
            assert len(set(found.units)) == len(found.units)
            assert not {one for one, _why in found.unknowable} & set(found.units)


@given(histories())
def test_as_then_never_changes_by_later_reforms(history: History) -> None:
    for day, tree in history.trees.items():
        trees = {one: places for one, places in history.trees.items() if one <= day}
        known = History(trees, tuple(link for link in history.links if link.on <= day))
        late, early = (Attribution(one.links, one.on) for one in (history, known))
        for unit in tree:
            assert (
                late.ancestors_then(unit, day) == early.ancestors_then(unit, day) == tuple(_above(tree, unit))
            )


def test_thousands_of_units_over_many_periods_are_answered_from_memory() -> None:
    asked_days: list[date] = []

    def places(day: date) -> Mapping[int, int | None]:
        asked_days.append(day)
        above = {0: None, **dict.fromkeys(range(1, 11), 0)}
        if day < ON:
            return {**above, **{unit: unit % 10 + 1 for unit in range(100, 5000)}}
        return {**above, 9000: 1}

    asked = Attribution([_link(unit, 9000) for unit in range(100, 5000)], places)
    days = [date(2024, month, 28) for month in range(1, 13)]
    found = {asked.counted_for(unit, day, NOW).units for unit in range(100, 5000) for day in days}
    assert found == {(9000, 1, 0)}
    assert asked_days == [NOW]
