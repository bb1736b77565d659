"""Figures of the size of a country, of a country that does not exist: for measuring and trying (R23)."""

import time
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated

import numpy as np
import typer
from django.db import transaction
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cli.session import console
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, Direction, Frequency, Kind, Scheme
from soichieu.organisations import services as inventing
from soichieu.organisations.queries import UnitRule
from soichieu.organisations.services import InventedCountry
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme as Calendar
from soichieu.pure.quantities import format_number

_FORM = "BMQG-01"
_MOST = 500
_LATE = 20  # one answer of so many comes after it was due
_WHOLE = 10**6  # figures are loaded in millionths


@dataclass(frozen=True, slots=True)
class _Size:
    provinces: int
    communes: int
    indicators: int
    months: int


def generate_command(
    indicators: Annotated[int, typer.Option(help="Số chỉ tiêu.")] = 100,
    months: Annotated[int, typer.Option(help="Số tháng, tính đến tháng trước.")] = 20,
    provinces: Annotated[int, typer.Option(help="Số tỉnh.")] = 34,
    communes: Annotated[int, typer.Option(help="Số xã.")] = 3321,
    seed: Annotated[int, typer.Option(help="Số gốc: cùng số gốc thì cùng số liệu.")] = 2026,
) -> None:
    """Fill an EMPTY home with an invented country and its figures; refused where any unit is known."""
    if not (1 <= indicators <= _MOST and 1 <= months <= _MOST):
        raise Invalid(f"Số chỉ tiêu và số tháng từ 1 đến {_MOST}.")
    began = time.perf_counter()
    with transaction.atomic():
        cells = _generate(_Size(provinces, communes, indicators, months), np.random.default_rng(seed))
    units, seconds = 1 + provinces + communes, Decimal(f"{time.perf_counter() - began:.1f}")
    console.print(
        f"DỮ LIỆU MINH HỌA: {format_number(units)} đơn vị, {indicators} chỉ tiêu, {months} tháng, "
        f"{format_number(cells)} số liệu; {format_number(seconds)} giây.",
        highlight=False, soft_wrap=True,
    )  # fmt: skip


def _generate(size: _Size, chance: np.random.Generator) -> int:
    """Make units, indicators, a form with its rounds, answers and figures; return how many figures."""
    keys = _months(size.months)
    since = date.fromisoformat(f"{keys[0]}-01")
    with console.status("Dựng đơn vị, chỉ tiêu, biểu mẫu hư cấu…"):
        country = inventing.invent_country(size.provinces, size.communes, since=since, by=operator())
        form_id = _ask(country, size.indicators, since)
    periods = []
    for key in keys:
        with console.status(f"Mở kỳ {key}, tiếp nhận {format_number(size.communes)} báo cáo…"):
            periods.append(_answered(form_id, key, chance))
    with console.status("Nạp số liệu và tính mọi số tổng hợp…"):
        form = queries.form_of(form_id, Sight.all(timezone.localdate()))
        measures = [line.fact.pk for line in queries.lines_of(form, since)]
        return services.load_values(_columns(country, measures, periods, chance), by=operator())


def _months(count: int) -> list[str]:
    """Return the months up to the last one that ended, the first first."""
    first = timezone.localdate().replace(day=1)
    exact: frequencies.Period | None = frequencies.period_on(
        first - timedelta(days=1), frequencies.Frequency.MONTH, Calendar.CALENDAR
    )
    keys: list[str] = []
    while exact is not None and len(keys) < count:
        keys.append(frequencies.key(exact))
        exact = frequencies.before(exact)
    return keys[::-1]


def _ask(country: InventedCountry, indicators: int, since: date) -> int:
    """Define the indicators, stocks and flows by turns, and the form that asks for them; return the form."""
    codes = [f"QG{at:03}" for at in range(1, indicators + 1)]
    for at, code in enumerate(codes):
        named = services.NewDefinition(since, f"Chỉ tiêu minh họa {at + 1}", measure_unit="đơn vị")
        new = services.NewIndicator(
            code, country.top_id, Kind.FLOW if at % 2 else Kind.STOCK, Aggregation.SUM, "party", named,
            direction=Direction.UP,
        )  # fmt: skip
        services.define(new, by=operator())
    rule = UnitRule("commune", line="party", within_id=country.top_id, hierarchy="party")
    form = services.NewForm(
        _FORM, "Biểu minh họa cỡ cả nước", country.top_id, Scheme.CALENDAR, Frequency.MONTH, "party", rule,
        starts=since,
    )  # fmt: skip
    return services.make_form(form, [services.NewLine(code) for code in codes], by=operator()).pk


def _answered(form_id: int, key: str, chance: np.random.Generator) -> int:
    """Open a round and tell that everybody had answered it, some late; return its period."""
    opened = services.open_round(form_id, key, by=operator())
    units = list(opened.submissions.order_by("unit").values_list("unit_id", flat=True))
    now = timezone.now()
    late = chance.integers(0, _LATE, len(units)) == 0
    answers = []
    for unit, is_late in zip(units, late.tolist(), strict=True):
        at = min(opened.due_at + timedelta(hours=20 if is_late else -20), now)
        answers.append(services.PastAnswer(unit, at, min(at + timedelta(hours=4), now), "Minh họa"))
    services.take_over_answers(opened.pk, answers, by=operator())
    return opened.period_id


def _columns(
    country: InventedCountry, measures: list[int], periods: list[int], chance: np.random.Generator
) -> services.Columns:
    """Return a figure of every commune, measure and month: of the commune's size, growing, unsteady."""
    communes = np.array(country.commune_ids)
    size = np.exp(chance.normal(0, 0.5, (1, 1, len(communes))))
    rate = np.exp(chance.normal(3, 1, (len(measures), 1, 1)))
    growth = 1.01 ** np.arange(len(periods)).reshape(1, -1, 1)
    unsteady = chance.uniform(0.85, 1.15, (len(measures), len(periods), len(communes)))
    numbers = np.rint(size * rate * growth * unsteady).astype(np.int64) * _WHOLE
    return services.Columns(
        np.repeat(np.array(measures), len(periods) * len(communes)),
        np.tile(np.repeat(np.array(periods), len(communes)), len(measures)),
        np.tile(communes, len(measures) * len(periods)),
        numbers.reshape(-1),
    )
