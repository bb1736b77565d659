"""Commands that run the system: serve the screens, bring the tables up to date, Django's own commands."""

import os
import sys
from typing import Annotated

import typer
from django.core.management import call_command, execute_from_command_line

from soichieu.cli.session import console, open_database
from soichieu.foundation import database


def serve_command(
    host: Annotated[str, typer.Option(help="Địa chỉ lắng nghe.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Cổng.")] = 8000,
    workers: Annotated[int, typer.Option(help="Số tiến trình.")] = 2,
) -> None:
    """Serve the screens until Ctrl+C."""
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    open_database()
    console.print(f"Soi Chiếu chạy tại http://{host}:{port} (Ctrl+C để dừng).", highlight=False)
    Server(
        "soichieu.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        log_access=False,
        log_level=LogLevels.warning,
        websockets=False,
    ).serve()


def migrate_command() -> None:
    """Bring the tables of the database up to date (an external one only by this command)."""
    database.prepare(os.environ)
    call_command("migrate", verbosity=1)


def django_command(context: typer.Context) -> None:
    """Run a command of Django itself (makemigrations, dbshell…)."""
    database.prepare(os.environ)
    sys.argv = ["soichieu django", *context.args]
    execute_from_command_line(sys.argv)
