"""What is still to be done before what is not, each by its last day; asked for as an index has it."""

from datetime import date

from django.db.models import Case, DateField, Value, When
from django.db.models.functions import Coalesce

from soichieu.tasks.enums import State

_NOT_COUNTING = (State.DONE, State.ON_HOLD, State.REFUSED)


def urgency(state: str, last_day: str) -> Case:
    """Return by what a share is urgent: its last day, the end of time where it has none, and null for one
    whose days do not count: done, held or refused."""
    day = Coalesce(last_day, Value(date.max), output_field=DateField())
    closed = (state.value for state in _NOT_COUNTING)
    return Case(When(**{f"{state}__in": [*closed]}, then=None), default=day, output_field=DateField())
