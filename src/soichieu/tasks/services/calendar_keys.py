"""Making a calendar address, and taking it back."""

import secrets

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotAllowed
from soichieu.tasks.models import CalendarKey
from soichieu.tasks.queries import digest_of

_BYTES = 32


@transaction.atomic
def make_calendar_key(*, by: Actor) -> str:
    """Make a new secret for the actor's calendar and return it, this once; the earlier one opens no more."""
    if by.user_id is None:
        raise NotAllowed(_("Địa chỉ lịch thuộc về một người dùng; hãy đăng nhập."))
    token = secrets.token_urlsafe(_BYTES)
    values = {"digest": digest_of(token), "made_at": timezone.now()}
    key, _created = CalendarKey.objects.update_or_create(user_id=by.user_id, defaults=values)
    audit.record("tasks:calendar:opened", key, by=by)
    return token


@transaction.atomic
def revoke_calendar_key(*, by: Actor) -> None:
    """Take the actor's calendar address back; where there is none nothing happens."""
    for key in CalendarKey.objects.select_for_update().filter(user=by.user_id):
        audit.record("tasks:calendar:closed", key, by=by)
        key.delete()
