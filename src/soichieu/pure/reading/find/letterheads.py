"""Letterheads: the bodies in capitals at the top of an official document, in their usual letters.

Reads: the lines of the letterhead, with both halves in one line or each in its own. A name may run over
lines; two bodies side by side issue together.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from soichieu.pure.numbering import number_at
from soichieu.pure.reading.data.layout import COLUMNS, NUMBER_LINE, TYPE_TITLES
from soichieu.pure.reading.data.letters import CAPITALS, SMALL
from soichieu.pure.reading.data.named_bodies import NAME_TAILS, NAME_TERMS, NAMED_HEADS
from soichieu.pure.reading.data.organs import (
    BOARDS,
    CENTRAL,
    DEPARTMENT_HEADS,
    FIELDS,
    INNER_BODIES,
    LETTERHEAD_HEADS,
    LEVELLED,
    PARTY_COMMITTEES,
    STEERING,
)
from soichieu.pure.reading.data.places import LEVEL_WORDS, SOCIETY
from soichieu.pure.reading.data.type_names import JOINT_TYPES
from soichieu.pure.reading.find.organ_forms import DEPARTMENT_FORM
from soichieu.pure.reading.find.organs import HEADS, Organ, organ_at
from soichieu.pure.reading.gazetteer import Gazetteer
from soichieu.pure.reading.lines import LineKind
from soichieu.pure.reading.prepared import Prepared

# What stands in the right half, rules and stars, marks of urgency.
_NOT_A_BODY = re.compile(
    r"ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H[ÒO][ÀA] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập.*|[*_=–—-]{2,}|^[*–—-]+|"
    r"(?<! )[*–—-]+$|(?:THƯỢNG )?KHẨN|HỎA TỐC|DỰ THẢO.*|BẢN SAO|^LIÊN (?:NGÀNH|TỊCH):?$"
)
_MOTTO = re.compile(
    r"ĐOÀN (?:TNCS|THANH NIÊN)(?: CỘNG SẢN)?(?: HỒ CHÍ MINH)?$"
)  # stands where others have the motto
_SLIP = re.compile(rf"(?<=[{CAPITALS}])[ ]{{2}}(?=[{CAPITALS}]+$)")  # "XÃ DÂN  LỰC": no second column
_MOST_LINES = 24
"""Lines of the longest letterhead, thrice those of any paper seen; each body is named by those above it."""
_LEVELS = "|".join(sorted(LEVEL_WORDS, key=len, reverse=True))
_LEVELS_LOUD = tuple(sorted((word.upper() for word in LEVEL_WORDS), key=len, reverse=True))
_AREA = re.compile(
    rf"^(?P<body>.+?)[ ](?P<level>{_LEVELS})(?! {SOCIETY})(?:[ ](?P<place>[^\s]+(?:[ ][^\s]+){{0,4}}))?$"
)
_ONWARD = re.compile(rf"(?:{_LEVELS})(?! ủy| đoàn)(?!\w)")
_UNFINISHED = frozenset(
    {
        "ban chấp hành", "ban thường vụ", "ban thường trực", "ban chấp hành đảng bộ", "đảng ủy", "đảng bộ",
        "chi bộ", "ủy ban nhân dân", "hội đồng nhân dân", "công an", "ban chỉ đạo", "trường",
        "trường đại học", "ban quản lý", "ban quản lý dự án", "ủy ban mặt trận tổ quốc việt nam", "hội đồng",
        "ban phát triển", "ban công tác mặt trận", "ban nhân dân", "ban điều hành", "ban quản trị", "chi hội",
        "tổ hòa giải", "chi hội phụ nữ", "chi hội nông dân", "chi hội cựu chiến binh", "chi đoàn",
        "trung tâm", "chi cục", "ban chỉ huy", "bộ chỉ huy", "công ty", "tổng công ty",
    }
)  # fmt: skip
_SMALL_WORDS = (
    *NAME_TAILS,
    "Phân xưởng",
    "thực hiện",
    "của",
    "các",
    "về",
    "công tác",
    "cấp",
    "trực thuộc",
    "Nghị quyết",
)
_ROMAN = re.compile(
    r"x{1,3}(?:i{1,3}|iv|vi{0,3}|ix)|i[ivx]|iii|vi{2,3}"
)  # "KHU VỰC XXII"; "VI", "XI" are words too
_ACRONYM = re.compile(r"[bcdđghklmnpqrstvx]{2,}|tncs|ubnd|ptdtbt|ubmttq|evn|vnpt|ubkt|bqlda|cđcs")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The bodies of one column, from the superior to the one that issues."""

    bodies: tuple[Organ, ...]


