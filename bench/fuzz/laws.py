"""What must hold of the reading of any text: no exception, every span quotes, time grows as length."""

import time
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from soichieu.pure.reading import read
from soichieu.pure.reading.clean import clean

PRINTED = {"units": "name", "figures": "text", "deadlines": "text"}
"""Kinds whose span must hold exactly the words the finding prints."""


def broken(text: str) -> str | None:
    """Read a text and say in one line which law it breaks, or None; what the reading raises is raised."""
    found = read(text).as_json()
    for kind, start, end, quote in _spans(found):
        if not 0 <= start < end <= len(text):
            return f"{kind}: the span {start}..{end} does not lie in a text of {len(text)} characters"
        if quote is not None and _words(text[start:end]) != _words(quote):
            return f"{kind}: {text[start:end]!r} is not {quote!r}"
    return None


def grows_too_fast(piece: str, *, short: int = 8_000, times: int = 8) -> str | None:
    """Repeat a piece to two lengths; say so where the longer takes out of proportion, measured thrice.

    A linear reading takes `times` as long; twice that (and a tenth of a second of noise) is let pass.
    """
    small, large = (piece * max(1, size // len(piece)) for size in (short, short * times))
    factor = 0.0
    for _ in range(3):
        once, more = _seconds(small), _seconds(large)
        factor = more / max(once, 1e-4)
        if more <= 2 * times * once + 0.1:
            return None
    return f"{len(large) / len(small):.0f} times the text took {factor:.0f} times as long: {piece!r}"


def _spans(found: Mapping[str, Any]) -> Iterator[tuple[str, int, int, str | None]]:
    for kind, findings in found.items():
        for finding in findings if isinstance(findings, list) else ():
            for start, end in finding.get("mentions") or [finding["span"]]:
                yield kind, start, end, finding[PRINTED[kind]] if kind in PRINTED else None


def _words(text: str) -> str:
    """Give the words compared; a mark that fits no letter goes with its letter and is no part of a word."""
    return " ".join("".join(c for c in clean(text).spelt if not unicodedata.combining(c)).split())


def _seconds(text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start
