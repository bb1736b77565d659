"""Where a line says it is: names of areas, which are not the matter, and levels, which are."""

import re

from soichieu.pure.text.folding import comparison_key

_KIND = (
    r"(?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|thôn|bản|buôn|làng|ấp|khóm|khu phố|đặc khu|TP)"
)
_CAPITALS = "".join(letter for letter in map(chr, range(0x41, 0x1F00)) if letter.isupper())
_CAPITALISED = rf"[{_CAPITALS}][^\W\d_]*"
_AREA = re.compile(rf"(?P<kind>(?i:\b{_KIND}))\s+(?P<name>{_CAPITALISED}(?:\s+{_CAPITALISED})*)")
_LEVEL = re.compile(
    comparison_key(
        "(?:công an|cấp|ủy ban nhân dân|ubnd|đảng ủy|hội đồng nhân dân|hdnd|cán bộ|công chức|quân sự|"
        "trạm y tế|chi bộ)"
    )
    + r"(?: (?:cấp|các))? (?P<level>xã|phường|thị trấn|huyện|tỉnh|thôn|trung ương)\b"
)
_ONE_LEVEL = {"phường": "xã", "thị trấn": "xã"}


def without_places(text: str, unit: str, *, keeps_others: bool) -> str:
    """Return a line without the names of areas: where it is found is not what it is.

    With `keeps_others` (requests and results, which are about what they name) only the unit's own area goes.
    """
    own = comparison_key(unit)

    def bare(match: re.Match[str]) -> str:
        is_own = comparison_key(match["name"]) in own
        return match["kind"] if is_own or not keeps_others else match.group()

    return _AREA.sub(bare, text)


def levels_of(text: str) -> frozenset[str]:
    """Return the levels of the bodies a line speaks of; wards and towns are of the level of communes."""
    key = comparison_key(text)
    return frozenset(_ONE_LEVEL.get(one["level"], one["level"]) for one in _LEVEL.finditer(key))
