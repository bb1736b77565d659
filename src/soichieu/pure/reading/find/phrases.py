"""Where a counted noun phrase ends: "4 nhiệm vụ trọng tâm về đào tạo" counts "nhiệm vụ trọng tâm"."""

import re

from soichieu.pure.reading.data.measure_nouns import (
    CAPITAL_NOUNS,
    COUNT_NOUNS,
    DEED_COUNTERS,
    DURATION_NOUNS,
    DURATIONS,
)
from soichieu.pure.reading.data.phrase_ends import DEEDS, DISTINCTIONS, ENDS, KEPT_PAIRS
from soichieu.pure.reading.findings import Span

_WORD = re.compile(r"[ ]*([^\W\d_]+(?:[-/][^\W\d_]+)*)")
_ACRONYM = re.compile(r"(?![IVXLC]+$)[A-ZĐƯ]{2,6}")  # "17 HTX", "25 CLB"
_ROMAN = re.compile(r"[ivx]+")
_JOIN = re.compile(r"[ ]*(?:,|;(?=\d))?[ ]*(?:và[ ]+)?")
_DISTINCTION = re.compile(
    rf"[ ]*được((?:[ ]+[^\W\d_]+){{0,9}}?[ ]+(?:{'|'.join(DISTINCTIONS)}))(?![^\W\d_])", re.IGNORECASE
)
# After a comma these open what is said next: "12 hạn chế, kiến nghị thu hồi …".
_NEVER_JOINED = ("người", "mô hình", "kiến nghị", "đề xuất", "báo cáo")
_LONGEST = 9  # words; what is counted is named shortly, the rest says what was done with it


def lowered(text: str) -> str:
    """Give the text in lower case at the same length."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


class _Phrase:
    """The phrase as far as it has been read."""

    def __init__(self, text: str, low: str, start: int) -> None:
        self.text, self.low, self.end = text, low, start
        self.words = 0
        self.start = start
        self.head = ""
        self.deeds = False  # the last thing read was a deed of a counter ("cuộc kiểm tra")

    def next_words(self) -> tuple[str, str, int, int, int]:
        """Give the next word, the pair it opens, and where they start and end; empty when none follows."""
        one = _WORD.match(self.low, self.end)
        if one is None:
            return "", "", self.end, self.end, self.end
        two = _WORD.match(self.low, one.end()) if self.low[one.end() : one.end() + 1] == " " else None
        pair = f"{one[1]} {two[1]}" if two else one[1]
        return one[1], pair, one.start(1), one.end(1), two.end(1) if two else one.end(1)

    def take(self, start: int, end: int, *, words: int) -> None:
        """Move on over what was read."""
        if not self.words:
            self.start = start
        self.end, self.words = end, self.words + words


def counted_phrase(text: str, low: str, start: int) -> Span | None:
    """Give the span of the counted noun phrase after a number that ends at `start`; None where none follows.

    `low` is `text` in lower case, tone marks in their older place, same length.
    """
    phrase = _Phrase(text, low, start)
    if not _take_head(phrase):
        return None
    while phrase.words < _LONGEST and (_take_word(phrase) or _take_joined(phrase)):
        pass
    distinction = _DISTINCTION.match(low, phrase.end)
    if distinction:
        phrase.end = distinction.end()
    return phrase.start, phrase.end


def _take_head(phrase: _Phrase) -> bool:
    word, pair, start, end, pair_end = phrase.next_words()
    if not word:
        return False
    if pair in COUNT_NOUNS or pair in CAPITAL_NOUNS or pair in KEPT_PAIRS:
        phrase.head = pair
        phrase.take(start, pair_end, words=2)
        return True
    known = word in COUNT_NOUNS or word in CAPITAL_NOUNS
    if word in DURATIONS and pair not in DURATION_NOUNS:
        return False  # "gấp 1,5 lần năm trước"
    person = phrase.low.startswith(" viên", pair_end)  # "75 chấp hành viên", "12 điều tra viên"
    if not known and not person and (word in ENDS or pair in ENDS or pair in DEEDS or word in DEEDS):
        return False
    if not known and phrase.text[start].isupper() and not _ACRONYM.fullmatch(phrase.text, start, end):
        return False  # a name follows: "12 Nguyễn Huệ" is an address
    phrase.head = word
    phrase.take(start, end, words=1)
    return True


def _take_word(phrase: _Phrase) -> bool:
    word, pair, start, end, pair_end = phrase.next_words()
    if not word or word == "và":
        return False
    if pair != word and pair not in DEEDS and (pair in COUNT_NOUNS or pair in KEPT_PAIRS):
        phrase.take(start, pair_end, words=2)
        return True
    capital = phrase.text[start].isupper() and not _ROMAN.fullmatch(word) and not {word, pair} & CAPITAL_NOUNS
    if word in ENDS or pair in ENDS or capital:
        return False
    phrase.deeds = pair in DEEDS or word in DEEDS
    if phrase.deeds and (phrase.head not in DEED_COUNTERS or phrase.words > len(phrase.head.split())):
        return False
    phrase.take(start, pair_end if phrase.deeds and pair in DEEDS else end, words=1)
    return True


def _take_joined(phrase: _Phrase) -> bool:
    """Read ", chiến sĩ", "và cá nhân", ", giám sát": what a comma or "và" joins to the same counter."""
    join = _JOIN.match(phrase.low, phrase.end)
    if join is None or not join.group().strip():
        return False
    ahead = _Phrase(phrase.text, phrase.low, join.end())
    word, pair, start, end, pair_end = ahead.next_words()
    known = {pair: pair_end, word: end}
    if phrase.deeds:
        found = next((known[name] for name in known if name in DEEDS), None)
    else:
        found = next((known[n] for n in known if n in COUNT_NOUNS and n not in _NEVER_JOINED), None)
    if found is None or _name_follows(phrase, found):
        return False
    phrase.take(start, found, words=1)
    return True


def _name_follows(phrase: _Phrase, end: int) -> bool:
    """Tell whether a name follows: in "5 xã, huyện Chư Sê" the district is not counted."""
    ahead = _Phrase(phrase.text, phrase.low, end)
    word, pair, start, _, _ = ahead.next_words()
    return bool(word) and phrase.text[start].isupper() and not {word, pair} & CAPITAL_NOUNS
