"""What a person typed, read into conditions: words, "quoted phrases" and document numbers.

All conditions must hold. With accents in the question, texts that have it exactly so come first, then those
that have it without regard to accents; within each, texts that have it in their title come first.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise

from soichieu.pure.search.tokens import UNPAIRED, Word, exact_lexeme, numbers_in, pair, words_in
from soichieu.pure.text.folding import fold_same_length, nfc

_QUOTED = re.compile('["“”„«»]([^"“”„«»]*)["“”„«»]?')
_CHUNK = re.compile(r"\S+")

MOST_WORDS = 60
"""A question longer than this is cut: a pasted page is no question."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand next to each other; one word is a phrase of one."""

    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class AskedNumber:
    """A document number asked for: its key, and words that followed.

    `shorter` is another reading: "12-NQ/TW - BCH" is one number, or 12-NQ/TW and the word BCH.
    """

    key: str
    shorter: tuple[tuple[str, tuple[Word, ...]], ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all readings."""
        return (self.key, *(key for key, _ in self.shorter))

    @property
    def condition(self) -> str:
        """The condition on the lexemes."""
        ways = [f"'{self.key}'"]
        ways += [
            " & ".join([f"'{key}'", *(f"'{word.folded}'" for word in words)]) for key, words in self.shorter
        ]
        return ways[0] if len(ways) == 1 else f"({' | '.join(ways)})"

    @property
    def titled(self) -> str:
        """The condition that a title says it."""
        ways = [f"'^{key}'" for key in self.keys]
        return ways[0] if len(ways) == 1 else f"({' | '.join(ways)})"


@dataclass(frozen=True, slots=True)
class Tier:
    """One rank of answers: the condition on the lexemes, and whether accents must be as typed."""

    condition: str
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Query:
    """A read question."""

    phrases: tuple[Phrase, ...]
    numbers: tuple[AskedNumber, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to look for."""
        return not (self.phrases or self.numbers)

    @property
    def has_accents(self) -> bool:
        """Tell whether the person typed any accent."""
        return any(word.exact != word.folded for phrase in self.phrases for word in phrase.words)

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """The ranks of answers, best first; every answer of one is an answer of the last."""
        titled = [number.titled for number in self.numbers]
        titled += [f"'^{word.folded}'" for phrase in self.phrases for word in phrase.words]
        title = " & ".join(dict.fromkeys(titled))
        conditions = [(self._condition(exact=True), True)] if self.has_accents else []
        conditions.append((self._condition(exact=False), False))
        return tuple(
            Tier(condition, is_exact)
            for plain, is_exact in conditions
            for condition in (f"{plain} & {title}", plain)
        )

    def _condition(self, *, exact: bool) -> str:
        parts = [number.condition for number in self.numbers]
        parts += [_phrase_condition(phrase, exact=exact) for phrase in self.phrases]
        return " & ".join(dict.fromkeys(parts))


def _phrase_condition(phrase: Phrase, *, exact: bool) -> str:
    """Pairs are kept folded; the exact words beside them leave little to check in the stream."""
    words = dict.fromkeys(_lexeme(word, exact=exact) for word in phrase.words)
    if len(phrase.words) == 1:
        return next(iter(words))
    pairs = dict.fromkeys(f"'{pair(one.folded, two.folded)}'" for one, two in pairwise(phrase.words))
    if exact:
        return " & ".join(words) + f" & ({' & '.join(pairs)} | '{UNPAIRED}')"
    # Texts too rich for pairs bear this mark and are checked in their stream.
    return f"({' & '.join(pairs)} | '{UNPAIRED}' & {' & '.join(words)})"


def _lexeme(word: Word, *, exact: bool) -> str:
    return f"'{exact_lexeme(word.exact, word.folded) if exact else word.folded}'"


def exact_run(phrase: Phrase) -> str:
    """Return what a word stream holds where the phrase stands with its accents."""
    return f" {' '.join(word.exact for word in phrase.words)} "


def folded_run(phrase: Phrase) -> str:
    """Return a pattern that finds the phrase in a word stream whatever the accents.

    Of the regular expressions of PostgreSQL and of Python alike: letters, classes and spaces only.
    """
    return f" {' '.join(word.folded for word in phrase.words)} ".translate(_any_accent())


@cache
def _any_accent() -> dict[int, str]:
    """For each plain letter the class of small letters that fold to it."""
    classes: dict[str, str] = {}
    for point in [*range(0xDF, 0x250), *range(0x1E00, 0x1F00)]:
        letter = chr(point)
        base = fold_same_length(letter)
        if letter.islower() and base.isascii() and base.isalpha():
            classes[base] = classes.get(base, base) + letter
    return {ord(base): f"[{letters}]" for base, letters in classes.items()}


def read_query(typed: str) -> Query:
    """Read what a person typed, in any Unicode form, with or without accents and quotation marks.

    Signs inside an unquoted run hold it together: 16/3/2022, 1.103 and KT-XH are phrases.
    """
    text = nfc(typed)
    phrases = [Phrase(tuple(words_in(quoted.group(1)))) for quoted in _QUOTED.finditer(text)]
    loose = _QUOTED.sub(" ", text)
    numbers, rest = _numbers(loose)
    phrases += [Phrase(tuple(words_in(chunk))) for chunk in _CHUNK.findall(rest)]
    return Query(_cut(phrases), tuple(dict.fromkeys(numbers)))


def _numbers(text: str) -> tuple[list[AskedNumber], str]:
    """The document numbers in a question, and the question without them. Small letters do for capitals."""
    asked: list[AskedNumber] = []
    rest, last = "", 0
    capitals = "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)
    for start, mentions in groupby(numbers_in(capitals), key=lambda mention: mention.start):
        *shorter, whole = mentions
        ways = tuple((way.key, tuple(words_in(text[way.end : whole.end]))) for way in shorter)
        asked.append(AskedNumber(whole.key, ways))
        rest += text[last:start] + " "
        last = whole.end
    return asked, rest + text[last:]


def _cut(phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    kept: list[Phrase] = []
    room = MOST_WORDS
    for phrase in phrases:
        if phrase.words and room > 0:
            kept.append(Phrase(phrase.words[:room]))
            room -= len(phrase.words)
    return tuple(kept)
