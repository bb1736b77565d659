"""What was gained and what was lost between two weighings of one text."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One item that reads otherwise than before: lost if newly missed or newly invented, else gained."""

    lost: bool
    what: str
    item: str


def changes(
    before: tuple[Iterable[str], Iterable[str]], now: tuple[Iterable[str], Iterable[str]]
) -> tuple[Change, ...]:
    """Compare the (missed, invented) items of one kind in one text with those of the last weighing."""
    (missed, invented), (now_missed, now_invented) = map(_counted, before), map(_counted, now)
    return (
        *(Change(True, "missed", item) for item in sorted((now_missed - missed).elements())),
        *(Change(True, "invented", item) for item in sorted((now_invented - invented).elements())),
        *(Change(False, "found", item) for item in sorted((missed - now_missed).elements())),
        *(Change(False, "no longer invented", item) for item in sorted((invented - now_invented).elements())),
    )


def _counted(items: Iterable[str]) -> Counter[str]:
    return Counter(items)
