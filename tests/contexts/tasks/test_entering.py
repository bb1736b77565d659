"""How soon offices enter what happened: in working days, by office, month and kind; parts equal totals."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.cast import Cast, assemble

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.directives import services as directives
from soichieu.directives.models import Directive
from soichieu.foundation.actor import operator
from soichieu.tasks import queries, services
from soichieu.tasks.enums import EntryKind, Every, Move
from soichieu.tasks.models import Progress, Task

pytestmark = pytest.mark.django_db

BY = operator()
MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
SINCE, UNTIL = MONDAY.date() - timedelta(60), MONDAY.date() + timedelta(60)


def at(days: int) -> datetime:
    return MONDAY + timedelta(days)


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def work(cast: Cast) -> Task:
    """A document, a task and a result, each of Monday, entered on Monday, Wednesday and a week later."""
    given = directives.Particulars(symbol="5-KH/TU", issuer="Tỉnh ủy Hạ", issued_on=MONDAY.date())
    directive = directives.register_directive(given, by=BY, owner_id=cast.ha.pk)
    Directive.objects.filter(pk=directive.pk).update(registered_at=at(0))
    new = services.NewTask("Việc", cast.ha.pk, cast.ha_police.pk, MONDAY.date())
    task = services.give_task(new, by=BY)
    Task.objects.update(entered_at=at(2))
    step = services.move_share(task.assignments.get().pk, Move.SUBMIT, on=MONDAY.date(), words="xong", by=BY)
    Progress.objects.filter(pk=step.pk).update(at=at(7))
    return task


def test_each_kind_is_measured_from_its_event(cast: Cast, work: Task) -> None:
    found = queries.entries_of(Sight.all(UNTIL), SINCE, UNTIL)
    assert [(one.kind, one.days, one.is_late) for one in found] == [
        (EntryKind.RESULT, 5, True), (EntryKind.TASK, 2, False), (EntryKind.DOCUMENT, 0, False),
    ]  # fmt: skip
    rows = queries.entry_rows(found)
    assert sum(row.times.count for row in rows) == len(found)
    assert sum(row.times.late for row in rows) == sum(one.is_late for one in found)
    assert {row.unit_id for row in rows} == {cast.ha.pk, cast.ha_police.pk}


def test_only_what_was_entered_between_the_days_counts(work: Task) -> None:
    found = queries.entries_of(Sight.all(UNTIL), SINCE, at(2).date())
    assert [one.kind for one in found] == [EntryKind.TASK, EntryKind.DOCUMENT]


def test_another_province_is_not_measured_here(cast: Cast, work: Task) -> None:
    assert queries.entries_of(accounts.sight_of(cast.outsider.pk, UNTIL), SINCE, UNTIL) == []


def test_what_a_series_opens_is_nobodys_entry(cast: Cast, work: Task) -> None:
    new = services.NewSeries("Báo cáo", cast.ha.pk, cast.ha_police.pk, Every.MONTH, MONDAY.date())
    services.start_series(new, on=MONDAY.date(), by=BY)
    Task.objects.update(entered_at=at(2))
    assert len(queries.entries_of(Sight.all(UNTIL), SINCE, UNTIL)) == 3
