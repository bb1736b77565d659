"""Answers that wait for the word of a unit (R21): those whose next superior it is."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, timedelta

from soichieu.accounts.sight import Sight
from soichieu.indicators.enums import SubmissionState
from soichieu.indicators.models import Submission
from soichieu.organisations import queries as organisations


def awaiting(units: Collection[int], sight: Sight) -> list[Submission]:
    """Return the answers in sight whose next word is that of one of these units, the oldest first."""
    rows = Submission.objects.filter(state=SubmissionState.SUBMITTED)
    if not sight.everything:
        rows = rows.filter(unit__any_of=sight.within)
    waiting = list(rows.select_related("round__form", "round__period", "unit").order_by("submitted_at", "pk"))
    next_ones = _approvers(waiting)
    return [row for row in waiting if next_ones.get(row.pk) in units]


def _approvers(waiting: Collection[Submission]) -> dict[int, int]:
    """Return who judges each of these next, as `climbing.approver_of` does, all of a day at once."""
    by_day: dict[tuple[date, str], list[Submission]] = defaultdict(list)
    for row in waiting:
        upper, ends = row.unit.valid.upper, row.round.period.ends
        day = ends if upper is None else min(ends, upper - timedelta(days=1))
        by_day[day, row.round.form.hierarchy].append(row)
    found: dict[int, int] = {}
    for (day, hierarchy), rows in by_day.items():
        at = {row.pk: row.unit_id for row in rows}
        for height in range(max(row.step for row in rows) + 1):
            superiors = organisations.superiors_of(set(at.values()), day)
            climbing = {}
            for row in rows:
                above = superiors.get(at[row.pk], {}).get(hierarchy) if row.pk in at else None
                if above is None:
                    continue
                if row.step == height and height < row.round.form.steps:
                    found[row.pk] = above
                climbing[row.pk] = above
            at = climbing
            if not at:
                break
    return found
