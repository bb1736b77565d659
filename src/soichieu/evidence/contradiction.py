"""When two claims speak of the same thing, and when they then contradict each other.

A claim gets a subject key (what it speaks of) and a value key (what it says of it). Where a finding does not
say enough to be sure that another speaks of the same thing, it gets none: silence is better than noise.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, NamedTuple

from soichieu.evidence.enums import ClaimKind
from soichieu.pure.numbering import fold_symbol
from soichieu.pure.text.folding import comparison_key

Data = Mapping[str, Any]
Documents = Mapping[str, Data]

_LONGEST: Final = 300  # the width of the columns; longer subjects are compared by their beginning
# A party number comes again only in the next term (R1): dates nearer than this tell of one document.
_ONE_TERM_DAYS: Final = 3 * 366


class Keys(NamedTuple):
    """What a claim speaks of, and what it says of it; both empty where it cannot be compared."""

    subject: str
    value: str


_NONE: Final = Keys("", "")


def keys_of(kind: str, data: Data, documents: Documents) -> Keys:
    """Give the keys of a finding; `documents` are the named documents of the same text by their ids."""
    maker = _MAKERS.get(ClaimKind(kind))
    keys = maker(data, documents) if maker else _NONE
    return Keys(keys.subject[:_LONGEST], keys.value[:_LONGEST])


def contradict(subject: str, one: str, other: str) -> bool:
    """Say whether two values of one subject cannot both be right."""
    if one == other:
        return False
    kind, _bar, rest = subject.partition("|")
    if kind == "document":
        return _in_one_run(rest.partition("|")[0], date.fromisoformat(one), date.fromisoformat(other))
    return True


def _in_one_run(symbol: str, one: date, other: date) -> bool:
    """Say whether a number given on two days can only be one document's: state numbers restart each year."""
    is_party = 0 <= symbol.find("-") < symbol.find("/")
    return abs((one - other).days) <= _ONE_TERM_DAYS if is_party else one.year == other.year


def _keys(subject: str, parts: list[str | None], value: object) -> Keys:
    """Join the parts of a subject; without one of them, or without a value, there is nothing to compare."""
    if value in {None, ""} or not all(parts):
        return _NONE
    return Keys("|".join([subject, *(comparison_key(str(part)) for part in parts)]), str(value))


def _number(value: float) -> str:
    """Write a number so that equal ones are written alike (5.0 and 5)."""
    return format(Decimal(str(value)).normalize(), "f")


def _document(data: Data, _documents: Documents) -> Keys:
    """A symbol of an issuer has one date within its run."""
    symbol = fold_symbol(data["symbol"]) if data.get("symbol") else None
    return _keys("document", [symbol, data.get("issuer")], data.get("date"))


def _event(data: Data, _documents: Documents) -> Keys:
    """A conference of an organiser on a day has one mode."""
    day = data.get("date") if data.get("date_basis") != "month_only" else None
    return _keys("event", [data.get("kind"), data.get("organiser"), day], data.get("mode"))


def _figure(data: Data, _documents: Documents) -> Keys:
    """A number of a thing, of a unit, on a day is one; an estimate contradicts nothing."""
    if data.get("qualifier"):
        return _NONE
    parts = [data.get("of"), data.get("measure_unit") or "-", data.get("unit") or "-", data.get("as_of")]
    return _keys("figure", parts, _number(data["value"]))


def _coverage(data: Data, documents: Documents) -> Keys:
    """So many of so many units of a level have done a thing on a day."""
    named = [documents[name] for name in data.get("documents", ()) if name in documents]
    symbols = sorted(fold_symbol(document["symbol"]) for document in named if document.get("symbol"))
    parts = [data.get("what"), data.get("level"), data.get("as_of"), ",".join(symbols) or "-"]
    return _keys("coverage", parts, f"{data['done']}/{data['of']}")


def _target(data: Data, _documents: Documents) -> Keys:
    """A thing to be reached by a time is to reach one number."""
    parts = [data.get("what"), data.get("measure_unit") or "-", data.get("by")]
    return _keys("target", parts, _number(data["value"]))


_MAKERS: Final[dict[ClaimKind, Callable[[Data, Documents], Keys]]] = {
    ClaimKind.SELF: _document,
    ClaimKind.DOCUMENT: _document,
    ClaimKind.EVENT: _event,
    ClaimKind.FIGURE: _figure,
    ClaimKind.COVERAGE: _coverage,
    ClaimKind.TARGET: _target,
}
