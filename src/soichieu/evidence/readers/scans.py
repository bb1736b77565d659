"""Pages that are pictures, read by tesseract with its Vietnamese data where it is installed."""

from typing import Any, Final

from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.programs import is_installed, output_of

_DOTS_PER_INCH: Final = 300
_LONGEST_SIDE: Final = 6000  # dots; an A4 page at 300 dpi has 3508


def is_ready() -> bool:
    """Say whether tesseract and its Vietnamese data are installed."""
    if not is_installed("tesseract"):
        return False
    listed = output_of(["tesseract", "--list-langs"])
    return listed is not None and "vie" in listed.split()


def check_tool() -> None:
    """Raise UnreadableFile with what to install where scans cannot be read on this machine."""
    if not is_ready():
        raise UnreadableFile(
            _(
                "Tệp PDF là bản quét, không có chữ để đọc: hãy nộp bản Word hoặc PDF có chữ, "
                "hoặc nhờ quản trị cài gói tesseract-ocr và tesseract-ocr-vie trên máy chủ."
            )
        )


def read_page(page: Any) -> str:
    """Read one page of PDFium as a picture; raises UnreadableFile where tesseract gives up."""
    width, height = page.get_size()
    scale = min(_DOTS_PER_INCH / 72, _LONGEST_SIDE / max(width, height, 1))
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        text = output_of(["tesseract", "stdin", "stdout", "-l", "vie"], _as_pgm(bitmap))
    finally:
        bitmap.close()
    if text is None:
        raise UnreadableFile(
            _("Không nhận dạng được chữ trên bản quét này: hãy nộp bản Word hoặc PDF có chữ.")
        )
    return text.replace("\f", "").strip()


def _as_pgm(bitmap: Any) -> bytes:
    """Write a grey bitmap in the plainest picture format there is; rows may be padded in memory."""
    rows = memoryview(bitmap.buffer).cast("B")
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    lines = b"".join(rows[row * stride : row * stride + width] for row in range(height))
    return b"P5 %d %d 255\n" % (width, height) + lines
