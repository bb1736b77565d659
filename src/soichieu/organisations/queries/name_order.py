"""Rows by the names their units have on a day: in Vietnamese order, or those that bear some words."""

from datetime import date
from typing import Any

from django.db.models import Case, F, FilteredRelation, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce

from soichieu.foundation.alphabet import with_words
from soichieu.organisations.enums import NameRole
from soichieu.organisations.models import UnitName


def with_name_keys(rows: "QuerySet[Any]", relation: str, on: date) -> "QuerySet[Any]":
    """Annotate `name_key`: the place in the alphabet of the unit that a relation of the rows leads to.

    By its name of the day, as `names_of` gives it: outside its life a unit keeps the name nearest in time.
    """
    names = f"{relation}__names"
    of_day = Q(**{f"{names}__role": NameRole.MAIN, f"{names}__valid__contains": on})
    later = Case(When(valid__startswith__gt=on, then=Value(1)), default=Value(0))
    nearest = UnitName.objects.filter(unit=OuterRef(relation), role=NameRole.MAIN).order_by(
        later, F("valid__endswith").desc(nulls_first=True)
    )
    named: QuerySet[Any] = rows.annotate(name_then=FilteredRelation(names, condition=of_day)).annotate(
        name_key=Coalesce("name_then__sort_key", Subquery(nearest.values("sort_key")[:1]))
    )
    return named


def units_called(words: str, on: date) -> "QuerySet[UnitName, int]":
    """Return the ids of units whose name of the day has all these words, as part of another question."""
    names = UnitName.objects.filter(role=NameRole.MAIN, valid__contains=on)
    return names.filter(with_words(words, "folded")).values_list("unit_id", flat=True)
