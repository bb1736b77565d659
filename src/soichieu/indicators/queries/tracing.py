"""Why a number is what it is: the units below and the operands it is made of, down to the cell itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.evidence.models import Citation
from soichieu.evidence.queries import citations_of
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Correction, Decision, Measure, Period, Remark, Submission, Value
from soichieu.indicators.queries.as_on import as_on
from soichieu.indicators.queries.figure import Figure, Figures
from soichieu.indicators.queries.measures import MeasureFact, measure_facts
from soichieu.indicators.queries.places import Forest
from soichieu.indicators.queries.rounds import answers_owed
from soichieu.indicators.queries.totals import totals
from soichieu.organisations.queries import name_of, names_of
from soichieu.pure.indicators.formula import FormulaError, operands, parse


@dataclass(frozen=True, slots=True)
class TracedPart:
    """One unit right below, with its figure; `owes` says that it or somebody below it owes an answer."""

    unit_id: int
    name: str
    figure: Figure

    @property
    def owes(self) -> bool:
        """Whether an answer is owed there."""
        return bool(self.figure.reported.expected)


@dataclass(frozen=True, slots=True)
class TracedCell:
    """The unit's own cell: the figure as entered, its proof, what was said of it, its corrections."""

    value: Value
    submission: Submission | None
    citations: Sequence[Citation]
    corrections: Sequence[Correction]
    remarks: Sequence[Remark]
    decisions: Sequence[Decision]


@dataclass(frozen=True, slots=True)
class Traced:
    """A number taken apart one level; `on` is the day whose units it is counted for, None as they then were.

    `operands` are those of a computed one, `weight` what weighs a mean. `cell` is there where the unit
    answered itself.
    """

    fact: MeasureFact
    period: Period
    unit_id: int
    name: str
    figure: Figure
    parts: tuple[TracedPart, ...]
    operands: tuple[tuple[MeasureFact, Figure], ...]
    cell: TracedCell | None
    above_id: int | None
    on: date | None = None

    @property
    def missing(self) -> tuple[TracedPart, ...]:
        """The units right below with an answer still owed."""
        return tuple(part for part in self.parts if not part.figure.reported.is_whole)


def trace(measure_id: int, period_id: int, unit_id: int, *, sight: Sight, on: date | None = None) -> Traced:
    """Return why a number is what it is; raises NoSuchIndicator where the reader may not know of it."""
    period = Period.objects.filter(pk=period_id).first()
    if period is None or not sight.covers(unit_id) or not Measure.objects.filter(pk=measure_id).exists():
        raise NoSuchIndicator(_("Không có số liệu này."))
    fact = measure_facts([measure_id], period.ends)[measure_id]
    forest, day = Forest(fact.hierarchy), on or period.ends
    children = [unit for unit in forest.below(unit_id, day) if sight.covers(unit)]
    made_of = _operands(fact, period)
    measures = [measure_id, *(operand.pk for operand in made_of)]
    figures = _figures(measures, period_id, [unit_id, *children], sight, on)
    names = names_of(children, day)
    parts = [TracedPart(unit, names.get(unit, ""), figures[measure_id, period_id, unit]) for unit in children]
    above = forest.on(day).get(unit_id)
    return Traced(
        fact, period, unit_id, name_of(unit_id, day), figures[measure_id, period_id, unit_id],
        tuple(sorted(parts, key=lambda part: (not part.owes, part.name))),
        tuple((operand, figures[operand.pk, period_id, unit_id]) for operand in made_of),
        _cell(measure_id, period, unit_id, sight),
        above if sight.covers(above) else None,
        on,
    )  # fmt: skip


def _figures(
    measures: Sequence[int], period_id: int, units: Sequence[int], sight: Sight, on: date | None
) -> Figures:
    if on is None:
        return totals(measures, [period_id], units, sight=sight)
    return as_on(measures, [period_id], units, on, sight=sight)


def _operands(fact: MeasureFact, period: Period) -> list[MeasureFact]:
    """Return the measures a computed one is made of, or the one that weighs a mean."""
    if fact.weight_id is not None:
        return list(measure_facts([fact.weight_id], period.ends).values())
    if not fact.computed:
        return []
    try:
        codes = operands(parse(fact.formula))
    except FormulaError:
        return []
    ids = dict(Measure.objects.filter(code__in=codes).values_list("code", "pk"))
    facts = measure_facts(ids.values(), period.ends)
    return [facts[ids[code]] for code in codes if code in ids]


def _cell(measure_id: int, period: Period, unit_id: int, sight: Sight) -> TracedCell | None:
    cells = Value.objects.select_related("entered_by", "period")
    value = cells.filter(measure=measure_id, period=period, unit=unit_id).first()
    if value is None:
        return None
    answers = answers_owed(measure_id, period.pk).filter(unit=unit_id)
    submission = answers.select_related("round__form").order_by("pk").last()
    return TracedCell(
        value, submission, tuple(citations_of(value, sight)), tuple(value.corrections.all()),
        tuple(value.remarks.select_related("decision")),
        tuple(submission.decisions.select_related("unit")) if submission else (),
    )  # fmt: skip
