"""A hierarchy as a nested value."""

from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.hierarchy.tree import Node, Place, nest

ROOT = Node(0, "gốc", None)


def _place(unit: int, parent: int | None) -> Place:
    return Place(unit, parent, f"đơn vị {unit}", None, f"{unit:04d}")


@given(st.lists(st.integers(0, 30), max_size=30))
def test_every_place_of_a_tree_is_in_it_once(parents: list[int]) -> None:
    # The parent of unit n is an earlier unit or the root, so there is no ring.
    places = [_place(unit, parent % unit) for unit, parent in enumerate(parents, start=1)]
    assert nest(ROOT, places).size() == len(places) + 1


def test_who_has_no_known_parent_hangs_under_the_root() -> None:
    grown = nest(ROOT, [_place(1, None), _place(2, 99), _place(3, 1)])
    assert [child.unit for child in grown.children] == [1, 2]
    assert [child.unit for child in grown.children[0].children] == [3]


def test_depth_cuts_what_lies_deeper() -> None:
    grown = nest(ROOT, [_place(1, 0), _place(2, 1), _place(3, 2)], depth=2)
    assert grown.size() == 3


def test_siblings_stand_in_their_order() -> None:
    grown = nest(ROOT, [_place(2, None), _place(1, None)])
    assert [child.unit for child in grown.children] == [1, 2]
