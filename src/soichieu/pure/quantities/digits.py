"""Numbers in digits, both ways."""

import re
from decimal import Decimal

_PRINTED = re.compile(r"(?P<sign>[-−])?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<part>\d+))?", re.ASCII)


def parse_number(text: str) -> Decimal | None:
    """Read one printed number; None where the text is not one in the Vietnamese way.

    Leading zeros are read (`02`), a trailing percent sign is not part of a number, and a dot that does
    not group three digits makes the text no number (`31.8` is a day, `2.1` a heading).
    """
    printed = text.strip()
    if printed.isascii() and printed.isdigit():
        return Decimal(printed)
    found = _PRINTED.fullmatch(printed)
    if found is None:
        return None
    whole, part = found["whole"].replace(".", ""), found["part"]
    value = Decimal(f"{whole}.{part}" if part else whole)
    # Decimal's own minus and abs() round to the precision of the context; these do not.
    return value.copy_negate() if found["sign"] else value


def format_number(value: Decimal | int, *, decimals: int | None = None) -> str:
    """Print a number: `1.103`, `5,62`; with `decimals`, that many places, rounded half away from zero.

    Without `decimals` every place the value carries is printed, so that reading gives the value back.
    """
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError("Chỉ viết được số hữu hạn.")
    if decimals is not None:
        # Half away from zero is how offices round; Decimal's own default is half to even.
        number = number.quantize(Decimal(1).scaleb(-decimals), rounding="ROUND_HALF_UP")
    sign = "-" if number < 0 else ""
    whole, _, part = f"{number.copy_abs():f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped},{part}" if part else f"{sign}{grouped}"


def format_percent(value: Decimal | int, *, decimals: int | None = None) -> str:
    """Print a share with the sign set close to the number, as in `88,2%`."""
    return f"{format_number(value, decimals=decimals)}%"
