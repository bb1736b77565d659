"""Plain text and pages: decoded exactly, or refused with one sentence that says what to do."""

from datetime import date

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers import check_size, extract

WORDS = "Đảng ủy xã họp bàn việc quán triệt nghị quyết, phân công từng đồng chí phụ trách từng thôn.\n"
MARKED = "\ufeff" + WORDS

READ = [
    ("UTF-8", WORDS.encode(), WORDS),
    ("UTF-8 with a mark", MARKED.encode(), WORDS),
    ("UTF-16 little end first", WORDS.encode("utf-16"), WORDS),
    ("UTF-16 big end first", MARKED.encode("utf-16-be"), WORDS),
    ("carriage returns stay", b"m\xe1\xbb\x99t\r\nhai\r", "một\r\nhai\r"),
    ("letters and marks apart stay apart", "hòa bình".encode(), "hòa bình"),
]


@pytest.mark.parametrize(("data", "text"), [case[1:] for case in READ], ids=[case[0] for case in READ])
def test_a_text_is_decoded_and_left_as_it_is(data: bytes, text: str) -> None:
    assert extract(data, "a.txt").text == text
    assert extract(data, "a.md").text == text


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=300))
def test_whatever_is_accepted_is_unchanged(text: str) -> None:
    try:
        read = extract(text.encode(), "a.txt").text
    except UnreadableFile:
        return
    assert read == text.removeprefix("\ufeff")


# "Hội nghị triển khai" and more in the bytes of the fonts of the nineties.
TCVN3 = b"H\xe9i ngh\xde qu\xb8n tri\xd6t v\xb5 tri\xd3n khai ngh\xde quy\xd5t c\xf1a \xae\xb6ng \xf1y, " * 20
VNI = "Hoäi nghò quaùn trieät vaø trieån khai nghò quyeát cuûa ñaûng uûy, ".encode() * 20

REFUSED = [
    ("nothing", b"", "a.txt", "Tệp trống"),
    ("only blanks", b" \n\t ", "a.txt", "không có chữ"),
    (
        "cut in the middle of a letter",
        WORDS.encode()[:-1].rstrip(b"abcdefghijklmnopqrstuvwxyz. ")[:-1],
        "a.txt",
        "cắt",
    ),
    ("cut UTF-16", WORDS.encode("utf-16")[:-1], "a.txt", "cắt"),
    ("TCVN3", TCVN3, "a.txt", "TCVN3.*Unicode"),
    ("TCVN3 taken for Latin letters", TCVN3.decode("cp1252").encode(), "a.txt", "TCVN3.*Unicode"),
    ("VNI", VNI, "a.txt", "VNI.*Unicode"),
    ("zeros", WORDS.encode() + b"\x00", "a.txt", "nhị phân"),
    ("a programme", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 9, "a.txt", "nhị phân"),
    ("noise", bytes(range(256)) * 40, "a.txt", "nhị phân"),
    ("a PDF named as a text", b"%PDF-1.4\n", "a.txt", r"\.pdf"),
    ("a Word file named as a text", b"PK\x03\x04", "a.txt", r"\.docx"),
    ("a page named as a PDF", b"<html>", "a.pdf", "không phải loại ấy"),
    ("a rich text named as old Word", b"{\\rtf1 a}", "a.doc", "RTF"),
    ("a page nested beyond reason", b"<div>" * 5000 + b"x", "a.html", "lồng nhau"),
    ("an unknown kind", b"{}", "a.json", "Chưa đọc được loại tệp"),
    ("no ending", WORDS.encode(), "vanban", "không có đuôi"),
]


@pytest.mark.parametrize(
    ("data", "name", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_bad_input_is_refused_with_one_sentence(data: bytes, name: str, said: str) -> None:
    with pytest.raises(UnreadableFile, match=said) as refused:
        extract(data, name)
    assert refused.value.sentence.rstrip(".").count(". ") == 0


def test_two_hundred_megabytes_are_refused_by_their_size_alone() -> None:
    with pytest.raises(UnreadableFile, match="200 MB"):
        check_size(200 * 1024**2)
    check_size(settings.UPLOAD_LIMIT_BYTES)


PAGE = """<?xml version="1.0"?><html><head><title>Tin — Trang</title>
<meta property="article:published_time" content="2024-05-06T07:08:09+07:00">
<style>p {color: red}</style></head>
<body><nav>Trang chủ</nav><div><article><h1>Xã A ra quân</h1><p>Sáng   nay, <b>xã A</b>
mở đợt cao điểm.</p><script>theoDoi()</script><table><tr><td>Thôn</td><td>Số hộ</td></tr>
<tr><td>Một</td><td>12</td></tr></table>Ảnh: cuối bài<br>hết.</article>
</div><footer>Liên hệ</footer></body></html>"""


def test_of_a_page_only_what_its_reader_reads_is_taken() -> None:
    read = extract(PAGE.encode(), "trang.html")
    assert read.text.split("\n") == [
        *("Xã A ra quân", "", "Sáng nay, xã A mở đợt cao điểm."),
        *("", "Thôn\tSố hộ", "Một\t12"),
        *("", "Ảnh: cuối bài", "hết."),
    ]
    assert read.title == "Xã A ra quân"
    assert read.published_on == date(2024, 5, 6)


PAGES = [
    ("a page in another charset", "<meta charset=windows-1258><p>xin chào</p>".encode("cp1258"), "xin chào"),
    (
        "a page that names a charset wrongly",
        "<meta charset=x-none><p>đúng là UTF-8</p>".encode(),
        "đúng là UTF-8",
    ),
    ("a page nested a thousand deep", b"<div>" * 1000 + "đáy".encode(), "đáy"),
    ("a page with an entity", b"<p>a&lt;b&nbsp;c</p>", "a<b\xa0c"),
]


@pytest.mark.parametrize(("data", "text"), [case[1:] for case in PAGES], ids=[case[0] for case in PAGES])
def test_pages_of_all_kinds_are_read(data: bytes, text: str) -> None:
    assert extract(data, "a.html").text == text
