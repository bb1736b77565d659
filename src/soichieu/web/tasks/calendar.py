"""The tasks as a calendar: each share on its last day in time, a month or a week at once."""

from calendar import Calendar
from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.foundation.http import reads
from soichieu.tasks import queries
from soichieu.web import reader
from soichieu.web.inputs import DayField
from soichieu.web.page import show
from soichieu.web.tasks.asking import asked_of, filter_values, wanted_of

_MONTH, _WEEK = "thang", "tuan"
_MOST = {_MONTH: 4, _WEEK: 40}
_WEEKDAYS = (
    gettext_lazy("Thứ Hai"),
    gettext_lazy("Thứ Ba"),
    gettext_lazy("Thứ Tư"),
    gettext_lazy("Thứ Năm"),
    gettext_lazy("Thứ Sáu"),
    gettext_lazy("Thứ Bảy"),
    gettext_lazy("Chủ nhật"),
)


class PeriodForm(forms.Form):
    """Which month or week is shown: the one a day lies in."""

    kieu = forms.ChoiceField(choices=[(_MONTH, _MONTH), (_WEEK, _WEEK)], required=False)
    moc = DayField(required=False)


@reads
def task_calendar(request: HttpRequest) -> HttpResponse:
    """Show by their last days the shares of a day that the filter finds."""
    form, on = asked_of(request.GET.dict())
    kind, day = _period(request)
    weeks = _weeks(kind, day)
    shares = queries.shares_seen(reader.sight_of(request), on, wanted_of(form))
    found = queries.due_days_of(shares, weeks[0][0], weeks[-1][-1], _MOST[kind])
    cards = [share for one in found.values() for share in one.shares]
    values = {
        **filter_values(request, form, on),
        "carried": [("kieu", kind), ("moc", f"{day:%d/%m/%Y}")],
        "kind": kind,
        "period": _name(kind, weeks, day),
        "before": _beside(kind, day, -1),
        "after": _beside(kind, day, 1),
        "today": reader.today(),
        "weekdays": _WEEKDAYS,
        "weeks": [
            [(one, _WEEKDAYS[one.weekday()], found.get(one), _outside(kind, one, day)) for one in week]
            for week in weeks
        ],
        "count": sum(one.count for one in found.values() if not _outside(kind, one.on, day)),
        "names": reader.unit_names({share.unit_id for share in cards}, on),
        "invented": any(share.task.invented for share in cards),
    }
    return show(request, "web/task_calendar.html", values, "dong")


def _period(request: HttpRequest) -> tuple[str, date]:
    form = PeriodForm(request.GET)
    asked: dict[str, Any] = form.cleaned_data if form.is_valid() else {}
    return asked.get("kieu") or _MONTH, asked.get("moc") or reader.today()


def _weeks(kind: str, day: date) -> list[list[date]]:
    """Return the weeks to show, each from Monday to Sunday."""
    if kind == _MONTH:
        return Calendar().monthdatescalendar(day.year, day.month)
    monday = day - timedelta(days=day.weekday())
    return [[monday + timedelta(days=place) for place in range(7)]]


def _outside(kind: str, on: date, day: date) -> bool:
    return kind == _MONTH and on.month != day.month


def _beside(kind: str, day: date, step: int) -> date:
    """Return a day in the month or week before or after."""
    if kind == _WEEK:
        return day + timedelta(days=7 * step)
    index = day.year * 12 + day.month - 1 + step
    return date(index // 12, index % 12 + 1, 1)


def _name(kind: str, weeks: list[list[date]], day: date) -> str:
    if kind == _MONTH:
        return _("Tháng %(month)s/%(year)s") % {"month": day.month, "year": day.year}
    first, last = weeks[0][0], weeks[0][-1]
    return _("Tuần %(first)s – %(last)s") % {"first": f"{first:%d/%m}", "last": f"{last:%d/%m/%Y}"}