def letterhead(prepared: Prepared) -> list[str]:
    """Give the lines of the letterhead in the older spelling."""
    lines = islice(prepared.lines_of(LineKind.LETTERHEAD), _MOST_LINES)
    return [prepared.spelt[line.start : line.end] for line in lines]


def columns_in(head: list[str], gazetteer: Gazetteer) -> list[Letterhead]:
    """Give the bodies named, column by column; more than one column issues together."""
    columns: tuple[list[str], ...] = ([], [], [])
    for text in head:
        names = [name for column in COLUMNS.split(_SLIP.sub(" ", text)) if (name := _body_name(column))]
        for index, name in enumerate(names[: len(columns)]):
            columns[index].extend([] if index and _MOTTO.match(name) else [name])
    several = _joint(head)
    if several == sum(map(bool, columns)):
        several = 0  # each column is of one, below the body above it
    joint = [part for names in columns for part in _issuing(_grouped(names), joint=several)]
    return [Letterhead(tuple(_read(name, gazetteer) for name in names)) for names in joint if names]


def _issuing(groups: list[str], *, joint: int) -> list[list[str]]:
    """Part the bodies of a column into those that issue, each below those above it; of a paper of several
    (`joint`) all issue, or those of the last line if they are as many."""
    last = _sides(groups[-1], groups[:-1]) if groups else []
    if joint and len(last) != joint:
        return [side for group in groups for side in _sides(group, [])]
    return last


def _joint(head: list[str]) -> int:
    """Count the bodies that issue by the number: 03/KHLN-VKS-TA-CA; 0 for a paper of one."""
    for text in head:
        said = NUMBER_LINE.search(text)
        found = number_at(text, said.end(), alone=True) if said else None
        if found:
            several = found.value.type in JOINT_TYPES and "-" in found.value.issuer
            return len(found.value.issuer.split("-")) if several else 0
    return 0


def _sides(last: str, above: list[str]) -> list[list[str]]:
    """Part a last line that names two bodies: "CÔNG AN TỈNH X - SỞ Y TẾ"."""
    sides = [side.strip() for side in re.split(r"\s[-–]\s", last)]
    if len(sides) > 1 and all(begins_body(side) for side in sides):
        return [[*above, sides[0]], *([side] for side in sides[1:])]
    return [[*above, last]] if last else []


def _grouped(names: list[str]) -> list[str]:
    """Join the lines of one name."""
    groups: list[str] = []
    for name in names:
        low = name.lower()
        goes_on = bool(groups) and (
            not begins_body(name)
            or groups[-1].lower() in _UNFINISHED
            or groups[-1].endswith((",", " VÀ", "-"))
        )
        if goes_on or (groups and _ONWARD.match(low)):
            groups[-1] = f"{groups[-1]} {_once_said(groups[-1], name)}"
        else:
            groups.append(name)
    return groups


def _once_said(above: str, name: str) -> str:
    """ "CÔNG AN TỈNH" over "TỈNH LÂM SƠN": the level is said once."""
    level = next((word for word in _LEVELS_LOUD if above.endswith(f" {word}")), None)
    return name.removeprefix(level).lstrip() if level and name.startswith(f"{level} ") else name


