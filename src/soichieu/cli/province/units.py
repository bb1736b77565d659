"""The units of the invented province, as they lived through its reforms."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from soichieu.organisations import queries as organisations

_EPOCHS = (date(2024, 1, 1), date(2025, 3, 1), date(2025, 7, 1))
"""The first day of the story, and the days on which bodies of the province were made anew."""


@dataclass(frozen=True, slots=True)
class Body:
    """A unit of the province: of which area (by its key) it is the body, and its last day, if it has one."""

    pk: int
    area: str
    body: str
    last: date | None


class Province:
    """Who lives on a day, by level and body; asked of the register once for each time between reforms."""

    def __init__(self, today: date) -> None:
        self._days = [day for day in _EPOCHS if day <= today]
        self._found = {day: _bodies(day) for day in self._days}
        everyone = {body.pk for found in self._found.values() for group in found.values() for body in group}
        self._names = {day: organisations.names_of(everyone, day) for day in self._days}

    def alive(self, token: str, on: date, area: str = "") -> Sequence[Body]:
        """Return the bodies of a token "level:body" on a day, of one area if given."""
        found = self._found[self._epoch(on)].get(token, ())
        return [body for body in found if not area or body.area == area]

    def place(self, body: Body, on: date, chance: Random) -> str:
        """Return the name of the commune of a body, or of any for a body of the province or a district."""
        communes = self.alive("commune:", on)
        own = [one for one in communes if one.area == body.area]
        name = self.name((own or [chance.choice(communes)])[0], on)
        return name[:1].lower() + name[1:]

    def name(self, body: Body, on: date) -> str:
        """Return the name of a body on a day."""
        return self._names[self._epoch(on)][body.pk]

    def _epoch(self, on: date) -> date:
        return max(day for day in self._days if day <= on)


def _bodies(on: date) -> Mapping[str, Sequence[Body]]:
    found: dict[str, list[Body]] = defaultdict(list)
    for unit in organisations.invented_on(on):
        area, _colon, body = unit.key.partition(":")
        end = unit.valid.upper
        last = end - timedelta(days=1) if end else None
        found[f"{unit.level}:{body}"].append(Body(unit.pk, area, body, last))
    return found
