"""Where an item that serves a clause promises less than it, or later."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from soichieu.pure.alignment.days import last_day_in
from soichieu.pure.alignment.matters import likeness
from soichieu.pure.alignment.papers import years_of
from soichieu.pure.alignment.targets import Target, comparable, matter_shared, targets_in, weaker
from soichieu.pure.alignment.values import Clause, Item

_PART = re.compile(r";|\.(?=\s|$)")
_IN_THE_YEAR = re.compile(
    r"(?:^|(?<=\W))(?<!đến )(?<!hết )(?<!cuối )(?:trong )?năm 20\d\d(?!\s?[-–])", re.IGNORECASE
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
    uppers = targets_in(clause.text, clause.by)
    told = set[Target]()
    for lower in _promised(item):
        alike = [upper for upper in uppers if comparable(upper, lower, same_area=same_area)]
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
    """Give the day that holds for what the item does of the clause; none for what recurs."""
    parts = [part for part in _PART.split(clause.text) if part.strip()]
    days = {part: day for part in parts if (day := last_day_in(part))}
    recurring = [part for part in parts if part not in days and _RECURS.search(part)]
    nearest = max((*days, *recurring), key=lambda part: likeness(part, item.text).words, default=None)
    if nearest in recurring and clause.by and _beats_all(nearest, days, item):
        return None
    if len(set(days.values())) > 1 and nearest in days:
        return days[nearest]
    return clause.by


def _beats_all(part: str, others: Iterable[str], item: Item) -> bool:
    shared = likeness(part, item.text).words
    return all(likeness(other, item.text).words < shared for other in others)
