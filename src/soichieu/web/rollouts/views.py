"""Coverage on a day: the rollouts, one of them, and the list of who owes one duty."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from soichieu.cascade import policies, queries
from soichieu.cascade.enums import Standing
from soichieu.foundation.http import reads
from soichieu.organisations.enums import Level
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.listing.sheet import sheet_of
from soichieu.web.page import page_of, show
from soichieu.web.rollouts.columns import OWED, ROLLOUTS, DutyRow, with_heads
from soichieu.web.rollouts.forms import DayForm

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from soichieu.accounts.sight import Sight
    from soichieu.cascade.models import Duty, Obligation, Rollout
    from soichieu.cascade.queries import Reported
    from soichieu.directives.models import Directive


@reads
def rollouts(request: HttpRequest) -> HttpResponse:
    """Show every rollout in sight with how far it has come on a day."""
    form, on = _asked(request)
    view = Arrangement(request, ROLLOUTS, form=form, day=on)
    if (instead := view.opening()) is not None:
        return instead
    found = view.ordered(_duty_rows(request, form, on))
    page = page_of(request, found)
    heads = with_heads(page)
    values = {
        "form": form,
        "on": on,
        "list": view,
        "page": page,
        "lines": list(
            zip(view.lines(row for row, _is_head in heads), (one for _row, one in heads), strict=True)
        ),
        "invented": any(row.rollout.invented for row in page),
    }
    return show(request, "web/rollouts.html", values, "dong")


@reads
def rollouts_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, on = _asked(request)
    view = Arrangement(request, ROLLOUTS, form=form, day=on)
    rows = view.ordered(_duty_rows(request, form, on))
    return sheet_of(
        request,
        view,
        rows,
        name=_("Tình hình triển khai"),
        file_name="tinh-hinh-trien-khai.xlsx",
        told=_("Tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"},
        invented=any(row.rollout.invented for row in rows),
    )


def _duty_rows(request: HttpRequest, form: DayForm, on: date) -> list[DutyRow]:
    """Return every duty of the rollouts in sight that the filter finds; there are few of them."""
    found = list(queries.rollouts_seen(reader.sight_of(request), conditions_of(form).get("q") or ""))
    duties = [duty for one in found for duty in one.duties.all()]
    coverage = {one.duty.pk: one for one in queries.coverages_of(duties, on)}
    names = reader.unit_names({one.owner_id for one in found if one.owner_id}, on)
    return [
        DutyRow(one, coverage[duty.pk], names.get(one.owner_id or 0, ""))
        for one in found
        for duty in one.duties.all()
    ]


@reads
def rollout(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one rollout on a day: reported beside registered, latency, what reforms made of it."""
    form, on = _asked(request)
    sight = reader.sight_of(request)
    found = queries.rollout_of(pk, sight)
    duties = queries.coverages_of(list(found.duties.all()), on)
    values = {
        "rollout": found,
        "form": form,
        "on": on,
        "until": reader.today(),
        "duties": [
            (one, queries.freed_by(one.duty, on), queries.journeys_of(one.duty, on, sight)) for one in duties
        ],
        "directives": [_directive(one, found, on, request) for one in found.directives.all()],
    }
    return show(request, "web/rollout.html", values)


@reads
def duty(request: HttpRequest, pk: int) -> HttpResponse:
    """Show who owes a duty on a day and who has done it, with what proves it."""
    form, on = _asked(request)
    sight = reader.sight_of(request)
    found = queries.duty_of(pk, sight)
    view = Arrangement(request, OWED, form=form, day=on)
    if (instead := view.opening()) is not None:
        return instead
    page = page_of(request, _owed(view, found, form, on, sight), 100)
    values = {
        "duty": found,
        "coverage": queries.duty_coverage(found, on),
        "form": form,
        "on": on,
        "list": view,
        "page": page,
        "lines": view.lines(queries.rows_of(list(page), on)),
        "may": policies.can_follow(reader.actor_of(request), found.rollout),
    }
    return show(request, "web/duty.html", values, "dong")


@reads
def duty_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, on = _asked(request)
    sight = reader.sight_of(request)
    found = queries.duty_of(pk, sight)
    view = Arrangement(request, OWED, form=form, day=on)
    rows = queries.rows_of(list(_owed(view, found, form, on, sight)), on)
    return sheet_of(
        request,
        view,
        rows,
        name=_("Triển khai"),
        file_name="trien-khai.xlsx",
        told=_("%(duty)s, tính đến ngày %(day)s") % {"duty": found, "day": f"{on:%d/%m/%Y}"},
        invented=found.rollout.invented,
    )


def _owed(view: Arrangement, duty: "Duty", form: DayForm, on: date, sight: "Sight") -> "QuerySet[Obligation]":
    """Return what is owed that the filter finds, in the order asked for."""
    asked = conditions_of(form)
    standings = [Standing(asked["loai"]).value] if asked.get("loai") else []
    found = queries.obligations_of(duty, on, sight, standings, asked.get("q") or "")
    ordered: QuerySet[Obligation] = view.ordered(found)
    return ordered


def _directive(
    directive: "Directive", rollout: "Rollout", on: date, request: HttpRequest
) -> tuple["Directive", list["Reported"], list[tuple[str, Any]]]:
    """Return a directive with what texts report of its coverage and how long it travelled, by level."""
    told = queries.reported_of(directive.pk, on, reader.sight_of(request))
    latency = queries.latency_by_level(directive, on)
    return directive, told, [(str(Level(level).label), found) for level, found in latency.items()]


def _asked(request: HttpRequest) -> tuple[DayForm, date]:
    """Return the form and the day asked for, today otherwise."""
    given = {key: value for key, value in request.GET.dict().items() if value}
    form = DayForm({"ngay": f"{reader.today():%d/%m/%Y}", **given})
    return form, conditions_of(form).get("ngay") or reader.today()
