"""Shares as a board, a column for each state, and as a calendar, a cell for each last day."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Case, Count, F, QuerySet, When, Window
from django.db.models.functions import RowNumber

from soichieu.pure.tasks import MOVES, Side, allowed
from soichieu.pure.tasks import State as PureState
from soichieu.tasks.enums import DeadlineClass, Move, State


@dataclass(frozen=True, slots=True)
class Lane:
    """One state: how many shares stand in it, and the first of them, the earliest due first."""

    state: State
    count: int
    shares: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class DueDay:
    """One last day: how many shares are due on it, and the first of them, the late ones first."""

    on: date
    count: int
    shares: tuple[Any, ...]


def lanes_of(shares: "QuerySet[Any]", most: int, *, is_past: bool = False) -> list[Lane]:
    """Return a column for every state with at most so many of these shares, the latest done first.

    Where a share stands today is kept with it, and an index gives the first of each state; on a past day it
    is worked out for all of them, so these are gone through once.
    """
    counts = dict(shares.order_by().values_list("state_then").annotate(Count("pk")))
    if is_past:
        found = list(_first(shares, F("state_then"), _order(None), most))
    else:
        parts = [_first_of(shares, state, most) for state in State if counts.get(state)]
        chosen = list(parts[0].union(*parts[1:], all=True)) if parts else []
        there = {one.pk: one for one in shares.filter(pk__in=chosen)}
        found = [there[pk] for pk in chosen if pk in there]
    return [
        Lane(state, counts.get(state, 0), tuple(one for one in found if one.state_then == state))
        for state in State
    ]


def _first_of(shares: "QuerySet[Any]", state: State, most: int) -> "QuerySet[Any]":
    return shares.filter(state_then=state).order_by(*_order(state)).values_list("pk", flat=True)[:most]


def _order(state: State | None) -> list[Any]:
    """Return the order of one column, of all for None: the latest done first, others the earliest due."""
    order: list[Any] = [F("last_then").asc(nulls_last=True), F("pk").asc()]
    if state is None:
        done = Case(When(state_then=State.DONE, then=F("submitted_then")))
        return [done.desc(nulls_last=True), *order]
    return [F("submitted_then").desc(nulls_last=True), *order] if state == State.DONE else order


def due_days_of(shares: "QuerySet[Any]", since: date, until: date, most: int) -> dict[date, DueDay]:
    """Return the last days from one day to another that have shares, with at most so many of each."""
    shares = shares.filter(last_then__gte=since, last_then__lte=until)
    late = Case(When(deadline=DeadlineClass.OVERDUE, then=0), default=1)
    found = list(_first(shares, F("last_then"), [late.asc(), F("pk").asc()], most))
    counts = shares.order_by().values_list("last_then").annotate(Count("pk"))
    return {on: DueDay(on, count, tuple(one for one in found if one.last_then == on)) for on, count in counts}


def moves_from(state: str, sides: Collection[Side]) -> list[tuple[Move, State]]:
    """Return the moves that these sides may make from a state, each with the state it leads to."""
    mine = {one for side in sides for one in allowed(PureState(state), side)}
    return [(Move(one.value), State(rule.after.value)) for one, rule in MOVES.items() if one in mine]


def _first(shares: "QuerySet[Any]", apart: F, order: list[Any], most: int) -> "QuerySet[Any]":
    place = Window(RowNumber(), partition_by=[apart], order_by=order)
    found: QuerySet[Any] = shares.annotate(place=place).filter(place__lte=most).order_by("place")
    return found
