"""What must stand in the database, worked out from what was acknowledged, by arithmetic of its own."""

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

from land import Answer, Column, Commune, Land

_IN_BOTH = {"submitted": (True, False), "accepted": (True, True)}
_FATES = {"accepted": "accepted", "waiting": "submitted", "withdrawn": "open", "returned": "returned"}


def faults(land: Land) -> Iterator[str]:
    """Tell everything that is not as acknowledged."""
    states = _states(land)
    for commune in land.communes:
        if states[commune.unit] != _FATES[commune.fate]:
            yield f"{commune.name} stands at {states[commune.unit]}, not at {_FATES[commune.fate]}"
    yield from _cells(land)
    yield from _written_once(land)
    yield from _totals(land, states)
    yield from _turnout(land, states)
    yield from _journal(land, states)
    yield from _explained_once(land)


def acknowledged(land: Land) -> int:
    """Return how many changes of a cell were acknowledged."""
    return sum(len(one.saved) for one in land.communes)


def _states(land: Land) -> dict[int, str]:
    from soichieu.indicators.models import Submission  # noqa: PLC0415  Django starts after the options are read

    return dict(Submission.objects.filter(round=land.round).values_list("unit", "state"))


def _cells(land: Land) -> Iterator[str]:
    from soichieu.indicators.models import Value  # noqa: PLC0415

    rows = Value.objects.filter(period=land.period, measure__in=land.columns)
    stored = {(row.unit_id, row.measure_id): row for row in rows}
    for commune in land.communes:
        for measure in land.columns:
            row, meant = stored.pop((commune.unit, measure), None), commune.last(measure)
            found: Answer = None
            if row is not None and row.entered is not None:
                found = row.words or Fraction(row.entered)
            if found != meant:
                yield f"lost: {commune.name}, {land.columns[measure].code}: {found}, acknowledged {meant}"
    yield from (f"a cell of nobody: {key}" for key in stored)


def _written_once(land: Land) -> Iterator[str]:
    """Tell cells whose versions and rows of history do not match one to one."""
    for unit, measure, version, kept, distinct in _asked(
        "SELECT v.unit_id, v.measure_id, v.version, count(e.*), count(DISTINCT e.version)"
        " FROM indicators_value v LEFT JOIN indicators_valueevent e ON e.pgh_obj_id = v.id"
        " WHERE v.period_id = %s AND v.measure_id = ANY(%s) GROUP BY v.id",
        [land.period, list(land.columns)],
    ):
        if not kept == distinct == version - 1:
            yield f"doubled: unit {unit}, measure {measure}: version {version}, {kept} earlier rows"


def _totals(land: Land, states: dict[int, str]) -> Iterator[str]:
    from soichieu.indicators.models import Rollup  # noqa: PLC0415
    from soichieu.indicators.services import check_totals  # noqa: PLC0415

    rows = Rollup.objects.filter(period=land.period, measure__in=land.columns)
    stored = {(row.unit_id, row.measure_id): row for row in rows}
    for unit, communes in _above(land).items():
        for column in land.columns.values():
            row = stored.get((unit, column.pk))
            for place, side in enumerate(("reported", "accepted")):
                counted = [one for one in communes if _IN_BOTH.get(states[one.unit], (False, False))[place]]
                right, found = _sum(column, counted, side), _stored(row, side)
                if found != right:
                    yield f"total of {column.code} above unit {unit}, {side}: {found}, must be {right}"
    yield from (
        f"check_totals: {fault}"
        for fault in check_totals(measure_ids=list(land.columns), period_ids=[land.period])
    )


def _above(land: Land) -> dict[int, list[Commune]]:
    below = {land.nation: list(land.communes)}
    for one in land.communes:
        below.setdefault(one.province, []).append(one)
    return below


Sum = tuple[Fraction, Fraction, int, Fraction | None, Fraction | None]


def _sum(column: Column, communes: Iterable[Commune], side: str) -> Sum:
    """Return total, weight, count, least and most of a measure over communes, as reported or accepted."""
    total = weight = Fraction(0)
    values = []
    for one in communes:
        value = one.last(column.pk, side)
        if not isinstance(value, Fraction) or column.how == "none":
            continue
        if column.weight is not None:
            by = one.last(column.weight, side)
            if not isinstance(by, Fraction):
                continue
            total, weight = total + value * by, weight + by
        else:
            total += value
        values.append(value)
    extremes = (min(values), max(values)) if values and column.how in {"min", "max"} else (None, None)
    return total, weight, len(values), *extremes


def _stored(row: Any, side: str) -> Sum:
    if row is None:
        return Fraction(0), Fraction(0), 0, None, None
    total, weight, count, least, most = (
        getattr(row, f"{side}_{name}") for name in ("total", "weight", "count", "least", "most")
    )
    return (
        Fraction(total), Fraction(weight), count,
        None if least is None else Fraction(least), None if most is None else Fraction(most),
    )  # fmt: skip


def _turnout(land: Land, states: dict[int, str]) -> Iterator[str]:
    from soichieu.indicators.models import Turnout  # noqa: PLC0415

    rows = {row.unit_id: row for row in Turnout.objects.filter(round=land.round)}
    for unit, communes in _above(land).items():
        standing = Counter(states[one.unit] for one in communes)
        submitted = standing["submitted"] + standing["accepted"]
        right = (len(communes), submitted, submitted, standing["accepted"])
        row = rows[unit]
        found = (row.expected, row.submitted, row.in_time, row.accepted)
        if found != right:
            yield f"turnout above unit {unit}: {found}, must be {right}"


def _journal(land: Land, states: dict[int, str]) -> Iterator[str]:
    """Tell where the journal knows other changes than were acknowledged, or another way of an answer."""
    from soichieu.audit.models import Entry  # noqa: PLC0415

    units = [one.unit for one in land.communes]
    acts: dict[int, Counter[str]] = {unit: Counter() for unit in units}
    for unit, act, data in Entry.objects.filter(unit_id__in=units).values_list("unit_id", "act", "data"):
        acts[unit][act] += data["cells"] if act == "indicators:cells:saved" else 1
    for one in land.communes:
        saved = acts[one.unit]["indicators:cells:saved"]
        told = len(one.saved)
        # Of two at one cell, one whose answer was cut may find it changed by the other when asking again.
        if saved < told or (saved > told and len(one.clerks) == 1):
            yield f"journal of {one.name}: {saved} cells saved, {told} acknowledged"
        moves = acts[one.unit]
        standing = moves["indicators:submission:submitted"]
        standing -= moves["indicators:submission:returned"] + moves["indicators:submission:taken_back"]
        if standing != int(states[one.unit] in _IN_BOTH):
            yield f"journal of {one.name}: handed in {standing} times more than it came back"
        if moves["indicators:submission:accepted"] != int(states[one.unit] == "accepted"):
            yield f"journal of {one.name}: accepted {moves['indicators:submission:accepted']} times"


def _explained_once(land: Land) -> Iterator[str]:
    for unit, count in _asked(
        "SELECT unit_id, count(*) FROM indicators_waiver WHERE period_id = %s AND unit_id = ANY(%s)"
        " GROUP BY unit_id, check_rule_id, line_id, measure_id, digest, reason HAVING count(*) > 1",
        [land.period, [one.unit for one in land.communes]],
    ):
        yield f"doubled: one explanation of unit {unit} stands {count} times"


def _asked(statement: str, values: list[Any]) -> list[tuple[Any, ...]]:
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())
