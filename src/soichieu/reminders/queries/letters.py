"""The log of letters: to whom, when, what, and what became of each."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from soichieu.foundation.alphabet import with_words
from soichieu.reminders.models import Letter, MailChoice, Round


@dataclass(frozen=True, slots=True)
class LetterFilter:
    """What is asked of the log; empty fields ask nothing. `unit_ids` None means all there are."""

    unit_ids: Collection[int] | None = None
    words: str = ""
    state: str = ""
    since: date | None = None
    until: date | None = None


def letters_seen(wanted: LetterFilter) -> QuerySet[Letter]:
    """Return letters to people of units in scope, the newest first, without their contents."""
    found = Letter.objects.select_related("user").prefetch_related("attempts").defer("text", "html")
    if wanted.unit_ids is not None:
        found = found.filter(unit_id__in=wanted.unit_ids)
    if wanted.state:
        found = found.filter(state=wanted.state)
    if wanted.since:
        found = found.filter(on__gte=wanted.since)
    if wanted.until:
        found = found.filter(on__lte=wanted.until)
    return found.filter(with_words(wanted.words, "user__full_name", "address", "subject"))


def wants_mail(user_id: int) -> bool:
    """Return whether a user takes the daily letter; who said nothing does."""
    return not MailChoice.objects.filter(user_id=user_id, by_mail=False).exists()


def last_round() -> Round | None:
    """Return the latest day that was planned, or None."""
    return Round.objects.first()
