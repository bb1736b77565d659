"""Whatever is done in whatever order, every total is what its figures say, and a reform changes none."""

from collections import defaultdict
from decimal import Decimal

import numpy as np
import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened

from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError
from soichieu.indicators import services
from soichieu.indicators.enums import CorrectionState
from soichieu.indicators.errors import BadFigure
from soichieu.indicators.models import Correction, Rollup, Round, Submission, Turnout, Value
from soichieu.organisations.models import Placement

SUMMED = ("CS", "MH", "CN", "PT")
Key = tuple[int, int, int]

acts = st.one_of(
    st.tuples(
        st.just("enter"),
        st.integers(0, 3),
        st.sampled_from(["CS", "MH", "CN", "PT", "HL", "XA"]),
        st.sampled_from(["", "0", "1", "7", "12", "1.103"]),
    ),
    st.tuples(st.just("submit"), st.integers(0, 3), st.just(""), st.just("")),
    st.tuples(st.just("accept"), st.integers(0, 3), st.just(""), st.just("")),
    st.tuples(st.just("send_back"), st.integers(0, 3), st.just(""), st.just("")),
    st.tuples(st.just("take_back"), st.integers(0, 3), st.just(""), st.just("")),
    st.tuples(
        st.just("correct"),
        st.integers(0, 3),
        st.sampled_from(["CS", "PT", "XA"]),
        st.sampled_from(["", "5", "0"]),
    ),
    st.tuples(st.just("decide"), st.integers(0, 1), st.just(""), st.just("")),
)


def _do(house: House, found: Round, act: tuple[str, int, str, str]) -> None:
    """Do one thing; what the rules refuse changes nothing."""
    what, who, code, text = act
    by, unit = operator(), house.communes[who]
    submission = Submission.objects.get(round=found, unit=unit)
    try:
        with transaction.atomic():
            match what:
                case "enter":
                    enter(house, found, unit, **{code: text})
                case "submit":
                    services.submit(found.pk, unit.pk, by=by)
                case "accept":
                    services.accept(submission.pk, by=by)
                case "send_back":
                    services.send_back(submission.pk, reason="xem lại", remarks={}, by=by)
                case "take_back":
                    services.take_back(found.pk, unit.pk, by=by)
                case "correct":
                    cell = Value.objects.filter(unit=unit, measure=house.measures[code]).first()
                    services.correct(cell.pk if cell else 0, text, "đếm lại", by=by)
                case "decide":
                    _decide(accepting=bool(who))
    except DomainError:
        return


def _decide(*, accepting: bool) -> None:
    asked = Correction.objects.filter(state=CorrectionState.PROPOSED).first()
    if asked is not None and accepting:
        services.accept_correction(asked.pk, by=operator())
    elif asked is not None:
        services.refuse_correction(asked.pk, "chưa rõ", by=operator())


def _above(house: House, found: Round) -> dict[int, list[int]]:
    """Who stands above each commune on the last day of the period, by hand."""
    on = found.period.ends
    parents = dict(Placement.objects.filter(valid__contains=on).values_list("unit_id", "parent_id"))
    lines: dict[int, list[int]] = {}
    for unit in parents:
        line, at = [], parents.get(unit)
        while at is not None:
            line.append(at)
            at = parents.get(at)
        lines[unit] = line
    return lines


def _oracle(house: House, found: Round, code: str, side: str) -> dict[int, tuple[Decimal, int]]:
    totals: dict[int, tuple[Decimal, int]] = defaultdict(lambda: (Decimal(0), 0))
    lines = _above(house, found)
    for row in Value.objects.filter(period=found.period, measure=house.measures[code]):
        number = getattr(row, side)
        if number is not None:
            for above in lines[row.unit_id]:
                total, count = totals[above]
                totals[above] = (total + number, count + 1)
    return dict(totals)


def _stored(house: House, found: Round, code: str, side: str) -> dict[int, tuple[Decimal, int]]:
    rows = Rollup.objects.filter(period=found.period, measure=house.measures[code])
    listed = rows.values_list("unit_id", f"{side}_total", f"{side}_count")
    return {unit: (total, count) for unit, total, count in listed if count}


