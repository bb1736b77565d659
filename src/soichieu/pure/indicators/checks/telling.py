"""What a broken rule says, as a clerk would write it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from soichieu.pure.indicators.sentences import Sentence, translatable


class BreachKind(StrEnum):
    """What is wrong, or worth telling."""

    MORE = "more"
    LESS = "less"
    NOT_MORE = "not_more"
    NOT_LESS = "not_less"
    UNEQUAL = "unequal"
    EQUAL = "equal"
    BELOW_LEAST = "below_least"
    ABOVE_MOST = "above_most"
    ROSE_BY_SHARE = "rose_by_share"
    FELL_BY_SHARE = "fell_by_share"
    ROSE_BY_AMOUNT = "rose_by_amount"
    FELL_BY_AMOUNT = "fell_by_amount"
    PARTS_EXCEED = "parts_exceed"
    PARTS_FALL_SHORT = "parts_fall_short"
    PARTS_MISSING = "parts_missing"
    SHARE_DIFFERS = "share_differs"
    SHARE_OF_NOTHING = "share_of_nothing"
    SHARE_ROUNDED = "share_rounded"
    SHARE_CUT = "share_cut"
    NOT_WHOLE = "not_whole"
    NEGATIVE = "negative"
    COUNTED_OTHERWISE = "counted_otherwise"
    LISTED_OTHERWISE = "listed_otherwise"
    LIST_DIFFERS = "list_differs"


NOTICES = frozenset(
    [BreachKind.PARTS_MISSING, BreachKind.SHARE_ROUNDED, BreachKind.SHARE_CUT, BreachKind.LIST_DIFFERS]
)
"""What is told and breaks nothing."""

TEMPLATES: Mapping[BreachKind, str] = {
    BreachKind.MORE: translatable("%(left)s lớn hơn %(right)s."),
    BreachKind.LESS: translatable("%(left)s nhỏ hơn %(right)s."),
    BreachKind.NOT_MORE: translatable("%(left)s phải lớn hơn %(right)s."),
    BreachKind.NOT_LESS: translatable("%(left)s phải nhỏ hơn %(right)s."),
    BreachKind.UNEQUAL: translatable("%(left)s không bằng %(right)s."),
    BreachKind.EQUAL: translatable("%(left)s không được bằng %(right)s."),
    BreachKind.BELOW_LEAST: translatable("%(of)s (%(value)s) nhỏ hơn mức thấp nhất cho phép (%(bound)s)."),
    BreachKind.ABOVE_MOST: translatable("%(of)s (%(value)s) lớn hơn mức cao nhất cho phép (%(bound)s)."),
    BreachKind.ROSE_BY_SHARE: (
        translatable(
            "%(of)s tăng %(change)s%% so với kỳ trước (từ %(before)s lên %(value)s), quá mức %(bound)s%%."
        )
    ),
    BreachKind.FELL_BY_SHARE: (
        translatable(
            "%(of)s giảm %(change)s%% so với kỳ trước (từ %(before)s xuống %(value)s), quá mức %(bound)s%%."
        )
    ),
    BreachKind.ROSE_BY_AMOUNT: (
        translatable(
            "%(of)s tăng %(change)s so với kỳ trước (từ %(before)s lên %(value)s), quá mức %(bound)s."
        )
    ),
    BreachKind.FELL_BY_AMOUNT: (
        translatable(
            "%(of)s giảm %(change)s so với kỳ trước (từ %(before)s xuống %(value)s), quá mức %(bound)s."
        )
    ),
    BreachKind.PARTS_EXCEED: (
        translatable("Tổng của %(parts)s (%(sum)s) lớn hơn %(whole)s (%(value)s), thừa %(difference)s.")
    ),
    BreachKind.PARTS_FALL_SHORT: (
        translatable("Tổng của %(parts)s (%(sum)s) nhỏ hơn %(whole)s (%(value)s), còn thiếu %(difference)s.")
    ),
    BreachKind.PARTS_MISSING: (
        translatable("Chưa đối chiếu được %(whole)s với các phần vì chưa có số liệu của %(missing)s.")
    ),
    BreachKind.SHARE_DIFFERS: (
        translatable(
            "%(of)s ghi %(value)s nhưng tính ra %(exact)s từ %(numerator)s (%(numerator_value)s) và "
            "%(denominator)s (%(denominator_value)s)."
        )
    ),
    BreachKind.SHARE_OF_NOTHING: (
        translatable("%(of)s ghi %(value)s nhưng không tính được vì %(denominator)s bằng 0.")
    ),
    BreachKind.SHARE_ROUNDED: (
        translatable(
            "%(of)s ghi %(value)s là số làm tròn của %(exact)s (%(numerator_value)s / %(denominator_value)s)."
        )
    ),
    BreachKind.SHARE_CUT: (
        translatable(
            "%(of)s ghi %(value)s là số cắt bớt, không làm tròn, của %(exact)s "
            "(%(numerator_value)s / %(denominator_value)s)."
        )
    ),
    BreachKind.NOT_WHOLE: translatable("%(of)s (%(value)s) phải là số nguyên."),
    BreachKind.NEGATIVE: translatable("%(of)s (%(value)s) không được là số âm."),
    BreachKind.COUNTED_OTHERWISE: (
        translatable("%(of)s ghi %(value)s nhưng số liệu chính thức ngày %(on)s là %(official)s.")
    ),
    BreachKind.LISTED_OTHERWISE: (
        translatable("%(of)s ghi %(value)s nhưng danh mục đơn vị ngày %(on)s có %(listed)s.")
    ),
    BreachKind.LIST_DIFFERS: (
        translatable(
            "%(of)s ngày %(on)s: số liệu chính thức là %(official)s, danh mục đơn vị trong hệ thống có "
            "%(listed)s."
        )
    ),
}


@dataclass(frozen=True, slots=True)
class Breach:
    """One finding of a rule: its kind and what its sentence needs, numbers printed the Vietnamese way."""

    kind: BreachKind
    details: Mapping[str, str]

    @property
    def is_notice(self) -> bool:
        """Whether it is only worth telling: nothing is to be mended or explained."""
        return self.kind in NOTICES

    @property
    def sentence(self) -> Sentence:
        """The sentence, apart as template and details."""
        return Sentence(TEMPLATES[self.kind], self.details)


def told(breach: Breach) -> str:
    """Return the Vietnamese sentence, its first letter a capital."""
    return capitalised(str(breach.sentence))


def capitalised(sentence: str) -> str:
    """Begin a sentence with a capital; a name from the dictionary may stand first."""
    return sentence[:1].upper() + sentence[1:]
