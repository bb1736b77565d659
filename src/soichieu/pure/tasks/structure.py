"""How tasks hang together: parts of a whole, and what waits for what. No task comes round to itself."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


def way_round(edges: Mapping[int, Iterable[int]], start: int, end: int) -> tuple[int, ...]:
    """Give the shortest way along `edges` from one task to another, both named; empty where there is none.

    A new edge end → start closes a cycle exactly where such a way exists; the way is what to tell.
    """
    before: dict[int, int | None] = {start: None}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if here == end:
            return _back(before, here)
        for there in edges.get(here, ()):
            if there not in before:
                before[there] = here
                waiting.append(there)
    return ()


def _back(before: Mapping[int, int | None], end: int) -> tuple[int, ...]:
    way: list[int] = []
    here: int | None = end
    while here is not None:
        way.append(here)
        here = before[here]
    return tuple(reversed(way))


@dataclass(frozen=True, slots=True)
class Work:
    """How much of a task is done: `done` of `of` pieces, each counted once."""

    done: int
    of: int


def work_of(task: int, parts: Mapping[int, Sequence[int]], finished: Mapping[int, bool]) -> Work:
    """Count the work of a task once: that of its parts where it has any, its own otherwise.

    `parts` gives the parts of a task, `finished` whether the lead's share of one is done. A part that hangs
    in two places, or a tangle of parts, is still counted once.
    """
    leaves: set[int] = set()
    seen = {task}
    waiting = [task]
    while waiting:
        here = waiting.pop()
        below = [one for one in parts.get(here, ()) if one not in seen]
        if not parts.get(here):
            leaves.add(here)
        seen.update(below)
        waiting.extend(below)
    return Work(sum(finished.get(one, False) for one in leaves), len(leaves))
