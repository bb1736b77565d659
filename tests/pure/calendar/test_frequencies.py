"""Periods by frequency: tables of keys, names and windows, then laws of tiling, order and identity."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.calendar.frequencies import (
    Frequency,
    Period,
    after,
    before,
    due,
    from_key,
    inside,
    key,
    name,
    period_on,
    same_last_year,
)
from soichieu.pure.calendar.periods import Scheme

WEEK, MONTH, QUARTER, HALF, NINE, YEAR, TERM = Frequency
WHOLE, STATE = Scheme.CALENDAR, Scheme.STATE
OF_2021 = (date(2021, 5, 1), date(2026, 3, 31))

WINDOWS = [
    (date(2026, 2, 15), WEEK, STATE, "2026-W07", "tuần 7/2026 (09/02–15/02)", "2026-02-09", "2026-02-15"),
    (date(2027, 1, 3), WEEK, WHOLE, "2026-W53", "tuần 53/2026 (28/12–03/01)", "2026-12-28", "2027-01-03"),
    (date(2026, 3, 15), MONTH, WHOLE, "2026-03", "tháng 3/2026", "2026-03-01", "2026-03-31"),
    (date(2026, 3, 15), MONTH, STATE, "2026-04", "tháng 4/2026", "2026-03-15", "2026-04-14"),
    (date(2026, 12, 5), MONTH, WHOLE, "2026-12", "tháng 12/2026", "2026-12-01", "2026-12-31"),
    (date(2025, 12, 15), MONTH, STATE, "2026-01", "tháng 1/2026", "2025-12-15", "2026-01-14"),
    (date(2026, 3, 14), QUARTER, STATE, "2026-Q1", "quý I/2026", "2025-12-15", "2026-03-14"),
    (date(2026, 12, 31), QUARTER, WHOLE, "2026-Q4", "quý IV/2026", "2026-10-01", "2026-12-31"),
    (date(2026, 6, 14), HALF, STATE, "2026-H1", "6 tháng đầu năm 2026", "2025-12-15", "2026-06-14"),
    (date(2026, 6, 15), HALF, STATE, "2026-H2", "6 tháng cuối năm 2026", "2026-06-15", "2026-12-14"),
    (date(2026, 9, 14), NINE, STATE, "2026-9M", "9 tháng năm 2026", "2025-12-15", "2026-09-14"),
    (date(2026, 11, 2), NINE, WHOLE, "2026-9M", "9 tháng năm 2026", "2026-01-01", "2026-09-30"),
    (date(2026, 12, 14), YEAR, STATE, "2026", "năm 2026", "2025-12-15", "2026-12-14"),
    (date(2026, 12, 15), YEAR, STATE, "2027", "năm 2027", "2026-12-15", "2027-12-14"),
    (date(2022, 11, 14), TERM, WHOLE, "2021..2026", "nhiệm kỳ 2021–2026", "2021-05-01", "2026-03-31"),
]


@pytest.mark.parametrize(("day", "frequency", "scheme", "written", "called", "start", "end"), WINDOWS)
def test_a_day_lies_in_the_window_of_its_scheme_with_its_key_and_name(
    day: date, frequency: Frequency, scheme: Scheme, written: str, called: str, start: str, end: str
) -> None:
    period = period_on(day, frequency, scheme, OF_2021)
    assert (key(period), name(period)) == (written, called)
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    "text",
    ["", "2026-13", "2026-00", "2026-Q5", "2026-H3", "2026-W54", "2025-W53", "0000", "2026-3", "2020..2026"],
)
def test_what_names_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="không phải là một kỳ báo cáo"):
        from_key(text, WHOLE, OF_2021)


def test_a_term_without_its_days_is_refused() -> None:
    with pytest.raises(ValueError, match="không phải là một kỳ"):
        from_key("2021..2026", WHOLE)
    with pytest.raises(ValueError, match="nhiệm kỳ"):
        period_on(date(2020, 1, 1), TERM, WHOLE, OF_2021)


TILINGS = [
    ("2026", MONTH, 12),
    ("2026", QUARTER, 4),
    ("2026", HALF, 2),
    ("2026", NINE, 0),
    ("2026-9M", MONTH, 9),
    ("2026-9M", QUARTER, 3),
    ("2026-9M", HALF, 0),
    ("2026-H2", QUARTER, 2),
    ("2026-Q1", MONTH, 3),
    ("2026-03", WEEK, 0),
    ("2027-02", WEEK, 0),  # four whole weeks on the calendar, by chance
    ("2026-W07", WEEK, 1),
    ("2026-03", QUARTER, 0),
]


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("longer", "frequency", "parts"), TILINGS)
def test_a_period_is_made_of_so_many(longer: str, frequency: Frequency, parts: int, scheme: Scheme) -> None:
    assert len(inside(from_key(longer, scheme), frequency)) == parts


def test_a_term_is_made_of_years_only_where_it_begins_and_ends_with_one() -> None:
    whole = period_on(date(2021, 1, 1), TERM, WHOLE, (date(2021, 1, 1), date(2025, 12, 31)))
    assert [key(part) for part in inside(whole, YEAR)] == ["2021", "2022", "2023", "2024", "2025"]
    assert inside(period_on(date(2022, 1, 1), TERM, WHOLE, OF_2021), YEAR) == ()
    assert len(inside(period_on(date(2022, 1, 1), TERM, WHOLE, OF_2021), MONTH)) == 59


def test_a_year_without_a_week_53_has_none_to_compare_with() -> None:
    assert same_last_year(from_key("2026-W53", WHOLE)) is None
    seventh = same_last_year(from_key("2026-W07", WHOLE))
    assert seventh is not None
    assert key(seventh) == "2025-W07"


DUES = [
    # tháng 3/2026 of the state ends on Saturday 14/03/2026.
    (2, 17, True, "2026-03-17 17:00"),
    (2, 17, False, "2026-03-16 17:00"),
    (0, 24, False, "2026-03-15 00:00"),
    (-3, 8, True, "2026-03-11 08:00"),
    (-3, 0, False, "2026-03-11 00:00"),
]


@pytest.mark.parametrize(("days", "hour", "working", "moment"), DUES)
def test_a_cut_off_lies_so_many_days_after_the_period(
    days: int, hour: int, working: bool, moment: str
) -> None:
    found = due(from_key("2026-03", STATE), days, hour, working=working, holidays=frozenset())
    assert f"{found:%Y-%m-%d %H:%M}" == moment


def test_a_holiday_is_no_working_day_and_hour_25_no_hour() -> None:
    march = from_key("2026-03", STATE)
    assert due(march, 2, 17, working=True, holidays={date(2026, 3, 16)}).date() == date(2026, 3, 18)
    with pytest.raises(ValueError, match="25"):
        due(march, 2, 25, working=True, holidays=frozenset())


days = st.dates(date(1950, 1, 1), date(2100, 12, 31))
schemes = st.sampled_from(Scheme)
regular = st.sampled_from([WEEK, MONTH, QUARTER, HALF, NINE, YEAR])
periods = st.builds(period_on, days, regular, schemes)


@given(periods)
def test_a_key_reads_back_to_its_period(period: Period) -> None:
    assert from_key(key(period), period.scheme) == period


@given(periods)
def test_the_period_before_and_the_one_after_undo_each_other(period: Period) -> None:
    following, preceding = after(period), before(period)
    assert following is not None
    assert preceding is not None
    assert before(following) == period == after(preceding)
    assert preceding.end < period.start
    assert period.end < following.start
    if period.frequency is not NINE:
        assert following.start - period.end == timedelta(days=1) == period.start - preceding.end


@given(days, regular, schemes)
def test_a_period_holds_its_day_save_nine_months_after_the_ninth(
    day: date, frequency: Frequency, scheme: Scheme
) -> None:
    period = period_on(day, frequency, scheme)
    year = period_on(day, YEAR, scheme)
    assert day in period or (frequency is NINE and period.end < day <= year.end)
    if frequency is NINE:
        assert period.start == year.start


@given(periods, regular)
def test_parts_tile_their_period_without_gap_or_overlap(period: Period, frequency: Frequency) -> None:
    parts = inside(period, frequency)
    held = [part.start + timedelta(days=n) for part in parts for n in range((part.end - part.start).days + 1)]
    length = (period.end - period.start).days + 1
    assert held == ([period.start + timedelta(days=n) for n in range(length)] if parts else [])
    assert {part.frequency for part in parts} <= {frequency}


@given(periods)
def test_the_same_period_last_year_has_the_same_name_but_for_the_year(period: Period) -> None:
    last = same_last_year(period)
    if last is None:
        assert key(period).endswith("W53")
        return
    assert key(last)[4:] == key(period)[4:]
    assert int(key(last)[:4]) == int(key(period)[:4]) - 1


@given(periods, st.integers(-40, 40), st.booleans(), st.sets(days, max_size=3))
def test_a_later_offset_is_never_an_earlier_moment(
    period: Period, offset: int, working: bool, holidays: set[date]
) -> None:
    moment = due(period, offset, 17, working=working, holidays=holidays)
    assert moment < due(period, offset + 1, 17, working=working, holidays=holidays)
    assert (moment.date() > period.end) == (offset > 0)
