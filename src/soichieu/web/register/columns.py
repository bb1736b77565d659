"""The columns of the register."""

from django.db.models import Value
from django.db.models.functions import NullIf
from django.utils.translation import gettext_lazy as _

from soichieu.directives.enums import Life, Status
from soichieu.foundation.alphabet import BLANK_KEY
from soichieu.pure.numbering import NAME_OF
from soichieu.web.listing.columns import Column, Listing, Show
from soichieu.web.listing.orders import by_choice, by_field

_BLANK = Value(BLANK_KEY)

DIRECTIVES = Listing(
    "van-ban",
    "directives",
    (
        Column(
            "so", _("Số, ký hiệu"), lambda d: d.symbol or NAME_OF.get(d.kind, d.kind),
            by_field(NullIf("symbol_key", Value(""))), Show.LABEL, width=20,
        ),
        Column(
            "ten", _("Tên, trích yếu"), lambda d: d.abstract or d.title,
            by_field(NullIf("title_key", _BLANK), "symbol_key"), Show.TITLE, width=70,
        ),
        Column(
            "co-quan", _("Cơ quan ban hành"), lambda d: d.issuer_text,
            by_field(NullIf("issuer_key", _BLANK), "symbol_key"), Show.VIETNAMESE, width=36,
        ),
        Column(
            "ngay", _("Ngày ban hành"), lambda d: d.issued_on, by_field("issued_on", "symbol_key"), Show.DAY,
            width=18,
        ),
        Column(
            "tinh-trang", _("Tình trạng"), lambda d: Life(d.state).label,
            by_choice("state", Life, "issued_on"), Show.LABEL,
        ),
        Column(
            "muc", _("Mức tin cậy"), lambda d: Status(d.status).label,
            by_choice("status", Status, "issued_on"), Show.LABEL,
        ),
        Column(
            "nhiem-ky", _("Nhiệm kỳ"), lambda d: str(d.term or ""), show=Show.VIETNAMESE, is_usual=False,
        ),
        Column("nguoi-ky", _("Người ký"), lambda d: d.signer, show=Show.VIETNAMESE, is_usual=False),
        Column(
            "vao-so", _("Vào sổ lúc"), lambda d: d.registered_at,
            by_field("registered_at", always_known=True), Show.MOMENT, is_usual=False, width=18,
        ),
    ),
    usual_sort="-ngay",
)  # fmt: skip
