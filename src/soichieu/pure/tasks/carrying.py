"""What a reform makes of the shares of one task (R6): the law of what is owed, with one lead kept (R10)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from soichieu.pure.coverage import Day, Fate, Opening, Outcome, Owed, carry
from soichieu.pure.hierarchy.succession import Link
from soichieu.pure.tasks.moves import Move, State, Step


@dataclass(frozen=True, slots=True)
class Portion:
    """One unit's share of the task on the eve of the reform; `submitted_on` is of its last submission."""

    id: int
    unit: int
    is_lead: bool
    due: date | None
    state: State
    submitted_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done; on hold and refused ones are, they are merely not due."""
        return self.state is not State.DONE


@dataclass(frozen=True, slots=True)
class Takeover:
    """What a successor does from the day of the reform on, out of the shares `out_of`.

    `into` is the share it held itself: it goes on with the later day, or, if it `ends` there, gives way to
    the new one (who coordinated leads now). An `apart` takeover leads a task of its own, a part of this one:
    so each of several successors of a lead leads, and every task keeps one lead. `step` is what the new
    share begins with, None for not started.
    """

    unit: int
    is_lead: bool
    due: date | None
    out_of: tuple[int, ...]
    into: int | None = None
    ends: bool = False
    apart: bool = False
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The outcome of each share whose unit the reform touched, and what successors take over."""

    outcomes: tuple[Outcome, ...]
    takeovers: tuple[Takeover, ...]


def hand_over(portions: Sequence[Portion], links: Iterable[Link], day: Day) -> HandedOver:
    """Carry the shares of one task through the successions of one day; `portions` is every live share.

    The outcomes are those of `coverage.carry`: the law is one. Two shares that come to one successor become
    one: the lead wins, due at the latest day. `day.named` are the units that the office's own rule names.
    """
    owed = [Owed(one.id, one.unit, one.due, one.is_open) for one in portions]
    carried = carry(owed, links, day)
    lead = next((one for one in portions if one.is_lead), None)
    heirs = _heirs_of(lead, carried.outcomes)
    by_id = {one.id: one for one in portions}
    on = next((outcome.link.on for outcome in carried.outcomes), date.min)
    takeovers = [
        takeover for opening in carried.openings for takeover in _takeovers(opening, by_id, lead, heirs, on)
    ]
    return HandedOver(carried.outcomes, tuple(takeovers))


def _heirs_of(lead: Portion | None, outcomes: Iterable[Outcome]) -> tuple[int, ...]:
    """Give the units to which the lead passes: none while its unit lives on and leads on."""
    for outcome in outcomes:
        if lead is not None and outcome.owed == lead.id:
            moved = outcome.fate in {Fate.MERGED, Fate.PASSED_DOWN} and lead.unit not in outcome.to
            return outcome.to if moved else ()
    return ()


def _takeovers(
    opening: Opening, by_id: dict[int, Portion], lead: Portion | None, heirs: tuple[int, ...], on: date
) -> Iterator[Takeover]:
    sources = [by_id[one] for one in opening.out_of]
    own = by_id[opening.into] if opening.into is not None else None
    leads = lead is not None and lead in sources and opening.unit in heirs
    if leads and lead is not None and len(heirs) > 1:
        yield Takeover(opening.unit, True, lead.due, (lead.id,), apart=True, step=begun([lead], on))
        sources = [one for one in sources if one is not lead]
        leads = False
    if not sources:
        return
    out_of = tuple(one.id for one in sources)
    if own is not None and not own.is_open and not leads:
        yield Takeover(opening.unit, own.is_lead, own.due, out_of, own.id)
        return
    theirs = [*sources, *([own] if own is not None and own.is_open else [])]
    due = latest(one.due for one in theirs)
    gives_way = own is not None and leads and not own.is_lead
    if own is not None and not gives_way:
        yield Takeover(opening.unit, own.is_lead, due, out_of, own.id)
        return
    step = begun(theirs, on)
    yield Takeover(opening.unit, leads, due, out_of, own.id if own else None, ends=gives_way, step=step)


def latest(days: Iterable[date | None]) -> date | None:
    """Give the latest of some last days; no day is later than any."""
    given = list(days)
    known = [day for day in given if day is not None]
    return max(known) if len(known) == len(given) and known else None


def begun(portions: Sequence[Portion], on: date) -> Step | None:
    """Give the step with which a successor begins: where all it takes over stood alike, it stands so too.

    A result all had submitted keeps its day, for lateness goes by it (R9). Else what anybody had begun is
    being done; what was returned or redone is being done again by others. `on` is the day of the reform.
    """
    states = {one.state for one in portions}
    if states == {State.SUBMITTED}:
        days = [one.submitted_on for one in portions if one.submitted_on is not None]
        return Step(Move.SUBMIT, max(days)) if days else None
    if states == {State.ON_HOLD}:
        return Step(Move.HOLD, on)
    if states == {State.REFUSED}:
        return Step(Move.REFUSE, on)
    return None if states <= {State.NOT_STARTED} else Step(Move.START, on)
