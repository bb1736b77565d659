"""What a clause or an item says is to be reached: how much, of what, by when, each or in all."""

import re
from datetime import date

from soichieu.pure.alignment.amounts import Sense
from soichieu.pure.alignment.data.target_words import ANYWHERE
from soichieu.pure.alignment.matters import Likeness, likeness
from soichieu.pure.alignment.target_pieces import Piece, Target, pieces_of
from soichieu.pure.alignment.unmarked import unmarked
from soichieu.pure.text.folding import canonical, nfc

__all__ = ["Sense", "Target", "matter_shared", "of_one_kind", "targets_in", "weaker"]

_ALIKE = 0.5
_SHARED = 3
_PROVINCIAL = re.compile(r"(?<!\w)(?:cấp tỉnh|cấp huyện)(?!\w)(?!.*cấp xã)")
_COMMUNE = re.compile(r"(?<!\w)xã(?!\w)")
_COMMUNAL = re.compile(r"^(?!.*cấp tỉnh).*(?:ở|của|tại) cấp xã(?!\w)")
_TOO_FEW = 2


def targets_in(text: str, by: date | None = None) -> tuple[Target, ...]:
    """Return the targets of a text in their order.

    `by` is the day by which the text as a whole is to be done; a year told beside a number goes before it.
    "mỗi thôn có 01 tổ" is also the target that all of them have one.
    """
    composed = nfc("\n".join(unmarked(line) for line in text.splitlines()))
    low = canonical(composed)
    shown = composed if len(low) == len(composed) else low
    pieces = (Piece(shown[start:end], low[start:end]) for start, end in pieces_of(low))
    return tuple(target for piece in pieces for target in piece.targets(by))


def weaker(upper: Target, lower: Target, *, same_area: bool = False) -> bool:
    """Say whether the lower target demands less than the upper one of the same matter.

    Shares are compared wherever they hold; counts and amounts only where both are said of each ("mỗi xã") or
    `same_area` tells that both units answer for the same area, and only level with level, a year's work with
    a year's. A target for an earlier year is a step on the way and not weaker.
    """
    return (
        of_one_kind(upper, lower, same_area=same_area)
        and _comparable(upper, lower, same_area=same_area)
        and _is_same_matter(upper, lower)
        and (upper.by is None or lower.by is None or lower.by.year >= upper.by.year)
        and (lower.value < upper.value if upper.sense is Sense.AT_LEAST else lower.value > upper.value)
    )


def of_one_kind(upper: Target, lower: Target, *, same_area: bool) -> bool:
    """Say whether two targets are measured alike and of one level of units, whatever they are of."""
    alike = (upper.measure, upper.is_change, upper.sense) == (lower.measure, lower.is_change, lower.sense)
    return alike and not _is_of_another_level(upper, lower, same_area=same_area)


def _comparable(upper: Target, lower: Target, *, same_area: bool) -> bool:
    """Say whether the numbers of two targets of one kind can be held against each other."""
    if upper.is_share or (upper.is_average and lower.is_average):
        return True
    if upper.per or lower.per:
        return _same_one(upper, lower)
    return same_area and upper.is_level == lower.is_level and (upper.is_level or _same_work(upper, lower))


def matter_shared(upper: Target, lower: Target) -> Likeness:
    """Tell how far two targets speak of the same matter."""
    return likeness(upper.what, lower.what)


def _is_same_matter(upper: Target, lower: Target) -> bool:
    """Say whether the words in common make it one matter."""
    shared = matter_shared(upper, lower)
    if shared.words < _TOO_FEW:
        return False
    if upper.per and upper.counted and upper.counted == lower.counted:
        return True
    return shared.part == 1 or (shared.part > _ALIKE and shared.words >= _SHARED)


def _is_of_another_level(upper: Target, lower: Target, *, same_area: bool) -> bool:
    """ "90 % ở cấp tỉnh và 60 % ở cấp xã": each number holds for its own level."""
    said = canonical(upper.what)
    if _PROVINCIAL.search(said):
        return not same_area
    return same_area and bool(_COMMUNAL.search(said)) and not _COMMUNE.search(canonical(lower.what))


def _same_work(upper: Target, lower: Target) -> bool:
    """Say whether both tell all the work of one year, or of the whole time."""
    if lower.is_part:
        return False
    return upper.is_yearly == lower.is_yearly and (upper.is_yearly or bool(upper.by and lower.by))


def _same_one(upper: Target, lower: Target) -> bool:
    """Say whether both hold for each of the same, or the lower one for the only one there is ("toàn xã")."""
    ones = {one.strip() for one in re.split(r",| và ", canonical(upper.per))}
    if lower.per:
        return bool(ones & {one.strip() for one in re.split(r",| và ", canonical(lower.per))})
    alone = canonical(lower.what)
    nouns = {"xã", "phường", "thị trấn"} if ones & set(ANYWHERE) else ones
    return any(re.search(rf"(?<!\w)(?:toàn|của|cả|tại) {re.escape(one)}(?!\w)", alone) for one in nouns)
