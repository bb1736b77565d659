"""The functions behind row history: as those they stand in for answer, and without one exception a row."""

from contextlib import nullcontext

import pghistory
import pytest
from django.apps import apps
from django.db import connection
from django.db.backends.postgresql.psycopg_any import DateRange

from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


def test_no_trigger_of_row_history_catches_an_exception_for_each_row() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT p.proname, p.prosrc FROM pg_proc p"
            " WHERE p.proname LIKE '\\_pg%' OR p.proname LIKE 'pgtrigger\\_%'"
        )
        functions = dict(cursor.fetchall())
    assert {"_pgh_attach_context", "_pgtrigger_should_ignore"} < set(functions)
    assert len(functions) > 10
    assert [name for name, source in functions.items() if "EXCEPTION WHEN" in source] == []


def test_a_row_of_history_is_tied_to_its_request_where_there_is_one() -> None:
    unit = Unit.objects.create(
        key="a", kind="party_committee", level="commune", line="party", valid=DateRange(None, None, "[)")
    )
    for address in ("", "/a/"):
        with pghistory.context(url=address) if address else nullcontext():
            Unit.objects.filter(pk=unit.pk).update(key=f"b{address}")
    before = apps.get_model("organisations", "UnitEvent").objects.order_by("pgh_id")
    assert [(row.key, row.pgh_context and row.pgh_context.metadata) for row in before] == [
        ("a", None),
        ("b", {"url": "/a/"}),
    ]


@pytest.mark.parametrize(
    ("set_to", "ignored"),
    [(None, False), ("", False), ("{}", False), ("{keep_a}", True), ("{keep_b,keep_a}", True)],
)
def test_a_trigger_is_left_out_only_where_it_is_named(set_to: str | None, ignored: bool) -> None:
    with connection.cursor() as cursor:
        if set_to is not None:
            cursor.execute("SELECT set_config('pgtrigger.ignore', %s, true)", [set_to])
        cursor.execute("SELECT _pgtrigger_should_ignore('keep_a')")
        assert cursor.fetchone() == (ignored,)
