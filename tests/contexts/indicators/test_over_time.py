"""A longer period made of shorter ones, as the units then were and as they are on a later day (R7, R14)."""

from datetime import date
from fractions import Fraction

import pytest
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, opened
from tests.contexts.indicators.test_totals import answer

from soichieu.accounts.sight import Sight
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries
from soichieu.indicators.models import Round
from soichieu.organisations.models import Unit
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

pytestmark = pytest.mark.django_db

LATER = date(2025, 9, 1)
ALL = Sight.all(LATER)


def told(house: House, who: Unit, code: str, key: str, on: date | None = None) -> queries.OverTime:
    """Return a figure of a longer period made of months."""
    longer = frequencies.from_key(key, Scheme.CALENDAR)
    measure = house.measures[code].pk
    found = queries.over_time([measure], longer, frequencies.Frequency.MONTH, [who.pk], sight=ALL, on=on)
    return found[measure, who.pk]


def value(house: House, who: Unit, code: str, key: str, on: date | None = None) -> Fraction | None:
    return told(house, who, code, key, on).figure.reported.value


@pytest.fixture
def house() -> House:
    """Figures of the second quarter, answered in two of its months, one of them accepted."""
    house = made.build()
    april, may, _june = (opened(house, f"2025-0{month}") for month in (4, 5, 6))
    answer(house, april, house.an, CS="10", MH="10", CN="1", PT="3", CO="có", accepted=True)
    answer(house, may, house.an, CS="12", MH="20", CN="8", PT="4", CO="không")
    answer(house, april, house.binh, CS="5", MH="10", CN="1", PT="5", CO="có", accepted=True)
    return house


def cao_answers(house: House) -> None:
    """Let the commune that is split by the reform answer in May."""
    may = Round.objects.get(period__key="2025-05")
    answer(house, may, house.cao, CS="7", MH="4", CN="2", PT="1", CO="có")


def test_it_is_told_in_how_many_periods_there_was_anything_of_either_sum(house: House) -> None:
    flow = told(house, house.ha, "PT", "2025-Q2")
    assert (flow.figure.reported.value, flow.figure.accepted.value) == (12, 8)
    reached = [flow.reached(accepted=side) for side in (False, True)]
    assert [(one.answered, one.expected) for one in reached] == [(2, 3), (1, 3)]
    longest = told(house, house.ha, "PT", "2025-9M")
    assert (longest.periods.answered, longest.periods.expected) == (2, 9)
    assert longest.figure.reported.value == 12


def test_flows_states_shares_and_yes_or_no_follow_the_units_to_their_heirs(house: House) -> None:
    new, _other = made.reform(house)
    for code, then in (("PT", 12), ("CS", 17), ("MH", 30), ("CN", 9), ("TL", 30), ("CO", 1)):
        assert value(house, new, code, "2025-Q2", LATER) == then, code
    assert told(house, new, "PT", "2025-Q2", LATER).periods.answered == 2


def test_what_was_split_is_not_known_of_its_heirs_and_known_above_them(house: House) -> None:
    cao_answers(house)
    _new, other = made.reform(house)
    for code, above in (("PT", 13), ("CS", 24), ("TL", Fraction(1100, 34))):
        figure = told(house, other, code, "2025-Q2", LATER).figure.reported
        assert figure.value is None, code
        if code != "TL":
            assert "Đảng ủy xã Cao" in " ".join(figure.why)
        assert value(house, house.ha, code, "2025-Q2", LATER) == above


def test_nothing_is_lost_above_and_nothing_changes_as_the_units_then_were(house: House) -> None:
    cao_answers(house)
    codes = ("PT", "CS", "MH", "CN", "TL", "CO")
    before = {(who, code): value(house, who, code, "2025-Q2") for who in house.communes for code in codes}
    sums = {code: value(house, house.ha, code, "2025-Q2") for code in codes}
    made.reform(house)
    assert {code: value(house, house.ha, code, "2025-Q2", LATER) for code in codes} == sums
    assert {code: value(house, house.ha, code, "2025-Q2") for code in codes} == sums
    then = {(who, code): value(house, who, code, "2025-Q2") for who in house.communes for code in codes}
    assert then == before


def test_a_year_over_the_reform_adds_flows_of_old_and_new_units_and_takes_the_states_of_the_living(
    house: House,
) -> None:
    new, _other = made.reform(house)
    august = opened(house, "2025-08")
    answer(house, august, new, CS="20", PT="6", MH="9", CN="3")
    end = date(2025, 12, 31)
    assert value(house, new, "PT", "2025", end) == 12 + 6
    assert value(house, house.ha, "PT", "2025", end) == 12 + 6
    assert value(house, new, "CS", "2025", end) == 20
    assert value(house, house.ha, "CS", "2025", end) == 20
    assert value(house, house.ha, "TL", "2025", end) == Fraction(100, 3)


def test_a_day_within_the_period_is_refused(house: House) -> None:
    with pytest.raises(Invalid):
        told(house, house.ha, "PT", "2025-Q2", date(2025, 5, 1))
