"""The table of figures: any two of unit, period and indicator, the third held fixed; .xlsx and .csv of it."""

import csv
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads
from soichieu.indicators import queries
from soichieu.indicators.enums import Kind
from soichieu.web import sheets
from soichieu.web.figures_table.asked import Asked
from soichieu.web.figures_table.printing import ShownFigure, shown
from soichieu.web.page import show

_FIELDS = ("don_vi", "chi_tieu", "bieu", "loai_ky", "gop", "tu", "den", "so", "hang", "cot", "ngay")


@dataclass(frozen=True, slots=True)
class Head:
    """One heading of a row or column: its id, name, note and where it leads."""

    pk: int
    name: str
    note: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """What is shown: headings across, and rows of figures."""

    columns: list[Head]
    rows: list[tuple[Head, list[ShownFigure]]]
    fixed: str


@reads
def figures(request: HttpRequest) -> HttpResponse:
    """Show the table; the reasons of a missing number are told with it."""
    asked = Asked(request)
    if (instead := asked.kept.opening()) is not None:
        return instead
    values: dict[str, Any] = asked.shared(*_FIELDS)
    try:
        values["table"] = table_of(asked)
    except DomainError as fault:
        values["fault"] = fault.sentence
    values["sheet"], values["csv"] = asked.address("figures_sheet"), asked.address("figures_csv")
    return show(request, "web/figures.html", values, "dong")


@reads
def figures_sheet(request: HttpRequest) -> HttpResponse:
    """Answer with the table as .xlsx, the completeness of each number beside it."""
    asked = Asked(request)
    table = table_of(asked)
    columns = [(_("Tên"), 36)]
    for head in table.columns:
        columns += [(head.name, 14), (_("%(name)s: đã có/phải có") % {"name": head.name}, 14)]
    rows = [[head.name, *(part for one in cells for part in _parts(one))] for head, cells in table.rows]
    content = sheets.sheet_of(
        _("Số liệu"), columns, rows, address=request.build_absolute_uri(asked.address("figures")),
        told=table.fixed, invented=asked.invented, frozen_columns=1,
    )  # fmt: skip
    return sheets.download(content, "so-lieu.xlsx")


@reads
def figures_csv(request: HttpRequest) -> HttpResponse:
    """Answer with the table as .csv that spreadsheets open as UTF-8."""
    asked = Asked(request)
    table = table_of(asked)
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="so-lieu.csv"'
    writer = csv.writer(response)
    if asked.invented:
        writer.writerow([_("DỮ LIỆU MINH HỌA")])
    writer.writerow([_plain(table.fixed)])
    heads = [name for head in table.columns for name in (_plain(head.name), _("đã có/phải có"))]
    writer.writerow([_("Tên"), *heads])
    for head, cells in table.rows:
        writer.writerow([_plain(head.name), *(_plain(part) for one in cells for part in _parts(one))])
    return response


def table_of(asked: Asked) -> Table:
    """Return the table an address asks for; raises Invalid for a day before a period."""
    units, periods, facts = asked.units, asked.periods, asked.measures
    if "don-vi" not in (asked.rows, asked.columns):
        units = units[:1]
    if "ky" not in (asked.rows, asked.columns):
        periods = periods[-1:]
    if "chi-tieu" not in (asked.rows, asked.columns):
        facts = [asked.measure] if asked.measure else []
    by_pk = {fact.pk: fact for fact in facts}
    ids = [list(by_pk), [period.pk for period in periods], [unit.pk for unit in units]]
    found = asked.figures(*ids)
    held = queries.judging(facts, ids[1], ids[2])
    units = _owing(asked, units, found)
    heads = {
        "don-vi": [Head(unit.pk, unit.name, "", _down(asked, unit)) for unit in units],
        "ky": [Head(period.pk, period.name) for period in periods],
        "chi-tieu": [Head(fact.pk, fact.name, fact.measure_unit) for fact in facts],
    }
    third = next(key for key in heads if key not in (asked.rows, asked.columns))
    rows = []
    for row in heads[asked.rows]:
        cells = []
        for column in heads[asked.columns]:
            place = {asked.rows: row.pk, asked.columns: column.pk}
            place[third] = heads[third][0].pk if heads[third] else 0
            key = (place["chi-tieu"], place["ky"], place["don-vi"])
            if key in found:
                cells.append(_cell(asked, by_pk[key[0]], key, found[key], held))
        rows.append((row, cells))
    fixed = "; ".join(", ".join(part for part in (one.name, one.note) if part) for one in heads[third])
    return Table(heads[asked.columns], rows if found else [], fixed)


def _owing(asked: Asked, units: list[queries.UnitChoice], found: queries.Figures) -> list[queries.UnitChoice]:
    """Leave out units below of which none of these is asked; none as on a day: that need not be known."""
    owing = {key[2] for key, figure in found.items() if figure.is_owed}
    return [unit for unit in units if asked.day or unit.pk in owing or unit.pk == asked.unit_id]


def _cell(
    asked: Asked,
    fact: queries.MeasureFact,
    key: tuple[int, int, int],
    figure: queries.Figure,
    held: queries.Judging,
) -> ShownFigure:
    band = held.band(fact, key, figure.side(accepted=asked.accepted).value)
    if asked.combined and fact.kind == Kind.FLOW and fact.indicator_id not in held.by_target:
        band = None  # drawn for what comes in one period, not for the sum of several
    as_given = not (fact.computed or asked.combined or asked.day)
    is_cell = figure.own and as_given and bool(figure.reported.expected)
    address = reverse("cell", args=key) if is_cell else asked.trace(key)
    cell = shown(fact, figure, band, address, accepted=asked.accepted)
    return replace(cell, reached=asked.reached.get(key))


def _down(asked: Asked, unit: queries.UnitChoice) -> str:
    return "" if unit.pk == asked.unit_id else asked.address("figures", don_vi=unit.pk)


def _parts(one: ShownFigure) -> tuple[sheets.Cell, str]:
    """Give what a sheet says of a figure: its number (or words), and how whole it is."""
    number = one.number if one.number is not None and one.text not in (_("Có"), _("Không")) else None
    told = one.share
    if one.reached is not None:
        count = {"answered": one.reached.answered, "expected": one.reached.expected}
        told = "; ".join(filter(None, (told, _("%(answered)s/%(expected)s kỳ") % count)))
    return (one.text or _("chưa có") if number is None else number), told


def _plain(value: object) -> str | Decimal | int:
    """Keep a spreadsheet from taking words for a formula."""
    if isinstance(value, Decimal | int):
        return value
    words = str(value)
    return f"'{words}" if words[:1] in ("=", "+", "-", "@", "\t") else words
