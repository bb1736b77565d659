"""Of which years a paper is, as its title says."""

import re

from soichieu.pure.text.folding import comparison_key

_SPAN = re.compile(r"\b(?P<first>20\d\d)\s?(?:-|đến|dến|tới)\s?(?:năm )?(?P<last>20\d\d)\b")
_UNTIL = re.compile(r"\bd?ến (?:hết )?năm (?P<last>20\d\d)\b")
_YEARS = re.compile(r"\bnăm (?P<year>20\d\d)\b")


def years_of(title: str, issued_in: int | None = None) -> tuple[int, int] | None:
    """Return the first and last year a paper is for: a term ("2021 - 2025", "nhiệm kỳ …"), a year, or None.

    "đến năm 2030" runs from the year of issue, where that is known.
    """
    key = comparison_key(title)
    if span := _SPAN.search(key):
        first, last = int(span["first"]), int(span["last"])
        return (first, last) if first <= last else None
    if (until := _UNTIL.search(key)) and issued_in is not None and issued_in <= int(until["last"]):
        return issued_in, int(until["last"])
    years = {int(found["year"]) for found in _YEARS.finditer(key)}
    return (year := years.pop(), year) if len(years) == 1 else None
