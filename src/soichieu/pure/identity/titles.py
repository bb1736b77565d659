"""Whether two titles of documents say the same: the press shortens, rewords little and drops commas."""

import re

from soichieu.pure.text.folding import comparison_key

_WORD = re.compile(r"\w+")
_MIN_WORDS = 4
_AGREE = 0.8
_CONFLICT = 0.5
_EMPTY = frozenset({"về", "việc", "và", "của", "các", "trong", "cho", "theo", "thực", "hiện"})


def _words(title: str) -> frozenset[str]:
    return frozenset(_WORD.findall(comparison_key(title))) - _EMPTY


def _shared(one: str, other: str) -> float | None:
    """Return the share of the shorter title's words that the other has; None where a title is too short."""
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return len(shorter & longer) / len(shorter) if len(shorter) >= _MIN_WORDS else None


def titles_agree(one: str | None, other: str | None) -> bool:
    """True where both titles are long enough to tell and say the same."""
    share = _shared(one or "", other or "")
    return share is not None and share >= _AGREE


def titles_conflict(one: str | None, other: str | None) -> bool:
    """True where both titles are long enough to tell and plainly speak of different things."""
    share = _shared(one or "", other or "")
    return share is not None and share < _CONFLICT
