"""`soichieu ingest`: a line for each file kept, a sentence for each refused, nothing on a dry run."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from soichieu.cli.ingest import ingest_command
from soichieu.evidence.models import Claim, Source

pytestmark = pytest.mark.django_db

TEXT = "Huyện ủy Sơn Đông ban hành Kế hoạch số 15-KH/HU, ngày 01/3/2023 về cải cách hành chính.\n"

app = typer.Typer()
app.command()(ingest_command)


def ingest(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two good texts, one of them twice, one bad, and one that is no text."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sâu" / "hơn").mkdir(parents=True)
    (tmp_path / "sâu" / "hơn" / "b.md").write_text("# Khác\n\n" + TEXT, encoding="utf-8")
    (tmp_path / "sâu" / "c.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "d.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "e.json").write_text("{}", encoding="utf-8")
    return tmp_path


def test_a_folder_is_taken_in_whole_and_what_fails_says_why(folder: Path) -> None:
    result = ingest(folder)
    assert result.exit_code == 1
    assert Source.objects.count() == 2
    kept = result.stdout.splitlines()
    assert len(kept) == 3
    assert sum("đã có từ trước" in line for line in kept) == 1
    assert "d.docx" in result.stderr
    assert "e.json" not in result.stderr  # not asked for by name


def test_a_file_named_outright_is_refused_if_no_reader_knows_it(folder: Path) -> None:
    result = ingest(folder / "e.json", folder / "không có.txt", folder / "a.txt")
    assert result.exit_code == 1
    assert [line.split(": ")[1][:9] for line in result.stderr.splitlines()] == ["Chưa đọc ", "Không có "]
    assert Source.objects.count() == 1


def test_the_answer_as_json_names_every_file(folder: Path) -> None:
    answers = json.loads(ingest(folder, "--json").stdout)
    assert {Path(answer["file"]).name for answer in answers} == {"a.txt", "b.md", "c.txt", "d.docx"}
    by_name = {Path(answer["file"]).name: answer for answer in answers}
    assert by_name["a.txt"]["sha256"] == by_name["c.txt"]["sha256"]
    assert "error" in by_name["d.docx"]


def test_a_dry_run_says_what_would_be_kept_and_keeps_nothing(folder: Path) -> None:
    result = ingest(folder / "a.txt", "--dry-run")
    assert result.exit_code == 0
    assert "sẽ nhận" in result.stdout
    assert not Source.objects.exists()


def test_accepting_at_once_leaves_nothing_undecided(folder: Path) -> None:
    assert ingest(folder / "a.txt", "--accept", "--published", "02/03/2023").exit_code == 0
    assert str(Source.objects.get().published_on) == "2023-03-02"
    assert set(Claim.objects.values_list("state", flat=True)) == {"accepted"}
    # A run cut off between keeping and accepting is finished by running it again.
    Claim.objects.update(state="proposed", decided_at=None)
    ingest(folder / "a.txt", "--accept")
    assert set(Claim.objects.values_list("state", flat=True)) == {"accepted"}


@pytest.mark.parametrize("size", [200 * 1024**2])
def test_a_huge_file_is_refused_without_being_read(tmp_path: Path, size: int) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(size)
    result = ingest(huge)
    assert result.exit_code == 1
    assert "200 MB" in result.stderr


def test_a_folder_without_a_readable_file_is_named(tmp_path: Path) -> None:
    result = ingest(tmp_path)
    assert result.exit_code == 1
    assert not Source.objects.exists()


def test_the_five_real_texts_are_taken_in(samples: Path) -> None:
    result = ingest(*sorted(samples.glob("*.txt")))
    assert (result.exit_code, result.stderr) == (0, "")
    assert Source.objects.count() == 5
    for claim in Claim.objects.select_related("source"):
        assert claim.quote == claim.source.text[claim.start : claim.end]
