"""Who may define, ask, answer and judge figures."""

from django.utils.translation import gettext as _

from soichieu.accounts import policies as accounts
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed
from soichieu.indicators.models import Submission
from soichieu.indicators.queries.climbing import approver_of


def check_can_ask(by: Actor, owner_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit that owns the form, or for one above it."""
    accounts.check_can_work(by, owner_id)


def check_can_answer(by: Actor, unit_id: int) -> None:
    """Raise NotAllowed unless the actor works for the unit, or for one above it that enters in its stead."""
    accounts.check_can_work(by, unit_id)


def check_can_judge(by: Actor, submission: Submission) -> int:
    """Return the unit in whose name the next step is judged; raise NotAllowed for who works elsewhere."""
    approver = approver_of(submission)
    if approver is None:
        raise NotAllowed(_("Báo cáo này không còn cấp nào phải duyệt."))
    accounts.check_can_work(by, approver)
    return approver
