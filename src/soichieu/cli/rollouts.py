"""Commands on the cascade: open, list and carry rollouts."""

from typing import Annotated

import typer
from django.utils import timezone
from rich.table import Table

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries, services
from soichieu.cascade.enums import DutyKind
from soichieu.cli.session import console, day, print_json
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.organisations import queries as organisations
from soichieu.organisations.enums import Level
from soichieu.organisations.queries import UnitRule

app = typer.Typer(
    no_args_is_help=True, help="Đợt triển khai: ai phải quán triệt, lập kế hoạch, báo cáo, sơ kết."
)
AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]
Symbols = Annotated[list[str], typer.Argument(help="Số, ký hiệu, như 12-NQ/TW hoặc 12-NQ/TW@2022-03-16.")]


@app.command("open")
def open_command(  # noqa: PLR0917  each is an option of the command line
    symbols: Symbols,
    owes: Annotated[DutyKind, typer.Option(help="Việc phải làm.")],
    level: Annotated[Level, typer.Option(help="Cấp phải thực hiện.")],
    since: Annotated[str, typer.Option("--from", help="Ngày bắt đầu, như 2022-03-16.")],
    title: Annotated[str, typer.Option(help="Tên đợt triển khai.", show_default=False)] = "",
    body: Annotated[
        str, typer.Option(help="Loại tổ chức: cap-uy, cong-an, dang-uy-cong-an, ubnd…", show_default=False)
    ] = "",
    within: Annotated[str, typer.Option(help="Thuộc đơn vị nào.", show_default=False)] = "",
    types: Annotated[str, typer.Option(help="Loại văn bản được tính, như KH,CTr.", show_default=False)] = "",
    due: Annotated[str, typer.Option(help="Thời hạn.", show_default=False)] = "",
    as_json: AsJson = False,
) -> None:
    """Open a rollout: the units named owe the duty from that day on."""
    opened_on = day(since)
    found = [directives.one_by_symbol(symbol, _sight()) for symbol in symbols]
    within_id = organisations.unit_by_name(within, opened_on).pk if within else None
    duty = services.NewDuty(
        kind=owes,
        rule=UnitRule(level=level, body=body, within_id=within_id),
        types=[one.strip() for one in types.split(",") if one.strip()],
        due=day(due) if due else None,
    )
    rollout = services.open_rollout(
        title or " và ".join(str(one) for one in found),
        directive_ids=[one.pk for one in found],
        duties=[duty],
        opened_on=opened_on,
        by=operator(),
    )
    coverage = [queries.duty_coverage(one, timezone.localdate()) for one in rollout.duties.all()]
    if as_json:
        print_json(
            {"id": rollout.pk, "title": rollout.title, "owed": sum(one.tally.owed for one in coverage)}
        )
        return
    console.print(f"Đã lập đợt triển khai {rollout.pk}: {coverage[0].tally.owed} đơn vị phải thực hiện.")


@app.command("list")
def list_command(as_json: AsJson = False) -> None:
    """List the rollouts, the newest first."""
    found = list(queries.rollouts_seen(_sight()))
    if as_json:
        print_json([{"id": one.pk, "title": one.title, "opened_on": one.opened_on} for one in found])
        return
    table = Table("Số", "Tên đợt triển khai", "Từ ngày", "Đã tính tổ chức lại đến", box=None, pad_edge=False)
    for one in found:
        table.add_row(str(one.pk), one.title, f"{one.opened_on:%d/%m/%Y}", f"{one.carried_until:%d/%m/%Y}")
    console.print(table)


@app.command("carry")
def carry_command(
    until: Annotated[
        str, typer.Option("--until", help="Đến ngày; mặc định hôm nay.", show_default=False)
    ] = "",
) -> None:
    """Carry what is owed by every rollout through the reorganisations up to a day."""
    touched = services.carry_all(until=day(until) if until else timezone.localdate(), by=operator())
    console.print(f"Đã tính {touched} nghĩa vụ qua các lần tổ chức lại.")


def _sight() -> Sight:
    return Sight.all(timezone.localdate())
