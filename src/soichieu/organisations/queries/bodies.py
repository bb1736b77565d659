"""Which units a rule names on a day: by level, line, standard body, and the unit they lie below."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from soichieu.organisations.models import Succession, Unit
from soichieu.organisations.queries.below import descendant_ids


@dataclass(frozen=True, slots=True)
class UnitRule:
    """Who is meant: units of a level and line, of one standard body ("cap-uy", "cong-an"), below a unit.

    An empty field asks nothing. `hierarchy` is the line along which "below" is followed, "" any. Without a
    unit above it the rule names real units only; below an invented one, invented ones (R23).
    """

    level: str
    line: str = ""
    body: str = ""
    within_id: int | None = None
    hierarchy: str = ""


def units_named(rule: UnitRule, on: date) -> QuerySet[Unit]:
    """Return the units a rule names on a day, in the order of their keys."""
    found = Unit.objects.filter(valid__contains=on)
    if rule.level:
        found = found.filter(level=rule.level)
    if rule.line:
        found = found.filter(line=rule.line)
    if rule.body:
        found = found.filter(key__endswith=f":{rule.body}")
    if rule.within_id is None:
        return found.filter(invented=False).order_by("key")
    below = descendant_ids([rule.within_id], on, [rule.hierarchy] if rule.hierarchy else None)
    return found.filter(pk__in=below).order_by("key")


def levels_of(unit_ids: Collection[int]) -> dict[int, str]:
    """Return the level of each unit."""
    return dict(Unit.objects.filter(pk__in=unit_ids).values_list("pk", "level"))


def named_among(rules: Collection[UnitRule], unit_ids: Collection[int], on: date) -> set[int]:
    """Return those of these units which, alive on a day, one of the rules names by level, line and body."""
    found: set[int] = set()
    alive = Unit.objects.filter(pk__in=unit_ids, valid__contains=on)
    for rule in rules:
        named = alive.filter(level=rule.level)
        if rule.line:
            named = named.filter(line=rule.line)
        if rule.body:
            named = named.filter(key__endswith=f":{rule.body}")
        found |= set(named.values_list("pk", flat=True))
    return found


def heir_of(unit_id: int, on: date) -> int | None:
    """Return who stands for a unit on a day: itself while it lives, else its only living heir, else None."""
    seen: set[int] = set()
    here = {unit_id}
    while here:
        alive = set(Unit.objects.filter(pk__in=here, valid__contains=on).values_list("pk", flat=True))
        if alive:
            return alive.pop() if len(here) == 1 else None
        seen |= here
        steps = Succession.objects.filter(predecessor_id__in=here, successor__isnull=False, on__lte=on)
        here = set(steps.values_list("successor_id", flat=True)) - seen
        if len(here) > 1:
            return None
    return None
