from dataclasses import dataclass
from collections.abc import Hashable
from soichieu.pure.text.folding import comparison_key


@dataclass(frozen=True)
class Place:
    ref: Hashable
    path: str
    words: str


def attach(anchors, points):
    found = {}
    free = {}
    for p in points:
        free.setdefault(comparison_key(p.words), []).append(p)
    for a in anchors:
        c = free.get(comparison_key(a.words))
        if c:
            found[a.ref] = c.pop(0).ref
    return found
