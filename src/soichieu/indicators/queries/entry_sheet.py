"""The sheet of figures of one or several units in a round, with what stands beside each cell."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from soichieu.accounts.sight import Sight
from soichieu.evidence import queries as evidence
from soichieu.indicators.enums import CellState, Kind
from soichieu.indicators.models import FormLine, Period, Remark, Round, Target, Value
from soichieu.indicators.queries.figures import (
    computed_outcomes,
    period_before,
    period_last_year,
    shown,
    why_of,
)
from soichieu.indicators.queries.measures import MeasureFact, facts_of
from soichieu.indicators.queries.period_names import period_name
from soichieu.indicators.queries.rounds import lines_asked

Key = tuple[int, int]
"""A cell by its unit and its measure."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line of the form: the measure as its definition of the period has it, under its heading."""

    heading: str
    required: bool
    hint: str
    fact: MeasureFact


@dataclass(frozen=True, slots=True)
class Proof:
    """Where the words that prove a figure stand."""

    source_id: int
    start: int
    end: int
    quote: str
    title: str


@dataclass(frozen=True, slots=True)
class SheetCell:
    """One cell as it stands, printed; `said` is what a superior last remarked of it, `why` why it is blank.

    `before`, `last_year` and `target` are what stands beside it; "" where nobody said.
    """

    unit_id: int
    fact: MeasureFact
    value_id: int | None = None
    version: int = 0
    text: str = ""
    state: str = ""
    note: str = ""
    before: str = ""
    last_year: str = ""
    target: str = ""
    said: str = ""
    why: str = ""
    proofs: tuple[Proof, ...] = ()

    @property
    def kind(self) -> str:
        """What the cell takes, as the sheet in the browser names it."""
        if self.fact.computed:
            return "computed"
        return {Kind.TEXT: "text", Kind.YES_NO: "yes_no"}.get(self.fact.kind, "number")


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """The lines of a form and the cells of units in them."""

    round: Round
    lines: tuple[SheetLine, ...]
    cells: Mapping[Key, SheetCell]

    def of(self, unit_id: int) -> Iterator[tuple[SheetLine, SheetCell]]:
        """Yield the lines with the cell of a unit in each."""
        for line in self.lines:
            yield line, self.cells[unit_id, line.fact.pk]

    @property
    def computed(self) -> list[SheetCell]:
        """The cells that are worked out, of all units."""
        return [cell for cell in self.cells.values() if cell.fact.computed]


def entry_sheet(found: Round, unit_ids: Collection[int], sight: Sight) -> EntrySheet:
    """Return what a form asks of units in a round, as entered, with what stands beside each cell."""
    lines = _lines(found)
    facts = {line.fact.pk: line.fact for line in lines}
    rows = {(row.unit_id, row.measure_id): row for row in _values(found.period, unit_ids, facts)}
    beside = _Beside(found, unit_ids, facts, rows, sight)
    cells: dict[Key, SheetCell] = {}
    for unit_id in unit_ids:
        outcomes = computed_outcomes(facts.values(), _numbers(facts, rows, unit_id))
        names = {fact.code: fact.name for fact in facts.values()}
        for fact in facts.values():
            if fact.computed:
                outcome = outcomes.get(fact.code)
                text = shown(fact, outcome.value) if outcome else ""
                why = why_of(outcome, names) if outcome else ""
                cells[unit_id, fact.pk] = beside.cell(unit_id, fact, None, text, why)
            else:
                row = rows.get((unit_id, fact.pk))
                text = shown(fact, row.entered, row.words) if row else ""
                cells[unit_id, fact.pk] = beside.cell(unit_id, fact, row, text, "")
    return EntrySheet(found, lines, cells)


def computed_cells(found: Round, unit_ids: Collection[int]) -> list[SheetCell]:
    """Return the worked-out cells of units alone: their text and, where there is none, why."""
    facts = {line.fact.pk: line.fact for line in _lines(found)}
    if not any(fact.computed for fact in facts.values()):
        return []
    rows = {(row.unit_id, row.measure_id): row for row in _values(found.period, unit_ids, facts)}
    names = {fact.code: fact.name for fact in facts.values()}
    by_code = {fact.code: fact for fact in facts.values()}
    return [
        SheetCell(unit_id, by_code[code], text=shown(by_code[code], one.value), why=why_of(one, names))
        for unit_id in unit_ids
        for code, one in computed_outcomes(facts.values(), _numbers(facts, rows, unit_id)).items()
    ]


