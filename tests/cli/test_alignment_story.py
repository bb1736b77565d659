"""Soi chiếu in the demonstration's story: every planted hole is found, and nothing else is claimed."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

import pytest
from django.db import connection
from django.utils import timezone
from tests.ground import Ground

from soichieu.accounts.sight import Sight
from soichieu.alignment import queries
from soichieu.alignment.queries import Sheet
from soichieu.cli import alignment_story, communes_story, demo, story
from soichieu.directives import queries as directives
from soichieu.foundation.actor import operator
from soichieu.organisations import queries as organisations
from soichieu.organisations import services as loading

pytestmark = pytest.mark.django_db

FIRST_TEXT = "31"
STATES = {"answer": "answered", "explain": "explained", "task": "tasked", "ask": "asked"}


@pytest.fixture(scope="module")
def told_once(ground: Ground) -> None:
    ground.hold("told_once", tell)


@pytest.fixture
def told(told_once: None, db: None) -> Sight:
    return Sight.all(timezone.localdate())


def tell() -> None:
    """Tell the part of the demonstration that is about soi chiếu."""
    loading.load_demo_units(operator())
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # a server would have done so by now; inside one transaction none does
    for row in story.rows("texts.csv"):
        if row["file"] >= FIRST_TEXT:
            demo._take_in(row)
    alignment_story.tell_of_the_alignment()


def sheet(symbols: str, unit: str, sight: Sight) -> Sheet:
    ids = [directives.one_by_symbol(symbol, sight).pk for symbol in symbols.split(",")]
    return queries.sheet_of(ids, organisations.unit_by_name(unit, sight.on).pk, sight.on, sight)


def planted() -> Iterator[tuple[str, str, list[story.Row]]]:
    for (symbol, unit), group in groupby(
        story.rows("alignment_holes.csv"), key=itemgetter("directive", "unit")
    ):
        yield symbol, unit, list(group)


def test_every_planted_hole_is_found_and_nothing_else_is_claimed(told: Sight) -> None:
    kinds = set()
    for symbol, unit, holes in planted():
        found = {alignment_story.hole_of(gap): gap.state.value for gap in sheet(symbol, unit, told).gaps}
        wanted = {
            tuple(hole[name] for name in alignment_story.HOLE): STATES.get(
                hole["steps"].rpartition("|")[2].partition("@")[0], "open"
            )
            for hole in holes
        }
        assert found == wanted
        kinds |= {hole["kind"] for hole in holes}
    assert kinds == {
        "unserved", "idle", "target_lower", "deadline_later", "no_lead", "no_due", "no_product", "left_out",
    }  # fmt: skip


def test_told_again_the_story_adds_nothing(told: Sight) -> None:
    before = [sheet(symbol, unit, told) for symbol, unit, _holes in planted()]
    alignment_story.tell_of_the_alignment()
    assert [sheet(symbol, unit, told) for symbol, unit, _holes in planted()] == before


def test_a_plan_that_derives_from_neither_is_held_against_both(told: Sight) -> None:
    found = sheet("12-NQ/TW@2022-03-16,118-KH/ĐUCA", "Đảng ủy Công an tỉnh Sông Lam Giang", told)
    assert [paper.symbol for paper in found.directives] == ["12-NQ/TW", "118-KH/ĐUCA"]
    assert found.served_count >= 7
    assert found.waiting_count >= 1
    assert found.shows_invention
    assert not any(paper.is_invented for paper in found.directives)


def test_the_plans_of_other_communes_leave_out_what_their_table_says(told: Sight) -> None:
    for _round in range(2):  # told again, it adds nothing
        communes_story.tell_of_the_communes()
    for plan in story.rows("commune_plans.csv"):
        found = sheet("05-NQ/TU", plan["unit"], told)
        assert found.shows_invention
        unserved = {gap.clause.path for gap in found.gaps if gap.kind == "unserved" and gap.clause}
        assert unserved == {*plan["without"].split(","), "IV.1", "V.1"}
        assert {gap.kind.value for gap in found.gaps} == {"unserved"}
