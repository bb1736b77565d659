"""Where the name of a place ends: by the gazetteer, else by what a name of a place can look like."""

import re

from soichieu.pure.reading.data.letters import CAPITALISED, CAPITALS, SMALL
from soichieu.pure.reading.data.places import COMMUNE_LEVELS, SPELLINGS
from soichieu.pure.reading.data.surnames import SURNAMES, UNLIKELY_ALONE
from soichieu.pure.reading.data.type_names import TYPE_WORDS
from soichieu.pure.reading.gazetteer import Gazetteer

_APOSTROPHE = rf"[{CAPITALS}][{SMALL}]*['’][{CAPITALS}{SMALL}][{SMALL}]*"  # K'Bang, R'lấp, H'leo
_WORD = rf"(?:{_APOSTROPHE}|{CAPITALISED}(?:[-–]{CAPITALISED})*|HCM|\d{{1,2}}(?![\d.,/%]))"
_RUN = re.compile(rf"{_WORD}(?:[ ](?:[-–][ ])?{_WORD}){{0,5}}")
# Words that begin another name or post right after a place: "tỉnh Gia Lai Trưởng ban …".
_NEXT_NAME = frozenset(
    {
        "Bí",
        "Phó",
        "Chủ",
        "Trưởng",
        "Giám",
        "Ủy",
        "Thường",
        "Công",
        "Ban",
        "Bộ",
        "Sở",
        "Tỉnh",
        "Huyện",
        "Thị",
        "Thành",
        "Đảng",
        "UBND",
        "HĐND",
        "Nghị",
        "Kế",
        "Chỉ",
        "Quyết",
        "Hội",
        "Đồng",
    }
) - {"Đồng", "Thành", "Công"}
_NO_PLACE = frozenset(
    {
        "Cơ",
        "Ban",
        "Các",
        "Phòng",
        "Tại",
        "Trong",
        "Theo",
        "Với",
        "Sau",
        "Từ",
        "Về",
        "Những",
        "Hiện",
        "Qua",
        "Nội",
        "Tờ",
        "Báo",
        "Công",
        "Thông",
        "Hướng",
        "Chương",
        "Đề",
        "Văn",
        "Quy",
        "Kết",
        "Luật",
        "Phương",
    }
)


_SECOND = re.compile(r"[ ]\w+")
_PAPERS = frozenset(word.capitalize() for word in TYPE_WORDS if word.count(" ") == 1)
_DIRECTIONS = frozenset({"Hạ", "Thượng", "Đông", "Tây", "Nam", "Bắc", "Trung"})
_OF_UNIONS = frozenset(
    {
        "Nông", "Liên", "LHPN", "Cựu", "CCB", "Chữ", "Người", "Khuyến", "Đồng", "Doanh", "Phụ", "Luật", "Nhà",
        "Văn", "Làm", "Nạn", "Bảo", "Sinh", "Đông", "Nghị", "Thanh", "Kế", "Khoa",
    }
)  # fmt: skip
_LAST_TOO = frozenset({"Hội", "Ban", "Bộ", "Phó", "Công"})  # heads of bodies, and the last word of places


# Bodies that may follow a place after a dash: "Hội Nông dân tỉnh Lam Kinh - Ngân hàng …".
_AFTER_DASH = frozenset(
    {"Ngân", "Viện", "Trường", "Bệnh", "Công", "Tòa", "Kho", "Bảo", "Liên", "Đoàn", "Mặt"}
)
_POST_NEAR = re.compile(
    r"(?<!\w)(?:bí thư|chủ tịch|trưởng|giám đốc|chủ nhiệm|ủy viên|phó|đồng chí|ông|bà)(?!\w)[^.;\n]*$",
    re.IGNORECASE,
)
# The holder before his post, or an act of the office: "của Chủ tịch UBND phường Bạch Mai".
_HELD = re.compile(
    rf"(?:(?:[Ôô]ng|[Bb]à|đồng chí|Đồng chí|đ/c|tá|úy|tướng) (?:{CAPITALISED} ?){{2,5}},|của|được|bởi)[ ]"
    r"[^,.;:\n]{3,40}$"
)
_LONGEST_POST = 90
_PLACE_AND_PERSON = 5  # words
_NEAR = 60  # characters from a post to its holder, with the body between


