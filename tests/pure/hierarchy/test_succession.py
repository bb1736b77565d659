"""What became of units, and the law that no reorganisation loses one (R6)."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.hierarchy.succession import Heir, Link, Share, fate_of, heirs_of, reorganise

ON, LATER = date(2025, 1, 1), date(2025, 7, 1)


def _link(
    predecessor: int | None,
    successor: int | None,
    kind: str = "merge",
    on: date = ON,
    whole: bool | None = True,
) -> Link:
    return Link(predecessor, successor, kind, on, whole)


@st.composite
def _reorganisations(draw: st.DrawFn) -> tuple[dict[int, int | None], list[Link]]:
    size = draw(st.integers(1, 12))
    parents: dict[int, int | None] = {0: None}
    for unit in range(1, size):
        parents[unit] = draw(st.integers(0, unit - 1))
    everybody = st.integers(0, size + 3)
    link = st.builds(
        _link,
        st.sampled_from(sorted(parents)),
        st.one_of(st.none(), everybody),
        st.sampled_from(["merge", "split", "rename", "dissolve"]),
    )
    return parents, draw(st.lists(link, max_size=8))


@given(_reorganisations())
def test_a_tree_after_succession_loses_no_unit(case: tuple[dict[int, int | None], list[Link]]) -> None:
    parents, links = case
    after = reorganise(parents, links)
    assert parents.keys() == (after.parents.keys() & parents.keys()) | after.ended
    assert not after.parents.keys() & after.ended


@given(_reorganisations())
def test_after_succession_nobody_stands_under_an_ended_unit(
    case: tuple[dict[int, int | None], list[Link]],
) -> None:
    after = reorganise(*case)
    assert all(parent not in after.ended for parent in after.parents.values())
    assert all(after.parents[unit] is None for unit in after.unplaced)


def test_children_of_a_merged_unit_go_to_its_successor() -> None:
    after = reorganise({1: None, 2: 1, 3: 2}, [_link(2, 9)])
    assert after.parents == {9: None, 1: None, 3: 9}
    assert after.ended == {2}
    assert not after.unplaced


def test_children_of_a_unit_with_two_heirs_wait_for_a_person() -> None:
    after = reorganise({1: None, 2: 1}, [_link(1, 8, "dissolve"), _link(1, 9, "dissolve")])
    assert after.unplaced == {2}


def test_a_fate_runs_through_every_succession_in_order_of_days() -> None:
    fate = fate_of(1, [_link(2, 3, on=LATER), _link(1, 1, "rename"), _link(1, 2)])
    assert [link.kind for link, _ in fate.steps] == ["rename", "merge"]
    assert heirs_of(fate) == (Heir(3, Share.WHOLE),)


def test_a_part_of_a_part_is_a_part_and_an_unknown_share_stays_unknown() -> None:
    split = [_link(1, 2, "split", whole=False), _link(1, 3, "split", whole=False)]
    merged = [_link(2, 4, on=LATER), _link(3, 5, on=LATER, whole=None)]
    heirs = heirs_of(fate_of(1, [*split, *merged]))
    assert set(heirs) == {Heir(4, Share.PART), Heir(5, Share.UNKNOWN)}


def test_links_of_one_day_that_chase_each_other_end() -> None:
    fate = fate_of(1, [_link(1, 2), _link(2, 1)])
    assert heirs_of(fate) == (Heir(2, Share.WHOLE),)


def test_a_unit_dissolved_without_heirs_has_none() -> None:
    fate = fate_of(1, [_link(1, None, "dissolve", whole=None)])
    assert heirs_of(fate) == ()
    assert fate.steps[0][1] is None
