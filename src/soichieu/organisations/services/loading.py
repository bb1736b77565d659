"""Loads the country, and the invented province of the demonstration, from their tables of facts."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from django.db import connection, transaction

from soichieu.audit import services as audit
from soichieu.foundation.actor import Actor
from soichieu.foundation.reference import DATA
from soichieu.organisations.enums import INVENTED_ROOT
from soichieu.organisations.models import Committee, DataSource, Horizon, OfficialCount, StandingBody, Unit
from soichieu.organisations.services.staging import Difference, bring_in
from soichieu.organisations.services.tables import day_of, known_day, read_facts, rows
from soichieu.pure.hierarchy.composing import compose
from soichieu.pure.hierarchy.facts import Body, BodyState, Facts
from soichieu.pure.hierarchy.spans import Span

NATIONAL_CODES = "quoc-gia"
"""The national codes of areas: QĐ 124/2004/QĐ-TTg, since 1/7/2025 QĐ 19/2025/QĐ-TTg."""
DEMO_CODES = "minh-hoa"
COUNTRY = DATA / "vietnam"
DEMO = DATA / "demo" / "units"

_LOCK = 0x50C1E7  # one load at a time
_PATIENCE = "300s"  # a load takes some twenty seconds on two idle cores; a busy machine may need more


@transaction.atomic
def load_country(by: Actor, *, dry_run: bool = False, provinces: frozenset[str] = frozenset()) -> Difference:
    """Load Viet Nam as of every day known; safe to repeat. `provinces` (national codes) limits it to a part.

    Returns the difference found; with `dry_run` nothing stays. Raises BrokenData on a faulty table.
    """
    facts = read_facts(
        COUNTRY, root="vn", root_name="Cộng hòa xã hội chủ nghĩa Việt Nam", root_short="Việt Nam"
    )
    if provinces:
        facts = part_of(facts, provinces)
    return _load(facts, COUNTRY, NATIONAL_CODES, by, dry_run=dry_run)


@transaction.atomic
def load_demo_units(by: Actor, *, dry_run: bool = False) -> Difference:
    """Load the invented province (R23); every unit of it says that it is invented.

    Its party, government and police stand under the real central bodies, if the country is loaded, so that a
    reader there sees what is issued above; no list of real units shows it.
    """
    facts = read_facts(
        DEMO, root=INVENTED_ROOT, root_name="Dữ liệu minh họa", root_short="Minh họa", invented=True
    )
    return _load(facts, DEMO, DEMO_CODES, by, dry_run=dry_run)


def _load(facts: Facts, folder: Path, scheme: str, by: Actor, *, dry_run: bool) -> Difference:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [_PATIENCE])
    orders = _load_sources(folder)
    committees = [row for _, row in rows(folder / "committees.csv")]
    facts = replace(facts, bodies=(*facts.bodies, *_committee_bodies(folder)))
    with _no_collection():
        difference = bring_in(compose(facts), invented=facts.invented, scheme=scheme, orders=orders)
    _seat_committees(committees, orders)
    _load_counts(folder)
    if difference and not dry_run:
        root = Unit.objects.get(key=facts.root)
        audit.record("organisations:country:load", root, by=by, data=difference.counts())
    if dry_run:
        transaction.set_rollback(True)
    return difference


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold the garbage collector off: half a million live records make it walk in vain (2 s of a load)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def part_of(facts: Facts, provinces: frozenset[str]) -> Facts:
    """Return the facts of some provinces only, with what lies below them and what became of them."""
    kept = {
        key: area
        for key, area in facts.areas.items()
        if area.level == "province" and any(state.code in provinces for state in area.states)
    }
    for level in ("district", "commune"):
        for key, area in facts.areas.items():
            if area.level == level and all(state.parent in kept for state in area.states):
                kept[key] = area
    steps = tuple(
        step
        for step in facts.steps
        if step.predecessor in kept and (step.successor is None or step.successor in kept)
    )
    aliases = {key: value for key, value in facts.aliases.items() if key in kept}
    return replace(facts, areas=kept, steps=steps, aliases=aliases)


def _load_sources(folder: Path) -> dict[str, str]:
    """Bring the list of sources up to date; return the titles of those that are orders."""
    found = [
        DataSource(
            key=row["key"],
            title=row["title"],
            address=row["address"],
            licence=row["licence"],
            is_order=row["order"] == "1",
        )
        for _, row in rows(folder / "sources.csv")
    ]
    DataSource.objects.bulk_create(
        found,
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=["title", "address", "licence", "is_order"],
    )
    return {source.key: source.title for source in found if source.is_order}


def _committee_bodies(folder: Path) -> Iterator[Body]:
    path = folder / "committees.csv"
    for number, row in rows(path):
        state = BodyState(
            name=row["name"],
            short=row["short"],
            aliases=(),
            organs=(),
            parents=(("party", row["set_up_by"]),),
            span=Span(day_of(path, number, row["from"]), None),
            into="",
            source=row["source"],
            began_after=day_of(path, number, row["from_after"]),
        )
        yield Body(row["key"], "party", "committee", (state,))


def _seat_committees(committees: list[dict[str, str]], orders: dict[str, str]) -> None:
    """Say of the loaded committees what they are for and which body stands for them."""
    keys = {row[column] for row in committees for column in ("key", "set_up_by", "standing")}
    units = {unit.key: unit for unit in Unit.objects.filter(key__in=keys)}
    for row in committees:
        unit = units[row["key"]]
        committee, is_new = Committee.objects.get_or_create(
            unit=unit,
            defaults={
                "set_up_by": units[row["set_up_by"]],
                "mandate": row["mandate"],
                "ordered_by": orders.get(row["ordered_by"], ""),
            },
        )
        if is_new:
            StandingBody.objects.create(
                committee=committee, unit=units[row["standing"]], valid=unit.valid, source=row["source"]
            )


def _load_counts(folder: Path) -> None:
    """Bring the official counts and the horizons of the levels up to date."""
    horizons, counts = folder / "horizons.csv", folder / "official_counts.csv"
    Horizon.objects.bulk_create(
        [
            Horizon(level=row["level"], since=known_day(horizons, number, row["since"]), source=row["source"])
            for number, row in rows(horizons)
        ],
        update_conflicts=True,
        unique_fields=["level"],
        update_fields=["since", "source"],
    )
    listed = list(rows(counts))
    areas = dict(Unit.objects.filter(key__in={row["area"] for _, row in listed}).values_list("key", "pk"))
    for number, row in listed:
        if row["area"] and row["area"] not in areas:
            continue  # a part of the country was loaded, and this area is outside it
        OfficialCount.objects.update_or_create(
            on=known_day(counts, number, row["on"]),
            line=row["line"],
            level=row["level"],
            kind=row["kind"],
            area_id=areas.get(row["area"]),
            defaults={"count": int(row["count"]), "source": row["source"], "note": row["note"]},
        )
