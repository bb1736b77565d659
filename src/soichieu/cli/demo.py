"""The demonstration: the country, an invented province, one resolution's story, five users, the screens."""

import secrets
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from django.conf import settings
from django.utils import timezone
from rich.table import Table

from soichieu.accounts import queries as accounts
from soichieu.accounts import services as appointing
from soichieu.accounts.enums import GrantKind, Role
from soichieu.cli import alignment_story, communes_story, figures_story, planning_story, province, story
from soichieu.cli.server import serve_command
from soichieu.cli.session import console, open_database
from soichieu.evidence import services as taking
from soichieu.foundation.actor import operator
from soichieu.foundation.reference import DATA
from soichieu.organisations import queries as organisations
from soichieu.organisations import services as loading
from soichieu.reminders import queries as reminders
from soichieu.reminders import services as reminding

if TYPE_CHECKING:
    from soichieu.accounts.models import User

_DEMO = DATA / "demo"
_SINCE = date(2022, 1, 1)


def demo_command(
    port: Annotated[int, typer.Option(help="Cổng.")] = 8000,
    prepare_only: Annotated[bool, typer.Option(help="Chỉ dựng dữ liệu, không mở máy chủ.")] = False,
) -> None:
    """Set the demonstration up (once) and serve it."""
    open_database()
    password = _password()
    if not _is_told():
        _tell(password)
    _remind()
    _print_accounts(password)
    if not prepare_only:
        serve_command(port=port)


def _is_told() -> bool:
    """Return whether an earlier start set everything up: the last user of the list exists."""
    return accounts.user_by_name(list(story.rows("users.csv"))[-1]["username"]) is not None


def _password() -> str:
    """Return the password of the demonstration accounts, made on first use and kept in the home."""
    path = Path(settings.HOME) / "demo-password"
    if not path.exists():
        path.write_text(f"soi-chieu-{secrets.randbelow(900000) + 100000}", encoding="ascii")
        path.chmod(0o600)
    return path.read_text(encoding="ascii")


def _tell(password: str) -> None:
    """Load units, texts, work, users, in this order; each may be repeated after a break."""
    with console.status("Nạp đơn vị hành chính, tổ chức đảng, Công an cả nước…"):
        loading.load_country(operator())
    with console.status("Nạp tỉnh minh họa…"):
        loading.load_demo_units(operator())
    for row in story.rows("texts.csv"):
        with console.status(f"Bóc tách {row['file']}…"):
            _take_in(row)
    with console.status("Lập các đợt triển khai, vướng mắc, nhiệm vụ…"):
        story.tell_of_the_work()
        planning_story.tell_of_the_plans()
    with console.status(f"Giao {province.TASKS:,} nhiệm vụ trong tỉnh minh họa…".replace(",", ".")):
        province.tell_of_the_province()
    with console.status("Soi chiếu kế hoạch của các đơn vị minh họa…"):
        alignment_story.tell_of_the_alignment()
        communes_story.tell_of_the_communes()
    with console.status("Nạp số liệu bốn năm của tỉnh minh họa…"):
        figures_story.tell_of_the_figures()
    for row in story.rows("users.csv"):
        _add_user(row, password)


def _take_in(row: story.Row) -> None:
    """Take in one text of the story for the unit that holds it; accept its claims where the story says so."""
    owner = organisations.unit_by_name(row["unit"], timezone.localdate())
    taken = taking.take_in(
        (_DEMO / "texts" / row["file"]).read_bytes(),
        file_name=row["file"],
        by=operator(),
        owner_id=owner.pk,
        published_on=date.fromisoformat(row["published_on"]),
        url=row["url"],
        invented=bool(row["invented"]),
    )
    if row["accept"] and taken.created:
        taking.accept_source(taken.source.pk, by=operator())


def _add_user(row: story.Row, password: str) -> None:
    """Add one user of the story with their post, and the sight given to them."""
    if accounts.user_by_name(row["username"]) is not None:
        return
    unit = organisations.unit_by_name(row["unit"], timezone.localdate())
    user = appointing.add_user(row["username"], full_name=row["name"], password=password, by=operator())
    role = Role(row["role"])
    appointing.appoint(user, unit.pk, role, since=_SINCE, title=row["title"], by=operator())
    if row["sees_everything"]:
        _open_everything(user, row["sees_everything"])


def _open_everything(user: "User", reason: str) -> None:
    appointing.grant_sight(user, GrantKind.EVERYTHING, since=_SINCE, until=None, reason=reason, by=operator())


def _remind() -> None:
    """Plan today's reminders, once a day, so that the inboxes show them; no letters go out from here."""
    today, planned = timezone.localdate(), reminders.last_round()
    if planned is None or planned.on < today:
        with console.status("Lập lời nhắc của ngày hôm nay…"):
            reminding.plan_day(today, by=operator())


def _print_accounts(password: str) -> None:
    """Print who may log in, and with what."""
    table = Table(title=f"Tài khoản minh họa (mật khẩu chung: {password})", title_justify="left")
    for heading in ("Tên đăng nhập", "Họ tên", "Vai trò", "Đơn vị", "Số liệu đang chờ"):
        table.add_column(heading)
    for row in story.rows("users.csv"):
        waits = _figures_waiting(row["username"], row["role"])
        table.add_row(row["username"], row["name"], str(Role(row["role"]).label), row["unit"], waits)
    console.print(table)
    console.print("DỮ LIỆU MINH HỌA: tỉnh Sông Lam Giang, các tài khoản và số liệu của tỉnh này là hư cấu.")


def _figures_waiting(username: str, role: str) -> str:
    """Return which figures wait for a login that enters or judges them."""
    user = accounts.user_by_name(username)
    if user is None or role not in (Role.CLERK, Role.MONITOR):
        return ""
    return figures_story.waiting_for(accounts.sight_of(user.pk, timezone.localdate()))
