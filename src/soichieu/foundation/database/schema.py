"""Bringing the tables of the embedded database to the version of the code, quickly where nothing is to do."""

import pkgutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from os import environ

import psycopg
from django.apps import apps
from django.core.management import call_command
from django.db import OperationalError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.utils import NotSupportedError

from soichieu.foundation.database.failures import DatabaseUnavailable, Kind
from soichieu.foundation.database.home import Places, home
from soichieu.foundation.database.settings import embedded_params, is_external

OLDEST_SERVER = 15  # multiranges and UNIQUE NULLS NOT DISTINCT are what the schema may count on
_MIGRATION_LOCK = 7241_2022_11_14  # any number, always the same


def ensure_migrated() -> None:
    """Migrate the embedded database if it lacks a migration; refuse an external one that does.

    Compares the names of the migration files with those the database has recorded: a later start costs one
    small query, and a database restored from an older copy is seen for what it is. Raises
    DatabaseUnavailable.
    """
    if is_external(environ):
        _check_external()
        return
    if not _missing_migrations():
        return
    with _alone():
        if _missing_migrations():
            call_command("migrate", interactive=False, verbosity=0)


def _check_external() -> None:
    try:
        connection.ensure_connection()
        version = connection.pg_version // 10000  # type: ignore[attr-defined]  # PostgreSQL's own wrapper has it
    except NotSupportedError:
        raise DatabaseUnavailable(Kind.TOO_OLD, found="dưới 14") from None
    except OperationalError as error:
        detail = str(error).strip().partition("\n")[0]
        raise DatabaseUnavailable(Kind.UNREACHABLE, detail=detail) from error
    if version < OLDEST_SERVER:
        raise DatabaseUnavailable(Kind.TOO_OLD, found=str(version))
    if _missing_migrations():
        raise DatabaseUnavailable(Kind.NOT_MIGRATED)


def _missing_migrations() -> set[tuple[str, str]]:
    """Return the (app, migration) that are in the code and not recorded as applied."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('django_migrations') IS NOT NULL")
        if not cursor.fetchone()[0]:
            return set(_migrations_in_code())
        cursor.execute("SELECT app, name FROM django_migrations")
        return set(_migrations_in_code()) - set(cursor.fetchall())


def _migrations_in_code() -> Iterator[tuple[str, str]]:
    """Name the migration files of the installed apps without importing them."""
    for app in apps.get_app_configs():
        module, _is_explicit = MigrationLoader.migrations_module(app.label)
        package = find_spec(module) if module else None
        if package is None or package.submodule_search_locations is None:
            continue  # no folder (pgtrigger has a module of that name): iter_modules would name all there is
        for found in pkgutil.iter_modules(package.submodule_search_locations):
            if not found.ispkg and found.name[0] not in "_~":
                yield app.label, found.name


@contextmanager
def _alone() -> Iterator[None]:
    """Keep other commands from migrating, on a connection that none of Django's time limits touch."""
    with psycopg.connect(**asdict(embedded_params(Places(home()))), autocommit=True) as lock:
        lock.execute("SELECT pg_advisory_lock(%s)", [_MIGRATION_LOCK])
        yield
