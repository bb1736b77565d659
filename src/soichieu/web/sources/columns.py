"""The columns of the list of sources."""

from django.utils.translation import gettext_lazy as _

from soichieu.foundation.alphabet import AlphabetKey
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_field

NAME = Column(
    "nguon", _("Nguồn"), lambda one: one.title or one.file_name, by_field("name_key", always_known=True),
    Show.TITLE, width=70,
)  # fmt: skip
FILE = Column(
    "tep", _("Tệp"), lambda one: one.file_name, by_field("file_name", always_known=True), is_usual=False,
    width=36,
)  # fmt: skip
PUBLISHED = Column(
    "ngay-dang", _("Ngày đăng"), lambda one: one.published_on, by_field("published_on", "-taken_at"),
    Show.DAY, width=14,
)  # fmt: skip
TAKEN = Column(
    "nhan-luc", _("Nhận lúc"), lambda one: one.taken_at, by_field("taken_at", always_known=True),
    Show.MOMENT, width=18,
)  # fmt: skip
TAKER = Column(
    "nguoi-dua", _("Người đưa lên"), lambda one: one.taken_by_label,
    by_field(AlphabetKey("taken_by_label"), "-taken_at"), width=28,
)  # fmt: skip
UNDECIDED = Column(
    "chua-quyet", _("Chưa quyết"), lambda one: one.n_proposed, by_field("n_proposed", always_known=True),
    Show.NUMBER, width=12,
)  # fmt: skip

SOURCES = Listing(
    "nguon",
    "sources",
    (
        NAME,
        FILE,
        PUBLISHED,
        TAKEN,
        TAKER,
        UNDECIDED,
        Column(
            "da-xac-nhan", _("Đã xác nhận"), lambda one: one.n_accepted,
            by_field("n_accepted", always_known=True), Show.NUMBER, width=12,
        ),
        Column(
            "da-bac", _("Đã bác"), lambda one: one.n_rejected, by_field("n_rejected", always_known=True),
            Show.NUMBER, is_usual=False, width=12,
        ),
    ),
    usual_sort="-nhan-luc",
)  # fmt: skip
