"""When a finding agrees with a label: one line per kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from soichieu.pure.text.folding import comparison_key

Item = Mapping[str, Any]
Agreement = Callable[[Item, Item], bool]


def key_of(value: str | None) -> str | None:
    """Give the key of a name; nothing and an empty name are one."""
    return comparison_key(value) or None if value else None


def same(attribute: str) -> Agreement:
    """Agree where the two values are equal: numbers, days, kinds."""
    return lambda found, label: bool(found.get(attribute) == label.get(attribute))


def named(attribute: str) -> Agreement:
    """Agree where the two names are one but for spelling (rule R4)."""
    return lambda found, label: key_of(found.get(attribute)) == key_of(label.get(attribute))


def all_named(attribute: str) -> Agreement:
    """Agree where the two lists hold the same names, in any order."""

    def agree(found: Item, label: Item) -> bool:
        return sorted(map(comparison_key, found.get(attribute) or ())) == sorted(
            map(comparison_key, label.get(attribute) or ())
        )

    return agree


def within(attribute: str) -> Agreement:
    """Agree where one name holds the other as whole words; a name never agrees with none."""

    def agree(found: Item, label: Item) -> bool:
        one, other = key_of(found.get(attribute)), key_of(label.get(attribute))
        if one is None or other is None:
            return one is other
        return f" {one} " in f" {other} " or f" {other} " in f" {one} "

    return agree


def number_or_title(found: Item, label: Item) -> bool:
    """Agree on the number where the label has one, else on the title with or without "về (việc)"."""
    if key_of(found.get("number")) != key_of(label.get("number")):
        return False
    return label.get("number") is not None or _subject(found) == _subject(label)


def _subject(item: Item) -> str | None:
    key = key_of(item.get("title"))
    return key and key.removeprefix("về ").removeprefix("việc ")


@dataclass(frozen=True, slots=True)
class Rule:
    """How one kind is weighed.

    `kind` is the key of findings and labels; a rule of another `name` weighs the same items more or less
    strictly and is for information. Where `placed`, the finding must also overlap the labelled quote; `shown`
    are the values by which an item is told to people; `bar` is the F1 to hold (design §5).
    """

    name: str
    kind: str
    agreements: tuple[Agreement, ...]
    shown: tuple[str, ...]
    placed: bool = False
    bar: float | None = None

    def agree(self, found: Item, label: Item) -> bool:
        """Say whether everything that matters is the same; places are looked at elsewhere."""
        return all(agreement(found, label) for agreement in self.agreements)


_DOCUMENT = ("type", "number", "title", "issuer", "date")
_EVENT = ("kind", "date", "organiser")
_PERSON = ("name", "rank", "posts")
_FIGURE = ("value", "measure_unit", "of")

DOCUMENTS = Rule(
    "documents",
    "documents",
    (same("type"), number_or_title, named("issuer"), same("date")),
    _DOCUMENT,
    bar=0.97,
)
NUMBERS = Rule("documents: type, number", "documents", (same("type"), number_or_title), _DOCUMENT)

RULES: tuple[Rule, ...] = (
    DOCUMENTS,
    NUMBERS,
    Rule("events", "events", (same("kind"), same("date"), within("organiser")), _EVENT, bar=0.90),
    Rule("events: strict", "events", (same("kind"), same("date"), named("organiser")), _EVENT),
    Rule("events: kind, date", "events", (same("kind"), same("date")), _EVENT),
    Rule("people", "people", (named("name"), named("rank"), all_named("posts")), _PERSON, bar=0.93),
    Rule("people: name, rank", "people", (named("name"), named("rank")), _PERSON),
    Rule("figures", "figures", (same("value"), named("measure_unit")), _FIGURE, placed=True, bar=0.93),
    Rule(
        "figures: with of",
        "figures",
        (same("value"), named("measure_unit"), named("of")),
        _FIGURE,
        placed=True,
    ),
    Rule("coverage", "coverage", (same("done"), same("of")), ("done", "of", "what"), bar=0.97),
    Rule(
        "targets",
        "targets",
        (same("value"), same("by")),
        ("value", "measure_unit", "what", "by"),
        placed=True,
    ),
    Rule("tasks", "tasks", (named("lead"), same("due")), ("lead", "due"), placed=True, bar=0.90),
    Rule("deadlines", "deadlines", (same("date"), same("bound")), ("date", "bound"), placed=True),
    Rule("registers", "registers", (same("kind"), named("name")), ("kind", "name"), bar=0.85),
    Rule("statements", "statements", (same("slot"),), ("slot", "at"), placed=True),
)
"""Weighed in this order. Lineage, the text's own head and units are weighed in `scale`."""

SELF_FIELDS = ("symbol", "type", "number", "issuer", "date", "abstract", "signer", "place")
LINEAGE_BAR = 0.90
