"""Who owes a duty, as an Excel file."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from soichieu.cascade.queries import Row
from soichieu.web import sheets

if TYPE_CHECKING:
    from soichieu.cascade.models import Duty


def sheet_of(duty: "Duty", rows: Sequence[Row], on: date, address: str) -> bytes:
    """Return an .xlsx of the list on a day."""
    return sheets.sheet_of(
        _("Triển khai"),
        [
            (_("Đơn vị"), 44), (_("Tình trạng"), 22), (_("Ngày thực hiện"), 22), (_("Thời hạn"), 22),
            (_("Minh chứng"), 60),
        ],
        [(row.name, str(row.standing.label), row.met_on, row.last_day, _proofs(row)) for row in rows],
        address=address,
        told=_("%(duty)s, tính đến ngày %(day)s") % {"duty": duty, "day": f"{on:%d/%m/%Y}"},
        invented=duty.rollout.invented,
        frozen_columns=1,
    )  # fmt: skip


def _proofs(row: Row) -> str:
    return "; ".join(str(meeting.directive or meeting.note) for meeting in row.meetings)
