"""Commands on the totals kept beside the figures: held against them, worked out anew."""

from typing import Annotated, Any

import typer
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cli.figure_names import facts_named
from soichieu.cli.session import console, print_json
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.organisations import queries as organisations
from soichieu.pure.calendar.periods import Scheme

Codes = Annotated[
    list[str] | None, typer.Option("--code", help="Chỉ của các chỉ tiêu này.", show_default=False)
]
Keys = Annotated[list[str] | None, typer.Option("--period", help="Chỉ của các kỳ này.", show_default=False)]
OfScheme = Annotated[Scheme, typer.Option("--scheme", help="Chế độ báo cáo của các kỳ.")]
AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]
_MOST_TOLD = 20


def check_command(
    code: Codes = None, period: Keys = None, scheme: OfScheme = Scheme.CALENDAR, as_json: AsJson = False
) -> None:
    """Hold every stored total against its figures, worked out in another way; exit code 1 where one differs.

    Means by weight are not among them.
    """
    faults = services.check_totals(**_chosen(code, period, scheme))
    names = organisations.names_of({one.unit_id for one in faults}, timezone.localdate())
    told: list[dict[str, Any]] = [
        {
            "measure": one.measure_id,
            "period": one.period_id,
            "unit": names.get(one.unit_id, ""),
            "stored": one.stored,
            "right": one.right,
        }
        for one in faults
    ]
    if as_json:
        print_json(told)
    elif not faults:
        console.print("Mọi số tổng hợp đều đúng với số liệu.", highlight=False)
    else:
        for fault in told[:_MOST_TOLD]:
            said = f"{fault['unit']}: đang ghi {_sums(fault['stored'])}, phải là {_sums(fault['right'])}"
            console.print(said, markup=False, highlight=False)
        console.print(f"{len(faults)} số tổng hợp sai: chạy soichieu figures rebuild.", highlight=False)
    if faults:
        raise typer.Exit(1)


def rebuild_command(
    code: Codes = None, period: Keys = None, scheme: OfScheme = Scheme.CALENDAR, as_json: AsJson = False
) -> None:
    """Work totals out anew from the figures: after a reform entered late, or after a fault."""
    count = services.rebuild_totals(by=operator(), **_chosen(code, period, scheme))
    if as_json:
        print_json({"totals": count})
    else:
        console.print(f"Đã tính lại {count} số tổng hợp.", highlight=False)


def _chosen(codes: list[str] | None, keys: list[str] | None, scheme: Scheme) -> dict[str, Any]:
    facts = facts_named(codes, Sight.all(timezone.localdate())) if codes else None
    periods = [queries.period_by_key(scheme.value, key).pk for key in keys] if keys else None
    return {"measure_ids": [fact.pk for fact in facts] if facts else None, "period_ids": periods}


def _sums(sums: tuple[Any, ...] | None) -> str:
    if sums is None:
        return "không có"
    return f"{sums[1]:f} của {sums[0]} ô (đã duyệt {sums[3]:f} của {sums[2]} ô)"
