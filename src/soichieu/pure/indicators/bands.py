"""Bands of a scale: half-open, without gap or overlap, so that every number has one place (R13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from soichieu.pure.indicators.sentences import Number, SentenceError, shown, translatable

NONE = translatable("Thang đánh giá chưa có ngưỡng nào; hãy thêm ít nhất một ngưỡng.")
EMPTY = translatable(
    "Ngưỡng “%(label)s” từ %(start)s đến dưới %(end)s không chứa số nào; hãy sửa lại hai đầu."
)
TWO_OPEN_BELOW = translatable(
    "Ngưỡng “%(label)s” và ngưỡng “%(other)s” cùng không có mức thấp nhất; hãy đặt mức thấp nhất cho "
    "một ngưỡng."
)
TWO_OPEN_ABOVE = translatable(
    "Ngưỡng “%(label)s” và ngưỡng “%(other)s” cùng không có mức cao nhất; hãy đặt mức cao nhất cho "
    "một ngưỡng."
)
COVERS_NEXT = translatable(
    "Ngưỡng “%(label)s” để mở phía trên nên chồng lên ngưỡng “%(other)s”; hãy đặt mức cao nhất "
    "cho ngưỡng này."
)
OVERLAP = translatable(
    "Ngưỡng “%(label)s” (đến dưới %(end)s) chồng lên ngưỡng “%(other)s” (từ %(start)s); hãy sửa để hai số "
    "bằng nhau."
)
GAP = translatable(
    "Các số từ %(end)s đến dưới %(start)s không thuộc ngưỡng nào, giữa “%(label)s” và “%(other)s”; hãy sửa "
    "để hai ngưỡng liền nhau."
)
SAME_LABEL = translatable("Hai ngưỡng cùng tên “%(label)s”; hãy đặt tên khác nhau.")


class BandsError(SentenceError):
    """Bands that leave a number without a place, or give it two."""


@dataclass(frozen=True, slots=True)
class Band:
    """The numbers from `start` on and below `end`; None leaves a side open.

    `tone` says how the band is to be taken, in the words of whoever draws it.
    """

    label: str
    tone: str
    start: Number | None = None
    end: Number | None = None

    def holds(self, value: Number) -> bool:
        """Whether a number lies in the band."""
        return (self.start is None or value >= self.start) and (self.end is None or value < self.end)


def check_bands(bands: Sequence[Band]) -> tuple[Band, ...]:
    """Return the bands from the lowest up. Raises BandsError on none, an empty one, a gap or an overlap.

    The outer sides may be closed: numbers beyond them have no band.
    """
    if not bands:
        raise BandsError(NONE)
    for band in bands:
        if band.start is not None and band.end is not None and band.start >= band.end:
            raise BandsError(EMPTY, label=band.label, start=shown(band.start), end=shown(band.end))
    labels = [band.label for band in bands]
    if twice := next((label for label in labels if labels.count(label) > 1), None):
        raise BandsError(SAME_LABEL, label=twice)
    _check_open(bands)
    ordered = sorted(bands, key=lambda band: (band.start is not None, band.start or 0))
    for lower, upper in pairwise(ordered):
        _check_neighbours(lower, upper)
    return tuple(ordered)


def band_of(value: Number, bands: Sequence[Band]) -> Band | None:
    """Return the band a number lies in, None beyond the outer sides."""
    return next((band for band in bands if band.holds(value)), None)


def _check_open(bands: Sequence[Band]) -> None:
    for template, is_open in (
        (TWO_OPEN_BELOW, [band for band in bands if band.start is None]),
        (TWO_OPEN_ABOVE, [band for band in bands if band.end is None]),
    ):
        if len(is_open) > 1:
            raise BandsError(template, label=is_open[0].label, other=is_open[1].label)


def _check_neighbours(lower: Band, upper: Band) -> None:
    """Only the lowest is open below by now, so `upper` begins with a number."""
    start = upper.start or 0
    if lower.end == start:
        return
    if lower.end is None:
        raise BandsError(COVERS_NEXT, label=lower.label, other=upper.label)
    details = {"label": lower.label, "other": upper.label, "end": shown(lower.end), "start": shown(start)}
    raise BandsError(GAP if lower.end < start else OVERLAP, **details)
