"""The story of the invented province: whole, lawful, invented in every part, and told once."""

from collections import Counter
from datetime import date

import pytest
from django.utils import timezone
from tests.ground import Ground

from soichieu.accounts.sight import Sight
from soichieu.cascade.models import Obstacle
from soichieu.cli.province import tell_of_the_province
from soichieu.cli.province.words import rows
from soichieu.foundation.actor import operator
from soichieu.organisations import services as loading
from soichieu.tasks import queries
from soichieu.tasks.models import Assignment, Extension, Progress, ShareCarriage, Task

COUNT = 300


@pytest.fixture(scope="module")
def told_once(ground: Ground) -> None:
    def tell() -> None:
        loading.load_demo_units(operator())
        tell_of_the_province(COUNT)

    ground.hold("told_once", tell)


@pytest.fixture
def told(told_once: None, db: None) -> Sight:
    return Sight.all(timezone.localdate())


def test_the_province_works_as_a_province_does(told: Sight) -> None:
    assert Task.objects.filter(parent=None).count() == COUNT
    assert not Task.objects.filter(invented=False).exists()
    assert not Assignment.objects.exclude(unit__invented=True, office__invented=True).exists()
    shares = queries.shares_seen(told, told.on)
    for by in ("unit", "level", "directive", "office", "month"):
        queries.figures_by(shares, told.on, by)  # raises where the parts do not add up
    counted = queries.count_shares(shares, told.on)
    assert {state for state, count in Counter(shares.values_list("state", flat=True)).items() if count} >= {
        "not_started", "doing", "submitted", "done", "on_hold", "refused",
    }  # fmt: skip
    assert {deadline.value for deadline, count in counted.parts} >= {
        "done_in_time", "done_late", "in_time", "overdue", "no_day",
    }  # fmt: skip
    assert all(counted.ages.counts[:2])
    assert Extension.objects.filter(granted=True).exists()
    assert Extension.objects.filter(granted=False).exists()
    returned = Progress.objects.filter(move="return")
    assert returned.exists()
    assert not returned.filter(words="").exists()
    assert not Progress.objects.filter(on__gt=told.on).exists()
    assert Obstacle.objects.filter(blockages__task__invented=True).exists()


def test_it_went_through_the_reforms(told: Sight) -> None:
    for day in (date(2025, 3, 1), date(2025, 7, 1)):
        assert ShareCarriage.objects.filter(on=day, to__isnull=False).exists()
    open_shares = queries.shares_seen(told, told.on).exclude(state="done")
    dead = [share for share in open_shares.select_related("unit") if told.on not in share.unit.valid]
    assert dead == []


def test_its_offices_are_measured_by_when_they_entered_things(told: Sight) -> None:
    """Most is entered within the limit, some is not, nothing on a day to come."""
    found = queries.entries_of(told, date(2024, 9, 1), told.on)
    kinds = Counter(one.kind.value for one in found if one.task_id)
    assert (kinds["task"], kinds["result"] > COUNT / 2) == (COUNT, True)
    of_tasks = [one for one in found if one.task_id]
    within = sum(not one.is_late for one in of_tasks) / len(of_tasks)
    assert 0.7 < within < 0.97
    assert all(one.invented and one.happened_on <= one.entered_on <= told.on for one in of_tasks)


def test_telling_it_again_changes_nothing(told: Sight) -> None:
    before = [model.objects.count() for model in (Task, Assignment, Progress, Extension, Obstacle)]
    tell_of_the_province(COUNT)
    assert [model.objects.count() for model in (Task, Assignment, Progress, Extension, Obstacle)] == before


def test_every_kind_of_work_has_its_words() -> None:
    kinds, known = rows("titles.csv"), {row["kind"] for row in rows("words.csv")}
    titles = [row["title"] for row in kinds]
    assert len(kinds) > 100
    assert len(set(titles)) == len(titles)
    assert all(row["title"] and row["product"] and row["office"] and row["leads"] for row in kinds)
    fields = {field for row in rows("documents.csv") for field in row["fields"].split(",")}
    assert fields <= {row["field"] for row in kinds}
    assert known >= {"submit", "submit_again", "return", "hold", "resume", "refuse", "give_again", "extend"}
