"""A lifecycle is a table: it allows its moves and draws itself."""

import pytest

from soichieu.pure.lifecycle import IllegalMove, Lifecycle

LIFE = Lifecycle("giấy tờ", "draft", {"draft": ("issued",), "issued": ("ended", "draft"), "ended": ()})


@pytest.mark.parametrize(("before", "after", "lawful"), [
    ("draft", "issued", True),
    ("draft", "ended", False),
    ("ended", "draft", False),
    ("nowhere", "draft", False),
])  # fmt: skip
def test_only_moves_of_the_table_are_lawful(before: str, after: str, lawful: bool) -> None:
    assert LIFE.may(before, after) is lawful
    if lawful:
        LIFE.check(before, after)
    else:
        with pytest.raises(IllegalMove, match="Không có bước chuyển"):
            LIFE.check(before, after)


def test_a_table_that_names_an_unknown_state_is_refused() -> None:
    with pytest.raises(ValueError, match="lost"):
        Lifecycle("giấy tờ", "draft", {"draft": ("lost",)})


def test_the_diagram_shows_start_moves_and_ends() -> None:
    drawn = LIFE.mermaid({"draft": "dự thảo", "issued": "ban hành", "ended": "hết hiệu lực"})
    assert drawn.splitlines() == [
        "stateDiagram-v2",
        "    draft : dự thảo",
        "    issued : ban hành",
        "    ended : hết hiệu lực",
        "    [*] --> draft",
        "    draft --> issued",
        "    issued --> ended",
        "    issued --> draft",
        "    ended --> [*]",
    ]
