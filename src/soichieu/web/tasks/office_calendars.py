"""The calendar of reporting periods of the reader's offices: shown and set beside the figures."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.foundation.errors import Invalid
from soichieu.foundation.http import writes
from soichieu.tasks import queries, services
from soichieu.tasks.enums import PeriodScheme
from soichieu.web import reader
from soichieu.web.units.choices import working_units

Choice = tuple[int, str, list[tuple[str, str, bool]]]
"""An office with the calendars to choose from: value, words, whether it is the one in force."""


def calendars_of(request: HttpRequest) -> list[Choice]:
    """Return the offices the reader works for, each with the calendar in force."""
    found = []
    for pk, name in working_units(request):
        kept = queries.scheme_of([pk]).value
        offered = [(one.value, str(one.label), one.value == kept) for one in PeriodScheme]
        found.append((pk, name, offered))
    return found


@writes
def set_office_calendar(request: HttpRequest) -> HttpResponse:
    """Set the calendar of one office."""
    office, scheme = request.POST.get("unit", ""), request.POST.get("scheme", "")
    if not office.isdigit() or scheme not in PeriodScheme.values:
        raise Invalid(_("Hãy chọn cơ quan và lịch kỳ báo cáo."))
    services.set_office_calendar(int(office), PeriodScheme(scheme), by=reader.actor_of(request))
    messages.success(request, _("Đã đặt lịch kỳ báo cáo."))
    return redirect("task_figures")
