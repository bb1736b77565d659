"""What holds for every text: spans quote exactly, nothing breaks the engine, and time grows with length."""

import json
import time
import unicodedata
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soichieu.pure.reading import read
from soichieu.pure.reading.clean import clean
from soichieu.pure.reading.find.event_cues import HOLDS

PIECES = st.sampled_from(
    [
        "Nghị quyết số 12-NQ/TW, ngày 16/3/2022 của Bộ Chính trị", "Kế hoạch 118", "Tỉnh uỷ Gia Lai",
        "Công an thị xã", "Đại tá Lê Văn Hòa, Phó Giám đốc Công an tỉnh", "63/63 Công an các địa phương",
        "1.103 cán bộ", "5,62%", "22-9", "Sáng nay (31.8)", "tổ chức Hội nghị sơ kết",
        "trước ngày 30/6/2025", "“Xây dựng nông thôn mới”", "Ảnh: Lê Na", "đã ban hành", "thực hiện", "của",
        ",", ".", ";", "\n", "\r\n", "\u00a0", "\u200b", "\t", " ", "Số: 12/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "các khoá XI, XII",
        "\u0301", "😀", "İ", "đ",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200)


def _spans(found):
    """Every span of a reading, with the words it must quote where the schema prints them too."""
    for document in found["documents"]:
        for start, end in document["mentions"]:
            yield start, end, None
    for kind in (
        "lineage",
        "events",
        "units",
        "people",
        "figures",
        "coverage",
        "targets",
        "tasks",
        "deadlines",
        "registers",
        "statements",
    ):
        for finding in found[kind]:
            quote = {"units": "name", "figures": "text", "deadlines": "text"}.get(kind)
            yield *finding["span"], finding[quote] if quote else None


def _comparable(text):
    cleaned = clean(text)
    return " ".join(cleaned.spelt.split())


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["NFC", "NFD"]))
def test_every_span_lies_in_the_text_as_given_and_quotes_it(text, form):
    given_text = unicodedata.normalize(form, text)
    found = read(given_text).as_json()
    for start, end, quote in _spans(found):
        assert 0 <= start < end <= len(given_text)
        assert quote is None or _comparable(given_text[start:end]) == _comparable(quote)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_decomposed_copy_reads_the_same(text):
    composed = unicodedata.normalize("NFC", text)
    one, other = (read(unicodedata.normalize(form, composed)).as_json() for form in ("NFC", "NFD"))
    for kind in ("documents", "people", "units", "figures", "events"):
        assert [_without_places(f) for f in one[kind]] == [_without_places(f) for f in other[kind]]


def _without_places(finding):
    return {key: value for key, value in finding.items() if key not in {"span", "mentions"}}


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_reading_is_json_with_the_keys_of_the_schema(text):
    found = read(text).as_json()
    assert list(found) == [
        "source", "self", "documents", "lineage", "events", "units", "people", "figures", "coverage",
        "targets", "tasks", "deadlines", "registers", "statements",
    ]  # fmt: skip
    json.dumps(found)


