"""Totals as they are read: exact, told how whole they are, and why there is none."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, indicator, opened

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import FormLine, Period, Round, Submission
from soichieu.organisations.models import Unit
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme

pytestmark = pytest.mark.django_db
ALL = Sight.all(date(2025, 12, 31))


@pytest.fixture
def house() -> House:
    return made.build()


def answer(house: House, found: Round, who: Unit, *, accepted: bool = False, **texts: str) -> None:
    """Let a unit hand in figures, and its superior accept them."""
    enter(house, found, who, **texts)
    for breach in queries.breaches(found, who.pk):
        services.waive(found.pk, who.pk, breach.key, "đã kiểm tra", by=operator())
    submission = services.submit(found.pk, who.pk, by=operator())
    if accepted:
        services.accept(submission.pk, by=operator())


def figure(house: House, found: Round, who: Unit, code: str) -> queries.Figure:
    measure = house.measures[code].pk
    return queries.totals([measure], [found.period_id], [who.pk], sight=ALL)[measure, found.period_id, who.pk]


def test_a_total_tells_both_sums_and_how_many_of_how_many(house: House) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="1.103", MH="4", accepted=True)
    answer(house, found, house.binh, CS="97", MH="0")
    ha = figure(house, found, house.ha, "CS")
    assert (ha.reported.value, ha.reported.answered, ha.reported.expected) == (1200, 2, 3)
    assert (ha.accepted.value, ha.accepted.answered, ha.accepted.expected) == (1103, 1, 3)
    assert not ha.reported.is_whole
    cao = figure(house, found, house.cao, "CS")
    assert (cao.reported.value, cao.reported.expected, cao.reported.why) == (None, 1, ("Chưa có số liệu.",))
    assert figure(house, found, house.binh, "MH").reported.value == 0


def test_a_draft_is_in_no_total(house: House) -> None:
    found = opened(house)
    enter(house, found, house.an, CS="5")
    for who in (house.an, house.ha, house.centre):
        assert figure(house, found, who, "CS").reported.value is None


def test_a_ratio_is_of_sums_and_never_the_mean_of_percentages(house: House) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="1", MH="100", CN="1")
    answer(house, found, house.binh, CS="1", MH="1", CN="1")
    assert figure(house, found, house.an, "TL").reported.value == 1
    assert figure(house, found, house.binh, "TL").reported.value == 100
    assert figure(house, found, house.ha, "TL").reported.value == Fraction(200, 101)


def test_a_ratio_without_an_operand_or_over_nought_says_so(house: House) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="1", MH="3")
    answer(house, found, house.dong, CS="1", MH="0", CN="0")
    missing = figure(house, found, house.ha, "TL").reported
    assert (missing.value, missing.why) == (None, ("Chưa có số liệu của Số mô hình được công nhận.",))
    nought = figure(house, found, house.thuong, "TL").reported
    assert (nought.value, nought.why) == (None, ("Không tính được vì Số mô hình đã xây dựng bằng 0.",))


@pytest.mark.parametrize(
    ("code", "an", "binh", "above"),
    [
        ("HL", "80", "90", Fraction(10 * 80 + 30 * 90, 40)),
        ("XA", "12,5", "3", Fraction(25, 2)),
        ("CO", "có", "không", Fraction(1)),
        ("PT", "7", "8", Fraction(15)),
    ],
)
def test_each_way_of_rolling_up(house: House, code: str, an: str, binh: str, above: Fraction) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="10", MH="1", **{code: an})
    answer(house, found, house.binh, CS="30", MH="1", **{code: binh})
    assert figure(house, found, house.ha, code).reported.value == above
    assert figure(house, found, house.centre, code).reported.value == above


def test_words_are_not_rolled_up_but_read_where_they_were_said(house: House) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="10", MH="1", GC="đường vào xã hay ngập")
    assert figure(house, found, house.an, "GC").words == "đường vào xã hay ngập"
    assert figure(house, found, house.ha, "GC").reported.why == (
        "Chỉ tiêu này không tổng hợp; hãy xem số của từng đơn vị.",
    )


def test_the_last_answers_stand_until_the_next_and_are_told_as_carried(house: House) -> None:
    house.measures["SC"] = last = indicator(
        "SC", Kind.STOCK, Aggregation.LAST, "Số trụ sở hiện có", house.centre
    )
    FormLine.objects.create(form=house.form, measure=last, order=50, required=False)
    april, may = opened(house, "2025-04"), opened(house, "2025-05")
    answer(house, april, house.an, CS="1", MH="1", SC="4")
    answer(house, april, house.binh, CS="1", MH="1", SC="6")
    answer(house, may, house.an, CS="1", MH="1", SC="5")
    ha = figure(house, may, house.ha, "SC").reported
    assert (ha.value, ha.answered, ha.carried, ha.expected) == (11, 1, 1, 3)
    assert figure(house, may, house.binh, "SC").reported.value == 6
    assert figure(house, april, house.ha, "SC").reported.value == 10
    assert figure(house, april, house.ha, "SC").reported.carried == 0


def test_a_computed_one_may_be_made_of_computed_ones(house: House) -> None:
    house.measures["GAP"] = indicator(
        "GAP", Kind.RATIO, Aggregation.RATIO_OF_SUMS, "Còn thiếu", house.centre, formula="100 - [TL]"
    )
    found = opened(house)
    answer(house, found, house.an, CS="1", MH="3", CN="1")
    answer(house, found, house.binh, CS="1", MH="1", CN="1")
    assert figure(house, found, house.ha, "GAP").reported.value == 50


def test_a_reader_gets_no_figure_from_outside_his_scope(house: House) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="1", MH="3")
    answer(house, found, house.dong, CS="1", MH="3")
    sight = accounts.sight_of(house.judge.pk, date(2025, 6, 1))
    measure = house.measures["CS"].pk
    units = [house.centre.pk, house.ha.pk, house.an.pk, house.dong.pk]
    read = queries.totals([measure], [found.period_id], units, sight=sight)
    assert {unit for _m, _p, unit in read} == {house.ha.pk, house.an.pk}


def test_any_shape_is_read_by_the_same_few_statements(house: House, django_assert_max_num_queries) -> None:  # type: ignore[no-untyped-def]  # a fixture without types
    found = [opened(house, f"2025-0{month}") for month in (3, 4, 5)]
    measures = [measure.pk for measure in house.measures.values()]
    units = list(Unit.objects.values_list("pk", flat=True))
    with django_assert_max_num_queries(8):
        queries.totals(measures, [one.period_id for one in found], units, sight=ALL)


def quarter(house: House, who: Unit, code: str) -> queries.OverTime:
    longer = frequencies.from_key("2025-Q2", Scheme.CALENDAR)
    measure = house.measures[code].pk
    told = queries.over_time([measure], longer, frequencies.Frequency.MONTH, [who.pk], sight=ALL)
    return told[measure, who.pk]


def test_a_quarter_adds_flows_takes_the_last_of_states_and_works_ratios_out_anew(house: House) -> None:
    april, may, june = (opened(house, f"2025-0{month}") for month in (4, 5, 6))
    answer(house, april, house.an, CS="10", MH="10", CN="1", PT="3")
    answer(house, may, house.an, CS="12", MH="20", CN="8", PT="4")
    answer(house, april, house.binh, CS="5", MH="10", CN="1", PT="5")
    answer(house, june, house.dong, CS="7", MH="4", CN="4", PT="1")
    flow, state, ratio = (quarter(house, house.ha, code) for code in ("PT", "CS", "TL"))
    assert flow.figure.reported.value == 12
    assert (flow.periods.answered, flow.periods.expected) == (2, 3)
    assert (flow.figure.reported.answered, flow.figure.reported.expected) == (3, 9)
    assert state.figure.reported.value == 12 + 5
    assert ratio.figure.reported.value == Fraction(100 * 9, 30)
    assert quarter(house, house.centre, "CS").figure.reported.value == 24
    assert quarter(house, house.centre, "PT").periods.answered == 3
    assert quarter(house, house.ha, "HL").figure.reported.value is None
    assert quarter(house, house.an, "PT").figure.reported.value == 7


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        name: st.tuples(st.integers(0, 10**9), st.integers(1, 10**6), st.integers(0, 99), st.booleans())
        for name in ("an", "binh", "cao", "dong")
    },
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANSWERS)
def test_what_is_read_equals_what_was_handed_in(given_: Mapping[str, tuple[int, int, int, bool]]) -> None:
    from django.db import transaction

    with transaction.atomic():
        house = made.build()
        found = opened(house)
        for name, (people, built, share, accepted) in given_.items():
            known = built * share // 100
            texts = {"CS": str(people), "MH": str(built), "CN": str(known), "HL": str(share)}
            answer(house, found, getattr(house, name), accepted=accepted, **texts)
        _hold(house, found, {name: row for name, row in given_.items() if name != "dong"}, house.ha)
        _hold(house, found, given_, house.centre)
        transaction.set_rollback(True)


def _hold(house: House, found: Round, rows: Mapping[str, tuple[int, int, int, bool]], who: Unit) -> None:
    for accepted in (False, True):
        there = [row for row in rows.values() if row[3] or not accepted]
        told = {code: figure(house, found, who, code).side(accepted=accepted) for code in ("CS", "TL", "HL")}
        people = sum(row[0] for row in there)
        assert told["CS"].value == (people if there else None)
        assert told["CS"].answered == len(there)
        built, known = sum(row[1] for row in there), sum(row[1] * row[2] // 100 for row in there)
        assert told["TL"].value == (Fraction(100 * known, built) if there else None)
        weighed = sum(row[0] * row[2] for row in there)
        assert told["HL"].value == (Fraction(weighed, people) if people else None)


def test_periods_and_submissions_stay_as_they_are_by_reading(house: House) -> None:
    found = opened(house)
    before = Period.objects.count(), Submission.objects.count()
    figure(house, found, house.ha, "TL")
    quarter(house, house.ha, "TL")
    assert (Period.objects.count(), Submission.objects.count()) == before


def test_decimals_are_exact(house: House) -> None:
    found = opened(house)
    answer(house, found, house.an, CS="10", MH="1", XA="0,1")
    assert figure(house, found, house.ha, "XA").reported.value == Fraction(Decimal("0.1"))
