"""Commands that look at the embedded database server and stop it."""

import os
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from soichieu.cli.session import console, print_json
from soichieu.foundation import database

_EXTERNAL = "external"


def stop_command() -> None:
    """Stop the embedded database, even while other commands use it."""
    if database.is_external(os.environ):
        console.print(_("DATABASE_URL trỏ tới máy chủ ngoài; Soi Chiếu không dừng máy chủ đó."))
    elif database.stop():
        console.print(_("Đã dừng cơ sở dữ liệu."))
    else:
        console.print(_("Cơ sở dữ liệu không chạy."))


def status_command(
    as_json: Annotated[bool, typer.Option("--json", help="Trả lời bằng JSON.")] = False,
) -> None:
    """Show whether the database runs, where it lives and which processes it has."""
    answer = _status()
    if as_json:
        print_json(answer)
        return
    for label, key in (
        (_("Trạng thái"), "state"),
        (_("Thư mục"), "home"),
        (_("Máy chủ"), "host"),
        (_("Phiên bản"), "version"),
        (_("Chạy từ"), "since"),
        (_("Tài khoản chạy máy chủ"), "account"),
        (_("Tiến trình giám sát"), "supervisor"),
        (_("Tiến trình máy chủ"), "server"),
        (_("Nhật ký"), "log"),
        (_("Trở ngại"), "trouble"),
    ):
        if answer.get(key) is not None:
            value = _worded(answer[key]) if key == "state" else answer[key]
            console.print(f"{label}: {value}", highlight=False, markup=False, soft_wrap=True)


def _status() -> dict[str, Any]:
    """Return what there is to tell; `state` is running, stopped or external."""
    if database.is_external(os.environ):
        return {"state": _EXTERNAL, "host": database.database_settings(os.environ)["HOST"] or "localhost"}
    found = asdict(database.status())
    state = "running" if found.pop("is_running") else "stopped"
    since = found.pop("since")
    moment = localtime(datetime.fromtimestamp(since, UTC)).isoformat(timespec="seconds") if since else None
    host = found.pop("socket_directory")
    return {"state": state, **found, "host": host, "since": moment}


def _worded(state: str) -> str:
    return {
        "running": _("đang chạy"),
        "stopped": _("không chạy"),
        _EXTERNAL: _("máy chủ ngoài theo DATABASE_URL"),
    }[state]
