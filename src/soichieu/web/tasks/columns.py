"""The columns of the list of shares."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, F, When
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from soichieu.tasks import queries
from soichieu.tasks.enums import DeadlineClass, Role, State
from soichieu.web import reader
from soichieu.web.listing.arrangement import Arrangement
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field, by_unit

_COUNTING = ("in_time", "soon", "overdue")
_DIRECTIVE = "van-ban"


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One share as the list shows it; `left` are the days left, or those it is late as a negative number."""

    share: Any
    unit: str
    office: str
    symbol: str
    left: int | None
    is_held_up: bool


def _by_days_left(found: Any, down: bool, on: date) -> Any:
    """Order by the days left; read upwards, what has no day to be done by comes before what is closed."""
    if down:
        return _MOST_DAYS(found, down, on)
    urgent = queries.urgency("state_then", "last_then")
    return found.order_by(urgent.asc(nulls_last=True), F("last_then").desc(nulls_last=True), "pk")


_MOST_DAYS = by_field(Case(When(deadline__in=_COUNTING, then="last_then")), "task_id")
TASKS = Listing(
    "nhiem-vu",
    "tasks",
    (
        Column(
            "viec", _("Nhiệm vụ"), lambda row: row.share.task.title,
            by_field("task__title_key", always_known=True), Show.TITLE, width=70,
        ),
        Column("don-vi", _("Đơn vị"), lambda row: row.unit, by_unit("unit"), Show.VIETNAMESE, width=30),
        Column(
            "vai", _("Vai trò"), lambda row: row.share.get_role_display(), by_choice("role", Role),
            Show.LABEL, width=14,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda row: State(row.share.state_then).label,
            by_choice("state_then", State), Show.LABEL,
        ),
        Column(
            "han", _("Hạn"), lambda row: DeadlineClass(row.share.deadline).label,
            by_choice("deadline", DeadlineClass), Show.LABEL,
        ),
        Column(
            "thoi-han", _("Thời hạn"), lambda row: row.share.last_then, by_field("last_then", "task_id"),
            Show.DAY, width=14,
        ),
        Column(
            "con", _("Còn (ngày)"), lambda row: row.left,
            _by_days_left, Show.NUMBER, width=12,
        ),
        Column(
            "giao", _("Ngày giao"), lambda row: row.share.given_on, by_field("given_on", always_known=True),
            Show.DAY, is_usual=False, width=14,
        ),
        Column(
            "bao-cao", _("Ngày báo cáo"), lambda row: row.share.submitted_then, by_field("submitted_then"),
            Show.DAY, is_usual=False, width=14,
        ),
        Column(
            "san-pham", _("Sản phẩm"), lambda row: row.share.task.product, show=Show.VIETNAMESE,
            is_usual=False, width=36,
        ),
        Column(
            "theo-doi", _("Cơ quan theo dõi"), lambda row: row.office, by_unit("office"), Show.VIETNAMESE,
            is_usual=False, width=30,
        ),
        Column(
            _DIRECTIVE, _("Văn bản giao"), lambda row: row.symbol, show=Show.VIETNAMESE, is_usual=False,
        ),
        Column(
            "lanh-dao", _("Lãnh đạo phụ trách"), lambda row: row.share.task.leader, show=Show.VIETNAMESE,
            is_usual=False, width=26,
        ),
        Column(
            "can-bo", _("Người thực hiện"), lambda row: row.share.clerk, show=Show.VIETNAMESE,
            is_usual=False, width=26,
        ),
    ),
    usual_sort="con",
    others=("task_board", "task_calendar", "task_figures"),
)  # fmt: skip


def rows_of(
    request: HttpRequest, view: Arrangement, shares: Sequence[Any], on: date, held_up: Collection[int] = ()
) -> list[ShareRow]:
    """Return the rows of these shares; what only some columns show is asked for only with those."""
    names = reader.unit_names({one for share in shares for one in (share.unit_id, share.office_id)}, on)
    symbols: Mapping[int, str] = {}
    if any(column.key == _DIRECTIVE for column in view.columns):
        ordering = {share.task.directive_id for share in shares if share.task.directive_id}
        symbols = queries.symbols_of(sorted(ordering), reader.sight_of(request))
    return [
        ShareRow(
            share,
            names.get(share.unit_id, ""),
            names.get(share.office_id, ""),
            symbols.get(share.task.directive_id or 0, ""),
            (share.last_then - on).days if share.last_then and share.deadline in _COUNTING else None,
            share.task_id in held_up,
        )
        for share in shares
    ]
