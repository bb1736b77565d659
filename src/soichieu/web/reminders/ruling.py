"""The rule by which an office of the reader's reminds, and its setting."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError, NotFound
from soichieu.foundation.http import fills_and_writes
from soichieu.reminders import policies, queries, services
from soichieu.web import reader
from soichieu.web.page import show
from soichieu.web.reminders.forms import StepFormSet


@fills_and_writes
def rule(request: HttpRequest) -> HttpResponse:
    """Show the rule in force for one of the reader's offices; set it, or give up its own."""
    office_id = _office(request)
    refusal = ""
    given = StepFormSet(request.POST) if request.method == "POST" else None
    if given is not None and ("drop" in request.POST or given.is_valid()):
        try:
            _keep(request, office_id, given)
        except DomainError as error:
            refusal = error.sentence
        else:
            return redirect(f"{reverse('reminder_rule')}?don-vi={office_id}")
    found = queries.rule_of(office_id)
    initial = [{"moment": s.moment, "days": s.days or None, "audience": s.to} for s in found.rule.steps]
    values = {
        "office_id": office_id,
        "offices": sorted(reader.own_units(request).items()),
        "is_own": found.is_own,
        "steps": given if given is not None else StepFormSet(initial=initial),
        "refusal": refusal,
        "may": policies.can_set_rule(reader.actor_of(request), office_id),
    }
    return show(request, "web/reminder_rule.html", values, status=400 if refusal else 200)


def _office(request: HttpRequest) -> int:
    """Return the office asked for, one of the reader's own; raises NotFound."""
    own = sorted(reader.own_units(request))
    asked = request.GET.get("don-vi", "")
    if not own or (asked and (not asked.isdigit() or int(asked) not in own)):
        raise NotFound(_("Đồng chí không giữ chức vụ ở cơ quan này."))
    return int(asked) if asked else own[0]


def _keep(request: HttpRequest, office_id: int, given: StepFormSet) -> None:  # type: ignore[valid-type]  # made by a factory
    by = reader.actor_of(request)
    if "drop" in request.POST:
        services.drop_rule(office_id, by=by)
        messages.success(request, _("Đã trở lại quy tắc chung."))
        return
    steps = [step for form in given if (step := form.step()) is not None]  # type: ignore[attr-defined]  # as above
    services.set_rule(office_id, steps, by=by)
    messages.success(request, _("Đã đặt quy tắc nhắc việc."))
