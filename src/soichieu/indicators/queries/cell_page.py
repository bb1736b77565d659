"""One figure with all that is known of it: numbers, life, proof, what it counts in (R7, R14, R22)."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.evidence.models import Citation
from soichieu.evidence.queries import citations_of
from soichieu.indicators.enums import CorrectionState
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Correction, Definition, Measure, Period, Submission, Value
from soichieu.indicators.queries.breaches import ToldBreach, breaches
from soichieu.indicators.queries.cell_history import Step, steps_of
from soichieu.indicators.queries.climbing import approvers_of, day_of
from soichieu.indicators.queries.dictionary import visible
from soichieu.indicators.queries.figure import Figure
from soichieu.indicators.queries.figures import shown
from soichieu.indicators.queries.measures import MeasureFact, measure_facts, version_on, versions_of
from soichieu.indicators.queries.places import Forest
from soichieu.indicators.queries.rounds import answers_asking, judged_answer
from soichieu.indicators.queries.totals import totals
from soichieu.organisations.queries import name_of, names_of
from soichieu.pure.indicators.formula import operands, parse


@dataclass(frozen=True, slots=True)
class Above:
    """A superior whose total the figure is in; `figure` is None where it lies outside the reader's sight."""

    unit_id: int
    figure: Figure | None


@dataclass(frozen=True, slots=True)
class CellPage:
    """A figure as its page shows it.

    `answers` are those the unit owes it in, `answer` the one by which it counts; `approvers` the units that
    judge it, nearest first. `correction` waits for a word. `uses` are the computed figures of the same unit
    that it enters. `names` are of every unit named, as they were at the end of the period.
    """

    fact: MeasureFact
    period: Period
    unit_id: int
    value: Value | None
    answers: tuple[Submission, ...]
    answer: Submission | None
    approvers: tuple[int, ...]
    steps: tuple[Step, ...]
    breaches: tuple[ToldBreach, ...]
    citations: Sequence[Citation]
    correction: Correction | None
    above: tuple[Above, ...]
    uses: tuple[tuple[MeasureFact, Figure], ...]
    names: dict[int, str]

    @property
    def judge_id(self) -> int | None:
        """Whose word makes it official; None where nobody stands above the unit."""
        return self.approvers[-1] if self.approvers else None


def cell_page(measure_id: int, period_id: int, unit_id: int, *, sight: Sight) -> CellPage:
    """Return a figure, entered or owed; raises NoSuchIndicator where nobody asked for it or out of sight."""
    period = Period.objects.filter(pk=period_id).first()
    if period is None or not sight.covers(unit_id):
        raise NoSuchIndicator(_("Không có số liệu này, hoặc nằm ngoài phạm vi của đồng chí."))
    cells = Value.objects.select_related("entered_by")
    value = cells.filter(measure=measure_id, period=period, unit=unit_id).first()
    answers = answers_asking(measure_id, period_id, unit_id)
    if value is None and not answers:
        raise NoSuchIndicator(_("Đơn vị này không phải báo cáo chỉ tiêu ấy trong kỳ ấy."))
    fact = measure_facts([measure_id], period.ends)[measure_id]
    line = _above(fact, period, unit_id)
    using = _using(fact, period, sight)
    found = totals([measure_id, *using], [period_id], [unit_id, *line], sight=sight)
    answer = judged_answer(answers)
    approvers = approvers_of(answer) if answer is not None else ()
    steps = steps_of(value, answers, fact)
    named = {unit_id, *line, *approvers, *(step.unit_id for step in steps if step.unit_id)}
    named |= {answer.round.form.owner_id for answer in answers}
    return CellPage(
        fact, period, unit_id, value, tuple(answers), answer, approvers, steps,
        breaches=_breaches(answer, fact) if value is not None else (),
        citations=tuple(citations_of(value, sight)) if value is not None else (),
        correction=_waiting(value) if value is not None else None,
        above=tuple(Above(unit, found.get((measure_id, period_id, unit))) for unit in line),
        uses=tuple((one, found[pk, period_id, unit_id]) for pk, one in using.items()),
        names=names_of(named, period.ends),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CellHead:
    """A stored figure with what it is of, for the screens that change something about it."""

    value: Value
    fact: MeasureFact
    period: Period
    name: str

    @property
    def number(self) -> Decimal | None:
        """The number that stands there: as entered, else as reported."""
        return self.value.reported if self.value.entered is None else self.value.entered

    @property
    def text(self) -> str:
        """The same, printed."""
        return shown(self.fact, self.number, self.value.words)


def cell_head(value_id: int, *, sight: Sight) -> CellHead:
    """Return a stored figure; raises NoSuchIndicator where there is none in sight."""
    value = Value.objects.select_related("period").filter(pk=value_id).first()
    if value is None or not sight.covers(value.unit_id):
        raise NoSuchIndicator(_("Không có số liệu này, hoặc nằm ngoài phạm vi của đồng chí."))
    fact = measure_facts([value.measure_id], value.period.ends)[value.measure_id]
    return CellHead(value, fact, value.period, name_of(value.unit_id, value.period.ends))


def key_of_value(value_id: int) -> tuple[int, int, int]:
    """Return measure, period and unit of a stored figure; raises NoSuchIndicator."""
    key = Value.objects.filter(pk=value_id).values_list("measure_id", "period_id", "unit_id").first()
    if key is None:
        raise NoSuchIndicator(_("Không có số liệu này, hoặc nằm ngoài phạm vi của đồng chí."))
    return key


def _above(fact: MeasureFact, period: Period, unit_id: int) -> list[int]:
    """Return the superiors whose totals a figure is in, nearest first, as they were when it was reported."""
    above = Forest(fact.hierarchy).on(day_of(unit_id, period.ends))
    line: list[int] = []
    at = above.get(unit_id)
    while at is not None:
        line.append(at)
        at = above.get(at)
    return line


def _using(fact: MeasureFact, period: Period, sight: Sight) -> dict[int, MeasureFact]:
    """Return the whole measures in sight whose formula of the period names this one, or that it weighs."""
    named = Definition.objects.filter(
        Q(formula__contains=fact.code) | Q(indicator__weight=fact.pk),
        indicator__in=visible(sight).values("pk"),
    )
    indicators = set(named.values_list("indicator_id", flat=True))
    in_force = {pk: version_on(versions, period.ends) for pk, versions in versions_of(indicators).items()}
    needed = {
        pk for pk, one in in_force.items() if not one.formula or fact.code in operands(parse(one.formula))
    }
    whole = Measure.objects.filter(indicator__in=needed, part=None).order_by("indicator__code")
    return measure_facts(list(whole.values_list("pk", flat=True)), period.ends)


def _breaches(answer: Submission | None, fact: MeasureFact) -> tuple[ToldBreach, ...]:
    """Return what the figure breaks in the round it counts in, with the reasons given."""
    if answer is None:
        return ()
    return tuple(one for one in breaches(answer.round, answer.unit_id) if fact.pk in one.cells)


def _waiting(value: Value) -> Correction | None:
    asked = Correction.objects.select_related(
        "value__period", "value__measure__indicator", "value__measure__part"
    )
    found: Correction | None = asked.filter(value=value, state=CorrectionState.PROPOSED).first()
    return found
