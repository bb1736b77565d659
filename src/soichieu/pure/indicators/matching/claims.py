"""What was read, as far as it helps to say which indicator it is of."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class ClaimKind(StrEnum):
    """The kinds of findings that bear a number of an indicator."""

    FIGURE = "figure"
    TARGET = "target"
    COVERAGE = "coverage"


_TO_NUMBER = re.compile(r"\d")
_TO_STOP = re.compile(r"[\d,;.]")


@dataclass(frozen=True, slots=True)
class Claim:
    """A number, what it is of, and how it is measured; `whole` is the m of "n of m".

    `context` is what stands around it in its sentence: its words help, and weigh less.
    """

    kind: ClaimKind
    value: Decimal
    what: str
    measure_unit: str = ""
    qualifier: str = ""
    whole: Decimal | None = None
    context: str = ""


def claim_of(kind: ClaimKind, found: Mapping[str, object], sentence: str = "") -> Claim | None:
    """Make a claim of the fields of a finding (design §5); None where it says no number or not of what.

    Of the `sentence` it stands in, that counts which is nearer to it than to another number.
    """
    is_coverage, is_figure = kind is ClaimKind.COVERAGE, kind is ClaimKind.FIGURE
    value = _number(found.get("done" if is_coverage else "value"))
    what = found.get("of") or found.get("text") if is_figure else found.get("what")
    whole = _number(found.get("of")) if is_coverage else None
    if value is None or not what or (is_coverage and not whole):
        return None
    return Claim(
        kind,
        value,
        str(what),
        str(found.get("measure_unit") or ""),
        str(found.get("qualifier") or ""),
        whole,
        _around(sentence, str(found.get("text") or "")),
    )


def _around(sentence: str, text: str) -> str:
    """What stands between the number before, the finding, and the number or comma after it."""
    before, said, after = sentence.partition(text) if text else (sentence, "", "")
    return f"{_TO_NUMBER.split(before)[-1]} {said} {_TO_STOP.split(after)[0]}" if said else sentence


def _number(value: object) -> Decimal | None:
    """A JSON number as the decimal that was printed: 5.62 is 5,62 and not the float next to it."""
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    return Decimal(str(value)) if is_number else None
