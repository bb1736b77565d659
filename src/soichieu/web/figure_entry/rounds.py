"""Rounds: what was asked for when, who has answered; opening one, moving its day, unlocking."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes, reads, writes
from soichieu.foundation.office_days import last_day_of_soon
from soichieu.indicators import policies, queries, services
from soichieu.organisations import queries as organisations
from soichieu.web import reader
from soichieu.web.figure_entry.columns import ANSWERS, ROUNDS, AnswerRow, round_rows
from soichieu.web.figure_entry.forms import (
    AnswerListForm,
    MomentForm,
    OpenRoundForm,
    RoundListForm,
    UnlockForm,
)
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.units.choices import working_units

_KEYS_OFFERED = 14


@reads
def rounds(request: HttpRequest) -> HttpResponse:
    """Show the rounds in sight: those one asked for, those one owes an answer in."""
    form = RoundListForm(_given(request))
    view = Arrangement(request, ROUNDS, form=form)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, view.ordered(_rounds(request, form)))
    values = {
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(round_rows(page)),
        "works": bool(working_units(request)),
        "invented": any(one.form.invented for one in page),
    }
    return show(request, "web/rounds.html", values, "dong")


@reads
def rounds_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    view = Arrangement(request, ROUNDS, form=(form := RoundListForm(_given(request))))
    found, count = first_rows(view, _rounds(request, form))
    return sheet_of(
        request, view, round_rows(found), name=_("Kỳ báo cáo"), file_name="ky-bao-cao.xlsx",
        invented=any(one.form.invented for one in found), count=count,
    )  # fmt: skip


@reads
def round_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one round: who has answered, who has not, how many in time, by superior."""
    return _round_shown(request, pk)


