"""The list of recurring tasks."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.foundation.http import reads
from soichieu.tasks import queries
from soichieu.tasks.enums import Every
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.tasks.forms import ALL
from soichieu.web.tasks.further_columns import SERIES, SeriesLine


class SeriesListForm(forms.Form):
    """The filter of the list; everything is optional."""

    q = forms.CharField(label=gettext_lazy("Nội dung"), required=False, max_length=200)
    ky = forms.ChoiceField(label=gettext_lazy("Định kỳ"), required=False, choices=[ALL, *Every.choices])


@reads
def all_series(request: HttpRequest) -> HttpResponse:
    """Show the recurring tasks in sight: how many periods were opened, what is still owed."""
    form = SeriesListForm(request.GET)
    view = Arrangement(request, SERIES, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(page),
        "invented": any(line.row.series.invented for line in page),
    }
    return show(request, "web/all_series.html", values, "dong")


@reads
def all_series_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = SeriesListForm(request.GET)
    view = Arrangement(request, SERIES, form=form)
    rows = view.ordered(_found(request, form))
    invented = any(line.row.series.invented for line in rows)
    return sheet_of(
        request, view, rows, name=_("Nhiệm vụ định kỳ"), file_name="nhiem-vu-dinh-ky.xlsx", invented=invented
    )


def _found(request: HttpRequest, form: SeriesListForm) -> list[SeriesLine]:
    asked = conditions_of(form)
    found = queries.series_seen(reader.sight_of(request), asked.get("q") or "", asked.get("ky") or "")
    rows = queries.series_rows(found, reader.today())
    names = reader.unit_names({one for row in rows for one in (row.series.lead_id, row.series.office_id)})
    return [
        SeriesLine(row, names.get(row.series.lead_id, ""), names.get(row.series.office_id, ""))
        for row in rows
    ]
