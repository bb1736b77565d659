"""The list of shares as an Excel file."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from soichieu.tasks.enums import DeadlineClass, State
from soichieu.web import sheets


def sheet_of(shares: Sequence[Any], names: Mapping[int, str], on: date, address: str) -> bytes:
    """Return an .xlsx of the list on a day; `shares` are those of `shares_seen`."""
    return sheets.sheet_of(
        _("Nhiệm vụ"),
        [
            (_("Nhiệm vụ"), 70), (_("Đơn vị"), 22), (_("Vai trò"), 22), (_("Tình trạng"), 22), (_("Hạn"), 22),
            (_("Ngày giao"), 22), (_("Thời hạn"), 22), (_("Sản phẩm"), 22),
        ],
        [
            (
                share.task.title, names.get(share.unit_id, ""), share.get_role_display(),
                str(State(share.state_then).label), str(DeadlineClass(share.deadline).label),
                share.given_on, share.last_then, share.task.product,
            )
            for share in shares
        ],
        address=address,
        told=_("Phần việc của từng đơn vị, tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"},
        invented=any(share.task.invented for share in shares),
    )  # fmt: skip
