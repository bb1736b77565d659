"""A quote is led back to its place however it was copied, and what is not there has no place."""

import random
import re
import time
import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from soichieu.pure.reading.locating import Exactness, Place, TextIndex
from soichieu.pure.reading.locating.distance import distance, distances
from soichieu.pure.reading.locating.skeleton import key_of

VERBATIM, FOLDED, DAMAGED = Exactness.VERBATIM, Exactness.FOLDED, Exactness.DAMAGED

TEXT = """\
Ngày 14/5/2024, Huyện uỷ Sơn Hoà tổ chức hội nghị quán triệt Kế hoạch số 45-KH/TU về “xây dựng đời sống mới”.
Sau 06 tháng, 17/19 xã, thị trấn đã có kế hoạch riêng;\u00a0hai xã Bình Lý – Phú Cần chưa ban hành,
bước đầu giảm 5,62% vụ việc phải xử\u00ad lý (so với cùng kỳ năm 2023).
Các hạn chế được chỉ rõ: việc đôn đốc chưa thường xuyên, cán bộ kiêm nhiệm nhiều, bố trí vốn chậm…
Hội nghị giao Văn phòng theo dõi, báo cáo kết quả trước ngày 30/6/2024.
Hội nghị giao Ban Tuyên giáo theo dõi, báo cáo kết quả trước ngày 15/7/2024.
Đến nay đã mở lại 3 lớp tập huấn. Đến nay đã mở lại 3 lớp tập huấn.
"""
INDEX = TextIndex.of(TEXT)


def words(place: Place, text: str = TEXT) -> str:
    return text[slice(*place.span)]


FOUND = [
    # quote, the words it is led to, how
    ("hai xã Bình Lý – Phú Cần", "hai xã Bình Lý – Phú Cần", VERBATIM),
    ("Kế hoạch   số\n45-KH/TU", "Kế hoạch số 45-KH/TU", FOLDED),
    ("Huyện ủy Sơn Hòa tổ chức", "Huyện uỷ Sơn Hoà tổ chức", FOLDED),
    (unicodedata.normalize("NFD", "thị trấn đã có kế hoạch"), "thị trấn đã có kế hoạch", FOLDED),
    ("HỘI NGHỊ QUÁN TRIỆT", "hội nghị quán triệt", FOLDED),
    ('về "xây dựng đời sống mới".', "về “xây dựng đời sống mới”.", FOLDED),
    ("xã Bình Lí - Phú Cần chưa ban hành", "xã Bình Lý – Phú Cần chưa ban hành", FOLDED),
    ("riêng; hai xã", "riêng;\u00a0hai xã", FOLDED),
    ("phải xử lý (so với", "phải xử\u00ad lý (so với", FOLDED),
    ("bố trí vốn chậm...", "bố trí vốn chậm…", FOLDED),
    ("17 / 19 xã , thị trấn", "17/19 xã, thị trấn", FOLDED),
    ("“Sau 06 tháng”", "Sau 06 tháng", FOLDED),
    ("Huyen uy Son Hoa to chuc hoi nghi", "Huyện uỷ Sơn Hoà tổ chức hội nghị", DAMAGED),
    ("thịtrấn đãcó kếhoạch riêng; hai", "thị trấn đã có kế hoạch riêng;\u00a0hai", DAMAGED),
    ("việc đôn dốc chưa thường xuyen, cán", "việc đôn đốc chưa thường xuyên, cán", DAMAGED),
    ("việc đn đốc chưa thườngg xuyên, cán bội", "việc đôn đốc chưa thường xuyên, cán bộ", DAMAGED),
    ("bước đầu giâm 5,62% vụ viẹc phái xử lý", "bước đầu giảm 5,62% vụ việc phải xử\u00ad lý", DAMAGED),
    ("Kế hoạch số 4S-KH/TU", "Kế hoạch số 45-KH/TU", DAMAGED),
    ("Ngày 14/5/2024, Huyện uỷ Sơn Hoà … quán triệt Kế hoạch số 45-KH/TU", TEXT[:81], DAMAGED),
    ("riêng; [...] chưa ban hành", "riêng;\u00a0hai xã Bình Lý – Phú Cần chưa ban hành", DAMAGED),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "expected", "exactness"), FOUND, ids=lambda case: str(case)[:40])
