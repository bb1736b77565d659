"""Who may define, ask, answer and judge figures."""

from collections.abc import Collection

from django.utils.translation import gettext as _

from soichieu.accounts import policies as accounts
from soichieu.accounts.queries import Authority
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed
from soichieu.indicators.models import Submission
from soichieu.indicators.queries.climbing import approver_of


def check_can_define(by: Actor, owner_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit that keeps the indicator or asks by the form."""
    accounts.check_can_work(by, owner_id)


def can_define(by: Actor, owner_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_define` would pass."""
    return accounts.can_work(by, owner_id, authorities)


def check_can_name_parts(by: Actor) -> None:
    """Raise NotAllowed unless the actor works for some unit: breakdowns are shared by all."""
    accounts.check_can_work(by, by.unit_id)


def check_can_set_target(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit that is to reach it, or for one above it."""
    accounts.check_can_work(by, unit_id)


def can_set_target(by: Actor, unit_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_set_target` would pass."""
    return accounts.can_work(by, unit_id, authorities)


def check_can_ask(by: Actor, owner_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit that owns the form, or for one above it."""
    accounts.check_can_work(by, owner_id)


def can_ask(by: Actor, owner_id: int, authorities: Collection[Authority] | None = None) -> bool:
    """Return whether `check_can_ask` would pass."""
    return accounts.can_work(by, owner_id, authorities)


def check_can_answer(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit, or for one above it that enters in its stead."""
    accounts.check_can_work(by, unit_id)


def why_not_answer(by: Actor, unit_id: int, authorities: Collection[Authority] | None = None) -> str:
    """Return why `check_can_answer` would not pass, or ""."""
    return accounts.why_not_work(by, unit_id, authorities)


def check_can_judge(by: Actor, submission: Submission) -> int:
    """Return the unit in whose name the next step is judged; raise NotAllowed for who works elsewhere."""
    approver = approver_of(submission)
    if approver is None:
        raise NotAllowed(_("Báo cáo này không còn cấp nào phải duyệt."))
    accounts.check_can_work(by, approver)
    return approver


def check_can_rebuild(by: Actor) -> None:
    """Raise NotAllowed unless the operator or a job of the machine works on everything at once."""
    if not by.is_operator:
        raise NotAllowed(_("Việc này do máy chủ hoặc quản trị máy chủ làm."))
