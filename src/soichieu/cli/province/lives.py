"""What was done with one share of the story: started, reported, returned, held, refused, confirmed."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random

from django.utils import timezone

from soichieu.cli.province.words import Words
from soichieu.foundation.office_days import holidays_of
from soichieu.pure.calendar.working_days import working_day_after
from soichieu.tasks.enums import Move, State
from soichieu.tasks.services import PastExtension, PastShare, PastStep

# How a share goes, by how many days its last day lies back: done in time, late, never, held, refused.
_WAYS = (
    (0, (88, 0, 5, 4, 3)),
    (30, (56, 8, 28, 5, 3)),
    (90, (60, 16, 18, 4, 2)),
    (120, (62, 18, 15, 3, 2)),
    (10_000, (73, 20, 3, 2, 2)),
)
_TO_DO = (State.NOT_STARTED, State.DOING, State.RETURNED, State.REDOING)


@dataclass
class Life:
    """One share from a day and a state on; steps after `horizon`, its last day of life or today, are cut."""

    chance: Random
    words: Words
    since: date
    last_day: date | None
    today: date
    horizon: date
    state: State = State.NOT_STARTED
    steps: list[PastStep] = field(default_factory=list)
    extensions: list[PastExtension] = field(default_factory=list)

    def told(self, *, is_lead: bool = True) -> PastShare:
        """Tell it all."""
        self._on = self.since
        way = self._way()
        if self.state is State.SUBMITTED:
            self._decide()
        elif self.state is State.ON_HOLD:
            if self._happens(0.5):
                self._step(Move.RESUME, 20, 90)
                self._work(way)
        elif self.state in _TO_DO:
            if is_lead and way in ("in_time", "late") and self._happens(0.3 if way == "late" else 0.09):
                self._extend()
            self._go(way)
        return PastShare(self._known(), self.extensions)

    def _way(self) -> str:
        back = (self.today - self.last_day).days if self.last_day else 60
        weights = next(weights for limit, weights in _WAYS if back <= limit)
        return self.chance.choices(("in_time", "late", "never", "hold", "refuse"), weights)[0]

    def _go(self, way: str) -> None:
        if way == "refuse" and self.state in (State.NOT_STARTED, State.DOING):
            self._step(Move.REFUSE, 2, 9)
            if self._happens(0.4):
                self._step(Move.GIVE_AGAIN, 1, 5)
                self._work("in_time")
        elif way == "hold":
            self._start(0.8)
            self._step(Move.HOLD, 10, 40)
            if self._happens(0.5):
                self._step(Move.RESUME, 20, 90)
                self._work("in_time")
        else:
            self._work(way)

    def _start(self, often: float) -> None:
        if self.state is State.NOT_STARTED and self._happens(often):
            self._step(Move.START, 1, 10)
        elif self.state is State.RETURNED and self._happens(0.5):
            self._step(Move.REDO, 1, 6)

    def _work(self, way: str) -> None:
        """Start, and unless it never comes to that report at about the day it is due."""
        self._start(0.7 if way == "never" else 0.85)
        if way == "never":
            return
        finish = self._finish(way)
        self._on = max(self._on, finish)
        self._step(Move.SUBMIT, 0, 0)
        self._decide()
        if self.state is State.DONE and self._happens(0.01):
            self._step(Move.REOPEN, 20, 60)
            self._step(Move.SUBMIT, 5, 15, "submit_again")
            self._step(Move.CONFIRM, 1, 6)

    def _finish(self, way: str) -> date:
        if self.last_day is None:
            return self._on + timedelta(days=self.chance.randint(20, 200))
        if way == "late":
            low, high = self.chance.choices(((1, 15), (16, 60), (61, 150)), (5, 3, 2))[0]
            return self.last_day + timedelta(days=self.chance.randint(low, high))
        room = max(0, (self.last_day - self._on).days)
        return self.last_day - timedelta(days=self.chance.randint(0, room // 3))

    def _decide(self) -> None:
        """Confirm what was reported, sometimes after it was returned once."""
        if self._happens(0.16):
            self._step(Move.RETURN, 1, 8)
            self._start(0)
            self._step(Move.SUBMIT, 3, 20, "submit_again")
        self._step(Move.CONFIRM, *((1, 8) if self._happens(0.7) else (9, 30)))

    def _extend(self) -> None:
        """Ask for a later day shortly before the last one."""
        if self.last_day is None or (self.last_day - self.since).days < 15:
            return
        asked_on = self.last_day - timedelta(days=self.chance.randint(3, 10))
        decided_on = asked_on + timedelta(days=self.chance.randint(1, 5))
        if asked_on > self.horizon or asked_on < self.since:
            return
        to = self.last_day + timedelta(days=self.chance.choice((15, 30, 45)))
        granted = self._happens(0.7) if decided_on <= self.horizon else None
        self.extensions.append(
            PastExtension(
                asked_on, to, self.words.any("extend", self.chance),
                decided_on if granted is not None else None, granted,
                self.words.any("extend_no", self.chance) if granted is False else "",
            )
        )  # fmt: skip
        self._start(1)
        self._on = max(self._on, decided_on)
        if granted:
            self.last_day = to

    def _step(self, move: Move, low: int, high: int, words: str = "") -> None:
        self._on += timedelta(days=self.chance.randint(low, high))
        said = self.words.any(words or move.value, self.chance)
        self.steps.append(PastStep(move, self._on, said, entered(self._on, f"{move}:{said}", self.today)))
        self.state = _AFTER[move]

    def _known(self) -> list[PastStep]:
        return [step for step in self.steps if step.on <= self.horizon]

    def _happens(self, often: float) -> bool:
        return self.chance.random() < often


def entered(on: date, what: str, today: date) -> datetime:
    """Return when something of a day was entered: most of it soon, some late, nothing after today.

    It hangs on the thing alone, so that the rest of the story stays as it was.
    """
    chance = Random(f"cập nhật:{on}:{what}")  # noqa: S311  a story, no secret
    days = chance.choices((0, 1, 2, 3, 5, 9), (38, 31, 18, 7, 4, 2))[0]
    day = min(working_day_after(on, days, holidays_of((on + timedelta(days=30)).year)), max(on, today))
    hour = time(chance.randint(8, 16), chance.randint(0, 59))
    return min(timezone.make_aware(datetime.combine(day, hour)), timezone.now())


_AFTER = {
    Move.START: State.DOING,
    Move.SUBMIT: State.SUBMITTED,
    Move.CONFIRM: State.DONE,
    Move.RETURN: State.RETURNED,
    Move.REDO: State.REDOING,
    Move.REFUSE: State.REFUSED,
    Move.GIVE_AGAIN: State.NOT_STARTED,
    Move.HOLD: State.ON_HOLD,
    Move.RESUME: State.DOING,
    Move.REOPEN: State.REDOING,
}
