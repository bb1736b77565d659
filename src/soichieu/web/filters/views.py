"""Keeping and forgetting the filter of a list."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from soichieu.accounts import services
from soichieu.foundation.errors import NotFound
from soichieu.foundation.http import writes
from soichieu.web import reader

_SCREENS = {"van-ban": "directives"}


@writes
def save_filter(request: HttpRequest, screen: str) -> HttpResponse:
    """Keep the query of a list under a name."""
    address, query = _address(screen), request.POST.get("query", "")
    services.save_filter(screen, request.POST.get("name", ""), query, by=reader.actor_of(request))
    return redirect(f"{address}?{query}")


@writes
def forget_filter(request: HttpRequest, screen: str, pk: int) -> HttpResponse:
    """Forget a filter of one's own."""
    services.forget_filter(pk, by=reader.actor_of(request))
    return redirect(_address(screen))


def _address(screen: str) -> str:
    if screen not in _SCREENS:
        raise NotFound(screen)
    return reverse(_SCREENS[screen])
