"""The commands `soichieu rollout` and `soichieu coverage`."""

import json
from datetime import date
from typing import Any

import pytest
import typer
from tests.cast import Cast, assemble
from typer.testing import CliRunner

from soichieu.cli.coverage import coverage_command
from soichieu.cli.rollouts import app as rollouts
from soichieu.directives import services as directives
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError

pytestmark = pytest.mark.django_db

RUN = CliRunner()
coverage = typer.Typer()
coverage.command()(coverage_command)


@pytest.fixture
def cast() -> Cast:
    made = assemble()
    for day in (date(2019, 5, 1), date(2024, 1, 10)):
        given = directives.Particulars(symbol="5-NQ/TW", issuer="Trung ương Minh Họa", issued_on=day)
        directives.register_directive(given, by=operator())
    return made


def answer(app: typer.Typer, *words: str) -> Any:
    result = RUN.invoke(app, [*words, "--json"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def opening(symbol: str = "5-NQ/TW@2024-01-10") -> list[str]:
    return [
        "open", symbol, "--owes", "own_document", "--level", "province", "--from", "2024-02-01", "--due",
        "2024-06-30", "--within", "Trung ương Minh Họa", "--title", "Nghị quyết 5",
    ]  # fmt: skip


@pytest.mark.usefixtures("cast")
def test_a_rollout_opened_is_listed_and_asked_for_on_any_day() -> None:
    assert answer(rollouts, *opening())["owed"] == 3
    assert [one["title"] for one in answer(rollouts, "list")] == ["Nghị quyết 5"]
    told = answer(coverage, "5-NQ/TW", "--on", "2024-07-01")
    (duty,) = told["rollouts"][0]["duties"]
    assert (told["issued_on"], duty["owed"], duty["met"], duty["standing"]) == (
        "2024-01-10", 3, 0, {"overdue": 3},
    )  # fmt: skip
    shown = RUN.invoke(coverage, ["5-NQ/TW", "--on", "01/07/2024", "--missing"]).stdout
    assert "0/3 đơn vị" in shown
    assert "Còn thiếu: " in shown
    assert all(unit in " ".join(shown.split()) for unit in duty["missing_units"])
    assert "Độ trễ: chưa văn bản" in shown
    assert {one["unit"] for one in told["rollouts"][0]["stopped_at"]} == set(duty["missing_units"])
    assert "Chuỗi triển khai dừng ở cấp tỉnh: 3 đơn vị" in shown


@pytest.mark.usefixtures("cast")
def test_of_two_documents_of_one_number_the_day_must_be_given() -> None:
    result = RUN.invoke(rollouts, opening("5-NQ/TW"))
    assert isinstance(result.exception, DomainError)
    assert "5-NQ/TW@2019-05-01, 5-NQ/TW@2024-01-10" in result.exception.sentence


@pytest.mark.usefixtures("cast")
def test_carrying_through_reforms_may_be_asked_for_at_any_time() -> None:
    answer(rollouts, *opening())
    assert "0 nghĩa vụ" in RUN.invoke(rollouts, ["carry", "--until", "2026-01-01"]).stdout
