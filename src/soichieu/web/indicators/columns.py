"""The columns of the dictionary of indicators and of the list of forms."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.alphabet import AlphabetKey
from soichieu.indicators.enums import Aggregation, Frequency, Kind
from soichieu.organisations.enums import Level
from soichieu.web import reader
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit

if TYPE_CHECKING:
    from soichieu.indicators.models import Definition, Form


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator as the list shows it: its definition of the day and the name of its owner."""

    definition: "Definition"
    owner: str


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form as the list shows it."""

    form: "Form"
    owner: str
    line_count: int


INDICATORS = Listing(
    "chi-tieu",
    "indicators",
    (
        Column(
            "ma", _("Mã"), lambda row: row.definition.indicator.code,
            by_field("indicator__code", always_known=True), Show.LABEL, width=14,
        ),
        Column(
            "ten", _("Chỉ tiêu"), lambda row: row.definition.name, by_field(AlphabetKey("name")),
            Show.TITLE, width=60,
        ),
        Column(
            "don-vi-tinh", _("Đơn vị tính"), lambda row: row.definition.measure_unit,
            by_field(AlphabetKey(NullIf("measure_unit", Value(""))), "indicator__code"),
            Show.VIETNAMESE, width=16,
        ),
        Column(
            "loai", _("Loại số liệu"), lambda row: row.definition.indicator.get_kind_display(),
            by_choice("indicator__kind", Kind, "indicator__code"), Show.LABEL, width=18,
        ),
        Column(
            "tong-hop", _("Cách tổng hợp"), lambda row: row.definition.indicator.get_aggregation_display(),
            by_choice("indicator__aggregation", Aggregation, "indicator__code"), Show.WORDS, width=28,
        ),
        Column(
            "chieu", _("Chiều đánh giá"), lambda row: row.definition.indicator.get_direction_display(),
            show=Show.WORDS, is_usual=False,
        ),
        Column(
            "quan-ly", _("Đơn vị quản lý"), lambda row: row.owner, by_unit("indicator__owner"),
            Show.VIETNAMESE, width=34,
        ),
        Column(
            "can-cu", _("Căn cứ"),
            lambda row: row.definition.directive.symbol if row.definition.directive else row.definition.basis,
            show=Show.VIETNAMESE, is_usual=False, width=26,
        ),
        Column(
            "ten-khac", _("Tên gọi khác"), lambda row: "; ".join(row.definition.aliases),
            show=Show.VIETNAMESE, is_usual=False, width=40,
        ),
        Column(
            "tu-ngay", _("Áp dụng từ ngày"), lambda row: row.definition.since, by_field("since"), Show.DAY,
            is_usual=False, width=14,
        ),
        Column(
            "thoi-dung", _("Thôi dùng từ ngày"), lambda row: row.definition.indicator.retired_on,
            by_field("indicator__retired_on"), Show.DAY, is_usual=False, width=14,
        ),
    ),
    usual_sort="ma",
)  # fmt: skip

FORMS = Listing(
    "bieu-mau",
    "forms",
    (
        Column(
            "ma", _("Mã biểu"), lambda row: row.form.code, by_field("code", always_known=True), Show.LABEL,
            width=14,
        ),
        Column(
            "ten", _("Biểu mẫu"), lambda row: row.form.name, by_field(AlphabetKey("name")), Show.TITLE,
            width=60,
        ),
        Column(
            "dinh-ky", _("Định kỳ"), lambda row: row.form.get_frequency_display(),
            by_choice("frequency", Frequency, "code"), Show.LABEL, width=14,
        ),
        Column(
            "cap", _("Cấp báo cáo"), lambda row: row.form.get_level_display(),
            by_choice("level", Level, "code"), Show.LABEL, width=16,
        ),
        Column(
            "so-chi-tieu", _("Số chỉ tiêu"), lambda row: row.line_count, by_field("line_count"), Show.NUMBER,
            width=12,
        ),
        Column(
            "yeu-cau", _("Đơn vị yêu cầu"), lambda row: row.owner, by_unit("owner"), Show.VIETNAMESE,
            width=34,
        ),
        Column(
            "che-do", _("Chế độ báo cáo"), lambda row: row.form.get_scheme_display(), show=Show.WORDS,
            is_usual=False, width=30,
        ),
        Column(
            "tu-ngay", _("Áp dụng từ ngày"), lambda row: row.form.starts, by_field("starts"), Show.DAY,
            width=14,
        ),
        Column(
            "den-ngay", _("Đến hết ngày"), lambda row: row.form.ends, by_field("ends"), Show.DAY,
            is_usual=False, width=14,
        ),
    ),
    usual_sort="ma",
)  # fmt: skip


def indicator_rows(definitions: Sequence["Definition"]) -> list[IndicatorRow]:
    """Return the rows of these definitions."""
    names = reader.unit_names({one.indicator.owner_id for one in definitions})
    return [IndicatorRow(one, names.get(one.indicator.owner_id, "")) for one in definitions]


def form_rows(forms: Sequence["Form"]) -> list[FormRow]:
    """Return the rows of these forms, which come with `line_count`."""
    names = reader.unit_names({one.owner_id for one in forms})
    return [FormRow(one, names.get(one.owner_id, ""), getattr(one, "line_count", 0)) for one in forms]
