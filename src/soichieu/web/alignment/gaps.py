"""What is done about one gap: its page, its next step, a task that closes it."""

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.alignment import policies, services
from soichieu.alignment.enums import GapStepKind
from soichieu.alignment.errors import NoSuchGap
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import fills_and_writes
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar import read_deadline
from soichieu.tasks.services import NewTask
from soichieu.web import reader
from soichieu.web.alignment.forms import GapStepForm
from soichieu.web.alignment.gap_shown import GapShown, gap_asked, gap_kept, start_of_task
from soichieu.web.alignment.sheet import changed
from soichieu.web.page import show
from soichieu.web.tasks.forms import GiveForm
from soichieu.web.units.choices import working_units


@fills_and_writes
def found_gap(request: HttpRequest) -> HttpResponse:
    """Show a gap of a sheet, and take the next step about it."""
    return _stepped(request, gap_asked(request))


@fills_and_writes
def gap(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a gap of the register with all that was done about it, and take the next step."""
    return _stepped(request, gap_kept(request, pk))


@fills_and_writes
def give_gap_task(request: HttpRequest) -> HttpResponse:
    """Show the form of a task that begins as the clause asks, and give it: it closes the gap."""
    shown = gap_asked(request)
    policies.check_can_align(reader.actor_of(request), shown.line.unit_id)
    unit = reader.unit_names([shown.line.unit_id])[shown.line.unit_id]
    posted = request.POST if request.method == "POST" else None
    form = GiveForm(working_units(request), posted, initial=start_of_task(shown, unit))
    del form.fields["symbol"], form.fields["part_of"]
    if form.is_bound and form.is_valid():
        try:
            services.give_task(_at(shown), _new_task(shown, form.cleaned_data), by=reader.actor_of(request))
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return _back(shown)
    values = {
        "shown": shown,
        "form": form,
        "unit": unit,
        "invented": organisations.any_invented([shown.line.unit_id]),
    }
    return show(request, "web/give_gap_task.html", values)


def _stepped(request: HttpRequest, shown: GapShown) -> HttpResponse:
    by = reader.actor_of(request)
    may = policies.can_align(by, shown.line.unit_id)
    usual = GapStepKind.ANSWERED if GapStepKind.ANSWERED in shown.kinds else None
    form = GapStepForm(
        shown.kinds,
        request.POST if request.method == "POST" else None,
        initial={"on": reader.today(), "kind": request.GET.get("viec") or usual},
        auto_id="kt_%s",
    )
    if form.is_bound:
        policies.check_can_align(by, shown.line.unit_id)
        if form.is_valid():
            try:
                _step(request, shown, form.cleaned_data)
            except DomainError as error:
                form.add_error(None, error.sentence)
            else:
                return _after(request, shown)
    return _page(request, shown, form, may=may)


def _page(request: HttpRequest, shown: GapShown, form: GapStepForm, *, may: bool) -> HttpResponse:
    values = {
        "shown": shown,
        "form": form,
        "may": may,
        "unit": reader.unit_names([shown.line.unit_id]).get(shown.line.unit_id, ""),
        "invented": organisations.any_invented([shown.line.unit_id]),
    }
    if not request.htmx:  # type: ignore[attr-defined]  # set by HtmxMiddleware
        return show(request, "web/gap.html", values)
    response = show(request, "web/gap.html#ban", values)
    response["HX-Retarget"], response["HX-Reswap"] = f"#{shown.box}", "innerHTML"
    return response


def _step(request: HttpRequest, shown: GapShown, given: dict[str, Any]) -> None:
    by = reader.actor_of(request)
    on: date = given["on"]
    match GapStepKind(given["kind"]):
        case GapStepKind.ASKED:
            services.ask(_at(shown), words=given["words"], on=on, due=given["due"], by=by)
        case GapStepKind.EXPLAINED:
            services.explain(_at(shown), words=given["words"], on=on, by=by)
        case GapStepKind.ANSWERED:
            services.answer(_number(shown), words=given["words"], on=on, by=by)
        case GapStepKind.REOPENED:
            services.reopen(_number(shown), words=given["words"], on=on, by=by)


def _after(request: HttpRequest, shown: GapShown) -> HttpResponse:
    """Answer a step: the clause it touched for htmx, else the page again."""
    if shown.asked is not None and request.htmx:  # type: ignore[attr-defined]  # as above
        clause = shown.line.clause
        return changed(request, shown.asked, {clause.ref} if clause else set(), {})
    return redirect(shown.address)


def _back(shown: GapShown) -> HttpResponse:
    """Return to the clause of the sheet, or to the page of the gap."""
    if shown.asked is None:
        return redirect("gap", _number(shown))
    clause = shown.line.clause
    return redirect(f"{shown.asked.address}#dk-{clause.ref}" if clause else shown.asked.address)


def _new_task(shown: GapShown, given: dict[str, Any]) -> NewTask:
    on: date = given["given_on"]
    others = [name.strip() for name in given["coordinating"].split(";") if name.strip()]
    worded = read_deadline(given["due_text"], on)
    point = shown.line.clause or shown.line.item
    kind, number = (point.ref[0], int(point.ref[1:])) if point else ("", 0)
    return NewTask(
        title=given["title"],
        office_id=given["unit"],
        lead_id=organisations.unit_by_name(given["lead"], on).pk,
        coordinating_ids=[organisations.unit_by_name(name, on).pk for name in others],
        given_on=on,
        product=given["product"],
        leader=given["leader"],
        directive_id=point.paper.id if point and point.paper else None,
        clause_id=number if kind == "c" else None,
        claim_id=number if kind == "r" else None,
        due=given["due"] or worded.day,
        due_text=given["due_text"],
        bound=worded.bound,
    )


def _at(shown: GapShown) -> services.GapAt:
    if shown.at is None:
        raise NoSuchGap(_("Điều khoản hoặc mục của khoảng trống này không còn trong văn bản."))
    return shown.at


def _number(shown: GapShown) -> int:
    if shown.line.gap_id is None:
        raise NoSuchGap(_("Chưa có việc nào về khoảng trống này."))
    return shown.line.gap_id
