"""The skeleton of a text: its letters and digits alone, bare and small, each with the place it came from.

Blanks, line breaks, hyphens, quotes, marks and letter case are what copying changes first; in the skeleton
they are gone, so most copies of a quote are found by comparing strings.
"""

import re
import unicodedata
from array import array
from dataclasses import dataclass
from functools import cached_property
from itertools import compress, count

from soichieu.pure.reading.findings import Span
from soichieu.pure.text.folding import comparison_key

_GAP = " "
_ONE_QUOTE = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′`´", "'") | {"…": "..."})
_AROUND_SIGNS = re.compile(r"\s*([^\w\s])\s*")
_WITHIN_FIGURES = frozenset("/.,-")
_BLANKS = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")


class _Letters(dict[int, str]):
    """The bare small letter or digit of each code point, a gap for all else; worked out when first met."""

    def __missing__(self, point: int) -> str:
        self[point] = letter = _bare(chr(point))
        return letter


def _bare(letter: str) -> str:
    if letter in "đĐðÐ\u0189\u0256":
        return "d"
    for char in unicodedata.normalize("NFKD", letter).lower():
        if char.isalnum():
            return "i" if char == "y" else char  # lý is lí, quy is qui (rule R4)
    return letter if letter.isalnum() else _GAP


_LETTERS = _Letters()


@dataclass(frozen=True)
class Skeleton:
    """`letters[i]` was the character at `origins[i]` of `text`."""

    text: str
    letters: str
    origins: "array[int]"

    @classmethod
    def of(cls, text: str) -> "Skeleton":
        """Strip a text to its letters and digits. Linear in its length."""
        bare = text.translate(_LETTERS)
        origins = array("q", compress(count(), map(str.isalnum, bare)))
        return cls(text=text, letters=bare.replace(_GAP, ""), origins=origins)

    @cached_property
    def key(self) -> str:
        """The key of all its words."""
        return key_of(self.text)

    def span(self, start: int, end: int) -> Span:
        """Lead letters back to the text, with the marks that belong to the last of them."""
        last = self.origins[end - 1] + 1
        while last < len(self.text) and unicodedata.combining(self.text[last]):
            last += 1
        return self.origins[start], last

    def starts_word(self, index: int) -> bool:
        """Say whether a word of the text starts with this letter."""
        return index == 0 or self._is_apart(index - 1)

    def ends_word(self, end: int) -> bool:
        """Say whether a word of the text ends before this letter."""
        return end == len(self.letters) or self._is_apart(end - 1)

    def holds_words(self, start: int, end: int) -> bool:
        """Say whether the letters are whole words of the text."""
        return self.starts_word(start) and self.ends_word(end)

    def _is_apart(self, index: int) -> bool:
        """Say whether a word ends between a letter and the next one: not at marks, nor in 17/19 or 5,62."""
        between = self.text[self.origins[index] + 1 : self.origins[index + 1]]
        if between in _WITHIN_FIGURES and self.letters[index : index + 2].isdigit():
            return False
        return any(not unicodedata.combining(char) for char in between)


def key_of(words: str) -> str:
    """Give the key under which two copies of the same words are equal.

    That of rule R4, with one kind of quotation mark, no blanks beside signs, a letter or digit at both ends.
    """
    key = _AROUND_SIGNS.sub(r"\1", comparison_key(words.translate(_ONE_QUOTE)))
    first = next((index for index, char in enumerate(key) if char.isalnum()), len(key))
    last = next((index for index in range(len(key), first, -1) if key[index - 1].isalnum()), first)
    return key[first:last]


def with_signs(text: str, span: Span, head: str, tail: str) -> Span:
    """Widen a span over the signs before and after it that the quote has too."""
    start, end = span
    for sign in reversed(_signs(head)):
        before = start - 1
        while before > 0 and _BLANKS.match(text[before]):
            before -= 1
        if before < 0 or _signs(text[before]) != sign:
            break
        start = before
    for sign in _signs(tail):
        after = _BLANKS.match(text, end)
        place = after.end() if after else end
        if place >= len(text) or _signs(text[place]) != sign:
            break
        end = place + 1
    return start, end


def _signs(words: str) -> str:
    """Signs without blanks, each kind in one form, one character for each."""
    return comparison_key(_BLANKS.sub("", words.replace("…", ".")).translate(_ONE_QUOTE))
