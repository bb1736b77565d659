"""Every stored total held against the figures, worked out on another way than the one that keeps them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.db import connection

from soichieu.indicators.models import Measure
from soichieu.indicators.services.bulk.rebuilding import (
    groups_of,
    is_weighted,
    measures_of,
    periods_of,
    worked_out,
)
from soichieu.indicators.services.bulk.records import SCALE

_STORED = """
SELECT unit_id, period_id, measure_id, reported_count, reported_total, accepted_count, accepted_total
FROM indicators_rollup
WHERE measure_id = ANY(%s) AND period_id = ANY(%s) AND (reported_count > 0 OR accepted_count > 0)
"""

Sums = tuple[int, Decimal, int, Decimal]


@dataclass(frozen=True, slots=True)
class StoredFault:
    """A total that is not what its figures say: as stored and as it must be; None where there is none.

    Each is reported count and sum, accepted count and sum.
    """

    measure_id: int
    period_id: int
    unit_id: int
    stored: Sums | None
    right: Sums | None


def check_totals(
    *, measure_ids: Collection[int] | None = None, period_ids: Collection[int] | None = None
) -> list[StoredFault]:
    """Hold the stored totals of these measures and periods (None: all) against their figures.

    Means by weight are not among them: the database works those out by one statement either way.
    """
    periods = periods_of(period_ids)
    faults: list[StoredFault] = []
    for group in groups_of(measures_of(measure_ids)):
        if not is_weighted(group[0]):
            faults += _faults(group, periods)
    return faults


def _number(millionths: int) -> Decimal:
    return Decimal(int(millionths)) / Decimal(SCALE)


def _faults(group: list[Measure], periods: list[int]) -> Iterator[StoredFault]:
    totals, late = worked_out(group, periods)
    ended = {(change.measure_id, change.period_id) for change in late}
    right = {
        (int(unit), int(period), int(measure)): (int(rc), _number(rt), int(ac), _number(at))
        for unit, period, measure, rc, rt, ac, at in zip(
            totals.unit, totals.period, totals.measure, totals.reported_count, totals.reported_total,
            totals.accepted_count, totals.accepted_total, strict=True,
        )
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(_STORED, [[one.pk for one in group], periods])
        stored = {row[:3]: row[3:] for row in cursor.fetchall()}
    for key in sorted(right.keys() | stored.keys()):
        unit, period, measure = key
        # Where units ended before the period did, their figures were carried up one by one.
        if (measure, period) not in ended and stored.get(key) != right.get(key):
            yield StoredFault(measure, period, unit, stored.get(key), right.get(key))
