"""The register as a list and as Excel, and a document entered by a person."""

from typing import TYPE_CHECKING, Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.accounts import queries as accounts
from soichieu.directives import queries, services
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.register.columns import COLUMNS, chosen, order_of
from soichieu.web.register.forms import RegisterForm, RegisterListForm
from soichieu.web.register.sheet import sheet_of
from soichieu.web.sheets import download
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.directives.models import Directive

_MOST_ROWS = 20_000
_USUAL_ORDER = "-ngay"


@reads
def directives(request: HttpRequest) -> HttpResponse:
    """Show the register as the reader may see it, filtered, sorted, in the columns chosen."""
    form = RegisterListForm(request.GET)
    page = Paginator(_found(request, form), 50).get_page(request.GET.get("trang"))
    columns = chosen(request.GET.getlist("cot"))
    values: dict[str, Any] = {
        "form": form,
        "page": page,
        "columns": columns,
        "rows": [(directive, [(c, c.value(directive)) for c in columns]) for directive in page],
        "all_columns": [(column, column in columns) for column in COLUMNS],
        "sort": request.GET.get("xep", _USUAL_ORDER),
        "invented": any(directive.invented for directive in page),
        "saved": accounts.saved_filters(int(request.user.pk or 0), "van-ban"),
        "waiting": queries.references_waiting(reader.sight_of(request)).count(),
        "query": _kept(request.GET),
    }
    return show(request, "web/directives.html", values, "dong")


@reads
def directives_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    found = _found(request, RegisterListForm(request.GET))[:_MOST_ROWS]
    columns = chosen(request.GET.getlist("cot"))
    content = sheet_of(found, columns, request.build_absolute_uri())
    return download(content, "van-ban.xlsx")


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
    """Return what the form asks for, in the order the address asks for."""
    asked = form.cleaned_data if form.is_valid() else {}
    wanted = queries.DirectiveFilter(
        words=asked.get("q") or "",
        kind=asked.get("kind") or "",
        state=asked.get("state") or "",
        status=asked.get("status") or "",
        issued_since=asked.get("since"),
        issued_until=asked.get("until"),
    )
    found = queries.directives_seen(reader.sight_of(request), wanted)
    order = order_of(request.GET.get("xep", "")) or order_of(_USUAL_ORDER) or []
    return found.order_by(*order)


def _kept(query: QueryDict) -> str:
    """Return the query to keep under a name: what was asked, without the page number."""
    kept = query.copy()
    kept.pop("trang", None)
    for key in [key for key in kept if not any(kept.getlist(key))]:
        kept.pop(key)
    return kept.urlencode()
