"""A reader's own notices, within what they may see today (R21)."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.reminders.models import Notice


@dataclass(frozen=True, slots=True)
class InboxFilter:
    """What a reader asks of the inbox: only what is unread and still owed, or everything; and words."""

    only_unread: bool = True
    words: str = ""


def notices_of(sight: Sight, wanted: InboxFilter | None = None) -> QuerySet[Notice]:
    """Return the notices of the reader, the newest first and the most urgent of a day first.

    One who has left a post no longer sees what that post was told.
    """
    wanted = wanted or InboxFilter(only_unread=False)
    found = Notice.objects.filter(user_id=sight.user_id or 0).select_related(
        "assignment", "obligation", "milestone", "extension__assignment"
    )
    if not sight.everything:
        found = found.filter(Q(unit_id__in=sight.within) | Q(office_id__in=sight.within))
    if wanted.only_unread:
        found = found.filter(read_at__isnull=True, settled_on__isnull=True)
    return found.filter(with_words(wanted.words, "title"))


def unread_count(user_id: int) -> int:
    """Return how many notices of a user are unread and still owed, for the head of every page."""
    return Notice.objects.filter(user_id=user_id, read_at__isnull=True, settled_on__isnull=True).count()
