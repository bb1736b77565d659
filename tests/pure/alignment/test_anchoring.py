"""Which clause a remembered one is after its document was read anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.alignment.anchoring import Place, attach

CASES = [
    ("as it was", [("II.1", "Nạo vét luồng lạch")], [("II.1", "Nạo vét luồng lạch")], {0: 0}),
    (
        "renumbered, with its number in the words",
        [("II.1", "1. Nạo vét luồng lạch")],
        [("II.1", "1. Trồng bần chắn sóng"), ("II.2", "2. Nạo vét luồng lạch")],
        {0: 1},
    ),
    (
        "another spelling of the same",
        [("I.3", "Đào tạo thuỷ thủ, máy trưởng")],
        [("I.3", "Đào  tạo thủy thủ, máy trưởng")],
        {0: 0},
    ),
    (
        "the same words twice: each at the nearest place",
        [("III.2", "Báo cáo hằng quý"), ("IV.1", "Báo cáo hằng quý")],
        [("IV.2", "Báo cáo hằng quý"), ("III.2", "Báo cáo hằng quý")],
        {0: 1, 1: 0},
    ),
    (
        "mended at its place",
        [("II.4", "Lập 12 đội cứu hộ trên biển trong năm 2025")],
        [("II.4", "Lập 15 đội cứu hộ trên biển trong năm 2026")],
        {0: 0},
    ),
    ("something else at its place", [("II.4", "Lập đội cứu hộ")], [("II.4", "Thu phí neo đậu tàu")], {}),
    ("mended and moved", [("II.4", "Lập 12 đội cứu hộ biển")], [("II.9", "Lập 15 đội cứu hộ biển")], {}),
    (
        "the words of another go before its place",
        [("1", "Dọn bãi mỗi tuần một lần"), ("2", "Dọn bãi mỗi tuần hai lần")],
        [("1", "Dọn bãi mỗi tuần hai lần"), ("2", "Dọn bãi mỗi tuần ba lần")],
        {1: 0},
    ),
]


@pytest.mark.parametrize(("case", "anchors", "points", "expected"), CASES)
def test_an_anchor_finds_its_clause_by_words_then_by_place(
    case: str,
    anchors: list[tuple[str, str]],
    points: list[tuple[str, str]],
    expected: dict[int, int],
) -> None:
    lost = [Place(number, path, words) for number, (path, words) in enumerate(anchors)]
    free = [Place(number, path, words) for number, (path, words) in enumerate(points)]
    assert attach(lost, free) == expected, case


WORDS = st.lists(st.sampled_from(["nạo", "vét", "luồng", "cắm", "phao", "12", "bến"]), min_size=1, max_size=6)
PATHS = st.lists(st.sampled_from(["I", "II", "1", "2", "3", "a", "b"]), min_size=1, max_size=3)
DOCUMENTS = st.lists(
    st.tuples(PATHS.map(".".join), WORDS.map(" ".join)), max_size=9, unique_by=lambda one: one[0]
)


@st.composite
def shuffled_documents(draw: st.DrawFn) -> tuple[list[Place], list[Place]]:
    places = [Place(number, path, words) for number, (path, words) in enumerate(draw(DOCUMENTS))]
    return places, draw(st.permutations(places))


@given(shuffled_documents(), shuffled_documents())
def test_the_order_does_not_matter_and_no_point_is_meant_twice(
    first: tuple[list[Place], list[Place]], second: tuple[list[Place], list[Place]]
) -> None:
    found = attach(first[0], second[0])
    assert found == attach(first[1], second[1])
    assert len(set(found.values())) == len(found)


@given(shuffled_documents())
def test_an_unchanged_document_attaches_to_itself(document: tuple[list[Place], list[Place]]) -> None:
    anchors, points = document
    assert attach(anchors, points) == {one.ref: one.ref for one in anchors}


@given(DOCUMENTS, st.sampled_from(["Điều 9. ", "3. ", "b) "]))
def test_a_document_with_new_numbers_before_the_words_keeps_them_all(
    document: list[tuple[str, str]], marker: str
) -> None:
    said = [(path, f"Về {words}") for path, words in document]
    anchors = [Place(number, path, words) for number, (path, words) in enumerate(said)]
    points = [Place(number, f"V.{path}", f"{marker}{words}") for number, (path, words) in enumerate(said)]
    found = attach(anchors, points)
    assert sorted(found) == sorted(found.values()) == list(range(len(document)))
    assert all(document[a][1] == document[b][1] for a, b in found.items())
