"""What reforms made of shares of tasks (R6): the table from which nobody is missing."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet

from soichieu.accounts.sight import Sight
from soichieu.cascade.enums import Fate
from soichieu.foundation.alphabet import with_words
from soichieu.organisations import queries as organisations
from soichieu.tasks.models import ShareCarriage, TakeoverRule
from soichieu.tasks.queries.shares import visible


@dataclass(frozen=True, slots=True)
class ShareJourney:
    """One share and what became of it; `to` names who holds it now, "" where nobody does."""

    on: date
    task_id: int
    title: str
    invented: bool
    role: str
    unit_id: int
    unit: str
    fate: Fate
    to: str
    to_task_id: int | None
    ordered_by: str


def carriages_seen(
    sight: Sight, until: date, fate: str = "", since: date | None = None, words: str = ""
) -> QuerySet[ShareCarriage]:
    """Return the rows in sight of reforms up to a day, the newest reform first.

    With `words` only those of tasks that bear them.

    A share closed by what was known first and taken over by a successor entered later shows as taken over.
    """
    closed_first = Q(fate=Fate.CLOSED) & Exists(
        ShareCarriage.objects.filter(assignment=OuterRef("assignment"), on=OuterRef("on"), to__isnull=False)
    )
    rows = ShareCarriage.objects.filter(on__lte=until, assignment__in=visible(sight).values("pk"))
    if since is not None:
        rows = rows.filter(on__gte=since)
    if fate:
        rows = rows.filter(fate=fate)
    if words:
        rows = rows.filter(with_words(words, "assignment__task__title_folded"))
    return (
        rows.exclude(closed_first)
        .select_related("assignment__task", "to", "succession")
        .order_by("-on", "assignment__task_id", "assignment__role", "pk")
    )


def journeys_of_rows(rows: list[ShareCarriage]) -> list[ShareJourney]:
    """Return what the table shows of these rows: units by their names on the eve and on the day."""
    days = {row.on for row in rows}
    before = {day: _names([r for r in rows if r.on == day], day - timedelta(days=1)) for day in days}
    after = {day: _names([r for r in rows if r.on == day], day) for day in days}
    return [
        ShareJourney(
            on=row.on,
            task_id=row.assignment.task_id,
            title=row.assignment.task.title,
            invented=row.assignment.task.invented,
            role=str(row.assignment.get_role_display()),
            unit_id=row.assignment.unit_id,
            unit=before[row.on].get(row.assignment.unit_id, ""),
            fate=Fate(row.fate),
            to=after[row.on].get(row.to.unit_id, "") if row.to else "",
            to_task_id=row.to.task_id if row.to else None,
            ordered_by=row.succession.ordered_by,
        )
        for row in rows
    ]


def takeover_rules(sight: Sight) -> list[TakeoverRule]:
    """Return the rules of the offices in sight."""
    rules = TakeoverRule.objects.all()
    return list(rules if sight.everything else rules.filter(office_id__in=sight.within))


def _names(rows: list[ShareCarriage], on: date) -> dict[int, str]:
    units = {row.assignment.unit_id for row in rows} | {row.to.unit_id for row in rows if row.to}
    return organisations.names_of(units, on)
