"""Row history by database trigger, which bulk updates and raw SQL cannot evade (R22)."""

from typing import Any, TypeVar

import pghistory
from django.db import models

Model = TypeVar("Model", bound=type[models.Model])


def tracked(model: Model) -> Model:
    """Keep every earlier row of this model: what stood before each update and each delete.

    The event table holds the OLD row, so the current row and its events together are the whole history
    and inserts, by far the most frequent, cost nothing.
    """
    decorate = pghistory.track(
        pghistory.UpdateEvent(row=pghistory.Old),
        pghistory.DeleteEvent(row=pghistory.Old),
    )
    tracked_model: Model = decorate(model)
    return tracked_model


def tracked_in_bulk(model: Model) -> Model:
    """As `tracked`, for rows that change by the thousand: one trigger a statement rather than one a row, and
    no index on where an earlier row pointed to, for history is only ever asked for by its row.
    """
    pointing = {
        field.name: models.ForeignKey(
            field.remote_field.model, models.DO_NOTHING, db_constraint=False, db_index=False,
            null=field.null, related_name="+", related_query_name="+",
        )
        for field in model._meta.local_fields
        if isinstance(field, models.ForeignKey)
    }  # fmt: skip
    decorate = pghistory.track(
        # Without a condition no join of the rows before with those after is planned: the plan is kept from
        # the first, small statement of a session and takes the square of the time for a large one.
        pghistory.UpdateEvent(row=pghistory.Old, condition=None),
        pghistory.DeleteEvent(row=pghistory.Old),
        level=pghistory.Statement,
        attrs=pointing,
    )
    tracked_model: Model = decorate(model)
    return tracked_model


def earlier_rows(row: models.Model) -> "models.QuerySet[Any]":
    """Return what stood in a tracked row before each change, the oldest first, with `pgh_created_at`.

    That is the moment at which it ceased to stand; it has the fields of the row.
    """
    kept: models.QuerySet[Any] = row.events.order_by("pgh_id")  # type: ignore[attr-defined]  # made by `tracked`
    return kept
