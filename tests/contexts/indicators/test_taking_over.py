"""Answers of the past taken over: who had answered in time; and where invented figures end (R23)."""

from datetime import timedelta

import numpy as np
import pytest
from django.utils import timezone
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import Actor, operator
from soichieu.foundation.errors import DomainError, Invalid, NotAllowed
from soichieu.indicators import queries, services
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Rollup, Round, Submission, Turnout
from soichieu.indicators.services import PastAnswer
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


def _past(house: House) -> Round:
    return services.open_round(house.form.pk, "2025-05", by=operator())


def _answer(found: Round, unit: Unit, *, hours: int) -> PastAnswer:
    """Return an answer so many hours after it was due (before: below zero), accepted a day later."""
    at = found.due_at + timedelta(hours=hours)
    return PastAnswer(unit.pk, at, at + timedelta(days=1), "Người nộp")


def test_each_superior_counts_who_had_answered_and_who_late(house: House) -> None:
    found = _past(house)
    answers = [_answer(found, unit, hours=hours) for unit, hours in ((house.an, -5), (house.binh, 30))]
    assert services.take_over_answers(found.pk, answers, by=operator()) == 2
    rows = Submission.objects.filter(round=found).order_by("unit").values_list("state", "step", "in_time")
    assert list(rows) == [("accepted", 1, True), ("accepted", 1, False), *[("open", 0, None)] * 2]
    for unit, counts in (
        (house.ha, (3, 2, 1, 2)),
        (house.centre, (4, 2, 1, 2)),
        (house.thuong, (1, 0, 0, 0)),
    ):
        row = Turnout.objects.get(round=found, unit=unit)
        assert (row.expected, row.submitted, row.in_time, row.accepted) == counts


def test_what_cannot_have_been_is_refused(house: House) -> None:
    found = _past(house)
    good = _answer(found, house.an, hours=-5)
    late = timezone.now() + timedelta(hours=1)
    faulty: tuple[tuple[type[DomainError], list[PastAnswer]], ...] = (
        (Invalid, [PastAnswer(house.an.pk, good.accepted_at, good.submitted_at)]),
        (Invalid, [PastAnswer(house.an.pk, good.submitted_at, late)]),
        (NoSuchIndicator, [_answer(found, house.ha, hours=1)]),
        (NoSuchIndicator, [good, good]),
    )
    for error, answers in faulty:
        with pytest.raises(error):
            services.take_over_answers(found.pk, answers, by=operator())
    with pytest.raises(NotAllowed):
        services.take_over_answers(found.pk, [good], by=Actor("Cán bộ", "web", house.monitor.pk))
    services.take_over_answers(found.pk, [good], by=operator())
    with pytest.raises(RoundShut):
        services.take_over_answers(found.pk, [good], by=operator())


def test_no_figure_of_the_invented_climbs_to_a_real_body(house: House) -> None:
    """Handed in, loaded in bulk, asked as on a later day: the centre, which is real here, has none of it."""
    Unit.objects.filter(pk=house.centre.pk).update(invented=False)
    found = opened(house)
    enter(house, found, house.an, CS="5", MH="7")
    services.submit(found.pk, house.an.pk, by=operator())
    measure, earlier = house.measures["CS"].pk, services.period_of("2025-04", "calendar").pk
    columns = services.Columns(*(np.array([one]) for one in (measure, earlier, house.binh.pk, 9_000_000)))
    services.load_values(columns, by=operator())
    assert not Rollup.objects.filter(unit=house.centre).exists()
    assert not Turnout.objects.filter(unit=house.centre).exists()
    assert services.check_totals() == []
    totals = Rollup.objects.filter(measure=measure, unit=house.ha).order_by("period__ends")
    assert [int(row.reported_total) for row in totals] == [9, 5]
    today = timezone.localdate()
    figures = queries.as_on(
        [measure], [found.period_id, earlier], [house.ha.pk, house.centre.pk], today, sight=Sight.all(today)
    )
    numbers = {
        unit.pk: [figures[measure, period, unit.pk].reported.value for period in (earlier, found.period_id)]
        for unit in (house.ha, house.centre)
    }
    assert numbers == {house.ha.pk: [9, 5], house.centre.pk: [None, None]}
