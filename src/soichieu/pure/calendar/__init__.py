"""Dates as the trade writes them, and the days they mean."""

from soichieu.pure.calendar.deadlines import WordedDeadline, read_deadline
from soichieu.pure.calendar.resolve import Basis, resolve_date
from soichieu.pure.calendar.written import Published, WrittenDate, find_dates

__all__ = [
    "Basis",
    "Published",
    "WordedDeadline",
    "WrittenDate",
    "find_dates",
    "read_deadline",
    "resolve_date",
]
