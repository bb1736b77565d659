"""Tasks through reforms: what became of each share, and which successors take over by the office's rule."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from soichieu.cascade.enums import Fate
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads, writes
from soichieu.organisations.enums import Level
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import policies, queries, services
from soichieu.web import reader, sheets
from soichieu.web.page import show
from soichieu.web.tasks.plan_forms import RuleForm
from soichieu.web.units.choices import working_units

_MOST_ROWS = 20_000


@reads
def carried_shares(request: HttpRequest) -> HttpResponse:
    """Show what reforms made of each share, and the rules by which successors take over."""
    return _shown(request, RuleForm(working_units(request), prefix="qt"))


@reads
def carried_shares_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same table as an Excel file."""
    found = queries.carriages_seen(reader.sight_of(request), reader.today(), _fate(request))
    rows = queries.journeys_of_rows(list(found[:_MOST_ROWS]))
    content = sheets.sheet_of(
        _("Qua tổ chức lại"),
        [
            (_("Ngày"), 14), (_("Nhiệm vụ"), 60), (_("Vai trò"), 14), (_("Đơn vị"), 36),
            (_("Kết quả"), 36), (_("Nay thuộc"), 36), (_("Văn bản quyết định"), 40),
        ],
        [
            (one.on, one.title, one.role, one.unit, str(one.fate.label), one.to, one.ordered_by)
            for one in rows
        ],
        address=request.build_absolute_uri(),
        told=_("Phần việc qua các lần tổ chức lại"),
        invented=any(one.invented for one in rows),
    )  # fmt: skip
    return sheets.download(content, "qua-to-chuc-lai.xlsx")


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


def _fate(request: HttpRequest) -> str:
    asked = request.GET.get("ket-qua", "")
    return asked if asked in Fate.values else ""


def _shown(request: HttpRequest, form: RuleForm, status: int = 200) -> HttpResponse:
    sight, actor = reader.sight_of(request), reader.actor_of(request)
    found = queries.carriages_seen(sight, reader.today(), _fate(request))
    page = Paginator(found, 50).get_page(request.GET.get("trang"))
    rows = queries.journeys_of_rows(list(page))
    rules = queries.takeover_rules(sight)
    bodies = dict(form.fields["body"].choices)  # type: ignore[attr-defined]  # a ChoiceField
    values = {
        "page": page,
        "rows": rows,
        "fate": _fate(request),
        "fates": list(Fate),
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
    return show(request, "web/carried_shares.html", values, status=status)
