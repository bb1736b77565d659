"""Working days skip week-ends and holidays."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.foundation.office_days import office_days_before
from soichieu.pure.calendar.working_days import is_working_day, working_days_before

CASES = [
    (date(2026, 7, 10), 3, date(2026, 7, 7)),  # Friday: Thursday, Wednesday, Tuesday
    (date(2026, 7, 13), 3, date(2026, 7, 8)),  # Monday: over a week-end
    (date(2026, 7, 12), 1, date(2026, 7, 10)),  # Sunday
    (date(2026, 5, 4), 1, date(2026, 4, 29)),  # over 30 April and 1 May and a week-end
    (date(2026, 2, 23), 1, date(2026, 2, 13)),  # over Tết Bính Ngọ, 16–20 February
    (date(2026, 1, 2), 1, date(2025, 12, 31)),  # over New Year, into the year before
    (date(2026, 7, 10), 0, date(2026, 7, 10)),
]


@pytest.mark.parametrize(("day", "count", "expected"), CASES)
def test_so_many_working_days_before(day, count, expected):
    assert office_days_before(day, count) == expected


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 30), st.sets(st.dates(date(2019, 11, 1))))
def test_exactly_so_many_working_days_lie_between(day, count, holidays):
    before = working_days_before(day, count, holidays)
    between = [before + timedelta(n) for n in range((day - before).days)]
    assert sum(is_working_day(one, holidays) for one in between) == count


def test_less_than_none_is_refused():
    with pytest.raises(ValueError, match="-1"):
        working_days_before(date(2026, 1, 1), -1, set())
