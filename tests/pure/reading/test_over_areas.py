"""A mean per commune where the text does not count the communes: the dated facts do (R8)."""

import time
from datetime import date

import pytest

from soichieu.pure.hierarchy.area_kinds import AreaKinds, Count
from soichieu.pure.reading import read
from soichieu.pure.reading.consistency import KnownCounts, Note, notes_of

DAY = date(2023, 8, 31)
OFFICIAL, LISTED = {"xa": 182, "thi_tran": 14}, {"xa": 182, "thi_tran": 14, "phuong": 24}
HEAD = "Ngày 31/8/2023, Công an tỉnh Vàm Cỏ Xa họp sơ kết công tác năm.\n"


def count(numbers: dict[str, int], asked: AreaKinds) -> Count:
    kinds = asked.kinds or tuple(numbers)
    parts = tuple((kind, numbers.get(kind, 0)) for kind in kinds)
    return Count(DAY, parts if asked.kinds else (("", sum(numbers.values())),))


def known(place: str, asked: AreaKinds, on: date) -> KnownCounts | None:
    assert (place, on) == ("Công an tỉnh Vàm Cỏ Xa", DAY)
    official = count(OFFICIAL, asked) if asked.kinds else None
    return KnownCounts("Tỉnh Vàm Cỏ Xa", official, count(LISTED, asked))


def checked(text: str, facts=known) -> list[Note]:
    return list(notes_of(text, read(text, published_on=date(2023, 9, 2)), None, facts))


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Công an tỉnh bố trí 1.103 cán bộ về cơ sở, đạt 5,62 người/xã.",
            "1.103 chia cho 196 (182 xã, 14 thị trấn của Tỉnh Vàm Cỏ Xa ngày 31/08/2023, theo số liệu chính "
            "thức) là 5,62…, khớp với 5,62 trong văn bản (bỏ phần lẻ, không làm tròn).",
        ),
        (
            "Công an tỉnh bố trí 1.103 cán bộ về cơ sở, bình quân 6,06 đồng chí/xã.",
            "1.103 chia cho 182 (182 xã của Tỉnh Vàm Cỏ Xa ngày 31/08/2023, theo số liệu chính thức) là "
            "6,06…, khớp với 6,06 trong văn bản (làm tròn).",
        ),
        (
            "Công an tỉnh bố trí 1.103 cán bộ về cơ sở, bình quân 5,01 đồng chí/xã.",
            "1.103 chia cho 220 (đơn vị cấp xã của Tỉnh Vàm Cỏ Xa ngày 31/08/2023, theo danh mục đơn vị) là "
            "5,01…, khớp với 5,01 trong văn bản (làm tròn).",
        ),
    ],
)
def test_the_number_of_areas_that_bears_the_mean_out_is_told_with_its_day(sentence: str, told: str) -> None:
    assert [note.sentence for note in checked(HEAD + sentence)] == [told]


def test_where_the_list_differs_from_the_official_count_both_are_told() -> None:
    def otherwise(place: str, asked: AreaKinds, on: date) -> KnownCounts | None:
        return KnownCounts("Tỉnh X", count(OFFICIAL, asked), count({"xa": 180, "thi_tran": 14}, asked))

    (note,) = checked(f"{HEAD}Công an tỉnh bố trí 1.103 cán bộ về cơ sở, đạt 5,62 người/xã.", otherwise)
    assert note.sentence.endswith("Danh mục đơn vị trong hệ thống ngày ấy có 194 (180 xã, 14 thị trấn).")


@pytest.mark.parametrize(
    "sentence",
    [
        # No number of areas bears it out: the total may be of something else.
        "Công an tỉnh bố trí 1.103 cán bộ về cơ sở, đạt 7,5 người/xã.",
        # Two totals: which of them is meant is not said.
        "Công an tỉnh có 2.000 cán bộ, bố trí 1.103 cán bộ về cơ sở, đạt 5,62 người/xã.",
        # Of another sentence.
        "Công an tỉnh bố trí 1.103 cán bộ về cơ sở. Lực lượng này đạt 5,62 người/xã.",
        # Of something else.
        "Công an tỉnh tặng 1.103 phần quà cho cơ sở, bố trí 5,62 người/xã.",
        # Not over areas.
        "Công an tỉnh bố trí 1.103 cán bộ về cơ sở, đạt 5,62 người/tổ.",
    ],
)
def test_where_nothing_bears_it_out_nothing_is_said(sentence: str) -> None:
    assert checked(HEAD + sentence) == []


def test_what_the_text_counts_itself_is_held_against_the_text_alone() -> None:
    (note,) = checked(f"{HEAD}Công an tỉnh bố trí 1.103 cán bộ về 196 xã, bình quân 5,62 đồng chí/xã.")
    assert note.sentence.startswith("1.103 chia cho 196 là 5,62…")


def test_time_grows_as_the_text_does() -> None:
    piece = "Bố trí 1.103 cán bộ, đạt 5,62 người/xã, "

    def seconds(times: int) -> float:
        text = HEAD + piece * times
        reading = read(text)
        start = time.process_time()
        notes_of(text, reading, None, lambda place, asked, on: None)
        return time.process_time() - start

    once = max(min(seconds(200) for _ in range(2)), 0.02)
    assert min(seconds(800) for _ in range(2)) < 9 * once
