"""The facts a country is composed of, as read from its tables; and what comes out: records of units."""

from dataclasses import dataclass, field
from datetime import date

from soichieu.pure.hierarchy.spans import ALWAYS, Span


@dataclass(frozen=True, slots=True)
class AreaState:
    """What an area was called, which code it bore and where it lay, for a span of days.

    `began_after`, `ended_after`: the true day is not known, only that it lies after this one.
    `keeps_kind`: the name is never written without its kind (Thành phố Hồ Chí Minh, Phường 10).
    """

    kind: str
    name: str
    code: str
    parent: str
    span: Span
    source: str
    began_after: date | None = None
    ended_after: date | None = None
    keeps_kind: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """An area through time; its states follow each other without a gap."""

    key: str
    level: str
    states: tuple[AreaState, ...]

    @property
    def span(self) -> Span:
        """From the first state to the last."""
        return Span(self.states[0].span.start, self.states[-1].span.end)


@dataclass(frozen=True, slots=True)
class Template:
    """A standard body of every area of a level and of some kinds (all, if `kinds` is empty)."""

    level: str
    kinds: frozenset[str]
    code: str
    line: str
    kind: str
    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    organs: tuple[str, ...] = ()
    parents: tuple[tuple[str, str], ...] = ()
    span: Span = ALWAYS
    began_after: date | None = None
    ended_after: date | None = None
    into: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class BodyState:
    """One state of a body that stands in no area: its name and its superiors for a span of days."""

    name: str
    short: str
    aliases: tuple[str, ...]
    organs: tuple[str, ...]
    parents: tuple[tuple[str, str], ...]
    span: Span
    into: str
    source: str
    began_after: date | None = None
    ended_after: date | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A body that stands in no area (a central one) through time."""

    key: str
    line: str
    kind: str
    states: tuple[BodyState, ...]

    @property
    def span(self) -> Span:
        """From the first state to the last."""
        return Span(self.states[0].span.start, self.states[-1].span.end)


@dataclass(frozen=True, slots=True)
class Step:
    """One succession: what came out of what, on which day, wholly or not (None: not known).

    `order` is the source that ordered it, where the one that tells of it did not.
    """

    predecessor: str
    successor: str | None
    kind: str
    on: date
    whole: bool | None
    source: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a country is composed of. `exceptions` tell of bodies that do not follow the rule."""

    root: str
    root_name: str
    root_short: str
    areas: dict[str, Area]
    templates: tuple[Template, ...]
    bodies: tuple[Body, ...]
    steps: tuple[Step, ...]
    aliases: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    exceptions: dict[tuple[str, str], str] = field(default_factory=dict)
    invented: bool = False


@dataclass(frozen=True, slots=True)
class NameRecord:
    """A name of a unit; `role` is main, alias or organ."""

    role: str
    kind: str
    name: str
    short: str
    span: Span
    source: str


@dataclass(frozen=True, slots=True)
class UnitRecord:
    """A unit with its dated rows.

    Codes are (code, span, source), places (hierarchy, parent, span, source).
    """

    key: str
    kind: str
    level: str
    line: str
    area: str | None
    span: Span
    began_after: date | None
    ended_after: date | None
    source: str
    note: str
    names: tuple[NameRecord, ...]
    codes: tuple[tuple[str, Span, str], ...]
    places: tuple[tuple[str, str, Span, str], ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country composed: its units, parents before children of the same table, and its successions."""

    units: tuple[UnitRecord, ...]
    steps: tuple[Step, ...]
