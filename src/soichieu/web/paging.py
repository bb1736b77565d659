"""Pages of lists whose length is known already."""

from typing import Any

from django.core.paginator import Paginator


class Counted(Paginator):  # type: ignore[type-arg]  # generic in the stubs alone
    """A paginator that is told how many rows there are, where the page has counted them anyway."""

    def __init__(self, rows: Any, per_page: int, *, count: int) -> None:
        super().__init__(rows, per_page)
        self.count = count
