"""The register as an Excel file, with the columns of the page."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from soichieu.web import sheets
from soichieu.web.register.columns import Column

if TYPE_CHECKING:
    from soichieu.directives.models import Directive

_WIDTHS = {"ten": 70, "co-quan": 36, "so": 20}


def sheet_of(directives: Iterable["Directive"], columns: Sequence[Column], address: str) -> bytes:
    """Return an .xlsx of the list, in the columns chosen."""
    rows = list(directives)
    return sheets.sheet_of(
        _("Văn bản"),
        [(str(column.title), _WIDTHS.get(column.key, 18)) for column in columns],
        [[column.value(directive) or "" for column in columns] for directive in rows],
        address=address,
        invented=any(directive.invented for directive in rows),
        wrapped=True,
    )
