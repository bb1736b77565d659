"""The command `worker`: plans the day's reminders and sends their letters, by the clock or once."""

from typing import Annotated

import typer
from django.utils import timezone

from soichieu.cli.session import console, day, print_json
from soichieu.reminders import mail, queries, services
from soichieu.reminders.enums import Audience, Moment

_DAYS = {Moment.AWAITS.value: "báo cáo", Moment.ANSWERED.value: "quyết định"}


def worker_command(
    once: Annotated[bool, typer.Option("--once", help="Làm một lượt rồi thôi.")] = False,
    on: Annotated[
        str, typer.Option("--on", help="Với --once: nhắc cho ngày này; mặc định hôm nay.", show_default=False)
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Với --once: chỉ nói sẽ nhắc ai, không ghi, không gửi.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Với --once: in dạng JSON.")] = False,
) -> None:
    """Plan reminders and send letters until Ctrl+C; as many workers as wanted may run at once."""
    if once or on or dry_run:
        _once(on, dry_run=dry_run, as_json=as_json)
        return
    _tell_of_mail()
    console.print("Tiến trình nhắc việc đang chạy (Ctrl+C để dừng).", highlight=False)
    run_until_stopped()


def run_until_stopped() -> None:
    """Run the worker of the queue in this process; a stop waits a few seconds for the letter in hand."""
    from procrastinate.contrib.django import app

    from soichieu.reminders import jobs

    jobs.remind_at_once()
    with app.replace_connector(app.connector.get_worker_connector()) as working:  # type: ignore[attr-defined]  # Django's connector has it
        working.run_worker(delete_jobs="successful", shutdown_graceful_timeout=5)


def _once(on: str, *, dry_run: bool, as_json: bool) -> None:
    from soichieu.reminders import jobs

    asked = day(on) if on else timezone.localdate()
    if dry_run:
        _foretell(queries.facts_on(asked), as_json=as_json)
        return
    planned = jobs.begin_day(asked)
    sent = services.send_letters()
    if as_json:
        print_json(
            {
                "on": asked,
                "told": planned.told,
                "letters": planned.letters,
                "mail": mail.is_set_up(),
                "sent": sent.sent,
                "put_off": sent.put_off,
                "failed": sent.failed,
                "waiting": sent.waiting,
            }
        )
        return
    console.print(
        f"Ngày {asked:%d/%m/%Y}: {planned.told} lời nhắc mới, {planned.letters} thư.", highlight=False
    )
    if mail.is_set_up():
        became = f"Thư: {sent.sent} đã gửi, {sent.put_off} sẽ thử lại, {sent.failed} không gửi được"
        console.print(f"{became}, {sent.waiting} còn chờ.", highlight=False)
    _tell_of_mail()


def _foretell(facts: queries.Facts, *, as_json: bool) -> None:
    rows = [
        {
            "person": one.person,
            "thing": facts.owed[one.thing].title,
            "last_day": one.last_day,
            "moment": one.step.moment.value,
            "days": one.step.days,
            "audience": one.step.to.value,
        }
        for one in facts.told
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        who = str(Audience(str(row["audience"])).label)
        console.print(
            f"{row['thing']} ({_DAYS.get(str(row['moment']), 'hạn')} {row['last_day']:%d/%m/%Y}): {who}",
            highlight=False,
            markup=False,
        )
    console.print(f"{len(rows)} lời nhắc sẽ được ghi.", highlight=False)


def _tell_of_mail() -> None:
    if not mail.is_set_up():
        console.print(
            "Chưa khai SOICHIEU_SMTP_HOST: chỉ nhắc trong ứng dụng, không gửi thư.", highlight=False
        )
