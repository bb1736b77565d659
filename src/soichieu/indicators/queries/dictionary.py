"""The dictionary of indicators within a reader's sight (R13, R21)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import (
    Case,
    F,
    Func,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextField,
    Value,
    When,
)
from django.utils.translation import gettext as _

from soichieu.accounts.sight import Sight
from soichieu.foundation.alphabet import with_words
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import Definition, FormLine, Indicator, Measure
from soichieu.indicators.queries.measures import definitions_on, facts_of


@dataclass(frozen=True, slots=True)
class DictionaryFilter:
    """What a reader asks of the dictionary; empty fields ask nothing. `words` meet code, name and aliases."""

    words: str = ""
    kind: str = ""
    owner_id: int | None = None
    directive_id: int | None = None
    form_id: int | None = None
    in_use: bool = False


def visible(sight: Sight) -> QuerySet[Indicator]:
    """Return the indicators a reader may know of: those kept by their units, below them and above (R21).

    The one place where R21 is applied to the dictionary.
    """
    found = Indicator.objects.all()
    return found if sight.everything else found.filter(owner__any_of=sight.issuers)


def indicators_seen(sight: Sight, on: date, wanted: DictionaryFilter | None = None) -> QuerySet[Definition]:
    """Return the definition in force on a day of each indicator in sight, by code.

    One that is not in force yet stands by its first definition.
    """
    wanted = wanted or DictionaryFilter()
    found = Definition.objects.filter(
        indicator__in=visible(sight).values("pk"), pk=Subquery(_in_force(on).values("pk")[:1])
    )
    found = found.select_related("indicator", "indicator__weight", "directive")
    aliases = Func(F("aliases"), Value(" "), function="array_to_string", output_field=TextField())
    found = found.annotate(other_names=aliases)
    found = found.filter(with_words(wanted.words, "indicator__code", "name", "other_names"))
    if wanted.form_id:
        lines = FormLine.objects.filter(form=wanted.form_id, valid__upper_inf=True)
        found = found.filter(indicator__in=lines.values("measure__indicator"))
    if wanted.in_use:
        found = found.filter(Q(indicator__retired_on__isnull=True) | Q(indicator__retired_on__gt=on))
    limits = {
        "indicator__kind": wanted.kind,
        "indicator__owner": wanted.owner_id,
        "directive": wanted.directive_id,
    }
    asked: dict[str, Any] = {name: value for name, value in limits.items() if value}
    return found.filter(**asked).order_by("indicator__code")


def _in_force(on: date) -> QuerySet[Definition]:
    """Return the versions of the outer row's indicator, that of the day first, else the first there is."""
    is_later = Case(When(since__lte=on, then=0), default=1)
    nearest = Case(When(since__lte=on, then=-F("number")), default=F("number"), output_field=IntegerField())
    return Definition.objects.filter(indicator=OuterRef("indicator")).order_by(is_later, nearest)


def indicator_of(indicator_id: int, sight: Sight) -> Indicator:
    """Return one indicator; raises NoSuchIndicator also where the reader may not know of it."""
    found = visible(sight).select_related("weight", "owner").filter(pk=indicator_id).first()
    if found is None:
        raise NoSuchIndicator(_("Không tìm thấy chỉ tiêu này."))
    return found


def indicator_by_code(code: str, sight: Sight) -> Indicator:
    """Return the indicator of a code, whatever its case; raises NoSuchIndicator."""
    found = visible(sight).filter(code__iexact=code.strip()).first()
    if found is None:
        raise NoSuchIndicator(_("Không có chỉ tiêu nào mang mã “%(code)s”.") % {"code": code.strip()})
    return found


def measure_names(codes: Iterable[str], sight: Sight, on: date) -> dict[str, str]:
    """Return what measures are called on a day, by their codes; those out of sight are left out."""
    measures = Measure.objects.filter(code__in=list(codes), indicator__in=visible(sight).values("pk"))
    facts = facts_of(measures.select_related("indicator", "part"), on)
    return {fact.code: fact.name for fact in facts.values()}


def names_on(indicator_ids: Iterable[int], on: date) -> dict[int, str]:
    """Return the names of indicators on a day; before its first definition, the first."""
    return {key: one.name for key, one in definitions_on(list(indicator_ids), on).items()}


def owner_ids(sight: Sight) -> list[int]:
    """Return the units that keep indicators in sight."""
    return list(visible(sight).order_by("owner").values_list("owner", flat=True).distinct())
