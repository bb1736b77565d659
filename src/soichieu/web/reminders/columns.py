"""The columns of the inbox and of the log of letters."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Case, Q, When
from django.utils.translation import gettext_lazy as _

from soichieu.foundation.alphabet import AlphabetKey
from soichieu.reminders.enums import LetterState, Moment
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit

if TYPE_CHECKING:
    from datetime import date

    from soichieu.reminders.models import Letter, Notice


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter as the log shows it."""

    letter: "Letter"
    unit: str


_APART = (Moment.AWAITS.value, Moment.ANSWERED.value)


def _last_day(notice: "Notice") -> "date | None":
    """Return the last day in time of what the unit owes; none of what waits for others or was answered."""
    return None if notice.moment in _APART else notice.last_day


NOTICES = Listing(
    "nhac-viec",
    "notices",
    (
        Column(
            "viec", _("Việc"), lambda line: line.notice.title,
            by_field(AlphabetKey("title"), "-told_on"), Show.TITLE, width=70,
        ),
        Column(
            "han", _("Hạn"), lambda line: line.when,
            by_field("last_day", "-told_on", always_known=True), width=30,
        ),
        Column(
            "thoi-han", _("Thời hạn"), lambda line: _last_day(line.notice),
            by_field(Case(When(~Q(moment__in=_APART), then="last_day")), "-told_on"), Show.DAY,
            is_usual=False, width=14,
        ),
        Column(
            "don-vi", _("Đơn vị"), lambda line: line.unit, by_unit("unit", "-told_on"), Show.VIETNAMESE,
            width=30,
        ),
        Column("vi-sao", _("Vì sao nhắc"), lambda line: line.why, width=50),
        Column(
            "ngay-nhac", _("Ngày nhắc"), lambda line: line.notice.told_on,
            by_field("told_on", "last_day", always_known=True), Show.DAY, width=14,
        ),
    ),
    usual_sort="-ngay-nhac",
)  # fmt: skip

LETTERS = Listing(
    "nhat-ky-thu",
    "letters",
    (
        Column(
            "ngay", _("Ngày"), lambda row: row.letter.on, by_field("on", "-pk", always_known=True), Show.DAY,
            width=12,
        ),
        Column(
            "nguoi-nhan", _("Người nhận"), lambda row: row.letter.user.full_name,
            by_field(AlphabetKey("user__full_name"), "-on"), Show.VIETNAMESE, width=28,
        ),
        Column(
            "don-vi", _("Đơn vị"), lambda row: row.unit, by_unit("unit", "-on"), Show.VIETNAMESE,
            is_usual=False, width=30,
        ),
        Column(
            "dia-chi", _("Địa chỉ"), lambda row: row.letter.address, by_field("address", "-on"),
            is_usual=False, width=30,
        ),
        Column("tieu-de", _("Tiêu đề"), lambda row: row.letter.subject, show=Show.VIETNAMESE, width=70),
        Column(
            "so-viec", _("Số việc"), lambda row: row.letter.told,
            by_field("told", "-on", always_known=True), Show.NUMBER, width=9,
        ),
        Column(
            "ket-qua", _("Kết quả"), lambda row: row.letter.get_state_display(),
            by_choice("state", LetterState, "-on"), width=18,
        ),
        Column("cac-lan", _("Các lần thử"), lambda row: _tries(row.letter), width=60),
        Column(
            "so-lan", _("Số lần thử"), lambda row: row.letter.tries,
            by_field("tries", "-on", always_known=True), Show.NUMBER, is_usual=False, width=11,
        ),
        Column(
            "luc", _("Xong lúc"), lambda row: row.letter.settled_at, by_field("settled_at", "-on"),
            Show.MOMENT, is_usual=False, width=18,
        ),
        Column("ma-thu", _("Mã thư"), lambda row: row.letter.message_id, is_usual=False, width=50),
    ),
    usual_sort="-ngay",
)  # fmt: skip


def _tries(letter: "Letter") -> str:
    return "; ".join(
        f"{one.get_outcome_display()}: {one.words}" if one.words else one.get_outcome_display()
        for one in letter.attempts.all()
    )


def letter_rows(letters: "list[Letter]", names: Mapping[int, str]) -> list[LetterRow]:
    """Return the rows of these letters."""
    return [LetterRow(one, names.get(one.unit_id or 0, "")) for one in letters]
