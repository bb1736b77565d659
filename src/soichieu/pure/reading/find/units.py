"""Units: every organ and place named, with its full name in the context of the text.

Reads: the older spelling, the gazetteer. Writes: `Surroundings`, from which the list of mentions is made.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import lru_cache
from operator import attrgetter

import ahocorasick_rs

from soichieu.pure.reading.cues import Words
from soichieu.pure.reading.data.letters import CAPITALS
from soichieu.pure.reading.data.organs import BOARDS, LEVELLED, SHORT_BODIES
from soichieu.pure.reading.data.places import COMMUNE_LEVELS, LEVEL_WORDS
from soichieu.pure.reading.data.posts import POST_HEADS
from soichieu.pure.reading.find.banners import Banners, banners_of
from soichieu.pure.reading.find.home import Home, home_of
from soichieu.pure.reading.find.home_names import named_by_home, with_province_of_departments
from soichieu.pure.reading.find.house import House, house_of
from soichieu.pure.reading.find.letterheads import columns_in, letterhead
from soichieu.pure.reading.find.organ_forms import LEVELLED_FORM, in_full
from soichieu.pure.reading.find.organs import HEADS, Organ, is_department, organ_at, place_with_level_at
from soichieu.pure.reading.find.place_names import place_at
from soichieu.pure.reading.findings import Span, UnitMention
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared
from soichieu.pure.reading.spans import covers

_SILENT = {LineKind.BYLINE}
_MEN = frozenset({"Hồ Chí Minh"})
_NAME_GOES_ON = re.compile(rf"\w|[ -][{CAPITALS}]")
_NAME_BEFORE = re.compile(rf"(?:^|[^\w.])[{CAPITALS}]\w*[ ]$")
_PREPOSITION = re.compile(r"(?:Tại|Ở|Từ|Đến|Về|Báo|an)[ ]$")
_SEVERAL = re.compile(r"(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)[ ]$", re.IGNORECASE)
_LINK = re.compile(r",[ ]|[ ]và[ ]|[ ]-[ ]")
# Bodies there is one of in every area; one without its place has that of the body named after it.
_OPEN = frozenset({"đảng ủy", "đảng bộ", *(body.lower() for body in LEVELLED)}) - {b.lower() for b in BOARDS}
_TOGETHER = re.compile(r",[ ](?:HĐND, )?|[ ]và[ ]|[ ]?[-–][ ]?")
_START = attrgetter("start")
_HEADS = Words((*(head.lower() for head in HEADS), *LEVEL_WORDS))
_NO_LEVEL = ("hợp tác ", "thông tấn ")  # "hợp tác xã", "thông tấn xã": no communes
_IN_NUMBERS = frozenset("-/")
_STANDING = "Thường trực "
_BEFORE_POST = tuple(head.lower() for head in POST_HEADS)
_POST_FAR = 20  # characters
_POST_ENDS = frozenset(head[-2:] for head in _BEFORE_POST)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The organs of a text in order, and the home that completes their names."""

    organs: tuple[Organ, ...]
    home: Home
    starts: tuple[int, ...]
    house: House
    _names: dict[int, str | None] = field(default_factory=dict, compare=False)  # worked out so far, by start
    _only: dict[str, str | None] = field(default_factory=dict, compare=False)  # likewise, by what is named
    _at: dict[int, Organ] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Lay the organs ready by where they start; of two at one place the first counts."""
        object.__setattr__(self, "_at", {organ.start: organ for organ in reversed(self.organs)})

    def canonical(self, organ: Organ) -> str | None:
        """Give the full name of an organ in this text, None where the text leaves it open."""
        if organ.start not in self._names:
            ways = (self.house.meant, self.home.full_name)
            first, second = ways if organ.bare else reversed(ways)
            stated = organ.stated if organ.level and organ.body else None
            self._names[organ.start] = self.house.as_own(first(organ) or second(organ) or stated)
        return self._names[organ.start]

    def only_of(self, head: str, bare: str) -> str | None:
        """Give the only body of the text whose full name opens with a word and says more than `bare`."""
        if bare not in self._only:
            named = {self.canonical(one) for one in self.organs if one.body.startswith(head)}
            named = {name for name in (*named, *self.house.named) if name and name.startswith(f"{head} ")}
            found = [*(named - {bare})]
            self._only[bare] = found[0] if len(found) == 1 else None
        return self._only[bare]

    def at(self, start: int) -> Organ | None:
        """Give the organ that starts exactly here."""
        return self._at.get(start)

    def within(self, start: int, end: int) -> tuple[Organ, ...]:
        """Give the organs that start between two offsets."""
        return self.organs[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def survey(prepared: Prepared, gazetteer: Gazetteer) -> Surroundings:
    """Find every organ and place of a text and work out whose text it is."""
    loose: list[Organ] = []
    organs = _placed_together(prepared.spelt, _organs(prepared, gazetteer, loose), loose)
    columns = columns_in(letterhead(prepared), gazetteer)
    home = home_of(prepared, [organ for column in columns for organ in column.bodies], organs, gazetteer)
    home = with_province_of_departments(prepared, organs, home)
    organs = _with_home(prepared.spelt, organs, home)
    organs = sorted((*organs, *named_by_home(prepared, organs, home)), key=_START)
    banners = Banners() if columns else banners_of(prepared, gazetteer, home)
    house = house_of(columns, home, [*organs, *banners.organs], banners.own)
    return Surroundings(tuple(organs), home, tuple(organ.start for organ in organs), house)


def _with_home(text: str, organs: list[Organ], home: Home) -> list[Organ]:
    """ "Sở Y tế Lâm Sơn" in a text about the province of Lâm Sơn, which no gazetteer need know."""
    names = tuple(f" {place.name}" for place in home.about.values() if place)
    return [
        _named_on(text, organ, names)
        if organ.body
        and not (organ.level or organ.place or organ.central)
        and (text.startswith(names, organ.end) or (organ.bare and organ.body.endswith(names)))
        else organ
        for organ in organs
    ]


def _named_on(text: str, organ: Organ, names: tuple[str, ...]) -> Organ:
    if organ.bare and organ.body.endswith(names):  # "Phòng Nội vụ Bằng Lũng"
        name = next(name for name in names if organ.body.endswith(name))
        rest = organ.body.removesuffix(name)
        return replace(organ, body=rest, place=name[1:], bare=False) if is_department(rest) else organ
    if organ.named:
        return organ
    name = next(name for name in names if text.startswith(name, organ.end))
    end = organ.end + len(name)
    return organ if _NAME_GOES_ON.match(text, end) else replace(organ, end=end, place=name[1:])


def _placed_together(text: str, organs: list[Organ], loose: list[Organ]) -> list[Organ]:
    """ "Đảng ủy, UBND xã Bình Tây" are both of the commune; `loose` bodies are units only so."""
    alone = {organ.start for organ in loose}
    after: Organ | None = None
    placed: list[Organ] = []
    for organ in sorted((*organs, *loose), key=_START, reverse=True):
        open_ = organ.body.lower() in _OPEN and not (organ.level or organ.place or organ.central)
        one = organ
        if open_ or organ.start in alone:
            below = after is not None and (
                organ.body.lower().endswith(f" {after.body.lower()}")
                or after.body.startswith(f"{organ.body} ")
            )
            if (
                after
                and _gives_place(after)
                and not below
                and _TOGETHER.fullmatch(text, organ.end, after.start)
            ):
                one = replace(organ, level=after.level, place=after.place)
            elif organ.start in alone:
                continue
        placed.append(one)
        after = one
    return placed[::-1]


def _gives_place(organ: Organ) -> bool:
    return bool(organ.body and organ.level and not organ.implied)


def find_units(prepared: Prepared, surroundings: Surroundings) -> list[UnitMention]:
    """Give the units as printed with their canonical names, in the order of the text."""
    recipients = [(line.start, line.end) for line in prepared.lines_of(LineKind.RECIPIENTS)]
    return [
        UnitMention(
            name=prepared.spelt[organ.start : organ.end].replace("\n", " "),
            canonical=surroundings.canonical(organ),
            span=(organ.start, organ.end),
        )
        for organ in surroundings.organs
        if _is_unit(surroundings, organ)
        and not (recipients and covers(recipients, organ.start))
        and not _in_number(prepared.spelt, organ)
    ]


def _is_unit(surroundings: Surroundings, organ: Organ) -> bool:
    """A board or room needs its body, a body of a commune the commune: alone they stand for any."""
    if organ.body == "Thủ tướng Chính phủ":
        return False  # an office
    loose = organ.bare or organ.level in COMMUNE_LEVELS or organ.body in {"Đảng ủy", "Chi bộ"}
    return not loose or (surroundings.house.meant(organ) or surroundings.home.full_name(organ)) is not None


def _in_number(text: str, organ: Organ) -> bool:
    """ "42/KH-BTV": the short form is part of a number."""
    return text[organ.start - 1 : organ.start] in {"-", "/"} and text[organ.start : organ.end] in SHORT_BODIES


@lru_cache(maxsize=4)
def _provinces(names: tuple[str, ...]) -> ahocorasick_rs.AhoCorasick:
    return ahocorasick_rs.AhoCorasick(list(names), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def _organs(prepared: Prepared, gazetteer: Gazetteer, loose: list[Organ]) -> list[Organ]:
    """Read the organs and places; bodies without a place that a list may give them go to `loose`."""
    text = prepared.spelt
    silent = [(line.start, line.end) for line in prepared.lines if line.kind in _SILENT]
    found: list[Organ] = []
    end = 0
    for _, start, stop in _HEADS.found(prepared.lower):
        if start < end:
            continue
        if text.startswith("BCĐ", start) and text[start - 1 : start] in _IN_NUMBERS:
            continue  # "Hướng dẫn số 06/HD-BCĐ giúp xã …"
        capital = text[start].isupper()
        named = text[stop + 1 : stop + 2]  # a level in small letters counts only before a name
        if not (capital or named.isupper() or named.isdigit()) or not _starts_word(text, start):
            continue
        if silent and covers(silent, start):
            continue
        after_post = _stands_after_post(prepared.lower, start)
        if after_post and text.startswith(_STANDING, start):
            start += len(_STANDING)  # noqa: PLW2901 - "Phó Bí thư Thường trực Tỉnh ủy": the word is the post's
        organ = organ_at(text, start, gazetteer, after_post=after_post) if capital else None
        if organ is None and not prepared.lower.endswith(_NO_LEVEL, 0, start):
            organ = place_with_level_at(text, start, gazetteer, after_post=after_post)
        if organ:
            found.extend(_with_list(text, organ, gazetteer))
            end = found[-1].end
        elif capital and (body := _unplaced_at(text, start)):
            loose.append(body)
    return sorted([*found, *_bare_provinces(text, found, silent, gazetteer)], key=_START)


def _stands_after_post(lower: str, start: int) -> bool:
    before = lower[start - _POST_FAR if start > _POST_FAR else 0 : start].rstrip()
    return before[-2:] in _POST_ENDS and before.endswith(_BEFORE_POST)


def _unplaced_at(text: str, start: int) -> Organ | None:
    """Read a body that is there once in every area, named without its own before another: "UBND, …"."""
    body = LEVELLED_FORM.match(text, start)
    if body is None or not text.startswith((",", " và ", " - ", " – "), body.end()):
        return None
    return None if body.group() in BOARDS else Organ(start, body.end(), body=in_full(body.group()))


def _with_list(text: str, organ: Organ, gazetteer: Gazetteer) -> list[Organ]:
    """Give a place with those named in one breath with it: "ba xã Thanh Trà, Yên Đông và Bích Sơn"."""
    if organ.body or not organ.level or not _SEVERAL.search(text, organ.start - 12, organ.start):
        return [organ]
    places = [replace(organ, listed=True)]
    while (link := _LINK.match(text, places[-1].end)) and (
        found := place_at(text, link.end(), organ.level, gazetteer, after_post=False)
    ):
        places.append(Organ(link.end(), found[0], level=organ.level, place=found[1], listed=True))
    return places if len(places) > 1 else [organ]


def _bare_provinces(text: str, found: list[Organ], silent: list[Span], gazetteer: Gazetteer) -> list[Organ]:
    """Provinces named without their word: "điểm cầu Bắc Kạn", unless part of a longer name."""
    names = gazetteer.province_names()
    starts = [organ.start for organ in found]
    bare = []
    for index, start, end in _provinces(names).find_matches_as_indexes(text):
        before = found[bisect_left(starts, start + 1) - 1] if starts and starts[0] <= start else None
        if (before and start < before.end) or covers(silent, start):
            continue
        if names[index] in _MEN or not _starts_word(text, start) or _NAME_GOES_ON.match(text, end):
            continue
        if _NAME_BEFORE.search(text, start - 12, start) and not _PREPOSITION.search(text, start - 6, start):
            continue
        province = gazetteer.province(names[index])
        if province:
            bare.append(Organ(start, end, level=province.kind, place=province.name))
    return bare


def _starts_word(text: str, start: int) -> bool:
    return start == 0 or not (text[start - 1].isalnum() or text[start - 1] == "_")
