"""The gaps of a unit, each with what was done about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from soichieu.alignment.enums import GapKind, GapState, LinkState
from soichieu.alignment.models import Gap
from soichieu.alignment.queries.decided import Decided, anchors_at
from soichieu.alignment.queries.points import Paper, Point

_CLOSED = frozenset({GapState.EXPLAINED})


@dataclass(frozen=True, slots=True)
class GapLine:
    """One gap of a unit as it stands: at a clause, an item or a pair; `demanded` and `promised` as printed.

    `gap_id` is None while nobody acted on it.
    """

    kind: GapKind
    unit_id: int
    clause: Point | None
    item: Point | None
    year: int | None = None
    demanded: str = ""
    promised: str = ""
    gap_id: int | None = None
    state: GapState = GapState.OPEN
    task_id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody must still do something about it."""
        return self.state not in _CLOSED

    @property
    def key(self) -> str:
        """How a form names it: kind, clause, item and year between dots."""
        parts = (
            self.kind,
            self.clause.ref if self.clause else "",
            self.item.ref if self.item else "",
            self.year or "",
        )
        return ".".join(str(part) for part in parts)


def gaps_of(
    unit_id: int,
    papers: Sequence[Paper],
    clauses: Sequence[Point],
    items: Sequence[Point],
    decided: Sequence[Decided],
    on: date,
) -> tuple[GapLine, ...]:
    """Return every gap of a unit over what is confirmed, with what was done about each."""
    served = {one.clause for one in decided if one.state == LinkState.CONFIRMED}
    found = [
        GapLine(GapKind.UNSERVED, unit_id, clause, None)
        for clause in clauses
        if clause.is_demand and clause.ref not in served
    ]
    return tuple(_with_state(found, _known(unit_id, clauses, items)))


def _known(
    unit_id: int, clauses: Sequence[Point], items: Sequence[Point]
) -> Mapping[tuple[object, ...], Gap]:
    """Return what was written down of a unit's gaps, by kind, refs and year."""
    refs = {pk: ref for ref, pk in anchors_at([*clauses, *items]).items()}
    found = Gap.objects.filter(unit=unit_id)
    return {
        (gap.kind, refs.get(gap.upper_id or 0), refs.get(gap.lower_id or 0), gap.year): gap for gap in found
    }


def _with_state(lines: Sequence[GapLine], known: Mapping[tuple[object, ...], Gap]) -> list[GapLine]:
    return [_told(line, known.get(_key(line))) for line in lines]


def _key(line: GapLine) -> tuple[object, ...]:
    clause = line.clause.ref if line.clause else None
    return (line.kind, clause, line.item.ref if line.item else None, line.year)


def _told(line: GapLine, gap: Gap | None) -> GapLine:
    if gap is None:
        return line
    return replace(line, gap_id=gap.pk, state=GapState(gap.state), task_id=gap.task_id)
