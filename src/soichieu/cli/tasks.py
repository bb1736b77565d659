"""Commands on tasks: list the shares of units, import a table of tasks, take an import back."""

from pathlib import Path
from typing import Annotated

import typer
from django.db import transaction
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cli import task_acts, task_figures
from soichieu.cli.entry_times import entry_times_command
from soichieu.cli.session import console, day, print_json
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries, services
from soichieu.tasks.enums import DeadlineClass, State

app = typer.Typer(no_args_is_help=True, help="Nhiệm vụ: phần việc của từng đơn vị, hạn và tình trạng.")
app.command("move")(task_acts.move_command)
app.command("extend")(task_acts.extend_command)
app.command("recur")(task_acts.recur_command)
app.command("carry")(task_acts.carry_command)
app.command("figures")(task_figures.figures_command)
app.command("entry-times")(entry_times_command)


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


@app.command("import")
def import_command(
    file: Annotated[
        Path, typer.Argument(exists=True, dir_okay=False, help="Bảng nhiệm vụ .xlsx hoặc .docx.")
    ],
    unit: Annotated[str, typer.Option(help="Cơ quan giao và theo dõi.")],
    given_on: Annotated[
        str, typer.Option("--given-on", help="Ngày giao; mặc định hôm nay.", show_default=False)
    ] = "",
    symbol: Annotated[
        str, typer.Option(help="Văn bản giao, cho dòng không ghi riêng.", show_default=False)
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Chỉ đọc và chỉ ra lỗi, không lưu gì.")] = False,
    accept_good: Annotated[
        bool, typer.Option("--accept-good", help="Giao các dòng đạt, bỏ dòng có lỗi.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """Read a table of tasks and give those without errors; exit code 1, and nothing kept, where some have."""
    today = timezone.localdate()
    sight, on = Sight.all(today), day(given_on) if given_on else today
    brought = services.Brought(
        data=file.read_bytes(),
        file_name=file.name,
        office_id=organisations.unit_by_name(unit, on).pk,
        given_on=on,
        directive_id=directives.one_by_symbol(symbol, sight).pk if symbol else None,
    )
    with transaction.atomic():
        batch = services.bring_in(brought, by=operator(), sight=sight)
        page = queries.import_page(batch.pk, sight)
        faults = queries.fault_views(batch, queries.faults_of(batch, queries.FaultFilter()))
        stops = page.good < page.rows and not accept_good
        given = 0
        if dry_run or stops or not page.good:
            transaction.set_rollback(True)
        else:
            given = services.confirm_import(batch.pk, only_good=accept_good, by=operator(), sight=sight)
    _tell_import(page, faults, given=given, batch_id=batch.pk if given else None, as_json=as_json)
    if not dry_run and not given:
        raise typer.Exit(1)


@app.command("withdraw")
def withdraw_command(
    number: Annotated[int, typer.Argument(help="Số của lần nhập, như lệnh import in ra.")],
) -> None:
    """Take back the tasks an import gave, but those somebody works on."""
    found = services.withdraw_import(number, by=operator())
    console.print(f"Đã rút lại {found.count} nhiệm vụ.", highlight=False)
    for title in found.left:
        console.print(f"Giữ lại, đã có người làm: {title}", highlight=False, soft_wrap=True)


def _tell_import(
    page: queries.ImportPage,
    faults: list[queries.FaultView],
    *,
    given: int,
    batch_id: int | None,
    as_json: bool,
) -> None:
    """Print what was read, every fault with its row and column, and what was given."""
    rows = [
        {
            "table": one.table,
            "row": one.fault.row.number,
            "column": one.fault.letters,
            "kind": one.kind.value,
            "severity": one.fault.severity,
            "value": one.fault.value,
            "told": one.sentence,
        }
        for one in faults
    ]
    if as_json:
        counts = {verdict.value: count for verdict, count in page.verdicts}
        print_json({"rows": page.rows, **counts, "given": given, "import": batch_id, "faults": rows})
        return
    for row in rows:
        sort = "lỗi" if row["severity"] == "error" else "cảnh báo"
        place = f"{row['table']} dòng {row['row']}, cột {row['column'] or '–'}".strip()
        console.print(f"{place}: {sort}: {row['told']}", highlight=False, soft_wrap=True, markup=False)
    told = f"Đã giao {given} nhiệm vụ (lần nhập số {batch_id})." if given else "Chưa giao nhiệm vụ nào."
    console.print(f"{page.rows} dòng, {page.good} dòng giao được. {told}", highlight=False)
