"""`soichieu status` and `soichieu stop` look at the embedded server without starting it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest
import typer
from typer.testing import CliRunner

from soichieu.cli.database import status_command, stop_command
from soichieu.foundation import database

app = typer.Typer()
app.command("status")(status_command)
app.command("stop")(stop_command)


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a home that does not exist yet, where the server's account may pass."""
    ground = Path(mkdtemp(prefix="soichieu-", dir="/tmp"))
    ground.chmod(0o755)
    monkeypatch.setenv("SOICHIEU_HOME", str(ground / "home"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    yield ground / "home"
    database.stop(ground / "home")
    shutil.rmtree(ground)


def told(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def test_status_and_stop_tell_what_there_is(home: Path) -> None:
    assert json.loads(told("status", "--json"))["state"] == "stopped"
    assert told("stop") == "Cơ sở dữ liệu không chạy.\n"
    assert not home.exists()
    database.ensure_running(home)
    found = json.loads(told("status", "--json"))
    assert (found["state"], found["home"]) == ("running", str(home))
    assert f"Tiến trình máy chủ: {found['server']}\n" in told("status")
    assert told("stop") == "Đã dừng cơ sở dữ liệu.\n"
    assert not database.status(home).is_running


def test_a_server_of_somebody_else_s_is_named_and_left_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://lan:kín@may-chu/db")
    assert json.loads(told("status", "--json")) == {"state": "external", "host": "may-chu"}
    assert "không dừng" in told("stop")
    assert "kín" not in told("status")
