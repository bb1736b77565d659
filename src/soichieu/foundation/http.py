"""Decorators that say of each view whether it reads or writes."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.db import connection
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_http_methods, require_safe

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]

_WRITING = ("INSERT", "UPDATE", "DELETE", "TRUNCATE", "MERGE", "CREATE", "ALTER", "DROP")


class WroteWhileReading(RuntimeError):
    """A view marked as reading tried to change the database: a fault of the programme, not of the user."""


def _refuse_writes(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    if sql.lstrip().upper().startswith(_WRITING):
        message = f"a reading view sent: {sql[:80]}"
        raise WroteWhileReading(message)
    return execute(sql, params, many, context)


def reads(view: View[P]) -> View[P]:
    """Mark a view that only reads: GET or HEAD, and the database refuses anything but SELECT from it."""

    @require_safe
    @wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        with connection.execute_wrapper(_refuse_writes):
            return view(request, *args, **kwargs)

    wrapped.access = "reads"  # type: ignore[attr-defined]  # read by tests/architecture
    return wrapped


def writes(view: View[P]) -> View[P]:
    """Mark a view that changes something: POST only; the service it calls opens the transaction."""

    @require_http_methods(["POST"])
    @wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        return view(request, *args, **kwargs)

    wrapped.access = "writes"  # type: ignore[attr-defined]  # read by tests/architecture
    return wrapped


def fills_and_writes(view: View[P]) -> View[P]:
    """Mark a view that shows a form on GET (reading only) and takes it on POST."""

    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if request.method == "POST":
            return view(request, *args, **kwargs)
        with connection.execute_wrapper(_refuse_writes):
            return view(request, *args, **kwargs)

    wrapped.access = "writes"  # type: ignore[attr-defined]  # read by tests/architecture
    return wrapped
