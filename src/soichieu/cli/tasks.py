"""Commands on tasks: list the shares of units, those that are late alone if asked."""

from typing import Annotated

import typer
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli import task_acts
from soichieu.cli.session import console, day, print_json
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries
from soichieu.tasks.enums import DeadlineClass, State

app = typer.Typer(no_args_is_help=True, help="Nhiệm vụ: phần việc của từng đơn vị, hạn và tình trạng.")
app.command("move")(task_acts.move_command)
app.command("recur")(task_acts.recur_command)
app.command("carry")(task_acts.carry_command)


@app.command("list")
def list_command(
    late: Annotated[bool, typer.Option("--late", help="Chỉ phần việc quá hạn.")] = False,
    unit: Annotated[str, typer.Option(help="Chỉ của một đơn vị.", show_default=False)] = "",
    on: Annotated[str, typer.Option("--on", help="Tại ngày; mặc định hôm nay.", show_default=False)] = "",
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """List shares of tasks as they stood on a day, the earliest due first, with the counts of all of them."""
    asked = day(on) if on else timezone.localdate()
    unit_id = organisations.unit_by_name(unit, asked).pk if unit else None
    wanted = queries.ShareFilter(unit_id=unit_id, deadline=DeadlineClass.OVERDUE.value if late else "")
    shares = list(queries.shares_seen(Sight.all(asked), asked, wanted))
    names = organisations.names_of({share.unit_id for share in shares}, asked)
    rows = [
        {
            "share": share.pk,
            "task": share.task.title,
            "unit": names.get(share.unit_id, ""),
            "role": share.role,
            "state": share.state_then,
            "deadline": share.deadline,
            "last_day": share.last_then,
            "days_late": (asked - share.last_then).days if share.deadline == DeadlineClass.OVERDUE else 0,
        }
        for share in shares
    ]
    if as_json:
        print_json(rows)
        return
    table = Table(
        "Nhiệm vụ", "Đơn vị", "Tình trạng", "Hạn", "Thời hạn", "Quá (ngày)", box=None, pad_edge=False
    )
    for row in rows:
        last = f"{row['last_day']:%d/%m/%Y}" if row["last_day"] else "–"
        table.add_row(
            str(row["task"]), str(row["unit"]), str(State(row["state"]).label),
            str(DeadlineClass(row["deadline"]).label), last, str(row["days_late"] or ""),
        )  # fmt: skip
    console.print(table)
    console.print(f"{len(rows)} phần việc.", highlight=False)
