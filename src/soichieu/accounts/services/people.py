"""Writing accounts: users, posts, grants."""

from collections.abc import Sequence
from datetime import date

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.translation import gettext as _

from soichieu.accounts import policies
from soichieu.accounts.enums import GrantKind, Role
from soichieu.accounts.errors import NameTaken, WeakPassword
from soichieu.accounts.models import Grant, Post, User
from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict, Invalid, NotAllowed, NotFound


@transaction.atomic
def add_user(
    username: str, *, full_name: str, password: str, by: Actor, in_unit_id: int | None = None
) -> User:
    """Add a user; an administrator does so for a unit of theirs, the operator for any.

    Raises NameTaken, WeakPassword, or NotAllowed.
    """
    if in_unit_id is not None:
        policies.check_can_administer(by, in_unit_id)
    elif not by.is_operator:
        raise NotAllowed(_("Hãy chọn đơn vị của người dùng mới."))
    if User.objects.filter(username=username).exists():
        raise NameTaken(_("Đã có tài khoản tên “%(name)s”; hãy chọn tên khác.") % {"name": username})
    user = User(username=username, full_name=full_name)
    _set_password(user, password)
    user.full_clean()
    user.save()
    audit.record("accounts:user:added", user, by=by, unit_id=in_unit_id)
    return user


@transaction.atomic
def change_password(user: User, password: str, *, by: Actor) -> None:
    """Set a new password: a user's own, or by the operator."""
    if not by.is_operator and by.user_id != user.pk:
        raise NotAllowed(_("Chỉ chính chủ mới được đổi mật khẩu."))
    _set_password(user, password)
    user.save(update_fields=["password"])
    audit.record("accounts:user:password_changed", user, by=by)


@transaction.atomic
def change_address(user_id: int, email: str, *, by: Actor) -> User:
    """Keep the address a user's mail goes to, "" for none: their own, or by the operator; raises Invalid."""
    if not by.is_operator and by.user_id != user_id:
        raise NotAllowed(_("Chỉ chính chủ mới được đổi địa chỉ thư."))
    user = User.objects.filter(pk=user_id).first()
    if user is None:
        raise NotFound(_("Không có tài khoản này."))
    user.email = email.strip()
    try:
        user.clean_fields(exclude=["password", "username", "full_name"])
    except ValidationError as error:
        raise Invalid(_("Địa chỉ thư không đúng.")) from error
    user.save(update_fields=["email"])
    audit.record("accounts:user:address_changed", user, by=by)
    return user


def _set_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPassword(" ".join(error.messages)) from error
    user.set_password(password)


@transaction.atomic
def appoint(
    user: User,
    unit_id: int,
    role: Role,
    *,
    since: date,
    by: Actor,
    title: str = "",
    hierarchies: Sequence[str] = (),
    until: date | None = None,
) -> Post:
    """Give a user a post in a unit from `since` up to, not including, `until`; raises Conflict on a twin."""
    policies.check_can_administer(by, unit_id)
    if until is not None and until <= since:
        raise Invalid(_("Ngày thôi giữ chức vụ phải sau ngày nhận."))
    post = Post(
        user=user,
        unit_id=unit_id,
        role=role,
        title=title,
        hierarchies=list(hierarchies),
        valid=DateRange(since, until, "[)"),
    )
    try:
        post.full_clean()
    except ValidationError as error:
        raise Conflict(_("Người này đã giữ vai trò đó ở đơn vị này trong thời gian trùng nhau.")) from error
    post.save()
    audit.record(
        "accounts:post:appointed", post, by=by, unit_id=unit_id, data={"role": role, "since": str(since)}
    )
    return post


@transaction.atomic
def end_post(post: Post, *, on: date, by: Actor) -> None:
    """End a post: its last day is the one before `on`."""
    policies.check_can_administer(by, post.unit_id)
    if post.valid.lower is not None and on <= post.valid.lower:
        raise Invalid(_("Ngày thôi giữ chức vụ phải sau ngày nhận."))
    post.valid = DateRange(post.valid.lower, on, "[)")
    post.full_clean()
    post.save()
    audit.record("accounts:post:ended", post, by=by, unit_id=post.unit_id, data={"on": str(on)})


@transaction.atomic
def grant_sight(
    user: User,
    kind: GrantKind,
    *,
    since: date,
    until: date | None,
    reason: str,
    by: Actor,
    unit_id: int | None = None,
    directive_id: int | None = None,
) -> Grant:
    """Open a unit, a directive or everything to a user for a time, with the reason (R21).

    Only the operator grants everything or a directive; an administrator grants units of theirs.
    """
    if unit_id is not None:
        policies.check_can_administer(by, unit_id)
    elif not by.is_operator:
        raise NotAllowed(_("Chỉ quản trị máy chủ mới được mở phạm vi này."))
    if not reason.strip():
        raise Invalid(_("Hãy ghi lý do mở quyền xem."))
    grant = Grant(
        user=user,
        kind=kind,
        unit_id=unit_id,
        directive_id=directive_id,
        valid=DateRange(since, until, "[)"),
        reason=reason,
    )
    grant.full_clean()
    grant.save()
    audit.record("accounts:grant:given", grant, by=by, unit_id=unit_id, data={"kind": kind, "reason": reason})
    return grant
