"""One notice as a line of a page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from soichieu.reminders import queries
from soichieu.web.reminders.links import path_of

if TYPE_CHECKING:
    from soichieu.reminders.models import Notice


@dataclass(frozen=True, slots=True)
class Line:
    """A notice with its words of today and the address of its thing."""

    notice: "Notice"
    unit: str
    urgency: str
    when: str
    why: str
    address: str


def line_of(notice: "Notice", names: Mapping[int, str], on: date) -> Line:
    """Return the line of a notice on a day."""
    return Line(
        notice,
        names.get(notice.unit_id, ""),
        notice.urgency(on).value,
        queries.when_of(notice, on),
        queries.why_of(notice),
        path_of(notice),
    )
