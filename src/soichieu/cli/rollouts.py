"""Commands on the cascade: open, list and carry rollouts; coverage on a day."""

from datetime import date
from typing import Annotated, Any

import typer
from django.utils import timezone
from rich.table import Table
from rich.tree import Tree

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries, services
from soichieu.cascade.enums import DutyKind
from soichieu.cascade.queries import DutyCoverage, Journey, Reported
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


def coverage_command(
    symbol: Annotated[str, typer.Argument(help="Số, ký hiệu, như 12-NQ/TW hoặc 12-NQ/TW@2022-03-16.")],
    on: Annotated[str, typer.Option("--on", help="Tại ngày; mặc định hôm nay.", show_default=False)] = "",
    as_json: AsJson = False,
) -> None:
    """Show who has passed a directive on or made a plan of it, as texts report and as the register lists."""
    asked = day(on) if on else timezone.localdate()
    answers = [_answer(directive, asked) for directive in directives.named_by(symbol, _sight())]
    # Of several documents of one number those are left out of which nothing is known on that day.
    telling = [
        one for one in answers if one["reported"] or one["rollouts"] or one["carried_out_by"]
    ] or answers
    if as_json:
        print_json(telling[0] if len(telling) == 1 else telling)
        return
    for answer in telling:
        _print(answer)


def _answer(directive: Any, on: date) -> dict[str, Any]:
    sight = _sight()
    return {
        "directive": str(directive),
        "issued_on": directive.issued_on,
        "on": on,
        "reported": [_told(one) for one in queries.reported_of(directive.pk, on, sight)],
        "carried_out_by": [
            {
                "document": str(one.symbol or one.kind),
                "on": one.on,
                "not_later": one.is_latest,
                "accepted": one.sure,
            }
            for one in directives.carrying_out([directive.pk])
            if one.on is not None and one.on <= on
        ],
        "rollouts": [_rollout(one, on, sight) for one in queries.rollouts_of(directive.pk, sight)],
        "latency": _latency(directive, on),
    }


def _sight() -> Sight:
    return Sight.all(timezone.localdate())


def _told(one: Reported) -> dict[str, Any]:
    return {
        "done": one.done,
        "of": one.of,
        "what": one.what or None,
        "level": one.level or None,
        "told_on": one.told_on,
        "accepted": one.is_accepted,
        "quote": one.quote,
        "source": one.source,
    }


def _rollout(rollout: Any, on: date, sight: Sight) -> dict[str, Any]:
    return {
        "id": rollout.pk,
        "title": rollout.title,
        "opened_on": rollout.opened_on,
        "carried_until": rollout.carried_until,
        "duties": [_duty(one, on, sight) for one in rollout.duties.all()],
    }


def _duty(duty: Any, on: date, sight: Sight) -> dict[str, Any]:
    coverage: DutyCoverage = queries.duty_coverage(duty, on)
    rows = queries.rows_of(list(queries.obligations_of(duty, on, sight)), on)
    return {
        "duty": str(duty),
        "types": duty.types,
        "owed": coverage.tally.owed,
        "met": coverage.tally.met,
        "missing": coverage.tally.missing,
        "freed": queries.freed_by(duty, on),
        "standing": {standing.value: count for standing, count in coverage.counts},
        "met_by": [
            {
                "unit": row.name,
                "on": row.met_on,
                "by": [str(meeting.directive or "") for meeting in row.meetings],
            }
            for row in rows
            if row.met_on
        ],
        "proposed": [row.name for row in rows if row.meetings and not row.met_on],
        "missing_units": [row.name for row in rows if not row.met_on],
        "reform": [_journey(one) for one in queries.journeys_of(duty, on, sight)],
    }


def _journey(one: Journey) -> dict[str, Any]:
    return {
        "on": one.on,
        "unit": one.name,
        "fate": one.fate.value,
        "to": one.to or None,
        "by": one.ordered_by,
    }


def _latency(directive: Any, on: date) -> dict[str, Any]:
    found = queries.latency_by_level(directive, on)
    return {
        level: {"count": one.count, "median_days": one.median, "slowest_days": one.slowest}
        for level, one in found.items()
    }


def _print(answer: dict[str, Any]) -> None:
    tree = Tree(f"{answer['directive']} – đến ngày {answer['on']:%d/%m/%Y}", highlight=False)
    reported = tree.add("Theo báo cáo (số do văn bản nêu)")
    for one in answer["reported"]:
        mark = "" if one["accepted"] else " (đề xuất, chưa xác nhận)"
        told = f"{one['done']}/{one['of']} {one['what'] or ''} – {one['told_on']:%d/%m/%Y}{mark}"
        reported.add(f"{told}: “{one['quote']}”")
    for rollout in answer["rollouts"]:
        branch = tree.add(f"Theo sổ: {rollout['title']}")
        for duty in rollout["duties"]:
            line = branch.add(f"{duty['duty']}: {duty['met']}/{duty['owed']} đơn vị, còn {duty['missing']}")
            for met in duty["met_by"]:
                line.add(f"{met['unit']}, {met['on']:%d/%m/%Y}: {', '.join(met['by'])}")
            if duty["reform"]:
                line.add(f"{len(duty['reform'])} nghĩa vụ đã qua tổ chức lại")
    for level, one in answer["latency"].items():
        tree.add(
            f"Độ trễ, {Level(level).label}: {one['count']} văn bản, trung vị {one['median_days']:g} ngày, "
            f"chậm nhất {one['slowest_days']} ngày"
        )
    console.print(tree)
