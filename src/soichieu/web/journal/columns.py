"""The columns of the journal."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_field


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry as the page shows it."""

    entry: Any
    label: str
    address: str
    reason: str


JOURNAL = Listing(
    "nhat-ky",
    "journal",
    (
        Column(
            "luc", gettext_lazy("Lúc"), lambda row: row.entry.at, by_field("pk", always_known=True),
            Show.MOMENT, width=18,
        ),
        Column("ai", gettext_lazy("Ai"), lambda row: row.entry.actor, width=30),
        Column("viec", gettext_lazy("Việc"), lambda row: row.label, width=30),
        Column(
            "doi-tuong", gettext_lazy("Đối tượng"), lambda row: row.entry.subject, show=Show.VIETNAMESE,
            width=60,
        ),
        Column("ly-do", gettext_lazy("Lý do"), lambda row: row.reason, show=Show.VIETNAMESE, width=40),
        Column(
            "niem-phong", gettext_lazy("Niêm phong"),
            lambda row: _("đã niêm phong") if row.entry.is_sealed else _("chờ niêm phong"), show=Show.LABEL,
            width=18,
        ),
        Column("kenh", gettext_lazy("Kênh"), lambda row: row.entry.channel, is_usual=False, width=10),
    ),
    usual_sort="-luc",
)  # fmt: skip
