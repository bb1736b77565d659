"""The one table of moves: what may be done with a unit's share of a task, by whom, and with which reason."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """Where a unit's share of a task stands (R9)."""

    NOT_STARTED = "not_started"
    DOING = "doing"
    SUBMITTED = "submitted"
    DONE = "done"
    ON_HOLD = "on_hold"
    REFUSED = "refused"
    RETURNED = "returned"
    REDOING = "redoing"


class Side(StrEnum):
    """Who makes a move: the unit whose share it is, or the office that follows the task."""

    UNIT = "unit"
    OFFICE = "office"


class Move(StrEnum):
    """What is done with a share."""

    START = "start"
    SUBMIT = "submit"
    CONFIRM = "confirm"
    RETURN = "return"
    REDO = "redo"
    REFUSE = "refuse"
    GIVE_AGAIN = "give_again"
    HOLD = "hold"
    RESUME = "resume"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Rule:
    """From which states a move leads where, whose it is, and whether it must give a reason (R11)."""

    before: tuple[State, ...]
    after: State
    side: Side
    needs_reason: bool = False


MOVES: Mapping[Move, Rule] = {
    Move.START: Rule((State.NOT_STARTED,), State.DOING, Side.UNIT),
    Move.SUBMIT: Rule(
        (State.NOT_STARTED, State.DOING, State.RETURNED, State.REDOING), State.SUBMITTED, Side.UNIT
    ),
    Move.CONFIRM: Rule((State.SUBMITTED,), State.DONE, Side.OFFICE),
    Move.RETURN: Rule((State.SUBMITTED,), State.RETURNED, Side.OFFICE, needs_reason=True),
    Move.REDO: Rule((State.RETURNED,), State.REDOING, Side.UNIT),
    Move.REFUSE: Rule((State.NOT_STARTED, State.DOING), State.REFUSED, Side.UNIT, needs_reason=True),
    Move.GIVE_AGAIN: Rule((State.REFUSED,), State.NOT_STARTED, Side.OFFICE, needs_reason=True),
    Move.HOLD: Rule(
        (State.NOT_STARTED, State.DOING, State.RETURNED, State.REDOING),
        State.ON_HOLD,
        Side.OFFICE,
        needs_reason=True,
    ),
    Move.RESUME: Rule((State.ON_HOLD,), State.DOING, Side.OFFICE, needs_reason=True),
    Move.REOPEN: Rule((State.DONE,), State.REDOING, Side.OFFICE, needs_reason=True),
}


class Unlawful(Exception):
    """The table does not have this move from this state."""

    def __init__(self, state: State, move: Move) -> None:
        super().__init__(f"{move} không làm được từ tình trạng {state}.")
        self.state = state
        self.move = move


@dataclass(frozen=True, slots=True)
class Step:
    """A move made on a day."""

    move: Move
    on: date


def allowed(state: State, side: Side) -> tuple[Move, ...]:
    """Give the moves that one side may make from a state, in the order of the table."""
    return tuple(move for move, rule in MOVES.items() if rule.side is side and state in rule.before)


def check(state: State, move: Move) -> State:
    """Give the state a move leads to; raises Unlawful where the table does not have it."""
    rule = MOVES[move]
    if state not in rule.before:
        raise Unlawful(state, move)
    return rule.after


def state_on(steps: Iterable[Step], on: date) -> State:
    """Give the state on a day of a share whose steps are given in their order."""
    state = State.NOT_STARTED
    for step in steps:
        if step.on <= on:
            state = MOVES[step.move].after
    return state
