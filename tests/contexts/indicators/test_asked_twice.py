"""A measure that two forms ask of the same units counts each unit once in what is expected (R14, R17)."""

from datetime import date

import pytest
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened, reform

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.models import Form, FormLine, Round

pytestmark = pytest.mark.django_db
ALL = Sight.all(date(2026, 1, 1))


def second(house: House, found: Round) -> Round:
    """Ask one measure of the form again by another, in the same month."""
    form = Form.objects.get(pk=house.form.pk)
    form.pk, form.code = None, "B02"
    form.save()
    FormLine.objects.create(form=form, measure=house.measures["CS"], order=0)
    return services.open_round(form.pk, found.period.key, by=operator())


def told(house: House, found: Round, code: str, on: date | None = None) -> dict[str, tuple[int, int]]:
    units = {"an": house.an.pk, "ha": house.ha.pk, "centre": house.centre.pk}
    measure = house.measures[code].pk
    if on is None:
        figures = queries.totals([measure], [found.period_id], units.values(), sight=ALL)
    else:
        figures = queries.as_on([measure], [found.period_id], units.values(), on, sight=ALL)
    return {
        name: (figures[measure, found.period_id, unit].reported.answered,
               figures[measure, found.period_id, unit].reported.expected)
        for name, unit in units.items()
    }  # fmt: skip


def test_each_unit_is_expected_once_however_many_forms_ask() -> None:
    house = made.build()
    found = opened(house)
    second(house, found)
    enter(house, found, house.an, CS="10", MH="4")
    services.submit(found.pk, house.an.pk, by=operator())
    assert told(house, found, "CS") == {"an": (1, 1), "ha": (1, 3), "centre": (1, 4)}
    assert told(house, found, "MH") == {"an": (1, 1), "ha": (1, 3), "centre": (1, 4)}


def test_also_as_the_units_are_after_a_reform() -> None:
    house = made.build()
    found = opened(house)
    second(house, found)
    enter(house, found, house.binh, CS="10", MH="4")
    services.submit(found.pk, house.binh.pk, by=operator())
    new, _other = reform(house)
    after = date(2026, 1, 1)
    figures = queries.as_on(
        [house.measures["CS"].pk], [found.period_id], [new.pk, house.ha.pk], after, sight=ALL
    )
    expected = {unit: figure.reported.expected for (_m, _p, unit), figure in figures.items()}
    assert expected == {new.pk: 2, house.ha.pk: 3}


def test_forms_that_ask_different_units_count_all_of_them() -> None:
    house = made.build()
    found = opened(house)
    other = second(house, found)
    other.submissions.filter(unit__in=[house.an, house.binh]).delete()
    found.submissions.filter(unit=house.cao).delete()
    assert told(house, found, "CS")["ha"] == (0, 3)
