"""Commands on accounts: add a user, appoint them, open sight for a time."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer
from django.utils import timezone

from soichieu.accounts import queries, services
from soichieu.accounts.enums import GrantKind, Role
from soichieu.cli.session import console, day, print_json
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import NotFound
from soichieu.organisations import queries as organisations

if TYPE_CHECKING:
    from soichieu.accounts.models import User

app = typer.Typer(no_args_is_help=True, help="Tài khoản: thêm, bổ nhiệm, mở quyền xem.")
Since = Annotated[str, typer.Option(help="Từ ngày.", show_default="hôm nay")]


def _user(username: str) -> "User":
    found = queries.user_by_name(username)
    if found is None:
        raise NotFound(f"Không có tài khoản “{username}”; xem danh sách bằng “soichieu accounts list”.")
    return found


def _day(text: str) -> date:
    return day(text) if text else timezone.localdate()


@app.command()
def add(
    username: str,
    full_name: Annotated[str, typer.Option("--name", help="Họ và tên.")],
    password: Annotated[
        str,
        typer.Option(prompt="Mật khẩu", hide_input=True, confirmation_prompt=True, help="Ít nhất 10 ký tự."),
    ],
) -> None:
    """Add a user; posts follow with `appoint`."""
    user = services.add_user(username, full_name=full_name, password=password, by=operator())
    console.print(f"Đã thêm tài khoản {user}.")


@app.command()
def appoint(
    username: str,
    unit: Annotated[str, typer.Option(help="Tên đơn vị.")],
    role: Annotated[Role, typer.Option(help="Vai trò.")],
    title: Annotated[str, typer.Option(help="Chức danh.")] = "",
    since: Since = "",
) -> None:
    """Give a user a post in a unit."""
    on = _day(since)
    place = organisations.unit_by_name(unit, on)
    post = services.appoint(_user(username), place.pk, role, since=on, title=title, by=operator())
    console.print(f"Đã bổ nhiệm: {post}, {unit}.")


@app.command()
def grant(
    username: str,
    reason: Annotated[str, typer.Option(help="Lý do mở quyền xem.")],
    unit: Annotated[str, typer.Option(help="Tên đơn vị; để trống là toàn hệ thống.")] = "",
    since: Since = "",
    until: Annotated[str, typer.Option(help="Đến trước ngày; để trống là không hạn.")] = "",
) -> None:
    """Open a unit with all below it, or the whole system, to a user for a time."""
    on = _day(since)
    place = organisations.unit_by_name(unit, on) if unit else None
    services.grant_sight(
        _user(username),
        GrantKind.UNIT if place else GrantKind.EVERYTHING,
        since=on,
        until=day(until) if until else None,
        reason=reason,
        unit_id=place.pk if place else None,
        by=operator(),
    )
    console.print("Đã mở quyền xem.")


@app.command("list")
def list_users(as_json: Annotated[bool, typer.Option("--json", help="In dạng JSON.")] = False) -> None:
    """List users with the posts they hold today."""
    today = timezone.localdate()
    rows = [
        {
            "username": user.username,
            "name": user.full_name,
            "posts": [
                f"{p.get_role_display()}: {organisations.name_of(p.unit_id, today)}"
                for p in queries.posts_of(user.pk, today)
            ],
        }
        for user in queries.users()
    ]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        console.print(f"{row['username']}  {row['name']}  {'; '.join(row['posts'])}", highlight=False)
