"""What an office does in the cascade: open a rollout, waive, record on evidence that something was done."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.cascade import queries, services
from soichieu.cascade.enums import DutyKind
from soichieu.directives import queries as directives
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes
from soichieu.organisations.queries import UnitRule
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.rollouts.forms import OpenForm, TellForm, WaiveForm
from soichieu.web.sources.choices import sources_of
from soichieu.web.units.choices import working_units


@fills_and_writes
def open_rollout(request: HttpRequest) -> HttpResponse:
    """Show the form for a rollout, and open it."""
    form = OpenForm(working_units(request), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            opened = _open(form.cleaned_data, request)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("rollout", opened.pk)
    heading = _("Lập đợt triển khai")
    lead = _("Chọn văn bản, đơn vị phải thực hiện và việc phải làm; việc đã có trong sổ được tính ngay.")
    values = {
        "form": form,
        "heading": heading,
        "lead": lead,
        "back": "rollouts",
        "button": _("Lập đợt triển khai"),
    }
    return show(request, "web/rollout_form.html", values)


def _open(given: dict[str, Any], request: HttpRequest) -> Any:
    sight = reader.sight_of(request)
    symbols = [symbol.strip() for symbol in given["symbols"].split(",") if symbol.strip()]
    within = given["unit"] if given["only_below"] else None
    duty = services.NewDuty(
        kind=DutyKind(given["kind"]),
        rule=UnitRule(level=given["level"], body=given["body"], within_id=within),
        types=[one.strip() for one in given["types"].split(",") if one.strip()],
        due=given["due"],
    )
    return services.open_rollout(
        given["title"],
        directive_ids=[directives.one_by_symbol(symbol, sight).pk for symbol in symbols],
        duties=[duty],
        opened_on=given["opened_on"],
        owner_id=given["unit"],
        by=reader.actor_of(request),
    )


@fills_and_writes
def waive(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form that frees a unit from an obligation, and do so."""
    obligation = queries.obligation_of(pk, reader.sight_of(request))
    form = WaiveForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            services.waive(pk, by=reader.actor_of(request), **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("duty", obligation.duty_id)
    heading = _("Miễn thực hiện: %(unit)s") % {"unit": _name(obligation.unit_id)}
    lead = _("Đơn vị được miễn không còn tính là chưa thực hiện; lý do được ghi vào nhật ký.")
    values = {
        "form": form,
        "heading": heading,
        "lead": lead,
        "duty": obligation.duty,
        "button": _("Miễn thực hiện"),
    }
    return show(request, "web/rollout_form.html", values)


@fills_and_writes
def tell_met(request: HttpRequest, pk: int) -> HttpResponse:
    """Show the form that records that a unit did its part, with the words that prove it, and record it."""
    obligation = queries.obligation_of(pk, reader.sight_of(request))
    form = TellForm(sources_of(request), request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        try:
            services.tell_met(
                pk,
                on=given["on"],
                source_id=given["source"],
                quote=given["quote"],
                by=reader.actor_of(request),
            )
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("duty", obligation.duty_id)
    heading = _("Ghi nhận đã thực hiện: %(unit)s") % {"unit": _name(obligation.unit_id)}
    lead = _("Mỗi ghi nhận phải có câu chứng minh trong một nguồn đã đưa lên.")
    values = {
        "form": form,
        "heading": heading,
        "lead": lead,
        "duty": obligation.duty,
        "button": _("Ghi nhận"),
    }
    return show(request, "web/rollout_form.html", values)


def _name(unit_id: int) -> str:
    return reader.unit_names([unit_id]).get(unit_id, "")
