"""Who may change the organisation. Roles live above this package, so whoever owns them registers a judge."""

from collections.abc import Callable

from django.utils.translation import gettext as _

from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed

Judge = Callable[[Actor], bool]
_judges: list[Judge] = []


def register_judge(judge: Judge) -> None:
    """Let a higher package say which users may change units; one yes is enough."""
    if judge not in _judges:
        _judges.append(judge)


def can_reorganise(by: Actor) -> bool:
    """Return whether the actor may change units: the operator of the machine, or whom a judge allows."""
    return by.is_operator or any(judge(by) for judge in _judges)


def check_can_reorganise(by: Actor) -> None:
    """Raise NotAllowed unless the actor may change units."""
    if not can_reorganise(by):
        raise NotAllowed(_("Chỉ người quản trị được thay đổi đơn vị."))
