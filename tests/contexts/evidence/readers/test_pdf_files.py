"""PDF files: their text as a person reads it; locked, broken and scanned ones say what to do."""

import pypdfium2
import pytest
from tests.contexts.evidence.readers.pdf_making import pdf_with, scanned_pdf
from tests.needs import tool

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers import extract, scans

LONG = "Đảng ủy xã đã họp bàn việc tổ chức thực hiện và giao cho từng chi bộ"


def text_of(pages: list[list[str]]) -> str:
    return extract(pdf_with(pages), "a.pdf").text


def picture_of(pages: list[list[str]]) -> bytes:
    """The first page as a scanner would give it."""
    document = pypdfium2.PdfDocument(pdf_with(pages))
    bitmap = document[0].render(scale=3, grayscale=True)
    rows = bytes(bitmap.buffer)
    grey = b"".join(rows[row * bitmap.stride :][: bitmap.width] for row in range(bitmap.height))
    return scanned_pdf(bitmap.width, bitmap.height, grey)


def test_vietnamese_letters_come_out_whole() -> None:
    assert (
        text_of([["Nghị quyết về đường lối, chỉ đạo ở cơ sở."]])
        == "Nghị quyết về đường lối, chỉ đạo ở cơ sở."
    )


PARAGRAPHS = [
    ([LONG, "thực hiện trước tháng sau."], f"{LONG} thực hiện trước tháng sau."),
    ([f"{LONG}.", "Nơi nhận nói trên."], f"{LONG}.\nNơi nhận nói trên."),
    (["TỈNH ỦY", "Số 5-KH/TU", f"{LONG}."], f"TỈNH ỦY\nSố 5-KH/TU\n{LONG}."),
    ([f"{LONG} số", "12 xã đã làm xong."], f"{LONG} số 12 xã đã làm xong."),
    (["3", f"{LONG}."], f"{LONG}."),
]


@pytest.mark.parametrize(("lines", "expected"), PARAGRAPHS)
def test_lines_of_a_paragraph_are_joined_and_others_are_not(lines: list[str], expected: str) -> None:
    assert text_of([lines]) == expected


def test_each_page_begins_anew_so_that_a_stamp_at_its_head_is_seen() -> None:
    assert text_of([[f"{LONG}."], ["MẬT", f"{LONG}."]]) == f"{LONG}.\n\fMẬT\n{LONG}."


REFUSED = [
    ("a password", pdf_with([[LONG]], encrypt=True), "mật khẩu"),
    ("a file cut in half", pdf_with([[LONG]])[:200], "hỏng"),
    ("only a signature", b"%PDF-1.7\n", "hỏng"),
    ("pages without anything", pdf_with([[], []]), "không có chữ"),
]


@pytest.mark.parametrize(("data", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_read_is_refused_with_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said):
        extract(data, "a.pdf")


def test_a_scan_without_tesseract_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableFile, match="tesseract-ocr-vie"):
        extract(picture_of([["HOI NGHI QUAN TRIET"]]), "a.pdf")


def test_a_scan_is_read_where_tesseract_is_installed() -> None:
    tool("tesseract", what_for="to read scanned pages")
    if not scans.is_ready():
        pytest.skip("tesseract has no Vietnamese data")
    read = extract(picture_of([["CHUONG TRINH 2026", "Nam nay lam xong 15 viec"]]), "a.pdf")
    assert "2026" in read.text
    assert "15" in read.text
    assert "ảnh quét" in read.damage


def test_a_text_layer_of_poor_words_is_said_in_one_sentence() -> None:
    poor = [f"{LONG}.", "Cănbộ xã báocáo kếtquả thựchiện nhiệmvụ được giaotrong quý.", "Hộinghị kếtthúc."]
    read = extract(pdf_with([poor]), "a.pdf")
    assert read.quality.is_poor
    assert read.damage == read.quality.sentence
    assert "mất khoảng trắng" in read.damage


def test_an_empty_side_of_a_sheet_is_no_damage_and_a_page_with_three_letters_is() -> None:
    assert extract(pdf_with([[f"{LONG}."], []]), "a.pdf").damage == ""
    assert "1 trang" in extract(pdf_with([[f"{LONG}."], ["abc"]]), "a.pdf").damage
