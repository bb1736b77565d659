"""The numbers of a line that matter: names, amounts, and in results counts too."""

import re

from soichieu.pure.quantities import parse_number
from soichieu.pure.registers.values import Slot
from soichieu.pure.text.folding import comparison_key

Number = tuple[str, str]
"""What the number is of, and the number as it is compared."""

_NUMBER = re.compile(
    r"(?<![\w.,/])(?P<number>\d[\d.,/]*\d|\d)(?:(?P<symbol>[-/][^\W\d_][^\s,;]*)|\s?(?P<unit>%|[^\W\d_]+(?=\W|$))?)"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)(?:\s+số)?[\s:]*$")
_NAMING = frozenset(
    map(
        comparison_key,
        (
            "độ", "định", "quyết", "thị", "chế", "án", "luận", "luật", "khóa", "năm", "quý", "tháng", "lộ",
            "mức", "loại", "hạng", "khu", "tuyến", "điều", "khoản", "đoạn", "trình", "tư", "đợt", "vực",
        ),
    )
)  # fmt: skip
_AMOUNTS = frozenset(
    map(
        comparison_key,
        ("%", "tỷ", "triệu", "nghìn", "ngàn", "đồng", "km", "ha", "m", "mét", "tấn", "phần"),
    )
)
_COUNTING = frozenset({Slot.RESULT, Slot.REQUEST})
_LEADING_TO = frozenset(map(comparison_key, ("còn", "xuống")))


def numbers_of(text: str, slot: Slot) -> tuple[frozenset[Number], str]:
    """Return the numbers of a line that matter, and the line without numbers.

    Counts of a limit, a cause or a difficulty ("còn 7 xã chưa có") tell how far it goes in one unit, not
    what it is: they do not matter. Neither does a share there; a year, a decree, a grade, a sum does.
    """
    found: set[Number] = set()
    for match in _NUMBER.finditer(text):
        before = _WORD_BEFORE.search(text[: match.start()])
        named = comparison_key(before[1]) if before else ""
        unit = comparison_key(match["unit"] or "")
        number = f"{_plain(match['number'])}{comparison_key(match['symbol'] or '')}"
        if match["symbol"] or named in _NAMING:
            found.add((f"{named} số", number))
        elif unit in _AMOUNTS or slot in _COUNTING:
            found.add((f"còn {unit}" if named in _LEADING_TO else unit, number))
    return frozenset(found), _NUMBER.sub(lambda match: f" {match['unit'] or ''} ", text)


def _plain(printed: str) -> str:
    value = parse_number(printed)
    return printed if value is None else str(value.normalize())
