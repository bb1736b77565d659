"""The numbers of one text, read once for figures, coverage and targets: each tells its own of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from soichieu.pure.reading.find.amounts import Amount, amounts
from soichieu.pure.reading.find.moods import Moods
from soichieu.pure.reading.find.numerals import names_closed
from soichieu.pure.reading.find.proportions import proportions
from soichieu.pure.reading.find.ratios import Share
from soichieu.pure.reading.find.sections import Mood
from soichieu.pure.reading.find.standings import Standing, standings
from soichieu.pure.reading.findings import Document, Self, Span, Task
from soichieu.pure.reading.prepared import Prepared

Proportion = tuple[Share, Span | None]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The amounts and ratios of the prose in the order of the text: those told, and those aimed at."""

    told: tuple[Amount, ...]
    aimed: tuple[tuple[Amount, date | None], ...]  # with the day by which
    told_ratios: tuple[Proportion, ...]
    aimed_ratios: tuple[Proportion, ...]


def numbers_of(
    prepared: Prepared,
    documents: Iterable[Document],
    own: Self | None = None,
    tasks: Iterable[Task] = (),
) -> Numbers:
    """Read the numbers of a text; those inside the names of documents are none.

    `own` says what paper it is, `tasks` where it orders.
    """
    names = names_closed(prepared, documents)
    moods = Moods(prepared, own.type if own else None, tasks)
    stand = tuple(standings(prepared, amounts(prepared, names), moods))
    ratios = [(one, _is_aimed(moods, one[0].start)) for one in proportions(prepared, names)]
    return Numbers(
        told=tuple(amount for amount, standing in stand if standing is Standing.FIGURE),
        aimed=tuple(
            (amount, moods.by(amount.number[0])) for amount, standing in stand if standing is Standing.TARGET
        ),
        told_ratios=tuple(one for one, aimed in ratios if not aimed),
        aimed_ratios=tuple(one for one, aimed in ratios if aimed),
    )


def _is_aimed(moods: Moods, place: int) -> bool:
    """Tell a ratio to be reached: one of the goals, or what a task is to cover."""
    mood = moods.at(place)
    return mood is Mood.AIMS or (mood is Mood.ORDERS and moods.task_at(place) is not None)
