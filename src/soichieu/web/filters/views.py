"""What a reader keeps of a list: filters under a name, the columns."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse

from soichieu.accounts import services
from soichieu.foundation.http import writes
from soichieu.web import reader
from soichieu.web.filters.screens import listing_of
from soichieu.web.listing.arrangement import COLUMNS, DAY
from soichieu.web.listing.columns import Listing

_UP, _DOWN = "len", "xuong"


@writes
def save_filter(request: HttpRequest, screen: str) -> HttpResponse:
    """Keep the query of a list under a name."""
    listing, query = listing_of(screen), _lasting(request.POST.get("query", ""))
    services.save_filter(
        screen,
        request.POST.get("name", ""),
        query,
        by=reader.actor_of(request),
        as_default="mac-dinh" in request.POST,
    )
    return redirect(f"{_place(request, listing)}?{query}")


@writes
def rename_filter(request: HttpRequest, screen: str, pk: int) -> HttpResponse:
    """Give a filter of one's own another name."""
    listing = listing_of(screen)
    services.rename_filter(pk, request.POST.get("name", ""), by=reader.actor_of(request))
    return _back(request, listing)


@writes
def choose_default_filter(request: HttpRequest, screen: str, pk: int) -> HttpResponse:
    """Have the list open with a filter of one's own, or no longer."""
    listing = listing_of(screen)
    wanted = "mac-dinh" in request.POST
    services.choose_default_filter(pk, by=reader.actor_of(request), is_default=wanted)
    return _back(request, listing)


@writes
def forget_filter(request: HttpRequest, screen: str, pk: int) -> HttpResponse:
    """Forget a filter of one's own."""
    listing = listing_of(screen)
    services.forget_filter(pk, by=reader.actor_of(request))
    return _back(request, listing)


@writes
def choose_columns(request: HttpRequest, screen: str) -> HttpResponse:
    """Keep which columns of a list are shown, in which order; a step up or down leaves the choice open."""
    listing = listing_of(screen)
    usual = "nhu-cu" in request.POST
    keys = [] if usual else _columns(request.POST, listing)
    services.choose_columns(screen, keys, by=reader.actor_of(request))
    query = QueryDict(request.POST.get("ve", ""), mutable=True)
    query.pop(COLUMNS, None)
    if keys:
        query[COLUMNS] = ",".join(keys)
    if _UP in request.POST or _DOWN in request.POST:
        query["mo"] = COLUMNS
    return redirect(f"{_place(request, listing)}?{query.urlencode(safe=',/')}")


def _columns(given: QueryDict, listing: Listing) -> list[str]:
    """Return the keys ticked, in the order of the form after the step asked for."""
    order = [key for key in dict.fromkeys(given.getlist("thu-tu")) if listing.column(key)]
    ticked = set(given.getlist(COLUMNS))
    shown = [key for key in order if key in ticked]
    for name, step in ((_UP, -1), (_DOWN, 1)):
        key = given.get(name, "")
        if key in shown:
            place = shown.index(key)
            shown.insert(max(0, place + step), shown.pop(place))
    return shown


def _lasting(query: str) -> str:
    """Return a query without today's day, which the form fills in: the filter is meant for any day."""
    kept = QueryDict(query, mutable=True)
    if kept.get(DAY) == f"{reader.today():%d/%m/%Y}":
        kept.pop(DAY)
    return kept.urlencode(safe=",/")


def _back(request: HttpRequest, listing: Listing) -> HttpResponse:
    """Return to the list as it was shown."""
    query = QueryDict(request.POST.get("ve", "")).urlencode(safe=",/")
    return redirect(f"{_place(request, listing)}?{query}" if query else _place(request, listing))


def _place(request: HttpRequest, listing: Listing) -> str:
    """Return the address of the list: the one the form names, if it is a page of this list."""
    path = request.POST.get("tai", "")
    try:
        if resolve(path).url_name in {listing.address, *listing.others}:
            return path
    except Resolver404:
        pass
    return reverse(listing.address)
