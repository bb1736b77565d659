"""What one line says: its things and states with their direction, its numbers, levels, addressees."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from soichieu.pure.registers.addressing import addressees_of
from soichieu.pure.registers.data.states import BREAKS, NEGATORS
from soichieu.pure.registers.lexicon import Meaning, filling_in, keys_of, meaning_at
from soichieu.pure.registers.numbers import Number, numbers_of
from soichieu.pure.registers.places import levels_of, without_places
from soichieu.pure.registers.values import Line, Slot
from soichieu.pure.text.folding import comparison_key, nfc

_TOKEN = re.compile(r"[^\W_]+")
_LEADING = re.compile(r"^\s*(?:[-–+•*]\s*|\(?\d{1,2}[.)]\s+|[a-zđ][.)]\s+)+")
_REACH = 5


@dataclass(slots=True)
class _Item:
    """One meaning at its place; the sign of a thing turns where it is denied."""

    meaning: Meaning
    words: str
    sign: int
    is_denied: bool = False


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing or state a line speaks of, which way, and how it prints it."""

    weight: float
    signs: frozenset[int]
    is_term: bool
    words: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Saying:
    """What a line says; two lines of equal sayings say the same in other order and other filling words."""

    slot: Slot
    concepts: tuple[tuple[str, Concept], ...]
    numbers: frozenset[Number]
    levels: frozenset[str]
    addressees: frozenset[str]
    by_name: Mapping[str, Concept] = field(compare=False)
    weight: float = field(compare=False)


def saying_of(line: Line) -> Saying:
    """Read one line; any Unicode form, any spelling that folds alike."""
    text = _LEADING.sub("", nfc(line.text))
    addressees: frozenset[str] = frozenset()
    if line.slot is Slot.REQUEST:
        addressees, text = addressees_of(text, line.unit)
    text = without_places(text, line.unit, keeps_others=line.slot in {Slot.REQUEST, Slot.RESULT})
    numbers, text = numbers_of(text, line.slot)
    items = list(_items(text, is_request=line.slot is Slot.REQUEST))
    _deny(items)
    concepts: dict[str, Concept] = {}
    for item in _settle(items):
        said = concepts.get(item.meaning.name)
        signs = (said.signs if said else frozenset()) | {item.sign}
        words = said.words if said else item.words
        concepts[item.meaning.name] = Concept(item.meaning.weight, signs, item.meaning.is_term, words)
    return Saying(
        slot=line.slot,
        concepts=tuple(sorted(concepts.items(), key=itemgetter(0))),
        numbers=numbers,
        levels=levels_of(text),
        addressees=addressees,
        by_name=concepts,
        weight=sum(concept.weight for _, concept in sorted(concepts.items(), key=itemgetter(0))),
    )


def _items(text: str, *, is_request: bool) -> Iterator[_Item]:
    """Yield the meanings of a text in their order; breaks and negators too, which weigh nothing."""
    printed = _TOKEN.findall(text)
    stream = [" ".join(keys_of(word)) for word in printed]
    hollow = filling_in(stream, is_request=is_request)
    kept = [place for place in range(len(stream)) if place not in hollow]
    keys = [stream[place] for place in kept]
    place = 0
    while place < len(keys):
        length, meaning = meaning_at(keys, place)
        words = " ".join(printed[kept[one]] for one in range(place, place + length))
        if length == 1 and keys[place] in _TURNING:
            meaning = Meaning(keys[place], 0.0)
        yield _Item(meaning, words, meaning.sign or 1)
        place += length


_BREAKING = frozenset(map(comparison_key, BREAKS))
_NEGATING = frozenset(map(comparison_key, NEGATORS))
_LACKING = comparison_key("thiếu")
_TURNING = (_BREAKING | _NEGATING) - {_LACKING}


def _deny(items: list[_Item]) -> None:
    """Turn what a negator denies: the state within its reach, else the word right after it.

    A denied "tốt" denies its verb as well. States after a denied one are denied with it ("chưa chặt chẽ,
    đồng bộ"). "Thiếu" is a negator only right before a state; else it is the state of lacking.
    """
    for place, item in enumerate(items):
        reach = list(_reach(items, place))
        if not reach or comparison_key(item.words) not in _NEGATING:
            continue
        if item.meaning.sign and reach[0].sign * reach[0].meaning.sign <= 0:
            continue
        item.meaning = Meaning(item.words, 0.0)
        state = next((one for one in reach if one.meaning.sign), reach[0])
        for one in {id(one): one for one in (state, reach[0])}.values():
            if one is state or state.meaning.name == _WELL:
                one.sign, one.is_denied = -one.sign, True
    for before, item in pairwise(items):
        denied = before.is_denied or before.words.split()[0].lower() in NEGATORS
        if before.meaning.sign and item.meaning.sign > 0 > before.sign and denied and not item.is_denied:
            item.sign, item.is_denied = -1, True


_WANTING = re.compile(comparison_key("(?:chưa|không) có$"))
_WELL, _WORKING, _HIGH = "±tốt", "±hiệu quả", "±cao"


def _reach(items: list[_Item], place: int) -> Iterator[_Item]:
    """The items after a negator, as far as it denies."""
    for item in items[place + 1 : place + 1 + _REACH]:
        if comparison_key(item.words) in _BREAKING:
            return
        yield item


def _settle(items: list[_Item]) -> list[_Item]:
    """Take "hiệu quả … chưa cao" for what it is, however far apart; leave out what only turns."""
    high = [item for item in items if item.meaning.name == _HIGH]
    working = [item for item in items if item.meaning.name == _WORKING and not item.is_denied]
    if high and working:
        working[0].sign = high[0].sign
        items = [item for item in items if item is not high[0]]
    for place, item in enumerate(items):
        # "Chưa có đầu ra ổn định": what is lacking is the state, not the thing.
        states = [one for one in _reach(items, place) if one.meaning.sign > 0 and not one.is_denied]
        if _WANTING.match(comparison_key(item.words)) and states and item.meaning.sign:
            states[0].sign, states[0].is_denied, item.meaning = -1, True, Meaning(item.meaning.name, 0.0)
            item.sign = 1
    return [item for item in items if comparison_key(item.words) not in _TURNING and item.meaning.weight > 0]
