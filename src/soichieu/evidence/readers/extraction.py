"""The one door of the readers."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from django.utils.translation import gettext as _

from soichieu.evidence.errors import ClassifiedText, UnreadableFile
from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.html import read_html
from soichieu.evidence.readers.limits import check_length, check_size
from soichieu.evidence.readers.old_word import read_doc
from soichieu.evidence.readers.pdf import read_pdf
from soichieu.evidence.readers.plain import decode
from soichieu.evidence.readers.sniffing import Format, format_of
from soichieu.evidence.readers.word import read_docx
from soichieu.pure.reading.quality import quality_of
from soichieu.pure.text.damage import damage_of
from soichieu.pure.text.stamps import classification_stamp


def _read_text(data: bytes) -> Extracted:
    return Extracted(decode(data), Format.TEXT.value)


def _read_markdown(data: bytes) -> Extracted:
    return Extracted(decode(data), Format.MARKDOWN.value)


_READERS: Final[dict[Format, Callable[[bytes], Extracted]]] = {
    Format.TEXT: _read_text,
    Format.MARKDOWN: _read_markdown,
    Format.HTML: read_html,
    Format.DOCX: read_docx,
    Format.PDF: read_pdf,
    Format.DOC: read_doc,
}


def extract(data: bytes, file_name: str) -> Extracted:
    """Read a file by its name and bytes; raises UnreadableFile with what is wrong and what to do.

    The text is what all offsets count in. Texts in the old encodings TCVN3 and VNI are recognised and
    refused, since no search and no comparison would find anything in them.
    """
    check_size(len(data))
    extracted = _READERS[format_of(data, file_name)](data)
    check_length(len(extracted.text))
    if not any(character.isalnum() for character in extracted.text):
        raise UnreadableFile(_("Tệp không có chữ nào đọc được: hãy kiểm tra lại và nộp tệp có nội dung."))
    damage = damage_of(extracted.text)
    if damage is not None and not damage.kind.is_readable:
        raise UnreadableFile(damage.sentence)
    quality = quality_of(extracted.text, pages=extracted.pages)
    said = damage.sentence if damage else quality.sentence
    return replace(extracted, quality=quality, damage=" ".join(filter(None, (extracted.damage, said))))


def readable(data: bytes, file_name: str) -> Extracted:
    """Extract the text of a file; raises UnreadableFile, and ClassifiedText where it bears a stamp (R20)."""
    extracted = extract(data, file_name)
    if classification_stamp(extracted.text):
        raise ClassifiedText(
            _(
                "Văn bản có dấu chỉ độ mật nên không được đưa lên hệ thống: "
                "hãy gỡ khỏi máy này và xử lý theo quy định."
            )
        )
    return extracted
