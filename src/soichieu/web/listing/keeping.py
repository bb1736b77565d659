"""What a reader keeps of a page: its conditions under a name, one of them to open it with; its address."""

from functools import cached_property
from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect

from soichieu.accounts import queries as accounts
from soichieu.web.listing.columns import Listing

if TYPE_CHECKING:
    from soichieu.accounts.models import SavedFilter

EVERYTHING = "tat-ca"
_PASSING = frozenset({"trang", "in", "mo", EVERYTHING})


class Keeping:
    """The conditions of one page as its address has them, beside those the reader kept."""

    def __init__(self, request: HttpRequest, listing: Listing) -> None:
        self.listing = listing
        self.path = request.path
        self._request = request

    @cached_property
    def saved(self) -> "list[SavedFilter]":
        """The filters the reader keeps for this list."""
        return list(accounts.saved_filters(int(self._request.user.pk or 0), self.listing.key))

    @property
    def default(self) -> "SavedFilter | None":
        """The filter with which the list opens, if the reader chose one."""
        return next((one for one in self.saved if one.is_default), None)

    def opening(self) -> HttpResponse | None:
        """Return where to go where nothing is asked of the list and the reader has a default filter."""
        if self._request.GET or self.default is None or not self.default.query:
            return None
        return redirect(f"{self.path}?{self.default.query}")

    @property
    def everything(self) -> str:
        """The address of the list without any condition."""
        return f"?{EVERYTHING}=1" if self.default else self.path

    def _lasting(self) -> QueryDict:
        """Return what the address asks that lasts: no page number, no empty conditions."""
        query = self._request.GET.copy()
        for key in [key for key in query if key in _PASSING or not any(query.getlist(key))]:
            query.pop(key)
        return query

    @property
    def query(self) -> str:
        """What is kept under a name."""
        return self._lasting().urlencode(safe=",/")

    @property
    def link(self) -> str:
        """The whole address of what is shown, to send to somebody."""
        query = self.query
        return self._request.build_absolute_uri(f"{self.path}?{query}" if query else self.path)
