"""Names: what a unit is called on a day, and which unit a name means on a day and in a context."""

import difflib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from django.db import connection
from django.db.models import Q
from django.utils.translation import gettext as _

from soichieu.organisations.enums import Level, NameRole
from soichieu.organisations.errors import AmbiguousUnit, UnknownUnit
from soichieu.organisations.models import Placement, Unit, UnitName
from soichieu.pure.hierarchy.naming import spelled_out
from soichieu.pure.text.folding import comparison_key, folded

# The name of the day; else the one nearest in time, for a unit asked about outside its life.
_NAMES = """
SELECT DISTINCT ON (unit_id) unit_id, name FROM organisations_unitname
WHERE unit_id = ANY(%s) AND role = 'main'
ORDER BY unit_id, valid @> %s::date DESC, lower(valid) > %s::date, upper(valid) DESC NULLS FIRST
"""


_HEIGHT = {level: height for height, level in enumerate(Level.values)}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit a name may mean, with the path that tells it from its namesakes."""

    unit_id: int
    path: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a name means: one unit, several candidates, or neither."""

    unit: Unit | None
    candidates: tuple[Candidate, ...] = ()


def names_of(unit_ids: Collection[int], on: date) -> dict[int, str]:
    """Return the official names of units on a day; outside its life a unit keeps the name nearest in time."""
    if not unit_ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_NAMES, [list(unit_ids), on, on])
        return dict(cursor.fetchall())


def name_of(unit_id: int, on: date) -> str:
    """Return the official name of a unit on a day; outside its life the one nearest in time."""
    return names_of([unit_id], on).get(unit_id, "")


def path_of(unit: Unit, on: date) -> str:
    """Return the name with the areas it lies in: "UBND huyện Châu Thành, Tỉnh Bến Tre"."""
    chain = _area_chain(unit, on)
    areas = chain if unit.area_id is None else chain[1:]
    names = names_of([unit.pk, *(area for area in areas)], on)
    above = [names[area] for area in areas if area != unit.pk and area in names]
    return ", ".join([names.get(unit.pk, unit.key), *above])


def _area_chain(unit: Unit, on: date) -> list[int]:
    """Return the area of a unit and those above it up to the province, nearest first."""
    chain = [unit.area_id or unit.pk]
    while len(chain) < 5:
        place = Placement.objects.filter(unit_id=chain[-1], hierarchy="territory", valid__contains=on).first()
        if place is None or place.parent.level == "central":
            break
        chain.append(place.parent_id)
    return chain


def unit_by_key(key: str) -> Unit:
    """Return the unit of a key; raises UnknownUnit."""
    unit = Unit.objects.filter(key=key).first()
    if unit is None:
        raise UnknownUnit(_("Không có đơn vị nào mang khóa “%(key)s”.") % {"key": key})
    return unit


def resolve_name(name: str, *, on: date, context: Unit | None = None) -> Resolution:
    """Return what a name means on a day, as a text about `context` would mean it.

    "Tỉnh ủy" in a text about Gia Lai is Tỉnh ủy Gia Lai; a name borne by several units means the one nearest
    to the context. `context` is an area or a body; its own area counts, then those above.
    """
    chain = _area_chain(context, on) if context is not None else []
    for reading in _readings(name, chain, on):
        found = _bearers(reading, on)
        if len(found) > 1 and chain:
            found = _nearest(found, chain, on)
        if found:
            return _resolution(found, on)
    return Resolution(None)


def _readings(name: str, chain: list[int], on: date) -> Iterator[str]:
    """Yield the name as given, spelled out, then completed by the areas of the context, nearest first."""
    yield name
    full = spelled_out(name)
    if full != name:
        yield full
    if not chain:
        return
    areas = {
        row.unit_id: row
        for row in UnitName.objects.filter(unit_id__in=chain, role=NameRole.MAIN, valid__contains=on)
    }
    for area in chain:
        if area in areas:
            for ending in (areas[area].short_name, areas[area].name):
                yield f"{full} {ending}"


def _bearers(name: str, on: date) -> list[Unit]:
    """Return the units bearing a name on a day.

    An official name goes before other ways of saying it; said short (Bến Tre), it means the highest level.
    """
    key = comparison_key(name)
    rows = (
        UnitName.objects.filter(Q(key=key) | Q(short_key=key), valid__contains=on, unit__valid__contains=on)
        .select_related("unit")
        .order_by("unit_id")
    )
    official: dict[int, Unit] = {}
    otherwise: dict[int, Unit] = {}
    for row in rows:
        is_official = row.role == NameRole.MAIN and row.key == key
        (official if is_official else otherwise)[row.unit_id] = row.unit
    if official:
        return list(official.values())
    top = min((_HEIGHT[unit.level] for unit in otherwise.values()), default=0)
    return [unit for unit in otherwise.values() if _HEIGHT[unit.level] == top]


def _nearest(units: list[Unit], chain: list[int], on: date) -> list[Unit]:
    """Keep those that share the nearest area with the context; all of them where none shares any."""
    best: dict[int, list[Unit]] = {}
    for unit in units:
        own = _area_chain(unit, on)
        shared = next((rank for rank, area in enumerate(chain) if area in own), None)
        if shared is not None:
            best.setdefault(shared, []).append(unit)
    return best[min(best)] if best else units


