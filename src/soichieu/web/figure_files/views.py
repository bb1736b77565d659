"""Workbooks of figures: template, bringing one, its preview, entering, taking back, putting aside."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads, writes
from soichieu.indicators import queries, services, sheets
from soichieu.indicators.queries import FilePage
from soichieu.web import reader
from soichieu.web.figure_files.forms import BringForm
from soichieu.web.page import page_of, show
from soichieu.web.sheets import download
from soichieu.web.units.choices import working_units


@reads
def round_template(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the workbook of a round to fill in: for the unit of the address, else for all in sight."""
    sight = reader.sight_of(request)
    asked = request.GET.get("don-vi", "")
    found = queries.round_in_sight(pk, sight)
    template = sheets.template_of(found, sight, int(asked) if asked.isdecimal() else None)
    return download(template.data, template.file_name)


@fills_and_writes
def figure_files(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the workbooks brought for a round and the form for another; take one and judge it."""
    sight = reader.sight_of(request)
    found = queries.round_in_sight(pk, sight)
    posted = request.method == "POST"
    form = BringForm(working_units(request), *([request.POST, request.FILES] if posted else []))
    if posted and form.is_valid():
        given = form.cleaned_data
        brought = services.BroughtFigures(pk, given["unit"], given["tep"].read(), str(given["tep"].name))
        try:
            file = services.bring_figures(brought, by=reader.actor_of(request), sight=sight)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("figure_file", file.pk)
    files = page_of(request, queries.value_files(sight, pk), 20)
    values = {
        "round": found,
        "form": form,
        "page": files,
        "names": reader.names_beside_own(request, {file.office_id for file in files}),
        "invented": found.form.invented,
    }
    return show(request, "web/figure_files.html", values)


@reads
def figure_file(request: HttpRequest, pk: int) -> HttpResponse:
    """Show what a workbook would enter and every fault of it."""
    return _shown(request, _page(request, pk))


@reads
def figure_file_faults(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the workbook with its faults marked and listed."""
    found = _page(request, pk)
    faults = found.judged.faults if found.judged else ()
    data = sheets.marked(found.grids, faults, invented=found.file.round.form.invented)
    return download(data, "loi-so-lieu.xlsx")


@writes
def confirm_figures(request: HttpRequest, pk: int) -> HttpResponse:
    """Enter the figures of a workbook."""

    def confirm() -> None:
        only_sound = "chi-o-dung" in request.POST
        count = services.confirm_figures(pk, only_sound=only_sound, by=reader.actor_of(request))
        messages.success(request, _("Đã nhập %(count)s ô số liệu.") % {"count": count}, extra_tags="good")

    return _done(request, pk, confirm)


@writes
def undo_figures(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the figures of a workbook back."""

    def undo() -> None:
        undone = services.undo_figures(pk, by=reader.actor_of(request))
        told = _("Đã trả %(count)s ô về như trước khi nhập tệp; %(left)s ô đã có người sửa nên giữ nguyên.")
        told %= {"count": undone.restored, "left": undone.left}
        messages.success(request, told, extra_tags="good")

    return _done(request, pk, undo)


@writes
def discard_figures(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a workbook aside that was not entered."""
    found = queries.value_file(pk, reader.sight_of(request))
    services.discard_figures(pk, by=reader.actor_of(request))
    return redirect("figure_files", found.round_id)


def _page(request: HttpRequest, pk: int) -> FilePage:
    return queries.file_page(pk, reader.sight_of(request), reader.actor_of(request))


def _shown(request: HttpRequest, found: FilePage, wrong: str = "", status: int = 200) -> HttpResponse:
    faults = found.judged.faults if found.judged else ()
    page = page_of(request, faults)
    values = {
        "file": found.file,
        "found": found,
        "judged": found.judged,
        "page": page,
        "faults": [(fault, sheets.said(fault)) for fault in page],
        "wrong": wrong,
        "invented": found.file.round.form.invented,
        "names": reader.names_beside_own(request, {found.file.office_id}),
    }
    return show(request, "web/figure_file.html", values, status=status)


def _done(request: HttpRequest, pk: int, act: Callable[[], object]) -> HttpResponse:
    """Act on a workbook the reader may see and return to its page; show there what was refused."""
    queries.value_file(pk, reader.sight_of(request))
    try:
        act()
    except DomainError as error:
        return _shown(request, _page(request, pk), error.sentence, status=400)
    return redirect("figure_file", pk)
