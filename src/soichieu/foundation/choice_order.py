"""Rows in the order in which the choices of a field are listed, asked for as an index has it."""

from django.db.models import Case, IntegerField, Value, When
from django.db.models.enums import Choices


def place_among(field: str, choices: type[Choices]) -> Case:
    """Return the place of a field's value among its choices; what is none of them comes behind them all."""
    values = choices.values
    places = (When(**{field: value}, then=Value(place)) for place, value in enumerate(values))
    return Case(*places, default=Value(len(values)), output_field=IntegerField())
