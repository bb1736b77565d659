"""Work as whole papers and news give it, line by line: to add a case, add to `orders_of_the_trade.txt`."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from soichieu.pure.reading import read

PAPERS = Path(__file__).with_name("orders_of_the_trade.txt")
Work = tuple[str, str, str | None]  # the line, the lead in small letters, the day


@dataclass
class Paper:
    """A text and the work each of its lines gives."""

    name: str
    lines: list[str] = field(default_factory=list)
    work: list[Work] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


def _papers() -> list[Paper]:
    papers: list[Paper] = []
    for line in PAPERS.read_text("utf-8").splitlines():
        if line.startswith("## "):
            papers.append(Paper(line[3:]))
        elif line.startswith("= ") and papers:
            lead, day = line[2:].rsplit("|", 1)
            papers[-1].work.append((papers[-1].lines[-1], lead.strip().lower(), day.strip() or None))
        elif line != "=" and papers:
            papers[-1].lines.append(line)
    return papers


def _found(text: str) -> list[Work]:
    found: list[Work] = []
    for task in read(text).tasks:
        line = text[text.rfind("\n", 0, task.span[0]) + 1 :].split("\n", 1)[0]
        found.append((line, (task.lead or "").lower(), task.due.isoformat() if task.due else None))
    return found


@pytest.mark.parametrize("paper", _papers(), ids=lambda paper: paper.name)
def test_a_paper_gives_this_work_and_no_other(paper: Paper) -> None:
    assert sorted(_found(paper.text), key=str) == sorted(paper.work, key=str)
