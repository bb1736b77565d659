"""Soi chiếu in the demonstration's story: links, tasks given from items, what was done about gaps."""

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.alignment import queries, services
from soichieu.alignment.queries import GapLine, Point
from soichieu.alignment.services import GapAt
from soichieu.cascade import services as cascade
from soichieu.cli.story import Row, rows, unit_on
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.tasks import queries as tasks
from soichieu.tasks import services as task_services
from soichieu.tasks.enums import Move
from soichieu.tasks.services import NewTask

_OFFICE = "Tỉnh ủy Sông Lam Giang"
Place = tuple[str, str]
"""A paper by its symbol, and the place in it."""


def tell_of_the_alignment() -> None:
    """Confirm the links of the story, give its tasks, act on its gaps; an earlier start's work is kept."""
    sight = Sight.all(timezone.localdate())
    for (symbol, unit), group in groupby(rows("alignment_links.csv"), key=itemgetter("directive", "unit")):
        confirm_links(symbol, unit, list(group), sight)
    for row in rows("alignment_tasks.csv"):
        _give(row, sight)
    for (symbol, unit), group in groupby(rows("alignment_holes.csv"), key=itemgetter("directive", "unit")):
        _act(symbol, unit, list(group), sight)


def confirm_links(symbol: str, unit: str, links: list[Row], sight: Sight) -> None:
    """Confirm what serves what in one unit, unless anything was decided there before.

    A link names the place of its clause, its paper by the symbol, and the place of its item.
    """
    unit_id = unit_on(unit, sight.on)
    clauses = queries.clauses_of(queries.papers_held([directives.one_by_symbol(symbol, sight).pk], sight))
    items = queries.work_of(unit_id, sight.on, sight)
    if queries.decisions_between(clauses, items):
        return
    of_clause, of_item = _by_place(clauses), _by_place(items)
    issued = symbol.partition("@")[0]
    pairs = [
        services.Pair(of_clause[issued, row["clause"]].ref, of_item[row["paper"], row["item"]].ref)
        for row in links
    ]
    services.confirm(pairs, unit_id=unit_id, by=operator())


def _by_place(points: tuple[Point, ...]) -> Mapping[Place, Point]:
    return {(point.paper.symbol, point.path): point for point in points if point.paper}


def _give(row: Row, sight: Sight) -> None:
    """Give a task from an item of a plan and make the moves its row tells of, unless an earlier start did."""
    given_on = date.fromisoformat(row["given_on"])
    lead = unit_on(row["lead"], given_on)
    item = _by_place(queries.work_of(lead, sight.on, sight))[row["paper"], row["item"]]
    if queries.done_for([item], sight.on, sight).get(item.ref):
        return
    new = NewTask(
        title=item.words,
        office_id=unit_on(row["office"], given_on),
        lead_id=lead,
        given_on=given_on,
        leader=row["leader"],
        product=item.product,
        directive_id=item.paper.id if item.paper else None,
        clause_id=int(item.ref[1:]) if item.ref.startswith("c") else None,
        claim_id=next(iter(item.claims), None),
        due=item.due,
        due_text=item.due_text,
    )
    task = task_services.give_task(new, by=operator())
    (share,) = (view.share for view in tasks.task_page(task.pk, sight).shares)
    for moved, on, words in _steps(row):
        task_services.move_share(share.pk, Move(moved), on=on, words=words, by=operator())
    if row["obstacle"]:
        _hold_up(task.pk, lead, row["obstacle"], given_on)


def _hold_up(task_id: int, unit_id: int, words: str, since: date) -> None:
    new = cascade.NewObstacle(
        what=words,
        cause="Cơ sở vật chất",
        unit_id=unit_id,
        since=since,
        can_lift_id=unit_on("Ủy ban nhân dân tỉnh Sông Lam Giang", since),
        invented=True,
    )
    obstacle = cascade.record_obstacle(new, by=operator())
    task_services.hold_up(task_id, obstacle_id=obstacle.pk, since=since, by=operator())


def _act(symbol: str, unit: str, holes: list[Row], sight: Sight) -> None:
    """Do about each gap what its row tells of, unless somebody acted on it before."""
    if not any(row["steps"] for row in holes):
        return
    directive_id, unit_id = directives.one_by_symbol(symbol, sight).pk, unit_on(unit, sight.on)
    sheet = queries.sheet_of([directive_id], unit_id, sight.on, sight, with_offers=False)
    found = {hole_of(gap): gap for gap in sheet.gaps}
    for row in holes:
        gap = found.get(tuple(row[name] for name in HOLE))
        if gap is not None and gap.gap_id is None:
            _take_steps(gap, row)


HOLE = ("kind", "clause", "paper", "item", "year")
"""By what a row of the table of planted holes names a gap."""


def hole_of(gap: GapLine) -> tuple[str, ...]:
    """Return how the table of planted holes names a gap: the values of `HOLE`."""
    item = gap.item
    return (
        gap.kind.value,
        gap.clause.path if gap.clause else "",
        item.paper.symbol if item and item.paper else "",
        item.path if item else "",
        str(gap.year or ""),
    )


def _take_steps(gap: GapLine, row: Row) -> None:
    """Do about one gap what its row tells of, one step after the other."""
    clause, item = gap.clause.ref if gap.clause else "", gap.item.ref if gap.item else ""
    at, by = GapAt(gap.unit_id, gap.kind, clause, item, gap.year), operator()
    known = 0
    for step, on, words in _steps(row):
        if step == "ask":
            known = services.ask(at, words=words, on=on, by=by).pk
        elif step == "answer":
            services.answer(known, words=words, on=on, by=by)
        elif step == "explain":
            services.explain(at, words=words, on=on, by=by)
        else:
            services.give_task(at, _task_for(gap, on, words), by=by)


def _task_for(gap: GapLine, on: date, words: str) -> NewTask:
    clause = gap.clause
    return NewTask(
        title=words,
        office_id=unit_on(_OFFICE, on),
        lead_id=gap.unit_id,
        given_on=on,
        directive_id=clause.paper.id if clause and clause.paper else None,
        clause_id=int(clause.ref[1:]) if clause else None,
        due=date(on.year, 12, 31),
        due_text=f"trước ngày 31/12/{on.year}",
    )


def _steps(row: Row) -> list[tuple[str, date, str]]:
    """Return the steps of a row: what, on which day, with which words."""
    told = []
    for step in filter(None, row["steps"].split("|")):
        what, _at, rest = step.partition("@")
        on, _colon, words = rest.partition(":")
        told.append((what, date.fromisoformat(on), words))
    return told
