"""Numbers and symbols as keys: `12/NQ/TW`, `12 – nq/tw` and `12-NQ/TW` are one."""

import re

from soichieu.pure.numbering.organs import ISSUER_OF
from soichieu.pure.text.folding import comparison_key

_SEPARATORS = re.compile(r"[\s/.–-]+")
_LEADING = re.compile(r"^(?:so\s+|số\s+)?0*(\d+)(\w*)")
_YEAR = re.compile(r"^\s*\d+\s*/\s*((?:19|20)\d\d)\s*/")

# Letters that one body in the country uses, and the central party run. ĐUCA, TU, UBND and their like name
# a kind of body, never which one (R3), and stand in no table.
_ONE_BODY = {comparison_key(letters): body for letters, body in ISSUER_OF.items()} | {
    "tw": "Ban Chấp hành Trung ương"
}


def symbol_key(symbol: str) -> str:
    """Return the comparison key of a printed symbol: case, accents of Đ, separators and zeros folded."""
    key = _SEPARATORS.sub("-", comparison_key(symbol)).strip("-")
    return re.sub(r"^so-", "", re.sub(r"^số-", "", key)).lstrip("0")


def number_key(number: str | None) -> str:
    """Return a number without leading zeros and without the year of a legal text (`04` → `4`)."""
    match = _LEADING.match(comparison_key(number or ""))
    return "" if match is None else match.group(1) + match.group(2)


def suffix_key(symbol: str | None) -> str:
    """Return the part of a symbol that tells the issuer: `12-NQ/TW` → `tw`, `89/KH-UBND` → `ubnd`."""
    parts = [part for part in symbol_key(symbol or "").split("-") if part]
    return parts[-1] if len(parts) > 2 or (len(parts) == 2 and not parts[-1].isdigit()) else ""


def year_of(symbol: str | None) -> int | None:
    """Return the year that a legal text carries in its symbol (`30/2020/NĐ-CP`), if it does."""
    match = _YEAR.match(symbol or "")
    return None if match is None else int(match.group(1))


def body_of_suffix(symbol: str | None) -> str | None:
    """Return the one body in the country that uses this suffix, or None where several do (R3)."""
    return _ONE_BODY.get(suffix_key(symbol).rstrip("0123456789"))
