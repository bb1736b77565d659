"""One text of 83,000 characters and quotes from it: as they stand, damaged in ten ways, and not there at all.

The text is the open texts of the corpus and, after them, the same texts with other figures and some other
words, since official texts repeat each other: most quotes have a near double. Quotes that are not there are
words of the text in another order, and sentences of texts that were left out.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from soichieu.pure.text.folding import folded

SIZE = 83_000
LEFT_OUT = 4
"""Texts kept out of the one searched, to quote from what is not there."""


@dataclass(frozen=True)
class Quote:
    """A quote, what was done to it, and its place; None for one that is not there."""

    words: str
    kind: str
    span: tuple[int, int] | None


def text_and_rest(corpus: Path, chance: random.Random) -> tuple[str, str]:
    """Make the text to search, and give the texts left out of it."""
    texts = [path.read_text(encoding="utf-8") for path in corpus.glob("*.txt")]
    texts.sort()
    chance.shuffle(texts)
    rest, kept = texts[:LEFT_OUT], texts[LEFT_OUT:]
    vocabulary = sorted({word for text in kept for word in re.findall(r"[^\W\d_]+", text)})
    text = "\n\n".join(kept)[: SIZE // 2]
    text += _doubled(text, vocabulary, chance)
    return text[:SIZE], "\n\n".join(rest)


def _doubled(text: str, vocabulary: Sequence[str], chance: random.Random) -> str:
    """Write a text again with other figures and every tenth word another."""
    other = re.sub(r"\d", lambda _: str(chance.randrange(10)), text)
    return re.sub(
        r"[^\W\d_]+",
        lambda word: chance.choice(vocabulary) if chance.random() < 0.1 else word.group(),
        other,
    )


def verbatim(text: str, many: int, chance: random.Random) -> list[Quote]:
    """Quotes as they stand, each in the text once."""
    return [Quote(text[slice(*span)], "verbatim", span) for span in _spans(text, many, chance)]


def damaged(text: str, many: int, chance: random.Random) -> list[Quote]:
    """Quotes damaged in each of the ways in turn; each differs from the text."""
    quotes: list[Quote] = []
    spans = iter(_spans(text, 20 * many, chance))
    while len(quotes) < many:
        kind, damage = DAMAGES[len(quotes) % len(DAMAGES)]
        span = next(spans)
        words = damage(text[slice(*span)], chance)
        if words not in text:
            quotes.append(Quote(words, kind, span))
    return quotes


def absent(text: str, rest: str, many: int, chance: random.Random) -> list[Quote]:
    """Quotes of which no half stands in the text."""
    quotes: list[Quote] = []
    while len(quotes) < many:
        if len(quotes) % 2:
            [(start, end)] = _spans(rest, 1, chance)
            kind, words = "of another text", rest[start:end]
        else:
            [(start, end)] = _spans(text, 1, chance)
            shuffled = text[start:end].split()
            chance.shuffle(shuffled)
            kind, words = "words in another order", " ".join(shuffled)
        if not _shares_half(words, text):
            quotes.append(Quote(words, kind, None))
    return quotes


def _shares_half(words: str, text: str) -> bool:
    letters = re.sub(r"\W", "", folded(words))
    all_letters = re.sub(r"\W", "", folded(text))
    half = len(letters) // 2
    return any(letters[start : start + half] in all_letters for start in range(0, half, 4))


def _spans(text: str, many: int, chance: random.Random) -> list[tuple[int, int]]:
    """Spans of whole words that stand once in the text, 30 to 300 characters."""
    borders = [match.start() for match in re.finditer(r"(?<=\s)\w", text)]
    spans: list[tuple[int, int]] = []
    while len(spans) < many:
        start = chance.choice(borders)
        ends = re.compile(r"\w(?=[\s,.;:)”])").finditer(text, start + chance.randrange(30, 270))
        end = next((match.end() for match in ends), len(text) + 1)
        words = text[start:end]
        if end <= len(text) and 30 <= len(words) <= 300 and text.find(words) == text.rfind(words):
            spans.append((start, end))
    return spans


def _respaced(words: str, chance: random.Random) -> str:
    """Lines broken elsewhere, doubled and no-break spaces."""
    return re.sub(r"\s+", lambda _: chance.choice([" ", "\n", "  ", "\u00a0", " \r\n"]), words)


def _decomposed(words: str, _: random.Random) -> str:
    return unicodedata.normalize("NFD", words)


_MOVED = "òa oà|óa oá|ỏa oả|õa oã|ọa oạ|òe oè|óe oé|ỏe oẻ|ọe oẹ|ùy uỳ|úy uý|ủy uỷ|ũy uỹ|ụy uỵ"


def _retoned(words: str, _: random.Random) -> str:
    """Tone marks in the other place."""
    for pair in _MOVED.split("|"):
        for one, two in (pair.split(), pair.title().split()):
            words = words.replace(one, "\0").replace(two, one).replace("\0", two)
    return words


def _resigned(words: str, chance: random.Random) -> str:
    """Other quotes and dashes, capitals, hyphens for the end of a line."""
    plain = words.translate(str.maketrans("“”–’", '""-\''))
    return "".join(letter + ("\u00ad" if chance.random() < 0.1 else "") for letter in plain.upper())


def _mistyped(words: str, chance: random.Random, share: float = 0.03) -> str:
    """Letters and digits changed, dropped, added."""
    letters = "abcdeghiklmnoprstuvxyăâđêôơưáàảạếềệốộớờợứừự0123456789"
    out: list[str] = []
    for letter in words:
        if not letter.isalnum() or chance.random() >= share:
            out.append(letter)
            continue
        out.append(chance.choice(["", chance.choice(letters), letter + chance.choice(letters)]))
    return "".join(out)


def _bare(words: str, _: random.Random) -> str:
    return folded(words)


def _unspaced(words: str, chance: random.Random) -> str:
    return re.sub(r"\s", lambda blank: "" if chance.random() < 0.4 else blank.group(), words)


_SEEN_AS = {
    "l": "1",
    "I": "l",
    "1": "l",
    "O": "0",
    "0": "O",
    "m": "rn",
    "n": "u",
    "h": "b",
    "c": "e",
    "g": "q",
    "ê": "é",
    "ế": "é",
    "ề": "è",
    "ệ": "ẹ",
    "ô": "ó",
    "ố": "ó",
    "ộ": "ọ",
    "ư": "u",
    "ơ": "o",
    "đ": "d",
    "ả": "á",
    "ã": "à",
    "ạ": "a",
    "ị": "i",
    "ữ": "ũ",
    "ự": "ụ",
    "ắ": "á",
    "ặ": "ạ",
    "ẩ": "â",
    "ậ": "â",
}


def _scanned(words: str, chance: random.Random) -> str:
    """Letters taken for others that look like them."""
    return "".join(
        _SEEN_AS[letter] if letter in _SEEN_AS and chance.random() < 0.12 else letter for letter in words
    )


def _shortened(words: str, chance: random.Random) -> str:
    """Some words in the middle left out, and said so."""
    parts = words.split(" ")
    start = len(parts) // 3
    end = max(start + 1, len(parts) // 2)
    return " ".join([*parts[:start], chance.choice(["…", "...", "[...]", "(…)"]), *parts[end:]])


def _worn(words: str, chance: random.Random) -> str:
    """Several at once."""
    return _respaced(_decomposed(_mistyped(words, chance, 0.02), chance), chance)


DAMAGES: tuple[tuple[str, Callable[[str, random.Random], str]], ...] = (
    ("spaces and lines", _respaced),
    ("decomposed", _decomposed),
    ("tone marks moved", _retoned),
    ("signs and capitals", _resigned),
    ("letters wrong", _mistyped),
    ("accents lost", _bare),
    ("spaces lost", _unspaced),
    ("badly scanned", _scanned),
    ("words left out", _shortened),
    ("several at once", _worn),
)
