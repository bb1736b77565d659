"""Spans of days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.hierarchy.spans import ALWAYS, Span, hull, joined

_DAYS = st.dates(date(2024, 12, 1), date(2025, 2, 1))


@st.composite
def _spans(draw: st.DrawFn) -> Span:
    start, end = sorted(draw(st.tuples(_DAYS, _DAYS)))
    return Span(draw(st.sampled_from([None, start])), draw(st.sampled_from([None, end + timedelta(days=1)])))


@given(_spans(), _spans(), _DAYS)
def test_a_day_is_in_the_meeting_of_two_spans_when_it_is_in_both(one: Span, other: Span, day: date) -> None:
    both = one.meet(other)
    assert (both is not None and day in both) == (day in one and day in other)


@given(_spans(), _spans(), _DAYS)
def test_a_day_is_left_when_it_is_in_the_first_span_only(one: Span, other: Span, day: date) -> None:
    assert any(day in rest for rest in one.minus(other)) == (day in one and day not in other)


@given(st.lists(_spans(), min_size=1), _DAYS)
def test_the_hull_holds_every_day_of_every_span(spans: list[Span], day: date) -> None:
    if any(day in span for span in spans):
        assert day in hull(spans)


def test_nothing_has_no_hull() -> None:
    with pytest.raises(ValueError, match="no span"):
        hull([])


def test_neighbours_of_one_value_become_one_piece() -> None:
    first, second, third = date(2025, 1, 1), date(2025, 3, 1), date(2025, 7, 1)
    pieces = [("a", Span(None, first)), ("a", Span(first, second)), ("b", Span(second, third)), ("b", ALWAYS)]
    assert joined(pieces) == [("a", Span(None, second)), ("b", Span(second, third)), ("b", ALWAYS)]
