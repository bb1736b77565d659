"""Recurring tasks: one with its periods, starting, handing over and ending one."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.directives import queries as directives
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.foundation.http import fills_and_writes, reads, writes
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar import read_deadline
from soichieu.tasks import policies, queries, services
from soichieu.tasks.enums import Every
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.tasks.plan_forms import EndForm, HandOverForm, SeriesForm
from soichieu.web.units.choices import working_units


@fills_and_writes
def start_series(request: HttpRequest) -> HttpResponse:
    """Show the form for a recurring task, and start it."""
    form = SeriesForm(working_units(request), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            new = _new(request, form.cleaned_data)
            made = services.start_series(new, on=reader.today(), by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("series", made.pk)
    return show(request, "web/start_series.html", {"form": form})


def _new(request: HttpRequest, given: dict[str, Any]) -> services.NewSeries:
    """Return what the form says; what it leaves open is read from the words of the deadline."""
    starts, symbol = given["starts"], given["symbol"].strip()
    worded = read_deadline(given["due_text"], starts)
    every = given["every"] or worded.frequency
    if not every:
        raise Invalid(_("Hãy chọn định kỳ, hoặc ghi lời văn như “hằng quý”, “01 lần/tháng”."))
    others = [name.strip() for name in given["coordinating"].split(";") if name.strip()]
    directive = directives.one_by_symbol(symbol, reader.sight_of(request)) if symbol else None
    return services.NewSeries(
        title=given["title"],
        office_id=given["unit"],
        lead_id=organisations.unit_by_name(given["lead"], reader.today()).pk,
        every=Every(every),
        starts=starts,
        coordinating_ids=[organisations.unit_by_name(name, reader.today()).pk for name in others],
        product=given["product"],
        leader=given["leader"],
        clerk=given["clerk"],
        directive_id=directive.pk if directive else None,
        month=given["month"] or worded.due_month,
        day=given["day"] or worded.due_day,
        ends=given["ends"],
        due_text=given["due_text"],
    )


@reads
def series(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one recurring task with the task of each period."""
    return _shown(request, pk, {})


@writes
def end_series(request: HttpRequest, pk: int) -> HttpResponse:
    """Open no more instances from a day on."""
    form = EndForm(request.POST, prefix="thoi")
    queries.series_of(pk, reader.sight_of(request))
    if form.is_valid():
        try:
            services.end_series(pk, by=reader.actor_of(request), **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("series", pk)
    return _shown(request, pk, {"end": form}, status=400)


@writes
def hand_over_series(request: HttpRequest, pk: int) -> HttpResponse:
    """Let another unit lead what is still to be opened."""
    form = HandOverForm(request.POST, prefix="chuyen")
    queries.series_of(pk, reader.sight_of(request))
    if form.is_valid():
        try:
            lead = organisations.unit_by_name(form.cleaned_data["lead"], reader.today())
            services.hand_over_series(pk, lead_id=lead.pk, by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("series", pk)
    return _shown(request, pk, {"hand_over": form}, status=400)


def _shown(request: HttpRequest, pk: int, refused: dict[str, Any], status: int = 200) -> HttpResponse:
    sight = reader.sight_of(request)
    found = queries.series_of(pk, sight)
    (row,) = queries.series_rows(queries.series_seen(sight).filter(pk=pk), reader.today())
    shares = list(queries.shares_seen(sight, reader.today(), queries.ShareFilter(series_id=pk)))
    may = policies.can_give(reader.actor_of(request), found.office_id, reader.authorities_of(request))
    values = {
        "row": row,
        "series": found,
        "shares": shares,
        "names": reader.unit_names({found.office_id, found.lead_id, *(one.unit_id for one in shares)}),
        "end": (refused.get("end") or EndForm(prefix="thoi")) if may else None,
        "hand_over": (refused.get("hand_over") or HandOverForm(prefix="chuyen")) if may else None,
    }
    return show(request, "web/series.html", values, status=status)
