"""The tables of terms hold together, and a text means what a clerk would say it means."""

import re
from collections import Counter

import pytest

from soichieu.pure.alignment import data
from soichieu.pure.alignment.data import FIELDS
from soichieu.pure.alignment.meanings import meanings_in, terms_meaning
from soichieu.pure.alignment.words import words_of
from soichieu.pure.text.folding import comparison_key

GROUPS = [
    [term.strip() for term in line.split("|")] for table in FIELDS for line in table.strip().splitlines()
]


def keys(terms: list[str]) -> list[str]:
    return [" ".join(comparison_key(term).replace("-", " ").split()) for term in terms]


def test_every_table_of_the_package_is_listed_once() -> None:
    tables = [name for name in vars(data) if name.isupper() and name != "FIELDS"]
    assert len(tables) == len(FIELDS) == len(set(FIELDS))


def test_a_group_has_one_name_over_all_tables() -> None:
    names = Counter(keys(terms)[0] for terms in GROUPS)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_line_has_at_least_two_terms_and_none_twice() -> None:
    assert [terms for terms in GROUPS if len(set(keys(terms))) < max(2, len(terms))] == []


def test_no_group_stands_whole_in_another() -> None:
    sets = [(terms[0], frozenset(keys(terms))) for terms in GROUPS]
    inside = [(one, other) for one, less in sets for other, more in sets if one != other and less <= more]
    assert inside == []


def test_terms_are_words_alone() -> None:
    """A comma or a slash in a term would never be met among the words of a text."""
    odd = [term for terms in GROUPS for term in terms if not re.fullmatch(r"[^\W_]+([ -][^\W_]+)*", term)]
    assert odd == []


def test_a_key_folds_to_itself() -> None:
    assert [term for terms in GROUPS for term in keys(terms) if comparison_key(term) != term] == []


def test_every_term_printed_in_a_text_gives_the_meaning_of_its_group() -> None:
    lost = [
        (term, terms[0])
        for terms in GROUPS
        for term in terms
        if comparison_key(terms[0]) not in words_of(f"Việc {term.upper()}, nay.").meanings
    ]
    assert lost == []


def test_a_meaning_tells_its_terms_as_printed() -> None:
    assert "CĐS" in terms_meaning(comparison_key("chuyển đổi số"))


SAME = [
    ("Phổ cập sóng di động và băng rộng đến thôn", "Dựng 03 trạm BTS tại các điểm lõm sóng"),
    ("Bảo đảm VSATTP", "Test nhanh thực phẩm ở bếp ăn bán trú"),
    ("Tạo sinh kế cho hộ nghèo", "Trao 12 con bò sinh sản cho hộ mới thoát nghèo"),
    ("Đưa nước sạch về nông thôn", "Khoan 02 giếng khoan và lắp bể lọc ở bản Nà Lạn"),
    ("Đẩy nhanh giải ngân", "Thanh toán khối lượng hoàn thành cho nhà thầu"),
    ("Chăm sóc người cao tuổi", "Khám mắt cho các cụ từ 80 tuổi"),
    ("Nâng cao trình độ công chức", "Mở 02 lớp tập huấn, bồi dưỡng nghiệp vụ"),
    ("Mỗi hộ có lối ra an toàn khi cháy, nổ", "Vận động mở lối thoát nạn thứ hai, lắp bình chữa cháy"),
    ("Giảm hồ sơ trễ hẹn", "Thư xin lỗi người dân khi hồ sơ quá hạn"),
    ("Kéo giảm tội phạm TRỘM CẮP TÀI SẢN", "Phòng ngừa tội phạm móc túi, trộm cắp"),
    ("Hoà giải ở cơ sở", "Kiện toàn tổ hòa giải thôn"),
]


@pytest.mark.parametrize(("demand", "means"), SAME)
def test_a_demand_and_the_means_it_is_carried_out_by_share_a_meaning(demand: str, means: str) -> None:
    assert words_of(demand).meanings & words_of(means).meanings


OTHER = [
    ("Quy hoạch cán bộ nguồn", "Công bố quy hoạch chi tiết khu dân cư"),
    ("Cải thiện môi trường kinh doanh", "Thu gom rác thải, tổng vệ sinh"),
    ("Chống buôn lậu", "Làm đường bê tông vào buôn"),
    ("Phòng, chống tội phạm công nghệ cao", "Dựng nhà màng, tưới nhỏ giọt"),
    ("Ai cũng được học", "Dùng AI trong trường học"),
    ("Mỗi người là một công dân số", "Duy trì mức sinh, nâng cao chất lượng dân số"),
    ("Sinh đẻ ít, hai con là đủ", "Trao hai con bò cho hộ nghèo"),
    ("Điều trị nội trú", "Sửa trường phổ thông dân tộc nội trú"),
    ("Một số đề xuất", "Triệt xóa điểm ghi đề"),
    ("Đăng ký số lượng", "Cấp chữ ký số"),
    ("Hỗ trợ người chăm sóc trẻ em", "Thăm thánh đường của đồng bào Chăm"),
    ("Lao động nông thôn có việc làm", "Khám phát hiện bệnh lao"),
]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_words_that_only_look_alike_share_no_meaning(one: str, other: str) -> None:
    assert not words_of(one).meanings & words_of(other).meanings


@pytest.mark.parametrize(
    "text", ["", "Tăng cường, đẩy mạnh, tổ chức thực hiện quyết liệt, đồng bộ, hiệu quả."]
)
def test_general_verbs_mean_nothing(text: str) -> None:
    assert words_of(text).meanings == frozenset()


def test_a_term_cut_by_the_end_of_the_text_is_not_met() -> None:
    assert "chuyển dổi số" not in meanings_in(["chuyển", "dổi"])
    assert "chuyển dổi số" in meanings_in(["chuyển", "dổi", "số"])
