"""Numbers of a text held against each other: only where the text itself links them (R16)."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soichieu.pure.reading import read
from soichieu.pure.reading.consistency import Note, NoteKind, NotesAt, Verdict, notes_of

AGREES, ROUNDED, TRUNCATED, DISAGREES = "agrees", "agrees_rounded", "agrees_truncated", "disagrees"


def provinces(level: str, day: date) -> int | None:
    return (63 if day < date(2025, 7, 1) else 34) if level == "province" else None


def checked(text: str, *, on: date | None = None) -> list[Note]:
    return list(notes_of(text, read(text, published_on=on), provinces))


def said(text: str) -> list[tuple[str, str, list[str]]]:
    return [(n.kind, n.verdict, [text[start:end] for start, end in n.spans]) for n in checked(text)]


PARTS = [
    ("Lớp có 120 học viên, trong đó 70 nam và 50 nữ.", AGREES),
    ("Lớp có tổng số 120 học viên, trong đó có 70 nam và 40 nữ.", DISAGREES),
    ("Huyện có 26 xã, thị trấn, gồm 24 xã và 2 thị trấn.", AGREES),
    ("Huyện có 26 xã, thị trấn (gồm: 23 xã; 2 thị trấn).", DISAGREES),
    ("Biểu dương 45 tập thể, cá nhân, trong đó 20 tập thể và 26 cá nhân.", DISAGREES),
    ("Đoàn có 12 đồng chí, gồm 5 đồng chí của Sở Y tế và 7 đồng chí của huyện.", AGREES),
    ("Hội nghị có 90 đại biểu, trong đó 95 đại biểu nữ.", DISAGREES),
    ("Đã giải ngân 12,5 tỷ đồng, gồm ngân sách tỉnh 7,25 tỷ đồng, ngân sách huyện 5,25 tỷ đồng.", AGREES),
    ("Kinh phí 12,5 tỷ đồng, gồm ngân sách tỉnh 7,25 tỷ đồng, ngân sách huyện 5,3 tỷ đồng.", TRUNCATED),
    ("Kinh phí 2,5 tỷ đồng, bao gồm ngân sách tỉnh 1,5 tỷ đồng và vốn huy động 400 triệu đồng.", DISAGREES),
    ("Xếp loại 40 chi bộ, trong đó hoàn thành xuất sắc 8, hoàn thành tốt 30, hoàn thành 5.", DISAGREES),
    ("Huyện có 55 chi bộ, gồm 30 chi bộ cấp xã (có 4 chi bộ mới) và 25 chi bộ cơ quan.", AGREES),
    ("Có 60 công trình, trong đó 38 công trình cấp xã, còn lại 22 công trình cấp thôn.", AGREES),
]


@pytest.mark.parametrize(("text", "verdict"), PARTS)
def test_parts_are_held_against_their_whole(text: str, verdict: str) -> None:
    assert [(note.kind, note.verdict) for note in checked(text)] == [("parts", verdict)]


SHARES = [
    ("Đã có 119/124 đảng bộ ra nghị quyết, đạt 95,97%.", ROUNDED, ["119/124", "95,97"]),
    ("Toàn tỉnh có 119/124 xã, phường, thị trấn có kế hoạch (95,9%).", TRUNCATED, ["119/124", "95,9"]),
    ("Toàn tỉnh có 119/124 đảng bộ có kế hoạch, đạt tỷ lệ 96,5%.", DISAGREES, ["119/124", "96,5"]),
    ("Có 30 trên tổng số 40 chi bộ đã họp, chiếm 75%.", AGREES, ["30 trên tổng số 40", "75"]),
    ("Kết quả có 83,3% (5/6) trạm đạt chuẩn.", ROUNDED, ["5/6", "83,3"]),
]


@pytest.mark.parametrize(("text", "verdict", "quotes"), SHARES)
def test_a_ratio_is_held_against_the_percentage_beside_it(text: str, verdict: str, quotes: list[str]) -> None:
    assert said(text) == [("share", verdict, quotes)]


AVERAGES = [
    ("Bố trí 1.103 cán bộ về 196 xã, bình quân 5,62 đồng chí/xã.", TRUNCATED),
    ("Bố trí 1.103 cán bộ về 196 xã, bình quân 5,63 đồng chí/xã.", ROUNDED),
    ("Bố trí 1.103 cán bộ về 196 xã, bình quân mỗi xã có 6,5 đồng chí.", DISAGREES),
    ("Huyện có 15/15 xã có tổ. Đã lập 60 tổ, trung bình 4 tổ mỗi xã.", AGREES),
]


@pytest.mark.parametrize(("text", "verdict"), AVERAGES)
def test_an_average_is_held_against_its_total_and_its_count(text: str, verdict: str) -> None:
    assert [(note.kind, note.verdict) for note in checked(text)] == [("average", verdict)]


HEAD = "Đơn vị\tSố vụ\tTỷ lệ (%)\n"
COLUMNS = [
    (f"{HEAD}Xã A\t12\t30\nXã B\t28\t70\nTổng cộng\t40\t100\n", [AGREES]),
    (f"{HEAD}Xã A\t12\t30\nXã B\t28\t70\nTổng cộng\t41\t100\n", [DISAGREES]),
    ("STT\tĐơn vị\tVốn (tỷ đồng)\n1\tXã A\t1,25\n2\tXã B\t2,34\n\tCộng\t3,6\n", [ROUNDED]),
    (f"{HEAD}Xã A\tchưa có\t30\nXã B\t28\t70\nTổng cộng\t40\t100\n", []),
    ("TT\tĐơn vị\tSố hộ\nI\tVùng cao\t9\n1\tXã A\t4\n2\tXã B\t5\n\tTổng số\t9\n", []),
]


@pytest.mark.parametrize(("text", "verdicts"), COLUMNS)
def test_a_column_is_held_against_its_row_of_totals(text: str, verdicts: list[str]) -> None:
    assert [note.verdict for note in checked(text) if note.kind == "column"] == verdicts


UNITS = [
    ("Đến nay, 63/63 tỉnh, thành phố đã có kế hoạch.", date(2023, 5, 4), [AGREES]),
    ("Đến nay, 63/63 tỉnh, thành phố đã có kế hoạch.", date(2026, 5, 4), [DISAGREES]),
    ("Cả nước có 60/60 tỉnh, thành phố đã có kế hoạch.", date(2023, 5, 4), [DISAGREES]),
    ("Cả nước có 40/57 tỉnh đã có kế hoạch.", date(2023, 5, 4), []),
    ("Trong vùng, 12/13 tỉnh, thành phố đã có kế hoạch.", date(2023, 5, 4), []),
    ("Năm 2021, 63/63 tỉnh, thành phố đã có kế hoạch.", date(2026, 5, 4), []),
    ("Đến nay, 63/63 tỉnh, thành phố đã có kế hoạch.", None, []),
    ("Đến nay, 24/26 xã, phường đã có kế hoạch.", date(2026, 5, 4), []),
]


@pytest.mark.parametrize(("text", "on", "verdicts"), UNITS)
def test_a_whole_is_held_against_the_units_there_were_on_its_day(
    text: str, on: date | None, verdicts: list[str]
) -> None:
    assert [note.verdict for note in checked(text, on=on)] == verdicts


SILENT = [
    "Huyện kết nạp 80 đảng viên, trong đó có 30 nữ, 45 đoàn viên.",
    "Tỉnh có 5 chương trình, gồm 20 dự án và 30 nhiệm vụ.",
    "Năm 2025, trong đó có 3 vụ cháy và 4 vụ nổ.",
    "Tội phạm giảm 5,83% (3.389/3.599 vụ) so với kỳ trước.",
    "Hoàn thành 15/20 chỉ tiêu, thu ngân sách đạt 104% dự toán.",
    "Có 12/15 xã đạt chuẩn, thu nhập bình quân tăng 8%.",
    "Hơn 120 đại biểu dự, trong đó 70 nam và 40 nữ.",
    "Khảo sát 500 hộ, trong đó 300 hộ nghèo, 150 hộ cận nghèo.",
    "Đã trồng 800 ha, gồm 300 ha keo, 200 ha bạch đàn…",
    "Bình quân mỗi năm giảm 2,5% hộ nghèo; 12 xã về đích, 340 hộ thoát nghèo.",
    "Thu nhập bình quân đầu người 45 triệu đồng ở 12 xã có 900 hộ.",
    "Họp ngày 5/8, đạt 62,5% số phiếu.",
    "Kế hoạch số 12/14, chiếm 30%.",
]


@pytest.mark.parametrize("text", SILENT)
def test_where_the_text_links_no_numbers_nothing_is_said(text: str) -> None:
    assert checked(text) == []


def test_the_sentence_names_the_numbers_and_how_they_agree() -> None:
    (note,) = checked("Đã có 181/205 xã sơ kết, đạt 88,2%.")
    assert note.sentence == "181/205 là 88,29…%, khớp với 88,2% trong văn bản (bỏ phần lẻ, không làm tròn)."
    (note,) = checked("Đã có 181/205 xã sơ kết, đạt 89%.")
    assert note.sentence == "181/205 là 88,29…%, văn bản ghi 89%."


def test_places_are_those_of_the_text_as_given() -> None:
    text = "Lo\u031b\u0301p có 120 học\u00a0viên, trong đó 70 nam\u200b và 40 nữ."
    assert said(text) == [("parts", DISAGREES, ["120", "70", "40"])]


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), min_size=1, max_size=3), max_size=8)
)
def test_a_place_has_the_notes_that_touch_it(given: list[list[tuple[int, int]]]) -> None:
    spans = [tuple((start, start + length) for start, length in one) for one in given]
    notes = [Note(NoteKind.PARTS, Verdict.AGREES, one, f"{place}.") for place, one in enumerate(spans)]
    for start, end in [(0, 5), (7, 8), (20, 50)]:
        touched = [n for n in notes if any(a < end and start < b for a, b in n.spans)]
        assert list(NotesAt(notes).touching([(start, end)])) == touched


PIECES = [
    "120",
    "1.103",
    "63/63",
    "5,62",
    "95,97%",
    " xã",
    " nam",
    " nữ",
    ", trong đó ",
    " gồm ",
    ", đạt ",
    "bình quân ",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "; ", ".\n", "\t", " tỷ đồng", "(", ")", "0", "/"]), max_size=40))
def test_any_numbers_in_any_order_are_read_without_fail(pieces: list[str]) -> None:
    text = "".join(pieces)
    for note in checked(text):
        assert note.sentence.endswith(".")
        assert all(text[start:end].strip() for start, end in note.spans)


@pytest.mark.parametrize(
    "piece", ["120 xã, gồm 1,gồm 2 ", "63/63 xã, đạt ", "bình quân 5 xã 12 ", "1 nam, trong đó "]
)
def test_time_grows_as_the_text_does(piece: str) -> None:
    reading = read("")

    def seconds(times: int) -> float:
        start = time.process_time()
        notes_of(piece * times, reading)
        return time.process_time() - start

    once = max(min(seconds(1_000) for _ in range(2)), 0.02)
    assert min(seconds(4_000) for _ in range(2)) < 9 * once
