"""What the register knows, as the rules of a table ask it: units, documents, tasks given already."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from django.db.models.functions import Lower

from soichieu.accounts.sight import Sight
from soichieu.directives import queries as directives
from soichieu.directives.errors import NoSuchDirective
from soichieu.directives.models import Directive
from soichieu.foundation.errors import Invalid
from soichieu.organisations import queries as organisations
from soichieu.organisations.models import Unit
from soichieu.pure.calendar import find_dates
from soichieu.pure.importing import NameIndex, UnitAnswer
from soichieu.pure.importing.judging import Key
from soichieu.pure.text.folding import canonical, comparison_key
from soichieu.tasks.enums import Role
from soichieu.tasks.models import Assignment, ImportBatch, Series

LEFT_OUT = 0
"""The number kept for a name a person left out."""
_SYMBOL = re.compile(r"(?<![\w/.-])\d+[\w]*\s?[-/–]\s?[\w]+(?:\s?[-/–&]\s?[\w]+)*", re.UNICODE)
_MOST_SUGGESTED = 300  # names that get suggestions; a table with more is of another country


class Register:
    """Answers for one table, each thing asked once."""

    def __init__(self, batch: ImportBatch, sight: Sight, titles: Collection[str]) -> None:
        """Take the table's office, day and the names decided; `titles` are those that may have been given."""
        self._office: Unit = batch.office
        self._on, self._sight = batch.given_on, sight
        self._chosen: Mapping[str, int] = batch.names
        self._book = organisations.name_book(batch.given_on)
        self._units: dict[str, UnitAnswer] = {}
        self._documents: dict[str, Sequence[tuple[int, str]]] = {}
        self._given = _given(batch.office_id, titles)
        self._index: NameIndex | None = None
        self._near: dict[str, Sequence[tuple[int, str]]] = {}

    def unit(self, name: str) -> UnitAnswer:
        """Return what a name means, as a table of this office on its day means it."""
        key = comparison_key(name)
        if key not in self._units:
            self._units[key] = self._meant(name, key)
        return self._units[key]

    def near(self, name: str) -> Sequence[tuple[int, str]]:
        """Return up to three units whose names come nearest, those below the office first of equals."""
        key = comparison_key(name)
        if key not in self._near and len(self._near) < _MOST_SUGGESTED:
            if self._index is None:
                below = organisations.descendant_ids([self._office.pk], self._on)
                self._index = NameIndex(sorted(self._book.names, key=lambda one: one[0] not in below))
            self._near[key] = self._index.nearest(name)
        return self._near.get(key, ())

    def documents(self, cited: str) -> Sequence[tuple[int, str]]:
        """Return the documents in sight that a citation may mean, by number and name."""
        if cited not in self._documents:
            self._documents[cited] = [(one.pk, _named(one)) for one in self._cited(cited)]
        return self._documents[cited]

    def given(self, key: Key) -> int | None:
        """Return the open task of the office with these words, lead and day, or its recurring one."""
        return self._given.get(key)

    def _meant(self, name: str, key: str) -> UnitAnswer:
        chosen = self._chosen.get(key)
        if chosen is not None:
            return UnitAnswer(chosen) if chosen != LEFT_OUT else UnitAnswer(dropped=True)
        only = self._book.only(name)
        if only is not None:
            return UnitAnswer(only)
        _head, *tail = [part.strip() for part in name.split(",")]
        if tail and not all(self._book.names_area(part) for part in tail):
            return UnitAnswer()  # a list, which is asked name by name
        found = organisations.meaning_of(name, self._on, self._office)
        if found.unit is not None:
            return UnitAnswer(found.unit.pk)
        return UnitAnswer(bearers=tuple((one.unit_id, one.path) for one in found.candidates))

    def _cited(self, cited: str) -> list[Directive]:
        days = [found.full for found in find_dates(canonical(cited)) if found.full]
        symbols = [" ".join(found.group().split()) for found in _SYMBOL.finditer(cited)]
        wanted = [symbol for symbol in symbols if not _is_day(symbol)]
        for name in dict.fromkeys((*wanted, cited)):
            try:
                found = directives.named_by(name, self._sight) if "@" in name else self._by(name, days)
            except (NoSuchDirective, Invalid):
                continue
            return found
        return []

    def _by(self, name: str, days: Sequence[date]) -> list[Directive]:
        found = directives.by_symbol(name, self._sight)
        dated = [one for one in found if one.issued_on in days]
        # A day that belongs to none of them names another document.
        return dated if dated or (days and all(one.issued_on for one in found)) else found


def _is_day(words: str) -> bool:
    return any(found.full or found.year for found in find_dates(words))


def _named(directive: Directive) -> str:
    day = f"@{directive.issued_on}" if directive.issued_on else ""
    return f"{directive.symbol or directive.kind}{day}"


def _given(office_id: int, titles: Collection[str]) -> dict[Key, int]:
    """Return the open tasks of an office among some titles, however their letters are written."""
    wanted = {title.lower() for title in titles}
    rows = (
        Assignment.objects.filter(task__office_id=office_id, role=Role.LEAD, ended_on__isnull=True)
        .annotate(low=Lower("task__title"))
        .filter(low__in=wanted)
        .values_list("task_id", "task__title", "unit_id", "task__due")
    )
    given: dict[Key, int] = {
        (comparison_key(title), unit_id, due): task_id for task_id, title, unit_id, due in rows
    }
    series = Series.objects.filter(office_id=office_id, ends__isnull=True).annotate(low=Lower("title"))
    again = series.filter(low__in=wanted).values_list("pk", "title", "lead_id", "every")
    return given | {(comparison_key(title), lead_id, every): pk for pk, title, lead_id, every in again}
