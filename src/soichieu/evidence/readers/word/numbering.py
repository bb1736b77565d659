"""Automatic numbers of paragraphs: Word keeps "1.", "a)", "Điều 3." as rules, and a reader must count."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from soichieu.evidence.readers.word.markup import child, name_of, named, value

_PLACE: Final = re.compile(r"%([1-9])")
_ROMAN: Final = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
_DEEPEST: Final = 9
_HIGHEST: Final = 100_000  # no list counts further; a file may claim to


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts and what it prints: "%1.", "Điều %1.", "%1.%2."."""

    start: int
    form: str
    pattern: str


@dataclass(slots=True)
class Numbering:
    """The lists of one file; gives each paragraph its number, in document order."""

    levels: Mapping[str, Mapping[int, Level]] = field(default_factory=dict)  # by list
    lists: Mapping[str, str] = field(default_factory=dict)  # the list whose counters a list shares
    styles: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # list and level of a style
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def label_of(self, paragraph: etree._Element) -> str:
        """Count a paragraph and give the number Word prints before it; empty where it has none."""
        number, depth = self._list_of(paragraph)
        levels = self.levels.get(number, {})
        level = levels.get(depth)
        if level is None or level.form == "none":
            return ""
        counts = self._counts.setdefault(self.lists.get(number, number), {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return level.pattern if level.pattern.isascii() or level.pattern in "•–" else "-"
        return _PLACE.sub(lambda place: _shown(int(place[1]) - 1, counts, levels), level.pattern)

    def _list_of(self, paragraph: etree._Element) -> tuple[str, int]:
        """Give the list and level of a paragraph: its own, else its style's."""
        properties = child(paragraph, "pPr")
        of_style = self.styles.get(value(child(properties, "pStyle")), ("", 0))
        own = child(properties, "numPr")
        if own is None:
            return of_style
        number, depth = value(child(own, "numId")), value(child(own, "ilvl"))
        return number or of_style[0], int(depth) if depth.isdigit() else of_style[1]


def _shown(depth: int, counts: Mapping[int, int], levels: Mapping[int, Level]) -> str:
    """Print the counter of one level; a level not yet counted shows its start."""
    level = levels.get(depth, Level(1, "decimal", ""))
    return in_form(counts.get(depth, level.start), level.form)


def in_form(count: int, form: str) -> str:
    """Print a counter as Word does: 3, 03, c, C, iii, III."""
    if form in {"lowerLetter", "upperLetter"} and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in {"lowerRoman", "upperRoman"} and 0 < count < 4000:
        roman = _roman(count)
        return roman if form == "upperRoman" else roman.lower()
    return f"{count:02}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    letters = ""
    for worth, letter in _ROMAN:
        letters += letter * (count // worth)
        count %= worth
    return letters


def numbering_of(lists: etree._Element | None, styles: etree._Element | None) -> Numbering:
    """Read the rules of numbering from the parts `numbering.xml` and `styles.xml`; either may be missing."""
    if lists is None:
        return Numbering()
    shapes = {value(shape, "abstractNumId"): _levels(shape) for shape in named(lists, "abstractNum")}
    levels, shared = {}, {}
    for one in named(lists, "num"):
        number, shape = value(one, "numId"), value(child(one, "abstractNumId"))
        starts = {value(other, "ilvl"): other for other in named(one, "lvlOverride")}
        levels[number] = {**shapes.get(shape, {}), **_overridden(starts, shapes.get(shape, {}))}
        shared[number] = number if starts else f"shape {shape}"
    return Numbering(levels, shared, _styles(styles))


def _levels(shape: etree._Element) -> dict[int, Level]:
    """Read the levels a list defines."""
    return {_depth(level): _level(level) for level in named(shape, "lvl")}


def _level(level: etree._Element) -> Level:
    form = value(child(level, "numFmt")) or "decimal"
    return Level(_count(value(child(level, "start")), 1), form, value(child(level, "lvlText"))[:60])


def _overridden(starts: Mapping[str, etree._Element], levels: Mapping[int, Level]) -> dict[int, Level]:
    """Read the levels a list defines otherwise than the list it is made of."""
    changed = {}
    for override in starts.values():
        depth = _depth(override)
        own, usual = child(override, "lvl"), levels.get(depth)
        if own is not None:
            changed[depth] = _level(own)
        elif usual is not None:
            start = _count(value(child(override, "startOverride")), usual.start)
            changed[depth] = Level(start, usual.form, usual.pattern)
    return changed


def _depth(element: etree._Element) -> int:
    return min(_count(value(element, "ilvl"), 0), _DEEPEST)


def _count(text: str, otherwise: int) -> int:
    return min(int(text), _HIGHEST) if text.isdigit() and len(text) < 10 else otherwise


def _styles(root: etree._Element | None) -> dict[str, tuple[str, int]]:
    """Give the list and level of every paragraph style that has one, its own or inherited."""
    if root is None:
        return {}
    own: dict[str, tuple[str, str]] = {}
    based: dict[str, str] = {}
    for style in (one for one in root if name_of(one) == "style"):
        key = value(style, "styleId")
        numbered = child(style, "pPr", "numPr")
        based[key] = value(child(style, "basedOn"))
        own[key] = (value(child(numbered, "numId")), value(child(numbered, "ilvl")))
    return {key: found for key in own if (found := _inherited(key, own, based))[0]}


def _inherited(key: str, own: Mapping[str, tuple[str, str]], based: Mapping[str, str]) -> tuple[str, int]:
    """Follow a style down to where it has a list and a level; a ring of styles ends."""
    number = depth = ""
    seen: set[str] = set()
    while key and key not in seen:
        seen.add(key)
        found = own.get(key, ("", ""))
        number, depth = number or found[0], depth or found[1]
        key = based.get(key, "")
    return number, _count(depth, 0)
