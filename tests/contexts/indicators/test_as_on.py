"""Figures over a reform: as the units then were, and as they are on a day, or not knowable."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cast import AFTER, REFORM
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, opened
from tests.contexts.indicators.test_totals import ALL, answer

from soichieu.accounts import queries as accounts
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Round, Value
from soichieu.organisations.enums import SuccessionKind
from soichieu.organisations.models import Succession, Unit

pytestmark = pytest.mark.django_db
_SPLIT = "Không thể biết: Đảng ủy xã Cao đã được chia cho nhiều đơn vị."


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def may(house: House) -> Round:
    found = opened(house)
    answer(house, found, house.an, CS="10", MH="4", CN="1", HL="50", accepted=True)
    answer(house, found, house.binh, CS="30", MH="6", CN="4", HL="90")
    answer(house, found, house.dong, CS="7", MH="1", CN="1")
    return found


def as_on(house: House, found: Round, who: Unit, code: str, on: date = AFTER) -> queries.Side:
    measure = house.measures[code].pk
    told = queries.as_on([measure], [found.period_id], [who.pk], on, sight=ALL)
    return told[measure, found.period_id, who.pk].reported


def then(house: House, found: Round) -> queries.Figures:
    units = [house.centre, house.ha, house.thuong, *house.communes]
    measures = [measure.pk for measure in house.measures.values()]
    return queries.totals(measures, [found.period_id], [unit.pk for unit in units], sight=ALL)


def test_an_heir_has_the_figures_of_those_that_passed_whole_into_it(house: House, may: Round) -> None:
    new, _other = made.reform(house)
    told = as_on(house, may, new, "CS")
    assert (told.value, told.answered, told.expected) == (40, 2, 2)
    assert as_on(house, may, new, "TL").value == 50
    assert as_on(house, may, new, "HL").value == 80
    assert as_on(house, may, house.an, "CS").value is None
    accepted = queries.as_on([house.measures["CS"].pk], [may.period_id], [new.pk], AFTER, sight=ALL)
    assert [figure.accepted.value for figure in accepted.values()] == [10]


def test_a_reform_changes_nothing_of_what_was_as_it_then_was(house: House, may: Round) -> None:
    answer(house, may, house.cao, CS="5", MH="1")
    before = then(house, may)
    made.reform(house)
    assert then(house, may) == before


def test_of_a_split_the_province_knows_and_the_heirs_do_not(house: House, may: Round) -> None:
    answer(house, may, house.cao, CS="5", MH="1")
    new, other = made.reform(house)
    assert as_on(house, may, house.ha, "CS").value == 45
    assert as_on(house, may, house.centre, "CS").value == 52
    for heir in (new, other):
        told = as_on(house, may, heir, "CS")
        assert (told.value, told.why) == (None, (_SPLIT,))
        assert _SPLIT in as_on(house, may, heir, "TL").why


def test_where_the_split_unit_gave_nothing_its_heirs_stay_known(house: House, may: Round) -> None:
    new, other = made.reform(house)
    assert as_on(house, may, new, "CS").value == 40
    assert as_on(house, may, other, "CS").value is None


def test_an_unknown_share_is_told_as_such(house: House, may: Round) -> None:
    new, _other = made.reform(house)
    Succession.objects.filter(predecessor=house.an).update(whole=None, kind=SuccessionKind.MERGE)
    told = as_on(house, may, new, "CS")
    assert told.value is None
    assert told.why == ("Không thể biết: chưa rõ phần nào của Đảng ủy xã An về đơn vị này.",)
    assert as_on(house, may, house.ha, "CS").value == 40


def test_on_the_last_day_of_a_period_both_questions_have_one_answer(house: House, may: Round) -> None:
    made.reform(house)
    units = [house.centre.pk, house.ha.pk, house.thuong.pk, *(one.pk for one in house.communes)]
    measures = [house.measures[code].pk for code in ("CS", "TL", "HL", "XA", "CO", "PT")]
    day = may.period.ends
    on = queries.as_on(measures, [may.period_id], units, day, sight=ALL)
    now = queries.totals(measures, [may.period_id], units, sight=ALL)
    assert {key: (one.reported, one.accepted) for key, one in on.items()} == {
        key: (one.reported, one.accepted) for key, one in now.items()
    }


def test_no_figure_is_counted_for_a_day_before_its_period_ends(house: House, may: Round) -> None:
    with pytest.raises(Invalid):
        as_on(house, may, house.ha, "CS", date(2025, 5, 30))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.fixed_dictionaries(
        {}, optional={name: st.integers(0, 10**9) for name in ("an", "binh", "cao", "dong")}
    ),
    st.sampled_from(("an", "binh", "cao")),
)
def test_a_reform_conserves_every_flow(given_: dict[str, int], first: str) -> None:
    from django.db import transaction

    with transaction.atomic():
        house = made.build()
        found = opened(house)
        for name in sorted(given_, key=lambda name: name != first):
            answer(house, found, getattr(house, name), CS="1", MH="1", PT=str(given_[name]))
        new, other = made.reform(house)
        whole = sum(given_.values()) if given_ else None
        assert as_on(house, found, house.centre, "PT").value == whole
        of_ha = [number for name, number in given_.items() if name != "dong"]
        assert as_on(house, found, house.ha, "PT").value == (sum(of_ha) if of_ha else None)
        merged = [number for name, number in given_.items() if name in ("an", "binh")]
        known = merged and "cao" not in given_
        assert as_on(house, found, new, "PT").value == (sum(merged) if known else None)
        assert as_on(house, found, other, "PT").value is None
        transaction.set_rollback(True)


def test_a_trace_goes_down_to_the_cell_and_names_who_is_missing(house: House, may: Round) -> None:
    measure = house.measures["CS"].pk
    told = queries.trace(measure, may.period_id, house.ha.pk, sight=ALL)
    assert told.figure.reported.value == 40
    assert {part.name: part.figure.reported.value for part in told.parts} == {
        "Đảng ủy xã An": 10,
        "Đảng ủy xã Bình": 30,
        "Đảng ủy xã Cao": None,
    }
    assert [part.name for part in told.missing] == ["Đảng ủy xã Cao"]
    assert told.cell is None
    leaf = queries.trace(measure, may.period_id, house.an.pk, sight=ALL)
    value = Value.objects.get(measure=measure, unit=house.an)
    assert leaf.cell is not None
    assert (leaf.cell.value.pk, leaf.parts, leaf.above_id) == (value.pk, (), house.ha.pk)
    assert leaf.cell.submission is not None


def test_a_trace_of_a_computed_one_shows_its_operands(house: House, may: Round) -> None:
    told = queries.trace(house.measures["TL"].pk, may.period_id, house.ha.pk, sight=ALL)
    assert [(fact.code, figure.reported.value) for fact, figure in told.operands] == [("CN", 5), ("MH", 10)]
    assert told.figure.reported.value == 50


def test_a_trace_as_on_a_day_follows_the_units_of_that_day(house: House, may: Round) -> None:
    new, _other = made.reform(house)
    told = queries.trace(house.measures["CS"].pk, may.period_id, house.ha.pk, sight=ALL, on=REFORM)
    assert {part.unit_id: part.figure.reported.value for part in told.parts} == {new.pk: 40, _other.pk: None}


def test_nobody_traces_what_he_may_not_see(house: House, may: Round) -> None:
    sight = accounts.sight_of(house.judge.pk, date(2025, 6, 1))
    for who in (house.centre, house.thuong, house.dong):
        with pytest.raises(NoSuchIndicator):
            queries.trace(house.measures["CS"].pk, may.period_id, who.pk, sight=sight)
    assert queries.trace(house.measures["CS"].pk, may.period_id, house.ha.pk, sight=sight).above_id is None
