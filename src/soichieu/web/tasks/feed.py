"""Deadlines as a calendar file: to download, or fetched by a calendar programme at a secret address."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.foundation.http import fills_and_writes, reads
from soichieu.tasks import queries, services
from soichieu.tasks.enums import DeadlineClass, State
from soichieu.web import reader
from soichieu.web.page import show

_TYPE = "text/calendar; charset=utf-8"
_TITLE_LENGTH = 200


@fills_and_writes
def calendar_address(request: HttpRequest) -> HttpResponse:
    """Show whether the reader has a calendar address; make one, shown this once, or take it back."""
    address = ""
    if request.method == "POST":
        if "thu-hoi" in request.POST:
            services.revoke_calendar_key(by=reader.actor_of(request))
            messages.success(request, _("Đã thu hồi địa chỉ lịch."))
            return redirect("calendar_address")
        token = services.make_calendar_key(by=reader.actor_of(request))
        address = request.build_absolute_uri(reverse("calendar_feed", args=[token]))
    made_at = queries.key_made_at(int(request.user.pk or 0))
    return show(request, "web/calendar_address.html", {"address": address, "made_at": made_at})


@reads
def calendar_file(request: HttpRequest) -> HttpResponse:
    """Give the deadlines of the reader's units as a file."""
    response = _answer(request, reader.sight_of(request))
    response["Content-Disposition"] = 'attachment; filename="han-nhiem-vu.ics"'
    return response


@login_not_required
@reads
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """Give the deadlines of the units of whose secret address this is; unknown ones are not found."""
    user_id = queries.key_holder(token)
    if user_id is None:
        raise Http404
    return _answer(request, accounts.sight_of(user_id, reader.today()))


def _answer(request: HttpRequest, sight: Sight) -> HttpResponse:
    shares = list(queries.own_deadlines(sight))
    names = reader.unit_names({share.unit_id for share in shares}, sight.on)
    response = HttpResponse(_calendar(request, shares, names), content_type=_TYPE)
    response["Cache-Control"] = "private, no-store"
    return response


def _calendar(request: HttpRequest, shares: Iterable[Any], names: dict[int, str]) -> bytes:
    """Return the calendar as RFC 5545 writes it: an all-day event on the last day of each share."""
    calendar = Calendar()
    calendar.add("prodid", "-//Soi Chieu//Nhiem vu//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _("Hạn nhiệm vụ (Soi Chiếu)"))
    for share in shares:
        calendar.add_component(_event(request, share, names.get(share.unit_id, "")))
    return bytes(calendar.to_ical())


def _event(request: HttpRequest, share: Any, unit: str) -> Event:
    task, event = share.task, Event()
    address = request.build_absolute_uri(reverse("task", args=[task.pk]))
    invented = _("DỮ LIỆU MINH HỌA") if task.invented else ""
    title = task.title[:_TITLE_LENGTH]
    event.add("uid", f"phan-viec-{share.pk}@{request.get_host()}")
    event.add("dtstamp", timezone.now())
    event.add("dtstart", share.last_then)
    event.add("dtend", share.last_then + timedelta(days=1))
    event.add("summary", f"[{invented}] {title}" if invented else title)
    told = [
        f"{unit}, {share.get_role_display()}",
        f"{State(share.state_then).label}; {DeadlineClass(share.deadline).label}",
        f"{_('Sản phẩm')}: {task.product}" if task.product else "",
        address,
    ]
    event.add("description", "\n".join(line for line in told if line))
    event.add("url", address)
    event.add("transp", "TRANSPARENT")
    return event
