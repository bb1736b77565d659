"""Work as whole papers and news give it, line by line: to add a case, add to `orders_of_the_trade.txt`."""

import pytest
from tests.pure.reading.marked_papers import Mark, Paper, line_at, papers

from soichieu.pure.reading import read


def _found(text: str) -> list[Mark]:
    return [
        (line_at(text, task.span[0]), (task.lead or "").lower(), task.due.isoformat() if task.due else None)
        for task in read(text).tasks
    ]


@pytest.mark.parametrize("paper", papers("orders_of_the_trade.txt"), ids=lambda paper: paper.name)
def test_a_paper_gives_this_work_and_no_other(paper: Paper) -> None:
    assert sorted(_found(paper.text), key=str) == sorted(paper.marks, key=str)
