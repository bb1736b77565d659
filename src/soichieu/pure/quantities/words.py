"""Numbers in words: `hai`, `mười lăm`, `ba trăm linh hai`, `một nghìn hai trăm`."""

_DIGITS = {
    "không": 0,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_LAST_DIGITS = {**_DIGITS, "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_SCALES = {"tỷ": 10**9, "tỉ": 10**9, "triệu": 10**6, "nghìn": 10**3, "ngàn": 10**3}
_ODD = ("linh", "lẻ")

NUMBER_WORDS: frozenset[str] = frozenset({*_LAST_DIGITS, *_SCALES, *_ODD, "mười", "mươi", "trăm"})
"""Every word a number in words may hold, for a finder that looks for a run of them."""


def parse_number_words(text: str) -> int | None:
    """Read a whole number in words; None where the words do not make one."""
    words = text.lower().split()
    if not words:
        return None
    total, group, last_scale = 0, list[str](), 10**12
    for word in words:
        scale = _SCALES.get(word)
        if scale is None:
            group.append(word)
            continue
        value = _below_thousand(group)
        if value is None or scale >= last_scale:
            return None
        total, group, last_scale = total + value * scale, [], scale
    if not group:
        return total
    rest = _below_thousand(group)
    return None if rest is None else total + rest


def _below_thousand(words: list[str]) -> int | None:
    """`ba trăm linh hai` and shorter."""
    if "trăm" not in words:
        return _below_hundred(words)
    if len(words) < 2 or words[1] != "trăm" or words[0] not in _DIGITS:
        return None
    hundreds, rest = _DIGITS[words[0]] * 100, words[2:]
    if not rest:
        return hundreds
    if rest[0] in _ODD:
        return hundreds + _LAST_DIGITS[rest[1]] if len(rest) == 2 and rest[1] in _LAST_DIGITS else None
    tail = _below_hundred(rest)
    return None if tail is None or (len(rest) == 1 and rest[0] != "mười") else hundreds + tail


def _below_hundred(words: list[str]) -> int | None:
    """`năm`, `mười lăm`, `hai mươi mốt`, `hai mốt`."""
    match words:
        case [digit] if digit in _DIGITS:
            return _DIGITS[digit]
        case ["mười"]:
            return 10
        case ["mười", last] if last in _LAST_DIGITS and last not in ("mốt", "tư"):
            return 10 + _LAST_DIGITS[last]
        case [tens, "mươi"] if _DIGITS.get(tens, 0) > 1:
            return _DIGITS[tens] * 10
        case [tens, "mươi", last] if _DIGITS.get(tens, 0) > 1 and last in _LAST_DIGITS:
            return _DIGITS[tens] * 10 + _LAST_DIGITS[last]
    return None