def _everything() -> list[tuple[object, ...]]:
    """Every stored total that is of anything."""
    rows = Rollup.objects.order_by("measure", "period", "unit").values_list(
        "measure", "period", "unit", "reported_total", "reported_weight", "reported_count", "reported_least",
        "reported_most", "accepted_total", "accepted_weight", "accepted_count", "accepted_least",
        "accepted_most",
    )  # fmt: skip
    return [row for row in rows if row[5] or row[10]]


class TestTotals(TestCase):
    """Laws over the services; each example in a transaction of its own."""

    @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(acts, min_size=4, max_size=18))
    def test_totals_are_what_the_figures_say_whatever_was_done(
        self, done: list[tuple[str, int, str, str]]
    ) -> None:
        house = made.build()
        found = opened(house)
        for who in range(4):
            _do(house, found, ("enter", who, "MH", "5"))
        for act in done:
            _do(house, found, act)
        for code in SUMMED:
            for side in ("reported", "accepted"):
                assert _stored(house, found, code, side) == _oracle(house, found, code, side)
        for row in Rollup.objects.filter(measure=house.measures["XA"]):
            below = [unit for unit, line in _above(house, found).items() if row.unit_id in line]
            cells = Value.objects.filter(measure=row.measure_id, unit__in=below, reported__isnull=False)
            numbers = [cell.reported for cell in cells]
            extremes = min(numbers, default=None), max(numbers, default=None)
            assert (row.reported_least, row.reported_most) == extremes
        before = _everything()
        assert services.check_totals() == []
        services.rebuild_totals(by=operator())
        assert _everything() == before
        made.reform(house)
        services.rebuild_totals(by=operator())
        assert _everything() == before


pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


def _columns(house: House, period_id: int, numbers: list[int]) -> services.Columns:
    units = [unit.pk for unit in house.communes]
    count = len(units)
    return services.Columns(
        np.full(count, house.measures["CS"].pk), np.full(count, period_id), np.array(units),
        np.array(numbers, np.int64) * 10**6,
    )  # fmt: skip


def test_a_bulk_load_brings_every_total_to_date(house: House) -> None:
    found = opened(house)
    services.load_values(_columns(house, found.period_id, [10, 20, 30, 1_103]), by=operator())
    assert made.sums(house, found, house.ha, "CS") == (60, 3, 60, 3)
    assert made.sums(house, found, house.centre, "CS") == (1_163, 4, 1_163, 4)
    assert services.check_totals() == []
    with pytest.raises(BadFigure, match="đã có số liệu"):
        services.load_values(_columns(house, found.period_id, [1, 2, 3, 4]), by=operator())


@pytest.mark.parametrize("number", [0, 1, -1, 5_620_000, -31_800_000, 999_999_999_999_999_999])
def test_a_loaded_number_is_the_number(house: House, number: int) -> None:
    found = opened(house)
    columns = _columns(house, found.period_id, [0, 0, 0, 0])
    columns.number[0] = number
    services.load_values(columns, by=operator())
    kept = Value.objects.get(unit=house.an, measure=house.measures["CS"])
    assert kept.accepted == Decimal(number) / 10**6


def test_a_stored_total_that_was_tampered_with_is_found(house: House) -> None:
    found = opened(house)
    services.load_values(_columns(house, found.period_id, [10, 20, 30, 40]), by=operator())
    Rollup.objects.filter(unit=house.centre).update(accepted_total=99)
    Rollup.objects.filter(unit=house.thuong).delete()
    faults = {fault.unit_id: fault for fault in services.check_totals()}
    assert set(faults) == {house.centre.pk, house.thuong.pk}
    assert faults[house.thuong.pk].stored is None
    services.rebuild_totals(by=operator())
    assert services.check_totals() == []


def test_turnout_never_counts_more_than_are_owed(house: House) -> None:
    found = opened(house)
    for unit in house.communes:
        enter(house, found, unit, CS="1", MH="0")
        services.submit(found.pk, unit.pk, by=operator())
    for row in Turnout.objects.filter(round=found):
        assert row.in_time <= row.submitted <= row.expected
