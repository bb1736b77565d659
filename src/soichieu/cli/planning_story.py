"""The plans of the demonstration's tasks: what recurs, milestones, parts, what waits, who takes over."""

from datetime import date

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries as cascade
from soichieu.cli.story import Row, rows, unit_on
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Every

_OFFICE = "Tỉnh ủy Sông Lam Giang"


def tell_of_the_plans() -> None:
    """Plan the tasks of the story and carry them through its reform; an earlier start's work is kept."""
    today = timezone.localdate()
    if not queries.takeover_rules(Sight.all(today)):
        rule = UnitRule("commune", body="cap-uy")
        services.set_takeover_rule(unit_on(_OFFICE, today), rule, by=operator())
    services.carry_tasks(until=today, by=operator())
    if queries.series_seen(Sight.all(today)).exists():
        return
    for row in rows("series.csv"):
        _start(row, today)
    for row in rows("plans.csv"):
        _plan(row, today)


def _start(row: Row, today: date) -> None:
    starts, others = date.fromisoformat(row["starts"]), row["coordinating"]
    new = services.NewSeries(
        title=row["title"],
        office_id=unit_on(row["office"], starts),
        lead_id=unit_on(row["lead"], starts),
        every=Every(row["every"]),
        starts=starts,
        coordinating_ids=[unit_on(others, starts)] if others else [],
        product=row["product"],
        leader=row["leader"],
        directive_id=directives.one_by_symbol(row["symbol"], Sight.all(today)).pk,
        month=int(row["month"]) if row["month"] else None,
        day=int(row["day"]) if row["day"] else None,
        due_text=row["due_text"],
    )
    services.start_series(new, on=today, by=operator())


def _plan(row: Row, today: date) -> None:
    task = _task_id(row["task"], today)
    if row["kind"] == "milestone":
        milestone = services.set_milestone(
            task, words=row["words"], due=date.fromisoformat(row["on"]), by=operator()
        )
        if row["told"]:
            on, _colon, words = row["told"].partition(":")
            services.reach_milestone(milestone.pk, on=date.fromisoformat(on), words=words, by=operator())
    elif row["kind"] == "part":
        services.make_part(_task_id(row["other"], today), whole_id=task, by=operator())
    elif row["kind"] == "wait":
        other, since = _task_id(row["other"], today), date.fromisoformat(row["on"])
        services.let_wait(task, for_id=other, since=since, why=row["words"], by=operator())
    else:
        found = cascade.obstacles_seen(Sight.all(today), today).get(what=row["other"])
        since = date.fromisoformat(row["on"])
        services.hold_up(task, obstacle_id=found.pk, since=since, by=operator())


def _task_id(title: str, today: date) -> int:
    wanted = queries.ShareFilter(words=title)
    share = queries.shares_seen(Sight.all(today), today, wanted).filter(role="lead").first()
    assert share is not None, title  # noqa: S101  a fault of the tables of the story
    return int(share.task_id)
