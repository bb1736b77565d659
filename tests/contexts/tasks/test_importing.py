"""A file of tasks: read with every mistake told, nothing given until confirmed, given in one go, withdrawn."""

import time

import pytest
from tests.cast import AFTER, Cast, acting, assemble
from tests.contexts.tasks import workbooks

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.evidence.errors import ClassifiedText, UnreadableFile
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from soichieu.pure.text.folding import comparison_key
from soichieu.tasks import queries, services
from soichieu.tasks.enums import ImportColumn, Move, Role
from soichieu.tasks.errors import NotLawful
from soichieu.tasks.models import Assignment, ImportBatch, ImportFault, ImportRow, Task

pytestmark = pytest.mark.django_db

ALL = Sight.all(AFTER)


def test_a_workbook_of_5000_rows_tells_its_40_mistakes_and_no_other(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cast = assemble()
    names = workbooks.communes(cast)
    book = workbooks.planted(names, workbooks.namesakes(cast))
    started = time.perf_counter()
    batch = _brought(cast, book.data)
    read = time.perf_counter() - started
    told = {
        (fault.row.number, fault.letters, fault.kind)
        for fault in ImportFault.objects.filter(batch=batch).select_related("row")
    }
    assert len(book.planted) == 40
    assert len({kind for _, _, kind in book.planted}) == 10
    assert told == book.planted
    assert ImportRow.objects.filter(batch=batch).count() == 5000
    assert not Task.objects.exists()

    with pytest.raises(Invalid, match="40 dòng có lỗi"):
        services.confirm_import(batch.pk, only_good=False, by=operator(), sight=ALL)
    assert not Task.objects.exists()

    started = time.perf_counter()
    given = services.confirm_import(batch.pk, only_good=True, by=operator(), sight=ALL)
    stored = time.perf_counter() - started
    assert given == Task.objects.count() == 4960
    assert Assignment.objects.filter(role=Role.LEAD).count() == 4960
    assert Entry.objects.filter(act="tasks:import:confirmed").count() == 1
    assert not Entry.objects.filter(act="tasks:task:given").exists()
    assert stored < 15

    started = time.perf_counter()
    withdrawn = services.withdraw_import(batch.pk, by=operator())
    taken_back = time.perf_counter() - started
    assert (withdrawn.count, withdrawn.left, Task.objects.count()) == (4960, (), 0)
    with capsys.disabled():
        print(f"\n5,000 rows: read {read:.1f} s, 4,960 given {stored:.1f} s, withdrawn {taken_back:.1f} s")


def _brought(cast: Cast, data: bytes, name: str = "nhiem-vu.xlsx") -> ImportBatch:
    brought = services.Brought(data, name, cast.ha.pk, AFTER)
    return services.bring_in(brought, by=operator(), sight=ALL)
