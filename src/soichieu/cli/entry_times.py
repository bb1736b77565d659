"""The command `soichieu tasks entry-times`: how soon offices enter what happened, against the rule."""

from datetime import date
from typing import Annotated, Any

import typer
from django.conf import settings
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli.session import console, day, print_json
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries
from soichieu.tasks.enums import EntryKind


def entry_times_command(
    on: Annotated[
        str, typer.Option("--on", help="Ba tháng đến ngày; mặc định hôm nay.", show_default=False)
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """Tell by office, month and kind how soon was entered what happened, over three months up to a day."""
    until = day(on) if on else timezone.localdate()
    since, limit = queries.usual_since(until), settings.ENTRY_IN_WORKING_DAYS
    rows = queries.entry_rows(queries.entries_of(Sight.all(until), since, until))
    names = organisations.names_of({row.unit_id for row in rows}, until)
    told = [_told(row, names.get(row.unit_id, "")) for row in rows]
    total, within = sum(row.times.count for row in rows), sum(row.times.within for row in rows)
    if as_json:
        print_json(
            {"since": since, "until": until, "limit": limit, "total": total, "within": within, "rows": told}
        )
        return
    table = Table(
        "Tháng", "Đơn vị", "Loại", "Số lượt", "Trung vị (ngày làm việc)", "Đúng hạn", "Chậm",
        box=None, pad_edge=False,
    )  # fmt: skip
    for row in told:
        median = f"{row['median']:g}".replace(".", ",")
        table.add_row(
            f"{row['month']:%m/%Y}", row["unit"], str(EntryKind(row["kind"]).label), str(row["count"]),
            median, str(row["within"]), str(row["late"] or ""),
        )  # fmt: skip
    console.print(table)
    console.print(_summary(since, until, limit, within, total), highlight=False)


def _told(row: queries.EntryRow, unit: str) -> dict[str, Any]:
    times = row.times
    return {
        "month": row.month,
        "unit": unit,
        "kind": row.kind.value,
        "count": times.count,
        "median": times.median,
        "within": times.within,
        "late": times.late,
    }


def _summary(since: date, until: date, limit: int, within: int, total: int) -> str:
    span = f"Từ {since:%d/%m/%Y} đến {until:%d/%m/%Y}"
    return f"{span}: {within}/{total} lượt cập nhật trong {limit} ngày làm việc."
