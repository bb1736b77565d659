"""What recurs: a rule and a day give the periods open by then, each once, the missed ones too."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.tasks import Every, Recurrence, instances, period_key

D = date
CASES = [
    ("monthly, due on the last day", Recurrence(Every.MONTH, D(2026, 1, 1)), D(2026, 3, 1),
     [("2026-01", D(2026, 1, 1), D(2026, 1, 31)), ("2026-02", D(2026, 2, 1), D(2026, 2, 28)),
      ("2026-03", D(2026, 3, 1), D(2026, 3, 31))]),
    ("monthly by the 15th, begun on the 20th: the first is due next month",
     Recurrence(Every.MONTH, D(2026, 1, 20), day=15), D(2026, 2, 3),
     [("2026-02", D(2026, 2, 1), D(2026, 2, 15))]),
    ("by the 31st in a short month", Recurrence(Every.MONTH, D(2026, 4, 1), day=31), D(2026, 4, 1),
     [("2026-04", D(2026, 4, 1), D(2026, 4, 30))]),
    ("quarterly, by the 20th of its last month", Recurrence(Every.QUARTER, D(2026, 2, 10), day=20),
     D(2026, 4, 1),
     [("2026-Q1", D(2026, 2, 10), D(2026, 3, 20)), ("2026-Q2", D(2026, 4, 1), D(2026, 6, 20))]),
    ("half-yearly", Recurrence(Every.HALF_YEAR, D(2025, 7, 1)), D(2026, 6, 30),
     [("2025-H2", D(2025, 7, 1), D(2025, 12, 31)), ("2026-H1", D(2026, 1, 1), D(2026, 6, 30))]),
    ("yearly by 15 November", Recurrence(Every.YEAR, D(2025, 1, 1), month=11, day=15), D(2025, 2, 1),
     [("2025", D(2025, 1, 1), D(2025, 11, 15))]),
    ("none begins after the end", Recurrence(Every.MONTH, D(2026, 1, 1), D(2026, 2, 1)), D(2026, 9, 9),
     [("2026-01", D(2026, 1, 1), D(2026, 1, 31)), ("2026-02", D(2026, 2, 1), D(2026, 2, 28))]),
    ("nothing before the start", Recurrence(Every.MONTH, D(2026, 1, 1)), D(2025, 12, 31), []),
    ("the first opens with the rule, not with its month", Recurrence(Every.MONTH, D(2026, 1, 10)),
     D(2026, 1, 9), []),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "on", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_periods_open_by_a_day(rule, on, expected):
    assert [(one.period, one.opens_on, one.due) for one in instances(rule, on)] == expected


DAYS = st.dates(date(2020, 1, 1), date(2032, 1, 1))
RULES = st.builds(
    Recurrence,
    st.sampled_from(Every),
    DAYS,
    st.none() | DAYS,
    st.none() | st.integers(1, 12),
    st.none() | st.integers(1, 31),
)


@given(RULES, DAYS)
def test_no_period_is_opened_twice_and_none_out_of_its_days(rule, on):
    found = instances(rule, on)
    assert len({one.period for one in found}) == len(found)
    for one in found:
        assert rule.starts <= one.opens_on <= on
        assert one.opens_on <= one.due
        assert period_key(rule.every, one.opens_on) == period_key(rule.every, one.due) == one.period


@given(RULES, DAYS, DAYS)
def test_what_a_day_opened_stays_and_a_missed_period_is_never_left_out(rule, one, other):
    earlier, later = sorted((one, other))
    before, after = instances(rule, earlier), instances(rule, later)
    assert after[: len(before)] == before
    numbers = [(one.opens_on.year * 12 + one.opens_on.month - 1) // rule.every.months for one in after]
    assert all(second == first + 1 for first, second in pairwise(numbers))
