"""Who acts: a user through a screen, or the operator at the command line."""

from dataclasses import dataclass
from typing import Literal

Channel = Literal["web", "cli", "job"]


@dataclass(frozen=True, slots=True)
class Actor:
    """The one on whose word a service changes something.

    `user_id` is None for the operator at the machine's own command line, who holds the database anyway.
    `unit_id` is the unit in whose name the user acts, if a post gives one.
    """

    label: str
    channel: Channel
    user_id: int | None = None
    unit_id: int | None = None
    request_id: str = ""

    @property
    def is_operator(self) -> bool:
        """True for the command line of the machine itself."""
        return self.user_id is None


def operator(request_id: str = "") -> Actor:
    """The actor of commands typed at the machine that holds the database."""
    return Actor(label="quản trị máy chủ", channel="cli", request_id=request_id)
