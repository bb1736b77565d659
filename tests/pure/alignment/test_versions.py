"""Two versions of a document held against each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.alignment.versions import ChangeKind, ClauseText, Comparison, PieceKind, compare

PIER = "Xây cầu tàu dài 120 m cho tàu đánh bắt xa bờ"
BUOYS = "Cắm phao tiêu dọc luồng vào cảng trước mùa mưa bão"
ICE = "Hỗ trợ chủ vựa đầu tư kho lạnh, máy làm đá bằng điện mặt trời"
SCHOOL = "Mở lớp thuyền trưởng hạng ba tại thị trấn"
BOTH = "Xây cầu tàu dài 120 m cho tàu đánh bắt xa bờ; cắm phao tiêu dọc luồng vào cảng trước mùa mưa bão"

CASES = [
    ("nothing changed", [("1", PIER), ("2", ICE)], [("1", PIER), ("2", ICE)], ["same 1>1", "same 2>2"]),
    (
        "a new clause gives the next one another number",
        [("1", f"1. {PIER}"), ("2", f"2. {ICE}")],
        [("1", f"1. {SCHOOL}"), ("2", f"2. {PIER}"), ("3", f"3. {ICE}")],
        ["added >1", "same 1>2", "same 2>3"],
    ),
    ("one goes", [("1", PIER), ("2", ICE), ("3", SCHOOL)], [("1", PIER), ("2", SCHOOL)],
     ["same 1>1", "removed 2>", "same 3>2"]),
    ("one moves up", [("1", PIER), ("2", ICE), ("3", SCHOOL)], [("1", SCHOOL), ("2", PIER), ("3", ICE)],
     ["moved 3>1", "same 1>2", "same 2>3"]),
    ("one goes deeper", [("1", PIER), ("2", ICE)], [("1", PIER), ("1.a", ICE)], ["same 1>1", "moved 2>1.a"]),
    ("other words", [("1", PIER)], [("1", PIER.replace("120", "180"))], ["reworded 1>1"]),
    ("other words at another place", [("1", PIER)], [("4", PIER.replace("120", "180"))], ["reworded 1>4"]),
    ("another clause at its place", [("1", PIER)], [("1", SCHOOL)], ["removed 1>", "added >1"]),
    ("one becomes two", [("1", BOTH)], [("1", PIER), ("2", BUOYS)], ["split 1>1 2"]),
    ("two become one", [("1", PIER), ("2", BUOYS)], [("1", BOTH)], ["merged 1 2>1"]),
    ("all new", [], [("1", PIER)], ["added >1"]),
    ("all gone", [("1", PIER)], [], ["removed 1>"]),
]  # fmt: skip


@pytest.mark.parametrize(("case", "old", "new", "expected"), CASES)
def test_each_clause_is_told_as_what_became_of_it(
    case: str, old: list[tuple[str, str]], new: list[tuple[str, str]], expected: list[str]
) -> None:
    assert _told(compare(_version(old), _version(new))) == expected, case


def _version(clauses: list[tuple[str, str]]) -> list[ClauseText]:
    return [ClauseText(path, path, words) for path, words in clauses]


def _told(comparison: Comparison) -> list[str]:
    return [
        f"{one.kind} {' '.join(map(str, one.old))}>{' '.join(map(str, one.new))}"
        for one in comparison.changes
    ]


def test_the_words_taken_out_and_put_in_are_told_as_printed() -> None:
    (change,) = compare(
        [ClauseText("a", "1", "1. Đóng 12 tàu vỏ gỗ trước Tết")],
        [ClauseText("b", "1", "1. Đóng 9 tàu vỏ thép trước Tết")],
    ).changes
    assert [(piece.kind, piece.words) for piece in change.pieces] == [
        (PieceKind.KEPT, "Đóng"),
        (PieceKind.REMOVED, "12"),
        (PieceKind.ADDED, "9"),
        (PieceKind.KEPT, "tàu vỏ"),
        (PieceKind.REMOVED, "gỗ"),
        (PieceKind.ADDED, "thép"),
        (PieceKind.KEPT, "trước Tết"),
    ]


WORDS = st.lists(
    st.sampled_from(["nạo", "vét", "luồng", "lạch", "cắm", "phao", "bến", "cảng", "xây", "kè", "đội", "tàu"]),
    min_size=1,
    max_size=14,
).map(" ".join)


@st.composite
def versions(draw: st.DrawFn) -> list[ClauseText]:
    """Clauses of which some say the same, some nearly, some both of two others."""
    words = draw(st.lists(WORDS, max_size=5))
    words += [f"{one} {other}" for one, other in draw(st.lists(st.tuples(WORDS, WORDS), max_size=2))]
    words += [text for one in words[-1:] for text in (one, f"{one} mới")]
    return _numbered(draw(st.permutations(words)))


@st.composite
def two_versions(draw: st.DrawFn) -> tuple[list[ClauseText], list[ClauseText]]:
    """A version and one made of some of its clauses, some new ones, in any order."""
    old = draw(versions())
    kept = draw(st.lists(st.sampled_from(old), unique=True)) if old else []
    words = [one.words for one in (*kept, *draw(versions())[:4])]
    return old, _numbered(draw(st.permutations(words)))


def _numbered(words: list[str]) -> list[ClauseText]:
    return [ClauseText(number, f"II.{number + 1}", one) for number, one in enumerate(words)]


@given(two_versions())
def test_every_clause_of_either_version_is_in_one_change(
    pair: tuple[list[ClauseText], list[ClauseText]],
) -> None:
    old, new = pair
    changes = compare(old, new).changes
    assert sorted(ref for one in changes for ref in one.old) == [one.ref for one in old]
    assert sorted(ref for one in changes for ref in one.new) == [one.ref for one in new]


@given(versions())
def test_a_version_held_against_itself_is_all_the_same(version: list[ClauseText]) -> None:
    changes = compare(version, version).changes
    assert [(one.kind, one.old, one.new) for one in changes] == [
        (ChangeKind.SAME, (one.ref,), (one.ref,)) for one in version
    ]


@given(two_versions())
def test_the_other_way_round_what_was_added_is_removed(
    pair: tuple[list[ClauseText], list[ClauseText]],
) -> None:
    there, back = compare(*pair), compare(*reversed(pair))
    for kind, other in (
        (ChangeKind.ADDED, ChangeKind.REMOVED),
        (ChangeKind.REMOVED, ChangeKind.ADDED),
        (ChangeKind.SPLIT, ChangeKind.MERGED),
        (ChangeKind.REWORDED, ChangeKind.REWORDED),
    ):
        assert {(one.old, one.new) for one in there.of_kind(kind)} == {
            (one.new, one.old) for one in back.of_kind(other)
        }


@given(two_versions())
def test_the_pieces_kept_and_added_are_the_new_words(
    pair: tuple[list[ClauseText], list[ClauseText]],
) -> None:
    old, new = ({one.ref: one.words for one in version} for version in pair)
    for change in compare(*pair).changes:
        if change.pieces:
            now = " ".join(piece.words for piece in change.pieces if piece.kind is not PieceKind.REMOVED)
            before = " ".join(piece.words for piece in change.pieces if piece.kind is not PieceKind.ADDED)
            assert now == " ".join(new[ref] for ref in change.new)
            assert before == " ".join(old[ref] for ref in change.old)
