"""What waits for the word of a unit (R21): answers and corrections whose next superior it is."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Max, Q

from soichieu.accounts.sight import Sight
from soichieu.indicators.enums import CorrectionState, SubmissionState
from soichieu.indicators.models import Correction, Form, FormLine, Submission
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Placement


def awaiting(units: Collection[int], sight: Sight) -> list[Submission]:
    """Return the answers in sight whose next word is that of one of these units, the oldest first."""
    rows = Submission.objects.filter(_within_reach(units), state=SubmissionState.SUBMITTED)
    if not sight.everything:
        rows = rows.filter(unit__any_of=sight.within)
    waiting = list(rows.select_related("round__form", "round__period", "unit").order_by("submitted_at", "pk"))
    lines = _lines(waiting)
    return [row for row in waiting if row.step < len(lines[row.pk]) and lines[row.pk][row.step] in units]


def corrections_awaiting(units: Collection[int], sight: Sight) -> list[int]:
    """Return the ids of corrections in sight that one of these units is to accept or refuse."""
    rows = Correction.objects.filter(state=CorrectionState.PROPOSED).select_related("value")
    if not sight.everything:
        rows = rows.filter(value__unit__any_of=sight.within)
    asked = list(rows)
    answers = _answers_of(asked) if asked else {}
    lines = _lines(answers.values())
    judges = {pk: lines[answer.pk][-1] for pk, answer in answers.items() if lines[answer.pk]}
    return [one.pk for one in asked if judges.get(one.pk) in units]


def _within_reach(units: Collection[int]) -> Q:
    """Return the condition that an answer comes from as far below these units as it has climbed, at any time.

    It leaves few to be judged exactly, by the day of each.
    """
    highest = Form.objects.aggregate(steps=Max("steps"))["steps"] or 0
    found, reach = Q(pk__in=[]), set(units)
    for step in range(highest):
        below = Placement.objects.filter(parent__any_of=reach).values_list("unit_id", flat=True)
        reach = set(below.distinct())
        found |= Q(step=step, unit__any_of=reach)
    return found


def _lines(answers: Iterable[Submission]) -> dict[int, list[int]]:
    """Return who judges each of these in turn, as `climbing.approvers_of` does, all of a day at once."""
    by_day: dict[date, list[Submission]] = defaultdict(list)
    for row in answers:
        upper, ends = row.unit.valid.upper, row.round.period.ends
        by_day[ends if upper is None else min(ends, upper - timedelta(days=1))].append(row)
    lines: dict[int, list[int]] = {}
    for day, rows in by_day.items():
        superiors = organisations.superiors_of({row.unit_id for row in rows}, day)
        for row in rows:
            form, line = row.round.form, lines.setdefault(row.pk, [])
            at: int | None = row.unit_id
            while at is not None and len(line) < form.steps:
                at = superiors.get(at, {}).get(form.hierarchy)
                if at is not None:
                    line.append(at)
    return lines


def _answers_of(corrections: Collection[Correction]) -> dict[int, Submission]:
    """Return the answer each correction is of, as `rounds.judged_answer` does, asked for at once."""
    values = [one.value for one in corrections]
    rows = Submission.objects.filter(
        unit__any_of={row.unit_id for row in values}, round__period__in={row.period_id for row in values}
    )
    asked: dict[tuple[int, int], list[DateRange]] = defaultdict(list)
    lines = FormLine.objects.filter(measure__any_of={row.measure_id for row in values})
    for form, measure, valid in lines.values_list("form_id", "measure_id", "valid"):
        asked[form, measure].append(valid)
    found: dict[int, Submission] = {}
    answers = list(rows.select_related("round__form", "round__period", "unit").order_by("pk"))
    answers.sort(key=lambda row: (row.accepted_at is not None, row.accepted_at, row.pk))
    for one in corrections:
        for row in answers:
            cell = (row.unit_id, row.round.period_id)
            stood = asked[row.round.form_id, one.value.measure_id]
            if cell == (one.value.unit_id, one.value.period_id) and any(
                row.round.period.ends in valid for valid in stood
            ):
                found[one.pk] = row
    return found
