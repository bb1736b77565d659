"""Corrections of accepted figures within a reader's sight (R21, R22)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Correction, Definition
from soichieu.indicators.queries.figures import shown
from soichieu.indicators.queries.measures import MeasureFact, fact_of, version_on, versions_of


@dataclass(frozen=True, slots=True)
class CorrectionFilter:
    """What a reader asks of the list; empty asks nothing. `ids` are those that wait for somebody."""

    words: str = ""
    state: str = ""
    unit_ids: Collection[int] | None = None
    ids: Collection[int] | None = None


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction with both numbers printed."""

    correction: Correction
    fact: MeasureFact
    was: str
    becomes: str


def corrections_seen(sight: Sight, wanted: CorrectionFilter | None = None) -> QuerySet[Correction]:
    """Return the corrections of figures of units in sight."""
    wanted = wanted or CorrectionFilter()
    found = Correction.objects.select_related(
        "value__period", "value__measure__indicator", "value__measure__part"
    )
    if not sight.everything:
        found = found.filter(value__unit__any_of=sight.within)
    if wanted.words:
        named = Definition.objects.filter(with_words(wanted.words, "name")).values("indicator")
        found = found.filter(
            Q(value__measure__indicator__in=named)
            | with_words(wanted.words, "reason", "value__measure__code")
        )
    if wanted.state:
        found = found.filter(state=wanted.state)
    if wanted.unit_ids is not None:
        found = found.filter(value__unit__any_of=wanted.unit_ids)
    if wanted.ids is not None:
        found = found.filter(pk__in=wanted.ids)
    return found


def correction_of(correction_id: int, sight: Sight) -> Correction:
    """Return one correction; raises NoSuchIndicator also where the reader may not know of it."""
    found = corrections_seen(sight).filter(pk=correction_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không có đính chính này."))
    return found


def correction_lines(corrections: Iterable[Correction]) -> list[CorrectionLine]:
    """Return corrections with their numbers printed, by the definition of the period of each."""
    listed = list(corrections)
    versions = versions_of({one.value.measure.indicator_id for one in listed})
    lines = []
    for one in listed:
        measure = one.value.measure
        defined = versions.get(measure.indicator_id)
        fact = fact_of(measure, version_on(defined, one.value.period.ends) if defined else None)
        was, becomes = shown(fact, one.was, one.was_words), shown(fact, one.becomes, one.becomes_words)
        lines.append(CorrectionLine(one, fact, was, becomes))
    return lines
