"""Units: the hamlets and the bodies of a letterhead stand beside the bodies of the prose."""

import pytest

from soichieu.pure.reading import read

LETTER = (
    "ĐẢNG BỘ TỈNH LAM GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ LONG BIỀN\n*\nSố 12-BC/ĐU\t"
    "Long Biền, ngày 05 tháng 9 năm 2025\n\nBÁO CÁO\nkết quả tháng 8\n\n"
)
NAMED = [
    ("Nhân dân thôn Đồng Ghềnh hiến đất.", "thôn Đồng Ghềnh"),
    ("Tại bản Huổi Phay và buôn Ea Knuếc, xã dựng sân chơi.", "bản Huổi Phay"),
    ("Tại bản Huổi Phay và buôn Ea Knuếc, xã dựng sân chơi.", "buôn Ea Knuếc"),
    ("Bí thư Chi bộ ấp Láng Cò báo cáo.", "Chi bộ ấp Láng Cò"),
    (f"{LETTER}Đảng ủy xã đã họp.", "Đảng bộ tỉnh Lam Giang"),
]
NONE = ["Nông thôn Việt Nam đổi mới.", "Xã có 12 ấp, trong đó ấp 3 đông nhất.", "Văn bản Sở Tư pháp gửi về."]


@pytest.mark.parametrize(("text", "name"), NAMED, ids=[name for _, name in NAMED])
def test_hamlets_and_letterheads_are_listed(text, name):
    assert name in {unit["canonical"] for unit in read(text).as_json()["units"]}


@pytest.mark.parametrize("text", NONE, ids=[text[:30] for text in NONE])
def test_second_halves_of_words_and_numbers_are_no_hamlets(text):
    names = [unit["name"] for unit in read(text).as_json()["units"]]
    assert not [name for name in names if name.lower().startswith(("thôn", "ấp", "bản"))]


def test_the_short_form_in_a_number_is_no_unit_and_before_a_name_it_is() -> None:
    text = "Kế hoạch số 42/KH-BTV, Tờ trình số 15-TTr/BTV; sáng 3/3, BTV Huyện ủy Tủa Nậm họp."
    assert [unit.name for unit in read(text).units] == ["BTV Huyện ủy Tủa Nậm"]
