"""On any day each thing owed is in exactly one class, and the past never changes by what comes later."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.coverage import Class, Standing, class_on, latency_of, standing_on, tally
from soichieu.pure.coverage.standing import COUNTED

D = date(2025, 3, 10)
BASE = Standing(owed_from=D, last_day=D + timedelta(30), soon_from=D + timedelta(27))

CASES = [
    ("before it is owed", BASE, D - timedelta(1), Class.NOT_YET),
    ("on its first day", BASE, D, Class.OPEN),
    ("three days before the end", BASE, D + timedelta(27), Class.SOON),
    ("on the last day", BASE, D + timedelta(30), Class.SOON),
    ("the day after", BASE, D + timedelta(31), Class.OVERDUE),
    ("met on the last day", replace(BASE, met_on=D + timedelta(30)), D + timedelta(40), Class.MET),
    ("met late", replace(BASE, met_on=D + timedelta(31)), D + timedelta(40), Class.MET_LATE),
    ("late, on its eve", replace(BASE, met_on=D + timedelta(33)), D + timedelta(32), Class.OVERDUE),
    ("waived", replace(BASE, waived_on=D + timedelta(2)), D + timedelta(2), Class.WAIVED),
    ("met although waived", replace(BASE, waived_on=D, met_on=D), D, Class.MET),
    ("ended by a reform", replace(BASE, ended_on=D + timedelta(5)), D + timedelta(5), Class.ENDED),
    ("without a day", Standing(D), D + timedelta(999), Class.NO_DAY),
]  # fmt: skip


@pytest.mark.parametrize(("one", "on", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_class_of_a_day(one, on, expected):
    assert class_on(one, on) is expected


DAYS = st.dates(date(2024, 1, 1), date(2026, 1, 1))
STANDINGS = st.builds(
    Standing, DAYS, st.none() | DAYS, st.none() | DAYS, st.none() | DAYS, st.none() | DAYS, st.none() | DAYS
)


@given(st.lists(STANDINGS, max_size=30), DAYS)
def test_the_parts_of_a_tally_equal_its_total(those, on):
    counted = tally(standing_on(those, on))
    apart = counted.counts[Class.NOT_YET] + counted.counts[Class.ENDED]
    assert counted.owed + apart == len(those)
    assert counted.met + counted.counts[Class.WAIVED] + counted.missing == counted.owed
    assert set(counted.counts) <= {*COUNTED, Class.NOT_YET, Class.ENDED}


@given(STANDINGS, DAYS, st.integers(1, 400), st.sampled_from(["ended_on", "met_on", "waived_on"]))
def test_what_is_dated_later_never_changes_a_past_day(one, on, days, fact):
    before = getattr(one, fact)
    if before is None or before > on:
        assert class_on(replace(one, **{fact: on + timedelta(days)}), on) is class_on(one, on)


def test_latency_takes_only_what_had_happened_by_the_day():
    issued = date(2022, 3, 16)
    met = [date(2022, 5, 25), date(2022, 6, 1), date(2023, 1, 1), date(2022, 3, 1)]
    found = latency_of(issued, met, date(2022, 12, 9))
    assert (found.count, found.median, found.slowest) == (3, 70, 77)
    assert latency_of(issued, [], date(2022, 12, 9)).median is None
