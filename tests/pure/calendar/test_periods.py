"""Reporting periods: a table of days, then laws: every day lies in one period, and periods follow on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.calendar.periods import Scheme, period_of, span_of

STATE, WHOLE = Scheme.STATE, Scheme.CALENDAR
CASES = [
    (date(2026, 3, 14), 1, STATE, date(2026, 3, 1), (date(2026, 2, 15), date(2026, 3, 14))),
    (date(2026, 3, 15), 1, STATE, date(2026, 4, 1), (date(2026, 3, 15), date(2026, 4, 14))),
    (date(2025, 12, 15), 3, STATE, date(2026, 1, 1), (date(2025, 12, 15), date(2026, 3, 14))),
    (date(2026, 6, 14), 6, STATE, date(2026, 1, 1), (date(2025, 12, 15), date(2026, 6, 14))),
    (date(2026, 6, 15), 6, STATE, date(2026, 7, 1), (date(2026, 6, 15), date(2026, 12, 14))),
    (date(2026, 12, 14), 12, STATE, date(2026, 1, 1), (date(2025, 12, 15), date(2026, 12, 14))),
    (date(2026, 12, 15), 12, STATE, date(2027, 1, 1), (date(2026, 12, 15), date(2027, 12, 14))),
    (date(2024, 2, 29), 1, WHOLE, date(2024, 2, 1), (date(2024, 2, 1), date(2024, 2, 29))),
    (date(2026, 12, 31), 6, WHOLE, date(2026, 7, 1), (date(2026, 7, 1), date(2026, 12, 31))),
]


@pytest.mark.parametrize(("day", "months", "scheme", "named", "span"), CASES)
def test_a_day_lies_in_the_period_of_its_scheme(
    day: date, months: int, scheme: Scheme, named: date, span: tuple[date, date]
) -> None:
    assert period_of(day, months, scheme) == named
    assert span_of(named, months, scheme) == span


days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
lengths = st.sampled_from([1, 3, 6, 12])
schemes = st.sampled_from(Scheme)


@given(days, lengths, schemes)
def test_a_period_holds_the_day_it_is_named_for_and_the_next_begins_the_day_after(
    day: date, months: int, scheme: Scheme
) -> None:
    first, last = span_of(period_of(day, months, scheme), months, scheme)
    assert first <= day <= last
    assert period_of(first, months, scheme) == period_of(last, months, scheme)
    after = last + timedelta(days=1)
    assert span_of(period_of(after, months, scheme), months, scheme)[0] == after


@given(days, schemes)
def test_a_month_lies_whole_in_its_quarter_half_and_year(day: date, scheme: Scheme) -> None:
    first, last = span_of(period_of(day, 1, scheme), 1, scheme)
    for months in (3, 6, 12):
        assert period_of(first, months, scheme) == period_of(last, months, scheme)