def test_a_quote_is_led_to_its_words(quote: str, expected: str, exactness: Exactness) -> None:
    place = INDEX.locate(quote)
    assert place
    assert (words(place), place.exactness, place.others) == (expected, exactness, ())
    assert (place.similarity == 1) >= (exactness is not DAMAGED)


ABSENT = [
    "",
    " … ",
    "thị xã",
    "Kế hoạch số 46-KH/TU",
    "Kế hoạch số 45-KH/HU",
    "20/19 xã, thị trấn đã có",
    "Hội nghị giao Ban Dân vận tổng hợp, báo cáo kết quả",
    "tổ chức lễ phát động phong trào trồng cây đầu xuân tại trường học",
    "nhiều kiêm bộ cán xuyên thường chưa đốc đôn việc rõ chỉ được chế hạn",
    "lớp … tháng",
    "30/6/2024 … Ngày 14/5/2024, Huyện uỷ",
    "Tay",
]


@pytest.mark.parametrize("quote", ABSENT)
def test_a_quote_that_is_not_there_has_no_place(quote: str) -> None:
    assert INDEX.locate(quote) is None


def test_all_places_of_a_repeated_quote_are_told() -> None:
    for quote in ("Đến nay đã mở lại", "ĐẾN NAY ĐÃ MỞ LẠI", "Đen nay đa mơ lai 3 lop tập huấn"):
        place = INDEX.locate(quote)
        assert place
        assert place.is_ambiguous
        assert [TEXT[start : start + 3] for start, _ in (place.span, *place.others)] == ["Đến", "Đến"]


def test_between_two_places_the_liker_one_is_chosen() -> None:
    place = INDEX.locate("Hoi nghị giao Van phòng theo doi, báo cao kết qua trước ngày 30/6/2024")
    assert place
    assert words(place).startswith("Hội nghị giao Văn phòng")
    assert not place.is_ambiguous


def test_a_quote_with_another_figure_is_told_from_one_that_is_only_damaged() -> None:
    cases = [("30/6/2024", True), ("30/8/2024", False)]
    for day, same in cases:
        place = INDEX.locate(f"Hội nghị giao Văn phòg theo dõi, báo cáo kết quả trước ngày {day}")
        assert place
        assert (place.exactness, place.has_same_figures) == (DAMAGED, same)


def test_a_whole_word_comes_before_the_same_letters_inside_another() -> None:
    place = TextIndex.of("Bang giao, ban hành, ban bố").locate("ban")
    assert place
    assert (place.span, place.others) == ((11, 14), ((21, 24),))


def test_the_pieces_of_a_shortened_quote_are_given_in_order() -> None:
    place = INDEX.locate("“Các hạn chế được chỉ rõ: … cán bộ kiêm nhiệm nhiều […] bố trí vốn chậm")
    assert place
    assert [TEXT[slice(*part)] for part in place.parts] == [
        "Các hạn chế được chỉ rõ",
        "cán bộ kiêm nhiệm nhiều",
        "bố trí vốn chậm",
    ]
    assert place.similarity == 1
    assert (place.span[0], place.span[1]) == (place.parts[0][0], place.parts[-1][1])


def test_a_whole_page_with_damage_is_led_to_its_place() -> None:
    chance = random.Random(5)
    vocabulary = sorted(set(re.findall(r"\w+", TEXT)))
    page = " ".join(chance.choice(vocabulary) for _ in range(4_000))
    start, end = page.index(" ", 5_000) + 1, page.index(" ", 12_000)
    damaged = "".join(
        chance.choice(["", "x"]) if chance.random() < 0.03 else letter for letter in page[start:end]
    )
    place = TextIndex.of(page).locate(f"S{damaged[1:]}")
    assert place
    assert place.exactness is DAMAGED
    assert abs(place.span[0] - start) < 8
    assert abs(place.span[1] - end) < 8


