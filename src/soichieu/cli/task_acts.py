"""Commands that act on tasks: a move with a share, opening what recurs, carrying through reforms."""

from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli.session import console, day, print_json
from soichieu.foundation.actor import operator
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move, State

AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]
OnDay = Annotated[str, typer.Option("--on", help="Tại ngày; mặc định hôm nay.", show_default=False)]


def move_command(
    share: Annotated[int, typer.Argument(help="Số của phần việc, như lệnh list --json cho biết.")],
    move: Annotated[Move, typer.Argument(help="Việc làm.")],
    on: OnDay = "",
    words: Annotated[str, typer.Option(help="Kết quả hoặc lý do.", show_default=False)] = "",
    source: Annotated[int | None, typer.Option(help="Số của nguồn minh chứng.", show_default=False)] = None,
) -> None:
    """Make a move with a share of a task; refused with the reason where the table does not have it."""
    asked = day(on) if on else timezone.localdate()
    step = services.move_share(share, move, on=asked, words=words, source_id=source, by=operator())
    console.print(
        f"Phần việc {share}: {State(step.before).label} → {State(step.after).label}.", highlight=False
    )


def extend_command(
    share: Annotated[int, typer.Argument(help="Số của phần việc, như lệnh list --json cho biết.")],
    to: Annotated[str, typer.Option(help="Ngày cuối mới, muộn hơn ngày cũ.")],
    why: Annotated[str, typer.Option(help="Lý do.")],
    on: OnDay = "",
) -> None:
    """Give a share of a task a later last day, of the office's own accord."""
    asked = day(on) if on else timezone.localdate()
    given = services.extend_share(share, to=day(to), why=why, on=asked, by=operator())
    console.print(f"Phần việc {share}: hạn mới {given.to:%d/%m/%Y}.", highlight=False)


def recur_command(on: OnDay = "", as_json: AsJson = False) -> None:
    """Open the tasks that recurring ones ask for by a day; nothing is opened twice."""
    asked = day(on) if on else timezone.localdate()
    opened = services.open_series(on=asked, by=operator())
    if as_json:
        print_json(
            {
                "opened": [
                    {"id": task.pk, "task": task.title, "due": task.due, "period": task.period}
                    for task in opened.tasks
                ],
                "stuck": [{"id": one.pk, "task": one.title} for one in opened.stuck],
            }
        )
        return
    console.print(f"Đã mở {len(opened.tasks)} nhiệm vụ định kỳ.", highlight=False)
    for one in opened.stuck:
        console.print(
            f"Cần người chọn đơn vị chủ trì mới: {one.title} (đơn vị cũ đã tổ chức lại).", highlight=False
        )


def carry_command(on: OnDay = "", as_json: AsJson = False) -> None:
    """Carry shares of tasks through the reorganisations up to a day, and tell what became of each."""
    asked = day(on) if on else timezone.localdate()
    touched = services.carry_tasks(until=asked, by=operator())
    rows = list(queries.carriages_seen(Sight.all(asked), asked))
    journeys = queries.journeys_of_rows(rows)
    if as_json:
        print_json({"touched": touched, "shares": [_told(one) for one in journeys]})
        return
    table = Table("Ngày", "Nhiệm vụ", "Đơn vị", "Kết quả", "Nay thuộc", box=None, pad_edge=False)
    for one in journeys:
        table.add_row(f"{one.on:%d/%m/%Y}", one.title, one.unit, str(one.fate.label), one.to or "–")
    console.print(table)
    console.print(f"Lần này đã tính {touched} phần việc.", highlight=False)


def _told(one: queries.ShareJourney) -> dict[str, Any]:
    return {
        "on": one.on,
        "task": one.title,
        "unit": one.unit,
        "fate": one.fate.value,
        "to": one.to or None,
        "by": one.ordered_by,
    }
