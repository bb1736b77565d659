"""What is stored held against what is worked out anew."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from soichieu.pure.rollup.arrays.cube import Numbers
from soichieu.pure.rollup.arrays.rows import Rows

_FIGURES = ("total", "weight", "count", "least", "most")


class Fault(StrEnum):
    """What is wrong with a stored total."""

    MISSING = "missing"
    EXTRA = "extra"
    TWICE = "twice"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Difference:
    """One stored total that is not as it must be, by the indexes of what it is of.

    `figures` name what is other, with the stored and the right number.
    """

    measure: int
    period: int
    unit: int
    fault: Fault
    figures: tuple[tuple[str, int, int], ...] = ()


def check(stored: Rows, computed: Rows) -> list[Difference]:
    """List every difference, in order of measure, period and unit; the stored rows may come in any order."""
    periods, units = (
        int(max(one.max(initial=0), other.max(initial=0))) + 1
        for one, other in ((stored.period, computed.period), (stored.unit, computed.unit))
    )
    keys, right = stored.keys(periods, units), computed.keys(periods, units)
    if np.array_equal(keys, right):
        return list(_other(stored, computed))
    order = np.argsort(keys, kind="stable")  # quick where they come in order
    keys = keys[order]
    is_first = np.append(True, keys[1:] != keys[:-1])[: len(keys)]
    twice = order[is_first & ~np.append(is_first[1:], True)[: len(keys)]]
    order, keys = order[is_first], keys[is_first]
    at = np.minimum(np.searchsorted(right, keys), max(len(right) - 1, 0))
    is_known = right[at] == keys if len(right) else np.zeros(len(keys), np.bool_)
    is_stored = np.zeros(len(right), np.bool_)
    is_stored[at[is_known]] = True
    found = list(_other(stored.picked(order[is_known]), computed.picked(at[is_known])))
    found += _named(stored, twice, Fault.TWICE)
    found += _named(stored, order[~is_known], Fault.EXTRA)
    found += _named(computed, np.flatnonzero(~is_stored), Fault.MISSING)
    return sorted(found, key=lambda one: (one.measure, one.period, one.unit, one.fault))


def _named(rows: Rows, which: Numbers, fault: Fault) -> Iterator[Difference]:
    for at in which:
        yield Difference(int(rows.measure[at]), int(rows.period[at]), int(rows.unit[at]), fault)


def _other(stored: Rows, computed: Rows) -> Iterator[Difference]:
    """Compare rows that stand side by side."""
    is_other = np.zeros(len(computed), np.bool_)
    for name in _FIGURES:
        is_other |= getattr(stored, name) != getattr(computed, name)
    for at in np.flatnonzero(is_other):
        pairs = [
            (name, int(getattr(stored, name)[at]), int(getattr(computed, name)[at])) for name in _FIGURES
        ]
        place = int(computed.measure[at]), int(computed.period[at]), int(computed.unit[at])
        yield Difference(*place, Fault.OTHER, tuple(pair for pair in pairs if pair[1] != pair[2]))
