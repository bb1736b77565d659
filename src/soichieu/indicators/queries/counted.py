"""Numbers of areas that nobody needs to type: officially counted, or listed in the register (R8, R17)."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.indicators.enums import CheckKind
from soichieu.indicators.models import Check, Measure, Round
from soichieu.organisations import queries as organisations
from soichieu.pure.hierarchy.area_kinds import area_kinds
from soichieu.pure.quantities import format_number


@dataclass(frozen=True, slots=True)
class CountOffer:
    """What is known of a cell that counts areas: the number as typed, and whence with its day, in words."""

    measure_id: int
    text: str
    told: str


def counted(found: Round, unit_id: int) -> tuple[CountOffer, ...]:
    """Return what is known for those cells of a round that a rule holds against the register."""
    area = organisations.area_of(unit_id)
    if area is None:
        return ()
    measures = Measure.objects.filter(part=None, lines__form=found.form_id, indicator__computed=False)
    by_indicator = dict(measures.values_list("indicator_id", "pk"))
    rules = Check.objects.filter(Q(form=found.form_id) | Q(form=None), kind=CheckKind.REGISTER)
    rules = rules.filter(Q(retired_on=None) | Q(retired_on__gt=found.period.ends), indicator__in=by_indicator)
    offers: dict[int, CountOffer] = {}
    for rule in rules.order_by("pk"):
        kinds, measure = area_kinds(rule.left), by_indicator[rule.indicator_id or 0]
        told = _told(organisations.dated_counts(area, kinds, found.period.ends), found) if kinds else None
        if told is not None:
            offers.setdefault(measure, CountOffer(measure, *told))
    return tuple(offers.values())


def _told(known: organisations.DatedCounts, found: Round) -> tuple[str, str] | None:
    """Choose the official count of the period before the list, the list before an older count."""
    official, listed = known.official, known.now
    if official is not None and (official.on >= found.period.starts or listed is None):
        beside = "; ".join(words for words in (official.told, official.source) if words)
        template = _("Số liệu chính thức ngày %(on)s: %(beside)s.")
        count = official
    elif listed is not None:
        beside = listed.told or format_number(listed.total)
        template = _("Danh mục đơn vị ngày %(on)s: %(beside)s.")
        count = listed
    else:
        return None
    return format_number(count.total), template % {"on": f"{count.on:%d/%m/%Y}", "beside": beside}
