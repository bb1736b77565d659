"""How Django finds its database: DATABASE_URL, else the embedded one; computed without touching either."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from soichieu.foundation.database.failures import DatabaseUnavailable, Kind
from soichieu.foundation.database.home import PORT, Places, home

NAME = "soichieu"  # of the embedded database and of its only role
_PARTS = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}


@dataclass(frozen=True)
class ConnectionParams:
    """What a driver needs to reach a database; the field names are those of libpq."""

    host: str
    port: int
    dbname: str
    user: str


def embedded_params(places: Places) -> ConnectionParams:
    """Return how to reach the embedded server of a home, running or not."""
    return ConnectionParams(host=str(places.sockets), port=PORT, dbname=NAME, user=NAME)


def is_external(environ: Mapping[str, str]) -> bool:
    """Say whether DATABASE_URL names a server of somebody else's."""
    return bool(environ.get("DATABASE_URL", "").strip())


def database_settings(environ: Mapping[str, str]) -> dict[str, Any]:
    """Return an entry of Django's DATABASES; raises DatabaseUnavailable where DATABASE_URL cannot be read."""
    if is_external(environ):
        return _from_url(environ["DATABASE_URL"].strip())
    params = embedded_params(Places(home(environ)))
    return _entry({"HOST": params.host, "PORT": str(params.port), "USER": params.user, "NAME": params.dbname})


def _entry(parts: dict[str, str], options: dict[str, str] | None = None) -> dict[str, Any]:
    blank = dict.fromkeys(_PARTS.values(), "")
    return {"ENGINE": "django.db.backends.postgresql", **blank, **parts, "OPTIONS": dict(options or {})}


def _from_url(url: str) -> dict[str, Any]:
    """Read postgres://user:password@host:port/name?key=value; a key in the query wins over its part."""
    try:
        parts = urlsplit(url)
        port = str(parts.port or "")
        query = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:  # its text may hold a piece of the password, so nothing of it is passed on
        raise DatabaseUnavailable(Kind.BAD_URL) from None
    entry = {
        "HOST": _host(parts),
        "PORT": port,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "NAME": unquote(parts.path.removeprefix("/")),
    }
    entry |= {_PARTS[key]: query.pop(key) for key in list(query) if key in _PARTS}
    if parts.scheme not in {"postgres", "postgresql"} or not entry["NAME"]:
        raise DatabaseUnavailable(Kind.BAD_URL)
    return _entry(entry, query)


def _host(parts: SplitResult) -> str:
    """Return the host with its case kept: it may be the path of a socket directory, percent-encoded."""
    place = parts.netloc.rpartition("@")[2]
    if place.startswith("["):
        return parts.hostname or ""
    return unquote(place.partition(":")[0])
