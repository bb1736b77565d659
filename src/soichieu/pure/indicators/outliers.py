"""Figures that stand far from their like, by robust statistics; each told in words with what is usual.

Among units of one level in one period: the median and the median absolute deviation; a modified z-score
over 3.5 stands out (Iglewicz and Hoaglin, 1993). Along a unit's own series: the same of the steps from period
to period, or from the same month of the year before once there are two years of months. A spread smaller
than 2 % of what is usual, or than one unit of the last digit, is taken as that: else among equals any change
would stand out. What is shown is exact; only logarithms are floats.
"""

import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Generic, TypeVar

from soichieu.pure.indicators.sentences import Number, Sentence, places_of, shown, translatable

Key = TypeVar("Key", bound=Hashable)
"""Whose figure it is: a unit, or the place in a series."""

FEWEST = 8
"""So many answers, or steps, are needed to say what is usual."""
_FARTHEST = Fraction(7, 2)
_TO_DEVIATION = Fraction(6745, 10_000)
"""The median absolute deviation is so much of a standard deviation."""
_LEAST_PART = Fraction(1, 50)
_LEAST_LOG = math.log(1.1)
_SEASON = 12
_TWO_YEARS = 24
_MOST_PLACES = 4
_Real = TypeVar("_Real", Fraction, float)


class Basis(StrEnum):
    """What a figure was held against."""

    SIBLINGS = "siblings"
    SIZE = "size"
    SERIES = "series"
    SEASON = "season"


TEMPLATES: Mapping[tuple[Basis, bool], str] = {
    (Basis.SIBLINGS, True): translatable(
        "%(of)s là %(value)s, cao hơn hẳn mức thường gặp từ %(least)s đến %(most)s của %(count)s đơn vị "
        "cùng cấp."
    ),
    (Basis.SIBLINGS, False): translatable(
        "%(of)s là %(value)s, thấp hơn hẳn mức thường gặp từ %(least)s đến %(most)s của %(count)s đơn vị "
        "cùng cấp."
    ),
    (Basis.SIZE, True): translatable(
        "%(of)s là %(value)s, cao hơn hẳn mức thường gặp từ %(least)s đến %(most)s của đơn vị có quy mô như "
        "vậy, theo %(count)s đơn vị cùng cấp."
    ),
    (Basis.SIZE, False): translatable(
        "%(of)s là %(value)s, thấp hơn hẳn mức thường gặp từ %(least)s đến %(most)s của đơn vị có quy mô như "
        "vậy, theo %(count)s đơn vị cùng cấp."
    ),
    (Basis.SERIES, True): translatable(
        "%(of)s là %(value)s, cao hơn hẳn mức thường gặp từ %(least)s đến %(most)s theo %(count)s lần thay "
        "đổi giữa các kỳ trước."
    ),
    (Basis.SERIES, False): translatable(
        "%(of)s là %(value)s, thấp hơn hẳn mức thường gặp từ %(least)s đến %(most)s theo %(count)s lần thay "
        "đổi giữa các kỳ trước."
    ),
    (Basis.SEASON, True): translatable(
        "%(of)s là %(value)s, cao hơn hẳn mức thường gặp từ %(least)s đến %(most)s theo %(count)s lần so "
        "sánh với cùng kỳ năm trước."
    ),
    (Basis.SEASON, False): translatable(
        "%(of)s là %(value)s, thấp hơn hẳn mức thường gặp từ %(least)s đến %(most)s theo %(count)s lần so "
        "sánh với cùng kỳ năm trước."
    ),
}
"""The sentences by what a figure was held against and whether it is high."""


@dataclass(frozen=True, slots=True)
class Outlier(Generic[Key]):
    """A figure outside the usual range; `score` is how many deviations it is from the middle of it.

    `count` tells how many answers, or steps, say what is usual.
    """

    key: Key
    value: Fraction
    middle: Fraction
    least: Fraction
    most: Fraction
    score: float
    count: int
    basis: Basis

    @property
    def is_high(self) -> bool:
        """Whether it stands above what is usual."""
        return self.value > self.most

    def sentence(self, of: str) -> Sentence:
        """Tell it in words; `of` names the figure and whose it is ("Số mô hình của xã An Bình")."""
        details = {
            "of": of,
            "value": shown(self.value),
            "least": shown(self.least),
            "most": shown(self.most),
            "count": shown(self.count),
        }
        return Sentence(TEMPLATES[self.basis, self.is_high], details)


