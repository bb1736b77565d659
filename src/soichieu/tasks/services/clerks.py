"""Saying who of a unit does its share (rõ người)."""

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Invalid
from soichieu.pure.tasks import Side
from soichieu.tasks import policies
from soichieu.tasks.enums import State
from soichieu.tasks.errors import NoSuchTask, NotLawful, NotYours
from soichieu.tasks.models import Assignment

_CLOSED = (State.DONE, State.REFUSED)


@transaction.atomic
def name_clerk(assignment_id: int, clerk: str, *, by: Actor) -> Assignment:
    """Name the clerk in charge of a share; raises NotYours for who does not work for its unit."""
    found = Assignment.objects.select_for_update(of=("self",)).select_related("task", "unit")
    share = found.filter(pk=assignment_id).first()
    if share is None:
        raise NoSuchTask(_("Không tìm thấy phần việc này."))
    if Side.UNIT not in policies.side_of(by, share):
        raise NotYours(_("Việc này do đơn vị được giao làm."))
    if share.state in _CLOSED or share.ended_on is not None:
        raise NotLawful(_("Phần việc này đã xong, đã từ chối hoặc đã kết thúc."))
    name = " ".join(clerk.split())
    if not name or len(name) > 120:
        raise Invalid(_("Hãy ghi tên người thực hiện, nhiều nhất 120 ký tự."))
    before, share.clerk = share.clerk, name
    share.save(update_fields=["clerk"])
    data = {"before": before, "after": name}
    audit.record("tasks:assignment:clerk_named", share, by=by, unit_id=share.unit_id, data=data)
    return share
