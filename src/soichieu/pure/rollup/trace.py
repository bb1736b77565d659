"""Why a number is what it is: the units it is made of, down to their own figures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from soichieu.pure.rollup.combining import NOTHING, Tally, together


@dataclass(frozen=True, slots=True)
class Trace:
    """One unit of a number: what it gave itself, what all of it makes, and its parts.

    `own` is None where the unit gave no figure itself. `hidden` counts the parts left out below the depth.
    """

    unit: int
    own: Tally | None
    whole: Tally
    parts: tuple["Trace", ...] = ()
    hidden: int = 0


def trace(
    unit: int,
    own: Mapping[int, Tally],
    children: Callable[[int], Sequence[int]],
    depth: int,
) -> Trace:
    """Take a number apart, `depth` levels down; units that gave nothing, nor any below them, stay out.

    `own` holds each unit's figure, `children` gives the units right below one in the tree of that day. The
    parts with the unit's own figure always make the whole, also where deeper ones are not shown.
    """
    given = own.get(unit)
    below = [trace(child, own, children, depth - 1) for child in children(unit)]
    parts = tuple(part for part in below if part.whole.count)
    whole = together([given or NOTHING, *(part.whole for part in parts)])
    if depth <= 0:
        return Trace(unit, given, whole, (), len(parts))
    return Trace(unit, given, whole, parts)
