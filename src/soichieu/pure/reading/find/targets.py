"""Targets: what is to be reached, and by when. A number is reached (a figure) or aimed at (a target)."""

import re
from datetime import date

from soichieu.pure.reading.find.amounts import Amount
from soichieu.pure.reading.find.figure_tables import tabled_targets
from soichieu.pure.reading.find.goals import Goals
from soichieu.pure.reading.find.numbers import Numbers
from soichieu.pure.reading.findings import Target
from soichieu.pure.reading.prepared import Prepared

_CLAUSE_END = re.compile(
    r"[;\n(]|[.](?=\s|$)|,[ ](?=[^\d;]{0,24}\d|phấn đấu|góp phần|đáp ứng|nhằm|trong đó)|[ ]+(?:vào|trước|"
    r"đến) (?:cuối |hết )?(?:năm|ngày)|$"
)
_LONGEST = 300  # characters of what is aimed at


def find_targets(prepared: Prepared, numbers: Numbers) -> list[Target]:
    """Give the targets in the order of the text."""
    low = prepared.lower
    goals = prepared.once(Goals)
    told = (_target(prepared, low, amount, by) for amount, by in numbers.aimed)
    shared = (
        Target(
            value=share.ratio.done,
            measure_unit=None,
            what=prepared.quote(what) if what else None,
            by=goals.by(share.start),
            span=(share.start, what[1] if what and what[0] > share.start else share.end),
        )
        for share, what in numbers.aimed_ratios
    )
    return sorted((*told, *shared, *tabled_targets(prepared)), key=lambda target: target.span)


def _target(prepared: Prepared, low: str, amount: Amount, by: date | None) -> Target:
    start, end = amount.span
    what = prepared.quote(amount.of) if amount.of else None
    if amount.of and amount.of[0] >= amount.number[1]:
        far = min(amount.line.end, end + _LONGEST)
        stop = _CLAUSE_END.search(low, end, far)
        end = stop.start() if stop else far
        what = prepared.quote((amount.of[0], end))
    return Target(
        value=amount.value,
        measure_unit=amount.measure_unit,
        what=what,
        by=by,
        span=(start, end),
    )
