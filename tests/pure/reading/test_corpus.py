"""The open texts of the corpus: sound labels, no two documents taken for one, spans that quote.

How much is found is weighed by `bench/weigh/run.py`, which names every finding gained or lost.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from soichieu.pure.reading import read
from soichieu.pure.weighing import weigh

OPEN = Path(__file__).resolve().parents[2] / "corpus" / "open"
NAMES = sorted(path.stem for path in OPEN.glob("*.txt"))
EACH = pytest.mark.parametrize("name", NAMES)

FIELDS = {
    "documents": ("id", "type", "number", "symbol", "issuer", "date", "title", "state", "at"),
    "events": (
        "kind",
        "date",
        "date_basis",
        "organiser",
        "mode",
        "chair",
        "sites",
        "documents",
        "at",
    ),
    "people": ("name", "rank", "posts", "unit"),
    "figures": ("value", "measure_unit", "of", "at"),
    "coverage": ("done", "of", "what", "at"),
    "targets": ("value", "measure_unit", "what", "by", "at"),
    "tasks": ("lead", "coordinating", "due", "due_text", "bound", "product", "at"),
    "deadlines": ("date", "bound", "at"),
    "registers": ("kind", "name", "stage", "at"),
    "statements": ("slot", "speaker", "to", "at"),
}
ENDS = {"self"}
OTHERS = {"published_on", "self", "lineage", "units"}
MONTH = re.compile(r"\d{4}-\d{2}")


def _text(name: str) -> str:
    return (OPEN / f"{name}.txt").read_bytes().decode("utf-8")


def _labels(name: str) -> dict[str, Any]:
    labels: dict[str, Any] = json.loads((OPEN / f"{name}.json").read_text("utf-8"))
    return labels


def _spans(found: object) -> Iterator[tuple[int, int]]:
    """Give every span and mention, however deep in the reading it stands."""
    for key, value in found.items() if isinstance(found, dict) else ():
        if key == "span":
            yield (value[0], value[1])
        elif key == "mentions":
            yield from ((start, end) for start, end in value)
        else:
            yield from _spans(value)
    for one in found if isinstance(found, list) else ():
        yield from _spans(one)


def test_every_open_text_has_its_labels_and_every_label_its_text() -> None:
    assert NAMES
    assert sorted(path.stem for path in OPEN.glob("*.json")) == NAMES


@EACH
def test_every_label_has_the_fields_of_its_kind_and_stands_in_its_text(name: str) -> None:
    text, labels = _text(name), _labels(name)
    assert labels.keys() == FIELDS.keys() | OTHERS
    for kind, fields in FIELDS.items():
        for label in labels[kind]:
            assert set(label) == set(fields), (kind, label)
            assert label.get("at", text) in text, (kind, label)


@EACH
def test_days_are_days_and_relations_join_what_the_labels_name(name: str) -> None:
    labels = _labels(name)
    days = [label.get(field) for kind in FIELDS for label in labels[kind] for field in ("date", "by", "due")]
    for day in filter(None, days):
        assert MONTH.fullmatch(day) or date.fromisoformat(day)
    named = [document["id"] for document in labels["documents"]]
    assert len(named) == len(set(named))
    ends = {end for lower, _, upper in labels["lineage"] for end in (lower, upper)}
    ends |= {document for event in labels["events"] for document in event["documents"]}
    assert ends <= set(named) | ENDS


@EACH
def test_no_two_documents_of_an_open_text_are_taken_for_one(name: str) -> None:
    text = _text(name)
    assert weigh(read(text).as_json(), _labels(name), text).wrong_merges == 0


@EACH
def test_every_span_of_an_open_text_quotes_its_finding(name: str) -> None:
    text = _text(name)
    reading = read(text)
    told = [(figure.span, figure.text) for figure in reading.figures]
    told += [(deadline.span, deadline.text) for deadline in reading.deadlines]
    told += [(statement.span, statement.text) for statement in reading.statements]
    for span, words in told:
        assert unicodedata.normalize("NFC", text[slice(*span)]).replace("\xa0", " ") == words
    for start, end in _spans(reading.as_json()):
        assert text[start:end].strip(), (start, end)
