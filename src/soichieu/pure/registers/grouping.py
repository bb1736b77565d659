"""Groups of lines that say the same, the same whatever the order in which the lines come.

Lines of one saying are one point. Points are held against each other only where they share one of their
rarer concepts: whoever shares none of them cannot share enough (prefix filtering, exact). Then stars: the
point that most lines are like is a centre, what is like it joins, unless it contradicts one that has joined.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from soichieu.pure.registers.likeness import contradict, likeness_of, must_share
from soichieu.pure.registers.saying import Saying, saying_of
from soichieu.pure.registers.telling import Member, group_of
from soichieu.pure.registers.values import Group, Line

_A_BIT = 1e-9

Likes = Mapping[int, Mapping[int, float]]


def group_lines(lines: Iterable[Line]) -> tuple[Group, ...]:
    """Return the groups of lines that say the same, the biggest first; a line like no other stands alone."""
    by_saying: dict[Saying, list[Member]] = defaultdict(list)
    for line in sorted(lines, key=_order):
        saying = saying_of(line)
        by_saying[saying].append(Member(line, saying, 1.0))
    points = list(by_saying)
    sizes = [len(members) for members in by_saying.values()]
    groups = [
        group_of(
            [replace(one, likeness=likeness) for place, likeness in star for one in by_saying[points[place]]]
        )
        for star in _stars(points, sizes, likes_of(points))
    ]
    return tuple(sorted(groups, key=lambda group: (-len(group.joins), _order(group.representative))))


def _order(line: Line) -> tuple[str, int, str, str, str]:
    return (line.slot, len(line.text), line.text, line.unit, line.ref)


def likes_of(points: Sequence[Saying]) -> Likes:
    """Return for each point the points that are like it and do not contradict it, with how like they are."""
    likes: dict[int, dict[int, float]] = {place: {} for place in range(len(points))}
    having: dict[tuple[str, str], list[int]] = defaultdict(list)
    spread = Counter(name for point in points for name, _ in point.concepts)
    for place, point in enumerate(points):
        near: set[int] = set()
        for name in _rarest(point, spread):
            near.update(having[point.slot, name])
            having[point.slot, name].append(place)
        for other in near:
            likeness = likeness_of(point, points[other])
            if likeness and not contradict(point, points[other]):
                likes[place][other] = likes[other][place] = likeness
    return likes


def _rarest(point: Saying, spread: Mapping[str, int]) -> list[str]:
    """Return the rarest concepts of a point, so many that who shares none of them shares too little."""
    rare = sorted(point.concepts, key=lambda one: (spread[one[0]], one[0]))
    left, chosen = point.weight, []
    for name, concept in rare:
        if left < must_share(point) - _A_BIT:
            break
        chosen.append(name)
        left -= concept.weight
    return chosen


def _stars(points: Sequence[Saying], sizes: Sequence[int], likes: Likes) -> Iterable[list[tuple[int, float]]]:
    """Yield the groups, each its centre first, then what joins it from the most like on."""
    pull = {
        place: sizes[place] - 1 + sum(sizes[other] * likeness for other, likeness in near.items())
        for place, near in likes.items()
    }
    taken: set[int] = set()
    for centre in sorted(likes, key=lambda place: (-pull[place], place)):
        if centre in taken:
            continue
        star = [(centre, 1.0)]
        for other, likeness in sorted(likes[centre].items(), key=lambda one: (-one[1], one[0])):
            if other not in taken and not any(contradict(points[other], points[one]) for one, _ in star):
                star.append((other, likeness))
        taken.update(place for place, _ in star)
        yield star
