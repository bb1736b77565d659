"""A fresh home's tables come with its first command; an outside server is left alone."""

from dataclasses import asdict
from pathlib import Path

import psycopg
from tests.foundation.database.processes import ask, run

from soichieu.foundation.database import ensure_running
from soichieu.foundation.database.schema import OLDEST_SERVER

# A Django of two small apps: what is tried here is when to migrate, not what.
MIGRATING = """
import os, django
from django.conf import settings
from soichieu.foundation import database as d
settings.configure(
    DATABASES={"default": d.database_settings(os.environ)},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    USE_TZ=True,
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"],
)
django.setup()
try:
    d.prepare(os.environ)
    from django.core import management
    from soichieu.foundation.database import schema
    runs = []
    schema.call_command = lambda *a, **k: (runs.append(a), management.call_command(*a, **k))
    d.ensure_migrated()
    print("migrated", len(runs))
except d.DatabaseUnavailable as error:
    print(error)
"""
APPLIED = "SELECT count(*) FROM django_migrations WHERE app IN ('auth', 'contenttypes')"


def said(place: Path, **environment: str) -> str:
    return run(place, MIGRATING, env=environment).communicate(timeout=60)[0].strip()


def drop_tables(place: Path) -> None:
    ask(place, "DROP SCHEMA public CASCADE")
    ask(place, "CREATE SCHEMA public")


def test_two_first_commands_migrate_once_and_a_later_one_not_at_all(filled: Path) -> None:
    drop_tables(filled)
    commands = [run(filled, MIGRATING) for _ in range(2)]
    answers = sorted(command.communicate(timeout=60)[0].strip() for command in commands)
    assert answers == ["migrated 0", "migrated 1"]
    assert said(filled) == "migrated 0"
    assert ask(filled, APPLIED) == 14


def test_a_database_brought_back_from_an_older_copy_is_migrated_again(filled: Path) -> None:
    said(filled)
    ask(filled, "DELETE FROM django_migrations WHERE name = '0012_alter_user_first_name_max_length'")
    assert said(filled) == "migrated 1"


def test_an_outside_server_is_never_migrated_unasked(filled: Path) -> None:
    drop_tables(filled)
    params = ensure_running(filled)
    url = f"postgres://{params.user}@/{params.dbname}?host={params.host}"
    assert "hãy chạy soichieu migrate" in said(filled, DATABASE_URL=url)
    with psycopg.connect(**asdict(params)) as connection:
        assert connection.execute("SELECT to_regclass('django_migrations')").fetchone() == (None,)
        assert connection.info.server_version // 10000 >= OLDEST_SERVER


def test_an_outside_server_that_does_not_answer_is_told(ground: Path) -> None:
    told = said(ground / "home", DATABASE_URL=f"postgres:///db?host={ground}")
    assert told.startswith("Không kết nối được cơ sở dữ liệu")
    assert "\n" not in told
    assert not (ground / "home").exists()


def test_the_migrations_named_are_those_that_django_itself_would_apply() -> None:
    from django.db.migrations.loader import MigrationLoader

    from soichieu.foundation.database import schema

    assert set(schema._migrations_in_code()) == set(MigrationLoader(None).disk_migrations)