@lru_cache(maxsize=1)
def _openings() -> re.Pattern[str]:
    words = sorted({*(head.lower() for head in HEADS), *LETTERHEAD_HEADS}, key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?!\w)")


def begins_body(name: str) -> bool:
    """Say whether a name in capitals opens with the word of a body."""
    return _openings().match(name.lower()) is not None


def _read(name: str, gazetteer: Gazetteer) -> Organ:
    """Read one whole line as a body: what the grammar of organs does not know is its name all the same."""
    cased = recased(name)
    organ = organ_at(cased, 0, gazetteer)
    if organ and organ.end == len(cased):
        return organ
    if area := _AREA.match(cased):
        known = organ_at(area["body"], 0, gazetteer)
        body = known.name if known and known.end == len(area["body"]) and not known.level else area["body"]
        return Organ(0, len(cased), body=body, level=LEVEL_WORDS[area["level"]], place=area["place"])
    department = DEPARTMENT_FORM.match(cased)
    if department and department.end() < len(cased):
        place = cased[department.end() :].strip()
        return Organ(0, len(cased), body=department.group(), place=place)
    return Organ(0, len(cased), body=cased)


def _body_name(column: str) -> str | None:
    plain = _NOT_A_BODY.sub("", column).strip()
    said = NUMBER_LINE.search(plain)
    if said and (number_at(plain, said.end(), alone=True) or re.search(rf"[{SMALL}]", plain)):
        return None
    if plain.startswith(TYPE_TITLES):
        return None
    numbered = any(letter.isdigit() for letter in plain) and "/" in plain
    return (
        plain
        if len(plain) > 2 and plain[0].isalpha() and plain.isupper() and not said and not numbered
        else None
    )


@lru_cache(maxsize=1)
def _cases() -> dict[str, str]:
    phrases = (
        *BOARDS,
        *CENTRAL,
        *PARTY_COMMITTEES,
        *LEVELLED,
        *INNER_BODIES,
        *FIELDS,
        *DEPARTMENT_HEADS,
        *NAMED_HEADS,
        *STEERING,
    )
    known = {phrase.lower(): phrase for phrase in reversed((*phrases, *NAME_TERMS, *_SMALL_WORDS))}
    own = {"đảng ủy": "Đảng ủy", "đảng bộ": "Đảng bộ", "chi bộ": "Chi bộ", "và": "và"}
    own |= {"bch": "Ban Chấp hành", "btv": "Ban Thường vụ"}
    return known | {word: word for word in LEVEL_WORDS} | own


def recased(capitals: str) -> str:
    """Give a name in capitals its usual letters: "ỦY BAN NHÂN DÂN TỈNH X" → "Ủy ban nhân dân tỉnh X"."""
    words = capitals.lower().split()
    done: list[str] = []
    while words:
        if done and done[-1] in LEVEL_WORDS and (count := _place_words(words)):
            done.extend(map(_single, words[:count]))
            words = words[count:]
            continue
        count, known = next(
            (
                (count, known)
                for count in range(min(len(words), 10), 0, -1)
                if (known := _cases().get(" ".join(words[:count])))
            ),
            (1, _single(words[0])),
        )
        done.append(known)
        words = words[count:]
    return " ".join(done)


def _place_words(words: list[str]) -> int:
    """Count the words of a place behind its level, of whatever words: "TỈNH LÂM TRƯỜNG SƠN"."""
    opens = any(" ".join(words[:count]) in _NO_PLACE for count in range(1, min(len(words), 8) + 1))
    return 0 if opens else min(len(words), 2)


_NO_PLACE = frozenset(phrase.lower() for phrase in (*BOARDS, *LEVELLED, *STEERING, *PARTY_COMMITTEES))


def _single(word: str) -> str:
    return word.upper() if _ACRONYM.fullmatch(word) or _ROMAN.fullmatch(word) else word.capitalize()
