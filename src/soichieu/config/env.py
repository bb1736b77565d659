"""Typed readers of environment variables that stop the start and say how to mend it."""

import os
import re
import secrets
from collections.abc import Collection
from datetime import time
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

_HOUR = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_HOST = re.compile(r"[\w.*-]+(?::\d+)?|\[[0-9a-fA-F:]+\](?::\d+)?")


def text(name: str, default: str = "") -> str:
    """Return the variable, or what the file named by NAME_FILE holds, or the default."""
    path = os.environ.get(f"{name}_FILE")
    if not path:
        return os.environ.get(name, default)
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        raise _unfit(f"{name}_FILE", path, "không đọc được tệp này.") from error


def boolean(name: str, *, default: bool) -> bool:
    """Return a yes-or-no variable; anything but 1, true, yes, 0, false, no stops the start."""
    value = os.environ.get(name, "").strip().lower()
    if value in {"1", "true", "yes"}:
        return True
    if value in {"0", "false", "no"}:
        return False
    if value == "":
        return default
    raise _unfit(name, value, "chỉ nhận 1/0, true/false hoặc yes/no.")


def integer(name: str, default: int, *, least: int, most: int) -> int:
    """Return a whole number within its bounds; anything else stops the start."""
    value = os.environ.get(name, "").strip()
    if not value:
        return default
    if not re.fullmatch(r"\d{1,9}", value, re.ASCII) or not least <= int(value) <= most:
        raise _unfit(name, value, f"phải là số nguyên từ {least} đến {most}.")
    return int(value)


def choice(name: str, default: str, values: Collection[str]) -> str:
    """Return one of a few words; anything else stops the start."""
    value = text(name, default).strip().lower() or default
    if value not in values:
        raise _unfit(name, value, f"chỉ nhận {', '.join(values)}.")
    return value


def hour(name: str, default: str) -> time:
    """Return a time of the day written as 06:30; anything else stops the start."""
    value = text(name, default).strip() or default
    found = _HOUR.fullmatch(value)
    if found is None:
        raise _unfit(name, value, "hãy ghi giờ và phút như 06:30.")
    return time(int(found[1]), int(found[2]))


def words(name: str, default: str) -> list[str]:
    """Return a comma-separated list without blanks."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def hosts(name: str, default: str) -> list[str]:
    """Return a list of names of hosts as a browser asks for them; an address with http:// stops the start."""
    found = words(name, default)
    for one in found:
        if not _HOST.fullmatch(one):
            raise _unfit(name, one, "chỉ ghi tên máy, như soichieu.tinh.example, cách nhau bằng dấu phẩy.")
    return found


def host(name: str) -> str:
    """Return the name of one host without a port; "" where there is none."""
    value = text(name).strip()
    if value and (not _HOST.fullmatch(value) or (":" in value and not value.endswith("]"))):
        raise _unfit(name, value, "chỉ ghi tên máy hoặc địa chỉ IP, không kèm http:// và cổng.")
    return value


def address(name: str) -> str:
    """Return the address of a site; "" where there is none."""
    value = text(name).strip()
    return _sound_address(name, value) if value else ""


def addresses(name: str) -> list[str]:
    """Return a list of addresses of sites."""
    return [_sound_address(name, one) for one in words(name, "")]


def sender(name: str, default: str) -> str:
    """Return who letters come from, with or without a name before the address in angle brackets."""
    value = text(name, default).strip() or default
    local, at, domain = parseaddr(value)[1].rpartition("@")
    if not (local and at and domain) or "\n" in value:
        raise _unfit(name, value, "hãy ghi địa chỉ thư như Soi Chiếu <nhac-viec@tinh.example>.")
    return value


def _sound_address(name: str, value: str) -> str:
    try:
        parts = urlsplit(value)
        is_sound = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none
        is_sound = False
    if not is_sound:
        raise _unfit(name, value, "hãy ghi đủ như https://soichieu.tinh.example.")
    return value


def _unfit(name: str, value: str, what_to_do: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"{name}={value!r}: {what_to_do}")


def kept_secret(name: str, path: Path) -> str:
    """Return the variable, or the secret kept in `path`, made there (0600) on first use."""
    value = text(name)
    if value:
        return value
    try:
        kept = path.read_text(encoding="ascii").strip() if path.exists() else _make_secret(path)
    except (OSError, ValueError) as error:
        message = (
            f"Không đọc hoặc ghi được khóa bí mật {path}: hãy xem quyền của thư mục (SOICHIEU_HOME), "
            f"hoặc đặt khóa ở {name}."
        )
        raise ImproperlyConfigured(message) from error
    if not kept:
        message = f"Tệp khóa bí mật {path} trống: hãy chép lại từ bản lưu, hoặc đặt khóa ở {name}."
        raise ImproperlyConfigured(message)
    return kept


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
