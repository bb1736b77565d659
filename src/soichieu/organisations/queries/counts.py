"""Denominators with their day (R8): the register beside official counts, and what is not known."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from soichieu.organisations.models import Horizon, OfficialCount, Succession, Unit
from soichieu.organisations.queries.naming import names_of
from soichieu.organisations.queries.units import source_titles

_COUNTS = """
SELECT u.line, u.level, n.kind, count(*)
FROM organisations_unit u
JOIN organisations_unitname n
  ON n.unit_id = coalesce(u.area_id, u.id) AND n.role = 'main' AND n.valid @> %(on)s::date
WHERE u.valid @> %(on)s::date AND u.invented = %(invented)s
  AND u.kind IN ('area', 'police', 'party_committee', 'executive')
  AND (u.line <> 'party' OR u.key LIKE '%%:cap-uy')
  AND (%(area)s::bigint IS NULL OR coalesce(u.area_id, u.id) = ANY(%(within)s::bigint[]))
GROUP BY 1, 2, 3
"""
_AREAS_WITHIN = """
WITH RECURSIVE within (id) AS (
    SELECT %(area)s::bigint
  UNION
    SELECT p.unit_id FROM within w JOIN organisations_placement p ON p.parent_id = w.id
    WHERE p.hierarchy = 'territory' AND p.valid @> %(on)s::date
)
SELECT coalesce(array_agg(id), '{}') FROM within
"""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many units of a line at a level, of a kind of area, there are."""

    line: str
    level: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """One official count beside what the register lists for that day."""

    on: date
    line: str
    level: str
    kind: str
    area: str
    official: int
    registered: int
    source: str
    note: str

    @property
    def agrees(self) -> bool:
        """Return whether the two are the same."""
        return self.official == self.registered


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something no source tells, with how often and some examples."""

    what: str
    count: int
    examples: tuple[str, ...]


def counts_on(on: date, area: Unit | None = None) -> list[Tally]:
    """Return how many areas, party and people's committees and police there are, by kind of area.

    Invented units are counted within an invented area alone.
    """
    with connection.cursor() as cursor:
        within: list[int] = []
        if area is not None:
            cursor.execute(_AREAS_WITHIN, {"area": area.pk, "on": on})
            within = cursor.fetchone()[0]
        given = {"on": on, "area": area.pk if area else None, "within": within}
        cursor.execute(_COUNTS, given | {"invented": area is not None and area.invented})
        return [Tally(*row) for row in cursor.fetchall()]


def area_count(level: str, on: date) -> int | None:
    """Return how many areas of a level there were; None before the day from which the list is complete."""
    if not Horizon.objects.filter(level=level, since__lte=on).exists():
        return None
    return Unit.objects.filter(kind="area", level=level, invented=False, valid__contains=on).count()


def check_on(on: date | None = None) -> list[Comparison]:
    """Return every official count (of one day, if given) beside the register's own."""
    rows = OfficialCount.objects.select_related("area").order_by("on", "line", "level", "kind", "id")
    if on is not None:
        rows = rows.filter(on=on)
    titles = source_titles()
    tallies: dict[tuple[date, int | None], list[Tally]] = {}
    found = []
    for row in rows:
        at = (row.on, row.area_id)
        if at not in tallies:
            tallies[at] = counts_on(row.on, row.area)
        registered = sum(
            tally.count
            for tally in tallies[at]
            if tally.line == row.line and tally.level == row.level and row.kind in {"", tally.kind}
        )
        area = names_of([row.area_id], row.on)[row.area_id] if row.area_id else ""
        found.append(
            Comparison(
                row.on, row.line, row.level, row.kind, area, row.count, registered,
                titles.get(row.source, row.source), row.note,
            )
        )  # fmt: skip
    return found


def horizons() -> list[Horizon]:
    """Return from which day on the list of each level is known."""
    return list(Horizon.objects.order_by("since", "level"))


def unknowns(on: date) -> list[Unknown]:
    """Return what the register does not know: splits, ends without heirs, days known only by their bounds."""
    return [found for found in _unknowns(on) if found.count]


def _unknowns(on: date) -> Iterator[Unknown]:
    areas = Unit.objects.filter(kind="area", invented=False)
    split = areas.annotate(
        heirs=Count(
            "successions", filter=Q(successions__kind="split", successions__whole=False), distinct=True
        )
    ).filter(heirs__gt=1, level="commune")
    yield _unknown(_("đơn vị cấp xã cũ chia cho nhiều đơn vị mới: phần về mỗi nơi chưa rõ"), split, on)
    lost = areas.filter(valid__endswith__lte=on).exclude(pk__in=_with_heirs())
    yield _unknown(_("đơn vị đã kết thúc mà chưa rõ nhập vào đâu"), lost, on)
    dim = areas.filter(successions__successor__isnull=False, successions__whole__isnull=True).distinct()
    yield _unknown(_("đơn vị đã nhập mà chưa rõ toàn bộ hay một phần"), dim, on)
    began = areas.filter(began_after__isnull=False)
    yield _unknown(_("đơn vị chưa rõ đúng ngày thành lập (chỉ biết trong khoảng)"), began, on)
    ended = areas.filter(ended_after__isnull=False)
    yield _unknown(_("đơn vị chưa rõ đúng ngày kết thúc (chỉ biết trong khoảng)"), ended, on)
    inferred = Unit.objects.filter(invented=False).exclude(note="")
    yield _unknown(_("tổ chức suy ra từ tổng số chính thức, chưa có nguồn riêng"), inferred, on)
    without = areas.filter(names__kind="dac_khu", names__valid__contains=on, valid__contains=on).exclude(
        bodies__kind="police", bodies__valid__contains=on
    )
    yield _unknown(_("đặc khu chưa rõ có công an hay không"), without, on)


def _with_heirs() -> list[int]:
    rows = Succession.objects.filter(successor__isnull=False, predecessor__isnull=False)
    return list(rows.values_list("predecessor_id", flat=True).distinct())


def _unknown(what: str, units: QuerySet[Unit], on: date) -> Unknown:
    ids = list(units.order_by("key").values_list("pk", flat=True))
    return Unknown(what, len(ids), tuple(names_of(ids[:5], on).values()))
