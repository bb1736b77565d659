"""Merging, splitting and dissolving units (R6): history stays with the predecessor, nothing is lost."""

from collections.abc import Mapping, Sequence
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.organisations.enums import SuccessionKind
from soichieu.organisations.errors import WrongTime
from soichieu.organisations.models import Placement, Succession, Unit
from soichieu.organisations.policies import check_can_reorganise
from soichieu.organisations.queries.naming import name_of, names_of
from soichieu.organisations.services.founding import NewUnit, check_lives, close, create, place, said
from soichieu.pure.hierarchy.succession import Link, reorganise


@transaction.atomic
def merge_units(units: Sequence[Unit], into: Unit | NewUnit, *, on: date, ordered_by: str, by: Actor) -> Unit:
    """Merge units into one, new or already there; what lay below goes with them. Returns the successor."""
    check_can_reorganise(by)
    for unit in units:
        check_lives(unit, on)
    if isinstance(into, NewUnit):
        _release_codes(units, on)
        heir = create(into, on=on, ordered_by=ordered_by)
    else:
        heir = into
    check_lives(heir, on)
    merged = [unit for unit in units if unit.pk != heir.pk]
    for unit in merged:
        _succeed(unit, heir, SuccessionKind.MERGE, on, ordered_by, whole=True)
    _end(merged, on, ordered_by, placed={})
    data = {**said(on, ordered_by), "units": [unit.key for unit in merged], "into": heir.key}
    for unit in [*merged, heir]:
        audit.record("organisations:unit:merge", unit, by=by, unit_id=unit.pk, data=data)
    return heir


@transaction.atomic
def split_unit(
    unit: Unit,
    into: Sequence[NewUnit],
    *,
    on: date,
    ordered_by: str,
    by: Actor,
    survives: bool = False,
    children: Mapping[int, str] | None = None,
) -> list[Unit]:
    """Split a unit into new ones; it lives on if it `survives`. Returns the new units.

    `children` says by id under which new unit (by key) each unit below goes; raises WrongTime where one is
    left without a place.
    """
    check_can_reorganise(by)
    check_lives(unit, on)
    if not survives:
        _release_codes([unit], on)
    born = {new.key: create(new, on=on, ordered_by=ordered_by) for new in into}
    for heir in born.values():
        _succeed(unit, heir, SuccessionKind.SPLIT, on, ordered_by, whole=False)
    placed = {child: born[key] for child, key in (children or {}).items()}
    if survives:
        _replace(
            list(Placement.objects.filter(unit_id__in=placed, parent=unit, valid__contains=on)),
            placed,
            on,
            ordered_by,
        )
    else:
        _end([unit], on, ordered_by, placed=placed)
    data = {**said(on, ordered_by), "into": list(born), "survives": survives}
    for each in [unit, *born.values()]:
        audit.record("organisations:unit:split", each, by=by, unit_id=each.pk, data=data)
    return list(born.values())


@transaction.atomic
def dissolve_unit(unit: Unit, *, on: date, ordered_by: str, by: Actor, heirs: Sequence[Unit] = ()) -> None:
    """Dissolve a unit; `heirs` take over its work, perhaps units of another level.

    Raises WrongTime while units still lie below it with no single heir to take them.
    """
    check_can_reorganise(by)
    check_lives(unit, on)
    for heir in heirs:
        check_lives(heir, on)
        _succeed(unit, heir, SuccessionKind.DISSOLVE, on, ordered_by, whole=len(heirs) == 1)
    if not heirs:
        _succeed(unit, None, SuccessionKind.DISSOLVE, on, ordered_by, whole=None)
    _end([unit], on, ordered_by, placed={})
    data = {**said(on, ordered_by), "heirs": [heir.key for heir in heirs]}
    audit.record("organisations:unit:dissolve", unit, by=by, unit_id=unit.pk, data=data)


def _release_codes(units: Sequence[Unit], on: date) -> None:
    """Free the codes of units about to end: a successor may bear one from the same day (Gia Lai 52)."""
    for unit in units:
        close(unit.codes.filter(valid__contains=on), on)


