"""What a file is by its bytes, held against what its name says."""

from enum import Enum
from pathlib import PurePath
from typing import Final

from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.limits import SUFFIXES


class Format(Enum):
    """A format that some reader reads."""

    TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    PDF = "application/pdf"
    DOC = "application/msword"


_BY_SUFFIX: Final = {
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".docx": Format.DOCX,
    ".pdf": Format.PDF,
    ".doc": Format.DOC,
}
_WORDED: Final = {Format.TEXT, Format.MARKDOWN, Format.HTML}
# First bytes → what to call such a file. The first three are formats we read.
_SIGNATURES: Final = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"GIF8", "GIF"),
    (b"PK\x05\x06", "ZIP"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7Z"),
    (b"\x1f\x8b", "GZIP"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "EXE"),
)
_EXPECTED: Final = {Format.PDF: {"PDF"}, Format.DOCX: {"ZIP"}, Format.DOC: {"OLE"}}
_TRUE_SUFFIX: Final = {"PDF": ".pdf", "ZIP": ".docx", "OLE": ".doc"}


def format_of(data: bytes, file_name: str) -> Format:
    """Say which reader reads the file; raises UnreadableFile where name and bytes disagree or none does."""
    suffix = PurePath(file_name).suffix.lower()
    named = _BY_SUFFIX.get(suffix)
    if not suffix:
        raise UnreadableFile(
            _("Tên tệp không có đuôi nên không rõ loại: hãy đặt đuôi đúng (như .docx) rồi nộp.")
        )
    if named is None:
        raise UnreadableFile(
            _("Chưa đọc được loại tệp “%(suffix)s”: hãy chuyển sang một trong các loại %(known)s.")
            % {"suffix": suffix, "known": ", ".join(SUFFIXES)}
        )
    signature = _signature(data)
    if named in _WORDED:
        if signature and signature != "EXE":  # two letters, with which a text may well begin
            raise _named_wrongly(suffix, signature)
        return named
    if signature not in _EXPECTED[named]:
        raise _named_wrongly(suffix, signature)
    return named


def _signature(data: bytes) -> str:
    """Name the format the first bytes tell; empty where they tell none."""
    if b"%PDF-" in data[:1024]:
        return "PDF"
    return next((name for magic, name in _SIGNATURES if data.startswith(magic)), "")


def _named_wrongly(suffix: str, signature: str) -> UnreadableFile:
    """Build the refusal of a file that is not what its name says."""
    if signature in _TRUE_SUFFIX:
        sentence = _(
            "Tệp mang đuôi %(suffix)s nhưng bên trong là dạng %(form)s: "
            "hãy đổi đuôi cho đúng (%(true)s) hoặc xuất lại rồi nộp."
        )
        return UnreadableFile(
            sentence % {"suffix": suffix, "form": signature, "true": _TRUE_SUFFIX[signature]}
        )
    if signature:
        sentence = _(
            "Tệp mang đuôi %(suffix)s nhưng bên trong là dạng %(form)s: "
            "hãy nộp bản Word, PDF hoặc văn bản thuần."
        )
        return UnreadableFile(sentence % {"suffix": suffix, "form": signature})
    sentence = _(
        "Tệp mang đuôi %(suffix)s nhưng hỏng hoặc không phải loại ấy: hãy mở bằng Word, lưu lại rồi nộp."
    )
    return UnreadableFile(sentence % {"suffix": suffix})
