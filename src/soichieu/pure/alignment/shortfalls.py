"""Where an item that serves a clause promises less than it, or later."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from soichieu.pure.alignment.days import last_day_in
from soichieu.pure.alignment.matters import likeness
from soichieu.pure.alignment.papers import years_of
from soichieu.pure.alignment.targets import Target, matter_shared, of_one_kind, targets_in, weaker
from soichieu.pure.alignment.values import Clause, Item

_PART = re.compile(r";|\.(?=\s|$)")
_IN_THE_YEAR = re.compile(
    r"(?:^|(?<=\W))(?<!đến )(?<!hết )(?<!cuối )(?:trong )?năm 20\d\d(?!\s?[-–])", re.IGNORECASE
)
_PLAINLY = 2  # words more that one part shares with an item
_OPENS_WITH_DAY = re.compile(r"(?:trước|đến|chậm nhất|trong|năm)\s(?:\S+\s){6,}", re.IGNORECASE)
_FOR_ALL = re.compile(
    r"(?:cơ bản |phấn đấu )?(?:hoàn thành|xong|kết thúc)\s(?:việc này |các nội dung )?"
    r"(?:trước|trong|vào|chậm nhất|đến)",
    re.IGNORECASE,
)
_RECURS = re.compile(
    r"(?<!\w)(?:hằng|hàng|mỗi|định kỳ) (?:năm|quý|tháng|tuần|ngày|6 tháng)(?!\w)", re.IGNORECASE
)


class ShortfallKind(StrEnum):
    """In what an item falls short of its clause."""

    TARGET_LOWER = "target_lower"
    DEADLINE_LATER = "deadline_later"


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What the clause demands and what the item promises instead.

    Of a target both as they were read, with the words and the numbers as printed; of a deadline the two days.
    """

    kind: ShortfallKind
    demanded: Target | date
    promised: Target | date


def shortfalls(clause: Clause, item: Item, *, same_area: bool) -> tuple[Shortfall, ...]:
    """Return in what an item falls short of the clause it serves, deadline last; nothing where it does not.

    `same_area` says that the unit of the item answers for the whole area of which the clause speaks. Each
    target of the item is held against the one of the clause that is most like it. Where the item has no day,
    one in its words counts.
    """
    found = [
        Shortfall(ShortfallKind.TARGET_LOWER, upper, lower)
        for upper, lower in _lowered(clause, item, same_area=same_area)
    ]
    demanded, promised = _demanded_day(clause, item), item.due or last_day_in(item.text)
    if demanded and promised and promised > demanded:
        found.append(Shortfall(ShortfallKind.DEADLINE_LATER, demanded, promised))
    return tuple(found)


def _lowered(clause: Clause, item: Item, *, same_area: bool) -> Iterable[tuple[Target, Target]]:
    """Yield the lowered targets, each demanded one once."""
    uppers = targets_in(clause.text, clause.by or last_day_in(clause.text))
    told = set[Target]()
    for lower in _promised(item):
        alike = [upper for upper in uppers if of_one_kind(upper, lower, same_area=same_area)]
        upper = max(alike, key=lambda one: (matter_shared(one, lower), -one.value), default=None)
        if upper and upper not in told and weaker(upper, lower, same_area=same_area):
            told.add(upper)
            yield upper, lower


def _promised(item: Item) -> tuple[Target, ...]:
    """Give the targets of an item; the work of a year's paper is that of one year."""
    years = years_of(item.paper_title)
    own = item.due or last_day_in(item.text)
    by = own or (date(years[1], 12, 31) if years else None)
    of_a_year = (years is not None and years[0] == years[1]) or bool(_IN_THE_YEAR.search(item.text))
    return tuple(
        replace(one, is_yearly=one.is_yearly or of_a_year, is_part=one.is_part or own is None)
        for one in targets_in(item.text, by)
    )


def _demanded_day(clause: Clause, item: Item) -> date | None:
    """Give the day that holds for what the item does of the clause.

    None where the item does a part that recurs, or one before a part that opens with a day of its own ("…;
    trước ngày 30/6 từ 40 % hồ sơ …"). Of several days that of the part the item does. Where the clause has no
    day, one in its words counts for the part that tells it, at its head or after "hoàn thành" for all.
    """
    parts = [part.strip() for part in _PART.split(clause.text) if part.strip()]
    days = {part: day for part in parts if (day := last_day_in(part))}
    for_later = bool(days) and all(_OPENS_WITH_DAY.match(part) and part != parts[0] for part in days)
    free = [part for part in parts if part not in days and (for_later or _RECURS.search(part))]
    nearest = max((*days, *free), key=lambda part: likeness(part, item.text).words, default=None)
    if nearest in free and _beats_all(nearest, days, item):
        return None
    if len(set(days.values())) > 1 and nearest in days:
        return days[nearest]
    return clause.by or _day_in_words(parts, days, item)


def _day_in_words(parts: Sequence[str], days: Mapping[str, date], item: Item) -> date | None:
    """Give the only day of the words, where it holds for what the item does."""
    day = max(days.values(), default=None)
    for_all = any(_FOR_ALL.match(part) or (part == parts[0] and _OPENS_WITH_DAY.match(part)) for part in days)
    others = [part for part in parts if part not in days]
    is_own = any(_beats_all(part, others, item) for part in days)
    return day if for_all or is_own else None


def _beats_all(part: str, others: Iterable[str], item: Item) -> bool:
    shared = likeness(part, item.text).words
    return all(likeness(other, item.text).words + _PLAINLY <= shared for other in others)
