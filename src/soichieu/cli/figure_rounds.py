"""Commands on rounds: ask a form for a period, who has answered, hand in, accept."""

from typing import Annotated, Any

import typer
from django.db import transaction
from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cli.session import console, print_json
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.enums import SubmissionState
from soichieu.organisations import queries as organisations

app = typer.Typer(no_args_is_help=True, help="Kỳ báo cáo: mở, ai đã nộp.")
Form = Annotated[str, typer.Argument(help="Mã biểu, như BM-01.")]
Key = Annotated[str, typer.Argument(help="Kỳ, như 2025-05, 2025-Q1, 2025.")]
Units = Annotated[list[str], typer.Option("--unit", help="Đơn vị; ghi nhiều lần cho nhiều đơn vị.")]
AsJson = Annotated[bool, typer.Option("--json", help="In dạng JSON.")]


@app.command("open")
def open_command(form: Form, key: Key, as_json: AsJson = False) -> None:
    """Ask a form for a period; all its rule names on the last day of the period owe an answer."""
    found = queries.form_by_code(form, Sight.all(timezone.localdate()))
    opened = services.open_round(found.pk, key, by=operator())
    count = opened.submissions.count()
    told = {"form": found.code, "period": opened.period.key, "due_at": opened.due_at, "units": count}
    if as_json:
        print_json(told)
        return
    due = f"{timezone.localtime(opened.due_at):%H:%M ngày %d/%m/%Y}"
    console.print(
        f"Đã mở kỳ {opened.period.key} của biểu {found.code}: {count} đơn vị phải nộp, hạn {due}.",
        markup=False, highlight=False,
    )  # fmt: skip


@app.command("status")
def status_command(form: Form, key: Key, as_json: AsJson = False) -> None:
    """Tell of a round how many have handed in, in time, were accepted, and who has not handed in."""
    sight = Sight.all(timezone.localdate())
    found = queries.round_by_key(queries.form_by_code(form, sight), key)
    answers = list(queries.answers_seen(found, sight))
    names = organisations.names_of({one.unit_id for one in answers}, found.period.ends)
    handed_in = {SubmissionState.SUBMITTED, SubmissionState.ACCEPTED}
    missing = sorted(names.get(one.unit_id, "") for one in answers if one.state not in handed_in)
    told: dict[str, Any] = {
        "form": found.form.code,
        "period": found.period.key,
        "due_at": found.due_at,
        "locks_at": found.locks_at,
        "expected": len(answers),
        "submitted": len(answers) - len(missing),
        "in_time": sum(bool(one.in_time) and one.state in handed_in for one in answers),
        "accepted": sum(one.state == SubmissionState.ACCEPTED for one in answers),
        "missing": missing,
    }
    if as_json:
        print_json(told)
        return
    console.print(
        f"{told['submitted']}/{told['expected']} đơn vị đã nộp, {told['in_time']} đúng hạn, "
        f"{told['accepted']} đã duyệt; hạn {timezone.localtime(found.due_at):%H:%M ngày %d/%m/%Y}.",
        markup=False, highlight=False,
    )  # fmt: skip
    for name in missing:
        console.print(f"  chưa nộp: {name}", markup=False, highlight=False)


def submit_command(form: Form, key: Key, unit: Units) -> None:
    """Hand in what units have entered, all of them or none; broken checks must be mended or explained."""
    found = _round(form, key)
    with transaction.atomic():
        for name in unit:
            unit_id = organisations.unit_by_name(name, found.period.ends).pk
            services.submit(found.pk, unit_id, by=operator())
    console.print(f"Đã nộp báo cáo của {len(unit)} đơn vị.", highlight=False)


def accept_command(
    form: Form,
    key: Key,
    unit: Units,
    reason: Annotated[str, typer.Option("--reason", help="Ý kiến của người duyệt.", show_default=False)] = "",
) -> None:
    """Accept the answers of units at the step where they stand, all of them or none."""
    found, sight = _round(form, key), Sight.all(timezone.localdate())
    official = 0
    with transaction.atomic():
        for name in unit:
            unit_id = organisations.unit_by_name(name, found.period.ends).pk
            answer = queries.answer_at(found.pk, unit_id, sight)
            state = services.accept(answer.pk, by=operator(), reason=reason).state
            official += state == SubmissionState.ACCEPTED
    console.print(f"Đã duyệt báo cáo của {len(unit)} đơn vị; {official} là số chính thức.", highlight=False)


def _round(form: str, key: str) -> Any:
    return queries.round_by_key(queries.form_by_code(form, Sight.all(timezone.localdate())), key)
