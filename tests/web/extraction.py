"""Gathers every sentence meant for a reader from code and templates, as gettext would."""

import ast
import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract
from django.utils.translation.template import templatize

PACKAGE = Path(__file__).resolve().parents[2] / "src" / "soichieu"
_KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "translatable": None,  # the mark of `pure`, which knows no gettext
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}


def sentences() -> dict[str, str]:
    """Return each sentence with a place where it stands."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if "migrations" not in path.parts:
            _add(found, path, path.read_bytes())
    for path in sorted((PACKAGE / "web" / "templates").rglob("*.html")):
        code = templatize(path.read_text(encoding="utf-8"))
        # What is left of the page is of no matter and not indented as Python is.
        _add(found, path, "\n".join(line.strip() for line in code.splitlines()).encode())
    return found


def _add(found: dict[str, str], path: Path, code: bytes) -> None:
    for line, message, _comments, _context in extract("python", io.BytesIO(code), _KEYWORDS):
        for one in message if isinstance(message, tuple) else (message,):
            if one:
                found.setdefault(one, f"{path.relative_to(PACKAGE)}:{line}")


def aliases_of_gettext(path: Path) -> Iterator[str]:
    """Yield names under which a module takes gettext in that the extraction would not know."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
            yield from (
                alias.asname for alias in node.names if alias.asname and alias.asname not in _KEYWORDS
            )
