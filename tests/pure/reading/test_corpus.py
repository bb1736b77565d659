"""What the finders reach on short texts of many genres; a change may raise the figures, never lower them.

A text is `tests/corpus/NAME.txt` (told of an invented province), what is to be found in it `NAME.json`:
figures as value and thing counted (null where the text names none), targets as value and day, deadlines as
days, tasks as lead and day, registers as kind and name, statements as slot and first words.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from soichieu.pure.reading import Reading, read

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
NAMES = sorted(path.stem for path in CORPUS.glob("*.txt"))

Key = tuple[object, ...]
Kinds = dict[str, Callable[[Reading], Iterator[Key]]]

FOUND: Kinds = {
    "figures": lambda reading: ((one.value, _head(one.of)) for one in reading.figures),
    "coverage": lambda reading: ((one.done, one.of) for one in reading.coverage),
    "targets": lambda reading: ((one.value, _day(one.by)) for one in reading.targets),
    "deadlines": lambda reading: ((_day(one.date),) for one in reading.deadlines),
    "tasks": lambda reading: ((one.lead, _day(one.due)) for one in reading.tasks),
    "registers": lambda reading: ((one.kind, one.name) for one in reading.registers),
    "statements": lambda reading: ((one.slot, one.text) for one in reading.statements),
}

# Precision and recall reached; raise them when the finders get better.
REACHED = {
    "figures": (0.98, 0.98),
    "coverage": (1.0, 1.0),
    "targets": (1.0, 1.0),
    "deadlines": (1.0, 1.0),
    "tasks": (1.0, 1.0),
    "registers": (1.0, 1.0),
    "statements": (1.0, 1.0),
}


def _day(day: object) -> str | None:
    return str(day) if day else None


def _head(of: object) -> str | None:
    return str(of).lower() if of else None


def _expected(kind: str, expected: list[Any], found: Counter[Key]) -> Counter[Key]:
    """Give the keys expected; a statement is known by its first words."""
    if kind == "deadlines":
        return Counter((day,) for day in expected)
    if kind == "figures":
        return Counter((value, _head(of)) for value, of in expected)
    if kind != "statements":
        return Counter(tuple(one) for one in expected)
    keys: Counter[Key] = Counter()
    for slot, words in expected:
        fitting = (key for key in found if key[0] == slot and str(key[1]).startswith(words))
        keys[next(fitting, (slot, words))] += 1
    return keys


def _of_text(name: str, keys: Counter[Key]) -> Counter[Key]:
    return Counter({(name, *key): count for key, count in keys.items()})


def compare(kind: str) -> tuple[Counter[Key], Counter[Key], Counter[Key]]:
    """Give over the whole corpus what was rightly found, wrongly found, and missed."""
    right, wrong, missed = Counter[Key](), Counter[Key](), Counter[Key]()
    for name in NAMES:
        reading = read((CORPUS / f"{name}.txt").read_text(encoding="utf-8"), file=f"{name}.txt")
        wanted = json.loads((CORPUS / f"{name}.json").read_text(encoding="utf-8"))[kind]
        found = Counter(FOUND[kind](reading))
        expected = _expected(kind, wanted, found)
        right += _of_text(name, found & expected)
        wrong += _of_text(name, found - expected)
        missed += _of_text(name, expected - found)
    return right, wrong, missed


@pytest.mark.parametrize("kind", FOUND)
def test_the_corpus_is_read_no_worse_than_before(kind: str) -> None:
    right, wrong, missed = compare(kind)
    precision = right.total() / ((right + wrong).total() or 1)
    recall = right.total() / ((right + missed).total() or 1)
    told = f"{precision:.3f} {recall:.3f}\nwrong: {list(wrong)}\nmissed: {list(missed)}"
    assert (precision, recall) >= REACHED[kind], told
    assert recall >= REACHED[kind][1], told


@pytest.mark.parametrize("name", NAMES)
def test_every_span_of_the_corpus_quotes_its_finding(name: str) -> None:
    text = (CORPUS / f"{name}.txt").read_text(encoding="utf-8")
    reading = read(text, file=f"{name}.txt")
    for figure in reading.figures:
        assert text[slice(*figure.span)] == figure.text
    for deadline in reading.deadlines:
        assert text[slice(*deadline.span)] == deadline.text
    for statement in reading.statements:
        assert text[slice(*statement.span)] == statement.text
    for register in reading.registers:
        assert register.name in text[slice(*register.span)]
