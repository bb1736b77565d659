"""Figures by period: the database names periods as the pure rule does; sums add up; calendars of offices."""

from datetime import date, timedelta

import pytest
from tests.cast import AFTER, Cast, acting, assemble

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import NotAllowed
from soichieu.pure.calendar.periods import Scheme
from soichieu.tasks import queries, services
from soichieu.tasks.enums import PeriodDay, PeriodScheme
from soichieu.tasks.models import Assignment

pytestmark = pytest.mark.django_db

GIVEN = date(2024, 1, 2)


@pytest.fixture
def cast() -> Cast:
    return assemble()


def spread_work(cast: Cast) -> None:
    """Give a task for every ninth day over two years, and two without a day."""
    for number in range(82):
        due = GIVEN + timedelta(days=9 * number) if number else None
        on = GIVEN + timedelta(days=4 * number)
        new = services.NewTask(
            f"Việc {number}", cast.ha.pk, cast.ha_commune.pk, min(on, due or on), due=due,
            coordinating_ids=[cast.ha_police.pk] if number % 5 == 0 else [],
        )  # fmt: skip
        services.give_task(new, by=operator())


@pytest.mark.parametrize("on", [AFTER, date(2030, 1, 1)], ids=["a past day", "a day to come"])
@pytest.mark.parametrize("day", list(PeriodDay))
@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_share_is_counted_in_the_one_period_of_its_day(
    cast: Cast, scheme: Scheme, day: PeriodDay, on: date
) -> None:
    spread_work(cast)
    periods = queries.Periods(scheme, day)
    shares = queries.shares_seen(Sight.all(on), on)
    expected: dict[str, dict[date | None, int]] = {way: {} for way in queries.MONTHS}
    for given_on, last in shares.values_list("given_on", "last_then"):
        placed = last if day == PeriodDay.DUE else given_on
        for way, counted in expected.items():
            name = periods.name(placed, way) if placed else None
            counted[name] = counted.get(name, 0) + 1
    for way, counted in expected.items():
        figures = queries.figures_by(shares, on, way, periods)  # type: ignore[arg-type]  # one of the four
        assert {name: count.tally.given for name, count in figures.parts.items()} == counted
        for name, count in figures.parts.items():
            if name is None:
                continue
            first, last = periods.span(name, way)
            span = ("due_since", "due_until") if day == PeriodDay.DUE else ("given_since", "given_until")
            listed = queries.ShareFilter(**dict(zip(span, (first, last), strict=True)))  # type: ignore[arg-type]
            assert queries.shares_seen(Sight.all(on), on, listed).count() == count.tally.given
            tasks = queries.shares_seen(Sight.all(on), on, listed).values("task").distinct().count()
            assert count.tasks == tasks


def test_two_ways_counted_at_once_are_those_counted_apart(cast: Cast) -> None:
    spread_work(cast)
    shares = queries.shares_seen(Sight.all(AFTER), AFTER)
    both = queries.figures_of(shares, AFTER, "unit", "quarter")
    assert both["unit"] == queries.figures_by(shares, AFTER, "unit")
    alone = queries.figures_by(shares, AFTER, "quarter")
    assert {name: count.tally for name, count in both["quarter"].parts.items()} == {
        name: count.tally for name, count in alone.parts.items()
    }
    assert (
        both["unit"].total.tasks
        == Assignment.objects.filter(given_on__lte=AFTER).values("task").distinct().count()
    )


def test_nothing_at_all_is_counted_as_nothing(cast: Cast) -> None:
    shares = queries.shares_seen(Sight.all(AFTER), AFTER)
    found = queries.figures_of(shares, AFTER, "unit", "month")
    assert (found["unit"].parts, found["unit"].total.tally.given, found["unit"].total.tasks) == ({}, 0, 0)


def test_an_office_has_its_own_calendar_set_by_who_works_for_it(cast: Cast) -> None:
    assert queries.scheme_of([cast.ha.pk]) is Scheme.CALENDAR
    for scheme in (PeriodScheme.STATE, PeriodScheme.CALENDAR, PeriodScheme.STATE):
        services.set_office_calendar(cast.ha.pk, scheme, by=acting(cast.clerk))
    assert queries.scheme_of([cast.ha.pk]) is Scheme.STATE
    assert queries.scheme_of([cast.thuong.pk]) is Scheme.CALENDAR
    for who in (cast.outsider, cast.leader, cast.commune_clerk):
        with pytest.raises(NotAllowed):
            services.set_office_calendar(cast.ha.pk, PeriodScheme.STATE, by=acting(who))
