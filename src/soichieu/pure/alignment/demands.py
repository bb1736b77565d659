"""Whether a clause asks for something that work can serve."""

import re
from collections.abc import Sequence

from soichieu.pure.alignment.data.demand_words import (
    ADDRESSEES,
    ASKING,
    ASKING_HEADINGS,
    CLOSING,
    HELD_TO_BE,
    HOLDING,
    LOOKING_BACK,
    PURPOSE,
    STATING_HEADINGS,
    TELLING,
)
from soichieu.pure.alignment.unmarked import unmarked
from soichieu.pure.text.folding import canonical, nfc


def _words(terms: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(terms)})(?!\w)")


def _first(terms: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(terms)})(?!\w)")


_STATING_HEADING, _ASKING_HEADING = _first(STATING_HEADINGS), _words(ASKING_HEADINGS)
_ASKING, _TELLING, _HELD_TO_BE, _HOLDING = (
    _words(ASKING),
    _words(TELLING),
    _words(HELD_TO_BE),
    _words(HOLDING),
)
_PURPOSE, _ADDRESSEES = _first(PURPOSE), _first(ADDRESSEES)
_CLOSING, _LOOKING_BACK = _first(CLOSING), _first(LOOKING_BACK)
_FEW_WORDS = 3
_MUCH = 2


def is_demand(text: str, heading: str, above: Sequence[str]) -> bool:
    """Say whether work can serve a clause: a goal, task, solution or how it is to be organised.

    In: its words, its own heading and those above it, outermost first. Situation, causes, results so far,
    viewpoint, grounds, mere purpose, the closing formula, recipients and titles without words are no demand.
    The nearest heading that tells decides; where none does, the words themselves.
    """
    low = _low(text)
    if len(low.split()) < _FEW_WORDS or _ADDRESSEES.search(low):
        return False
    if not _is_more_than(low, heading):
        return False
    for title in (_low(heading), *(_low(one) for one in reversed(above))):
        asks, states = bool(_ASKING_HEADING.search(title)), bool(_STATING_HEADING.search(title))
        if asks != states:
            return asks and not _CLOSING.search(low)
    return not _only_tells(low)


def _low(text: str) -> str:
    return canonical(nfc(unmarked(" ".join(text.split()))))


def _is_more_than(low: str, heading: str) -> bool:
    """Say whether there are words besides the heading."""
    return bool(low.removeprefix(_low(heading)).strip(" :.;-–"))


def _only_tells(low: str) -> bool:
    """Judge by the words alone: how things were or are, what a paper is for, what a matter is held to be."""
    if _PURPOSE.search(low) or _CLOSING.search(low):
        return True
    first = re.split(r"[;.]", low, maxsplit=1)[0]
    if _HELD_TO_BE.search(first) and not _HOLDING.search(first):
        return True
    if _LOOKING_BACK.search(low):
        return True
    return len(_TELLING.findall(low)) >= _MUCH and not _ASKING.match(low)
