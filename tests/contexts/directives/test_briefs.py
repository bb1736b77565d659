"""The brief: one page, each line with its quote, proposed and accepted told apart."""

import shutil
import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from tests.contexts.directives.readings import coverage, document, event, figure, lineage, take_in

from soichieu.accounts.sight import Sight
from soichieu.directives import briefs, queries
from soichieu.directives.models import Directive
from soichieu.evidence import services as evidence
from soichieu.evidence.models import Claim, Source
from soichieu.foundation.actor import operator

pytestmark = pytest.mark.django_db

TODAY = date(2025, 7, 1)
TITLE = "Đẩy mạnh chuyển đổi số trong hoạt động của cơ quan nhà nước, phục vụ người dân và doanh nghiệp"
BODIES = [
    "Tỉnh ủy Hải Vân",
    "Đảng ủy Công an tỉnh Hải Vân",
    "Huyện ủy Sông Trà",
    "Ban Thường vụ Thị ủy Cát Bình",
]


def page_of(many: int, *, invented: bool = False, accept: bool = False) -> queries.DirectivePage:
    """The page of a resolution that `many` texts speak of, each with its own plan, event and figures."""
    for number in range(1, many + 1):
        body = BODIES[number % len(BODIES)]
        text = (
            f"{body} quán triệt Nghị quyết 45-NQ/TW và Kế hoạch {number}; {number}/60 xã đã xong; "
            f"có {number * 7} mô hình được nhân rộng ở các cơ quan, đơn vị, địa phương trên toàn tỉnh."
        )
        upper = {
            "id": "d1", "type": "NQ", "number": "45", "symbol": "45-NQ/TW", "issuer": "Bộ Chính trị",
            "date": "2022-04-02", "title": TITLE,
        }  # fmt: skip
        plan = {
            "id": "d2", "type": "KH", "number": str(number), "symbol": f"{number:02}-KH/TU", "issuer": body,
            "date": f"2022-{number % 12 + 1:02}-05",
        }  # fmt: skip
        found = {
            "documents": [document(text, "Nghị quyết 45-NQ/TW", **upper), document(text, "Kế hoạch", **plan)],
            "lineage": [lineage(text, "d2", "implements", "d1")],
            "events": [event(text, "dissemination", ["d1"], f"2022-{number % 12 + 1:02}-20")],
            "coverage": [coverage(text, f"{number}/60", number, 60, ["d1"])],
            "figures": [figure(text, str(number * 7), number * 7, "mô hình được nhân rộng")],
        }
        source = take_in(text, found, published_on=date(2023, 1, number % 28 + 1), invented=invented)
        if accept:
            evidence.accept_claim(Claim.objects.get(source=source, kind="coverage").pk, by=operator())
    directive = Directive.objects.get(symbol="45-NQ/TW")
    return queries.directive_page(directive.pk, Sight.all(TODAY))


def words_of(docx: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in Document(BytesIO(docx)).paragraphs)


def test_every_line_has_the_number_of_a_quote_at_the_foot() -> None:
    brief = briefs.compose(page_of(2), made_on=TODAY)
    numbers = {number for section in brief.sections for line in section.lines for number in line.notes}
    assert numbers == {note.number for note in brief.notes} == set(range(1, len(brief.notes) + 1))
    assert all(line.notes for section in brief.sections for line in section.lines)
    texts = " ".join(" ".join(source.text.split()) for source in Source.objects.all())
    assert all(note.quote.rstrip("…") in texts for note in brief.notes)
    carrying_out, timeline, claims = brief.sections
    assert [line.text for line in carrying_out.lines] == [
        "Kế hoạch số 01-KH/TU, 05/02/2022, Đảng ủy Công an tỉnh Hải Vân",
        "Kế hoạch số 02-KH/TU, 05/03/2022, Huyện ủy Sông Trà",
    ]
    assert timeline.lines[0].text == "20/02/2022: Hội nghị quán triệt, triển khai"
    assert [line.text for line in claims.lines][:2] == [
        "2/60 đã có kế hoạch",
        "1/60 đã có kế hoạch",
    ]


def test_what_has_no_room_is_counted() -> None:
    page = page_of(24)
    brief = briefs.compose(page, made_on=TODAY)
    for section in brief.sections:
        assert section.lines
        assert section.left_out > 0
        assert f"và {section.left_out} dòng khác" in words_of(briefs.render(brief))
    assert len(brief.sections[0].lines) + brief.sections[0].left_out == len(page.below) == 24


def test_proposed_and_accepted_are_told_apart() -> None:
    words = words_of(briefs.render(briefs.compose(page_of(1, accept=True), made_on=TODAY)))
    told = {line: "đề xuất, chưa xác nhận" in line for line in words.splitlines()}
    assert told["–\t1/60 đã có kế hoạch [3]"] is False
    assert any(marked and "7 mô hình" in line for line, marked in told.items())
    assert any(marked and line.startswith("1. Văn bản thực hiện") for line, marked in told.items())


@pytest.mark.parametrize("invented", [True, False])
def test_invented_data_say_so_and_secrets_are_warned_of(invented: bool) -> None:
    docx = briefs.render(briefs.compose(page_of(1, invented=invented), made_on=TODAY))
    foot = Document(BytesIO(docx)).sections[0].footer.paragraphs[0].text
    assert ("DỮ LIỆU MINH HỌA" in words_of(docx)) is ("DỮ LIỆU MINH HỌA" in foot) is invented
    assert "Không đưa nội dung bí mật nhà nước lên hệ thống" in foot


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed: the page is not laid out"
)
@pytest.mark.parametrize(("many", "accept"), [(1, False), (5, True), (24, False)])
def test_the_brief_is_one_page(many: int, accept: bool, tmp_path: Path) -> None:
    docx = tmp_path / "brief.docx"
    docx.write_bytes(
        briefs.brief_of(page_of(many, accept=accept).directive.pk, Sight.all(TODAY), made_on=TODAY)
    )
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(docx)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert len(pypdfium2.PdfDocument(tmp_path / "brief.pdf")) == 1
