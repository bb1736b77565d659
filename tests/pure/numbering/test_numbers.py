"""Numbers are read in every form the trade prints, written in one, and counted in their run."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.numbering import (
    ABBREVIATIONS,
    DocumentNumber,
    Run,
    Style,
    find_numbers,
    numbering_run,
    read_number,
)

FORMS = [
    ("12-NQ/TW", "12-NQ/TW", "party", "NQ", "TW"),
    ("118-KH/ĐUCA", "118-KH/ĐUCA", "party", "KH", "ĐUCA"),
    ("02-QC/BCĐTW", "02-QC/BCĐTW", "party", "QC", "BCĐTW"),
    ("89/KH-UBND", "89/KH-UBND", "state", "KH", "UBND"),
    ("1948/QĐ-UBND", "1948/QĐ-UBND", "state", "QĐ", "UBND"),
    ("30/2020/NĐ-CP", "30/2020/NĐ-CP", "legal", "NĐ", "CP"),
    ("202/2025/QH15", "202/2025/QH15", "legal", None, "QH15"),
    ("408/TB-VPCP", "408/TB-VPCP", "state", "TB", "VPCP"),
    ("7146/VPCP-KSTT", "7146/VPCP-KSTT", "state", None, "VPCP-KSTT"),
    ("03/CT-BCA-X11", "03/CT-BCA-X11", "state", "CT", "BCA-X11"),
    ("1656/NQ-UBTVQH15", "1656/NQ-UBTVQH15", "state", "NQ", "UBTVQH15"),
    ("01/QCPH/UBND-UBMTTQ", "01/QCPH/UBND-UBMTTQ", "joint", "QCPH", "UBND-UBMTTQ"),
    ("05-QC/BTCTU-BDVTU", "05-QC/BTCTU-BDVTU", "party", "QC", "BTCTU-BDVTU"),
    ("213-QĐi/TU", "213-QĐi/TU", "party", "QĐi", "TU"),
    ("12/NQ/TW", "12-NQ/TW", "party", "NQ", "TW"),
    ("01/NQ-TU", "01-NQ/TU", "party", "NQ", "TU"),
    ("31/QĐ-TW", "31-QĐ/TW", "party", "QĐ", "TW"),
    ("367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP", "party", "QĐ", "TWĐTN-VP"),
    ("12 – NQ / TW", "12-NQ/TW", "party", "NQ", "TW"),
    ("19/2025/QD-TTg", "19/2025/QĐ-TTg", "legal", "QĐ", "TTg"),
    ("12-NQ/T.Ư", "12-NQ/TW", "party", "NQ", "TW"),
    ("45-KH/UBND", "45/KH-UBND", "state", "KH", "UBND"),
    ("20-CTR/TU", "20-CTr/TU", "party", "CTr", "TU"),
]


@pytest.mark.parametrize(
    ("printed", "symbol", "style", "kind", "issuer"), FORMS, ids=[form[0] for form in FORMS]
)
def test_a_printed_number_is_read_and_written_in_its_right_form(printed, symbol, style, kind, issuer):
    number = read_number(printed)
    assert number is not None
    assert (number.symbol, str(number.style), number.type, number.issuer) == (symbol, style, kind, issuer)


@pytest.mark.parametrize(
    "text",
    ["16-3-2022", "22/63", "24/7", "60km/h", "5,62/xã", "12", "NQ/TW", "1.103-NQ", "3/4 xã", "10/10 điểm"],
)
def test_what_is_no_number_is_not_read_as_one(text):
    assert read_number(text) is None
    assert list(find_numbers(text)) == []


def test_numbers_are_found_where_they_stand():
    text = "Kế hoạch số 118-KH/ĐUCA, ngày 25-5-2022 và Quyết định 90-QĐ/TW; công văn 7146/VPCP-KSTT-X."
    assert [text[n.start : n.end] for n in find_numbers(text)] == [
        "118-KH/ĐUCA",
        "90-QĐ/TW",
        "7146/VPCP-KSTT-X",
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("01-NQ/TU", "1/NQ-TU", True),
        ("19/2025/QĐ-TTg", "19/2025/QD-TTg", True),
        ("12-NQ/TW", "12-NQ/ĐUCA", False),
        ("90-QĐ/TW", "90-QĐi/TW", False),
        ("12-CT/TU", "12-CTr/TU", False),
    ],
)
def test_two_numbers_compare_by_what_they_mean(one, other, same):
    assert (read_number(one).key == read_number(other).key) is same


RUNS = [
    ("12-NQ/TW", "Bộ Chính trị", date(2022, 3, 16), "XIII", Run("Trung ương", "XIII")),
    ("12-NQ/TW", "Ban Bí thư", date(2022, 3, 16), "XIII", Run("Trung ương", "XIII")),
    ("20-CTr/TU", "Ban Thường vụ Tỉnh ủy Gia Lai", None, "XVI", Run("Tỉnh ủy Gia Lai", "XVI")),
    ("20-CTr/TU", "Tỉnh ủy Gia Lai", None, "XVI", Run("Tỉnh ủy Gia Lai", "XVI")),
    ("118-KH/ĐUCA", None, date(2022, 5, 25), "XIII", None),
    ("89/KH-UBND", "UBND tỉnh Gia Lai", date(2022, 6, 1), None, Run("UBND tỉnh Gia Lai", "2022")),
    ("30/2020/NĐ-CP", "Chính phủ", None, None, Run("Chính phủ", "2020")),
    ("89/KH-UBND", "UBND tỉnh Gia Lai", None, None, None),
]


@pytest.mark.parametrize(("symbol", "issuer", "on", "term", "run"), RUNS)
def test_a_party_number_runs_with_the_term_and_a_state_number_with_the_year(symbol, issuer, on, term, run):
    assert numbering_run(read_number(symbol), issuer, on, term) == run


_LETTERS = st.sampled_from(["TW", "TU", "HU", "ThU", "ĐUCA", "UBKTTU", "BCĐTW", "ĐU"])
_BODIES = st.sampled_from(["UBND", "HĐND", "BCA", "VPCP", "TTg", "UBND-NC", "SYT", "BCA-X11"])
_COUNT = st.integers(1, 99999).map(lambda n: f"{n:02d}")
_KINDS = st.sampled_from(sorted(ABBREVIATIONS))
NUMBERS = st.one_of(
    st.builds(DocumentNumber, _COUNT, _KINDS, _LETTERS, st.just(Style.PARTY)),
    st.builds(DocumentNumber, _COUNT, _KINDS, _BODIES, st.just(Style.STATE)),
    st.builds(
        DocumentNumber,
        _COUNT,
        _KINDS,
        st.sampled_from(["CP", "TTg", "QH15", "BCA"]),
        st.just(Style.LEGAL),
        st.integers(1946, 2099),
    ),
    st.builds(DocumentNumber, _COUNT, st.none(), st.just("VPCP-KSTT"), st.just(Style.STATE)),
)


@given(NUMBERS)
def test_reading_what_was_written_gives_the_same_number(number):
    assert read_number(number.symbol) == number


@given(NUMBERS, st.sampled_from(["{} của", "({})", "số {}, ngày", "Số {}"]))
def test_a_number_is_found_whole_inside_a_sentence(number, frame):
    text = frame.format(number.symbol)
    assert [text[n.start : n.end] for n in find_numbers(text)] == [number.symbol]


@given(st.text(alphabet="0123456789-/–. NQKHTWĐUCAa", max_size=80))
def test_no_text_breaks_the_search_for_numbers(text):
    numbers = list(find_numbers(text))
    assert all(a.end <= b.start for a, b in pairwise(numbers))
