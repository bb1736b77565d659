"""Tasks through reforms (R6): one share on a successor, none gone silently, late news picked up, once."""

from datetime import date, timedelta

import pytest
from tests.cast import Cast, acting, assemble, unit

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.organisations.enums import Hierarchy, Level, SuccessionKind
from soichieu.organisations.models import Succession, Unit
from soichieu.organisations.queries import UnitRule
from soichieu.tasks import queries, services
from soichieu.tasks.enums import Move
from soichieu.tasks.models import Assignment, Extension, ShareCarriage, Task
from soichieu.tasks.services import NewTask

pytestmark = pytest.mark.django_db

BY = operator()
GIVEN, DUE, ON, LATER = date(2025, 3, 1), date(2025, 9, 30), date(2025, 7, 1), date(2025, 12, 1)
ALL = Sight.all(date(2026, 1, 1))
MERGE, SPLIT, DISSOLVE, RENAME = (
    SuccessionKind.MERGE, SuccessionKind.SPLIT, SuccessionKind.DISSOLVE, SuccessionKind.RENAME,
)  # fmt: skip


@pytest.fixture
def cast() -> Cast:
    return assemble()


def commune(cast: Cast, name: str, *, until: date | None = None) -> Unit:
    return unit(f"Đảng ủy xã {name}", Level.COMMUNE, (cast.ha, Hierarchy.PARTY), until=until)


def goes(before: Unit, after: Unit | None, kind: SuccessionKind = MERGE, on: date = ON) -> Succession:
    return Succession.objects.create(
        predecessor=before, successor=after, kind=kind, on=on, whole=kind == MERGE, ordered_by="NQ sắp xếp"
    )


def give(cast: Cast, lead: Unit, *others: Unit, due: date | None = DUE) -> Task:
    new = NewTask("Rà soát trụ sở", cast.ha.pk, lead.pk, GIVEN, [one.pk for one in others], due=due)
    return services.give_task(new, by=BY)


def carry(until: date = LATER) -> int:
    return services.carry_tasks(until=until, by=BY)


def live(task: Task, on: date = LATER) -> list[tuple[int, str, str, date | None]]:
    found = queries.shares_seen(ALL, on).filter(task=task).order_by("unit_id")
    return [(share.unit_id, share.role, share.state_then, share.last_then) for share in found]


def fates(task: Task) -> list[tuple[str, str, str]]:
    rows = list(queries.carriages_seen(ALL, LATER).filter(assignment__task=task))
    return [(one.unit, one.fate.value, one.to) for one in queries.journeys_of_rows(rows)]


def test_two_shares_of_one_task_become_one_the_lead_wins_due_the_latest(cast: Cast) -> None:
    first, second, heir = commune(cast, "Một", until=ON), commune(cast, "Hai", until=ON), commune(cast, "Ba")
    goes(first, heir)
    goes(second, heir)
    task = give(cast, first, second)
    share = task.assignments.get(unit=second)
    asked = services.ask_extension(share.pk, to=date(2025, 11, 15), why="mưa lũ", on=GIVEN, by=BY)
    services.decide_extension(asked.pk, granted=True, on=GIVEN, by=BY)
    assert carry() == 2
    assert live(task) == [(heir.pk, "lead", "not_started", date(2025, 11, 15))]
    assert live(task, ON - timedelta(1)) == [
        (first.pk, "lead", "not_started", DUE),
        (second.pk, "coordinating", "not_started", date(2025, 11, 15)),
    ]
    assert fates(task) == [
        ("Đảng ủy xã Hai", "merged", "Đảng ủy xã Ba"), ("Đảng ủy xã Một", "merged", "Đảng ủy xã Ba"),
    ]  # fmt: skip


def test_carrying_twice_changes_nothing(cast: Cast) -> None:
    first, heir = commune(cast, "Một", until=ON), commune(cast, "Hai")
    goes(first, heir)
    task = give(cast, first)
    carry()
    before = [list(model.objects.order_by("pk").values()) for model in (Assignment, ShareCarriage, Task)]
    assert carry() == 0
    assert [list(m.objects.order_by("pk").values()) for m in (Assignment, ShareCarriage, Task)] == before
    assert live(task)[0][0] == heir.pk


def test_nobody_named_closes_the_share_and_lists_it(cast: Cast) -> None:
    town = cast.ha_town
    task = give(cast, town)
    assert carry() == 1
    assert live(task) == []
    assert fates(task) == [("Thị ủy Bến Hạ", "closed", "")]


def test_the_rule_of_the_office_names_who_takes_over(cast: Cast) -> None:
    task = give(cast, cast.ha_town)
    services.set_takeover_rule(cast.ha.pk, UnitRule("commune", "party"), by=acting(cast.clerk))
    carry()
    assert live(task) == [(cast.ha_commune.pk, "lead", "not_started", DUE)]
    with pytest.raises(Invalid):
        services.set_takeover_rule(cast.ha.pk, UnitRule("commune", "party"), by=BY)
    with pytest.raises(NotAllowed):
        services.set_takeover_rule(cast.ha.pk, UnitRule("province"), by=acting(cast.outsider))
    (rule,) = queries.takeover_rules(ALL)
    services.drop_takeover_rule(rule.pk, by=BY)
    assert queries.takeover_rules(ALL) == []


