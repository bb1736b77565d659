"""A number taken apart: its parts make it again, at any depth."""

from collections import defaultdict
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.rollup.combining import NOTHING, Tally, of, together
from soichieu.pure.rollup.trace import Trace, trace

BELOW = {1: [2, 3], 2: [4, 5], 3: [6]}
OWN = {4: of(Fraction(3)), 5: of(Fraction(4)), 2: of(Fraction(1))}


def _children(unit: int) -> list[int]:
    return BELOW.get(unit, [])


def test_a_number_shows_what_its_units_gave_and_leaves_out_who_gave_nothing() -> None:
    made = trace(1, OWN, _children, 2)
    assert made.whole.total == 8
    assert [(part.unit, part.whole.total, part.own) for part in made.parts] == [(2, 8, of(Fraction(1)))]
    assert [(part.unit, part.own, part.hidden) for part in made.parts[0].parts] == [
        (4, OWN[4], 0),
        (5, OWN[5], 0),
    ]


def test_what_lies_deeper_is_counted_and_told() -> None:
    made = trace(1, OWN, _children, 1)
    assert [(part.unit, part.whole.total, part.hidden, part.parts) for part in made.parts] == [(2, 8, 2, ())]


def test_a_unit_nobody_below_which_answered_makes_no_number() -> None:
    assert trace(3, OWN, _children, 3) == Trace(3, None, NOTHING)


@given(
    st.lists(st.integers(0, 9), max_size=10),
    st.dictionaries(st.integers(0, 10), st.integers(-99, 99).map(lambda n: of(Fraction(n)))),
    st.integers(0, 6),
)
def test_parts_and_own_make_the_whole_at_any_depth(ups: list[int], own: dict[int, Tally], depth: int) -> None:
    below = defaultdict(list)
    for unit, up in enumerate(ups, start=1):
        below[up % unit].append(unit)
    made = trace(0, own, lambda unit: below[unit], depth)
    given_below = [tally for unit, tally in own.items() if unit <= len(ups)]
    assert made.whole == together(given_below)
    waiting = [made]
    while waiting:
        at = waiting.pop()
        waiting += at.parts
        if not at.hidden:
            assert at.whole == together([at.own or NOTHING, *(part.whole for part in at.parts)])
