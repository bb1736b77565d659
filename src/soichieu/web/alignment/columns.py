"""The columns of the register of gaps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from soichieu.alignment import queries
from soichieu.alignment.enums import GapKind, GapState
from soichieu.alignment.queries import GapLine
from soichieu.foundation.alphabet import AlphabetKey
from soichieu.pure.text.ordering import sort_key
from soichieu.web import reader
from soichieu.web.alignment.asking import Asked
from soichieu.web.alignment.gap_shown import KEY, invented
from soichieu.web.listing.columns import Column, Listing, Order, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit, by_value

if TYPE_CHECKING:
    from soichieu.alignment.models import Gap


@dataclass(frozen=True, slots=True)
class GapRow:
    """One gap as the list shows it; one nobody acted on has no days."""

    kind: GapKind
    state: GapState
    unit: str
    clause: str
    item: str
    paper: str
    year: int | None
    last_on: date | None
    due: date | None
    address: str
    invented: bool

    @property
    def words(self) -> str:
        """What it is about: the clause, or the item where it has none."""
        return self.clause or self.item


def _either(in_database: Order, value: Callable[[GapRow], Any]) -> Order:
    """Order the gaps of the register in the database, those of one sheet at hand."""
    at_hand = by_value(value)

    def ordered(found: Any, down: bool, on: date) -> Any:
        return (at_hand if isinstance(found, list) else in_database)(found, down, on)

    return ordered


def _alphabet(text: str) -> str | None:
    return sort_key(text) if text else None


_KINDS, _STATES = list(GapKind), list(GapState)

GAPS = Listing(
    "khoang-trong",
    "gaps",
    (
        Column(
            "noi-dung", _("Điều khoản hoặc mục"), lambda row: row.words,
            _either(by_field(AlphabetKey("upper__words")), lambda row: _alphabet(row.words)), Show.TITLE,
            width=70,
        ),
        Column(
            "loai", _("Loại"), lambda row: row.kind.label,
            _either(by_choice("kind", GapKind), lambda row: _KINDS.index(row.kind)), Show.WORDS, width=34,
        ),
        Column(
            "don-vi", _("Đơn vị"), lambda row: row.unit,
            _either(by_unit("unit"), lambda row: _alphabet(row.unit)), Show.VIETNAMESE, width=34,
        ),
        Column(
            "van-ban", _("Văn bản"), lambda row: row.paper,
            _either(by_field("upper__directive__symbol_key"), lambda row: _alphabet(row.paper)),
            Show.VIETNAMESE, width=24,
        ),
        Column(
            "muc", _("Mục của đơn vị"), lambda row: row.item if row.clause else "", show=Show.VIETNAMESE,
            is_usual=False, width=60,
        ),
        Column(
            "nam", _("Năm"), lambda row: str(row.year) if row.year else "",
            _either(by_field("year"), lambda row: row.year), is_usual=False, width=10,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: row.state.label,
            _either(by_choice("state", GapState), lambda row: _STATES.index(row.state)), Show.LABEL, width=26,
        ),
        Column(
            "tu-ngay", _("Bước cuối"), lambda row: row.last_on,
            _either(by_field("last_on"), lambda row: row.last_on), Show.DAY, width=14,
        ),
        Column(
            "han", _("Hạn trả lời"), lambda row: row.due,
            _either(by_field("last_due"), lambda row: row.due), Show.DAY, width=14,
        ),
    ),
    usual_sort="tinh-trang",
)  # fmt: skip


def rows_kept(gaps: "Sequence[Gap]", on: date) -> list[GapRow]:
    """Return the rows of gaps of the register."""
    names = reader.unit_names({gap.unit_id for gap in gaps}, on)
    return [
        GapRow(
            kind=GapKind(gap.kind),
            state=GapState(gap.state),
            unit=names.get(gap.unit_id, ""),
            clause=gap.upper.words if gap.upper else "",
            item=gap.lower.words if gap.lower else "",
            paper=_paper(gap),
            year=gap.year,
            last_on=gap.last_on,  # type: ignore[attr-defined]  # annotated by gaps_written
            due=gap.last_due,  # type: ignore[attr-defined]  # as above
            address=reverse("gap", args=[gap.pk]),
            invented=invented(gap),
        )
        for gap in gaps
    ]


def rows_found(gaps: Sequence[GapLine], asked: Asked, unit: str) -> list[GapRow]:
    """Return the rows of the gaps of a sheet, those nobody acted on among them."""
    last = {step.gap_id: step for step in queries.steps_of([gap.gap_id for gap in gaps if gap.gap_id])}
    rows = []
    for gap in gaps:
        papers = [point.paper for point in (gap.clause, gap.item) if point and point.paper]
        step = last.get(gap.gap_id or 0)
        rows.append(
            GapRow(
                kind=gap.kind,
                state=gap.state,
                unit=unit,
                clause=gap.clause.words if gap.clause else "",
                item=gap.item.words if gap.item else "",
                paper=papers[0].name if papers else "",
                year=gap.year,
                last_on=step.on if step else None,
                due=step.due if step else None,
                address=f"{reverse('found_gap')}?{asked.query}&{KEY}={gap.key}",
                invented=any(paper.is_invented for paper in papers),
            )
        )
    return rows


def _paper(gap: "Gap") -> str:
    anchor = gap.upper or gap.lower
    if anchor is None or anchor.directive is None:
        return ""
    return anchor.directive.symbol or anchor.directive.abstract or anchor.directive.title
