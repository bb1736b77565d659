"""The command `soichieu`: thin doors on services and queries; exit codes 0 done, 1 refused, 2 misused."""

import os
import sys

import typer

from soichieu.cli.session import complaints

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Soi Chiếu: theo dõi việc thực hiện nghị quyết, chỉ thị, kết luận, kế hoạch.",
)

# Commands that must work without a database, or that manage it themselves.
_WITHOUT_DATABASE = frozenset({"read", "stop", "status", "migrate", "django", "serve", "demo"})


@app.callback()
def _open(context: typer.Context) -> None:
    """Open the database before any command that stands on it."""
    from soichieu.cli.session import open_database

    if context.invoked_subcommand not in _WITHOUT_DATABASE and "--help" not in sys.argv:
        open_database()


def _assemble() -> typer.Typer:
    """Attach the commands; imported here because most of them need Django set up first."""
    from soichieu.cli import (
        accounts,
        alignment,
        audit,
        coverage,
        database,
        demo,
        directives,
        indicators,
        ingest,
        read,
        reminders,
        rollouts,
        server,
        tasks,
        units,
        worker,
    )

    app.command("read")(read.read_command)
    app.command("ingest")(ingest.ingest_command)
    app.add_typer(units.app, name="units")
    app.add_typer(directives.app, name="directives")
    app.add_typer(rollouts.app, name="rollout")
    app.add_typer(tasks.app, name="tasks")
    app.add_typer(indicators.app, name="figures")
    app.command("coverage")(coverage.coverage_command)
    app.command("align")(alignment.align_command)
    app.add_typer(reminders.app, name="reminders")
    app.command("worker")(worker.worker_command)
    app.add_typer(audit.app, name="audit")
    app.add_typer(accounts.app, name="accounts")
    app.command("serve")(server.serve_command)
    app.command("migrate")(server.migrate_command)
    app.command("django", context_settings={"allow_extra_args": True, "ignore_unknown_options": True})(
        server.django_command
    )
    app.command("demo")(demo.demo_command)
    app.command("stop")(database.stop_command)
    app.command("status")(database.status_command)
    return app


def _reading_only() -> typer.Typer:
    """Return the command `read` alone, which needs neither Django's tables nor a home."""
    from django.conf import settings

    settings.configure(USE_I18N=False)
    from soichieu.cli import read

    reading = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    reading.callback()(lambda: None)
    reading.command("read")(read.read_command)
    return reading


def _complain(sentence: str) -> None:
    complaints.print(sentence, style="red", highlight=False, markup=False, soft_wrap=True)


def _is_misuse(error: Exception) -> bool:
    """Tell a variable of the database that cannot be read from a database that cannot be reached."""
    from soichieu.foundation.database import DatabaseUnavailable
    from soichieu.foundation.database.failures import Kind

    return isinstance(error, DatabaseUnavailable) and error.kind in {Kind.BAD_URL, Kind.BAD_LINGER}


def run() -> None:
    """Run the command line; a refused rule is one sentence on standard error and exit code 1.

    So is a setting of the environment that cannot be read, with exit code 2 as all misuse.
    """
    from django.core.exceptions import ImproperlyConfigured

    from soichieu.foundation.errors import DomainError

    try:
        if sys.argv[1:2] == ["read"]:
            _reading_only()()
        else:
            os.environ.setdefault("DJANGO_SETTINGS_MODULE", "soichieu.config.settings")
            import django

            django.setup()
            _assemble()()
    except ImproperlyConfigured as error:
        _complain(str(error))
        raise SystemExit(2) from error
    except DomainError as error:
        _complain(error.sentence)
        raise SystemExit(2 if _is_misuse(error) else 1) from error
    except BrokenPipeError:
        # The reader of our output (head, less) has left; there is nobody to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
