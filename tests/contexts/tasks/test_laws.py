"""Over any units, reforms and tasks: nothing owed disappears, one class a share, the past stays."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

from django.db.backends.postgresql.psycopg_any import DateRange
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.cast import SINCE, assemble, unit

from soichieu.accounts.sight import Sight
from soichieu.cascade import queries as coverage
from soichieu.cascade import services as cascade
from soichieu.cascade.enums import DutyKind
from soichieu.cascade.models import Carriage, Duty, Obligation
from soichieu.directives import services as directives
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError
from soichieu.organisations.enums import Hierarchy, Level, SuccessionKind
from soichieu.organisations.models import Succession, Unit
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move
from soichieu.tasks.models import Assignment, ShareCarriage

BY = operator()
START = date(2024, 3, 1)
UNITS = 5
INDEX = st.integers(0, 11)
ACTS = st.one_of(
    st.tuples(st.just("move"), INDEX, st.sampled_from(Move)),
    st.tuples(st.just("extend"), INDEX, st.integers(1, 40)),
    st.tuples(st.just("waive"), INDEX, st.none()),
    st.tuples(
        st.just("reform"), INDEX, st.tuples(st.sampled_from(["merge", "dissolve", "split"]), INDEX, INDEX)
    ),
)
STORIES = st.lists(st.tuples(st.integers(0, 9), ACTS), max_size=10)
GIVEN = st.lists(
    st.tuples(st.integers(0, UNITS - 1), st.sets(st.integers(0, UNITS - 1)), st.booleans()),
    min_size=1,
    max_size=3,
)


class Story:
    """A small land in which units do, wait and are reorganised, day after day."""

    def __init__(self, tasks: list[tuple[int, set[int], bool]], has_rule: bool) -> None:
        cast = assemble()
        self.office, self.day = cast.ha, START
        self.units = [
            unit(f"Đảng ủy xã {n}", Level.COMMUNE, (cast.ha, Hierarchy.PARTY)) for n in range(UNITS)
        ]
        if has_rule:
            services.set_takeover_rule(cast.ha.pk, UnitRule("commune"), by=BY)
        ids = [one.pk for one in self.units]
        for lead, others, with_day in tasks:
            coordinating = [ids[n] for n in others if n != lead]
            due = START + timedelta(30) if with_day else None
            new = services.NewTask("Việc", cast.ha.pk, ids[lead], START, coordinating, due=due)
            services.give_task(new, by=BY)
        particulars = directives.Particulars(symbol="1-KH/TU", issuer="Tỉnh ủy Hạ", issued_on=START)
        directive = directives.register_directive(particulars, by=BY)
        rule = UnitRule("commune", within_id=cast.ha.pk)
        duty = cascade.NewDuty(kind=DutyKind.REPORT, rule=rule, unit_ids=ids, due=START + timedelta(40))
        rollout = cascade.open_rollout(
            "Đợt", directive_ids=[directive.pk], duties=[duty], opened_on=START, by=BY
        )
        Duty.objects.update(by_list=not has_rule)
        self.duty = rollout.duties.get()

    def act(self, kind: str, index: int, more: Any) -> None:
        """Do one thing on the day of the story; what the rules refuse is not done."""
        try:
            getattr(self, f"_{kind}")(index, more)
        except DomainError:
            return

    def _move(self, index: int, move: Move) -> None:
        services.move_share(self._share(index).pk, move, on=self.day, words="vì", by=BY)

    def _extend(self, index: int, days: int) -> None:
        share = self._share(index)
        to = (share.last_day or self.day) + timedelta(days)
        services.ask_extension(share.pk, to=to, why="vì", on=self.day, by=BY)
        services.decide_extension_of(share.pk, granted=True, on=self.day, by=BY)

    def _waive(self, index: int, _more: None) -> None:
        owed = list(Obligation.objects.filter(ended_on__isnull=True).order_by("pk"))
        if owed:
            cascade.waive(owed[index % len(owed)].pk, on=self.day, why="vì", by=BY)

    def _reform(self, index: int, more: tuple[str, int, int]) -> None:
        kind, *heirs = more
        alive = list(Unit.objects.filter(pk__in=[one.pk for one in self.units], valid__contains=self.day))
        # One that took over on this day cannot end on it; the services refuse it.
        taken = set(Succession.objects.filter(on=self.day).values_list("successor_id", flat=True))
        going = [one for one in alive if one.pk not in taken]
        if not going:
            return
        gone = going[index % len(going)]
        others = [one for one in alive if one != gone]
        if not others or self.day == START:
            return
        taking = {others[heir % len(others)] for heir in (heirs[:1] if kind == "merge" else heirs)}
        for heir in taking:
            Succession.objects.create(
                predecessor=gone,
                successor=heir,
                kind=SuccessionKind(kind),
                on=self.day,
                whole=kind == "merge",
            )
        if kind != "split":
            Unit.objects.filter(pk=gone.pk).update(valid=DateRange(SINCE, self.day, "[)"))
        services.carry_tasks(until=self.day, by=BY)
        cascade.carry_all(until=self.day, by=BY)

    def _share(self, index: int) -> Assignment:
        shares = list(Assignment.objects.filter(ended_on__isnull=True).order_by("pk"))
        if not shares:
            raise DomainError("không còn phần việc nào")
        return shares[index % len(shares)]

    def seen_on(self, day: date) -> tuple[Any, ...]:
        """Return all that is known of a day: the class of each share and of what each unit owes."""
        sight = Sight.all(day)
        shares = {one.pk: (one.role, one.state_then, one.deadline) for one in queries.shares_seen(sight, day)}
        owed = {
            one.pk: one.standing
            for one in coverage.obligations_of(self.duty, day, sight)  # type: ignore[attr-defined]
        }
        return shares, owed, coverage.duty_coverage(self.duty, day).tally

    def check(self, day: date) -> None:
        """Parts equal totals, one lead a task, one share a unit; the two ways of counting agree."""
        found = queries.shares_seen(Sight.all(day), day)
        counted = queries.count_shares(found, day)
        assert sum(count for _, count in counted.parts) == counted.tally.given == found.count()
        leads = Counter(one.task_id for one in found if one.role == "lead")
        assert all(count == 1 for count in leads.values())
        assert all(count == 1 for count in Counter((one.task_id, one.unit_id) for one in found).values())
        standings = Counter(one.standing for one in coverage.obligations_of(self.duty, day, Sight.all(day)))  # type: ignore[attr-defined]
        tally = coverage.duty_coverage(self.duty, day).tally
        assert sum(standings.values()) == tally.owed
        assert {
            key.value: count for key, count in tally.counts.items() if key.value in standings
        } == standings

    def nothing_is_gone(self) -> None:
        """Whatever ended was carried or closed, and is listed; whoever is no more holds nothing open."""
        listed = set(ShareCarriage.objects.values_list("assignment_id", flat=True))
        assert set(Assignment.objects.filter(ended_on__isnull=False).values_list("pk", flat=True)) <= listed
        for row in ShareCarriage.objects.select_related("to"):
            assert (row.to is None) == (row.fate in {"kept", "closed"})
        alive = set(Unit.objects.filter(valid__contains=self.day).values_list("pk", flat=True))
        assert set(Assignment.objects.filter(ended_on=None).values_list("unit_id", flat=True)) <= alive
        owed = set(Carriage.objects.values_list("obligation_id", flat=True))
        assert set(Obligation.objects.filter(ended_on__isnull=False).values_list("pk", flat=True)) <= owed
        assert set(Obligation.objects.filter(ended_on=None).values_list("unit_id", flat=True)) <= alive


class TestAnyStory(TestCase):
    """The services over a real database, whatever happens in whatever order."""

    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(GIVEN, st.booleans(), STORIES)
    def test_the_laws_of_what_is_owed(self, tasks, has_rule, events) -> None:
        story = Story(tasks, has_rule)
        known: dict[date, Any] = {}
        for days, act in events:
            for passed in range(days):
                day = story.day + timedelta(passed)
                known.setdefault(day, story.seen_on(day))
            story.day += timedelta(days)
            story.act(*act)
            story.check(story.day)
            story.nothing_is_gone()
        assert {day: story.seen_on(day) for day in known} == known
        story.check(START + timedelta(35))
        assert services.carry_tasks(until=story.day, by=BY) == 0
        assert cascade.carry_all(until=story.day, by=BY) == 0