def _resolution(units: list[Unit], on: date) -> Resolution:
    if len(units) == 1:
        return Resolution(units[0])
    return Resolution(None, tuple(Candidate(unit.pk, path_of(unit, on)) for unit in units))


def unit_by_name(name: str, on: date, near: Unit | None = None) -> Unit:
    """Return the unit of a name on a day; raises UnknownUnit with what comes near, or AmbiguousUnit.

    A name may be followed by the areas it lies in: "UBND huyện Châu Thành, Bến Tre".
    """
    found = meaning_of(name, on, near)
    if found.unit is not None:
        return found.unit
    if found.candidates:
        _refuse_ambiguous(name, on, found.candidates)
    return _refuse_unknown(name, on)


def meaning_of(name: str, on: date, near: Unit | None) -> Resolution:
    """Return what a name means; where it holds commas, what follows one may be the area it lies in."""
    found = resolve_name(name.strip(), on=on, context=near)
    parts = [part.strip() for part in name.split(",")]
    for cut in range(len(parts) - 1, 0, -1):
        if found.unit is not None or found.candidates:
            break
        context = meaning_of(", ".join(parts[cut:]), on, near).unit
        if context is not None:
            found = resolve_name(", ".join(parts[:cut]), on=on, context=context)
    return found


def unit_of_any_time(name: str, on: date) -> Unit:
    """Return the unit of a name on a day, else the one that bore it before; raises like `unit_by_name`."""
    found = meaning_of(name, on, None)
    if found.unit is not None:
        return found.unit
    if found.candidates:
        _refuse_ambiguous(name, on, found.candidates)
    key = comparison_key(spelled_out(name))
    rows = UnitName.objects.filter(Q(key=key) | Q(short_key=key)).select_related("unit").order_by("unit_id")
    units = list({row.unit_id: row.unit for row in rows}.values())
    if len(units) == 1:
        return units[0]
    if units:
        _refuse_namesakes(name, units, on)
    return _refuse_unknown(name, on)


def _last_day(unit: Unit, on: date) -> date:
    upper = unit.valid.upper
    return date.fromordinal(upper.toordinal() - 1) if upper is not None and upper <= on else on


def near_names(name: str, on: date, limit: int = 3) -> list[str]:
    """Return names of the day that come near: the same without accents, else the most alike."""
    plain = folded(name.strip())
    rows = UnitName.objects.filter(valid__contains=on, unit__valid__contains=on)
    same = list(rows.filter(folded=plain).values_list("name", flat=True).distinct()[:limit])
    if same:
        return same
    words = plain.split()
    pool: Iterable[str] = ()
    for start in (" ".join(words[:-1]), " ".join(words[:2]), words[0] if words else ""):
        pool = rows.filter(folded__startswith=start).values_list("name", flat=True)[:20_000] if start else ()
        close = _alike(plain, pool, limit)
        if close:
            return close
    return []


def _alike(plain: str, pool: Iterable[str], limit: int) -> list[str]:
    by_key = {folded(name): name for name in pool}
    return [by_key[key] for key in difflib.get_close_matches(plain, by_key, n=limit, cutoff=0.75)]


def _refuse_ambiguous(name: str, on: date, candidates: Collection[Candidate]) -> NoReturn:
    shown = "; ".join(candidate.path for candidate in list(candidates)[:5])
    more = _(" và %(n)s đơn vị khác") % {"n": len(candidates) - 5} if len(candidates) > 5 else ""
    raise AmbiguousUnit(
        _("Ngày %(day)s có %(n)s đơn vị tên “%(name)s”: %(shown)s%(more)s. Hãy ghi kèm địa bàn cấp trên.")
        % {"day": f"{on:%d/%m/%Y}", "n": len(candidates), "name": name, "shown": shown, "more": more},
        [(candidate.unit_id, candidate.path) for candidate in candidates],
    )


def _refuse_namesakes(name: str, units: Collection[Unit], on: date) -> NoReturn:
    lasts = {unit: _last_day(unit, on) for unit in units}
    found = [
        Candidate(unit.pk, f"{path_of(unit, last)} (đến {last:%d/%m/%Y})") for unit, last in lasts.items()
    ]
    raise AmbiguousUnit(
        _("Có %(n)s đơn vị từng mang tên “%(name)s”: %(shown)s. Hãy ghi thêm ngày đơn vị mang tên ấy.")
        % {"n": len(found), "name": name, "shown": "; ".join(candidate.path for candidate in found[:5])},
        [(candidate.unit_id, candidate.path) for candidate in found],
    )


def _refuse_unknown(name: str, on: date) -> NoReturn:
    key = comparison_key(name)
    past = Unit.objects.filter(names__key=key, valid__endswith__lte=on).order_by("-valid").first()
    if past is not None and past.valid.upper is not None:
        raise UnknownUnit(
            _("Ngày %(day)s không còn đơn vị “%(name)s”: đơn vị này có đến hết ngày %(last)s.")
            % {"day": f"{on:%d/%m/%Y}", "name": name, "last": f"{_last_day(past, on):%d/%m/%Y}"}
        )
    near = near_names(name, on)
    hint = _(" Gần giống: %(names)s.") % {"names": ", ".join(f"“{n}”" for n in near)} if near else ""
    raise UnknownUnit(
        _("Ngày %(day)s không có đơn vị nào tên “%(name)s”.%(hint)s")
        % {"day": f"{on:%d/%m/%Y}", "name": name, "hint": hint}
    )
