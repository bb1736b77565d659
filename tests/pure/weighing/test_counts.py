"""Shares, pairing and changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.weighing import Count, changes, total
from soichieu.pure.weighing.pairing import pairs
from soichieu.pure.weighing.places import occurrences, overlap


@pytest.mark.parametrize(
    ("count", "precision", "recall", "f1"),
    [
        (Count(10, 8, 6), 0.75, 0.6, 2 / 3),
        (Count(4, 4, 4), 1.0, 1.0, 1.0),
        (Count(4, 4, 0), 0.0, 0.0, 0.0),
        (Count(4, 0, 0), None, 0.0, 0.0),
        (Count(0, 3, 0), 0.0, None, 0.0),
        (Count(), None, None, None),
    ],
)
def test_shares(count: Count, precision: float | None, recall: float | None, f1: float | None) -> None:
    assert (count.precision, count.recall) == (precision, recall)
    assert count.f1 == (None if f1 is None else pytest.approx(f1))


def test_counts_add_up() -> None:
    assert total([Count(1, 2, 1), Count(3, 1, 0)]) == Count(4, 3, 1)


def test_a_finding_gives_way_when_another_has_only_its_label() -> None:
    agree = {(0, 0), (0, 1), (1, 0)}
    assert pairs(2, 2, lambda one, label: (one, label) in agree) == {0: 1, 1: 0}


def test_the_better_partner_is_taken_where_both_are_free() -> None:
    assert pairs(1, 2, lambda _, label: 1 + label) == {0: 1}


@given(st.integers(0, 6), st.integers(0, 6), st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5))))
def test_pairs_agree_and_no_label_answers_twice(
    found: int, labelled: int, agree: set[tuple[int, int]]
) -> None:
    made = pairs(found, labelled, lambda one, label: (one, label) in agree)
    assert set(made.items()) <= agree
    assert len(set(made.values())) == len(made)
    free = [(one, label) for one, label in agree if one < found and label < labelled]
    assert all(one in made or label in made.values() for one, label in free)


def test_every_occurrence_is_found_overlapping_ones_too() -> None:
    assert occurrences("aXaXa", "aXa") == [(0, 3), (2, 5)]
    assert occurrences("abc", None) == occurrences("abc", "") == occurrences("abc", "d") == []


@pytest.mark.parametrize(
    ("other", "shares"), [((0, 5), False), ((0, 6), True), ((9, 12), True), ((10, 12), False)]
)
def test_spans_that_only_touch_do_not_overlap(other: tuple[int, int], shares: bool) -> None:
    assert overlap((5, 10), other) is overlap(other, (5, 10)) is shares


def test_what_is_newly_missed_or_invented_is_lost_and_the_rest_gained() -> None:
    told = changes((["a", "b"], ["x"]), (["b", "c", "c"], ["y"]))
    assert [(one.lost, one.what, one.item) for one in told] == [
        (True, "missed", "c"),
        (True, "missed", "c"),
        (True, "invented", "y"),
        (False, "found", "a"),
        (False, "no longer invented", "x"),
    ]
    assert changes((["a", "a"], []), (["a"], [])) == changes((["a"], []), ([], []))
