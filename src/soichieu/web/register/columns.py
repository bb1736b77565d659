"""The columns of the register: what each says, how it sorts; the same for the page and for Excel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import F
from django.db.models.expressions import OrderBy
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import Life, Status
from soichieu.pure.numbering import NAME_OF

if TYPE_CHECKING:
    from soichieu.directives.models import Directive


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its key in the address, its title, its value, and the fields it sorts by."""

    key: str
    title: str | Promise
    value: Callable[["Directive"], str | date | None]
    sorts_by: tuple[str, ...] = ()
    is_usual: bool = True


COLUMNS = (
    Column("so", _("Số, ký hiệu"), lambda d: d.symbol or NAME_OF.get(d.kind, d.kind), ("symbol_key", "pk")),
    Column("ten", _("Tên, trích yếu"), lambda d: d.abstract or d.title),
    Column("co-quan", _("Cơ quan ban hành"), lambda d: d.issuer_text, ("issuer_text", "symbol_key", "pk")),
    Column("ngay", _("Ngày ban hành"), lambda d: d.issued_on, ("issued_on", "symbol_key", "pk")),
    Column("tinh-trang", _("Tình trạng"), lambda d: str(Life(d.state).label), ("state", "issued_on", "pk")),
    Column("muc", _("Mức tin cậy"), lambda d: str(Status(d.status).label), ("status", "issued_on", "pk")),
    Column("nhiem-ky", _("Nhiệm kỳ"), lambda d: str(d.term or ""), is_usual=False),
    Column("nguoi-ky", _("Người ký"), lambda d: d.signer, is_usual=False),
)


def chosen(keys: Sequence[str]) -> list[Column]:
    """Return the columns named, in their own order; the usual ones where none is named."""
    return [column for column in COLUMNS if (column.key in keys if keys else column.is_usual)]


def order_of(text: str) -> list[OrderBy | str] | None:
    """Return the fields for a sort asked as "ngay" or "-ngay"; None where it names no sortable column."""
    key = text.removeprefix("-")
    for column in COLUMNS:
        if column.key == key and column.sorts_by:
            first, *rest = column.sorts_by
            # What is not known comes last, whichever way the list runs.
            return [OrderBy(F(first), descending=text.startswith("-"), nulls_last=True), *rest]
    return None