@reads
def round_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the list of who answers as an Excel file."""
    found = queries.round_of(pk, reader.sight_of(request))
    form = AnswerListForm(_given(request))
    view = Arrangement(request, ANSWERS, form=form, day=found.period.ends)
    rows, count = first_rows(view, _answers(request, found, form))
    told = f"{found.form.code} {found.form.name}, {queries.period_name(found.period)}"
    return sheet_of(
        request, view, _answer_rows(found, rows), name=_("Báo cáo số liệu"), file_name="bao-cao-so-lieu.xlsx",
        told=told, invented=found.form.invented, count=count,
    )  # fmt: skip


@fills_and_writes
def open_round(request: HttpRequest) -> HttpResponse:
    """Show which form may be asked for which of its periods, and ask it."""
    forms = queries.forms_seen(reader.sight_of(request))
    by, held = reader.actor_of(request), reader.authorities_of(request)
    own = [form for form in forms if policies.can_ask(by, form.owner_id, held)]
    asked = request.POST if request.method == "POST" else request.GET
    chosen = next((one for one in own if str(one.pk) == asked.get("form")), own[0] if own else None)
    keys = queries.periods_to_open(chosen, reader.today(), _KEYS_OFFERED) if chosen else []
    form = OpenRoundForm(
        [(one.pk, f"{one.code} {one.name}") for one in own], keys,
        request.POST if request.method == "POST" else None,
        initial={"form": chosen.pk if chosen else None},
    )  # fmt: skip
    if form.is_bound and form.is_valid():
        try:
            opened = services.open_round(form.cleaned_data["form"], form.cleaned_data["key"], by=by)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("round", opened.pk)
    return show(request, "web/open_round.html", {"form": form, "chosen": chosen})


@writes
def move_due(request: HttpRequest, pk: int) -> HttpResponse:
    """Set another moment by which answers are due; a refusal shows on the page of the round."""
    form = MomentForm(request.POST, prefix="han")
    queries.round_of(pk, reader.sight_of(request))
    if form.is_valid():
        try:
            services.move_due(pk, form.moment, form.cleaned_data["reason"], by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("round", pk)
    return _round_shown(request, pk, {"due_form": form}, status=400)


@writes
def unlock_round(request: HttpRequest, pk: int) -> HttpResponse:
    """Open a locked round again for a unit or for all; a refusal shows on the page of the round."""
    form = UnlockForm(request.POST, prefix="mo")
    found = queries.round_of(pk, reader.sight_of(request))
    if form.is_valid():
        name = form.cleaned_data["unit"].strip()
        try:
            unit = organisations.unit_by_name(name, found.period.ends).pk if name else None
            services.unlock(pk, unit, form.moment, form.cleaned_data["reason"], by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("round", pk)
    return _round_shown(request, pk, {"unlock_form": form}, status=400)


def _round_shown(
    request: HttpRequest, pk: int, forms: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    sight = reader.sight_of(request)
    found = queries.round_of(pk, sight)
    form = AnswerListForm(_given(request))
    view = Arrangement(request, ANSWERS, form=form, day=found.period.ends)
    page = page_of(request, view.ordered(_answers(request, found, form)))
    by, held = reader.actor_of(request), reader.authorities_of(request)
    may_ask = policies.can_ask(by, found.form.owner_id, held)
    turnout = queries.turnout_below(found, sight)
    names = reader.names_beside_own(request, [found.form.owner_id, *(one.unit_id for one in turnout)])
    due = timezone.localtime(found.due_at)
    start = {"day": f"{due:%d/%m/%Y}", "hour": f"{due:%H:%M}"}
    values = {
        "round": found,
        "period": queries.period_name(found.period),
        "form": form,
        "list": view,
        "page": page,
        "lines": view.lines(_answer_rows(found, list(page))),
        "turnout": [(names.get(one.unit_id, ""), one) for one in turnout],
        "owner": names.get(found.form.owner_id, ""),
        "works": bool(working_units(request)),
        "may_ask": may_ask,
        "unlockings": list(found.unlockings.all()[:5]) if may_ask else [],
        "due_form": MomentForm(initial=start, prefix="han"),
        "unlock_form": UnlockForm(initial={"day": f"{due.date() + timedelta(days=7):%d/%m/%Y}"}, prefix="mo"),
        "invented": found.form.invented,
        **(forms or {}),
    }
    return show(request, "web/round.html", values, "dong", status=status)


def _given(request: HttpRequest) -> dict[str, str]:
    return {key: value for key, value in request.GET.dict().items() if value}


def _rounds(request: HttpRequest, form: RoundListForm) -> Any:
    asked, now = conditions_of(form), timezone.now()
    wanted = queries.RoundFilter(
        words=asked.get("q") or "",
        form_id=asked.get("bieu"),
        frequency=asked.get("dinh_ky") or "",
        own=asked.get("cua_minh") or "",
        only_open=now if asked.get("con_mo") else None,
        due_from=now if asked.get("han") == "sap-den" else None,
        due_before={"sap-den": _end_of_soon(), "qua": now}.get(asked.get("han") or ""),
    )
    return queries.rounds_seen(reader.sight_of(request), wanted)


def _end_of_soon() -> datetime:
    """Return the moment from which on a day no longer falls due soon."""
    return timezone.make_aware(datetime.combine(last_day_of_soon(reader.today()) + timedelta(days=1), time()))


def _answers(request: HttpRequest, found: Any, form: AnswerListForm) -> Any:
    asked = conditions_of(form)
    wanted = queries.AnswerFilter(
        words=asked.get("q") or "", state=asked.get("tt") or "", in_time=asked.get("han") or ""
    )
    return queries.answers_seen(found, reader.sight_of(request), wanted)


def _answer_rows(found: Any, answers: Sequence[Any]) -> list[AnswerRow]:
    ends: date = found.period.ends
    units = [one.unit_id for one in answers]
    above = organisations.superiors_of(units, ends)
    parents = {unit: up.get(found.form.hierarchy) for unit, up in above.items()}
    names = reader.unit_names({*units, *(one for one in parents.values() if one)}, ends)
    return [
        AnswerRow(one, names.get(one.unit_id, ""), names.get(parents.get(one.unit_id) or 0, ""))
        for one in answers
    ]
