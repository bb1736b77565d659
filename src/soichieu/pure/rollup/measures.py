"""What kind of figure a measure is, and which ways of rolling it up make sense (R13)."""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What a figure tells: a state at the end of a period, what came within it, a share, yes or no, words."""

    STOCK = "stock"
    FLOW = "flow"
    RATIO = "ratio"
    YES_NO = "yes_no"
    TEXT = "text"


class Aggregation(StrEnum):
    """How figures of units make that of the unit above."""

    SUM = "sum"
    WEIGHTED_MEAN = "weighted_mean"
    RATIO_OF_SUMS = "ratio_of_sums"
    LAST = "last"
    MIN = "min"
    MAX = "max"
    COUNT = "count"
    NONE = "none"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class PairError(ValueError):
    """A kind of figure cannot be rolled up that way; the sentence says why and what to choose."""


_A = Aggregation
_ALLOWED: Mapping[Kind, frozenset[Aggregation]] = {
    Kind.STOCK: frozenset({_A.SUM, _A.WEIGHTED_MEAN, _A.LAST, _A.MIN, _A.MAX, _A.COUNT, _A.NONE}),
    Kind.FLOW: frozenset({_A.SUM, _A.WEIGHTED_MEAN, _A.MIN, _A.MAX, _A.COUNT, _A.NONE}),
    Kind.RATIO: frozenset({_A.RATIO_OF_SUMS, _A.WEIGHTED_MEAN, _A.MIN, _A.MAX, _A.COUNT, _A.NONE}),
    Kind.YES_NO: frozenset({_A.COUNT, _A.LAST, _A.MIN, _A.MAX, _A.NONE}),
    Kind.TEXT: frozenset({_A.COUNT, _A.NONE}),
}
_WHY: Mapping[Kind, str] = {
    Kind.STOCK: "Số liệu thời điểm không có tử số và mẫu số; hãy chọn cộng, bình quân có trọng số, "
    "số mới nhất, nhỏ nhất, lớn nhất, đếm hoặc không tổng hợp.",
    Kind.FLOW: "Số liệu trong kỳ không lấy số mới nhất, cũng không có tử số và mẫu số; hãy chọn cộng, "
    "bình quân có trọng số, nhỏ nhất, lớn nhất, đếm hoặc không tổng hợp.",
    Kind.RATIO: "Tỷ lệ không được cộng; hãy chọn tính lại từ tổng tử số và tổng mẫu số, bình quân có "
    "trọng số, nhỏ nhất, lớn nhất, đếm hoặc không tổng hợp.",
    Kind.YES_NO: "Chỉ tiêu có/không chỉ có thể đếm, lấy trả lời mới nhất, có ở mọi nơi (nhỏ nhất), có ở "
    "ít nhất một nơi (lớn nhất) hoặc không tổng hợp.",
    Kind.TEXT: "Chỉ tiêu bằng lời chỉ có thể đếm số đơn vị đã trả lời hoặc không tổng hợp.",
}


def aggregations_of(kind: Kind) -> frozenset[Aggregation]:
    """Give the ways a kind of figure may be rolled up."""
    return _ALLOWED[kind]


def check_pair(kind: Kind, aggregation: Aggregation) -> None:
    """Raise PairError where a kind of figure cannot be rolled up that way: shares are never added (R14)."""
    if aggregation not in _ALLOWED[kind]:
        raise PairError(_WHY[kind])
