"""What is known of the things counted, on a day: name, unit of measure, places, how it rolls up."""

from collections.abc import Collection, Iterable, Sequence
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
    return {measure.pk: fact_of(measure, definitions.get(measure.indicator_id)) for measure in listed}


def definitions_on(indicator_ids: Collection[int], on: date) -> dict[int, Definition]:
    """Return the version of each indicator in force on a day; before its first, the first."""
    return {indicator: version_on(versions, on) for indicator, versions in versions_of(indicator_ids).items()}


def versions_of(indicator_ids: Collection[int]) -> dict[int, list[Definition]]:
    """Return every version of these indicators, the first first."""
    found: dict[int, list[Definition]] = {}
    for row in Definition.objects.filter(indicator_id__in=indicator_ids).order_by("indicator_id", "since"):
        found.setdefault(row.indicator_id, []).append(row)
    return found


def version_on(versions: Sequence[Definition], on: date) -> Definition:
    """Return the one of these versions, in order, that is in force on a day; before the first, the first."""
    return next((version for version in reversed(versions) if version.since <= on), versions[0])


def fact_of(measure: Measure, definition: Definition | None) -> MeasureFact:
    """Return the fact of a measure that comes with its indicator and part, by one version."""
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
