"""What waits for a person's units in figures: what they owe, what came back, what they are to judge."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.foundation.office_days import last_day_of_soon
from soichieu.indicators.enums import SubmissionState
from soichieu.indicators.models import Submission, Unlocking
from soichieu.indicators.queries.awaiting import awaiting, corrections_awaiting


@dataclass(frozen=True, slots=True)
class Owed:
    """An answer a unit may still hand in, and how it stands to its day: "late", "soon" or ""."""

    answer: Submission
    due: str


@dataclass(frozen=True, slots=True)
class FiguresWaiting:
    """What waits: `owed`, with what came back in it, the first due first; how much there is to judge."""

    owed: Sequence[Owed] = ()
    to_judge: int = 0
    corrections: int = 0

    @property
    def returned(self) -> int:
        """How many came back."""
        return sum(one.answer.state == SubmissionState.RETURNED for one in self.owed)

    @property
    def late(self) -> int:
        """How many are owed past their day."""
        return sum(one.due == "late" for one in self.owed)

    @property
    def soon(self) -> int:
        """How many fall due within few working days."""
        return sum(one.due == "soon" for one in self.owed)


def figures_waiting(units: Collection[int], sight: Sight, at: datetime) -> FiguresWaiting:
    """Return what waits for these units at a moment in rounds that are open to them."""
    if not units:
        return FiguresWaiting()
    rows = Submission.objects.filter(
        open_to(units, at, "round"), unit__any_of=units,
        state__in=(SubmissionState.OPEN, SubmissionState.RETURNED),
        round__opens_on__lte=timezone.localdate(at),
    )  # fmt: skip
    found = rows.select_related("round__form", "round__period").order_by("round__due_at", "pk")
    soon = last_day_of_soon(timezone.localdate(at))
    return FiguresWaiting(
        [Owed(row, _due(row, at, is_near=timezone.localdate(row.round.due_at) <= soon)) for row in found],
        len(awaiting(units, sight)),
        len(corrections_awaiting(units, sight)),
    )


def open_to(units: Collection[int], at: datetime, relation: str = "") -> Q:
    """Return the condition that a round (of the rows, or at a relation of theirs) is not locked to units."""
    at_round = f"{relation}__" if relation else ""
    given = Unlocking.objects.filter(
        Q(unit__any_of=units) | Q(unit__isnull=True), round=OuterRef(relation or "pk"), until__gte=at
    )
    return (
        Q(**{f"{at_round}locks_at__isnull": True}) | Q(**{f"{at_round}locks_at__gt": at}) | Q(Exists(given))
    )


def _due(row: Submission, at: datetime, *, is_near: bool) -> str:
    if row.round.due_at < at:
        return "late"
    return "soon" if is_near else ""
