"""Figures combined: a table of results, then laws: any order, any grouping, missing is never zero."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.rollup.combining import (
    NOTHING,
    ZERO,
    Carried,
    Completeness,
    Tally,
    carried,
    counted,
    of,
    over_time,
    ratio,
    result,
    together,
)
from soichieu.pure.rollup.measures import Aggregation, Kind

F = Fraction
SUM, MEAN, RATIO, LAST, MIN, MAX, COUNT, NONE = Aggregation

RESULTS = [
    ([of(F(3)), of(F(5))], SUM, F(8)),
    ([of(F(3)), of(F(5))], LAST, F(8)),
    ([of(F(3)), of(F(5))], MIN, F(3)),
    ([of(F(3)), of(F(5))], MAX, F(5)),
    ([of(F(3)), of(F(5))], NONE, None),
    ([of(F(3)), of(F(5))], RATIO, None),
    ([of(F(0))], SUM, F(0)),
    ([], SUM, None),
    ([], COUNT, None),
    ([of(F(50), F(1)), of(F(80), F(3))], MEAN, F(290, 4)),
    ([of(F(50), F(0))], MEAN, None),
    ([of(F(1, 10))] * 3, SUM, F(3, 10)),
    ([counted(Kind.YES_NO, F(1)), counted(Kind.YES_NO, F(0))], COUNT, F(1)),
    ([counted(Kind.FLOW, F(7)), counted(Kind.FLOW, F(0))], COUNT, F(2)),
]


@pytest.mark.parametrize(("tallies", "aggregation", "expected"), RESULTS)
def test_figures_make_that_of_the_unit_above(
    tallies: list[Tally], aggregation: Aggregation, expected: Fraction | None
) -> None:
    assert result(together(tallies), aggregation) == expected


RATIOS = [
    ([5, 3], [123, 7], 100, F(800, 130)),
    ([5], [0], 100, None),
    ([5], [], 100, None),
    ([], [5], 100, None),
    ([0], [5], 100, F(0)),
]


@pytest.mark.parametrize(("above", "below", "factor", "expected"), RATIOS)
def test_a_ratio_is_made_of_the_sums(
    above: list[int], below: list[int], factor: int, expected: Fraction | None
) -> None:
    sums = [together(of(F(value)) for value in values) for values in (above, below)]
    assert ratio(sums[0], sums[1], F(factor)) == expected


TIMES = [
    (Kind.FLOW, [F(1), None, F(4)], F(5), 2),
    (Kind.FLOW, [None, None], None, 0),
    (Kind.FLOW, [F(0), None], F(0), 1),
    (Kind.FLOW, [], None, 0),
    (Kind.STOCK, [F(1), F(4), None], F(4), 2),
    (Kind.YES_NO, [F(1), F(0), None], F(0), 2),
    (Kind.RATIO, [F(50), F(60)], None, 2),
    (Kind.TEXT, [F(1)], None, 1),
]


@pytest.mark.parametrize(("kind", "values", "expected", "answered"), TIMES)
def test_shorter_periods_make_a_longer_one(
    kind: Kind, values: list[Fraction | None], expected: Fraction | None, answered: int
) -> None:
    made = over_time(kind, values)
    assert (made.value, made.periods) == (expected, Completeness(answered, len(values)))


def test_an_answer_is_carried_forward_until_the_next() -> None:
    assert carried([None, F(2), None, F(0), None]) == (
        None,
        Carried(F(2), 1),
        Carried(F(2), 1),
        Carried(F(0), 3),
        Carried(F(0), 3),
    )


def test_how_many_answered_is_never_more_than_were_asked() -> None:
    assert Completeness(2, 3) + Completeness(1, 1) == Completeness(3, 4)
    assert (Completeness(2, 3).missing, Completeness(2, 3).is_whole, Completeness(0, 0).is_whole) == (
        1,
        False,
        True,
    )
    for answered, expected in ((4, 3), (-1, 3)):
        with pytest.raises(ValueError, match=str(answered)):
            Completeness(answered, expected)


values = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=10**6)
weights = st.fractions(min_value=0, max_value=1000, max_denominator=1000)
tallies = st.one_of(st.just(NOTHING), st.builds(of, values), st.builds(of, values, weights))


@given(tallies, tallies, tallies)
def test_tallies_are_added_in_any_order_and_nothing_changes_none(
    one: Tally, two: Tally, three: Tally
) -> None:
    assert (one + two) + three == one + (two + three)
    assert one + two == two + one
    assert one + NOTHING == one


@given(st.lists(values, min_size=1, max_size=20), st.data())
def test_any_grouping_and_order_makes_the_same_tally(figures: list[Fraction], data: st.DataObject) -> None:
    whole = together(of(value) for value in figures)
    assert whole == Tally(sum(figures, ZERO), ZERO, len(figures), min(figures), max(figures))
    shuffled = data.draw(st.permutations(figures))
    cut = data.draw(st.integers(0, len(figures)))
    parts = [together(of(value) for value in part) for part in (shuffled[:cut], shuffled[cut:])]
    assert together(parts) == whole


@given(st.lists(st.tuples(values, weights), max_size=9))
def test_a_weighted_mean_lies_between_the_least_and_the_most(
    pairs: Sequence[tuple[Fraction, Fraction]],
) -> None:
    tally = together(of(value, weight) for value, weight in pairs)
    mean = result(tally, Aggregation.WEIGHTED_MEAN)
    assert (mean is None) == (not any(weight for _value, weight in pairs))
    if mean is not None and tally.least is not None and tally.most is not None:
        assert tally.least <= mean <= tally.most


counts = st.integers(0, 10**6)


@given(st.lists(st.tuples(counts, counts.filter(bool)), min_size=1, max_size=9))
def test_a_ratio_is_the_mean_of_ratios_only_as_weighed_by_their_divisors(
    pairs: Sequence[tuple[int, int]],
) -> None:
    made = ratio(together(of(F(above)) for above, _ in pairs), together(of(F(below)) for _, below in pairs))
    weighed = together(of(F(above, below), F(below)) for above, below in pairs)
    assert made == F(sum(above for above, _ in pairs), sum(below for _, below in pairs))
    assert made == result(weighed, Aggregation.WEIGHTED_MEAN)


@given(st.sampled_from([Kind.FLOW, Kind.STOCK, Kind.YES_NO]), st.lists(values, max_size=9), st.data())
def test_a_missing_period_changes_what_is_told_and_never_the_figure(
    kind: Kind, figures: list[Fraction], data: st.DataObject
) -> None:
    whole = over_time(kind, figures)
    place = data.draw(st.integers(0, len(figures)))
    gapped = over_time(kind, [*figures[:place], None, *figures[place:]])
    assert gapped.value == whole.value
    assert (gapped.periods.answered, gapped.periods.missing) == (len(figures), 1)
