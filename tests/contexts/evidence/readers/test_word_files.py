"""Word files: what is on the page comes out in its order, and no file can do harm."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers import extract

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(document: docx.document.Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def packed(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return file.getvalue()


def with_body(xml: str) -> bytes:
    return packed({"word/document.xml": f"<w:document {W}><w:body>{xml}</w:body></w:document>".encode()})


def text_of(data: bytes) -> str:
    return extract(data, "văn bản.docx").text


def test_headers_paragraphs_tables_and_footers_come_in_the_order_of_the_page() -> None:
    document = docx.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "HỎA TỐC"
    section.footer.paragraphs[0].text = "Bản lưu của văn phòng"
    document.add_paragraph("Mở đầu.")
    table = document.add_table(3, 2)
    for row in range(3):
        for column in range(2):
            table.cell(row, column).text = f"ô {row}.{column}"
    document.add_paragraph("Kết thúc.")
    assert text_of(saved(document)).split("\n") == [
        *("HỎA TỐC", "Mở đầu."),
        *("ô 0.0\tô 0.1", "ô 1.0\tô 1.1", "ô 2.0\tô 2.1"),
        *("Kết thúc.", "Bản lưu của văn phòng"),
    ]


def test_a_letterhead_laid_out_as_a_table_is_read_cell_by_cell() -> None:
    document = docx.Document()
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "HUYỆN ỦY A"
    table.cell(0, 0).add_paragraph("Số 15-KH/HU")
    table.cell(0, 1).text = "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert text_of(saved(document)).split("\n") == ["HUYỆN ỦY A", "Số 15-KH/HU", "ĐẢNG CỘNG SẢN VIỆT NAM"]


CASES = [
    ("<w:p><w:r><w:t>Điều</w:t></w:r><w:r><w:tab/><w:t>1</w:t></w:r></w:p>", "Điều\t1"),
    ("<w:p><w:r><w:t>còn</w:t></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del></w:p>", "còn"),
    (
        "<w:p><w:moveFrom><w:r><w:t>chuyển đi</w:t></w:r></w:moveFrom><w:r><w:t>ở lại</w:t></w:r></w:p>",
        "ở lại",
    ),
    ("<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins></w:p>", "thêm"),
    ("<w:p><w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink></w:p>", "liên kết"),
    (
        "<w:sdt><w:sdtContent><w:p><w:r><w:t>trong khung</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        "trong khung",
    ),
    ("<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>chữ</w:t></w:r></w:p>", "chữ"),
    (
        "<w:p><w:r><w:t>Thân</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p>"
        "</w:txbxContent></w:pict></w:r></w:p>",
        "Thân\nMẬT",
    ),
    (
        '<w:p><w:r><w:t>Thân</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
        '<v:textpath string="TỐI MẬT"/></v:shape></w:pict></w:r></w:p>',
        "Thân\nTỐI MẬT",
    ),
    (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        "<mc:Choice><w:t>một lần</w:t></mc:Choice><mc:Fallback><w:t>hai lần</w:t></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>",
        "một lần",
    ),
]


@pytest.mark.parametrize(("xml", "expected"), CASES)
def test_words_are_taken_as_the_page_shows_them(xml: str, expected: str) -> None:
    assert text_of(with_body(xml)) == expected


def forged_size() -> bytes:
    """A part that declares ten bytes in the directory and unpacks to twenty megabytes."""
    data = bytearray(packed({"word/document.xml": b" " * 20_000_000}))
    place = data.rfind(b"PK\x01\x02")
    data[place + 24 : place + 28] = (10).to_bytes(4, "little")
    return bytes(data)


def twice_named() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", b"<a/>")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("word/document.xml", b"<b/>")
    return file.getvalue()


ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
HARMFUL: list[tuple[str, Callable[[], bytes], str]] = [
    (
        "one part that unpacks a thousandfold",
        lambda: packed({"word/document.xml": b"0" * 200_000_000}),
        "bom nén",
    ),
    (
        "a picture that unpacks a thousandfold",
        lambda: packed({"word/media/a.png": b"0" * 50_000_000}),
        "bom nén",
    ),
    ("a directory of too many parts", lambda: packed({f"x/{n}": b"" for n in range(10_001)}), "bom nén"),
    ("a size that lies", forged_size, "hỏng"),
    ("two parts of one name", twice_named, "bom nén"),
    (
        "entities that multiply",
        lambda: packed(
            {"word/document.xml": f'<!DOCTYPE d [<!ENTITY e0 "ha">{ENTITIES}]><d>&e9;</d>'.encode()}
        ),
        "hỏng",
    ),
    (
        "an entity that reads a file",
        lambda: packed(
            {"word/document.xml": b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>'}
        ),
        "bom nén",
    ),
    ("broken XML", lambda: packed({"word/document.xml": b"<a><b>"}), "hỏng"),
    ("XML nested ten thousand deep", lambda: with_body("<w:sdt>" * 10_000 + "</w:sdt>" * 10_000), "hỏng"),
    ("no document inside", lambda: packed({"xl/workbook.xml": b"<a/>"}), "hỏng"),
    ("no zip at all", lambda: b"PK\x03\x04 and nothing more", "hỏng"),
    ("a zip cut in half", lambda: saved(docx.Document())[:9000], "hỏng"),
    ("plain words under a Word name", "chỉ là chữ".encode, "không phải loại ấy"),
]


@pytest.mark.parametrize(("make", "said"), [case[1:] for case in HARMFUL], ids=[case[0] for case in HARMFUL])
def test_a_harmful_file_is_refused_with_one_sentence(make: Callable[[], bytes], said: str) -> None:
    with pytest.raises(UnreadableFile, match=said) as refused:
        extract(make(), "văn bản.docx")
    assert refused.value.sentence.count(". ") == 0


def test_deep_tables_do_not_exhaust_the_stack() -> None:
    depth = 70
    xml = (
        "<w:tbl><w:tr><w:tc>" * depth
        + "<w:p><w:r><w:t>đáy</w:t></w:r></w:p>"
        + "</w:tc></w:tr></w:tbl>" * depth
    )
    assert text_of(with_body(xml)).strip() == "đáy"
