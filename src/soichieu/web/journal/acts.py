"""The words a reader of the journal sees for each act."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_THINGS: dict[str, str | Promise] = {
    "accounts": _("Tài khoản, phạm vi xem"),
    "organisations": _("Cơ quan, đơn vị"),
    "evidence:source": _("Nguồn"),
    "evidence:claim": _("Điều bóc tách"),
    "directives": _("Văn bản"),
}

ACTS: dict[str, str | Promise] = {
    "accounts:user:added": _("Lập tài khoản"),
    "accounts:user:password_changed": _("Đổi mật khẩu"),
    "accounts:user:signed_in": _("Đăng nhập"),
    "accounts:post:appointed": _("Giao vai trò"),
    "accounts:post:ended": _("Thôi vai trò"),
    "accounts:grant:given": _("Mở phạm vi xem"),
}


def things() -> list[tuple[str, str | Promise]]:
    """Return the kinds of thing the journal can be filtered by."""
    return list(_THINGS.items())


def label_of(act: str) -> str:
    """Return the words for an act; an act nobody gave words shows its tag, so that nothing is hidden."""
    return str(ACTS.get(act, act))
