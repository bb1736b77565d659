"""Where the things told of are found: the screens, which stand above, say so at start-up.

`reminders` knows no address of a screen; letters carry links only where the screens have registered and the
installation has named its own address (`SOICHIEU_ADDRESS`).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from soichieu.reminders.models import Notice

PathOf = Callable[["Notice | None"], str]
_paths: list[PathOf] = []


def register(path_of: PathOf) -> None:
    """Take the function that gives the path of a notice's thing, and of the inbox for None."""
    _paths[:] = [path_of]


def address_of(notice: "Notice | None") -> str:
    """Return the whole address of a notice's thing, of the inbox for None; "" where it is not known."""
    if not settings.PUBLIC_ADDRESS or not _paths:
        return ""
    return f"{settings.PUBLIC_ADDRESS.rstrip('/')}{_paths[0](notice)}"
