"""How sound is a text? A measure of what copying, scanning and old encodings do to Vietnamese.

Reads: the text as extracted, and how many pages it came from where that is known. A word is judged by
whether it can be a Vietnamese syllable (`pure.text.syllables` has the grammar); abbreviations, numbers,
symbols, Latin words and names of other peoples are not judged at all.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from soichieu.pure.reading.clean import clean
from soichieu.pure.reading.data.damage_signs import BARE_WORDS, FOREIGN, LOAN_WORDS, WITHOUT_VOWELS
from soichieu.pure.text.damage import DamageKind, damage_of
from soichieu.pure.text.folding import folded
from soichieu.pure.text.syllables import has_shape, is_mistoned, is_syllable

POOR = 0.97
"""Below this a text is poor: more than three words of a hundred are damaged."""


class FaultKind(Enum):
    """What can be wrong with the words of a text, each with how it is said; `{n}` is how often."""

    SYLLABLES = "{n} âm tiết không có trong tiếng Việt"
    TONES = "{n} chữ sai dấu thanh"
    LOST_ACCENTS = "{n} chữ mất dấu"
    LOST_SPACES = "{n} chỗ mất khoảng trắng"
    SPLIT_WORDS = "{n} chữ bị tách rời từng con chữ"
    STRAY_SIGNS = "{n} ký hiệu lạc giữa chữ"
    BROKEN_CODES = "{n} chữ vỡ mã"
    EMPTY_PAGES = "{n} trang không có hoặc có quá ít chữ"


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of damage: how often it was met, and some of the words that show it."""

    kind: FaultKind
    count: int
    examples: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Say the fault in words, with examples."""
        said = self.kind.value.format(n=self.count)
        shown = ", ".join(f"“{word}”" for word in self.examples)
        return f"{said} (như {shown})" if shown else said


@dataclass(frozen=True, slots=True)
class Quality:
    """How much of a text is sound (0–1), and what is wrong with the rest, the most frequent first."""

    value: float
    faults: tuple[Fault, ...] = ()

    @property
    def is_poor(self) -> bool:
        """Tell whether findings in this text must be held against the original."""
        return self.value < POOR

    @property
    def sentence(self) -> str:
        """Say in one sentence that a text is poor, and why; empty where it is not."""
        if not self.is_poor:
            return ""
        percent = min(int(self.value * 100), 96)
        why = "; ".join(fault.sentence for fault in self.faults)
        return f"Chất lượng chữ kém (khoảng {percent}% lành lặn): {why}; hãy đối chiếu với bản gốc."


_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|^www\.|^#|^[\w.-]+\.(?:vn|com|org|net|gov|edu)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_SPLIT = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){4,}(?!\S)")
# A word that touches a number, a mark without its blank; m2, QL1A, COVID19 are no words of this kind.
_GLUED_NUMBER = re.compile(r"(?<![^\W_])([^\W\d_]{2,})\d|(?<![^\W\d_])\d([^\W\d_]{2,})(?![^\W_])")
_GLUED_MARK = re.compile(r"[^\W_]{2}[,;.:](?=[^\W\d_]{2})")
_DIGIT_INSIDE = re.compile(r"(?<![^\W_])[^\W\d_]+\d[^\W\d_]+(?![^\W_])")
# Two or three bytes of UTF-8 shown one by one, and the sign for what could not be decoded.
_BROKEN = re.compile("\ufffd|[ÃÂÄÆá][\x80-\x9f\u00a0-\u00bf\u0152\u0153\u0178\u2018-\u203a\u20ac\u2122]")
# Marks that stand alone are specks of a scan; dots that lead to a page number are not.
_STRAY = re.compile(r"(?!\.{2,}$|_{2,}$|-+$)[.,:;'\"’‘`^~¬_¡¢£¥§¨°«»-]+$")
_VOWEL = re.compile("[aeiouy]")
_FOREIGN = re.compile(FOREIGN)
_LONGEST_SYLLABLE = 7  # nghiêng
_FEW_LETTERS = 25  # a page with fewer letters than this bears next to nothing
_MANY_BARE = 6  # words a line must have before it can be said to have lost its accents
_EXAMPLES = 4


def quality_of(text: str, *, pages: int | None = None) -> Quality:
    """Measure a text; `pages` is the number of pages of its file, if it has any. Linear in its length."""
    cleaned = clean(text).text
    found: dict[FaultKind, Counter[str]] = {kind: Counter() for kind in FaultKind}
    sound = sum(_judge_line(line, found) for line in cleaned.split("\n"))
    _judge_codes(cleaned, found)
    damaged = sum(counted.total() for kind, counted in found.items() if kind is not FaultKind.EMPTY_PAGES)
    whole = damage_of(text)
    share = sound / (sound + damaged) if sound + damaged else 1.0
    if whole and whole.kind is not DamageKind.SCRAMBLED:
        share = min(share, 1.0 - whole.share)
    empty, count = _empty_pages(text, pages)
    faults = [Fault(kind, n.total(), _shown(kind, n)) for kind, n in found.items() if n]
    if empty:
        faults.append(Fault(FaultKind.EMPTY_PAGES, empty))
        share *= 1 - empty / count
    return Quality(round(share, 4), tuple(sorted(faults, key=lambda fault: -fault.count)))


def _shown(kind: FaultKind, words: Counter[str]) -> tuple[str, ...]:
    """Choose words that show the fault; specks show nothing."""
    if kind is FaultKind.STRAY_SIGNS:
        return ()
    return tuple(word for word, _count in words.most_common(_EXAMPLES))


def _judge_line(line: str, found: dict[FaultKind, Counter[str]]) -> int:
    """Count the damaged words of a line into `found`; return how many are sound."""
    for split in _SPLIT.finditer(line):
        if any(not letter.isascii() for letter in split.group()):
            found[FaultKind.SPLIT_WORDS][split.group()[:20]] += split.group().count(" ") + 1
    line = _SPLIT.sub(" ", line)
    chunks = [chunk for chunk in _CHUNK.findall(line) if not _ADDRESS.search(chunk)]
    words = [word for chunk in chunks for word in _WORD.findall(chunk)]
    if _is_bare(words):
        found[FaultKind.LOST_ACCENTS].update(words)
        return 0
    sound, is_vietnamese = 0, _is_vietnamese(words)
    for word in words:
        kind = _fault_of(word)
        if kind is None:
            sound += is_syllable(word)
        elif kind is not FaultKind.LOST_ACCENTS or is_vietnamese:
            found[kind][word] += 1
    for chunk in chunks:
        _judge_joints(chunk, found)
    stray = [chunk for chunk in chunks if _STRAY.match(chunk)]
    if len(stray) > 1:
        found[FaultKind.STRAY_SIGNS].update(stray)
    return sound


def _judge_joints(chunk: str, found: dict[FaultKind, Counter[str]]) -> None:
    """Find numbers and marks that touch a word, and digits that stand for letters."""
    if chunk.isalpha():
        return
    for inside in _DIGIT_INSIDE.finditer(chunk):
        if not inside.group().isascii():
            found[FaultKind.SYLLABLES][inside.group()] += 1
            return
    glued = [word for pair in _GLUED_NUMBER.findall(chunk) for word in pair if word]
    joints = sum(not word.isascii() and is_syllable(word) for word in glued)
    joints += sum(word.lower() in BARE_WORDS for word in glued)
    joints += sum(mark[0].islower() or mark[2] in ",;" for mark in _GLUED_MARK.findall(chunk))
    if joints:
        found[FaultKind.LOST_SPACES][chunk.strip(".,;:()")] += joints


def _judge_codes(text: str, found: dict[FaultKind, Counter[str]]) -> None:
    for broken in _BROKEN.findall(text):
        found[FaultKind.BROKEN_CODES][broken] += 1


@lru_cache(maxsize=50_000)
def _fault_of(word: str) -> FaultKind | None:
    """Say what is wrong with one word; None where nothing is, or where it is no Vietnamese word."""
    lowered = word.lower()
    if len(word) == 1 or (is_syllable(word) and not _is_mixed(word)):
        return None
    if lowered == word and not _VOWEL.search(folded(word)) and word not in WITHOUT_VOWELS:
        return FaultKind.SYLLABLES
    if lowered.replace("đ", "d").isascii():
        # With capitals an abbreviation or a name: HĐND, QĐi, Internet.
        is_lost = lowered == word and len(word) > 2 and has_shape(word) and word not in LOAN_WORDS
        return FaultKind.LOST_ACCENTS if is_lost else None
    if has_shape(word):  # a stopped rhyme without its tone (quyêt), or the tone in a wrong place (vịêc)
        return FaultKind.TONES if is_mistoned(word) else FaultKind.SYLLABLES
    if word[0].isupper() and (len(word) <= 4 or _FOREIGN.match(lowered) or _FOREIGN.match(folded(word))):
        return None
    return FaultKind.LOST_SPACES if _is_joined(lowered) else FaultKind.SYLLABLES


def _is_mixed(word: str) -> bool:
    """Tell a word of small and capital letters mixed (THực) from the three ways a word is written."""
    return not (word.islower() or word.isupper() or word[1:].islower() or word.isascii())


def _is_joined(word: str) -> bool:
    """Tell whether a word is syllables run together; its longest syllable bounds the work on each letter.

    All but the first must begin with a consonant: ngưòi is one syllable with its tone misplaced.
    """
    if len(word) > 200:
        return True
    bare = folded(word)
    reached = [True] + [False] * len(word)
    for end in range(1, len(word) + 1):
        begin = max(0, end - _LONGEST_SYLLABLE)
        reached[end] = any(
            reached[start] and is_syllable(word[start:end])
            for start in range(begin, end)
            if _VOWEL.search(bare, start, end) and (start == 0 or bare[start] not in "aeiou")
        )
    return reached[-1]


def _is_bare(words: Iterable[str]) -> bool:
    """Tell a Vietnamese line whose accents are gone: no letter has any, and the everyday words are there."""
    # đ is a letter of its own and often stays where marks are lost.
    plain = [word.lower().replace("đ", "d") for word in words if not (word.isupper() and len(word) < 6)]
    if len(plain) < _MANY_BARE or not all(word.isascii() for word in plain):
        return False
    shaped = sum(map(has_shape, plain))
    return shaped >= 0.85 * len(plain) and sum(word in BARE_WORDS for word in plain) >= max(
        2, len(plain) // 8
    )


def _is_vietnamese(words: Iterable[str]) -> bool:
    """Tell whether a line bears accents as Vietnamese does, so that a bare word in it has lost its own."""
    judged = [word for word in words if has_shape(word)]
    return bool(judged) and 3 * sum(not word.isascii() for word in judged) > len(judged)


def _empty_pages(text: str, pages: int | None) -> tuple[int, int]:
    """Count the pages that bear next to no letters: by the form feeds between them, or by their number."""
    if pages is None:
        return 0, 1
    written = sum(sum(map(str.isalpha, page)) >= _FEW_LETTERS for page in text.split("\f"))
    return max(0, pages - written), max(pages, 1)
