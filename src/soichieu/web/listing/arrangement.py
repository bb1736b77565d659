"""One list as one reader asked for it: its columns, its order, its saved filters, the address to send."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from soichieu.accounts import queries as accounts
from soichieu.web import reader
from soichieu.web.listing.columns import Column, Listing
from soichieu.web.listing.conditions import unread_in
from soichieu.web.listing.keeping import Keeping

SORT, COLUMNS, DAY = "sap", "cot", "ngay"
_SHEET = "excel/"


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a column: where a click leads, and how the list runs by it now ("" if it does not)."""

    column: Column
    address: str
    runs: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list with the value of each column shown."""

    row: Any
    cells: list[tuple[Column, Any]]


class Arrangement(Keeping):
    """How a list is to be shown: what the address asks, else what the reader chose, else the usual.

    What the address names and the list does not have is set aside and told in `complaints`. `day` is that of
    the list, for those that have one.
    """

    def __init__(
        self,
        request: HttpRequest,
        listing: Listing,
        *,
        form: forms.Form | None = None,
        day: date | None = None,
    ) -> None:
        super().__init__(request, listing)
        self.complaints = unread_in(form) if form is not None else []
        self.path = request.path.removesuffix(_SHEET)
        self._day = day
        self.columns = self._columns()
        self.sort = self._sort()

    def _columns(self) -> list[Column]:
        asked = [key for part in self._request.GET.getlist(COLUMNS) for key in part.split(",") if key]
        keys = asked or accounts.columns_chosen(int(self._request.user.pk or 0), self.listing.key)
        found = [column for key in dict.fromkeys(keys) if (column := self.listing.column(key))]
        self._tell(
            [key for key in asked if self.listing.column(key) is None],
            _("Danh sách này không có cột %(names)s; đã bỏ qua."),
        )
        return found or self.listing.usual

    def _sort(self) -> str:
        asked = self._request.GET.get(SORT, "")
        column = self.listing.column(asked.removeprefix("-"))
        if column is not None and column.order is not None:
            return asked
        if asked:
            self._tell([asked], _("Danh sách này không xếp được theo %(names)s; đã xếp như thường lệ."))
        return self.listing.usual_sort

    def _tell(self, names: Sequence[str], sentence: str) -> None:
        if names:
            self.complaints.append(sentence % {"names": ", ".join(f"“{name[:40]}”" for name in names[:5])})

    def ordered(self, found: Any) -> Any:
        """Put rows in the order asked for: a queryset, or all rows at hand where the columns sort those."""
        column = self.listing.column(self.sort.removeprefix("-"))
        assert column is not None, "the usual sort names a column"  # noqa: S101  a fault, not a case
        assert column.order is not None, "the usual sort names a column that sorts"  # noqa: S101  as above
        return column.order(found, self.sort.startswith("-"), self._day or reader.today())

    @property
    def headings(self) -> list[Heading]:
        """The heads of the columns shown."""
        return [self._heading(column) for column in self.columns]

    def _heading(self, column: Column) -> Heading:
        if column.order is None:
            return Heading(column, "", "")
        runs = {column.key: "ascending", f"-{column.key}": "descending"}.get(self.sort, "")
        query = self._lasting()
        query[SORT] = f"-{column.key}" if runs == "ascending" else column.key
        return Heading(column, f"?{query.urlencode()}", runs)

    @property
    def choices(self) -> list[tuple[Column, bool]]:
        """Every column with whether it is shown: those shown first, in their order."""
        hidden = [column for column in self.listing.columns if column not in self.columns]
        return [*((column, True) for column in self.columns), *((column, False) for column in hidden)]

    @property
    def column_keys(self) -> str:
        """The columns shown, as the address names them."""
        return ",".join(column.key for column in self.columns)

    @property
    def names_columns(self) -> bool:
        """Whether the address names the columns."""
        return COLUMNS in self._request.GET

    @property
    def menu_is_open(self) -> bool:
        """Whether the choice of columns stays open after a step in it."""
        return self._request.GET.get("mo") == COLUMNS

    def _whole(self) -> QueryDict:
        query = self._lasting()
        query[SORT], query[COLUMNS] = self.sort, self.column_keys
        return query

    @property
    def query(self) -> str:
        """What is kept under a name: conditions, order, columns; no day where it is today's."""
        query = self._whole()
        if query.get(DAY) == f"{reader.today():%d/%m/%Y}":
            query.pop(DAY)
        return query.urlencode(safe=",/")

    @property
    def link(self) -> str:
        """The whole address of what is shown, to send to somebody; a list of a day names it."""
        query = self._whole()
        if self._day is not None:
            query[DAY] = f"{self._day:%d/%m/%Y}"
        return self._request.build_absolute_uri(f"{self.path}?{query.urlencode(safe=',/')}")

    def lines(self, rows: Iterable[Any]) -> list[Line]:
        """Return rows with the values of the columns shown."""
        return [Line(row, [(column, column.value(row)) for column in self.columns]) for row in rows]