def place_at(
    text: str, start: int, level: str | None, gazetteer: Gazetteer, *, after_post: bool
) -> tuple[int, str] | None:
    """Read the name of a place at `start`: (end, name in its usual spelling), None if none stands there.

    With `level` unknown only provinces are known places. `after_post` says that a post is being named, so
    that what follows may be its holder: "Chủ tịch UBND xã Lê Văn An".
    """
    first = text[start : start + 1]
    run = _RUN.match(text, start) if first.isupper() or first.isdigit() else None
    if not run:
        return None
    words = run.group().split(" ")
    second = _SECOND.match(text, run.end())
    if second and f"{words[-1]}{second.group()}" in _PAPERS:
        words.pop()  # what is put before "HĐND tỉnh A": "Tờ trình", "Đề án"
    if not words:
        return None
    count = gazetteer.longest(words, level)
    if count and level and len(words) == count + 1 and words[count] in _DIRECTIONS:
        count += 1  # "tỉnh Đồng Tháp Hạ" is another
    if not count and level:
        family = words[0] in SURNAMES and words[0] not in UNLIKELY_ALONE
        # "phường Trần Hưng Đạo" is a place, "Trưởng ban Chỉ đạo tỉnh Trần Văn An" names who holds the post.
        held = family and len(words) > 2 and _names_holder(text, start)
        held = held and not _told_length(words, after_post=after_post)
        sure = after_post and _is_held(text, start)
        # "xã Thạch Văn Hạ", of no holder
        named = family and level in COMMUNE_LEVELS and words[1:2] == ["Văn"]
        count = 0 if held else _plausible(words, level, after_post=after_post, sure=sure, named=named)
    if not count:
        return None
    name = " ".join(words[:count])
    return start + len(name), SPELLINGS.get(name, name)


def _is_held(text: str, start: int) -> bool:
    """Say whether the holder stands before his post, or nowhere: "ông An, Chủ tịch UBND phường Bạch Mai"."""
    return _HELD.search(text, start - _LONGEST_POST, start) is not None


def _names_holder(text: str, start: int) -> bool:
    return _POST_NEAR.search(text, start - _NEAR, start) is not None


def _plausible(words: list[str], level: str, *, after_post: bool, sure: bool, named: bool) -> int:
    """Count the words that may name a place the gazetteer does not have; `named` as people are."""
    if words[0].isdigit():
        return 1 if level in COMMUNE_LEVELS | {"quận"} else 0
    # "thành phố Hải Nguyên Sầm Thị Tú", "huyện Hà Văn An": the middle name tells that a person is named.
    middle = next((index for index, word in enumerate(words) if word in {"Thị", "Văn"} and index), None)
    words = words if middle is None or named else words[: middle - 1]
    words = _until_next_name(words) if words else []
    if sure_length := _told_length(words, after_post=after_post):
        return sure_length
    family = bool(words) and words[0] in SURNAMES and words[0] not in UNLIKELY_ALONE
    if family and after_post:
        return _place_like_a_family(words, level, sure=sure)
    if not words or (after_post and words[0] in SURNAMES and len(words) >= 3):
        return 0
    # "xã Ia Pa Nguyễn Văn An": a family name with two more words after it starts a person.
    for index in range(1, len(words) - 1):
        if after_post and words[index] in SURNAMES and words[index] not in UNLIKELY_ALONE:
            return index
    alone = len(words) == 1 and (level in {"tỉnh", "thành phố"} or words[0] in _NO_PLACE)
    longest = len(words) if "-" in words else 3
    return 0 if alone else min(len(words), longest)


def _told_length(words: list[str], *, after_post: bool) -> int:
    """Count the words where one of them tells: "tỉnh Tam Đường Thượng", "Tỉnh ủy Kon Brăng | A Vượt"."""
    if len(words) > 2 and words[2] in {"Hạ", "Thượng"}:
        return 3  # so is no person called
    if after_post and len(words) == _PLACE_AND_PERSON and words[2] in SURNAMES:
        return 2  # "Bí thư Thành ủy Sơn Hải | Hà Trung Kha"
    first = (index for index, word in enumerate(words[:-1]) if index > 1 and word in {"A", "Y"})
    return next(first, 0) if after_post else 0


def _place_like_a_family(words: list[str], level: str, *, sure: bool) -> int:
    """Of "UBND thành phố Bạch Đàm" and "UBND tỉnh Lâm Vọng Trần An Sơn" two words name a place."""
    pair = len(words) == 2 and (sure or level in {"tỉnh", "thành phố"})
    again = len(words) > 3 and words[2] in SURNAMES and words[2] not in UNLIKELY_ALONE
    return 2 if pair or again else 0


def _until_next_name(words: list[str]) -> list[str]:
    for index, word in enumerate(words):
        dash = words[index - 1] in {"-", "–"} if index else False
        if index == 1 and len(words) == 2 and word in _LAST_TOO:
            break  # "Thành ủy Tân Hội": a body would go on
        if word == "Hội" and index and index + 1 < len(words) and words[index + 1] not in _OF_UNIONS:
            continue  # "xã Mỹ Hội Sông", but "huyện Bình Tây Hội Nông dân"
        if index and (word in _NEXT_NAME or (dash and word in _AFTER_DASH)):
            return words[: index - dash]
    return words if words[0] not in _NEXT_NAME else []