def among_siblings(
    values: Mapping[Key, Number | None], sizes: Mapping[Key, Number | None] | None = None
) -> tuple[Outlier[Key], ...]:
    """Return the figures of one period that stand out among units of one level, the farthest first.

    With `sizes` (people, communes, cases) a figure is held against what a unit of its size usually has, on a
    logarithmic scale; units without a size are left out, and where a number is negative sizes do not serve.
    Fewer than eight answers say nothing.
    """
    answered = {key: Fraction(value) for key, value in values.items() if value is not None}
    if sizes is not None:
        known = {key: Fraction(size) for key in answered if (size := sizes.get(key)) is not None}
        if all(answered[key] >= 0 and size >= 0 for key, size in known.items()):
            found = _by_size({key: answered[key] for key in known}, known)
            return tuple(sorted(found, key=lambda one: -one.score))
    if len(answered) < FEWEST:
        return ()
    unit = _unit(answered.values())
    middle = _median(list(answered.values()))
    deviation = max(_deviation(list(answered.values()), middle), abs(middle) * _LEAST_PART, unit)
    is_positive = min(answered.values()) >= 0
    least, most = _usual(middle, deviation, unit, is_positive=is_positive)
    found = [
        Outlier(
            key, value, middle, least, most, _score(value - middle, deviation), len(answered), Basis.SIBLINGS
        )
        for key, value in answered.items()
        if not least <= value <= most
    ]
    return tuple(sorted(found, key=lambda one: -one.score))


def along_series(series: Sequence[Number | None], *, is_monthly: bool = False) -> Outlier[int] | None:
    """Tell whether the last figure of a unit's series, oldest first, stands out; None where it does not.

    Periods without an answer are no zero: their steps are not counted. Of months with two years before the
    last, each is held against the same month of the year before.
    """
    exact = [None if value is None else Fraction(value) for value in series]
    lag = _SEASON if is_monthly and len(exact) > _TWO_YEARS else 1
    last, base = (exact[-1], exact[-1 - lag]) if len(exact) > lag else (None, None)
    pairs = zip(exact[:-lag], exact[lag:-1], strict=False)
    steps = [two - one for one, two in pairs if one is not None and two is not None]
    if last is None or base is None or len(steps) < FEWEST:
        return None
    there = [value for value in exact if value is not None]
    unit, step, level = _unit(there), _median(steps), abs(_median(there[:-1]))
    deviation = max(_deviation(steps, step), level * _LEAST_PART, unit)
    least, most = _usual(base + step, deviation, unit, is_positive=min(there) >= 0)
    if least <= last <= most:
        return None
    score = _score(last - base - step, deviation)
    basis = Basis.SERIES if lag == 1 else Basis.SEASON
    return Outlier(len(series) - 1, last, base + step, least, most, score, len(steps), basis)


def _by_size(values: Mapping[Key, Fraction], sizes: Mapping[Key, Fraction]) -> list[Outlier[Key]]:
    """Hold log((1 + value) / (1 + size)) of each against that of all."""
    if len(values) < FEWEST:
        return []
    logs = {key: math.log1p(value) - math.log1p(sizes[key]) for key, value in values.items()}
    middle = _middle(sorted(logs.values()))
    deviation = max(_middle(sorted(abs(one - middle) for one in logs.values())), _LEAST_LOG)
    width = float(_FARTHEST / _TO_DEVIATION) * deviation
    unit = _unit(values.values())
    found = []
    for key, value in values.items():
        usual = [Fraction(math.expm1(math.log1p(sizes[key]) + middle + by)) for by in (-width, 0, width)]
        least, most = _down(max(usual[0], Fraction(0)), unit), _up(usual[2], unit)
        if least <= value <= most:
            continue
        score = float(_TO_DEVIATION) * abs(logs[key] - middle) / deviation
        central = _down(max(usual[1], Fraction(0)), unit)
        found.append(Outlier(key, value, central, least, most, score, len(values), Basis.SIZE))
    return found


def _usual(
    middle: Fraction, deviation: Fraction, unit: Fraction, *, is_positive: bool
) -> tuple[Fraction, Fraction]:
    """The range within 3.5 deviations, widened to whole units; not below zero where nothing is."""
    width = _FARTHEST * deviation / _TO_DEVIATION
    least, most = _down(middle - width, unit), _up(middle + width, unit)
    return (max(least, Fraction(0)), max(most, Fraction(0))) if is_positive else (least, most)


def _score(distance: Fraction, deviation: Fraction) -> float:
    return float(_TO_DEVIATION * abs(distance) / deviation)


def _unit(values: Iterable[Fraction]) -> Fraction:
    """One unit of the last digit the figures are given with."""
    return Fraction(1, 10 ** min(_MOST_PLACES, max(map(places_of, values))))


def _down(value: Fraction, unit: Fraction) -> Fraction:
    return value // unit * unit


def _up(value: Fraction, unit: Fraction) -> Fraction:
    return -(-value // unit) * unit


def _deviation(values: Sequence[Fraction], middle: Fraction) -> Fraction:
    return _median([abs(value - middle) for value in values])


def _median(values: Sequence[Fraction]) -> Fraction:
    return _middle(sorted(values))


def _middle(ordered: Sequence[_Real]) -> _Real:
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
