"""The superiors an answer climbs: as many as its form says, along the hierarchy of the form."""

from datetime import date, timedelta

from soichieu.indicators.enums import SubmissionState
from soichieu.indicators.models import Submission
from soichieu.organisations.models import Unit
from soichieu.organisations.queries import superiors_of


def approvers_of(submission: Submission) -> tuple[int, ...]:
    """Return the units that judge a submission, nearest first; fewer where the hierarchy ends sooner.

    The superiors are those of the last day of the period, or of the unit's own last day.
    """
    form, period = submission.round.form, submission.round.period
    superiors = superiors_of([submission.unit_id], day_of(submission.unit_id, period.ends))
    line: list[int] = []
    at: int | None = submission.unit_id
    while at is not None and len(line) < form.steps:
        at = superiors.get(at, {}).get(form.hierarchy)
        if at is not None:
            line.append(at)
    return tuple(line)


def approver_of(submission: Submission) -> int | None:
    """Return who judges it next; None where nobody is left to."""
    line = approvers_of(submission)
    if submission.state != SubmissionState.SUBMITTED or submission.step >= len(line):
        return None
    return line[submission.step]


def last_approver_of(submission: Submission) -> int | None:
    """Return whose word makes it official; None where the unit stands under nobody."""
    line = approvers_of(submission)
    return line[-1] if line else None


def day_of(unit_id: int, ends: date) -> date:
    """Return the day on which a unit stood as it reported: the last of the period or, sooner, its own."""
    upper = Unit.objects.values_list("valid", flat=True).get(pk=unit_id).upper
    return ends if upper is None else min(ends, upper - timedelta(days=1))
