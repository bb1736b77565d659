"""Commands on reminders: the rule of an office, the log of letters."""

from typing import Annotated

import typer
from django.utils import timezone
from rich.table import Table

from soichieu.cli.session import console, print_json
from soichieu.foundation.actor import operator
from soichieu.organisations import queries as organisations
from soichieu.pure.reminders import AUDIENCES, Audience, Moment, Step
from soichieu.reminders import enums as words
from soichieu.reminders import queries, services

app = typer.Typer(no_args_is_help=True, help="Nhắc việc: quy tắc nhắc, nhật ký gửi thư.")
_FORM = (
    "trước hạn “before:3:unit”, đúng hạn “on:unit”, quá hạn “late:7:office”, "
    "kết quả chờ xác nhận “awaits:3:office”"
)


@app.command("rule")
def rule_command(
    unit: Annotated[
        str, typer.Option(help="Cơ quan theo dõi; bỏ trống là quy tắc chung.", show_default=False)
    ] = "",
    step: Annotated[
        list[str] | None, typer.Option(help=f"Đặt lại quy tắc bằng các bước: {_FORM}.", show_default=False)
    ] = None,
    drop: Annotated[bool, typer.Option("--drop", help="Bỏ quy tắc riêng.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """Show the rule in force for an office, or for all; set it by steps, or give up its own."""
    office_id = organisations.unit_by_name(unit, timezone.localdate()).pk if unit else None
    if drop:
        services.drop_rule(office_id, by=operator())
    if step:
        services.set_rule(office_id, [_step(one) for one in step], by=operator())
    found = queries.rule_of(office_id)
    if as_json:
        steps = [{"moment": s.moment, "days": s.days, "audience": s.to} for s in found.rule.steps]
        print_json({"unit": unit or None, "own": found.is_own, "steps": steps})
        return
    table = Table("Khi nào", "Số ngày", "Nhắc ai", box=None, pad_edge=False)
    for one in found.rule.steps:
        table.add_row(
            str(words.Moment(one.moment).label), str(one.days or ""), str(words.Audience(one.to).label)
        )
    console.print(table)
    console.print("Quy tắc riêng." if found.is_own else "Chưa đặt riêng: theo quy tắc chung.")


def _step(text: str) -> Step:
    """Read "before:3:unit", "on:unit", "late:7:office_leader"."""
    parts = text.split(":")
    try:
        moment, to = Moment(parts[0]), Audience(parts[-1])
        days = 0 if moment is Moment.ON and len(parts) == 2 else int(parts[1])
    except (ValueError, IndexError) as error:
        sentence = f"“{text}” không phải là một bước: hãy ghi {_FORM}; nhắc {', '.join(AUDIENCES)}."
        raise typer.BadParameter(sentence) from error
    return Step(moment, days, to)


@app.command("log")
def log_command(
    state: Annotated[
        str, typer.Option(help="Chỉ tình trạng: waiting, sent, failed.", show_default=False)
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False,
) -> None:
    """List the letters, the newest first: to whom, when, what, with which result."""
    letters = queries.letters_seen(queries.LetterFilter(state=state))[:1000]
    if as_json:
        print_json(
            [
                {
                    "on": one.on,
                    "user": one.user.username,
                    "address": one.address,
                    "subject": one.subject,
                    "state": one.state,
                    "tries": one.tries,
                    "settled_at": one.settled_at,
                    "message_id": one.message_id,
                    "words": one.words,
                }
                for one in letters
            ]
        )
        return
    table = Table("Ngày", "Người nhận", "Địa chỉ", "Tiêu đề", "Kết quả", "Số lần", box=None, pad_edge=False)
    for one in letters:
        result = f"{one.get_state_display()}{f' ({one.words})' if one.words else ''}"
        table.add_row(
            f"{one.on:%d/%m/%Y}", one.user.full_name, one.address, one.subject, result, str(one.tries)
        )
    console.print(table)
