"""Writing the letters of a day: one for each person who has an address and wants it."""

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from email.utils import parseaddr
from itertools import groupby

from django.conf import settings
from django.db.models import OuterRef, Subquery
from django.utils import timezone

from soichieu.accounts import queries as accounts
from soichieu.organisations import queries as organisations
from soichieu.reminders import mail
from soichieu.reminders.models import Letter, Notice
from soichieu.reminders.services.wording import Worded, worded


def write_letters(on: date) -> int:
    """Write the letters of a day for what people were told and no letter holds yet; return how many.

    Nobody gets two on one day; what is told after the letter goes into that of the next day. Without a mail
    server none are written. Runs inside the transaction of the planning.
    """
    if not mail.is_set_up():
        return 0
    waiting = (
        Notice.objects.filter(letter__isnull=True, read_at__isnull=True, settled_on__isnull=True)
        .filter(told_on__lte=on, user__is_active=True)
        .exclude(user__email="")
        .exclude(user__mail_choice__by_mail=False)
        .exclude(user__letters__on=on)
        .select_related("user", "assignment", "obligation", "milestone", "extension__assignment")
        .order_by("user_id", "last_day", "pk")
    )
    bundles = [list(group) for _user, group in groupby(waiting, key=lambda one: one.user_id)]
    names = organisations.names_of({one.unit_id for bundle in bundles for one in bundle}, on)
    places = {post.user_id: post.unit_id for post in reversed(accounts.posts_held(on))}
    letters = Letter.objects.bulk_create(
        [_letter(bundle, worded(bundle, names, on), places, on) for bundle in bundles], batch_size=500
    )
    its_letter = Letter.objects.filter(on=on, user=OuterRef("user")).values("pk")[:1]
    held = Notice.objects.filter(pk__in=[one.pk for bundle in bundles for one in bundle])
    held.update(letter=Subquery(its_letter))
    return len(letters)


def _letter(bundle: Sequence[Notice], words: Worded, places: Mapping[int, int], on: date) -> Letter:
    now = timezone.now()
    _name, sender = parseaddr(settings.DEFAULT_FROM_EMAIL)
    return Letter(
        user=bundle[0].user,
        unit_id=places.get(bundle[0].user_id),
        on=on,
        message_id=f"<{uuid.uuid4().hex}.nhac-viec@{sender.rpartition('@')[2] or 'localhost'}>",
        address=bundle[0].user.email,
        subject=words.subject,
        text=words.text,
        html=words.html,
        told=len(bundle),
        invented=any(one.invented for one in bundle),
        written_at=now,
        next_try_at=now,
    )