def _succeed(
    unit: Unit, heir: Unit | None, kind: str, on: date, ordered_by: str, *, whole: bool | None
) -> None:
    Succession.objects.create(
        predecessor=unit,
        successor=heir,
        kind=kind,
        on=on,
        whole=whole,
        ordered_by=ordered_by,
        source=ordered_by,
    )


def _end(units: Sequence[Unit], on: date, ordered_by: str, *, placed: Mapping[int, Unit]) -> None:
    """End units on a day and move what lay below them to their successors, hierarchy by hierarchy."""
    ids = {unit.pk for unit in units}
    _refuse_living_bodies(ids, on)
    _refuse_newborn(units, on)
    _refuse_heirs(units, on)
    below = [
        row
        for row in Placement.objects.filter(parent_id__in=ids, valid__contains=on)
        if row.unit_id not in ids
    ]
    links = [
        Link(row.predecessor_id, row.successor_id, row.kind, row.on, row.whole)
        for row in Succession.objects.filter(predecessor_id__in=ids, on=on)
    ]
    homes = dict(placed)
    for hierarchy in {row.hierarchy for row in below}:
        parents: dict[int, int | None] = {r.unit_id: r.parent_id for r in below if r.hierarchy == hierarchy}
        after = reorganise(parents | dict.fromkeys(ids), _ending(links))
        found = Unit.objects.in_bulk([p for u, p in after.parents.items() if u in parents and p is not None])
        homes |= {
            u: found[p] for u, p in after.parents.items() if u in parents and p in found and u not in placed
        }
    _refuse_homeless({row.unit_id for row in below} - homes.keys(), on)
    _replace(below, homes, on, ordered_by)
    for unit in units:
        close(unit.placements.filter(valid__contains=on), on)
        close(unit.names.filter(valid__contains=on), on)
        close(unit.codes.filter(valid__contains=on), on)
        close(Unit.objects.filter(pk=unit.pk), on)


def _refuse_living_bodies(areas: set[int], on: date) -> None:
    """An area does not end while bodies act for it: they are reorganised first."""
    bodies = list(Unit.objects.filter(area_id__in=areas, valid__contains=on).values_list("pk", flat=True))
    if bodies:
        names = "; ".join(list(names_of(bodies, on).values())[:5])
        raise WrongTime(
            _("Địa bàn còn %(n)s tổ chức đang hoạt động: %(names)s. Hãy sắp xếp các tổ chức ấy trước.")
            % {"n": len(bodies), "names": names}
        )


def _refuse_newborn(units: Sequence[Unit], on: date) -> None:
    for unit in units:
        if unit.valid.lower == on:
            raise WrongTime(
                _("“%(name)s” vừa thành lập ngày %(day)s nên không thể kết thúc trong cùng ngày.")
                % {"name": name_of(unit.pk, on), "day": f"{on:%d/%m/%Y}"}
            )


def _refuse_heirs(units: Sequence[Unit], on: date) -> None:
    """What it took over on that day would be owed by nobody."""
    ending = {unit.pk for unit in units}
    taking = Succession.objects.filter(successor_id__in=ending, on=on).exclude(predecessor_id__in=ending)
    for row in taking.exclude(predecessor=None).select_related("successor"):
        raise WrongTime(
            _("“%(name)s” vừa tiếp nhận đơn vị khác ngày %(day)s nên không thể kết thúc trong cùng ngày.")
            % {"name": name_of(row.successor_id, on) if row.successor_id else "", "day": f"{on:%d/%m/%Y}"}
        )


def _ending(links: Sequence[Link]) -> list[Link]:
    """A unit split without surviving ends as a dissolved one does."""
    return [Link(link.predecessor, link.successor, "dissolve", link.on, link.whole) for link in links]


def _refuse_homeless(homeless: set[int], on: date) -> None:
    if homeless:
        names = "; ".join(list(names_of(homeless, on).values())[:5])
        raise WrongTime(
            _("Còn %(n)s đơn vị trực thuộc chưa có nơi chuyển về: %(names)s. Hãy chuyển trước rồi làm lại.")
            % {"n": len(homeless), "names": names}
        )


def _replace(rows: Sequence[Placement], homes: Mapping[int, Unit], on: date, ordered_by: str) -> None:
    for row in rows:
        close(Placement.objects.filter(pk=row.pk), on)
        place(row.unit, homes[row.unit_id], row.hierarchy, on, ordered_by)
