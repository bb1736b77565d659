"""`make weigh` as it is run: it keeps weights with a reason, and fails on a loss."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
KINDS = (
    *("documents", "lineage", "events", "people", "figures", "coverage", "targets"),
    *("tasks", "deadlines", "registers", "statements", "units"),
)
TEXT = "Toàn huyện có 12 trạm bơm. Đã kiểm tra 7/9 xã.\n"
STATION = {"value": 12, "measure_unit": None, "of": "trạm bơm", "at": "12 trạm bơm"}


def _labelled(corpus: Path, part: str, figures: list[dict[str, object]]) -> None:
    folder = corpus / part
    folder.mkdir(exist_ok=True)
    labels: dict[str, object] = {kind: [] for kind in KINDS} | {"published_on": None, "self": None}
    labels["figures"] = figures
    labels["coverage"] = [{"done": 7, "of": 9, "what": "xã", "at": "7/9 xã"}]
    (folder / "01-bom.txt").write_text(TEXT, "utf-8")
    (folder / "01-bom.json").write_text(json.dumps(labels), "utf-8")


def _run(corpus: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "bench" / "weigh" / "run.py"), "--corpus", str(corpus), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("accepted")
    for part in ("held", "open"):
        _labelled(folder, part, [STATION])
    assert _run(folder).returncode == 1, "nothing is committed yet"
    assert _run(folder, "--accept", "the first weighing").returncode == 0
    return folder


@pytest.fixture
def corpus(accepted: Path, tmp_path: Path) -> Path:
    """Return a copy of the labelled texts with their accepted weights."""
    return shutil.copytree(accepted, tmp_path / "corpus")


def test_accepted_weights_carry_their_reason_and_hold(corpus: Path) -> None:
    kept = json.loads((corpus / "weights.json").read_text("utf-8"))
    assert kept["reason"] == "the first weighing"
    assert kept["held"]["counts"]["coverage"] == [1, 1, 1]
    assert "texts" not in kept["held"]
    again = _run(corpus)
    assert again.returncode == 0, again.stdout + again.stderr


@pytest.mark.parametrize("part", ["held", "open"])
def test_a_finding_lost_in_either_part_fails(corpus: Path, part: str) -> None:
    _labelled(corpus, part, [STATION, {**STATION, "value": 13}])
    run = _run(corpus)
    assert run.returncode == 1
    assert ("- 01-bom figures missed: 13" in run.stdout) is (part == "open")
    assert _run(corpus, "--accept", "a label was wrong").returncode == 0
    assert _run(corpus).returncode == 0


def test_nothing_of_a_held_back_text_is_printed(corpus: Path) -> None:
    for path in (corpus / "open").iterdir():
        path.unlink()
    _labelled(corpus, "held", [{**STATION, "of": "máy cày"}, {**STATION, "value": 99}])
    run = _run(corpus)
    assert "figures" in run.stdout
    assert not [word for word in ("trạm", "máy cày", "01-bom", "99") if word in run.stdout + run.stderr]


def test_a_broken_label_is_refused_and_told_only_of_an_open_text(corpus: Path) -> None:
    _labelled(corpus, "open", [{**STATION, "at": "không có ở đây"}])
    assert "không có ở đây" in _run(corpus).stderr
    _labelled(corpus, "held", [{**STATION, "at": "không có ở đây"}])
    assert "không có ở đây" not in _run(corpus).stderr


def test_the_table_to_publish_tells_sums_and_bars_without_comparing(corpus: Path) -> None:
    _labelled(corpus, "held", [STATION, {**STATION, "value": 13}])
    run = _run(corpus, "--table")
    assert run.returncode == 0
    assert "| figures | 2 | 1 | 1 | 1.000 | 0.500 | 0.667 | 0.93 | **missed** | 1.000 |" in run.stdout
    assert "| coverage | 1 | 1 | 1 | 1.000 | 1.000 | 1.000 | 0.97 | met | 1.000 |" in run.stdout
