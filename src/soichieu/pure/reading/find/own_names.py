"""Names of their own after the noun of a work: "trụ sở làm việc Công an xã Ia Piơr" ends with the place."""

import re

from soichieu.pure.reading.data.named_bodies import NAME_TERMS
from soichieu.pure.reading.data.work_words import (
    KIND_ACRONYMS,
    KIND_TERMS,
    NAME_ENDS,
    NAME_GOES_ON,
    NUMBERED_PLACES,
    ROAD_NOUNS,
)
from soichieu.pure.reading.prepared import Prepared

_TOKEN = re.compile(r"[ ]*(?:(?P<join>[-–]|và|,)[ ]*(?=[^\W\d_]))?(?P<word>[\w'’][\w'’./&-]*)")
_KINDS: dict[str, tuple[tuple[str, ...], ...]] = {}
for _term in {*NAME_TERMS, *KIND_TERMS}:
    _words = tuple(_term.split(" "))
    _KINDS[_words[0]] = tuple(sorted((*_KINDS.get(_words[0], ()), _words), key=len, reverse=True))
_LONGEST = 18  # words of a name
_SMALL_RUN = 7  # small words that may stand before the name itself


def own_name_end(prepared: Prepared, start: int, noun_end: int, stop: int) -> int | None:
    """Give the end of the name that a noun opens; None where it names nothing of its own.

    In: where the noun begins and ends, and how far to read. A name has a word in a capital that is no kind of
    body ("Tiểu học", "UBND"), a numbered place ("thôn 5") or is a numbered road ("quốc lộ 34").
    """
    walk = _Walk(prepared, noun_end, stop, road=prepared.lower[start:noun_end].endswith(ROAD_NOUNS))
    while walk.words < _LONGEST and walk.step():
        pass
    return walk.named


class _Walk:
    """A name read word by word; `named` is where it can end, None before it holds a name of its own."""

    def __init__(self, prepared: Prepared, place: int, stop: int, *, road: bool) -> None:
        self._text, self._low = prepared.spelt, prepared.lower
        self._place, self._stop, self._road = place, stop, road
        self._small, self._before = 0, ""
        self.words, self.named = 0, None
        self._own = False

    named: int | None

    def step(self) -> bool:
        """Read one word, or one kind of body; tell whether the name goes on."""
        token = _TOKEN.match(self._text, self._place, self._stop)
        if token is None:
            return False
        word, low = token["word"].rstrip(".-'’"), self._low[token.start("word") : token.end("word")]
        end = token.start("word") + len(word)
        kind = self._kind_end(token.start("word"), word)
        if token["join"] in ("và", ",") and not (kind and self._before in ("kind", "short")):
            return False
        self.words += 1
        self._place = end
        short = kind == end and self._before in ("name", "short") and not self._more(end)
        if kind and not short:
            self._place, self._before, self._small = kind, "short" if kind == end else "kind", 0
            return True
        if word[:1].isupper():
            self._own, self.named, self._before, self._small = True, end, "name", 0
            return word == token["word"] or token.end() == end
        return self._number(word, end) if word[0].isdigit() else self._small_word(low, token["join"])

    def _more(self, end: int) -> bool:
        """Tell whether a name or a level may follow: "Hoa Ban" ends with what elsewhere is a kind."""
        return self._text[end + 1 : end + 2].isupper() or self._low.startswith((" xã ", " huyện "), end)

    def _kind_end(self, start: int, word: str) -> int | None:
        """Give the end of a kind of body ("Tiểu học", "UBND") that stands at a place."""
        if word in KIND_ACRONYMS:
            return start + len(word)
        for words in _KINDS.get(word, ()):
            end = start + len(" ".join(words))
            if self._text.startswith(" ".join(words), start) and not self._text[end : end + 1].isalnum():
                return end if end <= self._stop else None
        return None

    def _number(self, word: str, end: int) -> bool:
        """Take a number that tells a place, a road or a school apart."""
        if (
            self._before in ("name", *NUMBERED_PLACES)
            or (self._road and not self._own)
            or self._before == "số"
        ):
            if self._own or self._before in NUMBERED_PLACES or self._road:
                self.named, self._own = end, True
            self._before = "number"
            return len(word) <= 4
        return False

    def _small_word(self, low: str, join: str | None) -> bool:
        """Take a small word that may belong to the name."""
        self._small += 1
        self._before = low
        if low in NAME_ENDS or self._small > _SMALL_RUN:
            return False
        return not self._own or join is not None or low in NAME_GOES_ON
