"""A number read in a text finds its indicator and says by which words; where none fits it is silent."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.indicators.matching import (
    Claim,
    ClaimKind,
    Dictionary,
    Entry,
    Fill,
    Role,
    UnitFit,
    claim_of,
    match,
    why_told,
)
from soichieu.pure.indicators.matching.terms import words_of

FIGURE, TARGET, COVERAGE = ClaimKind.FIGURE, ClaimKind.TARGET, ClaimKind.COVERAGE

ENTRIES = (
    Entry("CB01", "Tổng số cán bộ, chiến sĩ Công an xã", measure_unit="người"),
    Entry("CB02", "Số Công an chính quy bình quân một xã", measure_unit="người/xã", is_ratio=True),
    Entry("CB03", "Tỷ lệ xã có Công an chính quy", ("Tỷ lệ bố trí Công an chính quy",), "%", is_ratio=True),
    Entry("MH01", "Số mô hình đã xây dựng", measure_unit="mô hình"),
    Entry("MH02", "Số mô hình được Bộ công nhận", measure_unit="mô hình"),
    Entry("TC01", "Số tổ chức quần chúng bảo vệ an ninh", measure_unit="tổ chức"),
    Entry("KT01", "Số cuộc kiểm tra, giám sát", measure_unit="cuộc"),
    Entry("KP01", "Kinh phí xây dựng trụ sở Công an xã", measure_unit="triệu đồng"),
    Entry("TS01", "Số trụ sở Công an xã đã xây dựng", measure_unit="trụ sở"),
    Entry("KH01", "Tỷ lệ đơn vị đã xây dựng kế hoạch thực hiện", (), "%", True, "KH02", "KH03"),
    Entry("KH02", "Số đơn vị đã xây dựng kế hoạch thực hiện", measure_unit="đơn vị"),
    Entry("KH03", "Số đơn vị", measure_unit="đơn vị"),
    Entry("HD01", "Tỷ lệ hộ nghèo", measure_unit="%", is_ratio=True),
    Entry(
        "DV01", "Tỷ lệ hồ sơ giải quyết trực tuyến", ("Tỷ lệ dịch vụ công trực tuyến",), "%", is_ratio=True
    ),
)
BOOK = Dictionary(ENTRIES)


BOTH = "Đến nay đã xây dựng 123 mô hình, trong đó có 5 mô hình được Bộ công nhận."


def figure(value: float, of: str, measure: str | None = None, sentence: str = "", **fields: str) -> Claim:
    claim = claim_of(FIGURE, {"value": value, "of": of, "measure_unit": measure, **fields}, sentence)
    assert claim is not None
    return claim


@pytest.mark.parametrize(
    ("claim", "code", "value"),
    [
        (figure(5.62, "Công an chính quy/xã", qualifier="trung bình"), "CB02", "5.62"),
        (figure(5.62, "công an chính quy / xã"), "CB02", "5.62"),
        (figure(100, "Công an chính quy", "%"), "CB03", "100"),
        (figure(1103, "cán bộ, chiến sỹ"), "CB01", "1103"),
        (figure(5, "mô hình được Bộ công nhận và nhân rộng"), "MH02", "5"),
        (figure(5, "mô hình", text="5 mô hình", sentence=BOTH), "MH02", "5"),
        (figure(123, "mô hình", text="123 mô hình", sentence=BOTH), "MH01", "123"),
        (figure(2341, "tổ chức quần chúng"), "TC01", "2341"),
        (figure(10, "cuộc kiểm tra, giám sát"), "KT01", "10"),
        (figure(12.5, "kinh phí xây dựng trụ sở Công an xã", "tỷ đồng"), "KP01", "12500"),
        (figure(12, "trụ sở Công an xã được xây dựng"), "TS01", "12"),
        (figure(2.3, "hộ nghèo", "%"), "HD01", "2.3"),
        (figure(70, "dịch vụ công trực tuyến", "%"), "DV01", "70"),
        (Claim(TARGET, Decimal(95), "hồ sơ được giải quyết trực tuyến", "%"), "DV01", "95"),
    ],
)
def test_a_number_finds_its_indicator(claim: Claim, code: str, value: str) -> None:
    found = BOOK.match(claim)
    assert found
    assert found[0].code == code
    assert found[0].fills == (Fill(code, Fraction(value)),)
    assert 0.25 <= found[0].score <= 1


@pytest.mark.parametrize(
    "claim",
    [
        figure(4, "nhiệm vụ trọng tâm"),
        figure(63, "tỉnh, thành phố"),
        figure(5, "hộ nghèo"),
        figure(5, "tổ chức quần chúng", "%"),
        figure(12, "trụ sở", "ha"),
        figure(3, "năm"),
        figure(3, "10 20"),
        Claim(TARGET, Decimal(90), "học sinh đến trường", "%"),
        Claim(COVERAGE, Decimal(9), "trạm y tế có bác sĩ", whole=Decimal(10)),
    ],
)
def test_where_nothing_fits_it_is_silent(claim: Claim) -> None:
    assert BOOK.match(claim) == ()


def test_n_of_m_goes_to_numerator_and_denominator_and_to_the_count() -> None:
    claim = claim_of(COVERAGE, {"done": 63, "of": 65, "what": "đơn vị đã xây dựng kế hoạch thực hiện"})
    assert claim is not None
    by_code = {found.code: found.fills for found in BOOK.match(claim)}
    assert by_code["KH01"] == (
        Fill("KH02", Fraction(63), Role.NUMERATOR),
        Fill("KH03", Fraction(65), Role.DENOMINATOR),
    )
    assert by_code["KH02"] == (Fill("KH02", Fraction(63)),)
    assert "KP01" not in by_code


def test_n_of_m_is_itself_the_share_where_the_dictionary_does_not_take_it_apart() -> None:
    claim = Claim(COVERAGE, Decimal(3), "hồ sơ giải quyết trực tuyến", whole=Decimal(4))
    assert BOOK.match(claim)[0].fills == (Fill("DV01", Fraction(75)),)


def test_it_says_by_which_words_it_was_found() -> None:
    (found, *_) = BOOK.match(figure(5.62, "Công an chính quy/xã", qualifier="trung bình"))
    assert found.words == ("Công an chính quy", "xã")
    assert str(why_told(found)) == "Trùng các từ “Công an chính quy”, “xã” và cùng đơn vị tính."


def test_a_short_claim_is_offered_to_every_indicator_that_has_all_its_words() -> None:
    assert {found.code for found in BOOK.match(figure(123, "mô hình"))} == {"MH01", "MH02"}


def test_another_scale_is_converted_and_told() -> None:
    (found, *_) = BOOK.match(figure(12.5, "kinh phí xây dựng trụ sở Công an xã", "tỷ đồng"))
    assert found.unit is UnitFit.SCALED
    assert "quy đổi" in str(why_told(found))


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (FIGURE, {"value": None, "of": "mô hình"}),
        (FIGURE, {"value": 3, "of": None, "text": None}),
        (TARGET, {"value": 3, "what": None}),
        (COVERAGE, {"done": 3, "of": 0, "what": "xã"}),
        (FIGURE, {"value": True, "of": "mô hình"}),
    ],
)
def test_a_finding_without_number_or_matter_is_no_claim(kind: ClaimKind, found: dict[str, object]) -> None:
    assert claim_of(kind, found) is None


def test_a_float_of_the_reading_is_the_decimal_that_was_printed() -> None:
    assert figure(5.62, "mô hình").value == Decimal("5.62")


entries = st.lists(
    st.builds(
        Entry,
        st.text("ABC12", min_size=1, max_size=3),
        st.lists(st.sampled_from(["số", "mô hình", "xã", "tỷ lệ", "công an", "bình quân"]), max_size=5).map(
            " ".join
        ),
        measure_unit=st.sampled_from(["", "%", "mô hình", "người/xã", "triệu đồng"]),
    ),
    max_size=5,
    unique_by=lambda entry: entry.code,
)
claims = st.builds(
    Claim,
    st.sampled_from([FIGURE, TARGET]),
    st.decimals(0, 1000, places=1),
    st.lists(st.sampled_from(["mô hình", "xã", "công an", "hộ"]), max_size=4).map(" ".join),
    st.sampled_from(["", "%", "tỷ đồng", "mô hình"]),
)


@given(claims, entries, st.randoms())
def test_the_answer_does_not_hang_on_the_order_of_the_dictionary(
    claim: Claim, drawn: list[Entry], chance: object
) -> None:
    found = match(claim, drawn)
    assert list(found) == sorted(found, key=lambda one: (-one.score, one.code))
    assert all(0.25 <= one.score <= 1 for one in found)
    chance.shuffle(drawn)  # type: ignore[attr-defined]
    assert match(claim, drawn) == found


@given(entries)
def test_what_is_said_in_the_words_of_a_name_finds_that_name_first(drawn: list[Entry]) -> None:
    for entry in drawn:
        found = match(Claim(FIGURE, Decimal(1), entry.name, entry.measure_unit), drawn)
        if words_of(entry.name).folded:
            assert entry.code in [one.code for one in found if one.score == 1]
        else:
            assert found == ()
