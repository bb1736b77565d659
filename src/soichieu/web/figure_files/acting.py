"""One workbook of figures: what it would enter and what is wrong in it; entered, taken back, put aside."""

from collections.abc import Callable, Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads, writes
from soichieu.indicators import policies, queries, services, sheets
from soichieu.indicators.queries import FilePage
from soichieu.web import reader
from soichieu.web.page import page_of, show
from soichieu.web.sheets import download


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
        told = _("Đã trả %(count)s ô về như trước khi nhập tệp.") % {"count": undone.restored}
        messages.success(request, told, extra_tags="good")
        if undone.left:
            left = _("Giữ nguyên %(count)s ô đã có người sửa sau đó.") % {"count": undone.left}
            messages.warning(request, left)

    return _done(request, pk, undo)


@writes
def discard_figures(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a workbook aside that was not entered."""
    round_id = queries.value_file(pk, reader.sight_of(request)).round_id
    services.discard_figures(pk, by=reader.actor_of(request))
    return redirect("bring_figures", round_id)


def _page(request: HttpRequest, pk: int) -> FilePage:
    return queries.file_page(pk, reader.sight_of(request), reader.actor_of(request))


def _shown(request: HttpRequest, found: FilePage, wrong: str = "", status: int = 200) -> HttpResponse:
    judged, file = found.judged, found.file
    faults: Sequence[Any] = judged.faults if judged else ()
    taken: Sequence[Any] = judged.taken if judged else ()
    shows_changes = request.GET.get("xem") == "thay-doi" or not faults
    page = page_of(request, taken if shows_changes else faults)
    held = reader.authorities_of(request)
    values = {
        "file": file,
        "found": found,
        "judged": judged,
        "period": queries.period_name(file.round.period),
        "page": page,
        "shows_changes": shows_changes,
        "changes": queries.cell_changes(found, list(page)) if shows_changes else [],
        "faults": [] if shows_changes else [(fault, sheets.said(fault)) for fault in page],
        "shows_sheets": len({fault.table for fault in faults}) > 1,
        "may_act": not policies.why_not_answer(reader.actor_of(request), file.office_id, held),
        "wrong": wrong,
        "invented": file.round.form.invented,
        "office": reader.names_beside_own(request, {file.office_id}).get(file.office_id, ""),
    }
    return show(request, "web/figure_file.html", values, "dong", status=status)


def _done(request: HttpRequest, pk: int, act: Callable[[], object]) -> HttpResponse:
    """Act on a workbook the reader may see and return to its page; show there what was refused."""
    queries.value_file(pk, reader.sight_of(request))
    try:
        act()
    except DomainError as error:
        return _shown(request, _page(request, pk), error.sentence, status=error.status)
    return redirect("figure_file", pk)
