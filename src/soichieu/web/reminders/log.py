"""The log of letters for administrators: to whom, when, what, with which result."""

from typing import TYPE_CHECKING

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.foundation.http import reads, writes
from soichieu.reminders import mail, policies, queries, services
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.reminders.forms import LetterListForm
from soichieu.web.sheets import download, sheet_of

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.reminders.models import Letter

_MOST_ROWS = 20_000


@reads
def letters(request: HttpRequest) -> HttpResponse:
    """Show the letters to people of the units the reader administers, the newest first."""
    form = LetterListForm(request.GET)
    page = Paginator(_found(request, form), 50).get_page(request.GET.get("trang"))
    values = {
        "form": form,
        "page": page,
        "names": reader.unit_names({one.unit_id for one in page if one.unit_id}),
        "mail": mail.is_set_up(),
        "round": queries.last_round(),
        "invented": any(one.invented for one in page),
    }
    return show(request, "web/letters.html", values, "dong")


@reads
def letters_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    found = list(_found(request, LetterListForm(request.GET))[:_MOST_ROWS])
    names = reader.unit_names({one.unit_id for one in found if one.unit_id})
    content = sheet_of(
        _("Nhật ký gửi thư"),
        [
            (_("Ngày"), 12), (_("Người nhận"), 28), (_("Đơn vị"), 30), (_("Địa chỉ"), 30), (_("Tiêu đề"), 70),
            (_("Số việc"), 9), (_("Kết quả"), 18), (_("Số lần thử"), 11), (_("Lúc"), 18), (_("Chi tiết"), 60),
            (_("Mã thư"), 50),
        ],
        [
            (
                one.on, one.user.full_name, names.get(one.unit_id or 0, ""), one.address, one.subject,
                one.told, one.get_state_display(), one.tries,
                f"{timezone.localtime(one.settled_at):%d/%m/%Y %H:%M}" if one.settled_at else "",
                one.words, one.message_id,
            )
            for one in found
        ],
        address=request.build_absolute_uri(),
        invented=any(one.invented for one in found),
    )  # fmt: skip
    return download(content, "nhat-ky-gui-thu.xlsx")


@writes
def queue_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Have a letter that could not be sent tried again."""
    letter = services.queue_again(pk, by=reader.actor_of(request))
    messages.success(request, _("Thư sẽ được gửi lại tới %(address)s.") % {"address": letter.address})
    return redirect("letters")


def _found(request: HttpRequest, form: LetterListForm) -> "QuerySet[Letter]":
    by = reader.actor_of(request)
    policies.check_can_read_log(by)
    asked = form.cleaned_data if form.is_valid() else {}
    wanted = queries.LetterFilter(
        unit_ids=policies.units_administered(by),
        words=asked.get("q") or "",
        state=asked.get("state") or "",
        since=asked.get("since"),
        until=asked.get("until"),
    )
    return queries.letters_seen(wanted)
