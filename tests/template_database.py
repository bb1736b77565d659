"""A database with every table and no row, kept from run to run: each worker's test database is its copy.

Writing the tables by their migrations takes half a minute of one processor; a copy takes less than a second.
"""

import hashlib
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "soichieu_tests_"
_LOCK = 7241_2026_11_22  # any number, always the same


def ready() -> str:
    """Return the name of the template for the migrations as they are, made if missing; older ones go."""
    name = PREFIX + _digest()
    with connection._nodb_cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])  # until this connection ends
        cursor.execute("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [PREFIX])
        there = {row[0] for row in cursor.fetchall()}
        for old in there - {name}:
            cursor.execute(f'DROP DATABASE "{old}"')
        if name not in there:
            cursor.execute(f'CREATE DATABASE "{name}_draft"')
            with _connected_to(f"{name}_draft"):
                call_command("migrate", interactive=False, verbosity=0)
            cursor.execute(f'ALTER DATABASE "{name}_draft" RENAME TO "{name}"')
    return name


def emptying(_style: object, tables: Sequence[str], **_options: object) -> list[str]:
    """Return what empties those tables that hold rows, as Django's `sql_flush` does for all of them.

    To truncate a hundred tables takes ten times as long as a test between them; what belongs to the tables
    themselves, as in the template, stays.
    """
    asked = set(tables) - {"django_content_type", "auth_permission"}
    quoted = {table: connection.ops.quote_name(table) for table in sorted(asked)}
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ", ".join(f"EXISTS (SELECT FROM {one})" for one in quoted.values()))
        filled = [one for one, is_filled in zip(quoted.values(), cursor.fetchone(), strict=True) if is_filled]
    if not filled:
        return []
    return ["SET LOCAL session_replication_role = replica", *(f"DELETE FROM {one}" for one in filled)]


def address() -> str:
    """Return where the database of the running test is, for a process of its own (DATABASE_URL)."""
    place = connection.settings_dict
    login = ":".join(quote(str(place[key]), safe="") for key in ("USER", "PASSWORD") if place[key])
    url = f"postgres://{login}@/{place['NAME']}?host={quote(str(place['HOST']), safe='')}"
    return url + (f"&port={place['PORT']}" if place["PORT"] else "")


def _digest() -> str:
    """Name the migrations by their files, by the foundation they import and by the libraries' versions."""
    modules = [type(one).__module__ for one in MigrationLoader(None).disk_migrations.values()]
    paths = sorted(Path(str(sys.modules[module].__file__)) for module in modules)
    paths += sorted((ROOT / "src" / "soichieu" / "foundation").glob("*.py"))
    paths.append(ROOT / "requirements" / "base.txt")
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@contextmanager
def _connected_to(name: str) -> Iterator[None]:
    """Let Django's connection lead to another database of the same server."""
    usual = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict["NAME"] = usual
