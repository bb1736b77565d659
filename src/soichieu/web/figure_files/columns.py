"""The columns of the list of workbooks of figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from soichieu.foundation.alphabet import AlphabetKey
from soichieu.indicators import queries
from soichieu.indicators.enums import FileState
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit


@dataclass(frozen=True, slots=True)
class FileRow:
    """One workbook as the list shows it."""

    file: Any
    period: str
    office: str


def file_rows(files: Iterable[Any], names: Mapping[int, str]) -> list[FileRow]:
    """Return the rows of these workbooks; `names` are those of their offices."""
    return [
        FileRow(one, queries.period_name(one.round.period), names.get(one.office_id, "")) for one in files
    ]


FILES = Listing(
    "tep-so-lieu",
    "figure_files",
    (
        Column(
            "tep", _("Tệp"), lambda row: row.file.file_name,
            by_field(AlphabetKey("file_name"), "-brought_at"), Show.TITLE, width=50,
        ),
        Column(
            "bieu", _("Biểu"), lambda row: row.file.round.form.name,
            by_field(AlphabetKey("round__form__name"), "-brought_at"), Show.VIETNAMESE, width=40,
        ),
        Column(
            "ky", _("Kỳ"), lambda row: row.period,
            by_field("round__period__ends", "-round__period__starts", "-brought_at", always_known=True),
            Show.VIETNAMESE, width=22,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: row.file.get_state_display(),
            by_choice("state", FileState, "-brought_at"), Show.LABEL, width=16,
        ),
        Column(
            "so-o", _("Số ô"), lambda row: row.file.cells, by_field("cells", always_known=True), Show.NUMBER,
            width=10,
        ),
        Column(
            "so-loi", _("Số lỗi"), lambda row: row.file.faults, by_field("faults", always_known=True),
            Show.NUMBER, width=10,
        ),
        Column(
            "co-quan", _("Cơ quan nhập"), lambda row: row.office, by_unit("office", "-brought_at"),
            Show.VIETNAMESE, is_usual=False, width=36,
        ),
        Column(
            "nguoi-dua", _("Người đưa"), lambda row: row.file.brought_by_label,
            by_field(AlphabetKey("brought_by_label"), "-brought_at"), Show.VIETNAMESE, width=28,
        ),
        Column(
            "luc", _("Lúc"), lambda row: row.file.brought_at, by_field("brought_at", always_known=True),
            Show.MOMENT, width=18,
        ),
    ),
    usual_sort="-luc",
)  # fmt: skip
