"""Kinds of areas as they are counted: "xã, thị trấn", "cấp xã"; and a count of them with its day (R8)."""

import re
from dataclasses import dataclass
from datetime import date

from soichieu.pure.hierarchy.naming import KIND_WORDS
from soichieu.pure.quantities import format_number
from soichieu.pure.text.folding import comparison_key

# Kinds that name one level; "thành phố" may be of three and is not counted by its name.
_LEVEL_OF = {
    "xa": "commune", "phuong": "commune", "thi_tran": "commune", "dac_khu": "commune",
    "huyen": "district", "quan": "district", "thi_xa": "district", "tinh": "province",
}  # fmt: skip
_LEVEL_WORDS = {"commune": "cấp xã", "district": "cấp huyện", "province": "cấp tỉnh"}
_KINDS = {comparison_key(KIND_WORDS[kind]): kind for kind in _LEVEL_OF}
_LEVELS = {comparison_key(words): level for level, words in _LEVEL_WORDS.items()}
_APART = re.compile(r"\s*(?:[,;/+]|\bvà\b)\s*")


@dataclass(frozen=True, slots=True)
class AreaKinds:
    """What is counted: areas of one level, of these kinds alone where any is named."""

    level: str
    kinds: tuple[str, ...] = ()

    def __str__(self) -> str:
        return ", ".join(KIND_WORDS[kind] for kind in self.kinds) or _LEVEL_WORDS[self.level]


@dataclass(frozen=True, slots=True)
class Count:
    """How many there were of each kind on a day ("" for a whole level), and by which source."""

    on: date
    parts: tuple[tuple[str, int], ...]
    source: str = ""

    @property
    def total(self) -> int:
        """All kinds together."""
        return sum(count for _kind, count in self.parts)

    @property
    def told(self) -> str:
        """The kinds in words: "182 xã, 14 thị trấn"; "" where only the whole is known."""
        named = [(KIND_WORDS[kind], count) for kind, count in self.parts if kind]
        return ", ".join(f"{format_number(count)} {word}" for word, count in named)


def area_kinds(words: str) -> AreaKinds | None:
    """Read what is counted; None where a word names no kind of area, or the kinds are of several levels."""
    said = [comparison_key(word) for word in _APART.split(words.strip()) if word]
    if len(said) == 1 and said[0] in _LEVELS:
        return AreaKinds(_LEVELS[said[0]])
    kinds = tuple(dict.fromkeys(_KINDS[word] for word in said if word in _KINDS))
    levels = {_LEVEL_OF[kind] for kind in kinds}
    if not said or len(levels) != 1 or any(word not in _KINDS for word in said):
        return None
    return AreaKinds(levels.pop(), kinds)


def readings_of(word: str) -> tuple[AreaKinds, ...]:
    """Return what "một xã" of a mean may stand for, the narrowest first: xã, with thị trấn, all."""
    kind = _KINDS.get(comparison_key(word))
    if kind is None:
        return ()
    level = _LEVEL_OF[kind]
    with_towns = (AreaKinds(level, ("xa", "thi_tran")),) if kind == "xa" else ()
    return AreaKinds(level, (kind,)), *with_towns, AreaKinds(level)
