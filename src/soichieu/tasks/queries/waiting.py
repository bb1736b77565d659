"""What waits for the units of a reader: what they owe, what they must confirm, what came back."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from soichieu.accounts.sight import Sight
from soichieu.tasks.enums import State
from soichieu.tasks.queries.shares import shares_seen

_OWED = (State.NOT_STARTED, State.DOING, State.REDOING)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Three lists of shares, the earliest due first."""

    owed: "QuerySet[Any]"
    to_confirm: "QuerySet[Any]"
    came_back: "QuerySet[Any]"


def waiting_for(unit_ids: Collection[int], sight: Sight) -> Waiting:
    """Return what waits for these units on the day of the sight."""
    shares = shares_seen(sight, sight.on)
    own = shares.filter(unit_id__in=unit_ids)
    return Waiting(
        owed=own.filter(state__in=_OWED),
        to_confirm=shares.filter(office_id__in=unit_ids, state=State.SUBMITTED),
        came_back=own.filter(state=State.RETURNED),
    )
