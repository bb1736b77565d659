"""Figures about the work: by unit, level, line, directive or period, each number a link to its list."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import structlog
from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.foundation.http import reads
from soichieu.pure.calendar.periods import Scheme
from soichieu.tasks import queries
from soichieu.tasks.enums import PeriodDay, PeriodScheme, Role
from soichieu.web import reader, sheets
from soichieu.web.page import page_of, show
from soichieu.web.tasks import figure_rows
from soichieu.web.tasks.asking import MORE, filter_values, wanted_of
from soichieu.web.tasks.forms import TaskListForm
from soichieu.web.tasks.lateness import drawing_of
from soichieu.web.tasks.office_calendars import calendars_of

_LOG = structlog.get_logger(__name__)
_BY: Mapping[str, tuple[queries.By, Any]] = {
    "don-vi": ("unit", gettext_lazy("đơn vị")),
    "cap": ("level", gettext_lazy("cấp")),
    "he-thong": ("line", gettext_lazy("hệ thống")),
    "van-ban": ("directive", gettext_lazy("văn bản giao")),
    "co-quan": ("office", gettext_lazy("cơ quan theo dõi")),
    "thang": ("month", gettext_lazy("tháng")),
    "quy": ("quarter", gettext_lazy("quý")),
    "nua-nam": ("half", gettext_lazy("6 tháng")),
    "nam": ("year", gettext_lazy("năm")),
}
_TASKS = "nhiem-vu"
_PERIODS: Mapping[PeriodDay, Mapping[queries.By, Any]] = {
    PeriodDay.DUE: {
        "month": gettext_lazy("tháng đến hạn"),
        "quarter": gettext_lazy("quý đến hạn"),
        "half": gettext_lazy("6 tháng đến hạn"),
        "year": gettext_lazy("năm đến hạn"),
    },
    PeriodDay.GIVEN: {
        "month": gettext_lazy("tháng giao"),
        "quarter": gettext_lazy("quý giao"),
        "half": gettext_lazy("6 tháng giao"),
        "year": gettext_lazy("năm giao"),
    },
}
_OF_DUE = gettext_lazy(
    "Mỗi phần việc tính vào kỳ có ngày cuối còn trong hạn của nó, gia hạn thì theo hạn mới."
)
_OF_GIVEN = gettext_lazy("Mỗi phần việc tính vào kỳ nó được giao.")
_SCHEMES = {
    Scheme.CALENDAR: gettext_lazy("Kỳ tính theo tháng dương lịch."),
    Scheme.STATE: gettext_lazy("Tháng tính từ ngày 15 tháng trước đến ngày 14; năm từ 15/12 đến 14/12."),
}


class FiguresForm(TaskListForm):
    """The filter of the figures: what they are by, what is counted, and of which list."""

    theo = forms.ChoiceField(
        label=gettext_lazy("Theo"), choices=[(key, label) for key, (_by, label) in _BY.items()]
    )
    dem = forms.ChoiceField(
        label=gettext_lazy("Đếm"),
        choices=[("phan-viec", gettext_lazy("phần việc")), (_TASKS, gettext_lazy("nhiệm vụ"))],
    )
    ky = forms.ChoiceField(label=gettext_lazy("Xếp kỳ theo"), choices=PeriodDay.choices)
    lich = forms.ChoiceField(label=gettext_lazy("Lịch kỳ"), choices=PeriodScheme.choices)


class Asked:
    """What the address of the figures asks for."""

    def __init__(self, request: HttpRequest) -> None:
        today = reader.today()
        given = {key: value for key, value in request.GET.dict().items() if value}
        own = queries.scheme_of(reader.own_units(request))
        start = {
            "ngay": f"{today:%d/%m/%Y}", "theo": "don-vi", "dem": "phan-viec", "ky": PeriodDay.DUE.value,
            "lich": own.value,
        }  # fmt: skip
        self.form = FiguresForm({**start, **given})
        asked = self.form.cleaned_data if self.form.is_valid() else {}
        self.on: date = asked.get("ngay") or today
        self.by, self.label = _BY[asked.get("theo") or "don-vi"]
        self.counts_tasks = asked.get("dem") == _TASKS
        self.periods = queries.Periods(
            Scheme(asked.get("lich") or own.value), PeriodDay(asked.get("ky") or PeriodDay.DUE)
        )
        self.label = _PERIODS[self.periods.day].get(self.by, self.label)
        wanted = wanted_of(self.form)
        if self.counts_tasks:
            # A task is counted once: in the share of the unit that leads it (R10).
            wanted = queries.ShareFilter(
                **{name: getattr(wanted, name) for name in wanted.__slots__ if name != "role"},
                role=Role.LEAD.value,
            )
        self.shares = queries.shares_seen(reader.sight_of(request), self.on, wanted)
        self.query = {
            **{key: value for key, value in given.items() if key in TaskListForm.base_fields},
            **({"vai": Role.LEAD.value} if self.counts_tasks else {}),
            "ngay": f"{self.on:%d/%m/%Y}",
        }

    @property
    def drawn(self) -> queries.By:
        """By which periods the drawing is: those of the table, else months."""
        return self.by if self.by in queries.MONTHS else "month"

    @property
    def told(self) -> str:
        """What is counted, as the page and the sheet say it."""
        said = _("Đếm phần việc: mỗi đơn vị được giao một nhiệm vụ là một phần việc.")
        if self.counts_tasks:
            said = _("Đếm nhiệm vụ: mỗi nhiệm vụ một lần, theo phần việc của đơn vị chủ trì.")
        if self.by not in queries.MONTHS:
            return said
        by_due = self.periods.day == PeriodDay.DUE
        return f"{said} {_OF_DUE if by_due else _OF_GIVEN} {_SCHEMES[self.periods.scheme]}"


@reads
def task_figures(request: HttpRequest) -> HttpResponse:
    """Show the figures; where they do not add up, say so and show none."""
    asked = Asked(request)
    values = {
        **filter_values(request, asked.form, asked.on),
        "shown": [asked.form[name] for name in ("theo", "ky", "lich", "dem", "q", "ngay")],
        "more": [asked.form[name] for name in ("han", "vai", *MORE)],
        "told": asked.told,
        "calendars": calendars_of(request),
        "by": asked.label,
        "groups": figure_rows.GROUPS,
        "invented": asked.shares.filter(task__invented=True).exists(),
    }
    try:
        counted = queries.figures_of(asked.shares, asked.on, asked.by, asked.drawn, periods=asked.periods)
    except queries.SumsDiffer as fault:
        _LOG.exception("task_figures_differ", by=asked.by, on=str(asked.on))
        return show(request, "web/task_figures.html", {**values, "fault": str(fault)}, "dong", status=500)
    figures = counted[asked.by]
    table = figure_rows.table_of(request, figures, asked)
    page = page_of(request, table.values, 100)
    values |= {
        "total": figure_rows.row_of(_("Tất cả"), figures.total, asked.query),
        "page": page,
        "rows": table.rows(page),
        "drawn": asked.drawn,
        "drawn_by_given": asked.periods.day == PeriodDay.GIVEN,
        "drawing": drawing_of(counted[asked.drawn], asked.drawn, asked.periods, asked.query),
    }
    return show(request, "web/task_figures.html", values, "dong")


@reads
def task_figures_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same table as an Excel file."""
    asked = Asked(request)
    figures = queries.figures_by(asked.shares, asked.on, asked.by, asked.periods)
    total = figure_rows.row_of(_("Tất cả"), figures.total, asked.query)
    table = figure_rows.table_of(request, figures, asked)
    rows = [total, *table.rows(table.values)]
    headings = [
        (f"{group}: {column.title}", 16) for group, columns in figure_rows.GROUPS for column in columns
    ]
    until = _("Tính đến ngày %(day)s") % {"day": f"{asked.on:%d/%m/%Y}"}
    content = sheets.sheet_of(
        _("Số liệu nhiệm vụ"),
        [(str(asked.label).capitalize(), 40), *headings, (_("Tỷ lệ xong trên đến hạn"), 16)],
        [(row.name, *(cell.number for cell in row.cells), row.rate) for row in rows],
        address=request.build_absolute_uri(),
        told=f"{asked.told} {until}",
        invented=asked.shares.filter(task__invented=True).exists(),
        frozen_columns=1,
    )
    return sheets.download(content, "so-lieu-nhiem-vu.xlsx")
