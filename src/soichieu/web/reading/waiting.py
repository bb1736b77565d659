"""The list of texts that wait to be read through."""

from typing import TYPE_CHECKING

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.evidence import queries
from soichieu.foundation.http import reads
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.reading.columns import READINGS

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.evidence.models import Source


class WaitingForm(forms.Form):
    """The filter of the list."""

    q = forms.CharField(label=gettext_lazy("Có chữ trong tên"), required=False, max_length=100)


@reads
def readings(request: HttpRequest) -> HttpResponse:
    """Show the texts with claims nobody has decided on, the longest waiting first."""
    form = WaitingForm(request.GET)
    view = Arrangement(request, READINGS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(page),
        "invented": any(source.invented for source in page),
    }
    return show(request, "web/readings.html", values, "dong")


@reads
def readings_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = WaitingForm(request.GET)
    view = Arrangement(request, READINGS, form=form)
    rows, count = first_rows(view, _found(request, form))
    invented = any(source.invented for source in rows)
    return sheet_of(
        request, view, rows, name=_("Bóc tách"), file_name="boc-tach.xlsx", invented=invented, count=count
    )


def _found(request: HttpRequest, form: WaitingForm) -> "QuerySet[Source]":
    wanted = queries.SourceFilter(words=conditions_of(form).get("q") or "", claims="undecided")
    return queries.sources_seen(reader.sight_of(request), wanted)
