"""What all tests share: a database that runs, no network, no forgotten settings."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytest_django.plugin import DjangoDbBlocker
from tests.ground import Ground, refuse_unasked

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT.parent / "shared" / "samples"

# A busy machine is no failure: what takes too long is for the benchmarks to say.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, django_db_blocker: DjangoDbBlocker
) -> None:
    """Start the embedded PostgreSQL for the first test that asks for a database; each worker has its own."""
    from django.conf import settings

    from soichieu.foundation import database

    database.prepare(os.environ)
    from tests import template_database

    with django_db_blocker.unblock():
        settings.DATABASES["default"].setdefault("TEST", {})["TEMPLATE"] = template_database.ready()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Empty quickly between tests; end what a browser or a thread left open, so that all can be dropped."""
    from django.db import connection
    from tests import template_database

    connection.ops.sql_flush = template_database.emptying
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


@pytest.fixture(scope="module")
def ground(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Ground]:
    """Return what the tests of this file stand on: see tests/ground.py."""
    made = Ground(django_db_blocker)
    yield made
    made.clear()


@pytest.fixture(autouse=True)
def _nothing_unasked(request: pytest.FixtureRequest) -> None:
    refuse_unasked(request)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests talk to this machine only."""
    connect = socket.socket.connect

    def local_only(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in {"127.0.0.1", "::1", "localhost"}:
            message = f"a test tried to reach {address}"
            raise RuntimeError(message)
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", local_only)


@pytest.fixture
def samples() -> Path:
    """Return the folder of the five real texts, which are not part of the project."""
    if not SAMPLES.is_dir():
        pytest.skip("the five sample texts are not beside this checkout")
    return SAMPLES
