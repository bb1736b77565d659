"""Eight kinds of question, thirty of each, taken from the texts themselves by a seeded draw."""

import random
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from texts import NUMBERS, Text, newer_tones, without_accents

KINDS = (
    "accented",
    "unaccented",
    "decomposed",
    "newer tones",
    "older tones",
    "phrase",
    "bare phrase",
    "number",
)
WORD_KINDS = KINDS[:5]
PHRASE_KINDS = KINDS[5:7]


@dataclass(frozen=True, slots=True)
class Question:
    """What is typed, and of which kind it is."""

    kind: str
    typed: str


def questions(written: Sequence[Text], *, seed: int, of_each: int = 30) -> list[Question]:
    """Draw the questions."""
    draw = random.Random(seed)
    proper = [text for text in written if text.body == unicodedata.normalize("NFC", text.body)]
    proper = [text for text in proper if "ạ" in text.body or "ộ" in text.body]
    made: list[Question] = []
    for kind in KINDS:
        while sum(question.kind == kind for question in made) < of_each:
            typed = _typed(kind, draw.choice(proper), draw)
            if typed:
                made.append(Question(kind, typed))
    return made


def _typed(kind: str, text: Text, draw: random.Random) -> str | None:
    body = unicodedata.normalize("NFC", text.body)
    if kind == "number":
        made = draw.choice(NUMBERS).format(n=draw.randint(1, 400), y=draw.randint(2015, 2026))
        return draw.choice(
            [made, made.lower(), made.replace("-", "/"), without_accents(made), made.replace("-", " - ")]
        )
    words = re.findall(r"[^\W\d_]+", body)
    if kind in PHRASE_KINDS:
        line = draw.choice([line for line in body.splitlines() if len(line.split()) > 5])
        run = re.findall(r"[^\W_]+", line.split(",")[0])
        start = draw.randrange(max(1, len(run) - 4))
        phrase = " ".join(run[start : start + draw.randint(2, 4)])
        return f'"{without_accents(phrase) if kind == "bare phrase" else phrase}"'
    chosen = draw.sample(words, draw.randint(2, 4))
    if kind in {"newer tones", "older tones"}:
        placed = [word for word in words if newer_tones(_older(word)) != _older(word)]
        if not placed:
            return None
        chosen[0] = draw.choice(placed)
        return newer_tones(_older(" ".join(chosen))) if kind == "newer tones" else _older(" ".join(chosen))
    if kind == "unaccented":
        return without_accents(" ".join(chosen))
    return unicodedata.normalize("NFD" if kind == "decomposed" else "NFC", " ".join(chosen))


def _older(text: str) -> str:
    """Move tone marks of open oa, oe, uy to the first vowel (hoà → hòa)."""

    def move(match: re.Match[str]) -> str:
        plain, marked = match.group(1), match.group(2)
        bare, mark = unicodedata.normalize("NFD", marked)
        return unicodedata.normalize("NFC", plain + mark) + bare

    return re.sub(r"(?<![qQ])(?:(?=o[àảãáạèẻẽéẹ])|(?=u[ỳỷỹýỵ]))(\w)(\w)\b", move, text)
