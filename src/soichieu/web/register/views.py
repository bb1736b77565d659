"""The register as a list and as Excel, and a document entered by a person."""

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.directives import queries, services
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.register.columns import DIRECTIVES
from soichieu.web.register.forms import RegisterForm, RegisterListForm
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.directives.models import Directive


@reads
def directives(request: HttpRequest) -> HttpResponse:
    """Show the register as the reader may see it, filtered, sorted, in the columns chosen."""
    form = RegisterListForm(request.GET)
    view = Arrangement(request, DIRECTIVES, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values: dict[str, Any] = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(page),
        "invented": any(directive.invented for directive in page),
        "waiting": queries.references_waiting(reader.sight_of(request)).count(),
    }
    return show(request, "web/directives.html", values, "dong")


@reads
def directives_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = RegisterListForm(request.GET)
    view = Arrangement(request, DIRECTIVES, form=form)
    rows, count = first_rows(view, _found(request, form))
    return sheet_of(
        request,
        view,
        rows,
        name=_("Văn bản"),
        file_name="van-ban.xlsx",
        invented=any(directive.invented for directive in rows),
        count=count,
    )


@fills_and_writes
def register_directive(request: HttpRequest) -> HttpResponse:
    """Show the form for a document, and enter it."""
    form = RegisterForm(working_units(request), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        particulars = services.Particulars(
            symbol=given["symbol"],
            kind=given["kind"],
            issuer=given["issuer"],
            issued_on=given["issued_on"],
            title=given["title"],
        )
        try:
            entered = services.register_directive(
                particulars, by=reader.actor_of(request), owner_id=given["unit"]
            )
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("directive", entered.pk)
    return show(request, "web/register_directive.html", {"form": form, "heading": _("Ghi văn bản vào sổ")})


def _found(request: HttpRequest, form: RegisterListForm) -> "QuerySet[Directive]":
    """Return what the form asks for."""
    asked = conditions_of(form)
    wanted = queries.DirectiveFilter(
        words=asked.get("q") or "",
        kind=asked.get("kind") or "",
        state=asked.get("state") or "",
        status=asked.get("status") or "",
        issued_since=asked.get("since"),
        issued_until=asked.get("until"),
    )
    return queries.directives_seen(reader.sight_of(request), wanted)
