"""A target handed down the tree: do the shares bear the whole, and a whole spread without remainder (R13)."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Generic, TypeVar

from soichieu.pure.indicators.sentences import Number, Sentence, SentenceError, shown, translatable

Key = TypeVar("Key", bound=Hashable)
"""Who a share is given to."""

EVEN = translatable("Tổng các chỉ tiêu đã giao bằng chỉ tiêu chung (%(whole)s).")
SHORT = translatable(
    "Tổng các chỉ tiêu đã giao là %(sum)s, còn thiếu %(difference)s so với chỉ tiêu chung (%(whole)s)."
)
OVER = translatable(
    "Tổng các chỉ tiêu đã giao là %(sum)s, vượt %(difference)s so với chỉ tiêu chung (%(whole)s)."
)
SHORT_SOME_MISSING = translatable(
    "Đã giao %(sum)s trong chỉ tiêu chung %(whole)s, còn %(difference)s cho %(missing)s đơn vị chưa "
    "được giao."
)
EACH_REACHES = translatable("Mọi chỉ tiêu đã giao đều không kém chỉ tiêu chung (%(whole)s).")
SOME_WEAK = translatable("%(weak)s đơn vị được giao chỉ tiêu kém chỉ tiêu chung (%(whole)s).")
SOME_OTHER = translatable("%(weak)s đơn vị được giao chỉ tiêu khác chỉ tiêu chung (%(whole)s).")
NO_WEIGHTS = translatable("Không chia được chỉ tiêu vì mọi trọng số đều bằng 0; hãy chọn cách chia khác.")
NEGATIVE_WEIGHT = translatable("Không chia được chỉ tiêu theo trọng số âm; hãy chọn cách chia khác.")
TOO_FINE = translatable(
    "Chỉ tiêu %(whole)s có nhiều hơn %(places)s chữ số thập phân; hãy cho thêm chữ số thập phân khi chia."
)


class Bound(StrEnum):
    """How shares stand to the whole: reach it, keep within it, or make it exactly."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Shares(Generic[Key]):
    """What is left of the whole (negative: given too much), who has no share yet, and whether it is sound.

    Shares that fall short while some are still to be given are sound: the rest is theirs.
    """

    remainder: Fraction
    missing: tuple[Key, ...]
    is_sound: bool
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Levels(Generic[Key]):
    """Who was given a ratio weaker than the whole's, who has none yet, and whether all reach it."""

    weak: tuple[Key, ...]
    missing: tuple[Key, ...]
    is_sound: bool
    sentence: Sentence


class SpreadError(SentenceError):
    """A whole that cannot be spread so."""


def check_shares(whole: Number, shares: Mapping[Key, Number | None], bound: Bound) -> Shares[Key]:
    """Hold the shares of a target that adds up against the whole; None is a share not given yet, no zero."""
    missing = tuple(key for key, share in shares.items() if share is None)
    total = sum((Fraction(share) for share in shares.values() if share is not None), Fraction(0))
    remainder = Fraction(whole) - total
    details = {"whole": shown(whole), "sum": shown(total), "difference": shown(abs(remainder))}
    if remainder > 0 and missing:
        told = Sentence(SHORT_SOME_MISSING, details | {"missing": shown(len(missing))})
        return Shares(remainder, missing, is_sound=True, sentence=told)
    if remainder > 0:
        return Shares(remainder, missing, bound is Bound.AT_MOST, Sentence(SHORT, details))
    if remainder < 0:
        return Shares(remainder, missing, bound is Bound.AT_LEAST, Sentence(OVER, details))
    return Shares(remainder, missing, is_sound=True, sentence=Sentence(EVEN, details))


def check_levels(whole: Number, shares: Mapping[Key, Number | None], bound: Bound) -> Levels[Key]:
    """Hold the shares of a ratio against the whole's: a ratio does not add up, each must reach it itself."""
    missing = tuple(key for key, share in shares.items() if share is None)
    weak = tuple(key for key, share in shares.items() if share is not None and _is_weak(share, whole, bound))
    details = {"whole": shown(whole)}
    if weak:
        told = Sentence(
            SOME_OTHER if bound is Bound.EXACT else SOME_WEAK, details | {"weak": shown(len(weak))}
        )
        return Levels(weak, missing, is_sound=False, sentence=told)
    return Levels(weak, missing, is_sound=True, sentence=Sentence(EACH_REACHES, details))


def _is_weak(share: Number, whole: Number, bound: Bound) -> bool:
    match bound:
        case Bound.AT_LEAST:
            return share < whole
        case Bound.AT_MOST:
            return share > whole
        case Bound.EXACT:
            return share != whole


def spread(whole: Number, weights: Mapping[Key, Number], places: int = 0) -> dict[Key, Decimal]:
    """Spread a whole by weights, each share at so many decimal places, so that they add up to it exactly.

    Shares are cut and the units left over go to the largest rests, the earlier of equals first (largest
    remainder). Raises SpreadError where all weights are zero, one is negative, or the whole is finer than
    the places.
    """
    if any(weight < 0 for weight in weights.values()):
        raise SpreadError(NEGATIVE_WEIGHT)
    of = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    if not of:
        raise SpreadError(NO_WEIGHTS)
    units = abs(Fraction(whole)) * 10**places
    if units.denominator != 1:
        raise SpreadError(TOO_FINE, whole=shown(whole), places=str(places))
    exact = {key: units * Fraction(weight) / of for key, weight in weights.items()}
    given = {key: int(share) for key, share in exact.items()}
    left = int(units) - sum(given.values())
    for key in sorted(exact, key=lambda one: given[one] - exact[one])[:left]:
        given[key] += 1
    sign = 1 if whole < 0 else 0
    return {key: Decimal((sign, tuple(map(int, str(share))), -places)) for key, share in given.items()}
