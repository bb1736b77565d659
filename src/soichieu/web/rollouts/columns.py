"""The columns of the list of rollouts, and of the list of who owes one duty."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import Standing
from soichieu.cascade.queries import DutyCoverage
from soichieu.pure.text.ordering import sort_key
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit, by_value

if TYPE_CHECKING:
    from soichieu.cascade.models import Rollout


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One duty of a rollout as the list shows it, with how it stands on the day."""

    rollout: "Rollout"
    coverage: DutyCoverage
    owner: str

    @property
    def percent(self) -> float | None:
        """How many of a hundred units have done their part; unknown where none owes."""
        tally = self.coverage.tally
        return 100 * tally.met / tally.owed if tally.owed else None


ROLLOUTS = Listing(
    "trien-khai",
    "rollouts",
    (
        Column(
            "dot", _("Đợt triển khai"), lambda row: row.rollout.title,
            by_value(lambda row: sort_key(row.rollout.title)), Show.TITLE, width=60,
        ),
        Column(
            "viec", _("Việc phải làm"), lambda row: str(row.coverage.duty),
            by_value(lambda row: sort_key(str(row.coverage.duty))), Show.VIETNAMESE, width=40,
        ),
        Column(
            "da", _("Đã thực hiện"), lambda row: row.coverage.tally.met,
            by_value(lambda row: row.coverage.tally.met), Show.NUMBER, width=12,
        ),
        Column(
            "phai", _("Phải thực hiện"), lambda row: row.coverage.tally.owed,
            by_value(lambda row: row.coverage.tally.owed), Show.NUMBER, is_usual=False, width=12,
        ),
        Column(
            "chua", _("Chưa"), lambda row: row.coverage.tally.missing,
            by_value(lambda row: row.coverage.tally.missing), Show.NUMBER, width=10,
        ),
        Column(
            "ty-le", _("Tỷ lệ"), lambda row: f"{row.percent:.0f}%" if row.percent is not None else None,
            by_value(lambda row: row.percent), width=10,
        ),
        Column(
            "thoi-han", _("Thời hạn"), lambda row: row.coverage.duty.due,
            by_value(lambda row: row.coverage.duty.due), Show.DAY, width=14,
        ),
        Column(
            "tu-ngay", _("Từ ngày"), lambda row: row.rollout.opened_on,
            by_value(lambda row: row.rollout.opened_on), Show.DAY, is_usual=False, width=14,
        ),
        Column(
            "theo-doi", _("Đơn vị theo dõi"), lambda row: row.owner,
            by_value(lambda row: sort_key(row.owner) if row.owner else None), Show.VIETNAMESE,
            is_usual=False, width=30,
        ),
    ),
    usual_sort="-tu-ngay",
)  # fmt: skip

OWED = Listing(
    "viec-phai-lam",
    "duty",
    (
        Column("don-vi", _("Đơn vị"), lambda row: row.name, by_unit("unit"), Show.VIETNAMESE, width=44),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: row.standing.label,
            by_choice("standing", Standing), Show.LABEL, width=30,
        ),
        Column(
            "ngay", _("Ngày thực hiện"), lambda row: row.met_on, by_field("met_on"), Show.DAY, width=16,
        ),
        Column(
            "thoi-han", _("Thời hạn"), lambda row: row.last_day, by_field("last_day"), Show.DAY,
            is_usual=False, width=14,
        ),
        Column("minh-chung", _("Minh chứng"), lambda row: row.proofs, show=Show.VIETNAMESE, width=60),
    ),
    usual_sort="don-vi",
)  # fmt: skip


def with_heads(rows: Iterable[DutyRow]) -> list[tuple[DutyRow, bool]]:
    """Return rows with whether each begins another rollout, which is named only there."""
    found: list[tuple[DutyRow, bool]] = []
    for row in rows:
        found.append((row, not found or found[-1][0].rollout.pk != row.rollout.pk))
    return found
