"""Lines through points of which some are missing."""

from collections.abc import Sequence
from itertools import pairwise

from soichieu.web.charts.svg import at

Point = tuple[float, float] | None


def broken_path(points: Sequence[Point]) -> str:
    """Write the path through the points; it stops before a missing one and begins anew after it."""
    written, drawing = [], False
    for point in points:
        if point is not None:
            written.append(f"{'L' if drawing else 'M'}{at(point[0])} {at(point[1])}")
        drawing = point is not None
    return "".join(written)


def lone(points: Sequence[Point]) -> list[tuple[float, float]]:
    """Give the points with no neighbour: a path alone would not show them."""
    padded = [None, *points, None]
    around = zip(pairwise(padded), padded[2:], strict=False)
    return [here for (before, here), after in around if here is not None and before is None and after is None]
