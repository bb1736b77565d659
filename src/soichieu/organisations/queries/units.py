"""One unit as a page: its names, places and codes through time, its bodies; committees and their seats."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from soichieu.organisations.enums import INVENTED_ROOT
from soichieu.organisations.models import Committee, DataSource, Placement, Seat, StandingBody, Unit, UnitName
from soichieu.organisations.queries.naming import names_of


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A name, code or superior with the days it held; None is "not known" below and "still so" above."""

    what: str
    value: str
    since: date | None
    until: date | None
    source: str
    unit_id: int | None = None


@dataclass(frozen=True, slots=True)
class UnitPage:
    """Everything the register knows of a unit through time."""

    unit: Unit
    name: str
    names: tuple[DatedValue, ...]
    codes: tuple[DatedValue, ...]
    places: tuple[DatedValue, ...]
    bodies: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class CommitteeView:
    """A steering committee on a day: head, deputies, secretary, members; and the body that stands for it."""

    committee: Committee
    standing_body: StandingBody | None
    seats: tuple[Seat, ...]


def source_titles() -> dict[str, str]:
    """Return the title of each registered source by its key."""
    return dict(DataSource.objects.values_list("key", "title"))


def any_invented(unit_ids: Collection[int]) -> bool:
    """Return whether any of these units is one of the demonstration (R23)."""
    return Unit.objects.filter(pk__in=unit_ids, invented=True).exists()


def invented_on(on: date) -> QuerySet[Unit]:
    """Return the invented units that live on a day, in the order of their keys (R23)."""
    return Unit.objects.filter(invented=True, valid__contains=on).order_by("key")


def invented_among(unit_ids: Collection[int]) -> set[int]:
    """Return which of these units are of the demonstration (R23)."""
    return set(Unit.objects.filter(pk__in=unit_ids, invented=True).values_list("pk", flat=True))


def area_keys(unit_ids: Collection[int]) -> dict[int, str]:
    """Return the register key of the area of each of these units, or of the unit where it is an area."""
    rows = Unit.objects.filter(pk__in=unit_ids).values_list("pk", "key", "area__key")
    return {pk: area or key for pk, key, area in rows}


def holds_invention() -> bool:
    """Return whether the invented province of the demonstration was loaded (R23)."""
    return Unit.objects.filter(key=INVENTED_ROOT).exists()


def is_alive(unit_id: int, on: date) -> bool:
    """Return whether a unit exists on a day."""
    return Unit.objects.filter(pk=unit_id, valid__contains=on).exists()


def unit_page(unit_id: int, on: date) -> UnitPage:
    """Return the page of a unit, with the bodies that act for it (if it is an area) on a day."""
    unit = Unit.objects.select_related("area").get(pk=unit_id)
    titles = source_titles()
    names = UnitName.objects.filter(unit=unit).order_by("role", "valid")
    places = Placement.objects.filter(unit=unit).order_by("hierarchy", "valid")
    bodies = list(unit.bodies.filter(valid__contains=on).order_by("line", "key").values_list("pk", flat=True))
    called = names_of([unit.pk, *bodies, *(place.parent_id for place in places)], on)
    return UnitPage(
        unit=unit,
        name=called.get(unit.pk, unit.key),
        names=tuple(_dated(row.get_role_display(), row.name, row, titles) for row in names),
        codes=tuple(_dated(row.scheme, row.code, row, titles) for row in unit.codes.order_by("valid")),
        places=tuple(
            _dated(row.get_hierarchy_display(), called[row.parent_id], row, titles, row.parent_id)
            for row in places
        ),
        bodies=tuple((pk, called[pk]) for pk in bodies),
    )


def _dated(
    what: str, value: str, row: object, titles: dict[str, str], unit_id: int | None = None
) -> DatedValue:
    valid, source = row.valid, row.source  # type: ignore[attr-defined]  # any of the dated rows
    return DatedValue(what, value, valid.lower, valid.upper, titles.get(source, source), unit_id)


_RANK = {"head": 0, "deputy": 1, "secretary": 2, "member": 3}


def committee_on(unit_id: int, on: date) -> CommitteeView | None:
    """Return the steering committee a unit is, as it sat on a day; None if it is none."""
    committee = Committee.objects.select_related("unit", "set_up_by").filter(unit_id=unit_id).first()
    if committee is None:
        return None
    standing = committee.standing_bodies.filter(valid__contains=on).select_related("unit").first()
    seats = committee.seats.filter(valid__contains=on).select_related("unit").order_by("id")
    return CommitteeView(committee, standing, tuple(sorted(seats, key=lambda seat: _RANK[seat.role])))
