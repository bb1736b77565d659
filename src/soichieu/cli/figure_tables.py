"""Commands that read figures: a table of them, and why one is what it is."""

import csv
import sys
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli.figure_names import facts_named, periods_named
from soichieu.cli.session import console, day, print_json
from soichieu.foundation.errors import Invalid
from soichieu.indicators import queries
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar import frequencies
from soichieu.pure.calendar.periods import Scheme
from soichieu.pure.quantities import format_number


class Parts(StrEnum):
    """The shorter periods a longer one may be made of."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"


Unit = Annotated[str, typer.Option("--unit", help="Đơn vị.")]
AsOn = Annotated[str, typer.Option("--as-on", help="Tính cho các đơn vị như ở ngày này.", show_default=False)]
OfScheme = Annotated[Scheme, typer.Option("--scheme", help="Chế độ báo cáo.")]
AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]


def table_command(  # noqa: PLR0917  each is an option of the command line
    codes: Annotated[list[str], typer.Argument(help="Mã các chỉ tiêu.")],
    unit: Unit,
    periods: Annotated[str, typer.Option("--periods", help="Kỳ hoặc khoảng kỳ, như 2025-01..2025-06.")],
    below: Annotated[bool, typer.Option("--below", help="Cả các đơn vị ngay dưới.")] = False,
    made_of: Annotated[
        Parts | None, typer.Option("--made-of", help="Gộp mỗi kỳ từ các kỳ ngắn hơn.", show_default=False)
    ] = None,
    as_on: AsOn = "",
    scheme: OfScheme = Scheme.CALENDAR,
    as_json: AsJson = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="In dạng CSV.")] = False,
) -> None:
    """Show figures by unit, period and indicator, reported and accepted, each with how whole it is."""
    on = day(as_on) if as_on else None
    sight = Sight.all(timezone.localdate())
    facts, chosen = facts_named(codes, sight), periods_named(periods, scheme.value)
    unit_id = organisations.unit_by_name(unit, on or chosen[-1].end).pk
    around = queries.around(unit_id, facts[0].hierarchy, {on or chosen[-1].end}, sight=sight)
    units = [around.unit, *(around.below if below else ())]
    rows = [
        _row(one, period, fact, found[fact.pk, one.pk])
        for period, found in _found(facts, chosen, [one.pk for one in units], sight, on, made_of)
        for one in units
        for fact in facts
        if (fact.pk, one.pk) in found
    ]
    if as_json:
        print_json(rows)
    elif as_csv:
        writer = csv.DictWriter(sys.stdout, list(_HEADS))
        writer.writeheader()
        writer.writerows({key: _in_csv(row[key]) for key in _HEADS} for row in rows)
    else:
        _print_rows(rows)


Told = tuple[queries.Figure, queries.OverTime | None]


def _found(
    facts: list[queries.MeasureFact], periods: list[frequencies.Period], units: list[int],
    sight: Sight, on: date | None, made_of: Parts | None,
) -> list[tuple[frequencies.Period, dict[tuple[int, int], Told]]]:  # fmt: skip
    """Return period by period the figures by measure and unit; periods nothing is known of are left out."""
    measures = [fact.pk for fact in facts]
    if made_of is not None:
        shorter = frequencies.Frequency(made_of.value)
        longer = [
            (one, queries.over_time(measures, one, shorter, units, sight=sight, on=on)) for one in periods
        ]
        return [(one, {key: (it.figure, it) for key, it in told.items()}) for one, told in longer]
    kept = queries.periods_kept(periods[0].scheme.value, [frequencies.key(one) for one in periods])
    if not kept:
        raise Invalid("Chưa có số liệu hay kỳ báo cáo nào trong khoảng kỳ này; thử --made-of month.")
    ids = list(kept.values())
    read = (
        queries.totals(measures, ids, units, sight=sight)
        if on is None
        else queries.as_on(measures, ids, units, on, sight=sight)
    )
    return [
        (one, {(m, u): (figure, None) for (m, p, u), figure in read.items() if p == kept[key]})
        for one in periods
        if (key := frequencies.key(one)) in kept
    ]


def _row(
    unit: queries.UnitChoice, period: frequencies.Period, fact: queries.MeasureFact, told: Told
) -> dict[str, Any]:
    figure, over = told
    row: dict[str, Any] = {
        "unit": unit.name, "period": frequencies.key(period), "code": fact.code, "name": fact.name,
        "measure_unit": fact.measure_unit,
    }  # fmt: skip
    for name, side in (("reported", figure.reported), ("accepted", figure.accepted)):
        row[name] = _exact(fact, side.value)
        row[f"{name}_answered"] = side.answered
    row["expected"] = figure.reported.expected
    row["why"] = list(figure.reported.why)
    row["words"] = figure.words
    row["periods"] = f"{over.periods.answered}/{over.periods.expected}" if over else ""
    return row


_HEADS = (
    "unit", "period", "code", "name", "measure_unit", "reported", "reported_answered", "accepted",
    "accepted_answered", "expected", "periods", "words", "why",
)  # fmt: skip


def _in_csv(value: Any) -> Any:
    return " ".join(value) if isinstance(value, list) else "" if value is None else value


def _exact(fact: queries.MeasureFact, value: Fraction | None) -> str | None:
    """Return a number as programmes read it, by the places of its definition."""
    number = queries.rounded(fact, value)
    return None if number is None else f"{number:f}"


def _print_rows(rows: list[dict[str, Any]]) -> None:
    table = Table(
        "Đơn vị", "Kỳ", "Mã", "Chỉ tiêu", "Đã báo cáo", "Đã duyệt", "Đã có/phải có", "Kỳ đã có",
        box=None, pad_edge=False,
    )  # fmt: skip
    for row in rows:
        numbers = [_shown(row[name]) or row["words"] or "chưa có" for name in ("reported", "accepted")]
        share = f"{row['reported_answered']}/{row['expected']}"
        table.add_row(row["unit"], row["period"], row["code"], row["name"], *numbers, share, row["periods"])
    console.print(table, markup=False)


def _shown(number: str | None) -> str:
    return "" if number is None else format_number(Decimal(number), decimals=_places(number))


def _places(number: str) -> int:
    return len(number.partition(".")[2])


def trace_command(
    code: Annotated[str, typer.Argument(help="Mã chỉ tiêu.")],
    unit: Unit,
    period: Annotated[str, typer.Option("--period", help="Kỳ, như 2025-05, 2025-Q1, 2025.")],
    as_on: AsOn = "",
    scheme: OfScheme = Scheme.CALENDAR,
    as_json: AsJson = False,
) -> None:
    """Say why a figure is what it is: the units below, the operands, the cell with what proves it."""
    on = day(as_on) if as_on else None
    sight = Sight.all(timezone.localdate())
    (fact,) = facts_named([code], sight)
    kept = queries.period_by_key(scheme.value, period)
    unit_id = organisations.unit_by_name(unit, on or kept.ends).pk
    traced = queries.trace(fact.pk, kept.pk, unit_id, sight=sight, on=on)
    told = {
        "code": traced.fact.code,
        "name": traced.fact.name,
        "unit": traced.name,
        "period": kept.key,
        **_figure(traced.fact, traced.figure),
        "parts": [{"unit": one.name, **_figure(traced.fact, one.figure)} for one in traced.parts],
        "operands": [{"code": one.code, "name": one.name, **_figure(one, it)} for one, it in traced.operands],
        "cell": _cell(traced),
    }
    if as_json:
        print_json(told)
        return
    _print_trace(told)


def _figure(fact: queries.MeasureFact, figure: queries.Figure) -> dict[str, Any]:
    return {
        "reported": _exact(fact, figure.reported.value),
        "accepted": _exact(fact, figure.accepted.value),
        "answered": figure.reported.answered,
        "expected": figure.reported.expected,
        "why": list(figure.reported.why),
        "words": figure.words,
    }


def _cell(traced: queries.Traced) -> dict[str, Any] | None:
    cell = traced.cell
    if cell is None:
        return None
    value = cell.value
    return {
        "entered": None if value.entered is None else _exact(traced.fact, Fraction(value.entered)),
        "words": value.words,
        "state": value.state,
        "version": value.version,
        "note": value.note,
        "proved_by": [one.quote for one in cell.citations],
        "corrections": [
            {"reason": one.reason, "state": one.state, "by": one.by_label} for one in cell.corrections
        ],
    }


def _print_trace(told: dict[str, Any]) -> None:
    def line(text: str) -> None:
        console.print(text, markup=False, highlight=False, soft_wrap=True)

    def said(one: dict[str, Any]) -> str:
        share = f" ({one['answered']}/{one['expected']})" if one["expected"] else ""
        why = f" {' '.join(one['why'])}" if one["why"] else ""
        reported, accepted = (_shown(one[name]) or "chưa có" for name in ("reported", "accepted"))
        return f"đã báo cáo {one['words'] or reported}, đã duyệt {accepted}{share}.{why}"

    line(f"{told['name']} [{told['code']}], {told['unit']}, {told['period']}: {said(told)}")
    for one in told["operands"]:
        line(f"  {one['name']} [{one['code']}]: {said(one)}")
    for one in told["parts"]:
        line(f"  {one['unit']}: {said(one)}")
    if (cell := told["cell"]) is not None:
        line(
            f"  Ô số liệu: {cell['words'] or _shown(cell['entered']) or 'trống'}, lần ghi {cell['version']}."
        )
        for quote in cell["proved_by"]:
            line(f"    Minh chứng: “{quote}”")
        for one in cell["corrections"]:
            line(f"    Đính chính ({one['by']}): {one['reason']}")
