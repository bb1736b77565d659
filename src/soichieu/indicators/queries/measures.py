"""What is known of the things counted, on a day: name, unit of measure, places, how it rolls up."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.models import Definition, Measure
from soichieu.pure.indicators.pasting import Expected


@dataclass(frozen=True, slots=True)
class MeasureFact:
    """A measure as its definition of a day has it. `weight_id` is the measure that weighs it."""

    pk: int
    code: str
    indicator_id: int
    name: str
    measure_unit: str
    decimals: int
    kind: Kind
    aggregation: Aggregation
    direction: str
    hierarchy: str
    weight_id: int | None
    computed: bool
    formula: str
    is_part: bool

    @property
    def expected(self) -> Expected:
        """What a cell of it takes."""
        if self.kind == Kind.TEXT:
            return Expected.TEXT
        if self.kind == Kind.YES_NO:
            return Expected.YES_NO
        return Expected.PERCENT if self.measure_unit.strip() == "%" else Expected.NUMBER


def measure_facts(measure_ids: Collection[int], on: date) -> dict[int, MeasureFact]:
    """Return what the definition in force on a day says of each of these measures."""
    measures = Measure.objects.filter(pk__in=measure_ids).select_related("indicator", "part")
    return facts_of(measures, on)


def facts_of(measures: Iterable[Measure], on: date) -> dict[int, MeasureFact]:
    """Return the facts of measures that come with their indicator and part."""
    listed = list(measures)
    definitions = definitions_on({measure.indicator_id for measure in listed}, on)
    return {measure.pk: _fact(measure, definitions.get(measure.indicator_id)) for measure in listed}


def definitions_on(indicator_ids: Collection[int], on: date) -> dict[int, Definition]:
    """Return the version of each indicator in force on a day; before its first, the first."""
    found: dict[int, Definition] = {}
    rows = Definition.objects.filter(indicator_id__in=indicator_ids).order_by("indicator_id", "since")
    for row in rows:
        if row.indicator_id not in found or row.since <= on:
            found[row.indicator_id] = row
    return found


def _fact(measure: Measure, definition: Definition | None) -> MeasureFact:
    indicator, part = measure.indicator, measure.part
    name = definition.name if definition else indicator.code
    return MeasureFact(
        pk=measure.pk,
        code=measure.code,
        indicator_id=indicator.pk,
        name=f"{name} ({part.name})" if part else name,
        measure_unit=definition.measure_unit if definition else "",
        decimals=definition.decimals if definition else 0,
        kind=Kind(indicator.kind),
        aggregation=Aggregation(indicator.aggregation),
        direction=indicator.direction,
        hierarchy=indicator.hierarchy,
        weight_id=indicator.weight_id,
        computed=indicator.computed,
        formula=definition.formula if definition else "",
        is_part=part is not None,
    )
