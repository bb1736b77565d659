"""Ways in which a list is put in order; ties go by what is given last, so that no two pages overlap."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import F
from django.db.models.enums import Choices
from django.db.models.expressions import Expression, OrderBy

from soichieu.foundation.choice_order import place_among
from soichieu.organisations import queries as organisations
from soichieu.web.listing.columns import Order


def by_field(field: str | Expression, *ties: str, always_known: bool = False) -> Order:
    """Order rows of the database by a field or an expression, then by `ties` and the key of the row.

    One that is `always_known` is asked for as an index has it, from either end.
    """
    last = None if always_known else True

    def ordered(found: Any, down: bool, on: date) -> Any:
        first = F(field) if isinstance(field, str) else field
        return found.order_by(
            OrderBy(first, descending=down, nulls_last=last), *ties, "-pk" if down else "pk"
        )

    return ordered


def by_choice(field: str, choices: type[Choices], *ties: str) -> Order:
    """Order rows of the database by a field of choices, in the order in which these are listed."""
    return by_field(place_among(field, choices), *ties, always_known=True)


def by_unit(relation: str, *ties: str) -> Order:
    """Order rows of the database by the names their units have on the day."""

    def ordered(found: Any, down: bool, on: date) -> Any:
        named = organisations.with_name_keys(found, relation, on)
        return named.order_by(OrderBy(F("name_key"), descending=down, nulls_last=True), *ties, "pk")

    return ordered


def by_value(value: Callable[[Any], Any]) -> Order:
    """Order rows that are all at hand by a value of each; those that tie keep the order they came in."""

    def ordered(found: Any, down: bool, on: date) -> Any:
        known = [row for row in found if value(row) is not None]
        unknown = [row for row in found if value(row) is None]
        return [*sorted(known, key=value, reverse=down), *unknown]

    return ordered
