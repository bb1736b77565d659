"""Plain text and Markdown: decoded and left exactly as it is."""

import codecs
from typing import Final

from soichieu.evidence.errors import UnreadableFile
from soichieu.pure.text.damage import Damage, DamageKind, damage_of_bytes

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> str:
    """Decode UTF-8, or UTF-16 with its mark; raises UnreadableFile on anything else.

    A byte order mark belongs to the encoding and is not part of the text; nothing else is touched.
    """
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refusal(data, encoding) from error
    if "\x00" in text:  # no text holds it, and PostgreSQL keeps none that does
        raise UnreadableFile(DamageKind.BINARY.sentence)
    return text


def _refusal(data: bytes, encoding: str) -> UnreadableFile:
    """Say why bytes do not decode: cut off, an old Vietnamese encoding, or no text."""
    damage = None if encoding == "utf-16" else damage_of_bytes(data)
    return UnreadableFile((damage or Damage(DamageKind.CUT, 0.0)).sentence)
