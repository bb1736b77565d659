"""Entering figures cell by cell: each is saved as it is left, or told why not; nothing is half saved."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.indicators import policies
from soichieu.indicators.enums import CellState, Kind, Origin
from soichieu.indicators.errors import NoSuchIndicator, RoundShut
from soichieu.indicators.models import Round, Submission, Value
from soichieu.indicators.queries.figures import period_before, shown
from soichieu.indicators.queries.measures import MeasureFact, measure_facts
from soichieu.indicators.queries.rounds import asked_measures, submissions_of, why_settled, why_shut
from soichieu.indicators.services.rolling import lock_cells
from soichieu.indicators.services.storing import store_changed, store_new
from soichieu.organisations.queries import names_of
from soichieu.pure.indicators.pasting import Answer, Blank, CellKind, read_cell

_CHOSEN = frozenset({Origin.TYPED, Origin.READ, Origin.COUNTED})
"""Who enters so has the cell before their eyes: what another made of it since is not overwritten."""


@dataclass(frozen=True, slots=True)
class NewCell:
    """What was typed at one cell. `seen` is the version the writer saw, None where it was blank to them.

    `note` None leaves the note as it is.
    """

    unit_id: int
    measure_id: int
    text: str
    seen: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """What somebody else made of a cell."""

    text: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class SavedCell:
    """What became of one cell: draft (saved), unchanged, fault (kept as it was, `said` tells), conflict."""

    unit_id: int
    measure_id: int
    version: int
    text: str
    state: str
    said: str = ""
    now: Now | None = None


@transaction.atomic
def save_cells(
    round_id: int, cells: Sequence[NewCell], *, by: Actor, origin: Origin = Origin.TYPED
) -> tuple[SavedCell, ...]:
    """Save cells of a round as drafts; each comes back with its new version, or with why it was not saved.

    A blank text clears a cell. The same text again changes nothing, so a request may safely be repeated.
    Raises NotAllowed for a unit the actor does not work for, RoundShut where the round or the answer of a
    unit is not open, NoSuchIndicator for a measure or unit the round does not ask.
    """
    found = _round(round_id)
    units = {cell.unit_id for cell in cells}
    for unit_id in sorted(units):
        policies.check_can_answer(by, unit_id)
    lock_cells((found.period_id, unit_id) for unit_id in units)
    submissions = submissions_of(found.pk, units)
    _check_open(found, units, submissions)
    facts = measure_facts(asked_measures(found), found.period.ends)
    if any(cell.measure_id not in facts for cell in cells):
        raise NoSuchIndicator(_("Biểu này không hỏi một trong các chỉ tiêu vừa nhập."))
    entry = _Entry(found, facts, _stored(found.period_id, cells), by, origin)
    saved = tuple(entry.take(cell) for cell in cells)
    entry.write()
    for unit_id, count in sorted(entry.touched.items()):
        audit.record(
            "indicators:cells:saved", submissions[unit_id], by=by, unit_id=unit_id,
            data={"cells": count, "origin": origin.value},
        )  # fmt: skip
    return saved


@transaction.atomic
def copy_forward(round_id: int, unit_id: int, *, by: Actor) -> tuple[SavedCell, ...]:
    """Copy the figures of the period before into the blank cells of a unit; only ever on request.

    What came within a period (flows) is not copied: it is another number each time.
    """
    found = _round(round_id)
    before = period_before(found.period)
    measures = asked_measures(found)
    facts = measure_facts(measures, found.period.ends)
    wanted = [pk for pk in measures if facts[pk].kind != Kind.FLOW]
    filled = Value.objects.filter(period=found.period_id, unit=unit_id, measure__in=wanted)
    blank = set(wanted) - set(filled.exclude(entered=None).values_list("measure_id", flat=True))
    earlier = Value.objects.filter(period=before, unit=unit_id, measure__in=blank).exclude(entered=None)
    versions = dict(filled.values_list("measure_id", "version"))
    cells = [
        NewCell(
            unit_id, row.measure_id, shown(facts[row.measure_id], row.entered, row.words),
            versions.get(row.measure_id),
        )
        for row in earlier.order_by("measure_id")
    ]  # fmt: skip
    return save_cells(round_id, cells, by=by, origin=Origin.COPIED) if cells else ()


def _round(round_id: int) -> Round:
    found = Round.objects.select_related("form", "period").filter(pk=round_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không có kỳ báo cáo này."))
    return found


def _check_open(found: Round, units: set[int], submissions: dict[int, Submission]) -> None:
    now = timezone.now()
    for unit_id in sorted(units):
        if unit_id not in submissions:
            raise NoSuchIndicator(_("Đơn vị này không phải báo cáo trong kỳ này."))
        why = why_shut(found, unit_id, now) or why_settled(submissions[unit_id])
        if why:
            named = names_of([unit_id], timezone.localdate()).get(unit_id, "")
            raise RoundShut(why if len(units) == 1 else f"{named}: {why}")


def _stored(period_id: int, cells: Sequence[NewCell]) -> dict[tuple[int, int], Value]:
    measures, units = {cell.measure_id for cell in cells}, {cell.unit_id for cell in cells}
    rows = Value.objects.filter(period_id=period_id, measure_id__in=measures, unit_id__in=units)
    return {(row.unit_id, row.measure_id): row for row in rows.select_related("entered_by")}


class _Entry:
    """The cells of one request as they are taken, written together at its end."""

    def __init__(
        self,
        found: Round,
        facts: dict[int, MeasureFact],
        stored: dict[tuple[int, int], Value],
        by: Actor,
        origin: Origin,
    ) -> None:
        self.touched: dict[int, int] = defaultdict(int)
        self._round, self._facts, self._stored = found, facts, stored
        self._by, self._origin, self._now = by, origin, timezone.now()
        self._new: dict[tuple[int, int], Value] = {}
        self._changed: dict[tuple[int, int], Value] = {}

    def take(self, cell: NewCell) -> SavedCell:
        """Judge one cell and keep what it becomes; a cell given twice counts as typed twice."""
        key = (cell.unit_id, cell.measure_id)
        fact, row = self._facts[cell.measure_id], self._stored.get(key)
        version = row.version if row else 0
        read = read_cell(cell.text, fact.expected, blank=Blank.CLEAR, places=fact.decimals)
        if read.kind is CellKind.FAULT:
            said = _(read.fault.template) % read.fault.details if read.fault else ""
            return SavedCell(cell.unit_id, cell.measure_id, version, cell.text, "fault", said)
        number, words = _as_stored(read.value)
        note = row.note if row and cell.note is None else (cell.note or "").strip()[:500]
        if row is not None and (row.entered, row.words, row.note) == (number, words, note):
            return self._told(cell, row, fact, "unchanged")
        if row is None and number is None and not note:
            return SavedCell(cell.unit_id, cell.measure_id, 0, "", "unchanged")
        if row is not None and row.state in (CellState.SUBMITTED, CellState.ACCEPTED):
            said = _("Số liệu này đã được báo cáo ở một biểu khác, không phải nhập lại.")
            return self._told(cell, row, fact, "fault", said)
        if version != (cell.seen or 0) and self._origin in _CHOSEN:
            return self._conflict(cell, row, fact)
        return self._kept(cell, row, fact, number, words, note)

    def _kept(
        self, cell: NewCell, row: Value | None, fact: MeasureFact,
        number: Decimal | None, words: str, note: str,
    ) -> SavedCell:  # fmt: skip
        key = (cell.unit_id, cell.measure_id)
        if row is None:
            row = Value(
                measure_id=cell.measure_id, period_id=self._round.period_id, unit_id=cell.unit_id, version=0
            )
            self._new[key] = row
        elif key not in self._new:
            self._changed[key] = row
        row.entered, row.words, row.note, row.state = number, words, note, CellState.DRAFT
        row.version += 1
        row.origin, row.entered_by_id, row.entered_at = self._origin, self._by.user_id, self._now
        self._stored[key] = row
        self.touched[cell.unit_id] += 1
        return self._told(cell, row, fact, "draft")

    def write(self) -> None:
        """Write everything that was kept."""
        store_new(self._new.values())
        store_changed(self._changed.values())

    def _told(self, cell: NewCell, row: Value, fact: MeasureFact, state: str, said: str = "") -> SavedCell:
        text = shown(fact, row.entered, row.words)
        return SavedCell(cell.unit_id, cell.measure_id, row.version, text, state, said)

    def _conflict(self, cell: NewCell, row: Value | None, fact: MeasureFact) -> SavedCell:
        said = _("Ô này vừa được người khác sửa: hãy chọn giữ số nào.")
        if row is None:
            return SavedCell(cell.unit_id, cell.measure_id, 0, cell.text, "conflict", said, Now("", "", ""))
        moment = timezone.localtime(row.entered_at) if row.entered_at else None
        who = row.entered_by.full_name if row.entered_by else ""
        now = Now(shown(fact, row.entered, row.words), who, f"{moment:%H:%M %d/%m/%Y}" if moment else "")
        return SavedCell(cell.unit_id, cell.measure_id, row.version, cell.text, "conflict", said, now)


def _as_stored(value: Answer | None) -> tuple[Decimal | None, str]:
    """Return number and words as a cell keeps them: words with a 1, yes as 1, no as 0."""
    if value is None:
        return None, ""
    if isinstance(value, bool):
        return Decimal(int(value)), ""
    if isinstance(value, str):
        return Decimal(1), value
    return value, ""
