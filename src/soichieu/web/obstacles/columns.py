"""The columns of the register of obstacles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from soichieu.cascade.enums import ObstacleState
from soichieu.foundation.alphabet import AlphabetKey
from soichieu.web import reader
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit


@dataclass(frozen=True, slots=True)
class ObstacleRow:
    """One obstacle as the list shows it, with the days it has stood."""

    obstacle: Any
    unit: str
    lifter: str
    days: int


_SINCE = by_field("since", always_known=True)


def _by_age(found: Any, down: bool, on: date) -> Any:
    """Order by the days an obstacle has stood: the longest are those that stand since the earliest day."""
    return _SINCE(found, not down, on)


OBSTACLES = Listing(
    "vuong-mac",
    "obstacles",
    (
        Column(
            "vuong-mac", _("Vướng mắc"), lambda row: row.obstacle.what, by_field(AlphabetKey("what")),
            Show.TITLE, width=60,
        ),
        Column(
            "nguyen-nhan", _("Nguyên nhân"), lambda row: row.obstacle.cause.name,
            by_field(AlphabetKey("cause__name"), "since"), Show.VIETNAMESE, width=24,
        ),
        Column(
            "don-vi", _("Đơn vị bị vướng"), lambda row: row.unit, by_unit("unit", "since"), Show.VIETNAMESE,
            width=30,
        ),
        Column(
            "tu-ngay", _("Từ ngày"), lambda row: row.obstacle.since, _SINCE,
            Show.DAY, is_usual=False, width=14,
        ),
        Column(
            "so-ngay", _("Số ngày"), lambda row: row.days,
            _by_age, Show.NUMBER, width=12,
        ),
        Column(
            "thao-go", _("Cơ quan tháo gỡ được"), lambda row: row.lifter, by_unit("can_lift", "since"),
            Show.VIETNAMESE, width=30,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: ObstacleState(row.obstacle.state).label,
            by_choice("state", ObstacleState, "since"), Show.LABEL, width=26,
        ),
        Column(
            "van-ban", _("Văn bản bị vướng"),
            lambda row: row.obstacle.directive.symbol if row.obstacle.directive else "",
            show=Show.VIETNAMESE, is_usual=False,
        ),
    ),
    usual_sort="-so-ngay",
)  # fmt: skip


def rows_of(obstacles: Sequence[Any], on: date) -> list[ObstacleRow]:
    """Return the rows of these obstacles on a day."""
    names = reader.unit_names({u for one in obstacles for u in (one.unit_id, one.can_lift_id) if u}, on)
    return [
        ObstacleRow(
            one, names.get(one.unit_id, ""), names.get(one.can_lift_id or 0, ""), (on - one.since).days
        )
        for one in obstacles
    ]
