"""Writing markup: every word from outside is escaped here and nowhere is anything let through."""

from collections.abc import Iterable
from html import escape

from django.utils.safestring import SafeString


def said(words: object) -> str:
    """Escape words for an element or an attribute."""
    return escape(str(words))


def at(value: float) -> str:
    """Print a coordinate with a point and one place at most."""
    return f"{value:.1f}".removesuffix(".0")


def percent(share: float) -> str:
    """Print a share of the width."""
    return f"{at(share * 100)}%"


def markup(parts: Iterable[str]) -> SafeString:
    """Join parts whose words went through `said`."""
    return SafeString("".join(parts))  # the parts are ours, what is in them is escaped
