"""The matrix of soi chiếu: the clauses of a set of directives against many units, on any day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.alignment import queries
from soichieu.alignment.enums import GapState
from soichieu.alignment.queries import AlignmentMatrix, Paper, Point, UnitLine
from soichieu.alignment.queries.matrix import Cell, Standing, Sum
from soichieu.directives import queries as directives
from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads
from soichieu.pure.text.folding import folded
from soichieu.web import reader, sheets
from soichieu.web.alignment.asking import chosen_ids
from soichieu.web.alignment_matrix.units_asked import UnitsForm, choices_of, sheet_address, units_asked
from soichieu.web.listing.conditions import conditions_of
from soichieu.web.page import page_of, show
from soichieu.web.sheets import download

_LOST, _HOLES, _BOTH = "mat", "trong", "ca-hai"
_ROWS = 40
_SIGNS: dict[str, str | Promise] = {
    Standing.EMPTY: "✕",
    Standing.UNSEEN: "·",
    GapState.ASKED: gettext_lazy("hỏi"),
    GapState.ANSWERED: gettext_lazy("đáp"),
    GapState.TASKED: gettext_lazy("giao"),
    GapState.EXPLAINED: gettext_lazy("rõ"),
}
_WORDS: dict[str, str | Promise] = {
    Standing.EMPTY: gettext_lazy("chưa có mục thực hiện"),
    Standing.UNSEEN: gettext_lazy("chưa soi chiếu"),
    GapState.ASKED: gettext_lazy("chưa có mục, đã hỏi đơn vị"),
    GapState.ANSWERED: gettext_lazy("chưa có mục, đơn vị đã trả lời"),
    GapState.TASKED: gettext_lazy("chưa có mục, đã giao nhiệm vụ"),
    GapState.EXPLAINED: gettext_lazy("chưa có mục, đã giải trình"),
}
LEGEND = [(_SIGNS[key], _WORDS[key], key) for key in _SIGNS]
"""Sign, words and tone of every cell that is not served."""


class MatrixForm(UnitsForm):
    """Which units and clauses of the matrix, and directives to hold against them besides."""

    vb = forms.TypedChoiceField(label=gettext_lazy("Văn bản"), required=False, coerce=int, empty_value=None)
    dieu = forms.CharField(label=gettext_lazy("Lời trong điều khoản"), required=False, max_length=120)
    chi = forms.ChoiceField(
        label=gettext_lazy("Chỉ xem"),
        required=False,
        choices=[
            ("", gettext_lazy("Tất cả")),
            (_LOST, gettext_lazy("điều khoản còn nơi chưa có mục")),
            (_HOLES, gettext_lazy("đơn vị còn điều khoản chưa có mục")),
            (_BOTH, gettext_lazy("cả hai điều kiện trên")),
        ],
    )
    them = forms.CharField(
        label=gettext_lazy("Thêm văn bản"),
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"placeholder": gettext_lazy("số, ký hiệu; cách nhau bằng dấu phẩy")}),
    )


@dataclass(frozen=True, slots=True)
class CellShown:
    """A cell as the page shows it: sign and words, its tone and where it leads."""

    sign: str | Promise
    words: str
    tone: str
    address: str


@dataclass(frozen=True, slots=True)
class LineShown:
    """One unit with its cells."""

    line: UnitLine
    address: str
    cells: list[CellShown]


@reads
def alignment_matrix(request: HttpRequest) -> HttpResponse:
    """Show the clauses of the directives chosen against many units, each cell leading to a unit's sheet."""
    ids, wrong = _ids(request)
    held = queries.papers_held(ids, reader.sight_of(request))
    form, asked, on = _asked(request, held)
    values: dict[str, Any] = {"form": form, "on": on, "wrong": wrong, "held": held, "legend": LEGEND}
    if held:
        whole, found = _found(request, held, asked, on)
        page = page_of(request, found.lines, _ROWS)
        values |= {
            "matrix": found,
            "whole": whole,
            "page": page,
            "lines": [_shown(line, found) for line in page],
            "clauses": list(zip(found.clauses, found.sums, strict=True)),
            "groups": _groups(found.clauses),
            "invented": found.shows_invention,
        }
    return show(request, "web/alignment_matrix.html", values, "dong")


@reads
def alignment_matrix_sheet(request: HttpRequest) -> HttpResponse:
    """Give the same matrix as an Excel file, every unit of it."""
    ids, _wrong = _ids(request)
    held = queries.papers_held(ids, reader.sight_of(request))
    _form, asked, on = _asked(request, held)
    rows: list[list[sheets.Cell]] = []
    heads: list[tuple[str, int]] = []
    invented = False
    if held:
        _whole, found = _found(request, held, asked, on)
        heads = [(_head(clause, len(held) > 1), 12) for clause in found.clauses]
        rows = [_row(line) for line in found.lines] + [_sum_row(found)]
        invented = found.shows_invention
    sheet = sheets.sheet_of(
        _("Ma trận soi chiếu"),
        [
            (_("Đơn vị"), 40),
            (_("Cấp"), 12),
            *heads,
            (_("Có mục"), 10),
            (_("Chưa có mục"), 12),
            (_("Chưa soi"), 10),
        ],
        rows,
        address=request.build_absolute_uri(),
        told=_("%(papers)s, tính đến ngày %(day)s")
        % {"papers": "; ".join(paper.name for paper in held), "day": f"{on:%d/%m/%Y}"},
        invented=invented,
        frozen_columns=1,
        wrapped=True,
    )
    return download(sheet, "ma-tran-soi-chieu.xlsx")


