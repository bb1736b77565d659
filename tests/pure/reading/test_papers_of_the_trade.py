"""Whose a paper is, and who issued what it stands on, for bodies of many kinds; all are invented.

In the table a paper begins behind its issuer ("=== …"); behind its text, after an arrow, stand number and
issuer of documents it names.
"""

from pathlib import Path

import pytest

from soichieu.pure.reading import read
from soichieu.pure.text.folding import comparison_key

TABLE = Path(__file__).with_name("papers_of_the_trade.txt")


def _papers() -> list[tuple[str, str, dict[str, str]]]:
    papers = []
    for block in TABLE.read_text("utf-8").removeprefix("=== ").split("\n=== "):
        issuer, text = block.split("\n", 1)
        lines = text.strip("\n").split("\n")
        told = dict(line.removeprefix("→ ").split(" | ") for line in lines if line.startswith("→ "))
        papers.append((issuer, "\n".join(line for line in lines if not line.startswith("→ ")), told))
    return papers


@pytest.mark.parametrize(("issuer", "text", "told"), _papers())
def test_a_paper_and_what_it_stands_on_have_their_issuers(
    issuer: str, text: str, told: dict[str, str]
) -> None:
    reading = read(text)
    assert reading.self is not None
    assert comparison_key(reading.self.issuer or "") == comparison_key(issuer)
    found = {one.number: comparison_key(one.issuer or "") for one in reading.documents}
    assert {number: found.get(number) for number in told} == {
        number: comparison_key(name) for number, name in told.items()
    }
