"""Who is reminded of what on a day: a table of cases, then laws over random units, rules and days."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soichieu.pure.reminders import (
    AUDIENCES,
    CONFIRMING,
    MOMENTS,
    About,
    Audience,
    Due,
    Holder,
    Moment,
    Post,
    Rule,
    Step,
    Structure,
    default_rule,
    falls_on,
    plan,
)
from soichieu.pure.reminders.planning import audience

LAST = date(2025, 6, 18)  # a Wednesday
CENTRE, PROVINCE, COMMUNE, OTHER = 1, 2, 3, 4
CLERK, SECOND, CHIEF, OFFICER, HEAD, MINISTER = 30, 31, 39, 20, 29, 19
LAND = Structure(
    {
        COMMUNE: (
            Holder(CLERK, COMMUNE, Post.WORKS),
            Holder(SECOND, COMMUNE, Post.WORKS),
            Holder(CHIEF, COMMUNE, Post.LEADS),
        ),
        PROVINCE: (Holder(OFFICER, PROVINCE, Post.WORKS), Holder(HEAD, PROVINCE, Post.LEADS)),
        CENTRE: (Holder(MINISTER, CENTRE, Post.LEADS),),
    },
    {COMMUNE: {"party": PROVINCE}, PROVINCE: {"party": CENTRE}},
)
RULES = {None: default_rule(3, 3)}


def due(last=LAST, *, unit=COMMUNE, office=PROVINCE, named=(), number=1, about=About.OWED):
    return Due(("task", number), unit, office, last, frozenset(named), about)


def told_on(on, *, told=None, things=None, rules=RULES, land=LAND, holidays=frozenset()):
    return plan(things or [due()], rules, land, on=on, holidays=holidays, told=told or {})


CASES = [
    ("four working days before nobody is told", -6, {}, []),
    ("three working days before, over a week-end, the unit is told", -5, {}, [CLERK, SECOND]),
    ("on the day too", 0, {}, [CLERK, SECOND]),
    ("a day late its leader is told; the unit was told before", 1, {CLERK: 0, SECOND: 0}, [CHIEF]),
    ("seven days late the office", 7, {CLERK: 0, SECOND: 0, CHIEF: 1}, [OFFICER]),
    ("fifteen days late the leader of the office", 15, {CLERK: 0, SECOND: 0, CHIEF: 1, OFFICER: 7}, [HEAD]),
    (
        "thirty days late the superior's leader",
        30,
        {CLERK: 0, SECOND: 0, CHIEF: 1, OFFICER: 7, HEAD: 15},
        [MINISTER],
    ),
    ("told of a later step, an earlier one is not made up for", 0, {CLERK: 0}, [SECOND]),
]


@pytest.mark.parametrize(("name", "after", "told", "people"), CASES, ids=[case[0] for case in CASES])
def test_the_chain_goes_up_step_by_step(name, after, told, people):
    earlier = {(who, ("task", 1), LAST): LAST + timedelta(days) for who, days in told.items()}
    assert [one.person for one in told_on(LAST + timedelta(after), told=earlier)] == people


WAITING = [
    ("two working days after it was reported nobody is told", 2, []),
    ("three working days after, over a week-end, the office is told", 5, [OFFICER]),
    ("and the unit never, however long it waits", 60, [OFFICER]),
]


@pytest.mark.parametrize(("name", "after", "people"), WAITING, ids=[case[0] for case in WAITING])
def test_a_result_that_waits_is_told_to_the_office_alone(name, after, people):
    waits = due(about=About.AWAITING)
    found = told_on(LAST + timedelta(after), things=[waits])
    assert [(one.person, one.step.moment) for one in found] == [(who, Moment.AWAITS) for who in people]


def test_an_answer_goes_at_once_to_who_asked_whatever_the_rule():
    answer = due(about=About.ANSWER, named=[SECOND])
    (found,) = told_on(LAST, things=[answer], rules={None: Rule(())})
    assert (found.person, found.step.to, found.since) == (SECOND, Audience.ASKER, LAST)
    assert told_on(LAST + timedelta(9), things=[answer], told={found.key: found.since}) == []


def test_an_answer_goes_to_those_at_work_in_the_unit_where_who_asked_has_left():
    found = told_on(LAST, things=[due(about=About.ANSWER, named=[777])])
    assert [one.person for one in found] == [CLERK, SECOND]


def test_a_worker_that_missed_a_month_tells_everybody_once_and_at_the_furthest_step():
    found = told_on(LAST + timedelta(40))
    assert {one.person: (one.step.moment, one.step.days) for one in found} == {
        CLERK: (Moment.ON, 0),
        SECOND: (Moment.ON, 0),
        CHIEF: (Moment.LATE, 1),
        OFFICER: (Moment.LATE, 7),
        HEAD: (Moment.LATE, 15),
        MINISTER: (Moment.LATE, 30),
    }


def test_where_somebody_is_named_the_unit_s_steps_go_to_them_alone():
    assert [one.person for one in told_on(LAST, things=[due(named=[SECOND])])] == [SECOND]
    gone = [due(named=[999])]
    assert [one.person for one in told_on(LAST, things=gone)] == [CLERK, SECOND]


def test_holidays_move_the_step_before_the_day():
    holidays = frozenset({LAST - timedelta(1)})
    assert told_on(LAST - timedelta(6), holidays=holidays) != []


def test_each_office_has_its_own_rule_and_may_have_none_at_all():
    rules = {None: default_rule(3, 3), PROVINCE: Rule(())}
    assert told_on(LAST + timedelta(9), rules=rules) == []
    assert told_on(LAST + timedelta(9), rules=rules, things=[due(office=None)]) != []


def test_a_superior_who_does_not_see_down_that_hierarchy_is_not_told():
    blind = Structure(
        {**LAND.holders, CENTRE: (Holder(MINISTER, CENTRE, Post.LEADS, frozenset({"police"})),)},
        LAND.superiors,
    )
    assert MINISTER not in {one.person for one in told_on(LAST + timedelta(40), land=blind)}


def test_an_office_below_the_unit_that_is_late_is_not_told_and_the_unit_s_superior_is():
    found = told_on(LAST + timedelta(40), things=[due(unit=PROVINCE, office=COMMUNE)])
    assert {one.person for one in found} == {OFFICER, HEAD, MINISTER}


# Random land: units 1..n, each below one with a smaller number, so that no ring arises.
UNITS = st.integers(2, 7)
DAYS = st.integers(-20, 60)


@st.composite
def worlds(draw):
    """Draw a structure, rules and things owed in it."""
    count = draw(UNITS)
    superiors = {
        unit: {
            hierarchy: draw(st.integers(1, unit - 1))
            for hierarchy in draw(st.sets(st.sampled_from(["party", "police"]), max_size=2))
        }
        for unit in range(2, count + 1)
    }
    holders = defaultdict(list)
    for person in range(1, draw(st.integers(1, 10)) + 1):
        unit = draw(st.integers(1, count))
        seen = frozenset(draw(st.sets(st.sampled_from(["party", "police"]), max_size=1)))
        holders[unit].append(Holder(person, unit, draw(st.sampled_from(Post)), seen))
    structure = Structure({unit: tuple(those) for unit, those in holders.items()}, superiors)
    offices = st.sampled_from([None, *range(1, count + 1)])
    things = [
        Due(
            ("task", number),
            draw(st.integers(1, count)),
            draw(offices),
            LAST + timedelta(draw(DAYS)),
            about=draw(st.sampled_from(About)),
        )
        for number in range(draw(st.integers(1, 6)))
    ]
    return structure, {None: draw(rules()), 1: draw(rules())}, things


@st.composite
def rules(draw):
    """Draw a rule of a few steps."""
    made = []
    for _number in range(draw(st.integers(0, 6))):
        moment = draw(st.sampled_from(MOMENTS))
        days = 0 if moment is Moment.ON else draw(st.integers(1, 40))
        whom = CONFIRMING if moment is Moment.AWAITS else AUDIENCES
        made.append(Step(moment, days, draw(st.sampled_from(whom))))
    return Rule(tuple(made))


def live(world, days, things_on=lambda things, day: things):
    """Run the plan on some days in order and keep what was told, as the worker does."""
    structure, chosen, things = world
    told, history = {}, []
    for day in sorted(days):
        on = LAST + timedelta(day)
        found = plan(things_on(things, on), chosen, structure, on=on, holidays=frozenset(), told=told)
        told |= {one.key: max(one.since, told.get(one.key, one.since)) for one in found}
        history.append((on, found))
    return history


def steps_owed(world, on):
    """Every (person, thing, last day, day the step fell due) that has fallen due up to a day."""
    structure, chosen, things = world
    for one in things:
        rule = chosen.get(one.office, chosen[None]) if one.office is not None else chosen[None]
        of_the_kind = {
            About.OWED: [step for step in rule.steps if step.moment is not Moment.AWAITS],
            About.AWAITING: [step for step in rule.steps if step.moment is Moment.AWAITS],
            About.ANSWER: [Step(Moment.ANSWERED, 0, Audience.ASKER)],
        }
        for step in of_the_kind[one.about]:
            since = falls_on(step, one.last_day, frozenset())
            if since <= on:
                for holder in audience(one, step, structure):
                    yield holder.person, one.thing, one.last_day, since


RUNS = st.sets(st.integers(-30, 110), min_size=1, max_size=12)


@given(worlds(), RUNS)
def test_nobody_is_told_twice_of_one_step_of_one_thing(world, days):
    said = [(*one.key, one.step) for _on, found in live(world, days) for one in found]
    assert len(said) == len(set(said))


@given(worlds(), RUNS)
def test_nobody_is_told_twice_of_one_thing_on_one_day(world, days):
    for _on, found in live(world, days):
        assert len(found) == len({one.key for one in found})


@given(worlds(), RUNS)
def test_whatever_days_the_worker_missed_nothing_due_is_forgotten(world, days):
    history = live(world, days)
    furthest = defaultdict(lambda: date.min)
    for _on, found in history:
        for one in found:
            furthest[one.key] = max(furthest[one.key], one.since)
    last = history[-1][0]
    for person, thing, last_day, since in steps_owed(world, last):
        assert furthest[person, thing, last_day] >= since


@given(worlds(), RUNS)
def test_the_same_facts_on_the_same_day_tell_the_same_and_then_nothing_more(world, days):
    assert live(world, days) == live(world, days)
    structure, chosen, things = world
    on = LAST + timedelta(max(days))
    first = plan(things, chosen, structure, on=on, holidays=frozenset(), told={})
    told = {one.key: one.since for one in first}
    assert plan(things, chosen, structure, on=on, holidays=frozenset(), told=told) == []


@given(worlds(), RUNS, st.integers(1, 90))
def test_a_later_day_granted_cancels_the_steps_of_the_earlier_one(world, days, more):
    middle = LAST + timedelta(sorted(days)[len(days) // 2])

    def granted(things, on):
        if on <= middle:
            return things
        return [replace(one, last_day=one.last_day + timedelta(more)) for one in things]

    earlier = {one.thing: one.last_day for one in world[2]}
    for on, found in live(world, days, granted):
        for one in found:
            assert one.last_day == earlier[one.thing] + timedelta(more if on > middle else 0)
            assert one.since == falls_on(one.step, one.last_day, frozenset()) <= on


@given(worlds(), RUNS)
def test_no_lateness_is_told_below_the_unit_that_is_late(world, days):
    structure, _rules, things = world
    owing = {one.thing: one.unit for one in things}
    places = defaultdict(set)
    for unit, those in structure.holders.items():
        for holder in those:
            places[holder.person].add(unit)
    for _on, found in live(world, days):
        for one in found:
            if one.step.moment is Moment.LATE:
                assert any(not structure.is_below(unit, owing[one.thing]) for unit in places[one.person])


@given(worlds(), RUNS, st.data())
def test_nothing_is_said_of_what_is_done(world, days, data):
    done = data.draw(st.sets(st.sampled_from([one.thing for one in world[2]])))
    ended = LAST + timedelta(data.draw(DAYS))

    def open_still(things, on):
        return [one for one in things if on < ended or one.thing not in done]

    for on, found in live(world, days, open_still):
        assert on < ended or not {one.thing for one in found} & done
