"""Where the carrying out of a directive stopped on its way down."""

from collections.abc import Callable, Collection, Mapping
from collections.abc import Set as AbstractSet
from functools import cache


def chain_stops(
    missing: AbstractSet[int], owing: AbstractSet[int], superiors: Mapping[int, Collection[int]]
) -> Mapping[int, frozenset[int]]:
    """Tell for each unit that has not done its part at which units the chain stopped for it.

    `superiors` holds the direct superiors of a unit in every hierarchy, of those above too; `owing` are all
    units that owe, `missing` those of them that have not done their part. A unit waits where every way up
    first meets a unit that is missing too: what it should carry out may not have reached it. Units that owe
    nothing are passed over; where a way up ends without meeting one that owes, or meets one that has done its
    part, the chain stopped at the unit itself. Hierarchies that run in a ring stop at themselves.
    """

    @cache
    def holding(unit: int) -> frozenset[int]:
        """The nearest owing superiors, nothing where one of the ways up is open."""
        ahead, seen, met = list(superiors.get(unit, ())), {unit}, set[int]()
        while ahead:
            one = ahead.pop()
            if one in seen:
                continue
            seen.add(one)
            if one in owing:
                met.add(one)
            elif above := superiors.get(one, ()):
                ahead.extend(above)
            else:
                return frozenset()
        return frozenset(met) if met <= missing else frozenset()

    return {unit: frozenset(_ends(unit, holding)) for unit in missing}


def _ends(unit: int, holding: Callable[[int], frozenset[int]]) -> set[int]:
    """Go up from a unit through those that hold it up; where each way ends, itself if it runs in a ring."""
    ahead, seen, ends = [unit], {unit}, set[int]()
    while ahead:
        one = ahead.pop()
        if above := holding(one):
            ahead.extend(above - seen)
            seen |= above
        else:
            ends.add(one)
    return ends or {unit}