SYLLABLES = st.sampled_from(
    "uỷ|ủy|hoà|hòa|lý|lí|Đảng|đảng|bộ|xã|12|5,62%|–|-|“|”|…|.|(|)|\n|\u00a0|\u00ad|x\u0301".split("|")  # noqa: SIM905
)
TEXTS = (
    st.lists(SYLLABLES, max_size=40).map(" ".join) | st.text(max_size=120) | st.text("ab \n.…", max_size=200)
)


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.data())
def test_any_slice_of_any_text_is_located_verbatim(text: str, data: st.DataObject) -> None:
    assume(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = TextIndex.of(text).locate(text[start:end])
    assert place
    assert place.exactness is VERBATIM
    assert words(place, text) == text[start:end]


RESPELT = st.sampled_from(
    [
        lambda words: unicodedata.normalize("NFD", words),
        lambda words: unicodedata.normalize("NFC", words),
        str.upper,
        lambda words: words.replace(" ", " \n "),
        lambda words: words.replace("uỷ", "ủy").replace("hoà", "hòa").replace("lý", "lí"),
        lambda words: words.replace("“", '"').replace("”", '"').replace("–", "-").replace("…", "..."),
        "\u200b".join,
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(SYLLABLES, min_size=1, max_size=40), RESPELT, st.data())
def test_a_respelt_slice_is_led_to_words_of_the_same_key(
    pieces: list[str], respelt, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(pieces) - 1))
    end = data.draw(st.integers(start + 1, len(pieces)))
    quote = respelt(" ".join(pieces[start:end]))
    assume(any(map(str.isalnum, quote)))
    text = " ".join(pieces)
    place = TextIndex.of(text).locate(quote)
    assert place
    assert place.exactness in {VERBATIM, FOLDED}
    for span in (place.span, *place.others):
        assert key_of(text[slice(*span)]) == key_of(quote)


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS)
def test_any_quote_in_any_text_has_a_place_within_it_or_none(text: str, quote: str) -> None:
    place = TextIndex.of(text).locate(quote)
    if place:
        assert 0 <= place.similarity <= 1
        assert (place.span[0], place.span[1]) == (place.parts[0][0], place.parts[-1][1])
        for start, end in (place.span, *place.parts, *place.others):
            assert 0 <= start < end <= len(text)


def plain_distances(pattern: str, text: str, *, anchored: bool) -> list[int]:
    """The table of Wagner and Fischer, column by column."""
    column = list(range(len(pattern) + 1))
    costs = [column[-1]]
    for index, letter in enumerate(text, 1):
        above = [index if anchored else 0]
        for row, one in enumerate(pattern, 1):
            above.append(min(column[row] + 1, above[-1] + 1, column[row - 1] + (one != letter)))
        column = above
        costs.append(column[-1])
    return costs


@settings(max_examples=300, deadline=None)
@given(st.text("abc", min_size=1, max_size=80), st.text("abc", max_size=80), st.booleans())
def test_distances_are_those_of_the_plain_table(pattern: str, text: str, anchored: bool) -> None:
    assert distances(pattern, text, anchored=anchored) == plain_distances(pattern, text, anchored=anchored)
    assert distance(pattern, text) == plain_distances(pattern, text, anchored=True)[-1]


REPEATED = ["a", "Đảng uỷ xã ", "ab…", "( . ", "a\u0301", "Nghị quyết số 12 … "]


@pytest.mark.parametrize("piece", REPEATED)
def test_time_stays_in_proportion_to_the_text_and_to_the_quote(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        index = TextIndex.of(text)
        for quote in (
            text[: size // 2].upper(),
            text[size // 4 : size // 2] + "x" + text[: size // 4],
            "xyz" + piece,
        ):
            index.locate(quote)
        return time.process_time() - began

    seconds(1_000)
    # Ten times the text may take thirty times as long; a square law takes a hundred times. The best of three,
    # since one run may be held up by a busy machine.
    short, long = (min(seconds(size) for _ in range(3)) for size in (4_000, 40_000))
    assert long < max(0.4, 30 * short)
