"""Clauses of full texts in both layouts, with exact places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.clauses import Clause, split

PARTY = """ĐẢNG ỦY CÔNG AN TỈNH
Số 07-KH/ĐUCA

Căn cứ nghị quyết cấp trên;

I- MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Làm cho mọi cấp ủy hiểu rõ.
2. Yêu cầu
- Đúng tiến độ.
- Có 1.103 cán bộ dự học.
II- NHIỆM VỤ
1. Về tổ chức
1.1. Sắp xếp đơn vị.
a) Cấp tỉnh.
đ) Cấp xã.
1.2. Đào tạo.
3- Về hậu cần
+ Trụ sở.

Nơi nhận:
- Ban Thường vụ,
- Lưu Văn phòng.
"""

STATE = """NGHỊ ĐỊNH
Quy định về chế độ báo cáo

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định chế độ báo cáo.
2. Không áp dụng với:
a) Báo cáo thống kê;
b) Báo cáo mật theo Điều 5 của luật này.

Chương II
TỔ CHỨC THỰC HIỆN
Mục 1
TRÁCH NHIỆM
Điều 2. Hiệu lực
Từ ngày ký.
"""


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        (
            PARTY,
            ["mở đầu", "I", "I.1", "I.2", "I.2.-1", "I.2.-2", "II", "II.1", "II.1.1", "II.1.1.a",
             "II.1.1.đ", "II.1.2", "II.3", "II.3.-1", "kết"],
        ),
        (
            STATE,
            ["mở đầu", "Chương I", "Chương I.Điều 1", "Chương I.Điều 1.1", "Chương I.Điều 1.2",
             "Chương I.Điều 1.2.a", "Chương I.Điều 1.2.b", "Chương II", "Chương II.Mục 1",
             "Chương II.Mục 1.Điều 2"],
        ),
        ("Một bài báo không có mục nào.\nSáng 22-9, hội nghị khai mạc.\n2022 là năm đầu.", []),
        ("", []),
        ("1. Một\n1. Lại một", ["1", "1 (2)"]),
        ("A. MỞ ĐẦU\nI. Một\nB. KẾT\nI. Hai", ["A", "A.I", "B", "B.I"]),
        ("Phần thứ nhất\nTÌNH HÌNH\nPHẦN THỨ HAI\nI/ Hai", ["Phần 1", "Phần 2", "Phần 2.I"]),
    ],
)  # fmt: skip
def test_a_text_has_these_clauses(text: str, paths: list[str]) -> None:
    assert [clause.path for clause in split(text)] == paths


def quote(text: str, path: str) -> Clause:
    return next(clause for clause in split(text) if clause.path == path)


@pytest.mark.parametrize(
    ("text", "path", "heading", "own", "whole_ends_with"),
    [
        (PARTY, "I", "MỤC ĐÍCH, YÊU CẦU", "I- MỤC ĐÍCH, YÊU CẦU\n", "cán bộ dự học.\n"),
        (PARTY, "II.1.1.a", "", "a) Cấp tỉnh.\n", "a) Cấp tỉnh.\n"),
        (PARTY, "II.3", "Về hậu cần", "3- Về hậu cần\n", "+ Trụ sở.\n\n"),
        (STATE, "Chương I", "QUY ĐỊNH CHUNG", "Chương I\nQUY ĐỊNH CHUNG\n\n", "luật này.\n\n"),
        (STATE, "Chương I.Điều 1", "Phạm vi điều chỉnh", "Điều 1. Phạm vi điều chỉnh\n", "luật này.\n\n"),
    ],
)
def test_a_clause_quotes_its_own_words_and_all_below_it(
    text: str, path: str, heading: str, own: str, whole_ends_with: str
) -> None:
    clause = quote(text, path)
    assert clause.heading == heading
    assert text[clause.start : clause.own_end] == own
    assert text[clause.start : clause.end].endswith(whole_ends_with)


LINES = st.sampled_from(
    ["I- Một", "II. Hai", "1. Ba", "2) Bốn", "1.1. Năm", "1.2.3 Sáu", "a) Bảy", "đ) Tám", "- Chín",
     "+ Mười", "Lời văn.", "", "   ", "Điều 4. Tên", "Chương II", "Nơi nhận:", "Phần thứ hai", "A. Hạng",
     "22-9 là ngày", "1.103 người"]
)  # fmt: skip


@given(st.lists(LINES, max_size=25).map("\n".join) | st.text(max_size=200))
def test_own_words_cover_the_text_once_and_clauses_nest(text: str) -> None:
    clauses = split(text)
    if clauses:
        assert "".join(text[clause.start : clause.own_end] for clause in clauses) == text
    assert len({clause.path for clause in clauses}) == len(clauses)
    for clause in clauses:
        assert clause.start < clause.own_end <= clause.end
        if clause.parent is not None:
            above = clauses[clause.parent]
            assert above.start <= clause.start
            assert clause.end <= above.end
            assert clause.path.startswith(above.path)
