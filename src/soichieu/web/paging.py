"""Pages of long lists: of a length known already, of rows that are looked up only once it is known which."""

from typing import Any

from django.core.paginator import Paginator


class Counted(Paginator):  # type: ignore[type-arg]  # generic in the stubs alone
    """A paginator that is told how many rows there are, where the page has counted them anyway."""

    def __init__(self, rows: Any, per_page: int, *, count: int) -> None:
        super().__init__(rows, per_page)
        self.count = count


class Picked:
    """Rows found in two steps: which are on a page, in their order; then these few with all that is theirs.

    A long list is so put in order by its keys alone, without what only the rows of the page need.
    """

    def __init__(self, in_order: Any, rows: Any) -> None:
        self._in_order, self._rows = in_order, rows

    def __getitem__(self, part: slice) -> list[Any]:
        keys = list(self._in_order.values_list("pk", flat=True)[part])
        found = {row.pk: row for row in self._rows.filter(pk__in=keys)}
        return [found[key] for key in keys if key in found]
