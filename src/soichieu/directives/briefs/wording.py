"""Words of a brief: names of directives, what a claim says, quotes cut to length."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from soichieu.directives.models import Directive
from soichieu.directives.queries import ClaimLine, Quote, TreeNode
from soichieu.pure.numbering import NAME_OF

_QUOTE_LIMIT = 150
_CLAIM_LIMIT = 150
_SOURCE_LIMIT = 80
_AROUND_LIMIT = 70


def directive_name(directive: Directive | TreeNode) -> str:
    """Name a directive as a clerk does: "Nghị quyết số 12-NQ/TW", "Chương trình của Tỉnh ủy Gia Lai"."""
    if isinstance(directive, TreeNode):
        kind, issuer = directive.type, directive.issuer
    else:
        kind, issuer = directive.kind, directive.issuer_text
    name = NAME_OF.get(kind, kind)
    if directive.symbol or directive.number:
        return _("{name} số {number}").format(name=name, number=directive.symbol or directive.number)
    if issuer:
        return _("{name} của {issuer}").format(name=name, issuer=issuer)
    return f"{name} “{shortened(directive.title, 60)}”" if directive.title else name


def capitalised(text: str) -> str:
    """Return a title with a capital at its head, as it stands alone on a line."""
    return text[:1].upper() + text[1:]


def claim_words(line: ClaimLine) -> str:
    """Say a claim of coverage, of a figure or of a target in one line."""
    return shortened(_WORDS[line.kind](line.said), _CLAIM_LIMIT)


def _coverage(said: dict[str, Any]) -> str:
    return f"{said['done']}/{said['of']} {said.get('what') or ''}".strip()


def _figure(said: dict[str, Any]) -> str:
    """A printed figure often carries its own noun; what it already says is not said twice."""
    words = str(said["text"])
    for part in (said.get("qualifier"), said.get("of")):
        if part and part.lower() not in words.lower():
            words = f"{part} {words}" if part == said.get("qualifier") else f"{words} {part}"
    return f"{words} ({said['unit']})" if said.get("unit") else words


def _target(said: dict[str, Any]) -> str:
    words = " ".join(
        str(said[part]) for part in ("what", "value", "measure_unit") if said.get(part) is not None
    )
    words = words.replace(" %", "%")
    by = _(", đến {by}").format(by=_day(str(said["by"]))) if said.get("by") else ""
    return _("Chỉ tiêu: {words}{by}").format(words=words, by=by)


def _day(iso: str) -> str:
    """Print an ISO day as officials write it; a month or year alone as it stands."""
    parts = iso.split("-")
    return "/".join(reversed(parts))


_WORDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "coverage": _coverage,
    "figure": _figure,
    "target": _target,
}


def quote_words(quote: Quote) -> str:
    """Return the quote on one line, cut where it is long."""
    return shortened(quote.quote, _QUOTE_LIMIT)


def clipped(text: str, *, last: bool = False) -> str:
    """Put the words before (`last`) or after a quote on one line and keep those next to it."""
    line = " ".join(text.split())
    if len(line) <= _AROUND_LIMIT:
        return line
    if last:
        return "…" + line[-_AROUND_LIMIT:].partition(" ")[2]
    return line[:_AROUND_LIMIT].rpartition(" ")[0] + "…"


def source_words(quote: Quote) -> str:
    """Name the source of a quote with its day."""
    name = shortened(quote.source_title or quote.source_name, _SOURCE_LIMIT)
    return f"{name}, {quote.published_on:%d/%m/%Y}" if quote.published_on else name


def shortened(text: str, limit: int) -> str:
    """Put a text on one line and cut it at a word, with an ellipsis, where it is longer than the limit."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