def _ids(request: HttpRequest) -> tuple[list[int], str]:
    """Return the directives chosen, with those named by their numbers, and what was wrong with the names."""
    ids, wrong = list(chosen_ids(request)), ""
    for name in request.GET.get("them", "")[:200].split(","):
        if name.strip():
            try:
                ids.append(directives.one_by_symbol(name.strip(), reader.sight_of(request)).pk)
            except DomainError as error:
                wrong = error.sentence
    return list(dict.fromkeys(ids)), wrong


def _asked(request: HttpRequest, held: Sequence[Paper]) -> tuple[MatrixForm, dict[str, Any], date]:
    given = {key: value for key, value in request.GET.dict().items() if value and key != "them"}
    form = MatrixForm(choices_of(request), {"ngay": f"{reader.today():%d/%m/%Y}", **given})
    form.fields["vb"].choices = [("", _("Tất cả")), *((paper.id, paper.name) for paper in held)]  # type: ignore[attr-defined]  # a ChoiceField
    asked = conditions_of(form)
    return form, asked, asked.get("ngay") or reader.today()


def _found(
    request: HttpRequest, held: Sequence[Paper], asked: dict[str, Any], on: date
) -> tuple[AlignmentMatrix, AlignmentMatrix]:
    """Return the whole matrix of these directives, and the part of it asked for."""
    ids = [paper.id for paper in held]
    sight = reader.sight_of(request)
    whole = queries.matrix_of(ids, units_asked(request, asked, ids, on), on, sight)
    words, names = folded(asked.get("dieu") or "").split(), folded(asked.get("tim") or "").split()
    clauses = {
        clause.ref
        for clause in whole.clauses
        if (not asked.get("vb") or (clause.paper and clause.paper.id == asked["vb"]))
        and all(word in folded(f"{clause.path} {clause.words}") for word in words)
    }
    units = {
        line.unit_id
        for line in whole.lines
        if (not asked.get("cap") or line.level == asked["cap"])
        and all(word in folded(line.name) for word in names)
    }
    return whole, _only(queries.narrowed(whole, clauses, units), asked.get("chi") or "")


def _only(part: AlignmentMatrix, chosen: str) -> AlignmentMatrix:
    """Keep the clauses that are missing somewhere, the units that miss some, or both."""
    lost = _with_holes(zip((clause.ref for clause in part.clauses), part.sums, strict=True))
    lacking = _with_holes((line.unit_id, line.total) for line in part.lines)
    return queries.narrowed(
        part,
        lost if chosen in {_LOST, _BOTH} else {clause.ref for clause in part.clauses},
        lacking if chosen in {_HOLES, _BOTH} else {line.unit_id for line in part.lines},
    )


def _with_holes(sums: Iterable[tuple[Any, Sum]]) -> set[Any]:
    return {key for key, total in sums if total.holes}


def _groups(clauses: Sequence[Point]) -> list[tuple[str, int]]:
    """Return the directives of the columns with how many columns each has."""
    names = [clause.paper.name if clause.paper else "" for clause in clauses]
    return [(name, sum(1 for _one in those)) for name, those in groupby(names)]


def _shown(line: UnitLine, found: AlignmentMatrix) -> LineShown:
    ids = [paper.id for paper in found.directives]
    base = sheet_address(ids, line.unit_id, found.on)
    cells = [
        CellShown(sign_of(cell), words_of(cell, clause), tone_of(cell), f"{base}#{clause.ref}")
        for cell, clause in zip(line.cells, found.clauses, strict=True)
    ]
    return LineShown(line, base, cells)


def tone_of(cell: Cell) -> str:
    """Return the class of a cell: its standing, or what was done about the gap."""
    return str(cell.gap.value if cell.standing is Standing.HANDLED and cell.gap else cell.standing)


def sign_of(cell: Cell) -> str | Promise:
    """Return the sign of a cell: how many items serve it, or what became of the gap."""
    return str(cell.items) if cell.items else _SIGNS[tone_of(cell)]


def words_of(cell: Cell, clause: Point) -> str:
    """Say what a cell says."""
    told = _("%(count)s mục thực hiện") % {"count": cell.items} if cell.items else _WORDS[tone_of(cell)]
    return f"{clause.path}: {told}"


def _head(clause: Point, with_paper: bool) -> str:
    paper = f"{clause.paper.name}, " if with_paper and clause.paper else ""
    return f"{paper}{clause.path}. {clause.words[:120]}"


def _row(line: UnitLine) -> list[sheets.Cell]:
    cells: list[sheets.Cell] = [cell.items or str(_WORDS[tone_of(cell)]) for cell in line.cells]
    total = line.total
    return [line.name, str(line.level.label), *cells, total.served, total.holes, total.unseen]


def _sum_row(found: AlignmentMatrix) -> list[sheets.Cell]:
    total = found.total
    of_clauses = [f"{one.served}/{one.all}" for one in found.sums]
    return [_("Cộng: đơn vị có mục"), "", *of_clauses, total.served, total.holes, total.unseen]
