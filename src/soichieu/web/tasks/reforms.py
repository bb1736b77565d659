"""Tasks through reforms: what became of each share, and which successors take over by the office's rule."""

from typing import TYPE_CHECKING

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.cascade.enums import Fate
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads, writes
from soichieu.organisations.enums import Level
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import policies, queries, services
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import first_rows, sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.tasks.forms import ALL
from soichieu.web.tasks.further_columns import CARRIED
from soichieu.web.tasks.plan_forms import RuleForm
from soichieu.web.units.choices import working_units

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.tasks.models import ShareCarriage


class CarriedForm(forms.Form):
    """The filter of the table; everything is optional."""

    q = forms.CharField(label=gettext_lazy("Nội dung"), required=False, max_length=200)
    ket_qua = forms.ChoiceField(label=gettext_lazy("Kết quả"), required=False, choices=[ALL, *Fate.choices])


@reads
def carried_shares(request: HttpRequest) -> HttpResponse:
    """Show what reforms made of each share, and the rules by which successors take over."""
    return _shown(request, RuleForm(working_units(request), prefix="qt"))


@reads
def carried_shares_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same table as an Excel file."""
    asked = CarriedForm(request.GET)
    view = Arrangement(request, CARRIED, form=asked)
    carried, count = first_rows(view, _found(request, asked))
    rows = queries.journeys_of_rows(carried)
    return sheet_of(
        request,
        view,
        rows,
        name=_("Qua tổ chức lại"),
        file_name="qua-to-chuc-lai.xlsx",
        told=_("Phần việc qua các lần tổ chức lại"),
        invented=any(one.invented for one in rows),
        count=count,
    )


@writes
def set_takeover_rule(request: HttpRequest) -> HttpResponse:
    """Let successors of a kind take over the tasks of an office."""
    form = RuleForm(working_units(request), request.POST, prefix="qt")
    if form.is_valid():
        given = form.cleaned_data
        try:
            rule = UnitRule(given["level"], body=given["body"])
            services.set_takeover_rule(given["unit"], rule, by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return redirect("carried_shares")
    return _shown(request, form, status=400)


@writes
def drop_takeover_rule(request: HttpRequest, pk: int) -> HttpResponse:
    """Drop a rule."""
    services.drop_takeover_rule(pk, by=reader.actor_of(request))
    return redirect("carried_shares")


def _found(request: HttpRequest, form: CarriedForm) -> "QuerySet[ShareCarriage]":
    asked = conditions_of(form)
    return queries.carriages_seen(
        reader.sight_of(request),
        reader.today(),
        fate=asked.get("ket_qua") or "",
        words=asked.get("q") or "",
    )


def _shown(request: HttpRequest, form: RuleForm, status: int = 200) -> HttpResponse:
    sight, actor = reader.sight_of(request), reader.actor_of(request)
    asked = CarriedForm(request.GET)
    view = Arrangement(request, CARRIED, form=asked)
    if request.method != "POST" and (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_found(request, asked))
    page = page_of(request, found)
    rows = queries.journeys_of_rows(list(page))
    rules = queries.takeover_rules(sight)
    bodies = dict(form.fields["body"].choices)  # type: ignore[attr-defined]  # a ChoiceField
    values = {
        "asked": asked,
        "list": view,
        "page": page,
        "lines": view.lines(rows),
        "rules": [
            (
                rule,
                Level(rule.level).label,
                bodies.get(rule.body, rule.body),
                policies.can_give(actor, rule.office_id, reader.authorities_of(request)),
            )
            for rule in rules
        ],
        "names": reader.unit_names({rule.office_id for rule in rules}),
        "form": form if working_units(request) else None,
        "invented": any(one.invented for one in rows),
    }
    return show(request, "web/carried_shares.html", values, "dong", status=status)
