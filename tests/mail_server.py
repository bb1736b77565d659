"""A real mail server beside the tests: keeps what it took, refuses and delays as it is told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

Answer = Callable[[str], str]


@dataclass
class MailServer:
    """What came in, in order; `answer` gives the reply to a letter for an address."""

    port: int = 0
    taken: list[EmailMessage] = field(default_factory=list)
    answer: Answer = lambda address: "250 OK"

    async def handle_RCPT(  # noqa: N802  aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        reply = self.answer(address)
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  as above
        message = message_from_bytes(envelope.content, policy=policy.default)
        self.taken.append(message)
        return "250 taken"

    @property
    def ids(self) -> list[str]:
        """The Message-IDs taken, in order, repeats too."""
        return [str(message["Message-ID"]) for message in self.taken]


class _AnyPort(Controller):
    """A controller on a port that the system gives, where the library would want to know it beforehand."""

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]  # type: ignore[union-attr]  # it runs
        super()._trigger_server()


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """Run a server on this machine while the block lasts."""
    kept = MailServer()
    controller = _AnyPort(kept, hostname="127.0.0.1", port=0)
    controller.start()
    try:
        kept.port = controller.port
        yield kept
    finally:
        controller.stop()
