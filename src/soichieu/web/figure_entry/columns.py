"""The columns of the lists of rounds, of who answers one, and of what waits to be judged."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from soichieu.foundation.alphabet import AlphabetKey
from soichieu.indicators import queries
from soichieu.indicators.enums import SubmissionState
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit

_PERIOD = by_field("period__ends", "-period__starts", "form__code", always_known=True)


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round as the list shows it, with how the reader's own answer stands in it."""

    round: Any
    period: str

    @property
    def own(self) -> str:
        """How the answer of the own unit stands, "" where it owes none."""
        state = self.round.own_state
        return str(SubmissionState(state).label) if state else ""

    @property
    def answered(self) -> str:
        """How many of how many have handed in."""
        expected = self.round.n_expected
        return "" if expected is None else f"{self.round.n_submitted}/{expected}"


def round_rows(rounds: Iterable[Any]) -> list[RoundRow]:
    """Return the rows of these rounds."""
    return [RoundRow(one, queries.period_name(one.period)) for one in rounds]


ROUNDS = Listing(
    "ky-bao-cao",
    "rounds",
    (
        Column(
            "bieu", _("Biểu"), lambda row: row.round.form.name,
            by_field(AlphabetKey("form__name"), "-period__ends"), Show.TITLE, width=50,
        ),
        Column(
            "ma", _("Mã biểu"), lambda row: row.round.form.code,
            by_field(AlphabetKey("form__code"), "-period__ends"), Show.VIETNAMESE, is_usual=False, width=14,
        ),
        Column("ky", _("Kỳ"), lambda row: row.period, _PERIOD, Show.VIETNAMESE, width=24),
        Column(
            "don-vi-minh", _("Đơn vị mình"), lambda row: row.own,
            show=Show.LABEL, width=16,
        ),
        Column(
            "da-nop", _("Đã nộp"), lambda row: row.answered, by_field("n_submitted", "-period__ends"),
            width=12,
        ),
        Column(
            "dung-han", _("Đúng hạn"), lambda row: row.round.n_in_time,
            by_field("n_in_time", "-period__ends"), Show.NUMBER, is_usual=False, width=12,
        ),
        Column(
            "da-duyet", _("Đã duyệt"), lambda row: row.round.n_accepted,
            by_field("n_accepted", "-period__ends"), Show.NUMBER, width=12,
        ),
        Column(
            "mo", _("Mở từ"), lambda row: row.round.opens_on, by_field("opens_on", "form__code"), Show.DAY,
            is_usual=False, width=14,
        ),
        Column(
            "han", _("Hạn nộp"), lambda row: row.round.due_at, by_field("due_at", "form__code"), Show.MOMENT,
            width=18,
        ),
        Column(
            "khoa", _("Khóa lúc"), lambda row: row.round.locks_at, by_field("locks_at", "form__code"),
            Show.MOMENT, is_usual=False, width=18,
        ),
    ),
    usual_sort="-ky",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The answer of one unit to a round as the list shows it."""

    answer: Any
    unit: str
    above: str = ""

    @property
    def in_time(self) -> str:
        """Whether it came in time, "" where it has not come."""
        if self.answer.in_time is None:
            return ""
        return str(_("đúng hạn") if self.answer.in_time else _("quá hạn"))


ANSWERS = Listing(
    "bao-cao-so-lieu",
    "round",
    (
        Column("don-vi", _("Đơn vị"), lambda row: row.unit, by_unit("unit"), Show.VIETNAMESE, width=40),
        Column("cap-tren", _("Cấp trên"), lambda row: row.above, None, Show.VIETNAMESE, width=30),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: row.answer.get_state_display(),
            by_choice("state", SubmissionState), Show.LABEL, width=16,
        ),
        Column(
            "buoc", _("Số cấp đã duyệt"), lambda row: row.answer.step, by_field("step"), Show.NUMBER,
            is_usual=False, width=12,
        ),
        Column(
            "dung-han", _("Đúng hạn"), lambda row: row.in_time, by_field("in_time"), Show.LABEL, width=12,
        ),
        Column(
            "nop", _("Nộp lúc"), lambda row: row.answer.submitted_at, by_field("submitted_at"), Show.MOMENT,
            width=18,
        ),
        Column(
            "nguoi-nop", _("Người nộp"), lambda row: row.answer.submitted_by_label,
            show=Show.VIETNAMESE, is_usual=False, width=26,
        ),
        Column(
            "duyet", _("Duyệt lúc"), lambda row: row.answer.accepted_at, by_field("accepted_at"),
            Show.MOMENT, is_usual=False, width=18,
        ),
    ),
    usual_sort="don-vi",
)  # fmt: skip
