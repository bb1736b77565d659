"""Doing one thing with many shares: those ticked, or all that the filter finds."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import writes
from soichieu.tasks import queries, services
from soichieu.tasks.enums import BulkAction, State
from soichieu.tasks.services.in_bulk import MOST_AT_ONCE
from soichieu.web import reader
from soichieu.web.inputs import DayField
from soichieu.web.page import show
from soichieu.web.tasks.asking import asked_of, wanted_of


class BulkForm(forms.Form):
    """What is done with the shares chosen; only what the action needs is asked of the words."""

    action = forms.ChoiceField(label=gettext_lazy("Việc làm"), choices=BulkAction.choices)
    on = DayField(label=gettext_lazy("Ngày"))
    words = forms.CharField(
        label=gettext_lazy("Lý do hoặc ý kiến"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    to = DayField(label=gettext_lazy("Gia hạn đến ngày"), required=False)
    days = forms.IntegerField(
        label=gettext_lazy("Hoặc thêm số ngày"),
        required=False,
        min_value=1,
        max_value=730,
        help_text=gettext_lazy("Tính từ hạn hiện nay của từng phần việc."),
    )
    clerk = forms.CharField(label=gettext_lazy("Người thực hiện"), required=False, max_length=120)


@writes
def bulk_shares(request: HttpRequest) -> HttpResponse:
    """Show the shares chosen with the form of what to do; do it, and tell of each that was refused."""
    if "lam" in request.POST:
        return _act(request)
    found = _chosen(request)
    form = BulkForm(initial={"on": f"{reader.today():%d/%m/%Y}"})
    return _show(request, form, list(found[: MOST_AT_ONCE + 1]))


def _act(request: HttpRequest) -> HttpResponse:
    chosen = _ticked(request)
    form = BulkForm(request.POST)
    if form.is_valid():
        order = services.BulkOrder(**{**form.cleaned_data, "action": BulkAction(form.cleaned_data["action"])})
        try:
            answer = services.act_on_shares(
                chosen, order, by=reader.actor_of(request), sight=reader.sight_of(request)
            )
        except DomainError as error:
            form.add_error(None, error.sentence)
        else:
            return _told(request, order, answer)
    shares = queries.shares_seen(reader.sight_of(request), reader.today())
    return _show(request, form, list(shares.filter(pk__in=[pk for pk, _state in chosen])), status=400)


def _chosen(request: HttpRequest) -> Any:
    """Return the shares ticked, or all that the filter of the list finds today."""
    sight, today = reader.sight_of(request), reader.today()
    if "tat-ca" in request.POST:
        form, _on = asked_of(QueryDict(request.POST.get("loc", "")).dict())
        return queries.shares_seen(sight, today, wanted_of(form))
    ids = [int(one) for one in request.POST.getlist("phan-viec") if one.isdigit()]
    return queries.shares_seen(sight, today).filter(pk__in=ids)


def _ticked(request: HttpRequest) -> list[tuple[int, State]]:
    """Return the shares of the form with the states they were shown in."""
    pairs = [one.partition(":") for one in request.POST.getlist("phan-viec")]
    return [(int(pk), State(state)) for pk, _mark, state in pairs if pk.isdigit() and state in State.values]


def _show(request: HttpRequest, form: BulkForm, shares: list[Any], status: int = 200) -> HttpResponse:
    values = {
        "form": form,
        "shares": shares[:MOST_AT_ONCE],
        "too_many": len(shares) > MOST_AT_ONCE,
        "most": MOST_AT_ONCE,
        "names": reader.unit_names({share.unit_id for share in shares}),
        "query": request.POST.get("loc", ""),
        "invented": any(share.task.invented for share in shares),
    }
    return show(request, "web/bulk.html", values, status=status)


def _told(request: HttpRequest, order: services.BulkOrder, answer: services.BulkAnswer) -> HttpResponse:
    found = queries.visible(reader.sight_of(request)).select_related("task").filter(pk__in=answer.refused)
    refused = [(share, answer.refused[share.pk]) for share in found.order_by("pk")]
    unseen = len(answer.refused) - len(refused)
    values = {
        "action": order.action.label,
        "done": len(answer.done),
        "refused": refused,
        "unseen": _("%(count)s phần việc không tìm thấy.") % {"count": unseen} if unseen else "",
        "names": reader.unit_names({share.unit_id for share, _why in refused}),
        "query": request.POST.get("loc", ""),
    }
    return show(request, "web/bulk_done.html", values)
