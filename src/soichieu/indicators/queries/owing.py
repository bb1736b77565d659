"""How many owe an answer for a measure and period; whom two forms ask counts once (R14, R17)."""

from collections.abc import Collection, Mapping

from django.db import connection

from soichieu.indicators.models import Period
from soichieu.indicators.queries import stored
from soichieu.indicators.queries.measures import MeasureFact
from soichieu.indicators.queries.places import Forest
from soichieu.indicators.queries.stored import Belonging, Key

Asking = Mapping[tuple[int, int], list[int]]
"""The rounds that ask for each measure in each period."""

# Each unit once, however many of the rounds ask it; which of them lie below whom is told.
_EACH_ONCE = """
SELECT g.measure_id, a.period_id, a.top_id, count(DISTINCT s.unit_id)
FROM unnest(%s::bigint[], %s::bigint[]) AS g (measure_id, round_id)
JOIN indicators_round r ON r.id = g.round_id
JOIN indicators_submission s ON s.round_id = r.id
JOIN unnest(%s::bigint[], %s::bigint[], %s::bigint[]) AS a (period_id, unit_id, top_id)
  ON a.period_id = r.period_id AND a.unit_id = s.unit_id
GROUP BY 1, 2, 3
"""


def owed(
    facts: Collection[MeasureFact], periods: Mapping[int, Period], unit_ids: Collection[int]
) -> dict[Key, int]:
    """Return how many owe an answer for each measure and period, of each unit with all below it.

    What one form asks is counted already; only what several ask is counted unit by unit.
    """
    asking = stored.rounds_asking([fact.pk for fact in facts], periods)
    counts = stored.expected({found for rounds in asking.values() for found in rounds}, unit_ids)
    found = spread(asking, counts, unit_ids)
    several = asked_by_several(asking)
    for hierarchy in sorted({fact.hierarchy for fact in facts}):
        own = {fact.pk for fact in facts if fact.hierarchy == hierarchy}
        along = {key: rounds for key, rounds in several.items() if key[0] in own}
        if along:
            forest = Forest(hierarchy)
            belonging = Belonging.of(
                (period, unit, top)
                for period in sorted({period for _measure, period in along})
                for unit, top in forest.under(unit_ids, periods[period].ends)
            )
            found |= each_once(along, belonging, unit_ids)
    return found


def spread(
    asking: Asking, counts: Mapping[tuple[int, int], int], unit_ids: Collection[int]
) -> dict[Key, int]:
    """Turn how many owe an answer by round into how many do by measure and period that one round asks for."""
    return {
        (measure, period, unit): counts.get((rounds[0], unit), 0)
        for (measure, period), rounds in asking.items()
        if len(rounds) == 1
        for unit in unit_ids
    }


def asked_by_several(asking: Asking) -> dict[tuple[int, int], list[int]]:
    """Return the measures and periods that more than one round asks for."""
    return {key: rounds for key, rounds in asking.items() if len(rounds) > 1}


def each_once(several: Asking, belonging: Belonging, unit_ids: Collection[int]) -> dict[Key, int]:
    """Count the units that owe an answer in any of several rounds, by whom they are said to belong to."""
    counted = {(measure, period, unit): 0 for measure, period in several for unit in unit_ids}
    pairs = [(measure, found) for (measure, _period), rounds in several.items() for found in rounds]
    if pairs:
        with connection.cursor() as cursor:
            columns = [list(column) for column in zip(*pairs, strict=True)]
            cursor.execute(_EACH_ONCE, [*columns, *belonging.columns])
            counted |= {(row[0], row[1], row[2]): row[3] for row in cursor.fetchall()}
    return counted
