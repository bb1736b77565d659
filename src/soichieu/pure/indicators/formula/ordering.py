"""Which computed indicator comes before which, and the rings in which none can be first."""

from collections.abc import Collection, Iterator, Mapping

from soichieu.pure.indicators.formula.faults import RING
from soichieu.pure.indicators.formula.nodes import FormulaError

Definitions = Mapping[str, Collection[str]]
"""The operands of what is computed, by its name; a name that is not in it is entered, not computed."""


def find_cycle(definitions: Definitions) -> tuple[str, ...] | None:
    """Return a ring of names, each computed from the next, the last from the first; None if there is none.

    A formula that uses itself is a ring of one.
    """
    return _walked(definitions)[1]


def order_of_evaluation(definitions: Definitions) -> tuple[str, ...]:
    """Return the computed names, each after those it is made from; raises FormulaError on a ring."""
    order, ring = _walked(definitions)
    if ring:
        raise FormulaError(RING, ring=" → ".join([*ring, ring[0]]))
    return order


def _walked(definitions: Definitions) -> tuple[tuple[str, ...], tuple[str, ...] | None]:
    """Walk down from every name without recursion: the order in which names are done, or the ring met."""
    done: dict[str, None] = {}
    for root in definitions:
        # The names that are open, in order, each with those of its operands not yet looked at.
        path: dict[str, Iterator[str]] = {root: iter(definitions[root])} if root not in done else {}
        while path:
            current = next(reversed(path))
            for operand in path[current]:
                if operand in path:
                    names = list(path)
                    return tuple(done), tuple(names[names.index(operand) :])
                if operand in definitions and operand not in done:
                    path[operand] = iter(definitions[operand])
                    break
            else:
                done[current] = None
                del path[current]
    return tuple(done), None
