"""The log of letters for administrators: to whom, when, what, with which result."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads, writes
from soichieu.reminders import mail, policies, queries, services
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.reminders.columns import LETTERS, LetterRow, letter_rows
from soichieu.web.reminders.forms import LetterListForm

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.reminders.models import Letter


@reads
def letters(request: HttpRequest) -> HttpResponse:
    """Show the letters to people of the units the reader administers, the newest first."""
    form = LetterListForm(request.GET)
    view = Arrangement(request, LETTERS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, form))
    page = page_of(request, found)
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(_rows(list(page))),
        "mail": mail.is_set_up(),
        "round": queries.last_round(),
        "invented": any(one.invented for one in page),
    }
    return show(request, "web/letters.html", values, "dong")


@reads
def letters_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form = LetterListForm(request.GET)
    view = Arrangement(request, LETTERS, form=form)
    rows, count = first_rows(view, _found(request, form))
    return sheet_of(
        request,
        view,
        _rows(rows),
        name=_("Nhật ký gửi thư"),
        file_name="nhat-ky-gui-thu.xlsx",
        invented=any(one.invented for one in rows),
        count=count,
    )


def _rows(letters: "list[Letter]") -> list[LetterRow]:
    return letter_rows(letters, reader.unit_names({one.unit_id for one in letters if one.unit_id}))


@writes
def queue_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Have a letter that could not be sent tried again."""
    letter = services.queue_again(pk, by=reader.actor_of(request))
    messages.success(request, _("Thư sẽ được gửi lại tới %(address)s.") % {"address": letter.address})
    return redirect("letters")


def _found(request: HttpRequest, form: LetterListForm) -> "QuerySet[Letter]":
    by = reader.actor_of(request)
    policies.check_can_read_log(by)
    asked = conditions_of(form)
    wanted = queries.LetterFilter(
        unit_ids=policies.units_administered(by),
        words=asked.get("q") or "",
        state=asked.get("state") or "",
        since=asked.get("since"),
        until=asked.get("until"),
    )
    return queries.letters_seen(wanted)
