"""The embedded PostgreSQL under a supervisor of our own, or an external one by DATABASE_URL.

A command calls `prepare(os.environ)` before Django touches the database and `ensure_migrated()` after
`django.setup()`. Why it is built so: docs/decisions/0002-embedded-database.md.
"""

from soichieu.foundation.database.control import (
    Status,
    ensure_running,
    hold_lease,
    lease,
    prepare,
    status,
    stop,
)
from soichieu.foundation.database.failures import DatabaseUnavailable
from soichieu.foundation.database.home import home
from soichieu.foundation.database.settings import ConnectionParams, database_settings, is_external

__all__ = [
    "ConnectionParams",
    "DatabaseUnavailable",
    "Status",
    "database_settings",
    "ensure_migrated",
    "ensure_running",
    "hold_lease",
    "home",
    "is_external",
    "lease",
    "prepare",
    "status",
    "stop",
]


def ensure_migrated() -> None:
    """Bring the embedded database to this version; see `soichieu.foundation.database.schema`."""
    from soichieu.foundation.database import schema  # noqa: PLC0415  the supervisor imports this package without Django

    schema.ensure_migrated()