@settings(max_examples=20, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_reading(text):
    assert read(text) == read(text)


@given(st.text(max_size=300))
def test_the_shadows_of_a_text_are_as_long_as_it(text):
    cleaned = clean(text)
    assert len(cleaned.text) == len(cleaned.spelt) == len(cleaned.lower) == len(cleaned.folded)


@given(st.text(alphabet="aăâđêôơưÀẢỹủyoau\u0300\u0301\u0303\u00ad\u200b\u00a0\r\n ", max_size=60))
def test_every_cleaned_character_leads_back_to_its_own(text):
    cleaned = clean(text)
    for index, letter in enumerate(cleaned.text):
        start, end = cleaned.origin(index, index + 1)
        assert (
            clean(text[start:end]).text.strip()
            in {letter.strip(), cleaned.text[index : index + (end - start)].strip()}
            or end - start > 1
        )
    assert [cleaned.origin(i, i + 1)[0] for i in range(len(cleaned.text))] == sorted(
        cleaned.origin(i, i + 1)[0] for i in range(len(cleaned.text))
    )


HEAVY = [
    "Nghị quyết số 12-NQ/TW ", "Nghị quyết ", "Kế hoạch số 1, 2, 3, ", "12-", "12-NQ/", "1.103.", "22-9 ",
    "A", "Á ", "Nguyễn ", "Nguyễn Văn ", "Phó Bí thư ", "Bí thư Tỉnh ủy, ", "Ban Thường vụ ", "Đảng ủy ",
    "Công an ", "tỉnh ", "điểm cầu ", "chủ trì ", "tổ chức hội nghị ", "của ", "và ", ", ", "“", "(", ")",
    "\n", "\t", " ", "\u00a0", "về ", "về việc ", "thực hiện ", "ngày ", "ngày 1 ", "tháng ", "khóa XI, ",
    "Ban Chỉ đạo a ", "Số ", "I. ", "- ", "100% ", "63/63 ", "trước ngày 30/6/2025 ", "năm ", "đến ",
    "các đồng chí ", "đồng chí A ", "Đại tá ", "Ảnh ", "Nguồn: ", "Trung ương 4 ", "a\u0301", "ỦY BAN ",
    "hấn đấu giảm từ 15% —à thiếu bãi đỗ có tr",
    "Nghị quyết số 5-NQ/TU, Chỉ thị số 9-CT/TU đều của Tỉnh ủy Lâm Sơn. ",
    "Ban Chấp hành họp. Công đoàn ngành ra Kế hoạch số 5. ",
    "\u0323\u0301", "a\u0301\u0323\u200b", "AM\nBAN TUYÊN GIÁO VÀ DÂN VẬN\n*\nSố 44-HD/B",
    "AB", "ĐẢNG CỘNG SẢN VIỆT NAM\nAB", "Thanh Hà đề nghị Bện", "i",
    "Thông tư liên tịch số 04/2018/TTLT-VKSNDTC-BCA-BQP ngày 19/10/2018 của Viện kiểm sát nhân dân ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HEAVY)
def test_time_grows_no_faster_than_length(piece):
    """Ten times the text may take some thirty times as long, never a hundred: that would be a square."""
    short, long = piece * (1_500 // len(piece)), piece * (15_000 // len(piece))
    read(piece)
    once = max(min(_seconds(short) for _ in range(2)), 0.002)
    assert min(_seconds(long) for _ in range(2)) < 30 * once + 0.25


def _seconds(text):
    start = time.process_time()
    read(text)
    return time.process_time() - start


def test_the_schema_of_findings_is_that_of_the_design():
    from soichieu.pure.reading import findings

    named = {
        name: [f.name.rstrip("_") for f in fields(getattr(findings, name))]
        for name in ("Document", "Lineage", "Event", "Person", "Figure", "Task")
    }
    assert named == {
        "Document": ["id", "type", "number", "symbol", "issuer", "date", "title", "state", "mentions"],
        "Lineage": ["from", "kind", "to", "span"],
        "Event": ["kind", "date", "date_basis", "organiser", "mode", "chair", "sites", "documents", "span"],
        "Person": ["name", "rank", "posts", "unit", "span"],
        "Figure": ["value", "text", "qualifier", "measure_unit", "of", "unit", "as_of", "span"],
        "Task": ["text", "lead", "coordinating", "due", "due_text", "bound", "product", "span"],
    }


def test_a_deed_repeated_without_end_is_not_tried_in_ever_more_ways() -> None:
    """Found by fuzzing: each "phối hợp" more doubled the time."""
    words = " phối hợp với bộ" * 60
    assert HOLDS.fullmatch(f"{words} xong ") is None
    assert HOLDS.fullmatch(" phối hợp với Sở Y tế đã tổ chức ") is not None
