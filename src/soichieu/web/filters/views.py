"""Keeping and forgetting the filter of a list."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from soichieu.accounts import services
from soichieu.foundation.errors import NotFound
from soichieu.foundation.http import writes
from soichieu.web import reader

_SCREENS = {"van-ban": "directives", "nhiem-vu": "tasks"}


@writes
def save_filter(request: HttpRequest, screen: str) -> HttpResponse:
    """Keep the query of a list under a name."""
    address, query = _address(screen), _lasting(request.POST.get("query", ""))
    services.save_filter(screen, request.POST.get("name", ""), query, by=reader.actor_of(request))
    return redirect(f"{address}?{query}")


@writes
def forget_filter(request: HttpRequest, screen: str, pk: int) -> HttpResponse:
    """Forget a filter of one's own."""
    services.forget_filter(pk, by=reader.actor_of(request))
    return redirect(_address(screen))


def _lasting(query: str) -> str:
    """Return a query without today's day, which the form fills in: the filter is meant for any day."""
    kept = QueryDict(query, mutable=True)
    if kept.get("ngay") == f"{reader.today():%d/%m/%Y}":
        kept.pop("ngay")
    return kept.urlencode()


def _address(screen: str) -> str:
    if screen not in _SCREENS:
        raise NotFound(screen)
    return reverse(_SCREENS[screen])
