"""What the address of a list of tasks asks for: the same for list, board, calendar and figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.accounts import queries as accounts
from soichieu.tasks import queries
from soichieu.web import reader
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.tasks.columns import TASKS
from soichieu.web.tasks.forms import NO_DIRECTIVE, TaskListForm

VIEWS = (
    ("tasks", gettext_lazy("Danh sách")),
    ("task_board", gettext_lazy("Bảng")),
    ("task_calendar", gettext_lazy("Lịch")),
    ("task_figures", gettext_lazy("Số liệu")),
)
MORE = ("tt", "vuong", "tuoi", "gia_han", "cap", "he", "tu", "den")


@dataclass(frozen=True, slots=True)
class Kept:
    """A condition that no visible input shows: its key in the address, its value, and what it says."""

    key: str
    value: str
    words: str


def asked_of(query: Mapping[str, str]) -> tuple[TaskListForm, date]:
    """Return the form and the day that the query of an address asks for, today otherwise."""
    given = {key: value for key, value in query.items() if value}
    form = TaskListForm({"ngay": f"{reader.today():%d/%m/%Y}", **given})
    return form, conditions_of(form).get("ngay") or reader.today()


def wanted_of(form: TaskListForm, *, with_class: bool = True) -> queries.ShareFilter:
    """Return what the form of the list asks for."""
    asked = conditions_of(form)
    directive = asked.get("van_ban") or ""
    return queries.ShareFilter(
        words=asked.get("q") or "",
        unit_id=asked.get("don_vi"),
        office_id=asked.get("co_quan"),
        directive_id=int(directive) if directive.isdigit() else None,
        level=asked.get("cap") or "",
        line=asked.get("he") or "",
        role=asked.get("vai") or "",
        state=asked.get("tt") or "",
        deadline=(asked.get("han") or "") if with_class else "",
        age=int(asked.get("tuoi") or 0) or None,
        due_since=asked.get("tu"),
        due_until=asked.get("den"),
        given_since=asked.get("giao_tu"),
        given_until=asked.get("giao_den"),
        undated=bool(asked.get("khong_han")),
        no_directive=directive == NO_DIRECTIVE,
        extended=bool(asked.get("gia_han")),
        task_ids=queries.hindered_task_ids(asked.get("ngay") or reader.today())
        if asked.get("vuong")
        else None,
    )


def filter_values(request: HttpRequest, form: TaskListForm, on: date) -> dict[str, Any]:
    """Return what the filter above each view of the tasks shows, with the reader's saved filters."""
    query = request.GET.copy()
    for key in [key for key in query if key in {"trang", "in"} or not query[key]]:
        query.pop(key)
    return {
        "form": form,
        "on": on,
        "kept": _kept(request, form, on),
        "saved": accounts.saved_filters(int(request.user.pk or 0), TASKS.key),
        "query": query.urlencode(),
        "shown": [form[name] for name in ("q", "han", "vai", "ngay")],
        "more": [form[name] for name in MORE],
        "narrowed": any(form[name].value() for name in MORE),
        "task_views": VIEWS,
    }


def _kept(request: HttpRequest, form: TaskListForm, on: date) -> list[Kept]:
    asked = conditions_of(form)
    units = {key: asked[key] for key in ("don_vi", "co_quan") if asked.get(key)}
    names = reader.unit_names(units.values(), on) if units else {}
    labels = {"don_vi": _("Đơn vị"), "co_quan": _("Cơ quan theo dõi")}
    kept = [Kept(key, str(pk), f"{labels[key]}: {names.get(pk, pk)}") for key, pk in units.items()]
    directive = asked.get("van_ban") or ""
    if directive == NO_DIRECTIVE:
        kept.append(Kept("van_ban", directive, _("Không theo văn bản nào")))
    elif directive:
        symbols = queries.symbols_of([int(directive)], reader.sight_of(request))
        kept.append(
            Kept("van_ban", directive, f"{_('Văn bản giao')}: {symbols.get(int(directive), directive)}")
        )
    for key in ("giao_tu", "giao_den"):
        if asked.get(key):
            day = f"{asked[key]:%d/%m/%Y}"
            kept.append(Kept(key, day, f"{form.fields[key].label}: {day}"))
    if asked.get("khong_han"):
        kept.append(Kept("khong_han", "1", _("Không ghi thời hạn")))
    return kept
