"""What reforms made of what was owed (R6): the table nobody may be missing from."""

from dataclasses import dataclass
from datetime import date, timedelta

from soichieu.accounts.sight import Sight
from soichieu.cascade.enums import Fate
from soichieu.cascade.models import Carriage, Duty
from soichieu.organisations import queries as organisations


@dataclass(frozen=True, slots=True)
class Journey:
    """One obligation and what became of it; `to` names who owes now, "" where nobody does."""

    on: date
    unit_id: int
    name: str
    fate: Fate
    to: str
    ordered_by: str


def journeys_of(duty: Duty, on: date, sight: Sight) -> list[Journey]:
    """Return what reforms up to a day made of what was owed by a duty, by unit, within sight."""
    rows = Carriage.objects.filter(obligation__duty=duty, on__lte=on).select_related(
        "obligation", "to", "succession"
    )
    if not sight.everything:
        rows = rows.filter(obligation__unit__any_of=sight.within)
    found = list(rows.order_by("on", "obligation__unit__key", "pk"))
    before = {day: _names(found, day - timedelta(days=1)) for day in {row.on for row in found}}
    after = {day: _names(found, day) for day in {row.on for row in found}}
    return [
        Journey(
            on=row.on,
            unit_id=row.obligation.unit_id,
            name=before[row.on].get(row.obligation.unit_id, ""),
            fate=Fate(row.fate),
            to=after[row.on].get(row.to.unit_id, "") if row.to else "",
            ordered_by=row.succession.ordered_by,
        )
        for row in found
    ]


def _names(rows: list[Carriage], on: date) -> dict[int, str]:
    units = {row.obligation.unit_id for row in rows} | {row.to.unit_id for row in rows if row.to}
    return organisations.names_of(units, on)
