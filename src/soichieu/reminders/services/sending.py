"""Sending the letters that wait: each locked while it goes out, and marked after the server's word.

The row of a letter is locked in a transaction that ends when the server has answered. A worker that is killed
loses the lock with its connection and the letter waits on; was it killed between the server's word and the
mark, the letter goes out once more under the same Message-ID. Several workers never hold the same letter.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.reminders import mail, policies, queries
from soichieu.reminders.enums import LetterState, Outcome
from soichieu.reminders.errors import NoSuchLetter, NotWaiting
from soichieu.reminders.models import Letter, LetterTry

_LONGEST_WAIT = 60  # minutes between two tries, reached after six of them
_GIVE_UP_AFTER = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Sent:
    """How many letters went out, were put off, could not be sent, and still wait."""

    sent: int
    put_off: int
    failed: int
    waiting: int


def send_letters(is_stopping: Callable[[], bool] = lambda: False) -> Sent:
    """Send every letter whose time has come; stops early where the server takes none, or when asked to."""
    counts = dict.fromkeys(Outcome, 0)
    if mail.is_set_up():
        begun = timezone.now()
        with mail.opened() as way, translation.override("vi"):
            while not is_stopping():
                answer = _send_next(way, begun)
                if answer is None:
                    break
                counts[answer.outcome] += 1
                if answer.away:
                    break
    waiting = Letter.objects.filter(state=LetterState.WAITING).count()
    return Sent(counts[Outcome.SENT], counts[Outcome.PUT_OFF], counts[Outcome.FAILED], waiting)


@transaction.atomic
def _send_next(way: mail.Way, due: datetime) -> mail.Answer | None:
    """Send the letter that has waited longest, of those nobody else is sending; None where there is none."""
    letter = (
        Letter.objects.select_for_update(skip_locked=True, of=("self",))
        .filter(state=LetterState.WAITING, next_try_at__lte=due)
        .select_related("user")
        .order_by("next_try_at", "id")
        .first()
    )
    if letter is None:
        return None
    answer = _send(letter, way)
    now = timezone.now()
    if answer.outcome == Outcome.PUT_OFF and now - letter.written_at > _GIVE_UP_AFTER:
        words = _("đã thử trong ba ngày; %(words)s") % {"words": answer.words}
        answer = mail.Answer(Outcome.FAILED, words, away=answer.away)
    _mark(letter, answer, now)
    return answer


def _send(letter: Letter, way: mail.Way) -> mail.Answer:
    if not letter.user.is_active:
        return mail.Answer(Outcome.FAILED, _("tài khoản đã đóng"))
    return way.send(
        mail.Message(
            letter.message_id, letter.written_at, letter.address, letter.subject, letter.text, letter.html
        )
    )


def _mark(letter: Letter, answer: mail.Answer, now: datetime) -> None:
    letter.tries += 1
    letter.words = answer.words[:300]
    match answer.outcome:
        case Outcome.SENT:
            letter.state, letter.settled_at = LetterState.SENT, now
        case Outcome.FAILED:
            letter.state, letter.settled_at = LetterState.FAILED, now
        case Outcome.PUT_OFF:
            minutes = min(2 ** min(letter.tries - 1, 10), _LONGEST_WAIT)
            letter.next_try_at = now + timedelta(minutes=minutes)
    letter.save(update_fields=["tries", "words", "state", "settled_at", "next_try_at"])
    LetterTry.objects.create(letter=letter, at=now, outcome=answer.outcome, words=letter.words)


@transaction.atomic
def queue_again(letter_id: int, *, by: Actor) -> Letter:
    """Have a letter that could not be sent tried again, to the person's present address.

    Raises NoSuchLetter outside the units the actor administers, NotWaiting for any other letter.
    """
    policies.check_can_read_log(by)
    seen = queries.letters_seen(queries.LetterFilter(policies.units_administered(by)))
    letter = seen.filter(pk=letter_id).select_for_update(of=("self",)).first()
    if letter is None:
        raise NoSuchLetter(_("Không có thư này."))
    if letter.state != LetterState.FAILED:
        raise NotWaiting(_("Chỉ gửi lại thư không gửi được."))
    letter.state, letter.settled_at = LetterState.WAITING, None
    letter.written_at = letter.next_try_at = timezone.now()
    letter.address = letter.user.email or letter.address
    letter.save(update_fields=["state", "settled_at", "written_at", "next_try_at", "address"])
    audit.record("reminders:letter:queued_again", letter, by=by, unit_id=letter.unit_id)
    return letter
