"""Names of indicators and words of a text on one footing: what is counted and how it is measured."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from soichieu.pure.text.folding import comparison_key, nfc

_WORD = re.compile(r"[^\W_]+")


def _phrases(*phrases: str) -> re.Pattern[str]:
    either = "|".join(re.escape(comparison_key(phrase)) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")


_SHARE = re.compile(rf"%|{_phrases('tỷ lệ', 'tỷ trọng', 'phần trăm').pattern}")
_MEAN = _phrases("bình quân", "trung bình", "mỗi")
_PER = re.compile(r"/\s*(?=[^\W\d])")
# How much and of what is told apart by the measure; "số" is said of everything.
_COUNTING = _phrases("tổng số", "số lượng", "số lượt", "tổng", "số")
_PLAIN = frozenset(
    comparison_key(word)
    for word in (
        "các", "những", "đã", "được", "của", "và", "có", "tại", "ở", "trên", "trong", "cho", "là", "với",
        "đang", "do", "về", "theo", "một", "này", "đó", "hiện", "còn", "thì", "mà", "từ", "đến", "để",
        "khi", "đạt",
    )
)  # fmt: skip
_SCALES = {comparison_key(word): Fraction(scale) for word, scale in (
    ("nghìn", 10**3), ("ngàn", 10**3), ("triệu", 10**6), ("tỷ", 10**9),
)}  # fmt: skip
_SIZED = frozenset(
    comparison_key(unit)
    for unit in (
        "đồng", "vnđ", "vnd", "usd", "ha", "hecta", "héc ta", "km", "m", "m2", "m²", "km2", "km²", "m3",
        "tấn", "tạ", "kg", "lít", "giờ", "phút", "ngày", "tháng", "năm", "điểm",
    )
)  # fmt: skip
"""Measures of amounts: a bare count of things is never one of them."""


class Form(StrEnum):
    """Whether a number is of a count or amount, a share, or a mean."""

    COUNT = "count"
    SHARE = "share"
    MEAN = "mean"


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure unit without its scale: "triệu đồng" is đồng by 1.000.000."""

    unit: str
    scale: Fraction

    @property
    def is_sized(self) -> bool:
        """Whether it measures an amount rather than counts things."""
        return self.unit in _SIZED


def measure_of(measure_unit: str) -> Measure:
    """Read a measure unit; an empty one has no unit."""
    first, _, rest = comparison_key(measure_unit).partition(" ")
    if first in _SCALES:
        return Measure(rest, _SCALES[first])
    return Measure(f"{first} {rest}".strip(), Fraction(1))


def form_of(text: str, measure_unit: str, qualifier: str = "") -> Form:
    """Tell what form a number of this name and measure has."""
    said = comparison_key(f"{qualifier} {text}")
    measure = comparison_key(measure_unit)
    if _MEAN.search(said) or _PER.search(comparison_key(text)) or ("/" in measure and "%" not in measure):
        return Form.MEAN
    return Form.SHARE if _SHARE.search(measure) or _SHARE.search(said) else Form.COUNT


@dataclass(frozen=True, slots=True)
class Words:
    """The telling words of a text in their order, folded and as printed."""

    folded: tuple[str, ...]
    printed: tuple[str, ...]
    places: tuple[int, ...]
    """Which word of the text each is, so that those that stood together are known."""

    @property
    def terms(self) -> frozenset[str]:
        """The words and the pairs of neighbours."""
        return self.pairs.union(self.folded)

    @property
    def pairs(self) -> frozenset[str]:
        """The pairs of neighbours; a Vietnamese word is often two syllables, and one alone says little."""
        return frozenset(map(" ".join, pairwise(self.folded)))

    def runs(self, among: Iterable[str]) -> tuple[str, ...]:
        """Return as printed the runs of words that are among the given ones."""
        known = frozenset(among)
        runs: list[list[str]] = []
        last = -1
        for word, shown, place in zip(self.folded, self.printed, self.places, strict=True):
            if word not in known:
                continue
            if runs and place == last + 1:
                runs[-1].append(shown)
            else:
                runs.append([shown])
            last = place
        return tuple(" ".join(run) for run in runs)


def words_of(text: str) -> Words:
    """Return the words that tell what is counted: without those of measure and without plain ones."""
    folded, printed = [], []
    for word in _WORD.findall(nfc(text)):
        key = comparison_key(word)
        if not key.isdigit():
            folded.append(key)
            printed.append(word)
    kept = _telling(folded)
    return Words(tuple(folded[at] for at in kept), tuple(printed[at] for at in kept), tuple(kept))


def _telling(folded: list[str]) -> list[int]:
    """The places of the telling words: phrases of measure are dropped as a whole, "Trung ương" stays."""
    joined = " ".join(folded)
    starts = [0]
    for word in folded:
        starts.append(starts[-1] + len(word) + 1)
    gone = [found.span() for pattern in (_SHARE, _MEAN, _COUNTING) for found in pattern.finditer(joined)]
    return [
        at
        for at, word in enumerate(folded)
        if word not in _PLAIN and not any(start <= starts[at] < end for start, end in gone)
    ]
