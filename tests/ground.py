"""What many tests of a file stand on, written once: each finds it whole and undoes only its own changes.

A fixture of scope "module" writes through `ground.hold`; a fixture of the single test asks for it and for
`db` and hands out a copy of what it returned:

    @pytest.fixture(scope="module")
    def shown_once(ground: Ground) -> Shown:
        return ground.hold("shown_once", furnish)

    @pytest.fixture
    def shown(shown_once: Shown, db: None) -> Shown:
        return deepcopy(shown_once)

The rows are never committed: they are the module's transaction, and a test's own is a savepoint within it.
"""

from collections.abc import Callable
from typing import TypeVar

import pytest
from django.db import connection, transaction
from pytest_django.plugin import DjangoDbBlocker

Held = TypeVar("Held")
STANDING: set[str] = set()
"""The fixtures whose rows every test on this connection finds now."""


class Ground:
    """The transaction of one module."""

    def __init__(self, blocker: DjangoDbBlocker) -> None:
        self._blocker = blocker
        self._transaction = transaction.atomic()
        self._is_open = False

    def hold(self, fixture: str, write: Callable[[], Held]) -> Held:
        """Write rows that stand until the module's last test is done, for tests that ask for this fixture."""
        with self._blocker.unblock():
            if not self._is_open:
                self._transaction.__enter__()
                self._is_open = True
            STANDING.add(fixture)
            held = write()
            connection.check_constraints()  # once for all, not again at the end of each test
            return held

    def clear(self) -> None:
        """Undo everything."""
        STANDING.clear()
        if self._is_open:
            with self._blocker.unblock():
                transaction.set_rollback(True)
                self._transaction.__exit__(None, None, None)


def refuse_unasked(request: pytest.FixtureRequest) -> None:
    """Fail a test that uses the database and would find rows it did not ask for."""
    unasked = STANDING - set(request.fixturenames)
    if unasked and (
        request.node.get_closest_marker("django_db") or "_django_db_helper" in request.fixturenames
    ):
        pytest.fail(
            f"rows of {', '.join(sorted(unasked))} stand in this file: ask for them or move to another"
        )
