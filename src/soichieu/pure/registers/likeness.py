"""Whether two lines say the same."""

from collections.abc import Mapping

from soichieu.pure.registers.numbers import Number
from soichieu.pure.registers.saying import Concept, Saying
from soichieu.pure.registers.values import Slot

LEAST = 0.67
"""The part of what two lines say that both must say."""

LEAST_OF_RESULTS = 0.85
"""The same of results: a word more is soon another result."""

MOST_REPLACED = 0.35
"""What one may say where the other says something else; a thing weighs more: other things are never one."""


GENERAL_FAULT = "±đáp ứng"
MOST_FAULT = 1.0
"""What a particular fault weighs at most."""

_DENIED = frozenset({-1})


def likeness_of(one: Saying, other: Saying) -> float:
    """Return which part of what two lines say both say, 0 to 1; 0 where they are not one matter.

    Both ways the same. It does not look whether they contradict each other: `contradict`.
    """
    mine, theirs = one.by_name, other.by_name
    shared = sum(concept.weight for name, concept in one.concepts if name in theirs)
    if not shared or shared < must_share(one) or shared < must_share(other):
        return 0.0
    first, second = one.weight - shared, other.weight - shared
    general, fault = _one_fault(mine, theirs)
    if not fault:
        fault, general = _one_fault(theirs, mine)
    shared, first, second = shared + (general + fault) / 2, first - general, second - fault
    same = _same_syllables(mine, theirs)
    shared, first, second = shared + same, first - same, second - same
    if min(first, second) > MOST_REPLACED:
        return 0.0
    likeness = 2 * shared / (2 * shared + first + second)
    least = LEAST_OF_RESULTS if one.slot is Slot.RESULT else LEAST
    return min(1.0, likeness) if likeness >= least else 0.0


def must_share(saying: Saying) -> float:
    """Return what a line must share word for word with another to be like it at all."""
    return LEAST / (2 - LEAST) * saying.weight - MOST_FAULT


def _one_fault(one: Mapping[str, Concept], other: Mapping[str, Concept]) -> tuple[float, float]:
    """Return what a general fault of one line ("còn hạn chế") and another's particular one ("thấp") weigh.

    The general one stands for the particular one where neither line has the other's.
    """
    general = one.get(GENERAL_FAULT)
    if general is None or general.signs != _DENIED or GENERAL_FAULT in other:
        return 0.0, 0.0
    faults = [
        concept.weight
        for name, concept in other.items()
        if name.startswith("±") and name not in one and concept.signs == _DENIED
    ]
    return (general.weight, max(faults)) if faults else (0.0, 0.0)


def _same_syllables(one: Mapping[str, Concept], other: Mapping[str, Concept]) -> float:
    """Return what the same syllables weigh in concepts that only one line has.

    So "hòa giải" stands in "hòa giải cơ sở".

    Two terms of the trade that share a syllable are two things ("hộ nghèo", "hộ cận nghèo").
    """
    mine = [(name, concept) for name, concept in one.items() if name not in other]
    theirs = [(name, concept) for name, concept in other.items() if name not in one]
    return sum(
        min(concept.weight / len(name.split()), against.weight / len(called.split()))
        for name, concept in mine
        for called, against in theirs
        if not (concept.is_term and against.is_term)
        for syllable in set(name.split()) & set(called.split())
    )


def contradict(one: Saying, other: Saying) -> bool:
    """Say whether two lines can never be one matter, however alike their words are."""
    return (
        one.slot is not other.slot
        or _apart(one.addressees, other.addressees)
        or _apart(one.levels, other.levels)
        or _count_otherwise(one, other)
        or _go_opposite_ways(one, other)
    )


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _count_otherwise(one: Saying, other: Saying) -> bool:
    """Say whether the numbers differ: in a result any, elsewhere two of one kind."""
    if one.numbers == other.numbers:
        return False
    if one.slot is Slot.RESULT:
        return True
    return any(_of_kind(one, kind).isdisjoint(_of_kind(other, kind)) for kind in _kinds(one) & _kinds(other))


def _kinds(one: Saying) -> set[str]:
    return {kind for kind, _ in one.numbers}


def _of_kind(one: Saying, kind: str) -> set[Number]:
    return {number for number in one.numbers if number[0] == kind}


def _go_opposite_ways(one: Saying, other: Saying) -> bool:
    """Say whether a thing or a state that both speak of is denied in one only."""
    names = other.by_name
    return any(
        name in names and concept.signs.isdisjoint(names[name].signs) for name, concept in one.concepts
    )
