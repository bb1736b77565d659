"""Deeds: where a verb that gives or does work opens, told from nouns of the same words."""

import re

from soichieu.pure.reading.alternatives import alternatives, whole_words
from soichieu.pure.reading.data.deed_words import (
    DEEDS,
    NO_DEED_AFTER,
    NO_DEED_BEFORE,
    SHORT_DEEDS,
    SURE_BEFORE,
)
from soichieu.pure.reading.form import Form

_OFFICE = "văn phòng"
_NONE: frozenset[str] = frozenset()
_FAR = 24  # characters before a deed in which the word that makes it a noun is sought


_DEEDS = tuple(dict.fromkeys((*DEEDS, *SHORT_DEEDS)))
_LONGEST = max(map(len, _DEEDS)) + 1
_WRITTEN = Form(alternatives(_DEEDS) + r"(?![^\W_])")
_APART = re.compile(whole_words(_DEEDS))


def deed_at(low: str, start: int) -> int | None:
    """Give the end of the deed that opens at a place (None where none does), be it printed with a capital."""
    # "các ban xây dựng Đảng": where the longest is no deed, none within it is one
    written = _WRITTEN.match(low, start)
    return written.end() if written and _is_deed(low, written.group(), start, written.end()) else None


def phrase_at(low: str, start: int) -> int | None:
    """Give the end of the words of a deed of two syllables or more that open at a place, deed or noun."""
    written = _WRITTEN.match(low, start)
    return written.end() if written and " " in written.group() else None


def first_deed(spelt: str, low: str, start: int, end: int) -> int | None:
    """Give where the first deed begins between two places; None where there is none.

    Deeds are sought in small letters: with a capital they are part of a name.
    """
    if start < end and spelt[start : start + 1].islower() and deed_at(low, start):
        return start
    while (written := _APART.search(low, start, end + _LONGEST)) and written.start() < end:
        place = written.start()
        if spelt[place].islower() and deed_at(low, place):
            return place
        start = place + 1
    return None


def _is_deed(low: str, deed: str, start: int, end: int) -> bool:
    after, before = SHORT_DEEDS.get(deed) or (NO_DEED_AFTER.get(deed, _NONE), NO_DEED_BEFORE.get(deed, _NONE))
    sure = SURE_BEFORE.get(deed)
    if sure and (low[end + 1 : end + 2].isdigit() or follows(low, end, sure)):
        return True
    if before and follows(low, end, before):
        return False
    return not (after and precedes(low, start, after))


def follows(low: str, place: int, words: frozenset[str] | tuple[str, ...]) -> bool:
    """Tell whether one of the words stands directly after a place."""
    while low.startswith(" ", place):
        place += 1
    return any(
        low.startswith(word, place) and not low[place + len(word) : place + len(word) + 1].isalnum()
        for word in words
    )


def precedes(low: str, place: int, words: frozenset[str] | tuple[str, ...]) -> bool:
    """Tell whether one of the words stands directly before a place."""
    ahead = low[max(0, place - _FAR) : place].rstrip()
    if ahead.endswith(_OFFICE):
        return False  # "văn phòng tổng hợp": the office does, and no room is named by it
    return any(
        ahead.endswith(word) and not ahead[-len(word) - 1 : -len(word)].isalnum() for word in words if word
    )
