"""What a text says of itself: found wherever the letterhead stands, and no more than its own lines."""

import pytest

from soichieu.pure.reading import read


def paper(head: str, *, before: str = "", number: str = "Số 31-BC/X", foot: str = "") -> str:
    return (
        f"{before}{head}\n{number}\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Sơn, ngày 09 tháng 5 năm 2024\n\n"
        "BÁO CÁO\ntình hình quý II\n\nCông việc trong quý được giữ vững.\n"
        f"{foot}"
    )


BEFORE = [
    "Bản sao\n",
    "2\nTRANG CỦA VĂN THƯ\n",
    "DỰ THẢO\n",
    "DỰ THẢO LẦN 3\n(gửi xin ý kiến)\n\n",
    "Người nhận giữ bản này trong hồ sơ công việc, không chuyển tiếp.\n\n",
    "Sao y; văn thư; 10/5/2024 08:12\n",
]


@pytest.mark.parametrize("before", BEFORE)
def test_what_stands_before_the_letterhead_hides_nothing_of_it(before: str) -> None:
    own = read(paper("HUYỆN ỦY MƯỜNG NA", before=before, number="Số 31-BC/HU")).self
    assert own == read(paper("HUYỆN ỦY MƯỜNG NA", number="Số 31-BC/HU")).self
    assert own is not None
    assert (own.symbol, own.issuer, own.abstract) == ("31-BC/HU", "Huyện ủy Mường Na", "tình hình quý II")


ISSUERS = [
    ("TỈNH ỦY AN SƠN\nVĂN PHÒNG\n*", "Văn phòng Tỉnh ủy An Sơn"),
    ("TỈNH ỦY AN SƠN\nBAN TỔ CHỨC\n*", "Ban Tổ chức Tỉnh ủy An Sơn"),
    ("HUYỆN ỦY MƯỜNG NA\nỦY BAN KIỂM TRA", "Ủy ban Kiểm tra Huyện ủy Mường Na"),
    ("ĐẢNG BỘ TỈNH AN SƠN\nĐẢNG ỦY CÔNG AN TỈNH", "Đảng ủy Công an tỉnh An Sơn"),
    ("TỈNH ỦY AN SƠN\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH", "Đảng ủy các cơ quan Đảng tỉnh An Sơn"),
    ("UBND TỈNH AN SƠN\nVĂN PHÒNG", "Văn phòng Ủy ban nhân dân tỉnh An Sơn"),
    ("ỦY BAN NHÂN DÂN\nTỈNH AN SƠN\nSỞ XÂY DỰNG", "Sở Xây dựng tỉnh An Sơn"),
    ("UBND HUYỆN MƯỜNG NA\nPHÒNG Y TẾ", "Phòng Y tế huyện Mường Na"),
    ("CÔNG AN TỈNH AN SƠN\nPHÒNG THAM MƯU", "Phòng Tham mưu Công an tỉnh An Sơn"),
    ("BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG", "Văn phòng Trung ương Đảng"),
    ("BỘ CÔNG AN\nVĂN PHÒNG", "Văn phòng Bộ Công an"),
]


@pytest.mark.parametrize(("head", "issuer"), ISSUERS)
def test_the_last_body_of_the_letterhead_issues_placed_by_the_one_above(head: str, issuer: str) -> None:
    own = read(paper(head)).self
    assert own
    assert own.issuer == issuer


@pytest.mark.parametrize(
    ("foot", "issuer"),
    [
        ("\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLý Văn Sáng\n", "Ban Thường vụ Huyện ủy Mường Na"),
        ("\nT/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nLý Văn Sáng\n", "Ban Thường vụ Huyện ủy Mường Na"),
        ("\nT/M HUYỆN ỦY\nBÍ THƯ\nLý Văn Sáng\n", "Huyện ủy Mường Na"),
    ],
)
def test_a_paper_signed_for_the_standing_board_is_of_that_board(foot: str, issuer: str) -> None:
    own = read(paper("HUYỆN ỦY MƯỜNG NA", foot=foot)).self
    assert own
    assert own.issuer == issuer


@pytest.mark.parametrize(
    "foot",
    [
        "\nNơi nhận:\n- Lưu.\nT/M HUYỆN ỦY\nBÍ THƯ\nLý Văn Sáng\nPhụ lục số liệu\n(Kèm Báo cáo số 31)\n",
        "\nBIỂU TỔNG HỢP\n\nCÁC MẶT CÔNG TÁC\n",
        "\n(Bản này thay bản gửi hôm trước)\n",
    ],
)
def test_the_title_is_only_what_stands_under_the_name_of_the_type(foot: str) -> None:
    found = read(paper("HUYỆN ỦY MƯỜNG NA", foot=foot))
    assert found.source.title == "BÁO CÁO tình hình quý II"
    assert found.self
    assert found.self.abstract == "tình hình quý II"


def test_the_abstract_may_begin_with_carrying_out_and_run_over_lines() -> None:
    text = paper("HUYỆN ỦY MƯỜNG NA").replace(
        "tình hình quý II", "Thực hiện Chỉ thị số 40-CT/TW\nvề tín dụng chính sách"
    )
    own = read(text).self
    assert own
    assert own.abstract == "Thực hiện Chỉ thị số 40-CT/TW về tín dụng chính sách"
