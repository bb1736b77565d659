"""How tasks hang together: ways round are found and told, work is counted once; marks stand in one class."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.tasks import MarkClass, Work, mark_on, way_round, work_of

EDGES = {1: [2], 2: [3], 3: [4, 5], 6: [1]}


@pytest.mark.parametrize(
    ("start", "end", "way"),
    [(1, 4, (1, 2, 3, 4)), (4, 1, ()), (1, 1, (1,)), (6, 5, (6, 1, 2, 3, 5)), (9, 1, ())],
)
def test_the_shortest_way_from_one_to_another_is_told(start, end, way):
    assert way_round(EDGES, start, end) == way


NODES = st.integers(0, 7)


@given(st.lists(st.tuples(NODES, NODES), max_size=25))
def test_adding_only_edges_without_a_way_back_never_closes_a_cycle(wanted):
    edges: dict[int, list[int]] = {}
    for waits, awaited in wanted:
        way = way_round(edges, awaited, waits)
        if way:
            assert way[0] == awaited
            assert way[-1] == waits
            assert all(there in edges[here] for here, there in pairwise(way))
            continue
        edges.setdefault(waits, []).append(awaited)
    assert all(not way_round(edges, other, node) for node, others in edges.items() for other in others)


WORK = [
    ("a task without parts is its own piece", 1, {}, {1: True}, Work(1, 1)),
    ("one with parts counts them alone", 1, {1: [2, 3]}, {1: True, 2: True}, Work(1, 2)),
    ("parts of parts", 1, {1: [2, 3], 3: [4, 5]}, {2: True, 4: True}, Work(2, 3)),
    ("a tangle ends", 1, {1: [2], 2: [1]}, {}, Work(0, 0)),
]


@pytest.mark.parametrize(
    ("task", "parts", "finished", "work"), [case[1:] for case in WORK], ids=[case[0] for case in WORK]
)
def test_work_is_counted_once(task, parts, finished, work):
    assert work_of(task, parts, finished) == work


@given(st.dictionaries(NODES, st.lists(NODES, max_size=4), max_size=6), st.dictionaries(NODES, st.booleans()))
def test_never_more_is_done_than_there_is(parts, finished):
    found = work_of(0, parts, finished)
    assert 0 <= found.done <= found.of <= 8


DUE = date(2026, 3, 31)
MARKS = [(None, 0, MarkClass.AHEAD), (None, 1, MarkClass.MISSED), (-3, 0, MarkClass.REACHED),
         (-3, -4, MarkClass.AHEAD), (2, 1, MarkClass.MISSED), (2, 2, MarkClass.REACHED_LATE)]  # fmt: skip


@pytest.mark.parametrize(("reached", "on", "expected"), MARKS)
def test_a_mark_stands_in_one_class_on_a_day(reached, on, expected):
    day = None if reached is None else DUE + timedelta(reached)
    assert mark_on(DUE, day, DUE + timedelta(on)) is expected
