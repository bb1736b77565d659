"""All names of a day at once, for tables whose every row names units."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from soichieu.organisations.enums import Line, NameRole
from soichieu.organisations.models import UnitName
from soichieu.pure.hierarchy.naming import spelled_out
from soichieu.pure.text.folding import comparison_key


@dataclass(frozen=True, slots=True)
class NameBook:
    """The names units bear on a day: official ones and all ways of saying them by comparison key."""

    on: date
    names: tuple[tuple[int, str], ...]
    official: Mapping[str, frozenset[int]]
    otherwise: Mapping[str, frozenset[int]]
    areas: frozenset[str]

    def only(self, name: str) -> int | None:
        """Return the one unit a name can mean, whatever the context; None where that takes a closer look.

        The same answer as `resolve_name`: the official name as written, else spelled out, if one unit bears
        it and, where it was spelled out, none bears it as written.
        """
        for reading in dict.fromkeys((name, spelled_out(name))):
            key = comparison_key(reading)
            bearers = self.official.get(key) or self.otherwise.get(key)
            if bearers:
                return next(iter(bearers)) if len(bearers) == 1 else None
        return None

    def names_area(self, name: str) -> bool:
        """Return whether some area bears a name, in full or short."""
        return comparison_key(name) in self.areas


def name_book(on: date) -> NameBook:
    """Return the names of a day, in the order of the units."""
    rows = UnitName.objects.filter(valid__contains=on, unit__valid__contains=on).order_by("unit_id", "pk")
    names: list[tuple[int, str]] = []
    official: dict[str, set[int]] = defaultdict(set)
    otherwise: dict[str, set[int]] = defaultdict(set)
    areas: set[str] = set()
    values = rows.values_list("unit_id", "role", "name", "key", "short_key", "unit__line")
    for unit_id, role, name, key, short_key, line in values:
        if role == NameRole.MAIN:
            names.append((unit_id, name))
        (official if role == NameRole.MAIN else otherwise)[key].add(unit_id)
        if short_key:
            otherwise[short_key].add(unit_id)
        if line == Line.TERRITORY:
            areas |= {key, short_key} - {""}
    return NameBook(on, tuple(names), _frozen(official), _frozen(otherwise), frozenset(areas))


def _frozen(found: Mapping[str, set[int]]) -> dict[str, frozenset[int]]:
    return {key: frozenset(ids) for key, ids in found.items()}
