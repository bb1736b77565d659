"""What each question should find, by looking through every text; shares no code with the product.

A text answers when it has every word, every quoted run of words and every number of the question, whatever
the case, Unicode form, tone-mark position, i/y and accents. It answers exactly when the accents agree too.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from texts import Text, without_accents

_PLACES = {
    newer: older
    for plain, vowel, newers, olders in (
        ("o", "a", "àảãáạ", "òỏõóọ"),
        ("o", "e", "èẻẽéẹ", "òỏõóọ"),
        ("u", "y", "ỳỷỹýỵ", "ùủũúụ"),
    )
    for newer, older in ((plain + n, o + vowel) for n, o in zip(newers, olders, strict=True))
}
_PLACE = re.compile(rf"(?<!q)(?:{'|'.join(_PLACES)})\b")
_Y = dict(zip("yỳỷỹýỵ", "iìỉĩíị", strict=True))
_SINGLE_Y = re.compile(r"\b[hklmstv][yỳỷỹýỵ]\b|qu[yỳỷỹýỵ]")


@dataclass(frozen=True, slots=True)
class Looked:
    """A text prepared for looking through."""

    number: int
    exact: str
    folded: str
    raw: str


def spelled_one_way(text: str) -> str:
    """Lower case, composed, older tone marks, one i; words between single spaces."""
    lowered = unicodedata.normalize("NFC", text).lower()
    placed = _PLACE.sub(lambda match: _PLACES[match.group()], lowered)
    single = _SINGLE_Y.sub(lambda match: match.group()[:-1] + _Y[match.group()[-1]], placed)
    return " " + " ".join(re.findall(r"[^\W_]+", single)) + " "


def prepared(text: Text) -> Looked:
    """Prepare a text."""
    exact = spelled_one_way(text.title) + "|" + spelled_one_way(text.body)
    raw = without_accents(unicodedata.normalize("NFC", text.title + "\n" + text.body)).lower()
    return Looked(text.number, exact, without_accents(exact), raw)


@dataclass(frozen=True, slots=True)
class Answers:
    """Numbers of the texts that answer, and of those that answer exactly."""

    all: frozenset[int]
    exact: frozenset[int]


def answers(typed: str, kind: str, looked: Sequence[Looked]) -> Answers:
    """Look through all texts."""
    if kind == "number":
        pattern, parts = number_pattern(typed), groups_of(typed)
        near = (text for text in looked if all(part in text.raw for part in parts))
        found = frozenset(text.number for text in near if pattern.search(text.raw))
        return Answers(found, found)
    runs = (
        [spelled_one_way(typed)] if '"' in typed else [f" {word} " for word in spelled_one_way(typed).split()]
    )
    found = _having([without_accents(run) for run in runs], ((text, text.folded) for text in looked))
    if all(run == without_accents(run) for run in runs):
        return Answers(frozenset(text.number for text in found), frozenset())
    exact = _having(runs, ((text, text.exact) for text in found))
    return Answers(frozenset(text.number for text in found), frozenset(text.number for text in exact))


def _having(runs: Iterable[str], texts: Iterable[tuple[Looked, str]]) -> list[Looked]:
    longest_first = sorted(runs, key=len, reverse=True)
    return [text for text, within in texts if all(run in within for run in longest_first)]


def groups_of(typed: str) -> list[str]:
    """The groups of letters and digits of a document number."""
    return re.findall(r"[^\W_]+", without_accents(typed).lower())


def number_pattern(typed: str) -> "re.Pattern[str]":
    """A pattern of one document number in any spelling; it is no part of a longer one."""
    body = r"\s?[-–/]\s?".join(groups_of(typed))
    return re.compile(rf"(?<![\w/-])0*{body}(?![\w]|[-–/]\w)")
