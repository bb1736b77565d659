"""The file somebody works on: locked, still a draft, of an office they may give tasks for."""

from django.utils.translation import gettext as _

from soichieu.foundation.actor import Actor
from soichieu.tasks import policies
from soichieu.tasks.enums import ImportState
from soichieu.tasks.errors import NoSuchTask, NotLawful
from soichieu.tasks.models import ImportBatch


def draft_of(batch_id: int, *, by: Actor) -> ImportBatch:
    """Return a file to be changed, locked; raises NotLawful once it was confirmed."""
    batch = locked(batch_id, by=by)
    if batch.state != ImportState.DRAFT:
        raise NotLawful(_("Lần nhập này đã được xác nhận nên không sửa được nữa."))
    return batch


def locked(batch_id: int, *, by: Actor) -> ImportBatch:
    """Return a file, locked until the transaction ends."""
    found = ImportBatch.objects.select_for_update(of=("self",)).select_related("office", "directive")
    batch = found.filter(pk=batch_id).first()
    if batch is None:
        raise NoSuchTask(_("Không tìm thấy lần nhập này."))
    policies.check_can_give(by, batch.office_id)
    return batch
