"""How soon offices enter what happened: documents issued, tasks given, results made."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.db.models import F
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.directives.models import Directive
from soichieu.foundation.office_days import office_days_between
from soichieu.pure.tasks.entering import EntryTimes, entry_times
from soichieu.tasks.enums import EntryKind, Move
from soichieu.tasks.models import Progress, Task

_MONTHS_BACK = 2


@dataclass(frozen=True, slots=True)
class Entered:
    """One thing with the day it happened, the day it was entered, and the working days between."""

    kind: EntryKind
    unit_id: int
    words: str
    happened_on: date
    entered_on: date
    days: int
    task_id: int | None
    directive_id: int | None
    invented: bool

    @property
    def month(self) -> date:
        """The first day of the month in which it was entered."""
        return self.entered_on.replace(day=1)

    @property
    def is_late(self) -> bool:
        """Whether it was entered after the limit of the rule."""
        return self.days > settings.ENTRY_IN_WORKING_DAYS


@dataclass(frozen=True, slots=True)
class EntryRow:
    """How one office entered one kind of thing in one month."""

    unit_id: int
    month: date
    kind: EntryKind
    times: EntryTimes


def usual_since(until: date) -> date:
    """Return from which day entries are asked for where nobody says: that month and the two before it."""
    index = until.year * 12 + until.month - 1 - _MONTHS_BACK
    return date(index // 12, index % 12 + 1, 1)


def entries_of(sight: Sight, since: date, until: date) -> list[Entered]:
    """Return what offices in sight entered between two days, the slowest first.

    What a reform or a recurring task opened by itself is not an entry of anybody, nor is a register that was
    kept elsewhere and taken over.
    """
    found = [*_documents(sight, since, until), *_tasks(sight, since, until), *_results(sight, since, until)]
    return sorted(found, key=lambda one: (-one.days, one.entered_on, one.words))


def entry_rows(entries: list[Entered]) -> list[EntryRow]:
    """Measure entries by office, month and kind against the limit; the counts add up to those of all."""
    groups: dict[tuple[date, int, EntryKind], list[int]] = defaultdict(list)
    for one in entries:
        groups[one.month, one.unit_id, one.kind].append(one.days)
    limit = settings.ENTRY_IN_WORKING_DAYS
    rows = [
        EntryRow(unit, month, kind, entry_times(days, limit)) for (month, unit, kind), days in groups.items()
    ]
    return sorted(rows, key=lambda row: (-row.month.toordinal(), row.unit_id, row.kind))


def _documents(sight: Sight, since: date, until: date) -> Iterator[Entered]:
    rows = Directive.objects.filter(
        registered_at__date__range=(since, until), issued_on__isnull=False, owner__isnull=False
    )
    if not sight.everything:
        rows = rows.filter(owner_id__in=sight.within)
    for one in rows:
        if one.issued_on is not None and one.owner_id is not None:
            words, on, at = str(one), one.issued_on, one.registered_at
            yield _entered(EntryKind.DOCUMENT, one.owner_id, words, on, at, one.invented, directive_id=one.pk)


def _tasks(sight: Sight, since: date, until: date) -> Iterator[Entered]:
    rows = Task.objects.filter(entered_at__date__range=(since, until), series__isnull=True, taken_over=False)
    rows = rows.exclude(pk__in=Task.objects.filter(assignments__carried_from__on=F("given_on")).values("pk"))
    if not sight.everything:
        rows = rows.filter(office_id__in=sight.within)
    for one in rows:
        at = one.entered_at
        yield _entered(
            EntryKind.TASK, one.office_id, one.title, one.given_on, at, one.invented, task_id=one.pk
        )


def _results(sight: Sight, since: date, until: date) -> Iterator[Entered]:
    rows = Progress.objects.filter(move=Move.SUBMIT, at__date__range=(since, until))
    rows = rows.exclude(assignment__carried_from__isnull=False, on__lt=F("assignment__given_on"))
    # Steps told along with a register taken over were told by the operator of the machine, for nobody's unit.
    rows = rows.exclude(assignment__task__taken_over=True, by__isnull=True)
    if not sight.everything:
        rows = rows.filter(assignment__unit_id__in=sight.within)
    for one in rows.select_related("assignment__task"):
        share = one.assignment
        title, invented = share.task.title, share.task.invented
        yield _entered(
            EntryKind.RESULT, share.unit_id, title, one.on, one.at, invented, task_id=share.task_id
        )


def _entered(
    kind: EntryKind,
    unit_id: int,
    words: str,
    on: date,
    at: datetime,
    invented: bool,
    *,
    task_id: int | None = None,
    directive_id: int | None = None,
) -> Entered:
    day = timezone.localtime(at).date()
    days = office_days_between(on, day)
    return Entered(kind, unit_id, words, on, day, days, task_id, directive_id, invented)
