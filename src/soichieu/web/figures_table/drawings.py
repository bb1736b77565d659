"""One indicator drawn: over periods with target and the year before, units in order, and on a map."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from soichieu.foundation.errors import DomainError
from soichieu.foundation.http import reads
from soichieu.indicators import queries
from soichieu.organisations.queries import area_keys
from soichieu.pure.calendar import frequencies
from soichieu.web.charts import (
    Band,
    Bar,
    Dress,
    PeriodLabel,
    Series,
    lines,
    province_map,
    provinces_on,
    ranking,
    tile_map,
)
from soichieu.web.figures_table.asked import Asked
from soichieu.web.figures_table.periods import PeriodChoice
from soichieu.web.figures_table.printing import measured
from soichieu.web.page import show

_OVER_TIME = ("don_vi", "chi_tieu", "bieu", "loai_ky", "tu", "den", "ngay")
_OF_UNITS = ("don_vi", "chi_tieu", "bieu", "loai_ky", "den", "so", "ngay")


@reads
def figure_chart(request: HttpRequest) -> HttpResponse:
    """Show an indicator of one unit over the periods asked for."""
    return _answer(request, _OVER_TIME, _chart)


@reads
def figure_ranking(request: HttpRequest) -> HttpResponse:
    """Show the units right below one in order of an indicator."""
    return _answer(request, _OF_UNITS, _ranking)


@reads
def figure_map(request: HttpRequest) -> HttpResponse:
    """Show them on a map: provinces by their outlines, other units as tiles."""
    return _answer(request, _OF_UNITS, _map)


def _answer(request: HttpRequest, fields: Sequence[str], draw: Any) -> HttpResponse:
    asked = Asked(request)
    if (instead := asked.kept.opening()) is not None:
        return instead
    values = asked.shared(*fields)
    values["measure"], values["period"] = asked.measure, asked.period
    try:
        if asked.measure is not None and asked.period is not None:
            values["drawn"] = draw(asked, asked.measure)
    except DomainError as fault:
        values["fault"] = fault.sentence
    return show(request, "web/figure_drawing.html", values, "dong")


def _chart(asked: Asked, fact: queries.MeasureFact) -> SafeString:
    """Draw both sums, the target, and the same periods of the year before where there are any."""
    earlier = _year_before(asked)
    wanted = list({one.pk for one in (*asked.periods, *earlier) if one is not None})
    figures = asked.figures([fact.pk], wanted, [asked.unit_id])
    held = queries.judging([fact], wanted, [asked.unit_id])

    def values(periods: Sequence[PeriodChoice | None], *, accepted: bool) -> list[Decimal | None]:
        found = [figures.get((fact.pk, one.pk, asked.unit_id)) if one else None for one in periods]
        return [queries.rounded(fact, one.side(accepted=accepted).value) if one else None for one in found]

    series = [
        Series(_("đã duyệt"), values(asked.periods, accepted=True), Dress.ACCEPTED),
        Series(_("đã báo cáo"), values(asked.periods, accepted=False), Dress.REPORTED),
        Series(_("cùng kỳ năm trước"), values(earlier, accepted=True), Dress.THIRD),
        Series(
            _("mục tiêu"),
            [held.targets.get((fact.pk, one.pk, asked.unit_id)) for one in asked.periods],
            Dress.TARGET,
        ),
    ]
    there = [one for one in series if any(value is not None for value in one.values)]
    labels = [
        PeriodLabel(one.short, one.name, asked.trace((fact.pk, one.pk, asked.unit_id)))
        for one in asked.periods
    ]
    return lines(measured(fact), labels, there, bands=_bands(fact, held)) if there else SafeString("")


def _year_before(asked: Asked) -> list[PeriodChoice | None]:
    known = {one.key: one for one in asked.kinds.get(asked.kind, [])}
    return [
        known.get(frequencies.key(before)) if (before := frequencies.same_last_year(one.exact)) else None
        for one in asked.periods
    ]


def _bands(fact: queries.MeasureFact, held: queries.Judging) -> tuple[Band, ...]:
    return () if fact.indicator_id in held.by_target else held.bands.get(fact.indicator_id, ())


def _bars(
    asked: Asked, fact: queries.MeasureFact, period: PeriodChoice
) -> tuple[dict[int, Bar], queries.Judging]:
    """Return the units right below with their figures in a period."""
    units = asked.around.below or (asked.around.unit,)
    ids = [unit.pk for unit in units]
    figures = asked.figures([fact.pk], [period.pk], ids)
    held = queries.judging([fact], [period.pk], ids)
    bars = {}
    for unit in units:
        key = (fact.pk, period.pk, unit.pk)
        if not asked.day and not figures[key].is_owed:
            continue  # nobody asks this unit for it, so it is not one that has not answered
        value = figures[key].side(accepted=asked.accepted).value
        reached = held.reached(key, value) if value is not None else None
        bars[unit.pk] = Bar(
            unit.name,
            queries.rounded(fact, value),
            held.targets.get(key),
            asked.trace(key),
            _percent(reached),
        )
    return bars, held


def _percent(reached: Fraction | None) -> Decimal | None:
    return None if reached is None else Decimal(int(reached * 100)) / 100


def _ranking(asked: Asked, fact: queries.MeasureFact) -> SafeString:
    assert asked.period is not None  # noqa: S101  the caller looked
    bars, held = _bars(asked, fact, asked.period)
    if not bars:
        return SafeString("")
    return ranking(
        list(bars.values()), measured(fact), bands=held.bands.get(fact.indicator_id, ()),
        by_target=fact.indicator_id in held.by_target, least_first=fact.direction == "down",
    )  # fmt: skip


def _map(asked: Asked, fact: queries.MeasureFact) -> SafeString:
    """Draw the provinces of the day where the units are theirs, else every unit as a tile."""
    assert asked.period is not None  # noqa: S101  the caller looked
    bars, held = _bars(asked, fact, asked.period)
    if not bars:
        return SafeString("")
    day = asked.day or asked.period.ends
    bands, by_target = held.bands.get(fact.indicator_id, ()), fact.indicator_id in held.by_target
    keys, outlined = area_keys(bars), provinces_on(day)
    on_map = {keys[unit]: bar for unit, bar in bars.items() if keys.get(unit) in outlined}
    if on_map:
        return province_map(
            on_map, day, measured(fact), bands=bands, by_target=by_target,
            least_first=fact.direction == "down",
        )  # fmt: skip
    return tile_map({"": list(bars.values())}, measured(fact), bands=bands, by_target=by_target)
