"""Weighing one text: its reading against its labels."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from soichieu.pure.weighing.alignment import aligned, mentions_of, wrong_merges
from soichieu.pure.weighing.counts import Count, Tally, total
from soichieu.pure.weighing.pairing import pairs
from soichieu.pure.weighing.places import Span, any_overlap, occurrences
from soichieu.pure.weighing.rules import RULES, SELF_FIELDS, Item, Rule, key_of


@dataclass(frozen=True, slots=True)
class Weighed:
    """The tallies of one text by the name of the rule, and how many pairs of documents were merged."""

    tallies: Mapping[str, Tally]
    wrong_merges: int


def weigh(found: Mapping[str, Any], labels: Mapping[str, Any], text: str) -> Weighed:
    """Weigh a reading (its JSON) against the labels of the text it was read from.

    Raises ValueError where a labelled quote does not stand in the text: such a label weighs nothing.
    """
    tallies = {rule.name: _tally(rule, found.get(rule.kind, ()), labels[rule.kind], text) for rule in RULES}
    documents = (found.get("documents", ()), labels["documents"], text)
    tallies["lineage"] = _lineage(found.get("lineage", ()), labels["lineage"], *documents)
    tallies |= _own(found.get("self") or {}, labels["self"] or {})
    tallies["units"] = _sets(
        {unit.get("canonical") or unit["name"] for unit in found.get("units", ())}, labels["units"]
    )
    return Weighed(tallies, wrong_merges(*documents))


def _tally(rule: Rule, found: Sequence[Item], labels: Sequence[Item], text: str) -> Tally:
    spans = [_spans(item) for item in found]
    places = [_places(label, text) for label in labels]

    def agree(one: int, label: int) -> int:
        here = any_overlap(spans[one], places[label])
        # A work or finding without a name is known only by its place.
        must = rule.placed or (rule.kind == "registers" and labels[label].get("name") is None)
        if not rule.agree(found[one], labels[label]) or (must and not here):
            return 0
        return 2 if here else 1

    made = pairs(len(found), len(labels), agree)
    taken = set(made.values())
    return Tally(
        Count(len(labels), len(found), len(made)),
        tuple(_shown(rule, label) for place, label in enumerate(labels) if place not in taken),
        tuple(_shown(rule, item, text) for place, item in enumerate(found) if place not in made),
    )


def _spans(item: Item) -> list[Span]:
    return mentions_of(item) if "mentions" in item else [(item["span"][0], item["span"][1])]


def _places(label: Item, text: str) -> list[Span]:
    places = occurrences(text, label.get("at"))
    if label.get("at") and not places:
        raise ValueError(f"The labelled quote does not stand in the text: {label['at']!r}")
    return places


def _shown(rule: Rule, item: Item, text: str = "") -> str:
    """Tell an item in one line; a finding has no `at`, so its words are taken from the text."""
    values = [_word(item.get(name)) for name in rule.shown if name != "at"]
    if "at" in rule.shown:
        start, end = item.get("span", (0, 0))
        values.append(" ".join((item.get("at") or text[start:end]).split())[:60])
    return " | ".join(values)


def _word(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "–" if value is None else str(value)


def _lineage(
    found: Sequence[Item],
    labels: Sequence[Sequence[str]],
    documents: Sequence[Item],
    labelled: Sequence[Item],
    text: str,
) -> Tally:
    """Weigh relations, each end under the label of the document it is."""
    names = {"self": "self"} | {
        documents[one]["id"]: labelled[label]["id"]
        for one, label in aligned(documents, labelled, text).items()
    }
    told = [f"{names.get(one['from'], '?')} {one['kind']} {names.get(one['to'], '?')}" for one in found]
    return _multisets(told, [" ".join(label) for label in labels])


def _own(found: Item, labels: Item) -> dict[str, Tally]:
    """Weigh the head of the text field by field, and all fields together; an empty field is none."""
    fields = {
        f"self: {name}": _multisets(
            [] if found.get(name) is None else [key_of(found[name]) or ""],
            [] if labels.get(name) is None else [key_of(labels[name]) or ""],
        )
        for name in SELF_FIELDS
    }
    whole = Tally(
        total(tally.count for tally in fields.values()),
        tuple(f"{name} {item}" for name, tally in fields.items() for item in tally.missed),
        tuple(f"{name} {item}" for name, tally in fields.items() for item in tally.invented),
    )
    return {"self": whole, **fields}


def _sets(found: Iterable[str], labels: Iterable[str]) -> Tally:
    return _multisets({key_of(one) or "" for one in found}, {key_of(one) or "" for one in labels})


def _multisets(found: Iterable[str], labels: Iterable[str]) -> Tally:
    """Weigh items that are equal or not."""
    one, other = Counter(found), Counter(labels)
    right = (one & other).total()
    return Tally(
        Count(other.total(), one.total(), right),
        tuple(sorted((other - one).elements())),
        tuple(sorted((one - other).elements())),
    )
