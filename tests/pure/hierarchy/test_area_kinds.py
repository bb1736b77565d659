"""Kinds of areas as officials count them, by the words a clerk writes."""

from datetime import date

import pytest

from soichieu.pure.hierarchy.area_kinds import AreaKinds, Count, area_kinds, readings_of


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("xã, thị trấn", AreaKinds("commune", ("xa", "thi_tran"))),
        ("Xã; thị trấn; xã", AreaKinds("commune", ("xa", "thi_tran"))),
        ("xã và phường", AreaKinds("commune", ("xa", "phuong"))),
        ("cấp xã", AreaKinds("commune")),
        ("huyện, thị xã", AreaKinds("district", ("huyen", "thi_xa"))),
        ("tỉnh", AreaKinds("province", ("tinh",))),
        ("xã, huyện", None),
        ("xã, thôn", None),
        ("thành phố", None),
        ("cấp xã, xã", None),
        ("", None),
        (" , ", None),
    ],
)
def test_words_name_kinds_of_one_level_or_nothing(words: str, read: AreaKinds | None) -> None:
    assert area_kinds(words) == read


@pytest.mark.parametrize("words", ["xã, thị trấn", "cấp huyện", "phường", "đặc khu"])
def test_what_is_read_is_written_as_it_stands(words: str) -> None:
    assert str(area_kinds(words)) == words


def test_a_count_tells_its_parts_and_a_whole_level_tells_none() -> None:
    apart = Count(date(2023, 8, 31), (("xa", 1182), ("thi_tran", 14)))
    assert (apart.total, apart.told) == (1196, "1.182 xã, 14 thị trấn")
    assert Count(date(2023, 8, 31), (("", 220),)).told == ""


def test_one_commune_of_a_mean_may_be_a_town_or_anything_of_the_level() -> None:
    assert [str(one) for one in readings_of("xã")] == ["xã", "xã, thị trấn", "cấp xã"]
    assert [str(one) for one in readings_of("huyện")] == ["huyện", "cấp huyện"]
    assert readings_of("người") == ()
