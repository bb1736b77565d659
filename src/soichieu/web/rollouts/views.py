"""Coverage on a day: the rollouts, one of them, and the list of who owes one duty."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse

from soichieu.cascade import policies, queries
from soichieu.cascade.enums import Standing
from soichieu.foundation.http import reads
from soichieu.organisations.enums import Level
from soichieu.web import reader
from soichieu.web.page import rows_of_page, show
from soichieu.web.rollouts.forms import DayForm
from soichieu.web.rollouts.sheet import sheet_of
from soichieu.web.sheets import download

if TYPE_CHECKING:
    from soichieu.cascade.models import Rollout
    from soichieu.cascade.queries import Reported
    from soichieu.directives.models import Directive


@reads
def rollouts(request: HttpRequest) -> HttpResponse:
    """Show every rollout in sight with how far it has come on a day."""
    form, on = _asked(request)
    page = Paginator(queries.rollouts_seen(reader.sight_of(request)), rows_of_page(request, 20)).get_page(
        request.GET.get("trang")
    )
    duties = [duty for one in page for duty in one.duties.all()]
    coverage = {one.duty.pk: one for one in queries.coverages_of(duties, on)}
    rows = [(one, [coverage[duty.pk] for duty in one.duties.all()]) for one in page]
    values = {
        "form": form,
        "on": on,
        "page": page,
        "rows": rows,
        "invented": any(one.invented for one in page),
    }
    return show(request, "web/rollouts.html", values)


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
    owed = queries.obligations_of(found, on, sight, _standings(form))
    page = Paginator(owed, rows_of_page(request, 100)).get_page(request.GET.get("trang"))
    values = {
        "duty": found,
        "coverage": queries.duty_coverage(found, on),
        "form": form,
        "on": on,
        "page": page,
        "rows": queries.rows_of(list(page), on),
        "may": policies.can_follow(reader.actor_of(request), found.rollout),
    }
    return show(request, "web/duty.html", values, "dong")


@reads
def duty_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the same list as an Excel file."""
    form, on = _asked(request)
    sight = reader.sight_of(request)
    found = queries.duty_of(pk, sight)
    rows = queries.rows_of(list(queries.obligations_of(found, on, sight, _standings(form))), on)
    return download(sheet_of(found, rows, on, request.build_absolute_uri()), "trien-khai.xlsx")


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
    asked = form.cleaned_data if form.is_valid() else {}
    return form, asked.get("ngay") or reader.today()


def _standings(form: DayForm) -> list[str]:
    asked = form.cleaned_data.get("loai") if form.is_valid() else ""
    return [Standing(asked).value] if asked else []
