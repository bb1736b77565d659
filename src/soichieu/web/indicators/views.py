"""The dictionary of indicators, and the page of one."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads
from soichieu.indicators import policies, queries
from soichieu.indicators.queries import DictionaryFilter
from soichieu.web import reader
from soichieu.web.indicators.columns import INDICATORS, indicator_rows
from soichieu.web.indicators.forms import IndicatorListForm
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.page import page_of, show

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.indicators.models import Definition


@reads
def indicators(request: HttpRequest) -> HttpResponse:
    """Show the dictionary of the indicators in sight."""
    form = _asked(request)
    view = Arrangement(request, INDICATORS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, view.ordered(_found(request, form)))
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(indicator_rows(list(page))),
        "invented": any(one.indicator.invented for one in page),
    }
    return show(request, "web/indicators.html", values, "dong")


@reads
def indicators_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = _asked(request)
    view = Arrangement(request, INDICATORS, form=form)
    found = list(view.ordered(_found(request, form)))
    return sheet_of(
        request,
        view,
        indicator_rows(found),
        name=_("Chỉ tiêu"),
        file_name="chi-tieu.xlsx",
        invented=any(one.indicator.invented for one in found),
    )


@reads
def indicator(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one indicator: definition in force, versions, formula in words, where it is used, targets."""
    page = queries.indicator_page(pk, reader.sight_of(request), reader.today())
    units = {page.indicator.owner_id, *(target.unit_id for target in page.targets)}
    given_by = {target.above.unit_id for target in page.targets if target.above is not None}
    by, authorities = reader.actor_of(request), reader.authorities_of(request)
    values = {
        "page": page,
        "indicator": page.indicator,
        "current": page.current.definition,
        "names": reader.names_beside_own(request, units | given_by),
        "may": policies.can_define(by, page.indicator.owner_id, authorities),
    }
    return show(request, "web/indicator.html", values)


def _asked(request: HttpRequest) -> IndicatorListForm:
    sight = reader.sight_of(request)
    names = reader.unit_names(queries.owner_ids(sight))
    asked_by = [(one.pk, f"{one.code} {one.name}") for one in queries.forms_seen(sight)]
    given = {key: value for key, value in request.GET.dict().items() if value}
    return IndicatorListForm(sorted(names.items(), key=lambda one: one[1]), asked_by, given)


def _found(request: HttpRequest, form: IndicatorListForm) -> "QuerySet[Definition]":
    """Return the definitions of today that the filter finds."""
    asked = conditions_of(form)
    wanted = DictionaryFilter(
        words=asked.get("q") or "",
        kind=asked.get("loai") or "",
        owner_id=asked.get("co_quan"),
        form_id=asked.get("bieu"),
        in_use=bool(asked.get("dang_dung")),
    )
    return queries.indicators_seen(reader.sight_of(request), reader.today(), wanted)
