"""Suggesting links: what fits comes first, with its reasons; where nothing fits nothing is said to."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soichieu.pure.alignment.suggesting import MOST, SURE, scores_of, suggest
from soichieu.pure.alignment.values import Clause, Decision, Directive, GroundKind, Item
from soichieu.pure.text.folding import comparison_key

WATER = Directive("nuoc", "Nghị quyết về cấp nước sạch nông thôn", "31-NQ/TU")
SCHOOL = Directive("hoc", "Kế hoạch phổ cập giáo dục và xây dựng trường chuẩn", "8/KH-UBND")
CLAUSES = (
    Clause(
        "nuoc.1",
        "nuoc",
        "Đến năm 2025, 90% hộ nông thôn dùng nước sạch đạt quy chuẩn.",
        by=date(2025, 12, 31),
    ),
    Clause("nuoc.2", "nuoc", "Giao tổ quản lý vận hành cho mọi công trình cấp nước tập trung sau đầu tư."),
    Clause("hoc.1", "hoc", "Huy động trẻ năm tuổi ra lớp, giữ vững phổ cập giáo dục mầm non."),
    Clause("hoc.2", "hoc", "Mỗi năm thêm một trường đạt chuẩn quốc gia mức độ 2."),
)
ITEMS = (
    Item("a", "Khoan giếng, lắp bể lọc để 85% hộ của xã có nước sạch đạt quy chuẩn.", due=date(2025, 12, 31)),
    Item("b", "Lập tổ vận hành công trình cấp nước tập trung thôn Nà Lụa, thu tiền nước theo đồng hồ."),
    Item("c", "Vận động cha mẹ đưa hết trẻ năm tuổi ra lớp mầm non trong tháng 8."),
    Item("d", "Tổ chức giải bóng chuyền mừng xuân giữa các thôn."),
    Item("e", "Giao khoán, quản lý vận hành bãi đỗ xe ở chợ trung tâm xã."),
)


def best(clause: str) -> str | None:
    found = suggest((WATER, SCHOOL), CLAUSES, ITEMS)[clause]
    return str(found[0].item) if found else None


@pytest.mark.parametrize(
    ("clause", "item"), [("nuoc.1", "a"), ("nuoc.2", "b"), ("hoc.1", "c"), ("hoc.2", None)]
)
def test_what_carries_a_clause_out_comes_first_and_where_nothing_does_nothing_comes(
    clause: str, item: str
) -> None:
    assert best(clause) == item


def test_what_shares_only_the_words_of_every_office_is_not_suggested() -> None:
    found = suggest((WATER, SCHOOL), CLAUSES, ITEMS)
    assert not {"d", "e"} & {one.item for those in found.values() for one in those if one.score >= SURE}


def test_a_suggestion_tells_the_words_that_caused_it_as_the_item_prints_them() -> None:
    (first, *_), text = suggest((WATER, SCHOOL), CLAUSES, ITEMS)["nuoc.1"], ITEMS[0].text
    words = [word for ground in first.grounds if ground.kind == GroundKind.WORDS for word in ground.words]
    assert "nước sạch đạt quy chuẩn" in words
    assert all(comparison_key(word) in comparison_key(text) for word in words)
    assert {ground.kind for ground in first.grounds} >= {GroundKind.WORDS, GroundKind.DEADLINE}


def test_a_directive_named_by_its_number_is_a_reason() -> None:
    clause = Clause(
        "x", "nuoc", "Báo cáo kết quả thực hiện Nghị quyết với Ban Thường vụ Tỉnh ủy trước ngày 15/12."
    )
    items = (
        Item("y", "Báo cáo kết quả năm thực hiện Nghị quyết 31-NQ/TU với Ban Thường vụ Tỉnh ủy."),
        Item("z", "Báo cáo kết quả năm thực hiện Nghị quyết 44-NQ/TU với Ban Thường vụ Tỉnh ủy."),
    )
    scores = scores_of((WATER,), (clause,), items)[0]
    assert scores[0] > scores[1]
    (first, *_) = suggest((WATER,), (clause,), items)["x"]
    assert (first.item, first.grounds[0].kind) == ("y", GroundKind.NAMED)


def test_what_the_house_confirmed_and_rejected_elsewhere_counts() -> None:
    other = "Dẫn nước từ khe về bể chứa, kéo ống đến từng nhà"
    item = Item("ours", "Dẫn nước từ khe Nậm Pung về bể chứa, kéo ống đến từng nhà ở bản Hon.")
    plain, taught, warned = (
        float(scores_of((WATER, SCHOOL), CLAUSES, (*ITEMS, item), decisions)[0, -1])
        for decisions in ((), (Decision("nuoc.1", other),), (Decision("nuoc.1", other, is_link=False),))
    )
    assert warned < plain < taught


def test_without_clauses_or_items_nothing_is_suggested() -> None:
    assert suggest((WATER,), (), ITEMS) == {}
    assert suggest((WATER, SCHOOL), CLAUSES, ()) == {clause.ref: () for clause in CLAUSES}


@settings(max_examples=25, deadline=None)
@given(st.permutations(ITEMS), st.permutations(CLAUSES), st.permutations((WATER, SCHOOL)))
def test_the_order_of_what_is_given_changes_no_score(
    items: list[Item], clauses: list[Clause], directives: list[Directive]
) -> None:
    scores = scores_of(directives, clauses, items)
    usual = scores_of((WATER, SCHOOL), CLAUSES, ITEMS)
    for row, clause in enumerate(clauses):
        for column, item in enumerate(items):
            assert scores[row, column] == pytest.approx(
                usual[CLAUSES.index(clause), ITEMS.index(item)], abs=1e-9
            )


WORDS = st.text(alphabet="aăâeêioôơuưyđbcghklmnpqrstvx ÁẾộ0123456789%.,/-\u0301\n", max_size=80)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), st.lists(WORDS, max_size=4))
def test_any_words_give_scores_between_nought_and_one_and_no_more_than_are_shown(
    asked: list[str], planned: list[str]
) -> None:
    clauses = [Clause(number, "nuoc", text) for number, text in enumerate(asked)]
    items = [Item(number, text) for number, text in enumerate(planned)]
    found = suggest((WATER,), clauses, items)
    assert set(found) == {clause.ref for clause in clauses}
    for offers in found.values():
        assert len(offers) <= MOST
        assert [one.score for one in offers] == sorted((one.score for one in offers), reverse=True)
        assert all(0 <= one.score <= 1 for one in offers)
