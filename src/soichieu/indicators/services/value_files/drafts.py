"""The workbook somebody works on: locked, of an office they work for."""

from django.utils.translation import gettext as _

from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import Conflict
from soichieu.indicators import policies
from soichieu.indicators.enums import FileState
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import ValueFile


def draft_of(file_id: int, *, by: Actor) -> ValueFile:
    """Return a workbook that waits to be confirmed, locked; raises Conflict once it does not."""
    file = locked_file(file_id, by=by)
    if file.state != FileState.DRAFT:
        raise Conflict(_("Tệp này không còn chờ xác nhận."))
    return file


def locked_file(file_id: int, *, by: Actor) -> ValueFile:
    """Return a workbook, locked until the transaction ends."""
    found = ValueFile.objects.select_for_update(of=("self",)).select_related("round__form", "round__period")
    file = found.filter(pk=file_id).first()
    if file is None:
        raise NoSuchIndicator(_("Không tìm thấy tệp số liệu này."))
    policies.check_can_answer(by, file.office_id)
    return file
