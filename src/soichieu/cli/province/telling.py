"""Telling the story of the province: tasks up to its reforms, carried through, and what came after."""

from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from random import Random
from typing import Any

from django.utils import timezone

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries as cascade
from soichieu.cascade import services as cascade_services
from soichieu.cli.province.giving import Giving
from soichieu.cli.province.lives import Life
from soichieu.cli.province.units import Province
from soichieu.cli.province.words import Row, Words, rows
from soichieu.directives import queries as directives
from soichieu.directives import services as registering
from soichieu.directives.errors import NoSuchDirective
from soichieu.directives.services import Particulars
from soichieu.foundation.actor import operator
from soichieu.organisations import queries as organisations
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import queries, services
from soichieu.tasks.enums import DeadlineClass, State
from soichieu.tasks.services import PastShare, PastTask

TASKS = 2000
_OBSTACLES = 36
_BUILDERS = ("ubnd", "cong-an", "so-xay-dung", "so-nn-mt", "so-y-te", "so-gd-dt", "phong-kinh-te")
_ASKED = 0.75  # how many obstacles are asked to be lifted
# Whom offices of the province let take over tasks of units that are split or dissolved.
_HEIRS = {
    "province:cap-uy": ("cap-uy", "mttq"),
    "province:ubnd": ("ubnd",),
    "province:cong-an": ("cong-an",),
}


def tell_of_the_province(count: int = TASKS) -> None:
    """Tell it with so many tasks, unless an earlier start did; one broken off goes on where it was."""
    today = timezone.localdate()
    province, words = Province(today), Words()
    giving = Giving(province, rows("titles.csv"), documents(), words, today)
    past = list(giving.tasks(count))
    if not _is_there(past[0], today):
        by_office: dict[int, list[PastTask]] = defaultdict(list)
        for one in past:
            by_office[one.new.office_id].append(one)
        for office, tasks in by_office.items():
            services.take_over(tasks, office_id=office, by=operator())
    _name_heirs(province, today)
    services.carry_tasks(until=today, by=operator())
    _tell_what_came_after(words, today)
    _meet_obstacles(province, today)


def _is_there(first: PastTask, today: date) -> bool:
    """Return whether this task stood on the day it was given."""
    given_on = first.new.given_on
    wanted = queries.ShareFilter(words=first.new.title, unit_id=first.new.lead_id)
    return queries.shares_seen(Sight.all(today), given_on, wanted).filter(task__given_on=given_on).exists()


def documents() -> Mapping[str, tuple[int, date]]:
    """Register the documents the tasks come from; return them with their days by field of work."""
    found: dict[str, tuple[int, date]] = {}
    for row in rows("documents.csv"):
        issued_on = date.fromisoformat(row["issued_on"])
        for field in row["fields"].split(","):
            found[field] = (_document(row, issued_on), issued_on)
    return found


def _document(row: Row, issued_on: date) -> int:
    sight = Sight.all(timezone.localdate())
    with suppress(NoSuchDirective):
        return directives.by_symbol(row["symbol"], sight, issued_on)[0].pk
    told = Particulars(symbol=row["symbol"], issuer=row["issuer"], issued_on=issued_on, title=row["title"])
    owner = organisations.unit_by_name(row["issuer"], issued_on)
    return registering.register_directive(told, by=operator(), owner_id=owner.pk, invented=True).pk


def _name_heirs(province: Province, today: date) -> None:
    known = {(one.office_id, one.body) for one in queries.takeover_rules(Sight.all(today))}
    for office, bodies in _HEIRS.items():
        office_id = province.alive(office, today)[0].pk
        for body in bodies:
            if (office_id, body) not in known:
                services.set_takeover_rule(office_id, UnitRule("commune", body=body), by=operator())


def _tell_what_came_after(words: Words, today: date) -> None:
    """Tell what successors did with the shares they took over, once for each."""
    sight = Sight.all(today)
    told: dict[int, PastShare] = {}
    for row in queries.carriages_seen(sight, today):
        share = row.to
        if share is None or share.ended_on is not None or not row.assignment.task.invented:
            continue
        if share.given_on != row.on or share.pk in told or share.progress.filter(on__gt=row.on).exists():
            continue
        chance = Random(f"{share.unit_id}:{row.assignment.task.title}")  # noqa: S311  a story, no secret
        life = Life(chance, words, row.on, share.last_day, today, today, State(share.state))
        told[share.pk] = life.told()
    services.tell_steps(told, by=operator())


def _meet_obstacles(province: Province, today: date) -> None:
    """Record what holds some late tasks up, and what held up some that were done late."""
    sight, chance = Sight.all(today), Random("vướng mắc")  # noqa: S311  a story, no secret
    if cascade.obstacles_seen(sight, today).count() > _OBSTACLES // 2:
        return
    kinds = rows("obstacles.csv")
    for deadline, count in (
        (DeadlineClass.OVERDUE, 2 * _OBSTACLES // 3),
        (DeadlineClass.DONE_LATE, _OBSTACLES // 3),
    ):
        wanted = queries.ShareFilter(role="lead", deadline=deadline.value)
        late = list(
            queries.shares_seen(sight, today, wanted)
            .filter(task__invented=True)
            .select_related("unit", "task")
        )
        for share in chance.sample(late, min(count, len(late))):
            works = share.unit.key.rpartition(":")[2] in _BUILDERS
            fitting = [kind for kind in kinds if works or not kind["builders"]]
            _hold_up(share, chance.choice(fitting), province, chance)


def _hold_up(share: Any, kind: Row, province: Province, chance: Random) -> None:
    """Record one obstacle of a task; that of a task done is lifted, and most are asked to be lifted."""
    today = timezone.localdate()
    until = share.submitted_on or today
    since = min(share.given_on + timedelta(days=chance.randint(5, 40)), until)
    lifter = province.alive(chance.choice(("province:ubnd", "province:cap-uy")), today)[0].pk
    new = cascade_services.NewObstacle(
        what=f"{kind['what']}: {share.task.title[:1].lower()}{share.task.title[1:]}",
        cause=kind["cause"],
        unit_id=share.unit_id,
        since=since,
        can_lift_id=lifter,
        directive_id=share.task.directive_id,
        invented=True,
    )
    pk = cascade_services.record_obstacle(new, by=operator()).pk
    services.hold_up(share.task_id, obstacle_id=pk, since=since, by=operator())
    asked_on = min(since + timedelta(days=chance.randint(7, 60)), until)
    if lifter != share.unit_id and chance.random() < _ASKED:
        words = kind["asked_words"]
        cascade_services.ask_to_lift(pk, of_id=lifter, on=asked_on, words=words, by=operator())
    if share.submitted_on is not None:
        cascade_services.lift(pk, on=until, words=kind["lifted_words"], by=operator())
