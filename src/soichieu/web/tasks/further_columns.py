"""The columns of the lists beside that of the shares: recurring tasks, files, reforms, late entries."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import Fate
from soichieu.foundation.alphabet import AlphabetKey
from soichieu.pure.text.ordering import sort_key
from soichieu.tasks.enums import EntryKind, Every, ImportState, Role
from soichieu.tasks.queries import Entered, SeriesRow
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_value


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """One recurring task as the list shows it."""

    row: SeriesRow
    lead: str
    office: str


@dataclass(frozen=True, slots=True)
class LateEntry:
    """One thing entered late as the list shows it."""

    entered: Entered
    unit: str


_PERIODS, _KINDS = Every.values, EntryKind.values

SERIES = Listing(
    "dinh-ky",
    "all_series",
    (
        Column(
            "viec", _("Nhiệm vụ"), lambda line: line.row.series.title,
            by_value(lambda line: sort_key(line.row.series.title)), Show.TITLE, width=60,
        ),
        Column(
            "chu-tri", _("Đơn vị chủ trì"), lambda line: line.lead,
            by_value(lambda line: sort_key(line.lead)), Show.VIETNAMESE, width=36,
        ),
        Column(
            "dinh-ky", _("Định kỳ"), lambda line: line.row.series.get_every_display(),
            by_value(lambda line: _PERIODS.index(line.row.series.every)), Show.LABEL, width=14,
        ),
        Column(
            "da-mo", _("Kỳ đã mở"), lambda line: line.row.opened, by_value(lambda line: line.row.opened),
            Show.NUMBER, width=12,
        ),
        Column(
            "chua-xong", _("Chưa xong"), lambda line: line.row.owed, by_value(lambda line: line.row.owed),
            Show.NUMBER, width=12,
        ),
        Column(
            "chua-mo", _("Chưa mở"), lambda line: line.row.to_open, by_value(lambda line: line.row.to_open),
            Show.NUMBER, width=12,
        ),
        Column(
            "mo-gan-nhat", _("Mở gần nhất"), lambda line: line.row.last_opened,
            by_value(lambda line: line.row.last_opened), Show.DAY, is_usual=False, width=14,
        ),
        Column(
            "den-ngay", _("Đến ngày"), lambda line: line.row.series.ends,
            by_value(lambda line: line.row.series.ends), Show.DAY, is_usual=False, width=14,
        ),
        Column(
            "theo-doi", _("Cơ quan theo dõi"), lambda line: line.office,
            by_value(lambda line: sort_key(line.office)), Show.VIETNAMESE, is_usual=False, width=36,
        ),
    ),
    usual_sort="viec",
)  # fmt: skip

IMPORTS = Listing(
    "nhap-tep",
    "imports",
    (
        Column(
            "tep", _("Tệp"), lambda batch: batch.file_name, by_field(AlphabetKey("file_name"), "-brought_at"),
            Show.TITLE, width=50,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda batch: batch.get_state_display(),
            by_choice("state", ImportState, "-brought_at"), Show.LABEL,
        ),
        Column(
            "so-dong", _("Số dòng"), lambda batch: batch.row_count, by_field("row_count", always_known=True),
            Show.NUMBER, width=10,
        ),
        Column(
            "da-giao", _("Nhiệm vụ đã giao"), lambda batch: batch.given_count,
            by_field("given_count", always_known=True), Show.NUMBER, width=16,
        ),
        Column(
            "nguoi-dua", _("Người đưa"), lambda batch: batch.brought_by_label,
            by_field(AlphabetKey("brought_by_label"), "-brought_at"), Show.VIETNAMESE, width=28,
        ),
        Column(
            "luc", _("Lúc"), lambda batch: batch.brought_at, by_field("brought_at", always_known=True),
            Show.MOMENT, width=18,
        ),
        Column(
            "ngay-giao", _("Ngày giao"), lambda batch: batch.given_on, by_field("given_on"), Show.DAY,
            is_usual=False, width=14,
        ),
    ),
    usual_sort="-luc",
)  # fmt: skip

CARRIED = Listing(
    "qua-to-chuc-lai",
    "carried_shares",
    (
        Column(
            "ngay", _("Ngày"), lambda one: one.on,
            by_field("on", "assignment__task_id", "assignment__role", always_known=True), Show.DAY, width=14,
        ),
        Column(
            "viec", _("Nhiệm vụ"), lambda one: one.title,
            by_field("assignment__task__title_key", "on", always_known=True), Show.TITLE, width=60,
        ),
        Column(
            "vai", _("Vai trò"), lambda one: one.role, by_choice("assignment__role", Role, "on"),
            Show.LABEL, is_usual=False, width=14,
        ),
        Column("don-vi", _("Đơn vị"), lambda one: one.unit, show=Show.VIETNAMESE, width=36),
        Column(
            "ket-qua", _("Kết quả"), lambda one: one.fate.label, by_choice("fate", Fate, "on"), width=36,
        ),
        Column("nay-thuoc", _("Nay thuộc"), lambda one: one.to, show=Show.VIETNAMESE, width=36),
        Column(
            "van-ban", _("Văn bản quyết định"), lambda one: one.ordered_by, show=Show.VIETNAMESE, width=40,
        ),
    ),
    usual_sort="-ngay",
)  # fmt: skip

LATE_ENTRIES = Listing(
    "cap-nhat-cham",
    "entries",
    (
        Column(
            "loai", _("Loại"), lambda one: one.entered.kind.label,
            by_value(lambda one: _KINDS.index(one.entered.kind)), Show.LABEL,
        ),
        Column(
            "noi-dung", _("Nội dung"), lambda one: one.entered.words,
            by_value(lambda one: sort_key(one.entered.words)), Show.TITLE, width=70,
        ),
        Column(
            "don-vi", _("Đơn vị"), lambda one: one.unit, by_value(lambda one: sort_key(one.unit)),
            Show.VIETNAMESE, width=36,
        ),
        Column(
            "xay-ra", _("Ngày xảy ra"), lambda one: one.entered.happened_on,
            by_value(lambda one: one.entered.happened_on), Show.DAY, width=16,
        ),
        Column(
            "cap-nhat", _("Ngày cập nhật"), lambda one: one.entered.entered_on,
            by_value(lambda one: one.entered.entered_on), Show.DAY, width=16,
        ),
        Column(
            "so-ngay", _("Số ngày làm việc"), lambda one: one.entered.days,
            by_value(lambda one: one.entered.days), Show.NUMBER, width=16,
        ),
    ),
    usual_sort="-so-ngay",
)  # fmt: skip
