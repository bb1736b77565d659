"""Typed readers of environment variables that stop the start and say how to mend it."""

import os
import secrets
from collections.abc import Collection
from datetime import time
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str = "") -> str:
    """Return the variable, or what the file named by NAME_FILE holds, or the default."""
    path = os.environ.get(f"{name}_FILE")
    if path:
        return Path(path).read_text(encoding="utf-8").strip()
    return os.environ.get(name, default)


def boolean(name: str, *, default: bool) -> bool:
    """Return a yes-or-no variable; anything but 1, true, yes, 0, false, no stops the start."""
    value = os.environ.get(name, "").strip().lower()
    if value in {"1", "true", "yes"}:
        return True
    if value in {"0", "false", "no"}:
        return False
    if value == "":
        return default
    message = f"{name}={value!r}: chỉ nhận 1/0, true/false hoặc yes/no."
    raise ImproperlyConfigured(message)


def integer(name: str, default: int) -> int:
    """Return a whole number; anything else stops the start."""
    value = os.environ.get(name, "").strip()
    if not value:
        return default
    try:
        return int(value)
    except ValueError as error:
        message = f"{name}={value!r}: phải là số nguyên."
        raise ImproperlyConfigured(message) from error


def choice(name: str, default: str, values: Collection[str]) -> str:
    """Return one of a few words; anything else stops the start."""
    value = text(name, default).strip().lower() or default
    if value not in values:
        message = f"{name}={value!r}: chỉ nhận {', '.join(values)}."
        raise ImproperlyConfigured(message)
    return value


def hour(name: str, default: str) -> time:
    """Return a time of the day written as 06:30; anything else stops the start."""
    value = text(name, default).strip() or default
    try:
        return time.fromisoformat(value)
    except ValueError as error:
        message = f"{name}={value!r}: hãy ghi giờ và phút như 06:30."
        raise ImproperlyConfigured(message) from error


def words(name: str, default: str) -> list[str]:
    """Return a comma-separated list without blanks."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def kept_secret(name: str, path: Path) -> str:
    """Return the variable, or the secret kept in `path`, made there (0600) on first use."""
    value = text(name)
    if value:
        return value
    try:
        return path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return _make_secret(path)


def _make_secret(path: Path) -> str:
    """Write a new secret; where two processes race, the first one's stands."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(48))
    if os.geteuid() == 0:
        # Root in somebody's checkout: the key belongs to whom the folder belongs.
        owner = path.parent.stat()
        os.chown(draft, owner.st_uid, owner.st_gid)
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return path.read_text(encoding="ascii").strip()
