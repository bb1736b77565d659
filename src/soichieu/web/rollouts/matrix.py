"""The matrix of a rollout: its units against all it asks of them, on any day."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.cascade import queries
from soichieu.cascade.enums import Standing
from soichieu.cascade.queries import Cell, Line
from soichieu.foundation.http import reads
from soichieu.organisations.enums import Level
from soichieu.pure.text.folding import folded
from soichieu.web import reader, sheets
from soichieu.web.inputs import DayField
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.page import page_of, show
from soichieu.web.sheets import download

_STOPPED, _WAITING = "dung", "cho"


class MatrixForm(forms.Form):
    """The day, and which units of the matrix."""

    ngay = DayField(label=gettext_lazy("Tại ngày"), required=False)
    tim = forms.CharField(label=gettext_lazy("Đơn vị"), required=False, max_length=120)
    cap = forms.ChoiceField(
        label=gettext_lazy("Cấp"), required=False, choices=[("", gettext_lazy("Tất cả")), *Level.choices]
    )
    loai = forms.ChoiceField(
        label=gettext_lazy("Tình trạng"),
        required=False,
        choices=[("", gettext_lazy("Tất cả")), *Standing.choices],
    )
    chuoi = forms.ChoiceField(
        label=gettext_lazy("Chuỗi triển khai"),
        required=False,
        choices=[
            ("", gettext_lazy("Tất cả")),
            (_STOPPED, gettext_lazy("dừng tại đơn vị")),
            (_WAITING, gettext_lazy("chờ cấp trên")),
        ],
    )


@reads
def matrix(request: HttpRequest, pk: int) -> HttpResponse:
    """Show every unit of a rollout against each of its duties, with where the chain stopped."""
    form, asked, on = _asked(request)
    rollout = queries.rollout_of(pk, reader.sight_of(request))
    found = queries.matrix_of(rollout, on, reader.sight_of(request))
    lines = _chosen(found.lines, asked)
    values = {
        "rollout": rollout,
        "form": form,
        "on": on,
        "until": reader.today(),
        "matrix": found,
        "stopped": sum(line.stopped_here for line in found.lines),
        "page": page_of(request, lines, 100),
    }
    return show(request, "web/matrix.html", values, "dong")


@reads
def matrix_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """Give the same matrix as an Excel file."""
    _form, asked, on = _asked(request)
    rollout = queries.rollout_of(pk, reader.sight_of(request))
    found = queries.matrix_of(rollout, on, reader.sight_of(request))
    sheet = sheets.sheet_of(
        _("Ma trận"),
        [
            (_("Đơn vị"), 44),
            (_("Cấp"), 14),
            *((str(duty), 40) for duty in found.duties),
            (_("Chuỗi dừng ở"), 44),
            (_("Số đơn vị chờ"), 16),
        ],
        [
            (
                line.name,
                str(line.level.label),
                *(words_of(cell, on) if cell else "" for cell in line.cells),
                "; ".join(line.stops),
                line.waiting,
            )
            for line in _chosen(found.lines, asked)
        ],
        address=request.build_absolute_uri(),
        told=_("%(title)s, tính đến ngày %(day)s") % {"title": rollout.title, "day": f"{on:%d/%m/%Y}"},
        invented=rollout.invented,
        frozen_columns=1,
        wrapped=True,
    )
    return download(sheet, "ma-tran-trien-khai.xlsx")


def words_of(cell: Cell, on: date) -> str:
    """Say how a cell stands: when it was met, else since when it is missing and how long overdue."""
    if cell.met_on and cell.is_met:
        return f"{cell.label}, {cell.met_on:%d/%m/%Y}"
    if cell.standing == Standing.WAIVED:
        return cell.label
    told = _("%(standing)s, từ %(day)s") % {"standing": cell.label, "day": f"{cell.owed_from:%d/%m/%Y}"}
    if cell.standing == Standing.OVERDUE and cell.last_day:
        late = (on - cell.last_day).days
        told = _("%(told)s, quá %(count)s ngày") % {"told": told, "count": late}
    return told


def _asked(request: HttpRequest) -> tuple[MatrixForm, dict[str, Any], date]:
    given = {key: value for key, value in request.GET.dict().items() if value}
    form = MatrixForm({"ngay": f"{reader.today():%d/%m/%Y}", **given})
    asked = conditions_of(form)
    return form, asked, asked.get("ngay") or reader.today()


def _chosen(lines: Sequence[Line], asked: dict[str, Any]) -> list[Line]:
    """Return the lines of the level, the standing, the name and the place in the chain asked for."""
    words = folded(asked.get("tim") or "").split()
    level, standing, chain = asked.get("cap"), asked.get("loai"), asked.get("chuoi")
    return [
        line
        for line in lines
        if (not level or line.level == level)
        and all(word in folded(line.name) for word in words)
        and (not standing or any(cell and cell.standing == standing for cell in line.cells))
        and (chain != _STOPPED or line.stopped_here)
        and (chain != _WAITING or (line.stops and not line.stopped_here))
    ]
