"""Compiles the catalogues of the screens (.po) to what Django reads (.mo), without gettext tools.

The sentences in code and templates are Vietnamese and are their own keys; `en` holds the English of every
one of them, `vi` only what other libraries leave in English. Run `python -m soichieu.web.messages` after a
change; a test finds what is missing and what was not compiled.
"""

from collections.abc import Iterator
from pathlib import Path

import polib

LOCALES = Path(__file__).resolve().parent / "locale"


def catalogues() -> Iterator[Path]:
    """Yield every catalogue there is."""
    yield from sorted(LOCALES.glob("*/LC_MESSAGES/django.po"))


def compiled(catalogue: Path) -> bytes:
    """Return the bytes of the .mo that belongs to a .po; the same .po always gives the same bytes."""
    content: bytes = polib.pofile(str(catalogue)).to_binary()
    return content


def compile_all() -> list[Path]:
    """Write the .mo beside each .po; return those that changed."""
    changed = []
    for catalogue in catalogues():
        target, content = catalogue.with_suffix(".mo"), compiled(catalogue)
        if not target.exists() or target.read_bytes() != content:
            target.write_bytes(content)
            changed.append(target)
    return changed


if __name__ == "__main__":
    compile_all()
