"""The columns of the list of corrections."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from soichieu.indicators import queries
from soichieu.indicators.enums import CorrectionState
from soichieu.web import reader
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """One correction as the list shows it."""

    line: queries.CorrectionLine
    unit: str

    @property
    def one(self) -> Any:
        """The correction itself."""
        return self.line.correction


def correction_rows(corrections: Iterable[Any]) -> list[CorrectionRow]:
    """Return the rows of these corrections."""
    lines = queries.correction_lines(corrections)
    names = reader.unit_names({line.correction.value.unit_id for line in lines})
    return [CorrectionRow(line, names.get(line.correction.value.unit_id, "")) for line in lines]


CORRECTIONS = Listing(
    "dinh-chinh",
    "corrections",
    (
        Column("chi-tieu", _("Chỉ tiêu"), lambda row: row.line.fact.name, None, Show.TITLE, width=44),
        Column(
            "don-vi", _("Đơn vị"), lambda row: row.unit, by_unit("value__unit", "-at"), Show.VIETNAMESE,
            width=30,
        ),
        Column(
            "ky", _("Kỳ"), lambda row: queries.period_name(row.one.value.period),
            by_field("value__period__ends", "-at", always_known=True), Show.LABEL, width=18,
        ),
        Column("da-duyet", _("Số đã duyệt"), lambda row: row.line.was, None, Show.VIETNAMESE, width=16),
        Column("dinh-chinh", _("Đính chính"), lambda row: row.line.becomes, None, Show.VIETNAMESE, width=16),
        Column("ly-do", _("Lý do"), lambda row: row.one.reason, None, Show.VIETNAMESE, width=44),
        Column(
            "nguoi", _("Người đề nghị"), lambda row: row.one.by_label, None, Show.VIETNAMESE,
            is_usual=False, width=26,
        ),
        Column(
            "luc", _("Đề nghị lúc"), lambda row: row.one.at, by_field("at"), Show.MOMENT, is_usual=False,
            width=18,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: row.one.get_state_display(),
            by_choice("state", CorrectionState, "-at"), Show.LABEL, width=14,
        ),
        Column(
            "y-kien", _("Ý kiến"), lambda row: row.one.why, None, Show.VIETNAMESE, is_usual=False, width=36,
        ),
        Column(
            "xem-xet", _("Xem xét lúc"), lambda row: row.one.decided_at, by_field("decided_at"), Show.MOMENT,
            is_usual=False, width=18,
        ),
    ),
    usual_sort="-luc",
)  # fmt: skip
