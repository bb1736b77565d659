"""The register of obstacles as an Excel file."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from soichieu.cascade.enums import ObstacleState
from soichieu.web import sheets


def sheet_of(rows: Sequence[Any], names: Mapping[int, str], on: date, address: str) -> bytes:
    """Return an .xlsx of the list on a day; `rows` are obstacles with their `state`."""
    return sheets.sheet_of(
        _("Vướng mắc"),
        [
            (_("Vướng mắc"), 60), (_("Nguyên nhân"), 24), (_("Đơn vị bị vướng"), 24), (_("Từ ngày"), 24),
            (_("Số ngày"), 24), (_("Cơ quan tháo gỡ được"), 24), (_("Tình trạng"), 24),
        ],
        [
            (
                row.what, row.cause.name, names.get(row.unit_id, ""), row.since, (on - row.since).days,
                names.get(row.can_lift_id or 0, ""), str(ObstacleState(row.state).label),
            )
            for row in rows
        ],
        address=address,
        told=_("Vướng mắc, tính đến ngày %(day)s") % {"day": f"{on:%d/%m/%Y}"},
        invented=any(row.invented for row in rows),
    )  # fmt: skip
