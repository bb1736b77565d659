"""Dates are read as they are printed, and none that no calendar has."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.calendar import Published, find_dates, resolve_date

IN_2023 = Published(date(2023, 9, 2), 2023, 9)

CASES = [
    ("Nghị quyết ngày 16-3-2022", [("16-3-2022", date(2022, 3, 16), "written")]),
    ("ký ngày 16/3/2022.", [("16/3/2022", date(2022, 3, 16), "written")]),
    ("Hà Nội, ngày 05 tháng 01 năm 2026", [("05 tháng 01 năm 2026", date(2026, 1, 5), "written")]),
    ("ngày 03 tháng bốn năm 2018", [("03 tháng bốn năm 2018", date(2018, 4, 3), "written")]),
    ("ngày 9 tháng Mười hai năm 2022", [("9 tháng Mười hai năm 2022", date(2022, 12, 9), "written")]),
    ("Sáng nay (31.8), hội nghị", [("31.8", date(2023, 8, 31), "year_inferred")]),
    ("Chiều 22-12, tại trụ sở", [("22-12", date(2022, 12, 22), "year_inferred")]),
    ("ngày 2 tháng 9, cả nước", [("2 tháng 9", date(2023, 9, 2), "year_inferred")]),
    ("11 tháng năm 2022, cả huyện xảy ra 7 vụ", []),
    ("trong tháng 10/2024", [("10/2024", "2024-10", "month_only")]),
    ("tháng 6 năm 2021", [("6 năm 2021", "2021-06", "month_only")]),
    ("tháng 8 vừa qua", [("8", "2023-08", "month_only")]),
    (
        "ngày 22, 23-8 tại đây",
        [("22", date(2023, 8, 22), "year_inferred"), ("23-8", date(2023, 8, 23), "year_inferred")],
    ),
    ("đăng 2024-10-14", [("2024-10-14", date(2024, 10, 14), "written")]),
    ("ngày 30/2/2023", []),
    ("trước ngày 0/5, hết ngày 00-12", []),
    ("22/63 tỉnh, 1/3 số xã, 5-7 người", []),
    ("trước 1/3 số hộ", []),
    ("Nghị định 30/2020/NĐ-CP và 09/2019/NĐ-CP", []),
    ("Quyết định số 12-QĐ/TW, giai đoạn 2021-2025", []),
    ("đạt 5,62 và 1.103 người, phiên bản 2.1", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_a_text_gives_exactly_its_dates(text, expected):
    found = [(text[w.start : w.end], *resolve_date(w, IN_2023)) for w in find_dates(text)]
    assert found == expected


def test_a_deadline_without_year_lies_ahead():
    (written,) = find_dates("trước ngày 15/3")
    assert resolve_date(written, IN_2023, "future") == (date(2024, 3, 15), "year_inferred")


def test_without_a_year_anywhere_the_day_is_unknown():
    (written,) = find_dates("ngày 15/3")
    assert resolve_date(written, Published(None, None, None)) == (None, None)


@given(
    st.dates(date(1930, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        [
            "{0.day}-{0.month}-{0.year}",
            "{0.day:02d}/{0.month:02d}/{0.year}",
            "{0.day}.{0.month}.{0.year}",
            "ngày {0.day} tháng {0.month} năm {0.year}",
        ]
    ),
)
def test_every_day_written_in_full_is_read_back(day, form):
    text = "Họp " + form.format(day) + ", tại trụ sở"
    assert [written.full for written in find_dates(text)] == [day]


@given(st.text(alphabet="0123456789-/. ngàytháng", max_size=60))
def test_no_text_breaks_the_reading_of_dates(text):
    dates = find_dates(text)
    assert all(0 <= w.start < w.end <= len(text) for w in dates)
    assert all(a.end <= b.start for a, b in pairwise(dates))
