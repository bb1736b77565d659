"""The commands `soichieu figures template` and `import`: a template goes out and comes back filled in."""

import json
from pathlib import Path

import pytest
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, opened
from tests.contexts.indicators.test_importing import HEAD, book
from typer.testing import CliRunner

from soichieu.cli.indicators import app
from soichieu.indicators.models import Value, ValueFile

pytestmark = pytest.mark.django_db

RUN = CliRunner()


@pytest.fixture
def house() -> House:
    house = made.build()
    opened(house)
    return house


def test_a_template_is_written_for_all_or_for_one(house: House, tmp_path: Path) -> None:
    for more, count in (([], 4), (["--unit", "Đảng ủy xã An"], 1), (["--unit", "Tỉnh ủy Hạ"], 3)):
        answer = RUN.invoke(app, ["template", "B01", "2025-05", str(tmp_path / "mau.xlsx"), *more])
        assert answer.exit_code == 0
        assert f"{count} đơn vị" in answer.stdout


def test_a_workbook_is_entered_only_where_it_is_sound_or_its_sound_cells_were_asked_for(
    house: House, tmp_path: Path
) -> None:
    file = tmp_path / "bieu.xlsx"
    file.write_bytes(book(HEAD, ("Đảng ủy xã An", 10, "ba")))
    for more, code, entered in ((["--dry-run"], 1, 0), ([], 1, 0), (["--only-sound"], 0, 1)):
        answer = RUN.invoke(app, ["import", "B01", "2025-05", str(file), "--json", *more])
        told = json.loads(answer.stdout)
        assert (answer.exit_code, told["entered"]) == (code, entered)
        assert [(one["row"], one["column"]) for one in told["faults"]] == [(2, "C")]
        assert Value.objects.count() == ValueFile.objects.count() == entered
