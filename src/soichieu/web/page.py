"""One template a page: the whole of it, or the fragment that htmx asked for, from the same address."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

_PRINTED = 2000


def rows_of_page(request: HttpRequest, usual: int) -> int:
    """Return how many rows a page of a list has: as many as a print-out holds where one is asked for."""
    return _PRINTED if "in" in request.GET else usual


def page_of(request: HttpRequest, rows: Any, usual: int = 50) -> "Page[Any]":
    """Return the page of a list that the address asks for."""
    return Paginator(rows, rows_of_page(request, usual)).get_page(request.GET.get("trang"))


def show(
    request: HttpRequest, template: str, values: dict[str, Any], *fragments: str, status: int = 200
) -> HttpResponse:
    """Render the page, or the one of its `fragments` whose name is the id of the element htmx will fill."""
    target = request.htmx.target if getattr(request, "htmx", None) else None  # type: ignore[attr-defined]  # set by HtmxMiddleware
    name = f"{template}#{target}" if target in fragments else template
    response = render(request, name, values, status=status)
    if fragments:
        # One address answers in two ways; a cache between must not mix them.
        patch_vary_headers(response, ["HX-Request", "HX-Target"])
    return response
