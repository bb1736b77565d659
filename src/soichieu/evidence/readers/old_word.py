"""Word files of before 2007 (.doc), read by antiword where it is installed."""

import tempfile
from pathlib import Path

from django.utils.translation import gettext as _

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.extracted import Extracted
from soichieu.evidence.readers.programs import is_installed, output_of
from soichieu.evidence.readers.sniffing import Format

_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_doc(data: bytes) -> Extracted:
    """Extract the text of an old Word file; raises UnreadableFile, also where antiword is not installed."""
    if _LOCKED in data:
        raise UnreadableFile(_("Tệp Word có mật khẩu nên không đọc được: hãy bỏ mật khẩu rồi nộp lại."))
    if not is_installed("antiword"):
        raise UnreadableFile(
            _(
                "Chưa đọc được tệp .doc đời cũ: hãy lưu lại thành .docx, "
                "hoặc nhờ quản trị cài gói antiword trên máy chủ."
            )
        )
    with tempfile.TemporaryDirectory(prefix="soichieu-") as folder:
        path = Path(folder) / "given.doc"
        path.write_bytes(data)
        text = output_of(["antiword", "-m", "UTF-8.txt", "-w", "0", str(path)])
    if text is None:
        raise UnreadableFile(
            _("Tệp .doc hỏng hoặc không đọc được: hãy mở bằng Word, lưu lại thành .docx rồi nộp.")
        )
    return Extracted(text.replace("\x00", "").strip("\n"), Format.DOC.value)