def _lines(found: Round) -> tuple[SheetLine, ...]:
    lines = list(lines_asked(found).select_related("measure__indicator", "measure__part"))
    facts = facts_of([line.measure for line in lines], found.period.ends)
    return tuple(_line(line, facts[line.measure_id]) for line in lines)


def _line(line: FormLine, fact: MeasureFact) -> SheetLine:
    return SheetLine(line.heading, line.required, line.hint, fact)


def _values(period: Period | None, unit_ids: Collection[int], facts: Collection[int]) -> list[Value]:
    if period is None:
        return []
    return list(Value.objects.filter(period=period, unit__any_of=unit_ids, measure__any_of=facts))


def _numbers(
    facts: Mapping[int, MeasureFact], rows: Mapping[Key, Value], unit_id: int
) -> dict[str, Fraction | None]:
    numbers: dict[str, Fraction | None] = {}
    for pk, fact in facts.items():
        row = rows.get((unit_id, pk))
        if not fact.computed and fact.kind != Kind.TEXT:
            numbers[fact.code] = Fraction(row.entered) if row and row.entered is not None else None
    return numbers


class _Beside:
    """What stands beside the cells, each kind asked for once."""

    def __init__(
        self,
        found: Round,
        unit_ids: Collection[int],
        facts: Mapping[int, MeasureFact],
        rows: Mapping[Key, Value],
        sight: Sight,
    ) -> None:
        self._before = _printed(period_before(found.period), unit_ids, facts)
        self._last_year = _printed(period_last_year(found.period), unit_ids, facts)
        self._targets = _targets(found.period, unit_ids, facts)
        returned = [row.pk for row in rows.values() if row.state == CellState.RETURNED]
        self._said = dict(
            Remark.objects.filter(value__any_of=returned).order_by("pk").values_list("value_id", "reason")
        )
        self._proofs = _proofs(list(rows.values()), sight)

    def cell(self, unit_id: int, fact: MeasureFact, row: Value | None, text: str, why: str) -> SheetCell:
        key = (unit_id, fact.pk)
        return SheetCell(
            unit_id, fact,
            value_id=row.pk if row else None,
            version=row.version if row else 0,
            text=text,
            state=row.state if row else "",
            note=row.note if row else "",
            before=self._before.get(key, ""),
            last_year=self._last_year.get(key, ""),
            target=self._targets.get(key, ""),
            said=self._said.get(row.pk, "") if row else "",
            why=why,
            proofs=self._proofs.get(row.pk, ()) if row else (),
        )  # fmt: skip


def _printed(
    period: Period | None, unit_ids: Collection[int], facts: Mapping[int, MeasureFact]
) -> dict[Key, str]:
    """Return what was reported for another period, printed, computed ones worked out."""
    rows = {(row.unit_id, row.measure_id): row for row in _values(period, unit_ids, facts)}
    found = {
        key: shown(facts[key[1]], row.entered if row.reported is None else row.reported, row.words)
        for key, row in rows.items()
    }
    if not rows or not any(fact.computed for fact in facts.values()):
        return found
    by_code = {fact.code: fact for fact in facts.values()}
    for unit_id in unit_ids:
        outcomes = computed_outcomes(facts.values(), _numbers(facts, rows, unit_id))
        found |= {
            (unit_id, by_code[code].pk): shown(by_code[code], one.value)
            for code, one in outcomes.items()
            if one.value is not None
        }
    return found


def _targets(period: Period, unit_ids: Collection[int], facts: Mapping[int, MeasureFact]) -> dict[Key, str]:
    """Return the nearest target of each cell: that of the period, or of the first longer one ending later."""
    rows = Target.objects.filter(unit__any_of=unit_ids, measure__any_of=facts, period__ends__gte=period.ends)
    found: dict[Key, str] = {}
    for row in rows.select_related("period").order_by("period__ends", "-period__starts"):
        key = (row.unit_id, row.measure_id)
        if key not in found:
            text = shown(facts[row.measure_id], row.number)
            found[key] = text if row.period_id == period.pk else f"{text} ({period_name(row.period)})"
    return found


def _proofs(rows: list[Value], sight: Sight) -> dict[int, tuple[Proof, ...]]:
    found: dict[int, list[Proof]] = {}
    for one in evidence.citations_of_many(rows, sight) if rows else ():
        proof = Proof(one.source_id, one.start, one.end, one.quote, one.source.title or one.source.file_name)
        found.setdefault(one.fact_id, []).append(proof)
    return {pk: tuple(proofs) for pk, proofs in found.items()}
