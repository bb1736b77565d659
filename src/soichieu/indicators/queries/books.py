"""What totals need to know of measures: each by the version of its day, with its operands."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date

from soichieu.indicators.models import Definition, Measure
from soichieu.indicators.queries.measures import MeasureFact, fact_of, version_on, versions_of
from soichieu.pure.indicators.formula import Formula, FormulaError, operands, parse


@dataclass(frozen=True, slots=True)
class Computing:
    """A computed measure by one version: its formula, or None where it cannot be read, and its operands."""

    formula: Formula | None
    codes: tuple[str, ...]


@dataclass(slots=True)
class Book:
    """Measures with every version of theirs, and all that their formulas are made of, however deep."""

    measures: dict[int, Measure] = field(default_factory=dict)
    versions: dict[int, list[Definition]] = field(default_factory=dict)
    by_code: dict[str, int] = field(default_factory=dict)
    _facts: dict[tuple[int, int], MeasureFact] = field(default_factory=dict)
    _formulas: dict[str, Computing] = field(default_factory=dict)

    @classmethod
    def of(cls, measure_ids: Collection[int]) -> "Book":
        """Read measures and, level by level, the operands of those that are computed."""
        book = cls()
        book._take(Measure.objects.filter(pk__in=measure_ids).select_related("indicator", "part"))
        while wanted := book._wanted():
            found = Measure.objects.filter(code__in=wanted).select_related("indicator", "part")
            book._take(found)
            # A code no measure has any more is told where the formula is worked out.
            book.by_code |= dict.fromkeys(wanted - book.by_code.keys(), 0)
        return book

    def _take(self, measures: Iterable[Measure]) -> None:
        for measure in measures:
            self.measures[measure.pk] = measure
            self.by_code[measure.code] = measure.pk
        indicators = {measure.indicator_id for measure in self.measures.values()}
        self.versions |= versions_of(indicators - self.versions.keys())

    def _wanted(self) -> set[str]:
        formulas = {version.formula for versions in self.versions.values() for version in versions}
        codes = {code for formula in formulas if formula for code in self.computing(formula).codes}
        return codes - self.by_code.keys()

    def computing(self, formula: str) -> Computing:
        """Return a formula as it is read."""
        if formula not in self._formulas:
            try:
                read = parse(formula)
                self._formulas[formula] = Computing(read, operands(read))
            except FormulaError:
                self._formulas[formula] = Computing(None, ())
        return self._formulas[formula]

    def fact(self, measure_id: int, on: date) -> MeasureFact:
        """Return what the version in force on a day says of a measure."""
        measure = self.measures[measure_id]
        versions = self.versions.get(measure.indicator_id)
        version = version_on(versions, on) if versions else None
        known = (measure_id, version.pk if version else 0)
        if known not in self._facts:
            self._facts[known] = fact_of(measure, version)
        return self._facts[known]

    def entered(self, on: date) -> list[MeasureFact]:
        """Return the measures that are entered, not computed."""
        facts = [self.fact(measure_id, on) for measure_id in self.measures]
        return [fact for fact in facts if not fact.computed]

    def names(self, codes: Iterable[str], on: date) -> dict[str, str]:
        """Return what the measures of these codes are called on a day."""
        return {code: self.fact(self.by_code[code], on).name for code in codes if self.by_code.get(code)}
