"""A form that asks a service for something: the service's refusal is shown as the form's own."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import forms
from django.http import HttpRequest, QueryDict

from soichieu.foundation.errors import DomainError

T = TypeVar("T")
_MORE = 5
_MOST_ROWS = 200
MORE_ROWS = "them-dong"


def tried(form: forms.Form, act: Callable[[dict[str, Any]], T]) -> T | None:
    """Do what a sound form asks and return what came of it; None where it is not sound or was refused."""
    if not (form.is_bound and form.is_valid()):
        return None
    try:
        return act(form.cleaned_data)
    except DomainError as error:
        form.add_error(None, error.sentence)
        return None


def posted(request: HttpRequest) -> QueryDict | None:
    """Return what was sent, None where the page is only shown."""
    return request.POST if request.method == "POST" else None


def rows_posted(request: HttpRequest, prefix: str, initial: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what a table of rows is made from: what was sent, or at first what stands.

    What was sent is not held against what stands: it may have changed since, and a row that happens to be
    like it is not left out. More empty rows are added where they were asked for.
    """
    data = posted(request)
    if data is None:
        return {"initial": initial, "prefix": prefix}
    if MORE_ROWS in data:
        data, total = data.copy(), f"{prefix}-TOTAL_FORMS"
        asked = str(data.get(total, ""))
        rows = int(asked) if asked.isdigit() else 0
        data[total] = str(min(rows + _MORE, _MOST_ROWS))
    return {"data": data, "prefix": prefix}
