"""The rows and columns of the figures: what each number counts, and the list it is made of."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from soichieu.organisations.enums import Level, Line
from soichieu.pure.quantities.digits import format_percent
from soichieu.tasks import queries
from soichieu.tasks.enums import PeriodDay
from soichieu.tasks.queries import By, Count, Figures, Periods
from soichieu.web import reader
from soichieu.web.tasks.forms import AGE_LABELS, NO_DIRECTIVE

Query = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, the number, and what the address of its list adds."""

    key: str
    title: str | Promise
    of: Callable[[Count], int]
    query: Query


def _class(deadline: str, title: str | Promise) -> Column:
    return Column(deadline, title, lambda count: count.of(deadline), {"han": deadline})


def _age(place: int) -> Column:
    number = str(place + 1)
    return Column(
        f"tuoi-{number}", AGE_LABELS[place], lambda count: count.ages.counts[place], {"tuoi": number}
    )


GROUPS: tuple[tuple[str | Promise, tuple[Column, ...]], ...] = (
    (
        gettext_lazy("Được giao"),
        (
            Column("given", gettext_lazy("Phần việc"), lambda count: count.tally.given, {}),
            Column("tasks", gettext_lazy("Nhiệm vụ"), lambda count: count.tasks, {}),
        ),
    ),
    (
        gettext_lazy("Đã đến hạn"),
        (
            _class("due", gettext_lazy("Tổng")),
            _class("done_in_time", gettext_lazy("Xong đúng hạn")),
            _class("done_late", gettext_lazy("Xong quá hạn")),
            _class("overdue", gettext_lazy("Chưa xong")),
        ),
    ),
    (gettext_lazy("Quá hạn chưa xong, theo số ngày"), tuple(_age(place) for place in range(4))),
    (
        gettext_lazy("Chưa đến hạn, không hạn"),
        (
            _class("ahead", gettext_lazy("Còn hạn")),
            _class("no_day", gettext_lazy("Không hạn")),
            _class("done_no_day", gettext_lazy("Xong, không hạn")),
        ),
    ),
    (
        gettext_lazy("Để riêng"),
        (_class("on_hold", gettext_lazy("Tạm hoãn")), _class("refused", gettext_lazy("Từ chối"))),
    ),
    (
        gettext_lazy("Trong số đó"),
        (
            Column("returned", gettext_lazy("Trả lại"), lambda count: count.returned, {"tt": "returned"}),
            Column("extended", gettext_lazy("Gia hạn"), lambda count: count.extended, {"gia_han": "1"}),
        ),
    ),
)
COLUMNS = tuple(column for _title, columns in GROUPS for column in columns)


@dataclass(frozen=True, slots=True)
class Cell:
    """One number with the address of the list it is made of."""

    column: Column
    number: int
    query: Query

    @property
    def address(self) -> str:
        """The address of its list."""
        return list_address({**self.query, **self.column.query})


@dataclass(frozen=True, slots=True)
class FigureRow:
    """The numbers of one unit, level, line, directive or period."""

    name: str
    cells: tuple[Cell, ...]
    rate: str


def row_of(name: str, count: Count, query: Query) -> FigureRow:
    """Return a row whose numbers lead to the list that `query` asks for."""
    cells = tuple(Cell(one, one.of(count), query) for one in COLUMNS)
    rate = count.tally.rate
    share = format_percent(Decimal(rate * 100), decimals=1) if rate is not None else "–"
    return FigureRow(name, cells, share)


def list_address(query: Query) -> str:
    """Return the address of the list of shares that a query asks for."""
    asked = QueryDict(mutable=True)
    asked.update({key: value for key, value in query.items() if value})
    return f"{reverse('tasks')}?{asked.urlencode()}"


@dataclass(frozen=True, slots=True)
class Table:
    """The values of a table in their order, with their names; the rows are made where they are shown."""

    figures: Figures
    by: By
    periods: Periods
    names: Mapping[Any, str]
    values: tuple[Any, ...]
    query: Query

    def rows(self, values: Iterable[Any]) -> list[FigureRow]:
        """Return the rows of some values."""
        parts, names = self.figures.parts, self.names
        return [
            row_of(names.get(one, ""), parts[one], narrowed(self.query, self.by, one, self.periods))
            for one in values
        ]


class Asking(Protocol):
    """What the address of the figures asks for, as far as a table needs it."""

    by: By
    on: date
    periods: Periods
    query: dict[str, str]


def table_of(request: HttpRequest, figures: Figures, asked: Asking) -> Table:
    """Return a table: periods by time, levels and lines in order, others the most late first."""
    by = asked.by
    parts, names = figures.parts, queries.names_of_parts(figures, by, asked.on, reader.sight_of(request))

    def place(value: Any) -> tuple[Any, ...]:
        if by in queries.MONTHS:
            return value is None, value or date.min
        if by in _ORDERS:
            return (_ORDERS[by].index(value),)
        return -parts[value].of("overdue"), -parts[value].tally.given, names.get(value, "")

    return Table(figures, by, asked.periods, names, tuple(sorted(parts, key=place)), asked.query)


_ORDERS: Mapping[By, list[str]] = {"level": Level.values, "line": Line.values}
_KEYS: Mapping[By, str] = {"unit": "don_vi", "office": "co_quan", "level": "cap", "line": "he"}
_BOUNDS = {PeriodDay.DUE: ("tu", "den"), PeriodDay.GIVEN: ("giao_tu", "giao_den")}


def narrowed(query: Query, by: By, value: Any, periods: Periods) -> dict[str, str]:
    """Return the query of the list that one row of a table is made of."""
    if by in _KEYS:
        return {**query, _KEYS[by]: str(value)}
    if by == "directive":
        return {**query, "van_ban": str(value) if value else NO_DIRECTIVE}
    if value is None:
        return {**query, "khong_han": "1"}
    first, last = periods.span(value, by)
    since, until = _BOUNDS[periods.day]
    if query.get(since):
        first = max(first, _day(query[since]))
    if query.get(until):
        last = min(last, _day(query[until]))
    return {**query, since: f"{first:%d/%m/%Y}", until: f"{last:%d/%m/%Y}"}


def _day(text: str) -> date:
    day, month, year = map(int, text.split("/"))
    return date(year, month, day)
