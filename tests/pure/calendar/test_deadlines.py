"""Deadlines in words (R12): the day X, the bound, how often; and no day where the words name none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.calendar import read_deadline

GIVEN = date(2026, 3, 10)

DAYS = [
    ("trước ngày 10/7/2026", date(2026, 7, 10), "before"),
    ("Chậm nhất ngày 15/8", date(2026, 8, 15), "by"),
    ("chậm nhất ngày 15/01", date(2027, 1, 15), "by"),
    ("từ 10/3 đến 25/3/2027", date(2027, 3, 25), "by"),
    ("31/12/2026", date(2026, 12, 31), "by"),
    ("đến hết năm 2026", date(2026, 12, 31), "by"),
    ("đến năm 2030", date(2030, 12, 31), "by"),
    ("giai đoạn 2026–2030", date(2030, 12, 31), "by"),
    ("trong quý IV/2026", date(2026, 12, 31), "by"),
    ("quý 2 năm 2027", date(2027, 6, 30), "by"),
    ("quý I", date(2026, 3, 31), "by"),
    ("6 tháng đầu năm 2027", date(2027, 6, 30), "by"),
    ("trong tháng 9", date(2026, 9, 30), "by"),
    ("trong tháng 2", date(2027, 2, 28), "by"),
    ("tháng 3/2027", date(2027, 3, 31), "by"),
    ("trong năm", date(2026, 12, 31), "by"),
    ("trước năm 2028", date(2027, 12, 31), "by"),
    ("trước quý II/2027", date(2027, 3, 31), "by"),
]


@pytest.mark.parametrize(("words", "day", "bound"), DAYS, ids=[case[0] for case in DAYS])
def test_words_that_name_a_day(words, day, bound):
    found = read_deadline(words, GIVEN)
    assert (found.kind, found.day, found.bound) == ("day", day, bound)


RECURRING = [
    ("hằng năm", "year", None, None),
    ("hàng quý", "quarter", None, None),
    ("Định kỳ hằng tháng", "month", None, None),
    ("định kỳ 6 tháng", "half_year", None, None),
    ("6 tháng/lần", "half_year", None, None),
    ("01 lần/tháng", "month", None, None),
    ("02 lần/năm", "half_year", None, None),
    ("mỗi quý một lần", "quarter", None, None),
    ("trước ngày 15 hằng tháng", "month", 15, None),
    ("trước 15/12 hằng năm", "year", 15, 12),
]


@pytest.mark.parametrize(("words", "every", "day", "month"), RECURRING, ids=[case[0] for case in RECURRING])
def test_words_that_come_again(words, every, day, month):
    found = read_deadline(words, GIVEN)
    assert (found.kind, found.day) == ("recurring", None)
    assert (found.frequency, found.due_day, found.due_month) == (every, day, month)


DATELESS = [
    ("thường xuyên", "standing"),
    ("trong nhiệm kỳ", "standing"),
    ("ngay sau hội nghị", "urgent"),
    ("khẩn trương", "urgent"),
    ("trước mắt", "urgent"),
    ("ngày 30/02/2026", "unknown"),
    ("theo kế hoạch", "unknown"),
    ("", "unknown"),
]


@pytest.mark.parametrize(("words", "kind"), DATELESS, ids=[case[0] or "nothing" for case in DATELESS])
def test_words_without_a_date_give_none(words, kind):
    found = read_deadline(words, GIVEN)
    assert (found.kind, found.day) == (kind, None)


def test_the_term_ends_where_it_is_known():
    assert read_deadline("trong nhiệm kỳ", GIVEN, date(2030, 10, 1)).day == date(2030, 10, 1)


@given(st.text(max_size=60), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_any_words_are_read_without_harm(words, given_on):
    found = read_deadline(words, given_on)
    assert (found.day is not None) == (found.kind == "day")


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.sampled_from([1, 2, 3, 4]))
def test_a_period_without_a_year_is_never_past(given_on, quarter):
    found = read_deadline(f"trong quý {['I', 'II', 'III', 'IV'][quarter - 1]}", given_on).day
    assert found is not None
    assert found >= given_on
