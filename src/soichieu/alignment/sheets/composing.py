"""Composing a sheet for paper: heading, sums, lines, other work, numbered sources."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.alignment.queries import Sheet
from soichieu.alignment.sheets.citing import Note, notes_for
from soichieu.alignment.sheets.lines import Part, Row, count_by_kind, other_work, parts_of
from soichieu.alignment.sheets.wording import full_name
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import Hierarchy, Line, UnitKind

_PARTY = ("ĐẢNG CỘNG SẢN VIỆT NAM",)
_STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_HEADS = {Line.PARTY: _PARTY, Line.FRONT: ()}
"""What stands on the right; mass organisations have nothing there that is alike for all of them."""
_SUPERIOR = {
    Line.PARTY: Hierarchy.PARTY,
    Line.GOVERNMENT: Hierarchy.GOVERNMENT,
    Line.POLICE: Hierarchy.POLICE,
    Line.FRONT: Hierarchy.FRONT,
}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of an official paper: who stands above the unit, the unit, and the words on the right."""

    above: str
    unit: str
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Composed:
    """A sheet as it is written: `directives` in full by id, `sums` and `holes` as labels and counts."""

    head: Letterhead
    unit: str
    on: date
    made_on: date
    directives: tuple[tuple[int, str], ...]
    sums: tuple[tuple[str, int], ...]
    holes: tuple[tuple[str, int], ...]
    parts: tuple[Part, ...]
    others: tuple[Row, ...]
    notes: tuple[Note, ...]
    is_invented: bool


def compose(sheet: Sheet, sight: Sight, *, made_on: date) -> Composed:
    """Compose a sheet within the reader's sight; lines keep the order of the texts."""
    notes = notes_for(sheet.lines, sheet.items, sight)
    parts, others = parts_of(sheet, notes), other_work(sheet, notes)
    return Composed(
        head=_letterhead(sheet.unit_id, sheet.on),
        unit=sheet.unit,
        on=sheet.on,
        made_on=made_on,
        directives=tuple((paper.id, full_name(paper)) for paper in sheet.directives),
        sums=_sums(sheet),
        holes=_holes(sheet),
        parts=parts,
        others=others,
        notes=notes.all,
        is_invented=sheet.shows_invention,
    )


def _sums(sheet: Sheet) -> tuple[tuple[str, int], ...]:
    return (
        (_("Điều khoản là yêu cầu"), len(sheet.demands)),
        (_("đã có mục thực hiện"), sheet.served_count),
        (_("có gợi ý chờ xác nhận"), sheet.waiting_count),
        (_("việc khác không thuộc bộ văn bản"), len(sheet.idle)),
    )


def _holes(sheet: Sheet) -> tuple[tuple[str, int], ...]:
    """Return how many gaps there are, how many of them still open, and how many of each kind."""
    return (
        (_("Khoảng trống"), len(sheet.gaps)),
        (_("chưa khép lại"), sum(1 for gap in sheet.gaps if gap.is_open)),
        *((str(kind.label), count) for kind, count in count_by_kind(sheet.gaps)),
    )


def _letterhead(unit_id: int, on: date) -> Letterhead:
    """Return the head of a paper of the unit's line; one of the Party names the Party on the right.

    A committee of the Party stands alone on the left, any other unit under its superior.
    """
    page = organisations.unit_page(unit_id, on)
    line = Line(page.unit.line)
    above = organisations.superiors_of([unit_id], on).get(unit_id, {}).get(_SUPERIOR.get(line, ""))
    if page.unit.kind == UnitKind.PARTY_COMMITTEE or above is None:
        return Letterhead("", page.name, _HEADS.get(line, _STATE))
    return Letterhead(organisations.name_of(above, on), page.name, _HEADS.get(line, _STATE))
