"""One at a time changes the figures of a unit: few wait for few of the same, very many for everybody."""

import threading
from collections.abc import Sequence

import pytest
from django.db import OperationalError, connection, transaction

from soichieu.indicators.services.rolling import lock_cells

FEW, OTHERS, MANY = [(1, 7)], [(1, 8)], [(1, unit) for unit in range(1, 500)]


def _must_wait(pairs: Sequence[tuple[int, int]]) -> bool:
    """Return whether somebody else waits for the figures of these, in a connection of their own."""
    told = []

    def somebody_else() -> None:
        try:
            with transaction.atomic():
                connection.cursor().execute("SET LOCAL lock_timeout = '200ms'")
                lock_cells(pairs)
            told.append(False)
        except OperationalError:
            told.append(True)
        finally:
            connection.close()

    other = threading.Thread(target=somebody_else)
    other.start()
    other.join()
    return told[0]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("held", "asked", "waits"),
    [
        (FEW, FEW, True), (FEW, OTHERS, False), (FEW, MANY, True), (MANY, FEW, True), (MANY, MANY, True),
        (MANY, [(2, 7)], False),
    ],
)  # fmt: skip
def test_who_changes_the_same_figures_waits(
    held: list[tuple[int, int]], asked: list[tuple[int, int]], *, waits: bool
) -> None:
    with transaction.atomic():
        lock_cells(held)
        assert _must_wait(asked) is waits
    assert not _must_wait(asked)
