"""The rank right before a name or its posts."""

from soichieu.pure.reading.data.posts import LEARNED, RANKS
from soichieu.pure.reading.findings import Span
from soichieu.pure.reading.prepared import Prepared

_LEARNED_ENDS = tuple(sorted((f" {title.lower().rstrip('.')}" for title in LEARNED), key=len, reverse=True))
_RANK_ENDS = tuple(sorted((rank.lower() for rank in RANKS), key=len, reverse=True))


def rank_before(prepared: Prepared, end: int) -> Span | None:
    """Find the rank right before a name or its posts, over learned titles: "Đại tá, TS. "."""
    start = max(0, end - 48)
    before = prepared.lower[start:end].rstrip(" ,.–-")
    while before.endswith(_LEARNED_ENDS):
        before = before[: -len(next(t for t in _LEARNED_ENDS if before.endswith(t)))].rstrip(" ,.–-")
    if not before.endswith(_RANK_ENDS):
        return None
    rank = next(rank for rank in _RANK_ENDS if before.endswith(rank))
    return start + len(before) - len(rank), start + len(before)
