"""The command `soichieu align`."""

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from docx import Document
from python_calamine import CalamineWorkbook
from tests.cast import assemble
from tests.contexts.alignment.house import furnish
from tests.ground import Ground
from typer.testing import CliRunner

from soichieu.alignment.models import Link
from soichieu.cli.alignment import align_command
from soichieu.foundation.errors import DomainError

pytestmark = pytest.mark.django_db

RUN = CliRunner()
align = typer.Typer()
align.command()(align_command)
ASKED = ["07-NQ/TU@2023-05-10", "--unit", "Thị ủy Bến Hạ", "--date", "01/03/2024"]


@pytest.fixture(scope="module")
def house_once(ground: Ground) -> None:
    ground.hold("house_once", lambda: furnish(assemble()))


@pytest.fixture(autouse=True)
def house(house_once: None, db: None) -> None:
    """Let every test stand on the house."""


def answer(*words: str) -> Any:
    result = RUN.invoke(align, [*ASKED, *words, "--json"], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def printed(*words: str) -> str:
    result = RUN.invoke(align, [*ASKED, *words], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return " ".join(result.stdout.split())


def test_it_tells_clauses_suggestions_and_gaps() -> None:
    told = answer()
    assert (told["unit"], told["directives"], told["demands"], told["served"]) == (
        "Thị ủy Bến Hạ", ["07-NQ/TU"], 5, 0,
    )  # fmt: skip
    best = {line["place"]: line["offers"][0]["place"] for line in told["clauses"] if line["offers"]}
    assert best["I.1"] == "I.1"
    assert best["II.1"] == "I.2"
    assert all(line["offers"][0]["grounds"] for line in told["clauses"] if line["offers"])
    unserved = [gap["clause"] for gap in told["gaps"] if gap["kind"] == "unserved"]
    assert len(unserved) == 5
    assert "5 điều khoản là yêu cầu, 0 đã có mục thực hiện" in printed()


def test_sure_suggestions_are_confirmed_only_when_asked_and_not_in_rehearsal() -> None:
    rehearsed = answer("--confirm-sure", "--dry-run")
    assert rehearsed["confirmed"]
    assert not Link.objects.exists()
    told = answer("--confirm-sure")
    assert told["confirmed"] == rehearsed["confirmed"]
    assert Link.objects.filter(state="confirmed").count() == len(told["confirmed"])
    assert told["served"] >= 3
    again = answer("--confirm-sure")["confirmed"]  # what was confirmed has taught more to be sure
    assert not [one for one in again if one in told["confirmed"]]
    shown = printed("--gaps")
    assert "I.1, 07-NQ/TU ← I.1, 15-KH/ThU: Chỉ tiêu thấp hơn: cấp trên giao 80%, mục ghi 70%" in shown
    only = answer("--gaps")
    assert "clauses" not in only
    assert {"target_lower", "deadline_later", "unserved"} <= {gap["kind"] for gap in only["gaps"]}


def test_the_sheet_is_written_as_word_and_excel(tmp_path: Path) -> None:
    word, excel = tmp_path / "phieu.docx", tmp_path / "phieu.xlsx"
    assert printed("--docx", str(word), "--xlsx", str(excel)).count("Đã ghi") == 2
    assert any("PHIẾU SOI CHIẾU" in line.text for line in Document(str(word)).paragraphs)
    assert CalamineWorkbook.from_path(excel).sheet_names[0] == "Phiếu soi chiếu"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["99-NQ/TU", "--unit", "Thị ủy Bến Hạ"], "99-NQ/TU"),
        (["07-NQ/TU", "--unit", "Thị ủy Không Có"], "Thị ủy Không Có"),
        (["07-NQ/TU@2023", "--unit", "Thị ủy Bến Hạ"], "Ngày ghi sau @"),
        ([*ASKED, "--docx", "phieu.pdf"], ".docx"),
        ([*ASKED, "--xlsx", "phieu.csv"], ".xlsx"),
        ([*ASKED, "--docx", "khong/co/phieu.docx"], "Không ghi được"),
        ([*ASKED, "--dry-run"], "--confirm-sure"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(words: list[str], sentence: str) -> None:
    result = RUN.invoke(align, words)
    assert isinstance(result.exception, DomainError)
    assert sentence in result.exception.sentence
