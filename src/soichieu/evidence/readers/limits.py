"""The limits every reader keeps."""

from typing import Final

from django.conf import settings
from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile

SUFFIXES: Final = (".txt", ".md", ".html", ".htm", ".docx", ".pdf", ".doc")
_USUAL_LIMIT: Final = 30 * 1024 * 1024  # bytes, for `soichieu read`, which runs without settings
TEXT_LIMIT: Final = 40 * 1024 * 1024  # characters of extracted text; a 30 MB .txt stays below it
PART_LIMIT: Final = 32 * 1024 * 1024  # bytes of one unpacked part of a .docx: some 3,000 pages
UNPACKED_LIMIT: Final = 512 * 1024 * 1024  # bytes of a whole unpacked .docx, pictures counted
RATIO_LIMIT: Final = 200  # how many times a part may unpack; real Word text unpacks 5 to 40 times
RATIO_FREE: Final = 1024 * 1024  # a part below this may unpack as it likes
ENTRY_LIMIT: Final = 10_000  # files inside one .docx
PAGE_LIMIT: Final = 3_000  # pages of one PDF
SCAN_LIMIT: Final = 100  # pages of one PDF that are read as pictures
TOOL_SECONDS: Final = 120  # how long an outside tool may take over one page or file


def check_size(size: int) -> None:
    """Refuse a file by its size alone, before any of it is read; raises UnreadableFile."""
    if size == 0:
        raise UnreadableFile(_("Tệp trống, không có gì để đọc: hãy kiểm tra lại và nộp tệp có nội dung."))
    limit = getattr(settings, "UPLOAD_LIMIT_BYTES", _USUAL_LIMIT)
    if size > limit:
        raise UnreadableFile(
            _(
                "Tệp nặng %(size)s MB, quá mức %(limit)s MB được nhận: "
                "hãy tách thành các tệp nhỏ hơn hoặc bỏ bớt ảnh."
            )
            % {"size": -(-size // 1024**2), "limit": limit // 1024**2}
        )


def check_length(length: int) -> None:
    """Refuse a text longer than any document is; raises UnreadableFile."""
    if length > TEXT_LIMIT:
        raise UnreadableFile(
            _("Tệp bung ra thành lượng chữ lớn bất thường nên không được nhận: hãy tách thành nhiều tệp.")
        )
