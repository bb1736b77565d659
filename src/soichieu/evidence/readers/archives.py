"""Opening a .docx without trusting it: limits before and while unpacking, XML without entities."""

import io
import zipfile
import zlib
from typing import Final

from django.utils.translation import gettext as _
from lxml import etree

from soichieu.evidence.errors import UnreadableFile
from soichieu.evidence.readers.limits import (
    ENTRY_LIMIT,
    PART_LIMIT,
    RATIO_FREE,
    RATIO_LIMIT,
    UNPACKED_LIMIT,
)

_CHUNK: Final = 256 * 1024
# All that zipfile raises on a file made wrong, by accident or on purpose.
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
)


class Archive:
    """The parts of an Office file, each read under the limits; use it within one `extract`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
        except _BROKEN as error:
            raise broken() from error
        self._check_directory()
        self._left = UNPACKED_LIMIT

    def _check_directory(self) -> None:
        """Refuse by what the central directory declares, before anything is unpacked."""
        entries = self._zip.infolist()
        too_many = len(entries) > ENTRY_LIMIT or len(entries) != len(self._entries)
        if too_many or sum(entry.file_size for entry in entries) > UNPACKED_LIMIT:
            raise _bomb()
        if any(_swells(entry.compress_size, entry.file_size) for entry in entries):
            raise _bomb()

    def names(self) -> list[str]:
        """Return the names of all parts."""
        return list(self._entries)

    def part(self, name: str) -> bytes | None:
        """Unpack one part, counting as it goes; None where there is no such part."""
        entry = self._entries.get(name)
        if entry is None:
            return None
        pieces, length = [], 0
        try:
            with self._zip.open(entry) as stream:
                while piece := stream.read(_CHUNK):
                    length += len(piece)
                    self._left -= len(piece)
                    if length > PART_LIMIT or self._left < 0 or _swells(entry.compress_size, length):
                        raise _bomb()
                    pieces.append(piece)
        except _BROKEN as error:
            raise broken() from error
        return b"".join(pieces)

    def tree(self, name: str) -> etree._Element | None:
        """Parse one XML part without entities, network or a document type."""
        data = self.part(name)
        if data is None:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise broken() from error
        if root.getroottree().docinfo.internalDTD is not None:
            raise _bomb()
        return root


def _swells(packed: int, unpacked: int) -> bool:
    """Say whether a part unpacks to more than any honest one does."""
    return unpacked > RATIO_FREE and unpacked > RATIO_LIMIT * max(packed, 1)


def _bomb() -> UnreadableFile:
    return UnreadableFile(
        _(
            "Tệp Word này bung ra lớn hoặc lồng nhau bất thường (dạng “bom nén”) nên không được mở: "
            "hãy lưu lại bằng Word rồi nộp."
        )
    )


def broken() -> UnreadableFile:
    """Build the refusal of an Office file that does not open."""
    return UnreadableFile(_("Tệp .docx hỏng hoặc không phải tệp Word: hãy mở bằng Word, lưu lại rồi nộp."))
