"""The shape a finding of each kind must keep when a person corrects it."""

from collections.abc import Mapping
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
# Where a finding stands and what it is called in its text are the machine's, not a person's.
_FIXED: Final = frozenset({"id", "span", "mentions"})


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
