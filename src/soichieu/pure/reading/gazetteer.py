"""The country's places as a value: which names exist, of which kind, and in which place they lie."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from soichieu.pure.reading.clean import respell
from soichieu.pure.reading.data.places import CITIES, COMMUNE_LEVELS, DISTRICT_LEVELS, PROVINCES, SPELLINGS


@dataclass(frozen=True, slots=True)
class Place:
    """A place: its name without the word of its level, that word, and the names of what it lies in."""

    name: str
    kind: str
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Places by name; a name may be borne by several places of several kinds."""

    places: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    tops: tuple[str, ...] = ()  # the names of provinces and central cities

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str, tuple[str, ...]]]) -> "Gazetteer":
        """Build from rows (name, kind, names of parents); the provinces known to the engine are always in."""
        places: dict[str, dict[Place, None]] = {}
        own = [*((name, "thành phố", ()) for name in CITIES), *((name, "tỉnh", ()) for name in PROVINCES)]
        for name, kind, parents in (*own, *rows):
            place = Place(respell(name), kind, tuple(map(respell, parents)))
            places.setdefault(place.name, {})[place] = None
        tops = (name for name, found in places.items() if any(_is_top(p) and not p.parents for p in found))
        return cls({name: tuple(found) for name, found in places.items()}, tuple(tops))

    def named(self, printed: str) -> tuple[Place, ...]:
        """Give the places of a name as printed (older spelling)."""
        return self.places.get(SPELLINGS.get(printed, printed), ())

    def province(self, printed: str) -> Place | None:
        """Give the province or central city of a name."""
        return next((place for place in self.named(printed) if not place.parents and _is_top(place)), None)

    def longest(self, words: list[str], level: str | None) -> int:
        """Say how many of these words name a place of that level, the most; without a level, a province."""
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            if any(level is None or _fits(place, level) for place in self._candidates(name, level)):
                return count
        return 0

    def _candidates(self, name: str, level: str | None) -> tuple[Place, ...]:
        if level is None:
            top = self.province(name)
            return (top,) if top else ()
        return self.named(name)

    def province_of(self, name: str, level: str) -> str | None:
        """Give the province a district or commune lies in, when only one can be meant."""
        tops = {
            parent
            for place in self.named(name)
            if _fits(place, level)
            for parent in place.parents
            if self.province(parent)
        }
        return tops.pop() if len(tops) == 1 else None

    def province_names(self) -> tuple[str, ...]:
        """Give every name of a province as it may be printed."""
        spelt = (printed for printed, name in SPELLINGS.items() if name in self.tops and printed != "HCM")
        return (*self.tops, *spelt)


def _is_top(place: Place) -> bool:
    return place.kind in {"tỉnh", "thành phố"}


def _fits(place: Place, level: str) -> bool:
    """A place may have changed its kind (huyện → thị xã), so kinds of one tier stand for each other."""
    for tier in (DISTRICT_LEVELS | {"thành phố"}, COMMUNE_LEVELS, frozenset({"tỉnh", "thành phố"})):
        if place.kind in tier and level in tier:
            return True
    return False


OWN_GAZETTEER = Gazetteer.of(())
