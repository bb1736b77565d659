"""Who may set an office's rule, and who may read the log of letters."""

from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts import queries as accounts
from soichieu.accounts.enums import Role
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed
from soichieu.reminders.errors import NotYourRule

_SETTING = frozenset({Role.MONITOR, Role.ADMINISTRATOR})


def can_set_rule(by: Actor, office_id: int | None) -> bool:
    """Return whether the actor may set the rule of an office; that of all (None) only the operator may."""
    if by.user_id is None:
        return True
    held = accounts.authorities_of(by.user_id, timezone.localdate())
    return any(one.role in _SETTING and office_id in one.over for one in held)


def check_can_set_rule(by: Actor, office_id: int | None) -> None:
    """Raise NotYourRule unless `can_set_rule`."""
    if not can_set_rule(by, office_id):
        raise NotYourRule(_("Quy tắc nhắc việc do văn phòng theo dõi hoặc quản trị của cơ quan đặt."))


def can_read_log(by: Actor) -> bool:
    """Return whether the actor may read the log of letters: administrators, each for their units."""
    return by.user_id is None or Role.ADMINISTRATOR in accounts.roles_of(by.user_id, timezone.localdate())


def check_can_read_log(by: Actor) -> None:
    """Raise NotAllowed unless `can_read_log`."""
    if not can_read_log(by):
        raise NotAllowed(_("Nhật ký gửi thư chỉ mở cho quản trị."))


def units_administered(by: Actor) -> frozenset[int] | None:
    """Return the units whose letters the actor may look after; None for all of them."""
    if by.user_id is None:
        return None
    held = accounts.authorities_of(by.user_id, timezone.localdate())
    return frozenset().union(*(one.over for one in held if one.role == Role.ADMINISTRATOR))
