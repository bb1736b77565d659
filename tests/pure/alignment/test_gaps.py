"""What is missing between a set of directives and the work of a unit."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.alignment.gaps import Demand, Gap, GapKind, Work, WorkItem, WorkPaper, gaps
from soichieu.pure.alignment.values import Clause, Item

TERM, YEAR, TWO, OWN = "Nhiệm kỳ 2023 - 2027", "Năm 2025", "Hai năm 2024 - 2025", "Thực hiện nghị quyết"
PAPERS = (
    WorkPaper(TERM, (2023, 2027)),
    WorkPaper(YEAR, (2025, 2025)),
    WorkPaper(TWO, (2024, 2025)),
    WorkPaper(OWN, None, carries_out=True),
)
SEAWALL = Demand(Clause("kè", "nq", "Kiên cố 9 km kè biển", by=date(2025, 12, 31)))
POOLS = Demand(Clause("bơi", "nq", "80% trường tiểu học có bể bơi", by=date(2027, 12, 31)))
VIEW = Demand(Clause("ý", "nq", "Biển là của chung"), is_demand=False)


def _item(ref: str, text: str, paper: str | None = None, *, due_text: str = "", **told: object) -> WorkItem:
    return WorkItem(Item(ref, text, paper, paper or "", **told), due_text)  # type: ignore[arg-type]


def _kinds(found: Sequence[Gap]) -> list[tuple[GapKind, object, object]]:
    return [(gap.kind, gap.clause, gap.item) for gap in found]


def test_a_demand_nobody_serves_is_a_gap_and_a_viewpoint_is_none() -> None:
    work = Work(PAPERS, [_item("i", "Đắp kè", None)])
    assert _kinds(gaps([SEAWALL, POOLS, VIEW], work, [("kè", "i")])) == [(GapKind.UNSERVED, "bơi", None)]


def test_only_papers_that_carry_out_a_directive_have_idle_items() -> None:
    work = Work(PAPERS, [_item("a", "Thả phao", OWN), _item("b", "Sơn nhà", YEAR), _item("c", "Đắp kè", OWN)])
    found = gaps([SEAWALL], work, [("kè", "c")])
    assert _kinds(found) == [(GapKind.IDLE, None, "a")]


def test_a_served_pair_falls_short_in_target_and_in_deadline() -> None:
    pool = _item("p", "70% trường tiểu học có bể bơi", None, due=date(2028, 6, 30))
    found = gaps([POOLS], Work((), [pool]), [("bơi", "p")])
    assert _kinds(found) == [(GapKind.TARGET_LOWER, "bơi", "p"), (GapKind.DEADLINE_LATER, "bơi", "p")]
    assert [len(gap.shortfalls) for gap in found] == [1, 1]


def test_what_half_of_a_paper_tells_is_missed_in_the_rest() -> None:
    items = [
        _item("1", "Việc một", YEAR, lead="Phòng A", due=date(2025, 5, 1)),
        _item("2", "Việc hai", YEAR, lead="Phòng B", due_text="thường xuyên"),
        _item("3", "Việc ba, làm hằng tháng", YEAR, product="Báo cáo"),
        _item("4", "Việc bốn", YEAR),
        _item("5", "Việc năm"),
    ]
    found = gaps([], Work(PAPERS, items), [])
    assert _kinds(found) == [
        (GapKind.NO_LEAD, None, "3"),
        (GapKind.NO_LEAD, None, "4"),
        (GapKind.NO_DUE, None, "4"),
    ]


PROMISED = _item("hứa", "Năm 2025 xây 03 bể bơi", TERM, due_text="")
ELSEWHEN = _item("khác", "Năm 2026 xây 03 bể bơi", TERM)
SWIM = _item("dạy", "Mở lớp dạy bơi", YEAR)

LEFT_OUT = [
    ("nothing in the year's plan", [PROMISED, SWIM], [("bơi", "hứa")], [], ["hứa"]),
    ("the clause is served in that year", [PROMISED, SWIM], [("bơi", "hứa"), ("bơi", "dạy")], [], []),
    ("an item of that year was linked to it", [PROMISED, SWIM], [("bơi", "hứa")], [("dạy", "hứa")], []),
    ("it serves no clause", [PROMISED, SWIM], [], [], []),
    ("no paper for that year", [ELSEWHEN, SWIM], [("bơi", "khác")], [], []),
    (
        "due in the year",
        [_item("hạn", "Xây bể bơi", TERM, due=date(2025, 9, 1)), SWIM],
        [("bơi", "hạn")],
        [],
        ["hạn"],
    ),
    (
        "a plan for two years takes it up",
        [PROMISED, SWIM, _item("hai", "Xây bể bơi", TWO)],
        [("bơi", "hứa"), ("bơi", "hai")],
        [],
        [],
    ),
    (
        "a plan for two years promises nothing to a year",
        [_item("hai", "Xây bể bơi trong năm 2025", TWO), SWIM],
        [("bơi", "hai")],
        [],
        [],
    ),
    (
        "only compared with the year",
        [_item("so", "Tăng 5 bể bơi so với năm 2025", TERM), SWIM],
        [("bơi", "so")],
        [],
        [],
    ),
]


@pytest.mark.parametrize(("case", "items", "links", "continued", "expected"), LEFT_OUT)
def test_a_year_leaves_out_what_its_term_promised(
    case: str,
    items: list[WorkItem],
    links: list[tuple[str, str]],
    continued: list[tuple[str, str]],
    expected: list[str],
) -> None:
    found = gaps([POOLS], Work(PAPERS, items, continued), links)
    left = [gap for gap in found if gap.kind is GapKind.LEFT_OUT]
    assert [gap.item for gap in left] == expected, case
    assert all(gap.year == 2025 and gap.serves == {"bơi"} and gap.papers == {YEAR} for gap in left)


CLAUSES = [SEAWALL, POOLS, VIEW]
ITEMS = [
    PROMISED,
    ELSEWHEN,
    SWIM,
    _item("phao", "Thả phao", OWN, lead="Đội cứu hộ"),
    _item("lưới", "Gỡ lưới ma", OWN),
    _item("bể", "60% trường tiểu học có bể bơi", OWN, due=date(2028, 1, 1)),
    _item("đắp", "Đắp 4 km kè", YEAR, product="Biên bản"),
]
PAIRS = [(clause.clause.ref, one.item.ref) for clause in CLAUSES for one in ITEMS]


@given(
    st.permutations(CLAUSES),
    st.permutations(ITEMS),
    st.permutations(PAPERS),
    st.lists(st.sampled_from(PAIRS), max_size=12),
)
def test_which_gaps_there_are_does_not_depend_on_any_order(
    clauses: list[Demand],
    items: list[WorkItem],
    papers: list[WorkPaper],
    links: list[tuple[str, str]],
) -> None:
    found = gaps(clauses, Work(papers, items, [("dạy", "hứa")], same_area=True), links)
    again = gaps(CLAUSES, Work(PAPERS, ITEMS, [("hứa", "dạy")], same_area=True), [*reversed(links), *links])
    assert len(set(found)) == len(found)
    assert set(found) == set(again)


@given(st.sets(st.sampled_from(PAIRS)), st.sampled_from(PAIRS))
def test_one_link_more_never_opens_a_clause_or_makes_an_item_idle(
    links: set[tuple[str, str]], more: tuple[str, str]
) -> None:
    kinds = {GapKind.UNSERVED, GapKind.IDLE}
    before = {gap for gap in gaps(CLAUSES, Work(PAPERS, ITEMS), links) if gap.kind in kinds}
    after = {gap for gap in gaps(CLAUSES, Work(PAPERS, ITEMS), {*links, more}) if gap.kind in kinds}
    assert after <= before


def test_links_of_what_is_not_there_are_passed_over() -> None:
    found = gaps([SEAWALL], Work(PAPERS, [SWIM]), [("kè", "mất"), ("mất", "dạy")])
    assert _kinds(found) == [(GapKind.UNSERVED, "kè", None)]
