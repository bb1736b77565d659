"""What a unit came out of: the steps that led to it, told like those that lead away from one."""

from datetime import date, timedelta

from django.db.models import F

from soichieu.organisations.models import Succession, Unit
from soichieu.organisations.queries.fates import TraceStep
from soichieu.organisations.queries.naming import names_of
from soichieu.organisations.queries.units import source_titles
from soichieu.pure.hierarchy.succession import Share

_SHARES = {True: Share.WHOLE, False: Share.PART, None: Share.UNKNOWN}


def origins_of(unit: Unit) -> tuple[tuple[int, TraceStep], ...]:
    """Return each other unit that passed into this one, by id, with the step that brought it here."""
    rows = list(
        Succession.objects.filter(successor=unit, predecessor__isnull=False)
        .exclude(predecessor=F("successor"))
        .order_by("on", "id")
    )
    titles, before, after = source_titles(), _names(rows, eve=True), _names(rows, eve=False)
    return tuple(
        (
            row.predecessor_id,
            TraceStep(
                on=row.on,
                kind=row.kind,
                share=_SHARES[row.whole],
                name_before=before[row.on][row.predecessor_id],
                name_after=after[row.on][unit.pk],
                successor_id=unit.pk,
                ordered_by=row.ordered_by,
                source=titles.get(row.source, row.source),
                then=None,
            ),
        )
        for row in rows
        if row.predecessor_id is not None
    )


def _names(rows: list[Succession], *, eve: bool) -> dict[date, dict[int, str]]:
    """Return the names of the units concerned by day of the step: on its eve, or on the day itself."""
    found = {}
    for day in {row.on for row in rows}:
        ids = {pk for row in rows if row.on == day for pk in (row.predecessor_id, row.successor_id) if pk}
        found[day] = names_of(ids, day - timedelta(days=1) if eve else day)
    return found
