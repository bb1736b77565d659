"""Who may act: the sentence that stops the request is the one that explains the disabled button."""

from collections.abc import Collection
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.accounts import queries
from soichieu.accounts.enums import JOURNAL_ROLES, WORKING_ROLES, Role
from soichieu.accounts.errors import NotYourUnit
from soichieu.accounts.queries import Authority
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed


def _today() -> date:
    return timezone.localdate()


def why_not_work(by: Actor, unit_id: int | None, authorities: Collection[Authority] | None = None) -> str:
    """Return why the actor may not work on records of this unit (None: held by no unit), or "".

    `authorities` are the actor's own of today, where a page has asked for them already.
    """
    if by.user_id is None:
        return ""
    if authorities is None:
        authorities = queries.authorities_of(by.user_id, _today())
    held = [authority for authority in authorities if authority.role in WORKING_ROLES]
    if not held:
        return _(
            "Tài khoản của đồng chí chỉ được xem. Việc này dành cho chuyên viên hoặc văn phòng theo dõi."
        )
    if unit_id is None:
        if queries.sight_of(by.user_id, _today()).everything:
            return ""
        return _("Nguồn này chưa thuộc đơn vị nào, chỉ người theo dõi toàn hệ thống mới được xử lý.")
    if any(unit_id in authority.over for authority in held):
        return ""
    return _("Việc này thuộc đơn vị ngoài phạm vi công tác của đồng chí.")


def check_can_work(by: Actor, unit_id: int | None) -> None:
    """Raise NotYourUnit unless the actor is a clerk or monitor of the unit or of one above it."""
    reason = why_not_work(by, unit_id)
    if reason:
        raise NotYourUnit(reason)


def can_work(by: Actor, unit_id: int | None, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_work` would pass; `authorities` as for `why_not_work`."""
    return not why_not_work(by, unit_id, authorities)


def check_can_administer(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor administers the unit or one above it."""
    if by.user_id is None:
        return
    for authority in queries.authorities_of(by.user_id, _today()):
        if authority.role == Role.ADMINISTRATOR and unit_id in authority.over:
            return
    raise NotAllowed(_("Chỉ quản trị của đơn vị này hoặc của cấp trên mới được làm việc này."))


def can_read_journal(by: Actor) -> bool:
    """Return whether the actor may open the journal: inspectors and administrators."""
    return by.user_id is None or bool(queries.roles_of(by.user_id, _today()) & JOURNAL_ROLES)


def check_can_read_journal(by: Actor) -> None:
    """Raise NotAllowed unless the actor may open the journal."""
    if not can_read_journal(by):
        raise NotAllowed(_("Nhật ký chỉ mở cho cán bộ kiểm tra và quản trị."))
