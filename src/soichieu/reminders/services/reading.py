"""A reader's own bookmarks in the inbox: what they have read."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.foundation.actor import Actor
from soichieu.reminders.errors import NoSuchNotice
from soichieu.reminders.models import Notice


@transaction.atomic
def mark_read(notice_id: int, *, by: Actor) -> Notice:
    """Mark a notice of one's own as read; raises NoSuchNotice for anybody else's."""
    own = Notice.objects.filter(user_id=by.user_id or 0)
    found = own.select_for_update(of=("self",)).filter(pk=notice_id).first()
    if found is None:
        raise NoSuchNotice(_("Không có lời nhắc này."))
    if found.read_at is None:
        found.read_at = timezone.now()
        found.save(update_fields=["read_at"])
    return found


@transaction.atomic
def mark_all_read(*, by: Actor) -> int:
    """Mark all notices of one's own as read; return how many there were."""
    own = Notice.objects.filter(user_id=by.user_id or 0, read_at__isnull=True)
    return own.update(read_at=timezone.now())
