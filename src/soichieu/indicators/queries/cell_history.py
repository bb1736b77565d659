"""The life of one figure: every version of it and what was said of it, in the order it happened (R22)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from django.db.models import QuerySet

from soichieu.foundation.history import earlier_rows
from soichieu.indicators.enums import (
    CellState,
    CorrectionState,
    Origin,
    StepKind,
    SubmissionState,
    Verdict,
)
from soichieu.indicators.models import Correction, Decision, Submission, Value, Waiver
from soichieu.indicators.queries.figures import shown
from soichieu.indicators.queries.measures import MeasureFact

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)
_CORRECTION_ENDS = {
    CorrectionState.ACCEPTED.value: StepKind.CORRECTED,
    CorrectionState.RETURNED.value: StepKind.REFUSED,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened: when (None where nobody kept it), by whom, the number of it, the words.

    `how` says how a number came in. `unit_id` is in whose name a superior spoke.
    """

    kind: StepKind
    at: datetime | None
    who: str = ""
    text: str = ""
    words: str = ""
    how: str = ""
    unit_id: int | None = None


def steps_of(value: Value | None, answers: Sequence[Submission], fact: MeasureFact) -> tuple[Step, ...]:
    """Return the life of a figure with the answers it belongs to, the oldest first."""
    steps = [step for answer in answers for step in _answer_steps(answer, value)]
    if value is not None:
        steps += [*_entries(value, fact), *_corrections(value, fact), *_explanations(value)]
    return tuple(sorted(steps, key=lambda step: step.at or _BEFORE_ALL))


def _entries(value: Value, fact: MeasureFact) -> Iterator[Step]:
    """Tell what was typed, copied, brought in: each version that another person or moment wrote."""
    rows: list[Any] = [*earlier_rows(value).select_related("entered_by"), value]
    before: Any = None
    for row in rows:
        is_other = before is None or (row.entered, row.words) != (before.entered, before.words)
        text = shown(fact, row.entered, row.words)
        if before is None or row.entered_at != before.entered_at:
            yield _entry(row, before, text, is_other=is_other)
        elif is_other and row.state in (CellState.DRAFT, CellState.RETURNED):
            yield Step(StepKind.UNDONE, before.pgh_created_at, text=text)
        before = row


def _entry(row: Any, before: Any, text: str, *, is_other: bool) -> Step:
    kind = StepKind.ENTERED if row.entered is not None else StepKind.CLEARED
    noted = row.note if before is None or row.note != before.note else ""
    if not is_other and noted:
        kind = StepKind.NOTED
    who = str(row.entered_by) if row.entered_by_id else ""
    how = str(Origin(row.origin).label)
    return Step(kind, row.entered_at, who, text if kind == StepKind.ENTERED else "", noted, how)


def _answer_steps(answer: Submission, value: Value | None) -> Iterator[Step]:
    """Tell when an answer was handed in and taken back, and what superiors said of it and of the figure."""
    rows: list[Any] = [*earlier_rows(answer), answer]
    handed_in, taken_back = SubmissionState.SUBMITTED.value, SubmissionState.OPEN.value
    if rows[0].submitted_at is not None:
        yield Step(StepKind.SUBMITTED, rows[0].submitted_at, rows[0].submitted_by_label)
    for before, row in pairwise(rows):
        if row.state == handed_in and before.submitted_at != row.submitted_at:
            yield Step(StepKind.SUBMITTED, row.submitted_at, row.submitted_by_label)
        elif before.state == handed_in and row.state == taken_back:
            yield Step(StepKind.TAKEN_BACK, before.pgh_created_at, row.submitted_by_label)
    decisions: QuerySet[Decision] = answer.decisions.prefetch_related("remarks")
    for said in decisions:
        is_accepted = said.verdict == Verdict.ACCEPTED
        own = [one.reason for one in said.remarks.all() if value is not None and one.value_id == value.pk]
        words = ". ".join(one.rstrip(".") for one in (*own, said.reason) if one)
        kind = StepKind.ACCEPTED if is_accepted else StepKind.RETURNED
        yield Step(kind, said.at, said.by_label, words=words, unit_id=said.unit_id)
    if answer.accepted_at is not None and not decisions:
        yield Step(StepKind.ACCEPTED, answer.accepted_at)


def _corrections(value: Value, fact: MeasureFact) -> Iterator[Step]:
    asked: QuerySet[Correction] = value.corrections.all()
    for one in asked:
        becomes = shown(fact, one.becomes, one.becomes_words)
        yield Step(StepKind.CORRECTING, one.at, one.by_label, becomes, one.reason)
        ended = _CORRECTION_ENDS.get(one.state)
        if ended is not None:
            text = becomes if ended == StepKind.CORRECTED else shown(fact, one.was, one.was_words)
            yield Step(ended, one.decided_at, one.decided_by_label, text, one.why)


def _explanations(value: Value) -> Iterator[Step]:
    given = Waiver.objects.filter(measure=value.measure_id, period=value.period_id, unit=value.unit_id)
    for one in given:
        yield Step(StepKind.EXPLAINED, one.at, one.by_label, words=one.reason)
