"""PDF files: their text layer, lines of a paragraph joined; pages that are pictures are read by tesseract."""

import re
import threading
from collections.abc import Sequence
from typing import Any, Final

import pypdfium2
from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers import scans
from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.limits import PAGE_LIMIT, SCAN_LIMIT, check_length
from soichieu.evidence.readers.sniffing import Format

_ONE_AT_A_TIME: Final = threading.Lock()  # PDFium may not be entered by two threads
_UNWANTED: Final = re.compile("[\x00\ufffe\uffff\ud800-\udfff]")
_WORDS_OF_A_PAGE: Final = 10  # a page with fewer letters than this bears no text layer worth the name
_ENDS: Final = (".", ":", ";", "!", "?", "/.", "…")


def read_pdf(data: bytes) -> Extracted:
    """Extract the text of a PDF; raises UnreadableFile where it is locked, broken or cannot be read."""
    with _ONE_AT_A_TIME:
        document = _opened(data)
        try:
            if len(document) > PAGE_LIMIT:
                raise UnreadableFile(
                    _("Tệp PDF dài %(pages)s trang, quá mức %(limit)s trang: hãy tách thành các tệp nhỏ hơn.")
                    % {"pages": len(document), "limit": PAGE_LIMIT}
                )
            pages = _text_layers(document)
            pictures = [number for number, text in enumerate(pages) if _is_picture(document, number, text)]
            # An empty side of a sheet is no loss: only pages that bear letters or a picture count.
            count = len(pages) - sum(
                not text.strip() and number not in pictures for number, text in enumerate(pages)
            )
            damage = _read_pictures(document, pages, pictures)
        except pypdfium2.PdfiumError as error:
            raise _broken() from error
        finally:
            document.close()
    text = "\n\f".join(filter(None, (_paragraphs(page) for page in pages)))
    return Extracted(text, Format.PDF.value, damage=damage, pages=count)


def _opened(data: bytes) -> Any:
    """Open a PDF; raises UnreadableFile where it asks for a password or is broken."""
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise UnreadableFile(
                _("Tệp PDF có mật khẩu nên không đọc được: hãy bỏ mật khẩu rồi nộp lại.")
            ) from error
        raise _broken() from error


def _broken() -> UnreadableFile:
    return UnreadableFile(_("Tệp PDF hỏng hoặc bị cắt ngang, không mở được: hãy xuất lại tệp rồi nộp."))


def _text_layers(document: Any) -> list[str]:
    """Return the text layer of each page, as it stands."""
    pages, length = [], 0
    for page in document:
        layer = page.get_textpage()
        text = _UNWANTED.sub("", layer.get_text_range().replace("\r\n", "\n").replace("\r", "\n"))
        layer.close()
        page.close()
        length += len(text)
        check_length(length)
        pages.append(text)
    return pages


def _is_picture(document: Any, number: int, text: str) -> bool:
    """Say whether a page has next to no letters but bears a picture."""
    if sum(character.isalpha() for character in text) >= _WORDS_OF_A_PAGE:
        return False
    page = document[number]
    try:
        return any(True for _found in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))
    finally:
        page.close()


def _read_pictures(document: Any, pages: list[str], pictures: Sequence[int]) -> str:
    """Fill in the pages that are pictures; return what stayed unread, as a sentence.

    Raises UnreadableFile where all of the text would have to come from pictures and cannot.
    """
    if not pictures:
        return ""
    mostly_pictures = not any(len(page.split()) > _WORDS_OF_A_PAGE for page in pages)
    if mostly_pictures:
        scans.check_tool()
    if not scans.is_ready() or len(pictures) > SCAN_LIMIT:
        if mostly_pictures:
            raise UnreadableFile(
                _("Tệp PDF là bản quét dài quá %(limit)s trang: hãy tách thành các tệp nhỏ hơn rồi nộp.")
                % {"limit": SCAN_LIMIT}
            )
        listed = ", ".join(str(number + 1) for number in pictures)
        return _("Trang %(pages)s là ảnh quét, chưa đọc được chữ.") % {"pages": listed}
    for number in pictures:
        page = document[number]
        pages[number] = scans.read_page(page)
        page.close()
    return _("Trang %(pages)s là ảnh quét, chữ do máy nhận dạng nên có thể sai.") % {
        "pages": ", ".join(str(number + 1) for number in pictures)
    }


def _paragraphs(page: str) -> str:
    """Join the lines a paragraph was broken into; the page number goes.

    A line is carried on where it is about as long as full lines are and ends no sentence, or where the
    next begins with a small letter.
    """
    lines = [line.strip() for line in page.split("\n")]
    lines = [line for index, line in enumerate(lines) if not _is_page_number(line, index, len(lines))]
    full = sorted(map(len, lines))[-1 - len(lines) // 5] if lines else 0
    joined: list[str] = []
    last = ""
    for line in lines:
        open_ended = bool(last and line) and not last.endswith(_ENDS)
        if open_ended and (line[0].islower() or len(last) >= full * 0.85):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
        last = line
    return "\n".join(joined).strip()


def _is_page_number(line: str, index: int, count: int) -> bool:
    """Say whether a line is the number at the head or foot of a page."""
    return line.strip(" -–").isdigit() and index in {0, count - 1}