def test_each_of_several_successors_of_a_lead_leads_a_part(cast: Cast) -> None:
    other = commune(cast, "Bến Thượng")
    goes(cast.ha_town, other, DISSOLVE)
    services.set_takeover_rule(cast.ha.pk, UnitRule("commune"), by=BY)
    task = give(cast, cast.ha_town, cast.ha_police)
    services.move_share(task.assignments.get(role="lead").pk, Move.START, on=GIVEN, by=BY)
    carry()
    assert [row[:2] for row in live(task)] == [(cast.ha_police.pk, "coordinating")]
    parts = list(task.parts.all())
    assert [live(part)[0][:3] for part in parts] == [
        (other.pk, "lead", "doing"),
        (cast.ha_commune.pk, "lead", "doing"),
    ]
    assert sorted(fate[2] for fate in fates(task)) == ["Đảng ủy xã Bến Hạ", "Đảng ủy xã Bến Thượng"]


def test_what_was_done_stays_with_the_predecessor(cast: Cast) -> None:
    first, heir = commune(cast, "Một", until=ON), commune(cast, "Hai")
    goes(first, heir)
    task = give(cast, first)
    pk = task.assignments.get().pk
    services.move_share(pk, Move.SUBMIT, on=GIVEN, words="xong", by=BY)
    services.move_share(pk, Move.CONFIRM, on=GIVEN, by=BY)
    carry()
    assert (live(task), fates(task)) == ([], [("Đảng ủy xã Một", "kept", "")])
    assert live(task, ON - timedelta(1))[0][2] == "done"


def test_a_result_that_waits_is_not_late_by_the_reform(cast: Cast) -> None:
    first, heir = commune(cast, "Một", until=ON), commune(cast, "Hai")
    goes(first, heir)
    task = give(cast, first, due=date(2025, 6, 1))
    services.move_share(task.assignments.get().pk, Move.SUBMIT, on=date(2025, 5, 30), words="đủ", by=BY)
    carry()
    share = task.assignments.get(unit=heir)
    assert (share.state, share.submitted_on) == ("submitted", date(2025, 5, 30))
    services.move_share(share.pk, Move.CONFIRM, on=ON, by=BY)
    assert queries.shares_seen(ALL, LATER).get(pk=share.pk).deadline == "done_in_time"


def test_a_succession_entered_late_is_picked_up_and_carried_on(cast: Cast) -> None:
    """First the merger of 2025 is known; that of 2023, which brought the share there, comes later."""
    early = date(2025, 4, 1)
    small, middle, big = (
        commune(cast, "Nhỏ", until=early),
        commune(cast, "Vừa", until=ON),
        commune(cast, "Lớn"),
    )
    goes(middle, big)
    task = give(cast, small)
    assert carry() == 0
    goes(small, middle, on=early)
    assert carry() == 2
    assert [row[:2] for row in live(task)] == [(big.pk, "lead")]
    assert live(task, date(2025, 5, 1)) == [(middle.pk, "lead", "not_started", DUE)]
    assert carry() == 0


def test_a_second_successor_entered_late_on_a_day_already_carried_gets_its_part(cast: Cast) -> None:
    services.set_takeover_rule(cast.ha.pk, UnitRule("commune"), by=BY)
    task = give(cast, cast.ha_town)
    carry()
    assert [row[0] for row in live(task)] == [cast.ha_commune.pk]
    other = commune(cast, "Bến Thượng")
    goes(cast.ha_town, other, DISSOLVE)
    assert carry() == 1
    assert [row[0] for row in live(task)] == [cast.ha_commune.pk]
    assert [row[0] for part in task.parts.all() for row in live(part)] == [other.pk]
    assert carry() == 0


def test_a_closed_share_taken_over_after_all_is_listed_as_taken_over(cast: Cast) -> None:
    task = give(cast, cast.ha_town)
    carry()
    services.set_takeover_rule(cast.ha.pk, UnitRule("commune"), by=BY)
    assert carry() == 0
    goes(cast.ha_town, commune(cast, "Bến Thượng"), DISSOLVE)
    carry()
    assert "closed" not in {fate for _, fate, _ in fates(task)}


def test_work_entered_for_the_old_unit_before_the_reform_was_known_goes_along(cast: Cast) -> None:
    first, heir = commune(cast, "Một", until=ON), commune(cast, "Hai")
    task = give(cast, first)
    old = task.assignments.get()
    services.move_share(old.pk, Move.START, on=GIVEN, by=BY)
    services.move_share(old.pk, Move.SUBMIT, on=date(2025, 8, 1), words="đủ", by=BY)
    waiting = services.ask_extension(old.pk, to=LATER, why="chờ", on=date(2025, 8, 2), by=BY)
    goes(first, heir)
    carry()
    share = task.assignments.get(unit=heir)
    assert (share.state, [one.move for one in share.progress.all()]) == ("submitted", ["start", "submit"])
    assert live(task, ON) == [(heir.pk, "lead", "doing", DUE)]
    assert Assignment.objects.get(pk=old.pk).state == "doing"
    assert Extension.objects.get(pk=waiting.pk).assignment_id == share.pk


def test_a_renamed_unit_keeps_its_share_and_a_reader_may_not_carry(cast: Cast) -> None:
    goes(cast.ha_commune, cast.ha_commune, RENAME)
    task = give(cast, cast.ha_commune)
    with pytest.raises(NotAllowed):
        services.carry_tasks(until=LATER, by=acting(cast.clerk))
    assert carry() == 1
    assert (live(task)[0][0], fates(task)[0][1]) == (cast.ha_commune.pk, "carried")
