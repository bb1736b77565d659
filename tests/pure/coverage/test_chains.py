"""Where the carrying out of a directive stopped on its way down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.coverage import chain_stops

PROVINCE, DISTRICT, OTHER, COMMUNE, POLICE, CENTRE = 1, 2, 3, 4, 5, 9
TREE = {
    PROVINCE: {CENTRE},
    DISTRICT: {PROVINCE},
    OTHER: {PROVINCE},
    COMMUNE: {DISTRICT},
    POLICE: {DISTRICT, CENTRE},
}
ALL = {PROVINCE, DISTRICT, OTHER, COMMUNE, POLICE}
CASES = [
    ("all have done their part", set(), ALL, {}),
    ("a commune below a district that has", {COMMUNE}, ALL, {COMMUNE: {COMMUNE}}),
    ("it waits for its district", {COMMUNE, DISTRICT}, ALL, {COMMUNE: {DISTRICT}, DISTRICT: {DISTRICT}}),
    (
        "and the district for the province",
        {COMMUNE, DISTRICT, PROVINCE},
        ALL,
        {COMMUNE: {PROVINCE}, DISTRICT: {PROVINCE}, PROVINCE: {PROVINCE}},
    ),
    ("a second superior owes nothing", {POLICE, DISTRICT}, ALL, {POLICE: {POLICE}, DISTRICT: {DISTRICT}}),
    (
        "districts owe nothing",
        {COMMUNE, PROVINCE},
        {COMMUNE, PROVINCE},
        {COMMUNE: {PROVINCE}, PROVINCE: {PROVINCE}},
    ),
    ("the district has done its part", {COMMUNE, PROVINCE}, ALL, {COMMUNE: {COMMUNE}, PROVINCE: {PROVINCE}}),
]  # fmt: skip


@pytest.mark.parametrize(("case", "missing", "owing", "expected"), CASES)
def test_a_unit_waits_only_where_every_way_up_meets_one_that_is_missing(
    case: str, missing: set[int], owing: set[int], expected: dict[int, set[int]]
) -> None:
    found = {unit: set(stops) for unit, stops in chain_stops(missing, owing, TREE).items()}
    assert found == expected, case


UNITS = st.integers(0, 11)


@given(st.frozensets(UNITS), st.frozensets(UNITS), st.dictionaries(UNITS, st.frozensets(UNITS, max_size=3)))
def test_each_missing_unit_has_stops_and_these_stop_at_themselves(
    missing: frozenset[int], met: frozenset[int], superiors: dict[int, frozenset[int]]
) -> None:
    stops = chain_stops(missing, missing | met, superiors)
    assert set(stops) == missing
    for ends in stops.values():
        assert ends
        assert ends <= missing
        assert all(end in stops[end] for end in ends)


@given(st.frozensets(UNITS, min_size=1))
def test_in_one_line_all_wait_for_the_highest(missing: frozenset[int]) -> None:
    line = {unit: {unit - 1} for unit in range(1, 12)}
    top = min(missing)
    assert set(chain_stops(missing, missing, line).values()) == {frozenset({top})}
