"""Whose text it is: the province, district and commune that "Tỉnh ủy" or "Công an thị xã" mean in it."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS
from soichieu.pure.reading.data.organs import PARTY_COMMITTEES
from soichieu.pure.reading.data.places import ALL_CITIES, COMMUNE_LEVELS, DISTRICT_LEVELS, SOCIETY
from soichieu.pure.reading.find.named_places import Named
from soichieu.pure.reading.find.newspapers import province_of_paper
from soichieu.pure.reading.find.organs import Organ
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

# Bodies of one name in the country; "Cục" alone is none of them.
_OWN_NAME = re.compile(
    r"(?:Cục|Vụ|Tổng cục|Viện|Học viện|Đại học|Trường Đại học|Tập đoàn|Tổng Công ty|Quân khu) \w"
)
# But "Cục Thuế" is that of the province the text has named.
_BRANCHED = frozenset({"Cục Thuế", "Cục Hải quan", "Cục Thống kê"})
# Branches of departments: there is one of each in a province.
_BRANCH = re.compile(
    r"Chi cục (?:Kiểm lâm|Thủy lợi|Thủy sản|Chăn nuôi và Thú y|Trồng trọt và Bảo vệ thực vật|Dân số|"
    r"Quản lý thị trường|Bảo vệ môi trường|Phát triển nông thôn|An toàn vệ sinh thực phẩm|Biển và Hải đảo)|"
    r"Trung tâm Kiểm soát bệnh tật"
)
_DEPARTMENT = re.compile(r"(?:^|\s)Sở\s")
_COMMITTEE_LEVELS = {head.upper(): level for head, level in PARTY_COMMITTEES.items()}
_LEVELS = (*DISTRICT_LEVELS, *COMMUNE_LEVELS, "tỉnh", "thành phố")
_LOUD = "|".join((*_COMMITTEE_LEVELS, *(level.upper() for level in _LEVELS)))
_LOUD_PLACE = re.compile(
    rf"(?<!\w)(?<!HỢP TÁC )(?<!THÔNG TẤN )(?P<level>{_LOUD})(?! (?i:{SOCIETY}))[ ]"
    rf"(?P<name>[{CAPITALS}]+(?:[ ][{CAPITALS}]+){{0,3}})"
)
_CLOSES = ("", ",", ";", ":", ".", "(", "\t")  # what may stand behind a name in capitals
_LONGEST = 300  # characters of a headline
_HEADLINES = 8  # lines at the top that may be headlines

# Offices of a people's committee of a district.
_CIVIL_OFFICE = re.compile(
    r"Phòng (?:Nội vụ|Tài chính - Kế hoạch|Giáo dục và Đào tạo|Y tế|Tư pháp|Văn hóa và Thông tin|Kinh tế|"
    r"Dân tộc|"
    r"Tài nguyên và Môi trường|Lao động - Thương binh và Xã hội|Kinh tế và Hạ tầng|Quản lý đô thị|"
    r"Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Văn hóa, Khoa học và Thông tin|"
    r"Văn hóa - Xã hội|Kinh tế, Hạ tầng và Đô thị)"
)
_OF_COMMUNES_TOO = ("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế, Hạ tầng và Đô thị")
# Branches that were also named by half of what they look after, where no place is told beside.
_SHORT_BRANCH = re.compile(r"Chi cục (?:Trồng trọt|Chăn nuôi)")
_PROVINCE_LEVELS = frozenset({"tỉnh", "thành phố"})
_NAME = rf"{CAPITALISED}(?:[ ]{CAPITALISED}){{1,3}}"
_AREA_ALONE = re.compile(rf"(?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường) (?P<name>{_NAME})$")
_GONE = (" cũ ", " cũ,", " cũ.", " cũ;", " cũ)", " (cũ)")  # "phường An Hội cũ": whose text it is not
_HEADED = re.compile(rf"[ ]*(?:\d{{1,2}}[.)/][ ]*|[-–•*+][ ]*)(?P<name>{_NAME}):[ ]")
_DATELINE = re.compile(
    rf"(?:^|\t)(?P<place>{CAPITALISED}(?:[ ]{CAPITALISED}){{1,3}}),[ ]ngày[ ]", re.MULTILINE
)
_FAR = 4000  # characters; lines are shorter, and one that is not is no reason to be slow
Tier = str  # "province" | "district" | "commune"


@dataclass(frozen=True, slots=True)
class Home:
    """The places a text names, by tier, and the one each tier is about."""

    named: dict[Tier, tuple[Named, ...]]
    about: dict[Tier, Named | None]
    names: frozenset[str]
    line_starts: tuple[int, ...]
    headed: tuple[tuple[int, str], ...] = ()  # the lines of a digest, each opened by its place

    def at(self, level: str, offset: int) -> Named | None:
        """Give the place a level without a name means at an offset; None where the text leaves it open."""
        for tier in _tiers(level):
            # "thành phố" may be the central city or a town of the province: the level must agree.
            found = self.about.get(tier)
            if found and level == found.level:
                return found
            near = self._before(tier, level, offset) or self._only(tier, level)
            if near:
                return near
        return self._headed_by(level, offset) if level in _PROVINCE_LEVELS else None

    def _headed_by(self, level: str, offset: int) -> Named | None:
        """ "4. An Khúc: … Tỉnh ủy ban hành …" in a digest of news from several provinces."""
        index = bisect_right(self.headed, (offset, "")) - 1
        if index < 0 or bisect_right(self.line_starts, offset) != bisect_right(
            self.line_starts, self.headed[index][0]
        ):
            return None
        return Named(self.headed[index][0], level, self.headed[index][1])

    def full_name(self, organ: Organ) -> str | None:
        """Give the full name of an organ ("Tỉnh ủy" in a text of Gia Lai is Tỉnh ủy Gia Lai), else None."""
        if organ.central:
            return organ.name
        named = self._place_of(organ)
        if named is None:
            own = organ.body not in _BRANCHED and (organ.named or _OWN_NAME.match(organ.body))
            return organ.name if own else None
        level = "" if organ.implied else named.level
        return " ".join(filter(None, (organ.boards, organ.body, level, named.name)))

    def _place_of(self, organ: Organ) -> Named | None:
        if organ.place:
            return Named(organ.start, organ.level or self._level_of(organ.place, organ.body), organ.place)
        if organ.level:
            return self.at(organ.level, organ.start)
        if organ.bare and _CIVIL_OFFICE.fullmatch(organ.body):
            district, commune = self.about["district"], self.about["commune"]
            both = district if organ.body not in _OF_COMMUNES_TOO else None
            return district if commune is None else both if district else commune
        if _is_provincial(organ.body) or (organ.bare and _SHORT_BRANCH.fullmatch(organ.body)):
            return self.at("tỉnh", organ.start) or self.at("thành phố", organ.start)
        return None

    def _level_of(self, place: str, body: str) -> str:
        """ "Sở Y tế Kim Hải" where the text speaks of the province of Kim Hải."""
        about = [named for named in self.about.values() if named and named.name == place]
        if about:
            return about[0].level
        provincial = _is_provincial(body)
        return ("thành phố" if place in ALL_CITIES else "tỉnh") if provincial else ""

    def _only(self, tier: Tier, level: str) -> Named | None:
        """Give the only place of a level the text names, beside others of the same tier."""
        found = {named.name: named for named in self.named.get(tier, ()) if named.level == level}
        return next(iter(found.values())) if len(found) == 1 else None

    def _before(self, tier: Tier, level: str, offset: int) -> Named | None:
        """Give the last place of that level named before in the same line."""
        line = self.line_starts[bisect_right(self.line_starts, offset) - 1] if self.line_starts else 0
        named = self.named.get(tier, ())
        first = bisect_left(named, max(line, offset - _FAR), key=lambda one: one.start)
        last = bisect_left(named, offset, key=lambda one: one.start)
        return next((one for one in reversed(named[first:last]) if one.level == level), None)


def home_of(prepared: Prepared, own: list[Organ], organs: list[Organ], gazetteer: Gazetteer) -> Home:
    """Say what a text is about from the places it names: that of its letterhead (`own`), the only one, else
    the one its beginning names."""
    named: dict[Tier, list[Named]] = {"province": [], "district": [], "commune": []}
    paper: dict[Tier, Named] = {}
    cities = _central_cities([*own, *organs])
    for organ in own:
        if organ.place and organ.level:
            paper[_tier(organ.level, organ.place, cities)] = Named(0, organ.level, organ.place)
        elif area := _AREA_ALONE.match(organ.body):  # "TỈNH LÂM SƠN" over "UBND XÃ BÌNH TÂY"
            paper.setdefault(
                _tier(area["level"], area["name"], cities), Named(0, area["level"], area["name"])
            )
    for organ in organs:
        gone = prepared.spelt.startswith(_GONE, organ.end)
        if organ.place and organ.level and not organ.listed and not gone:
            named[_tier(organ.level, organ.place, cities)].append(
                Named(organ.start, organ.level, organ.place)
            )
    lead = _lead_end(prepared)
    about = {tier: paper.get(tier) or _about(found, lead) for tier, found in named.items()}
    for tier, loud in _in_capitals(prepared).items():
        about[tier] = about[tier] or loud
    if about["province"] is None and not named["province"]:
        about["province"] = _from_below(about, gazetteer) or province_of_paper(prepared)
    if own and not any(about.values()) and (place := _from_dateline(prepared, own[-1], organs)):
        about[_tier(place.level, place.name, cities)] = place
    return Home(
        named={tier: tuple(found) for tier, found in named.items()},
        about=about,
        names=frozenset(place.name for found in named.values() for place in found),
        line_starts=tuple(line.start for line in prepared.lines),
        headed=_headings(prepared),
    )


def _is_provincial(body: str) -> bool:
    return (
        body.startswith("Tỉnh")
        or (body.startswith(("Chi cục ", "Trung tâm ")) and _BRANCH.fullmatch(body) is not None)
        or ("Sở" in body and _DEPARTMENT.search(body) is not None)
    )


def _headings(prepared: Prepared) -> tuple[tuple[int, str], ...]:
    """Give the places by which the lines of a digest open, none where it is no digest."""
    items = (line for line in prepared.lines if not prepared.spelt[line.start].isalpha())
    opened = ((line.start, _HEADED.match(prepared.spelt, line.start, line.end)) for line in items)
    found = tuple((start, match["name"]) for start, match in opened if match)
    return found if len(found) > 1 else ()


def _from_dateline(prepared: Prepared, issuer: Organ, organs: list[Organ]) -> Named | None:
    """Give the area that "UBND huyện" means in a paper of Điện lực Tân An, dated at Tân An: of no other
    level does the paper speak."""
    levels = {organ.level for organ in organs if organ.level and not organ.place and not organ.central}
    if len(levels) != 1 or not levels.isdisjoint(_PROVINCE_LEVELS):
        return None
    for line in prepared.lines_of(LineKind.LETTERHEAD):
        dated = _DATELINE.search(prepared.spelt, line.start, line.end)
        if dated and issuer.body.endswith(f" {dated['place']}"):
            return Named(0, levels.pop() or "", dated["place"])
    return None


def _in_capitals(prepared: Prepared) -> dict[Tier, Named]:
    """Give the places headlines in capitals name: "HUYỆN ỦY CÁT NGỪ HỌP" where the text speaks of Cát Ngừ."""
    found: dict[Tier, Named] = {}
    for line in prepared.lines[:_HEADLINES]:
        text = prepared.spelt[line.start : line.end]
        for match in _LOUD_PLACE.finditer(text) if text.isupper() and len(text) < _LONGEST else ():
            level = _COMMITTEE_LEVELS.get(match["level"]) or match["level"].lower()
            if name := _name_in(
                prepared, match["name"].split(" "), whole=text[match.end() : match.end() + 1] in _CLOSES
            ):
                found.setdefault(_tier(level, name), Named(line.start, level, name))
    return found


def _name_in(prepared: Prepared, words: list[str], *, whole: bool) -> str | None:
    """Give as many of the words in capitals as the text names elsewhere, all of them at the end of a line."""
    for count in range(len(words), 1, -1):
        name = " ".join(word.capitalize() for word in words[:count])
        if name in prepared.spelt or (whole and count == len(words)):
            return name
    return None


def _about(found: list[Named], lead: int) -> Named | None:
    counts = Counter(named.name for named in found)
    if len(counts) == 1:
        return found[0]
    early = {named.name for named in found if named.start < lead}
    if len(early) == 1:
        return next(named for named in found if named.name in early)
    if not counts:
        return None
    (name, count), *rest = counts.most_common(2)
    alone = count >= 3 and count >= 3 * (rest[0][1] if rest else 0)
    return next(named for named in found if named.name == name) if alone else None


def _from_below(about: dict[Tier, Named | None], gazetteer: Gazetteer) -> Named | None:
    """Find the province through the district or commune the text is about."""
    for tier in ("district", "commune"):
        lower = about[tier]
        province = gazetteer.province_of(lower.name, lower.level) if lower else None
        place = gazetteer.province(province) if province else None
        if place:
            return Named(0, place.kind, place.name)
    return None


def _lead_end(prepared: Prepared) -> int:
    """The beginning: letterhead, title and the first line of prose."""
    for line in prepared.lines:
        if line.kind is LineKind.BODY and line.end - line.start > 60:
            return line.end
    return prepared.lines[-1].end if prepared.lines else 0


def _central_cities(organs: list[Organ]) -> frozenset[str]:
    """Give the towns that stand for a province: the text names departments or districts, but no province."""
    placed = [organ for organ in organs if organ.level]
    if any(organ.level == "tỉnh" for organ in placed):
        return ALL_CITIES
    if not any(one.level in DISTRICT_LEVELS or _is_provincial(one.body) for one in organs):
        return ALL_CITIES
    return ALL_CITIES | {organ.place for organ in placed if organ.level == "thành phố" and organ.place}


def _tier(level: str, name: str, cities: Collection[str] = ALL_CITIES) -> Tier:
    if level in COMMUNE_LEVELS:
        return "commune"
    return (
        "district"
        if level in DISTRICT_LEVELS or (level == "thành phố" and name not in cities)
        else "province"
    )


def _tiers(level: str) -> tuple[Tier, ...]:
    if level in COMMUNE_LEVELS:
        return ("commune",)
    if level == "thành phố":
        return ("district", "province")
    return ("district",) if level in DISTRICT_LEVELS else ("province",)
