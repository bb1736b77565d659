"""`soichieu read` runs without a database and prints one object per file."""

import json
import subprocess
import sys

import pytest
from tests.cli import processes

TEXT = (
    "Sáng 22-9-2022, Thị ủy Mường Na tổ chức Hội nghị quán triệt Nghị quyết số 12-NQ/TW của Bộ Chính trị.\r\n"
)
COMMAND = [sys.executable, "-c", "from soichieu.cli.main import run; run()", "read"]


def _environment(home):
    return {"SOICHIEU_HOME": str(home / "no-home"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def _run(*arguments, home):
    return processes.run(["read", *map(str, arguments)], _environment(home))


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "hoi-nghi.txt"
    path.write_bytes(TEXT.encode())
    return path


def test_a_file_is_one_json_object_whose_spans_quote_the_text(file, tmp_path):
    environment = _environment(tmp_path) | {"PYTHONPATH": "src"}
    done = subprocess.run([*COMMAND, file, "--json"], capture_output=True, env=environment, check=False)
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["source"]["file"] == "hoi-nghi.txt"
    assert [d["symbol"] for d in found["documents"]] == ["12-NQ/TW"]
    start, end = found["documents"][0]["mentions"][0]
    assert TEXT[start:end] == "Nghị quyết số 12-NQ/TW của Bộ Chính trị"
    assert not (tmp_path / "no-home").exists()


def test_several_files_are_one_line_each(file, tmp_path):
    done = _run(file, file, "--json", home=tmp_path)
    assert [json.loads(line)["source"]["file"] for line in done.stdout.splitlines()] == ["hoi-nghi.txt"] * 2


def test_the_text_is_printed_unchanged(file, tmp_path):
    assert _run(file, "--text", home=tmp_path).stdout == TEXT


def test_a_person_is_told_in_plain_lines(file, tmp_path):
    told = _run(file, home=tmp_path).stdout
    assert "văn bản    12-NQ/TW; Bộ Chính trị" in told
    assert "sự kiện    2022-09-22; Hội nghị quán triệt, triển khai; Thị ủy Mường Na" in told


def test_a_missing_file_is_one_sentence_and_exit_one_and_stops_no_other(file, tmp_path):
    done = _run(tmp_path / "khong-co.txt", file, "--json", home=tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Không mở được tệp" in done.stderr
    assert len(done.stdout.splitlines()) == 1


def test_figures_that_do_not_agree_are_told_at_the_terminal(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Đã có 119/124 chi bộ sơ kết, đạt 96,5%.\n", encoding="utf-8")
    told = _run(path, home=tmp_path).stdout
    assert "đối chiếu  119/124 là 95,96…%, văn bản ghi 96,5%." in told
