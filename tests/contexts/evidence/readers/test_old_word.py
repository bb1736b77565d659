"""Old Word files are read by antiword, with their table; without it, one sentence says what to install."""

from pathlib import Path

import pytest
from tests.needs import tool

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers import extract
from soichieu.pure.reading import read

DATA = (Path(__file__).parent / "ke-hoach-doi-cu.doc").read_bytes()


def test_an_old_word_file_is_read_with_its_letters_and_its_table() -> None:
    tool("antiword", what_for="to read .doc files")
    extracted = extract(DATA, "ke-hoach.doc")
    assert (extracted.quality.value, extracted.damage) == (1.0, "")
    reading = read(extracted.text)
    assert reading.self is not None
    assert (reading.self.symbol, reading.self.type) == ("27-KH/ĐU", "KH")
    assert ("Trực gác rừng mùa khô", "Ban Lâm nghiệp xã") in [
        (task.text, task.lead) for task in reading.tasks
    ]


def test_without_antiword_the_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableFile, match="antiword"):
        extract(DATA, "ke-hoach.doc")


def test_an_old_word_file_cut_in_half_is_refused() -> None:
    tool("antiword", what_for="to read .doc files")
    with pytest.raises(UnreadableFile, match="hỏng"):
        extract(DATA[: len(DATA) // 3], "ke-hoach.doc")
