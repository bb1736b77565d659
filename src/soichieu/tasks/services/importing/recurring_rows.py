"""Rows of a file that come again: recurring tasks started together, with the periods begun by now."""

from collections.abc import Iterator, Sequence
from datetime import date

from soichieu.organisations import queries as organisations
from soichieu.pure.tasks import instances
from soichieu.tasks.models import Series
from soichieu.tasks.services.giving import NewTask
from soichieu.tasks.services.recurring import NewSeries, series_of, task_of_period

Started = tuple[Series, Sequence[int]]
"""A series with the units that coordinate."""


def start_all(new: Sequence[NewSeries]) -> list[Started]:
    """Save the series of rows held against the rules before; the caller tells the journal."""
    units = {unit for one in new for unit in (one.lead_id, *one.coordinating_ids)}
    invented = organisations.invented_among(units)
    made = [
        series_of(one, invented=not invented.isdisjoint({one.lead_id, *one.coordinating_ids})) for one in new
    ]
    Series.objects.bulk_create(made)
    through = Series.coordinating.through
    through.objects.bulk_create(
        through(series_id=series.pk, unit_id=unit)
        for series, one in zip(made, new, strict=True)
        for unit in one.coordinating_ids
    )
    return [(series, list(one.coordinating_ids)) for series, one in zip(made, new, strict=True)]


def first_periods(started: Sequence[Started], on: date) -> Iterator[NewTask]:
    """Yield the tasks of the periods that have begun by a day; a period nobody leads waits for a person."""
    for series, coordinating in started:
        for instance in instances(series.rule, on):
            lead_id = organisations.heir_of(series.lead_id, instance.opens_on)
            if lead_id is None:
                break
            yield task_of_period(series, instance, lead_id, coordinating)
