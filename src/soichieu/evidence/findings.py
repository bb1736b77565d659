"""The findings of a reading one by one, and the shape each keeps when a person corrects it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from django.utils.translation import gettext as _

from soichieu.evidence.enums import ClaimKind
from soichieu.foundation.errors import Invalid
from soichieu.pure.reading import findings

CLASSES: Final[dict[ClaimKind, type]] = {
    ClaimKind.SELF: findings.Self,
    ClaimKind.DOCUMENT: findings.Document,
    ClaimKind.LINEAGE: findings.Lineage,
    ClaimKind.EVENT: findings.Event,
    ClaimKind.UNIT: findings.UnitMention,
    ClaimKind.PERSON: findings.Person,
    ClaimKind.FIGURE: findings.Figure,
    ClaimKind.COVERAGE: findings.Coverage,
    ClaimKind.TARGET: findings.Target,
    ClaimKind.TASK: findings.Task,
    ClaimKind.DEADLINE: findings.Deadline,
    ClaimKind.REGISTER: findings.Register,
    ClaimKind.STATEMENT: findings.Statement,
}
# The lists of the reading's JSON and the kind of claim each makes, in the order in which claims are given
# to the contexts: what is named comes before what is said of it.
LISTS: Final = (
    ("documents", ClaimKind.DOCUMENT),
    ("lineage", ClaimKind.LINEAGE),
    ("events", ClaimKind.EVENT),
    ("units", ClaimKind.UNIT),
    ("people", ClaimKind.PERSON),
    ("figures", ClaimKind.FIGURE),
    ("coverage", ClaimKind.COVERAGE),
    ("targets", ClaimKind.TARGET),
    ("tasks", ClaimKind.TASK),
    ("deadlines", ClaimKind.DEADLINE),
    ("registers", ClaimKind.REGISTER),
    ("statements", ClaimKind.STATEMENT),
)
# Where a finding stands and what it is called in its text are the machine's, not a person's.
_FIXED: Final = frozenset({"id", "span", "mentions"})


def findings_in(
    reading: Mapping[str, Any], text: str
) -> Iterator[tuple[ClaimKind, str, dict[str, Any], list[list[int]]]]:
    """Yield every finding with its kind, its id within the text and its places."""
    if reading["self"] is not None:
        yield ClaimKind.SELF, "self", reading["self"], [_place_of_self(reading["self"], text)]
    for key, kind in LISTS:
        for number, data in enumerate(reading[key], start=1):
            spans = data.get("mentions") or [data["span"]]
            yield kind, str(data.get("id") or f"{kind}{number}"), data, spans


def _place_of_self(data: Mapping[str, Any], text: str) -> list[int]:
    """Find what to show for the text itself: its number, its abstract, or its first line."""
    for words in (data.get("symbol") or "", data.get("abstract") or ""):
        start = text.find(words) if words else -1
        if start >= 0:
            return [start, start + len(words)]
    start = len(text) - len(text.lstrip())
    return [start, start + len(text[start:].split("\n", 1)[0].rstrip())]


def corrected(kind: str, current: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Lay the given values over the finding as it stands; raises Invalid where they do not fit its kind."""
    shape = CLASSES[ClaimKind(kind)]
    hints = get_type_hints(shape)
    types = {field.name.rstrip("_"): hints[field.name] for field in fields(shape)}
    for name, value in given.items():
        if name not in types:
            raise Invalid(_("Loại điều bóc tách này không có mục “%(name)s”.") % {"name": name})
        if name in _FIXED and value != current.get(name):
            raise Invalid(_("Không sửa được vị trí của điều bóc tách trong văn bản, chỉ sửa được nội dung."))
        if name not in _FIXED and not fits(value, types[name]):
            raise Invalid(_("Giá trị của mục “%(name)s” không đúng kiểu.") % {"name": name})
    return {**current, **given}


def fits(value: Any, wanted: Any) -> bool:
    """Say whether a plain JSON value fits a type of the findings."""
    origin, parts = get_origin(wanted), get_args(wanted)
    if origin in {Union, UnionType}:
        return any(fits(value, part) for part in parts)
    if origin is Literal:
        return value in parts
    if origin is tuple:
        return isinstance(value, list) and all(fits(item, parts[0]) for item in value)
    if isinstance(wanted, type) and is_dataclass(wanted):
        return _fits_object(value, wanted)
    if wanted is date:
        return isinstance(value, str) and _is_day(value)
    return isinstance(value, wanted) and not isinstance(value, bool)


def _fits_object(value: Any, wanted: type) -> bool:
    """Say whether a JSON object has exactly the fields of a class, each of its type."""
    hints = get_type_hints(wanted)
    return (
        isinstance(value, dict)
        and set(value) == {name.rstrip("_") for name in hints}
        and all(fits(value[name.rstrip("_")], hint) for name, hint in hints.items())
    )


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
