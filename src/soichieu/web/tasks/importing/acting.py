"""What is done with a file of tasks: brought, mended, confirmed, withdrawn, thrown away."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import gettext as _

from soichieu.directives import queries as directives
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads, writes
from soichieu.tasks import queries, services
from soichieu.tasks.enums import ImportColumn
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.tasks.further_columns import IMPORTS
from soichieu.web.tasks.importing.forms import BringForm, FilesForm, RowForm
from soichieu.web.tasks.importing.views import page_values
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.tasks.models import ImportBatch


@fills_and_writes
def imports(request: HttpRequest) -> HttpResponse:
    """Show the files brought so far and the form for another; take one and read it."""
    posted = request.method == "POST"
    form = BringForm(working_units(request), *([request.POST, request.FILES] if posted else []))
    if not posted:
        form.fields["given_on"].initial = f"{reader.today():%d/%m/%Y}"
    if posted and form.is_valid():
        try:
            batch = _brought(request, form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("import_file", batch.pk)
    asked = FilesForm(request.GET)
    view = Arrangement(request, IMPORTS, form=asked)
    if not posted and (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, asked))
    page = page_of(request, found, 20)
    values = {
        "form": form,
        "asked": asked,
        "list": view,
        "page": page,
        "lines": view.lines(page),
        "invented": any(batch.office.invented for batch in page),
    }
    return show(request, "web/imports.html", values, "dong")


@reads
def imports_sheet(request: HttpRequest) -> HttpResponse:
    """Give the list of files as an Excel file."""
    asked = FilesForm(request.GET)
    view = Arrangement(request, IMPORTS, form=asked)
    rows = list(view.ordered(_found(request, asked)))
    invented = any(batch.office.invented for batch in rows)
    return sheet_of(
        request, view, rows, name=_("Các lần nhập"), file_name="cac-lan-nhap.xlsx", invented=invented
    )


def _found(request: HttpRequest, asked: FilesForm) -> "QuerySet[ImportBatch]":
    words = conditions_of(asked).get("q") or ""
    return queries.imports_seen(reader.sight_of(request), words).select_related("office")


def _brought(request: HttpRequest, given: dict[str, Any]) -> Any:
    sight = reader.sight_of(request)
    symbol = given["symbol"].strip()
    brought = services.Brought(
        data=given["tep"].read(),
        file_name=str(given["tep"].name),
        office_id=given["unit"],
        given_on=given["given_on"],
        first_day=given["first_day"],
        last_day=given["last_day"],
        directive_id=directives.one_by_symbol(symbol, sight).pk if symbol else None,
    )
    with translation.override("vi"):
        return services.bring_in(brought, by=reader.actor_of(request), sight=sight)


@writes
def choose_import_units(request: HttpRequest, pk: int) -> HttpResponse:
    """Take which units unclear names mean; those left unanswered stay as they are."""
    chosen = {
        key.removeprefix("ten:"): int(str(value))
        for key, value in request.POST.items()
        if key.startswith("ten:") and str(value).isdigit()
    }
    sight, by = reader.sight_of(request), reader.actor_of(request)
    return _done(request, pk, lambda: chosen and services.choose_units(pk, chosen, by=by, sight=sight))


@fills_and_writes
def mend_import_row(request: HttpRequest, pk: int, row: int) -> HttpResponse:
    """Show the cells of one row with what is wrong, and take other words for them."""
    sight = reader.sight_of(request)
    page = queries.import_page(pk, sight)
    view = queries.row_view(page.batch, row)
    form = RowForm(page.columns, view.words, request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        words = {ImportColumn(name): said for name, said in form.cleaned_data.items()}
        try:
            services.mend_row(pk, row, words, by=reader.actor_of(request), sight=sight)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("import_file", pk)
    return show(request, "web/import_row.html", {"file": page, "view": view, "form": form})


@writes
def confirm_import(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the tasks of a file."""
    sight, by = reader.sight_of(request), reader.actor_of(request)

    def confirm() -> None:
        count = services.confirm_import(pk, only_good="chi-dong-dat" in request.POST, by=by, sight=sight)
        told = _("Đã giao %(count)s nhiệm vụ trong một lần.") % {"count": count}
        messages.success(request, told, extra_tags="good")

    return _done(request, pk, confirm)


@writes
def withdraw_import(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the tasks of a file back, and tell which stay."""

    def withdraw() -> None:
        found = services.withdraw_import(pk, by=reader.actor_of(request))
        messages.success(
            request, _("Đã rút lại %(count)s nhiệm vụ.") % {"count": found.count}, extra_tags="good"
        )
        if found.left:
            told = "; ".join(found.left[:5])
            sentence = _("Giữ lại %(count)s nhiệm vụ đã có người làm: %(titles)s.")
            messages.warning(request, sentence % {"count": len(found.left), "titles": told})

    return _done(request, pk, withdraw)


@writes
def discard_import(request: HttpRequest, pk: int) -> HttpResponse:
    """Throw a file away that was not confirmed."""
    queries.import_of(pk, reader.sight_of(request))
    services.discard_import(pk, by=reader.actor_of(request))
    return redirect("imports")


def _done(request: HttpRequest, pk: int, act: Callable[[], object]) -> HttpResponse:
    """Act on a file the reader may see and return to its page; show there what was refused."""
    page = queries.import_page(pk, reader.sight_of(request))
    try:
        act()
    except DomainError as error:
        return show(request, "web/import_file.html", page_values(request, page, error.sentence), status=400)
    return redirect("import_file", pk)
