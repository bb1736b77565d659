"""The way to the mail server: one connection for many letters, and what a server's answer means.

Nothing is known here of tables; `services.sending` keeps what became of each letter.
"""

import smtplib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.translation import gettext as _

from soichieu.reminders.enums import Outcome

_LEAVING = 421  # the server closes this connection and takes letters on another (RFC 5321, 4.2.2)


@dataclass(frozen=True, slots=True)
class Message:
    """A letter as it goes out; the same values always make the same letter."""

    message_id: str
    written_at: datetime
    address: str
    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one try; `away` if no other letter would fare better now."""

    outcome: Outcome
    words: str = ""
    away: bool = False


def is_set_up() -> bool:
    """Return whether the installation names a mail server; without one, reminders stay in the application."""
    return bool(settings.EMAIL_HOST)


class Way:
    """An open way to the mail server, made when the first letter needs it."""

    def __init__(self) -> None:
        self._connection: BaseEmailBackend = get_connection()
        self._carried = 0  # letters taken over the connection that is open

    def send(self, message: Message) -> Answer:
        """Hand one letter over and return the server's word; raises nothing of the server's or the net's."""
        try:
            return self._hand_over(message)
        except (smtplib.SMTPException, OSError) as error:
            is_stale = self._carried > 0 and _is_leaving(error)
            self.close()
            if not is_stale:
                return _judged(error)
        try:  # the server had only closed an old connection: a new one tells
            return self._hand_over(message)
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            return _judged(error)

    def _hand_over(self, message: Message) -> Answer:
        try:
            made = _made(message, self._connection)
            made.message()
        except (ValueError, UnicodeError) as error:  # an address or a header no mail can have
            return Answer(Outcome.FAILED, _("thư không lập được: %(why)s") % {"why": error})
        self._connection.open()
        made.send(fail_silently=False)
        self._carried += 1
        return Answer(Outcome.SENT)

    def close(self) -> None:
        """Close the connection; a server that has gone already is no fault."""
        self._carried = 0
        self._connection.close()


@contextmanager
def opened() -> Iterator[Way]:
    """Give a way to the server for many letters, closed at the end."""
    way = Way()
    try:
        yield way
    finally:
        way.close()


def _made(message: Message, connection: BaseEmailBackend) -> EmailMultiAlternatives:
    headers = {
        "Message-ID": message.message_id,
        "Date": format_datetime(message.written_at),
        "Auto-Submitted": "auto-generated",
    }
    made = EmailMultiAlternatives(
        message.subject, message.text, to=[message.address], headers=headers, connection=connection
    )
    made.attach_alternative(message.html, "text/html")
    return made


def _is_leaving(error: Exception) -> bool:
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code == _LEAVING
    return isinstance(error, smtplib.SMTPServerDisconnected | ConnectionError)


def _judged(error: smtplib.SMTPException | OSError) -> Answer:
    """Tell a refusal of this letter, for now or for good, from a server that takes none at the moment."""
    code, said = _said(error)
    words = _("máy chủ thư trả lời: %(said)s") % {"said": said}
    if isinstance(error, smtplib.SMTPRecipientsRefused | smtplib.SMTPDataError):
        if code >= 500:
            return Answer(Outcome.FAILED, words)
        return Answer(Outcome.PUT_OFF, words, away=code == _LEAVING)
    if not isinstance(error, smtplib.SMTPResponseException):
        words = _("không nối được máy chủ thư: %(said)s") % {"said": said}
    return Answer(Outcome.PUT_OFF, words, away=True)


def _said(error: smtplib.SMTPException | OSError) -> tuple[int, str]:
    reply: bytes | str
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, reply = next(iter(error.recipients.values()))
    elif isinstance(error, smtplib.SMTPResponseException):
        code, reply = error.smtp_code, error.smtp_error
    else:
        return 0, str(error) or type(error).__name__
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else str(reply)
    return code, f"{code} {' '.join(text.split())}"
