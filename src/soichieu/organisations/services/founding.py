"""Establishing units, naming them and placing them."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import F, Func, QuerySet, Value
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.organisations.enums import NameRole, SuccessionKind
from soichieu.organisations.errors import WrongTime
from soichieu.organisations.models import Placement, Succession, Unit, UnitCode, UnitName
from soichieu.organisations.policies import check_can_reorganise
from soichieu.organisations.queries.below import descendant_ids
from soichieu.organisations.queries.naming import name_of
from soichieu.pure.text.folding import comparison_key, folded
from soichieu.pure.text.ordering import sort_key


@dataclass(frozen=True, slots=True)
class NewUnit:
    """What a unit is born with; `parents` maps hierarchies to superiors, `codes` schemes to codes."""

    key: str
    name: str
    kind: str
    level: str
    line: str
    short_name: str = ""
    name_kind: str = ""
    area: Unit | None = None
    parents: dict[str, Unit] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    invented: bool = False


@transaction.atomic
def establish_unit(new: NewUnit, *, on: date, ordered_by: str, by: Actor) -> Unit:
    """Establish a unit out of none, by order of a document; returns it."""
    check_can_reorganise(by)
    unit = create(new, on=on, ordered_by=ordered_by)
    Succession.objects.create(
        successor=unit, kind=SuccessionKind.ESTABLISH, on=on, ordered_by=ordered_by, source=ordered_by
    )
    audit.record("organisations:unit:establish", unit, by=by, unit_id=unit.pk, data=said(on, ordered_by))
    return unit


@transaction.atomic
def rename_unit(
    unit: Unit, name: str, *, on: date, ordered_by: str, by: Actor, short_name: str = "", kind: str = ""
) -> UnitName:
    """Give a unit another name, and if it is an area perhaps another kind, from a day on."""
    check_can_reorganise(by)
    check_lives(unit, on)
    former = name_of(unit.pk, on)
    close(unit.names.filter(role=NameRole.MAIN, valid__contains=on), on)
    named = _name(unit, name, on, ordered_by, short_name=short_name, kind=kind)
    Succession.objects.create(
        predecessor=unit,
        successor=unit,
        kind=SuccessionKind.RENAME,
        on=on,
        whole=True,
        ordered_by=ordered_by,
        source=ordered_by,
    )
    data = {**said(on, ordered_by), "from": former, "to": name}
    audit.record("organisations:unit:rename", unit, by=by, unit_id=unit.pk, data=data)
    return named


@transaction.atomic
def move_unit(unit: Unit, parent: Unit, hierarchy: str, *, on: date, ordered_by: str, by: Actor) -> Placement:
    """Put a unit under another superior in one hierarchy from a day on."""
    check_can_reorganise(by)
    check_lives(unit, on)
    check_lives(parent, on)
    close(unit.placements.filter(hierarchy=hierarchy, valid__contains=on), on)
    placed = place(unit, parent, hierarchy, on, ordered_by)
    data = {**said(on, ordered_by), "hierarchy": hierarchy, "parent": parent.key}
    audit.record("organisations:unit:move", unit, by=by, unit_id=unit.pk, data=data)
    return placed


def create(new: NewUnit, *, on: date, ordered_by: str) -> Unit:
    """Make a unit with its first rows; the succession that brought it about is the caller's."""
    unit = Unit(
        key=new.key,
        kind=new.kind,
        level=new.level,
        line=new.line,
        area=new.area,
        valid=DateRange(on, None),
        invented=new.invented,
        source=ordered_by,
    )
    unit.full_clean()
    unit.save()
    _name(unit, new.name, on, ordered_by, short_name=new.short_name, kind=new.name_kind)
    for scheme, text in new.codes.items():
        code = UnitCode(unit=unit, scheme=scheme, code=text, valid=DateRange(on, None), source=ordered_by)
        code.full_clean()
        code.save()
    for hierarchy, parent in new.parents.items():
        check_lives(parent, on)
        place(unit, parent, hierarchy, on, ordered_by)
    return unit


def _name(unit: Unit, name: str, on: date, source: str, *, short_name: str, kind: str) -> UnitName:
    named = UnitName(
        unit=unit,
        kind=kind,
        name=name,
        short_name=short_name,
        key=comparison_key(name),
        short_key=comparison_key(short_name),
        folded=folded(name),
        sort_key=sort_key(name),
        valid=DateRange(on, unit.valid.upper),
        source=source,
    )
    named.full_clean()
    named.save()
    return named


def place(unit: Unit, parent: Unit, hierarchy: str, on: date, source: str) -> Placement:
    """Put a unit under a superior from a day on; raises WrongTime where the superior lies below the unit."""
    if parent.pk in descendant_ids([unit.pk], on, [hierarchy]):
        raise WrongTime(
            _("“%(parent)s” đang ở dưới “%(unit)s” nên không thể là cấp trên.")
            % {"parent": name_of(parent.pk, on), "unit": name_of(unit.pk, on)}
        )
    placed = Placement(
        unit=unit,
        parent=parent,
        hierarchy=hierarchy,
        valid=DateRange(on, unit.valid.upper),
        source=source,
    )
    placed.full_clean()
    placed.save()
    return placed


def close(rows: QuerySet[Any], on: date) -> None:
    """End dated rows on a day; a row that would then hold no day goes (its history keeps it)."""
    rows.filter(valid__startswith=on).delete()
    until = Func(Func(F("valid"), function="lower"), Value(on), Value("[)"), function="daterange")
    rows.update(valid=until)


def check_lives(unit: Unit, on: date) -> None:
    """Raise WrongTime unless the unit exists on the day."""
    if not Unit.objects.filter(pk=unit.pk, valid__contains=on).exists():
        raise WrongTime(
            _("Đơn vị “%(name)s” không tồn tại vào ngày %(day)s.")
            % {"name": name_of(unit.pk, on), "day": f"{on:%d/%m/%Y}"}
        )


def said(on: date, ordered_by: str) -> dict[str, str]:
    """Return what the journal keeps of every change."""
    return {"on": on.isoformat(), "ordered_by": ordered_by}
