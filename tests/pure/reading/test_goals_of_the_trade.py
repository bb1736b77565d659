"""What whole papers and news aim at, line by line: to add a case, add to `goals_of_the_trade.txt`."""

import pytest
from tests.pure.reading.marked_papers import Mark, Paper, line_at, papers

from soichieu.pure.reading import read


def _found(text: str) -> list[Mark]:
    return [
        (line_at(text, target.span[0]), str(target.value), target.by.isoformat() if target.by else None)
        for target in read(text).targets
    ]


@pytest.mark.parametrize("paper", papers("goals_of_the_trade.txt"), ids=lambda paper: paper.name)
def test_a_paper_aims_at_this_and_nothing_else(paper: Paper) -> None:
    assert sorted(_found(paper.text), key=str) == sorted(paper.marks, key=str)
