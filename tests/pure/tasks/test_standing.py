"""Every share of a task is in exactly one class on any day, and only lawful moves lead there (R9–R11)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.tasks import (
    MOVES,
    Class,
    Move,
    Share,
    Side,
    State,
    Step,
    Unlawful,
    ageing,
    allowed,
    check,
    class_on,
    days_late,
    state_on,
    tally,
)
from soichieu.pure.tasks.standing import APART, DONE, OPEN

D = date(2025, 3, 3)


def day(number):
    return D + timedelta(number)


def share(*steps, last=30):
    made = [Step(Move(move), day(on)) for move, on in steps]
    return Share(D, made, None if last is None else day(last), None if last is None else day(last - 3))


CASES = [
    ("before it was given", share(), -1, Class.NOT_YET),
    ("given", share(), 0, Class.IN_TIME),
    ("falls due soon", share(), 28, Class.SOON),
    ("on the last day", share(), 30, Class.SOON),
    ("the day after", share(), 31, Class.OVERDUE),
    ("submitted in time, not yet confirmed, is still open", share(("submit", 20)), 25, Class.IN_TIME),
    ("submitted in time and confirmed after", share(("submit", 30), ("confirm", 40)), 40, Class.DONE_IN_TIME),
    ("waiting for confirmation past the day", share(("submit", 30)), 35, Class.OVERDUE),
    ("submitted late", share(("submit", 31), ("confirm", 31)), 31, Class.DONE_LATE),
    ("returned counts as not done", share(("submit", 20), ("return", 22)), 40, Class.OVERDUE),
    ("mended late after a return", share(("submit", 20), ("return", 22), ("submit", 33), ("confirm", 34)), 40,
     Class.DONE_LATE),
    ("on hold stands apart", share(("hold", 5)), 99, Class.ON_HOLD),
    ("refused stands apart", share(("refuse", 5)), 99, Class.REFUSED),
    ("reopened is open again", share(("submit", 5), ("confirm", 6), ("reopen", 40)), 40, Class.OVERDUE),
    ("without a day", share(last=None), 999, Class.NO_DAY),
    ("done without a day", share(("submit", 5), ("confirm", 6), last=None), 9, Class.DONE_NO_DAY),
    ("taken away by a reform", replace(share(), ended_on=day(10)), 10, Class.ENDED),
]  # fmt: skip


@pytest.mark.parametrize(("one", "on", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_the_class_of_a_day(one, on, expected):
    assert class_on(one, day(on)) is expected


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("move", Move)
def test_a_move_the_table_does_not_have_is_refused(state, move):
    if state in MOVES[move].before:
        assert check(state, move) is MOVES[move].after
        assert move in allowed(state, MOVES[move].side)
    else:
        with pytest.raises(Unlawful):
            check(state, move)
        assert all(move not in allowed(state, side) for side in Side)


def test_every_state_is_left_again_and_reached():
    assert {state for rule in MOVES.values() for state in rule.before} == set(State)
    assert {rule.after for rule in MOVES.values()} == set(State)


DAYS = st.integers(-5, 120)
SHARES = st.builds(
    lambda moves, last, ended: Share(
        D,
        [Step(move, day(on)) for move, on in zip(moves[0], sorted(moves[1]), strict=False)],
        None if last is None else day(last),
        None if last is None else day(last - 3),
        None if ended is None else day(ended),
    ),
    st.tuples(
        st.lists(st.sampled_from(Move), max_size=8), st.lists(st.integers(0, 100), min_size=8, max_size=8)
    ),
    st.none() | st.integers(1, 90),
    st.none() | st.integers(1, 110),
)


@given(st.lists(SHARES, max_size=20), DAYS)
def test_parts_equal_totals(shares, on):
    counted = tally(class_on(one, day(on)) for one in shares)
    assert counted.given + counted.of((Class.NOT_YET, Class.ENDED)) == len(shares)
    assert set(counted.counts) <= {*DONE, *APART, *OPEN, Class.NOT_YET, Class.ENDED}
    assert 0 <= counted.due <= counted.given
    late = [days_late(one, day(on)) for one in shares if class_on(one, day(on)) is Class.OVERDUE]
    assert ageing(late).total == counted.counts[Class.OVERDUE]


@given(SHARES, DAYS, st.sampled_from(Move), st.integers(1, 50))
def test_what_is_dated_later_never_changes_a_past_day(one, on, move, later):
    after = replace(one, steps=[*one.steps, Step(move, day(on + later))])
    if not one.steps or one.steps[-1].on <= day(on + later):
        assert class_on(after, day(on)) is class_on(one, day(on))
        assert state_on(after.steps, day(on)) is state_on(one.steps, day(on))


def test_days_late_are_counted_into_ages():
    assert ageing([0, -3, 1, 30, 31, 90, 91, 120, 121, 900]).counts == (2, 2, 2, 2)
