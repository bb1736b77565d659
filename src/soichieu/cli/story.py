"""The work of the demonstration's story: rollouts, obstacles and tasks of the invented province."""

import csv
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries as cascade
from soichieu.cascade import services as cascade_services
from soichieu.cascade.enums import DutyKind
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.foundation.reference import DATA
from soichieu.organisations import queries as organisations
from soichieu.tasks import queries as tasks
from soichieu.tasks import services as task_services
from soichieu.tasks.enums import Move

_DEMO = DATA / "demo"
Row = dict[str, str]


def rows(name: str) -> Iterator[Row]:
    """Yield the rows of one table of the story."""
    with (_DEMO / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


def tell_of_the_work() -> None:
    """Open rollouts, record obstacles and give tasks; what an earlier start did is not done again."""
    _open_rollouts()
    for row in rows("obstacles.csv"):
        _record_obstacle(row)
    for row in rows("tasks.csv"):
        _give_task(row)


def _open_rollouts() -> None:
    """Open the rollouts of the story, each with the duties its rows name, unless an earlier start did."""
    sight = Sight.all(timezone.localdate())
    known = {rollout.title for rollout in cascade.rollouts_seen(sight)}
    for title, group in groupby(rows("rollouts.csv"), key=itemgetter("title")):
        duties = list(group)
        if title not in known:
            cascade_services.open_rollout(
                title,
                directive_ids=[directives.one_by_symbol(duties[0]["symbols"], sight).pk],
                duties=[_duty(row) for row in duties],
                opened_on=date.fromisoformat(duties[0]["opened_on"]),
                owner_id=_unit_id(duties[0]["owner"]),
                by=operator(),
            )


def _duty(row: Row) -> cascade_services.NewDuty:
    return cascade_services.NewDuty(
        kind=DutyKind(row["kind"]),
        rule=organisations.UnitRule(row["level"], body=row["body"], within_id=_unit_id(row["within"])),
        types=row["types"].split(","),
        wording=row["wording"],
        due=date.fromisoformat(row["due"]) if row["due"] else None,
    )


def _record_obstacle(row: Row) -> None:
    """Record one obstacle of the story with its steps, unless an earlier start did."""
    sight = Sight.all(timezone.localdate())
    if cascade.obstacles_seen(sight, sight.on).filter(what=row["what"]).exists():
        return
    unit_id, lifter = organisations.unit_by_name(row["unit"], sight.on).pk, _unit_id(row["can_lift"])
    new = cascade_services.NewObstacle(
        what=row["what"],
        cause=row["cause"],
        unit_id=unit_id,
        since=date.fromisoformat(row["since"]),
        can_lift_id=lifter,
        directive_id=directives.one_by_symbol(row["symbol"], sight).pk,
        invented=True,
    )
    recorded = cascade_services.record_obstacle(new, by=operator())
    if row["asked_on"] and lifter is not None:
        asked_on = date.fromisoformat(row["asked_on"])
        cascade_services.ask_to_lift(
            recorded.pk, of_id=lifter, on=asked_on, words=row["asked_words"], by=operator()
        )
    if row["lifted_on"]:
        lifted_on = date.fromisoformat(row["lifted_on"])
        cascade_services.lift(recorded.pk, on=lifted_on, words=row["lifted_words"], by=operator())


def _unit_id(name: str) -> int | None:
    return organisations.unit_by_name(name, timezone.localdate()).pk if name else None


def _give_task(row: Row) -> None:
    """Give one task of the story and make the moves its row tells of, unless an earlier start did."""
    sight = Sight.all(timezone.localdate())
    given_on = date.fromisoformat(row["given_on"])
    wanted = tasks.ShareFilter(words=row["title"])
    if tasks.shares_seen(sight, given_on, wanted).exists():
        return
    task = task_services.give_task(
        task_services.NewTask(
            title=row["title"],
            office_id=unit_on(row["office"], given_on),
            lead_id=unit_on(row["lead"], given_on),
            coordinating_ids=[unit_on(row["coordinating"], given_on)] if row["coordinating"] else [],
            given_on=given_on,
            product=row["product"],
            leader=row["leader"],
            directive_id=directives.one_by_symbol(row["symbol"], sight).pk,
            due=date.fromisoformat(row["due"]) if row["due"] else None,
            due_text=row["due_text"],
        ),
        by=operator(),
    )
    (lead,) = (view.share for view in tasks.task_page(task.pk, sight).shares if view.share.role == "lead")
    for step in filter(None, row["steps"].split("|")):
        moved, _at, told = step.partition("@")
        on, _colon, words = told.partition(":")
        task_services.move_share(lead.pk, Move(moved), on=date.fromisoformat(on), words=words, by=operator())


def unit_on(name: str, on: date) -> int:
    """Return the unit that bears a name on a day."""
    return organisations.unit_by_name(name, on).pk
