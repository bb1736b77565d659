"""The command that counts the work: by unit, level, line, directive, office or period."""

from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli.session import complaints, console, day, print_json
from soichieu.pure.tasks import AGES
from soichieu.tasks import queries
from soichieu.tasks.enums import Role

_AGE_KEYS = [f"late_{low}_{high}" if high else f"late_over_{low - 1}" for low, high in AGES]
_CLASSES = (
    "due", "done_in_time", "done_late", "overdue", "in_time", "soon", "no_day", "done_no_day", "on_hold",
    "refused",
)  # fmt: skip
_HEADINGS = (
    "Phần việc", "Nhiệm vụ", "Đến hạn", "Xong đúng hạn", "Xong quá hạn", "Quá hạn", "Còn hạn", "Không hạn",
    "Tạm hoãn", "Từ chối", "Trả lại", "Gia hạn",
)  # fmt: skip


def figures_command(
    by: Annotated[queries.By, typer.Option(help="Tính theo.")] = "unit",
    of_tasks: Annotated[
        bool, typer.Option("--tasks", help="Đếm nhiệm vụ (theo đơn vị chủ trì) thay vì đếm phần việc.")
    ] = False,
    on: Annotated[str, typer.Option("--on", help="Tại ngày; mặc định hôm nay.", show_default=False)] = "",
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """Count shares of tasks, or tasks, by class and lateness on a day; refused where sums differ."""
    asked = day(on) if on else timezone.localdate()
    sight = Sight.all(asked)
    wanted = queries.ShareFilter(role=Role.LEAD.value if of_tasks else "")
    try:
        figures = queries.figures_by(queries.shares_seen(sight, asked, wanted), asked, by)
    except queries.SumsDiffer as fault:
        complaints.print(f"Các số không cộng khớp ở mục “{fault}”; hãy báo lỗi này.")
        raise typer.Exit(1) from fault
    names = queries.names_of_parts(figures, by, asked, sight)
    rows = sorted(
        ((names.get(value, ""), count) for value, count in figures.parts.items()),
        key=lambda row: (-row[1].of("overdue"), row[0]),
    )
    if as_json:
        told = [{"name": name, **_numbers(count)} for name, count in rows]
        total, counted = _numbers(figures.total), "tasks" if of_tasks else "shares"
        print_json({"counted": counted, "on": asked, "by": by, "total": total, "rows": told})
        return
    _print([("Tất cả", figures.total), *rows])
    what = "nhiệm vụ, theo đơn vị chủ trì" if of_tasks else "phần việc, mỗi đơn vị được giao là một"
    console.print(f"Đếm {what}; tính đến {asked:%d/%m/%Y}.", highlight=False)


def _numbers(count: queries.Count) -> dict[str, Any]:
    return {
        "given": count.tally.given,
        "tasks": count.tasks,
        **{name: count.of(name) for name in _CLASSES},
        **dict(zip(_AGE_KEYS, count.ages.counts, strict=True)),
        "returned": count.returned,
        "extended": count.extended,
        "rate": count.tally.rate,
    }


def _print(rows: list[tuple[str, queries.Count]]) -> None:
    table = Table("", box=None, pad_edge=False)
    for heading in _HEADINGS:
        table.add_column(heading, justify="right")
    for name, count in rows:
        classes = ("due", "done_in_time", "done_late", "overdue", "ahead", "no_day", "on_hold", "refused")
        numbers = [count.tally.given, count.tasks, *map(count.of, classes), count.returned, count.extended]
        table.add_row(name, *map(str, numbers))
    console.print(table)
