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
    found = Unit.objects.filter(level=rule.level, valid__contains=on)
    if rule.line:
        found = found.filter(line=rule.line)
    if rule.body:
        found = found.filter(key__endswith=f":{rule.body}")
    if rule.within_id is None:
        return found.filter(invented=False).order_by("key")
    below = descendant_ids([rule.within_id], on, [rule.hierarchy] if rule.hierarchy else None)
    return found.filter(pk__in=below).order_by("key")


def successions_between(since: date, until: date, unit_ids: Collection[int]) -> list[Succession]:
    """Return the steps by which these units passed on after one day and up to another, oldest first."""
    steps = Succession.objects.filter(on__gt=since, on__lte=until, predecessor_id__in=unit_ids)
    return list(steps.order_by("on", "id"))


def levels_of(unit_ids: Collection[int]) -> dict[int, str]:
    """Return the level of each unit."""
    return dict(Unit.objects.filter(pk__in=unit_ids).values_list("pk", "level"))
