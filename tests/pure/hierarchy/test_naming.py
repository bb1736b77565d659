"""Names of areas and their bodies."""

import pytest

from soichieu.pure.hierarchy.naming import bare_name, full_name, in_sentence, spelled_out


@pytest.mark.parametrize(
    ("kind", "name", "keeps", "alone", "inside", "bare"),
    [
        ("tinh", "Gia Lai", False, "Tỉnh Gia Lai", "tỉnh Gia Lai", "Gia Lai"),
        ("thi_xa", "An Khê", False, "Thị xã An Khê", "thị xã An Khê", "An Khê"),
        ("quan", "5", False, "Quận 5", "Quận 5", "Quận 5"),
        ("phuong", "10", False, "Phường 10", "Phường 10", "Phường 10"),
        ("dac_khu", "Phú Quốc", False, "Đặc khu Phú Quốc", "đặc khu Phú Quốc", "Phú Quốc"),
        (
            "thanh_pho", "Hồ Chí Minh", True,
            "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh",
        ),
    ],
)  # fmt: skip
def test_the_kind_is_capital_only_where_it_is_part_of_the_name(
    kind: str, name: str, keeps: bool, alone: str, inside: str, bare: str
) -> None:
    assert full_name(kind, name) == alone
    assert in_sentence(kind, name, keeps_kind=keeps) == inside
    assert bare_name(kind, name, keeps_kind=keeps) == bare


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("UBND TP.HCM", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
        ("HĐND TP. Đà Nẵng", "Hội đồng nhân dân thành phố Đà Nẵng"),
        ("UBMTTQ VN tỉnh Gia Lai", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai"),
        ("Ủy ban MTTQ tỉnh Gia Lai", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai"),
        ("BTV Tỉnh ủy", "Ban Thường vụ Tỉnh ủy"),
        ("Đảng ủy CATW", "Đảng ủy Công an Trung ương"),
        ("Văn phòng TƯ Đảng", "Văn phòng Trung ương Đảng"),
        ("Tỉnh ủy Gia Lai", "Tỉnh ủy Gia Lai"),
    ],
)
def test_abbreviations_of_official_use_are_spelled_out(printed: str, full: str) -> None:
    assert spelled_out(printed) == full
