"""How soon something is entered, in working days, against the rule of the office."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.calendar.working_days import is_working_day, working_days_after, working_days_of
from soichieu.pure.tasks.entering import entry_times

HOLIDAYS = frozenset({date(2026, 4, 30), date(2026, 5, 1)})
YEAR = working_days_of(2026, HOLIDAYS)

CASES = [
    ("the same day", date(2026, 4, 28), date(2026, 4, 28), 0),
    ("over a holiday and a week-end", date(2026, 4, 29), date(2026, 5, 4), 1),
    ("from a Sunday", date(2026, 5, 3), date(2026, 5, 5), 2),
    ("entered beforehand", date(2026, 5, 5), date(2026, 5, 4), 0),
]


@pytest.mark.parametrize(("first", "last", "days"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_working_days_after_a_day(first, last, days):
    assert working_days_after(YEAR, first, last) == days


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(DAYS, DAYS)
def test_they_are_counted_one_by_one(first, last):
    counted = sum(
        is_working_day(date.fromordinal(day), HOLIDAYS)
        for day in range(first.toordinal() + 1, last.toordinal() + 1)
    )
    assert working_days_after(YEAR, first, last) == counted


@given(st.lists(st.integers(-5, 40)), st.integers(0, 10))
def test_within_and_late_are_all(delays, limit):
    found = entry_times(delays, limit)
    assert found.within + found.late == found.count == len(delays)
    assert (found.median is None) == (found.share is None) == (not delays)
