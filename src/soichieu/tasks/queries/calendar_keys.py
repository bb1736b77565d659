"""Calendar addresses: whose a secret is, and which deadlines it opens."""

import hashlib
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from soichieu.accounts.sight import Sight
from soichieu.tasks.models import CalendarKey
from soichieu.tasks.queries.due import TO_DO
from soichieu.tasks.queries.shares import shares_seen


def digest_of(token: str) -> str:
    """Return what is kept of the secret part of a calendar address."""
    return hashlib.sha256(token.encode()).hexdigest()


def key_holder(token: str) -> int | None:
    """Return the user whose calendar address this is; None for none, one taken back, or a closed account."""
    found = CalendarKey.objects.filter(digest=digest_of(token), user__is_active=True)
    return found.values_list("user_id", flat=True).first()


def key_made_at(user_id: int) -> datetime | None:
    """Return when a user's calendar address was made; None where there is none."""
    return CalendarKey.objects.filter(user_id=user_id).values_list("made_at", flat=True).first()


def own_deadlines(sight: Sight) -> "QuerySet[Any]":
    """Return the shares with a last day that the units of the reader's own posts still have to do."""
    shares = shares_seen(sight, sight.on).filter(unit_id__in=sight.own, last_then__isnull=False)
    return shares.filter(state_then__in=TO_DO)
