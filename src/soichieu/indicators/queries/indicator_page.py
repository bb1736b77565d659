"""One indicator with all that is known of it: versions, formula in words, where it is used, targets."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.indicators.models import Band, Definition, FormLine, Indicator, Measure, Target
from soichieu.indicators.queries.check_rules import CheckLine, check_lines
from soichieu.indicators.queries.dictionary import (
    indicator_of,
    indicators_seen,
    measure_names,
)
from soichieu.indicators.queries.forms import visible as visible_forms
from soichieu.indicators.queries.targets import targets_seen
from soichieu.pure.indicators.formula import operands, parse, write

_MOST_TARGETS = 60


@dataclass(frozen=True, slots=True)
class Version:
    """A definition with its formula written out in names; "" where it has none.

    `directive_is_seen` says whether the reader may open the document it stands on.
    """

    definition: Definition
    formula: str
    directive_is_seen: bool


@dataclass(frozen=True, slots=True)
class Use:
    """Another indicator that is computed from this one or weighed by it."""

    indicator_id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class IndicatorPage:
    """What the page of an indicator shows; the version in force on the day is `current`.

    `breakdowns` are the measures of each breakdown by its name; `targets` those of units in sight, as many
    as the page holds, `more_targets` says whether there are others.
    """

    indicator: Indicator
    current: Version
    versions: tuple[Version, ...]
    weight: str
    breakdowns: tuple[tuple[str, tuple[Measure, ...]], ...]
    bands: tuple[Band, ...]
    uses: tuple[Use, ...]
    lines: tuple[FormLine, ...]
    checks: tuple[CheckLine, ...]
    targets: tuple[Target, ...]
    more_targets: bool


def indicator_page(indicator_id: int, sight: Sight, on: date) -> IndicatorPage:
    """Return an indicator as it is on a day; raises NoSuchIndicator as `indicator_of` does."""
    indicator = indicator_of(indicator_id, sight)
    versions = _versions(indicator, sight, on)
    measures = list(indicator.measures.select_related("part__dimension").order_by("part__order"))
    targets = list(targets_seen(sight).filter(measure__in=measures)[: _MOST_TARGETS + 1])
    weight = indicator.weight
    return IndicatorPage(
        indicator=indicator,
        current=next((one for one in versions if one.definition.since <= on), versions[-1]),
        versions=versions,
        weight=measure_names([weight.code], sight, on).get(weight.code, weight.code) if weight else "",
        breakdowns=_breakdowns(measures),
        bands=tuple(indicator.bands.all()),
        uses=_uses(indicator, {measure.code for measure in measures}, sight, on),
        lines=tuple(
            FormLine.objects.filter(
                measure__in=measures, form__in=visible_forms(sight).values("pk"), valid__upper_inf=True
            )
            .select_related("form", "measure__part")
            .order_by("form__code", "order")
        ),
        checks=check_lines(Q(indicator=indicator) | _naming(measures), sight, on),
        targets=tuple(targets[:_MOST_TARGETS]),
        more_targets=len(targets) > _MOST_TARGETS,
    )


def _versions(indicator: Indicator, sight: Sight, on: date) -> tuple[Version, ...]:
    """Return the definitions, the newest first."""
    found = list(indicator.definitions.select_related("directive").order_by("-number"))
    codes = {code for one in found if one.formula for code in operands(parse(one.formula))}
    names = measure_names(codes, sight, on)
    based_on = {one.directive_id for one in found if one.directive_id}
    seen = set(directives.visible(sight).filter(pk__in=based_on).values_list("pk", flat=True))
    return tuple(
        Version(one, write(parse(one.formula), names) if one.formula else "", one.directive_id in seen)
        for one in found
    )


def _breakdowns(measures: list[Measure]) -> tuple[tuple[str, tuple[Measure, ...]], ...]:
    found: dict[str, list[Measure]] = {}
    for measure in measures:
        if measure.part is not None:
            found.setdefault(measure.part.dimension.name, []).append(measure)
    return tuple((name, tuple(parts)) for name, parts in found.items())


def _uses(indicator: Indicator, codes: set[str], sight: Sight, on: date) -> tuple[Use, ...]:
    """Return the indicators in sight whose definition of the day needs this one."""
    found = []
    for one in indicators_seen(sight, on):
        other = one.indicator
        is_weighed = other.weight is not None and other.weight.indicator_id == indicator.pk
        if is_weighed or (one.formula and codes & set(operands(parse(one.formula)))):
            found.append(Use(other.pk, other.code, one.name))
    return tuple(found)


def _naming(measures: list[Measure]) -> Q:
    """Return the condition that a rule names one of these measures."""
    found = Q(pk__in=[])
    for measure in measures:
        found |= Q(left__contains=f"[{measure.code}]") | Q(right__contains=f"[{measure.code}]")
    return found
