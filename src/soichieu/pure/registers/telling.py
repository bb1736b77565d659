"""A group as it is told: its representative, what all of it says, and why each line stands in it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from soichieu.pure.registers.saying import Saying
from soichieu.pure.registers.values import Group, Join, Line, Why
from soichieu.pure.text.folding import comparison_key


@dataclass(frozen=True, slots=True)
class Member:
    """A line of a group, what it says, and how like the centre of the group that is."""

    line: Line
    saying: Saying
    likeness: float


def group_of(members: Sequence[Member]) -> Group:
    """Tell a group; the members that say what its centre says come first, and one of them stands for it."""
    centre = [member for member in members if member.saying == members[0].saying]
    times = Counter(comparison_key(member.line.text) for member in centre)
    head = min(centre, key=lambda one: (-times[comparison_key(one.line.text)], _order(one)))
    others = sorted((one for one in members if one is not head), key=lambda one: (-one.likeness, _order(one)))
    everywhere = set.intersection(*({name for name, _ in member.saying.concepts} for member in members))
    units = Counter(member.line.unit for member in members)
    return Group(
        slot=head.line.slot,
        representative=head.line,
        joins=(Join(head.line, Why.REPRESENTATIVE, 1.0), *(_join(one, head) for one in others)),
        shared=tuple(words for name, words in _words(head.saying).items() if name in everywhere),
        by_unit=tuple(sorted(units.items(), key=lambda one: (-one[1], one[0]))),
    )


def _join(member: Member, head: Member) -> Join:
    """Tell why a line stands in the group of a representative."""
    if comparison_key(member.line.text) == comparison_key(head.line.text):
        return Join(member.line, Why.SAME_TEXT, 1.0)
    ours, its = _words(member.saying), _words(head.saying)
    both = [name for name in ours if name in its]
    alike = [(ours[name], its[name]) for name in both]
    return Join(
        line=member.line,
        why=Why.SAME_WORDS if member.saying == head.saying else Why.ALIKE,
        likeness=round(member.likeness, 4),
        shared=tuple(words for words, other in alike if _same(words, other)),
        otherwise=tuple((words, other) for words, other in alike if not _same(words, other)),
        added=tuple(_missing(ours, its)),
        left_out=tuple(_missing(its, ours)),
    )


def _words(saying: Saying) -> dict[str, str]:
    """The printed words of what weighs anything, by name."""
    return {name: concept.words for name, concept in saying.concepts if concept.weight}


def _missing(ours: dict[str, str], its: dict[str, str]) -> Iterable[str]:
    return (words for name, words in ours.items() if name not in its)


def _same(words: str, other: str) -> bool:
    return comparison_key(words) == comparison_key(other)


def _order(member: Member) -> tuple[int, str, str, str]:
    line = member.line
    return (len(line.text), line.text, line.unit, line.ref)
