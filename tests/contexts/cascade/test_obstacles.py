"""Obstacles: what holds units up, as it stood on any day, and which steps are lawful."""

from datetime import date
from pathlib import Path

import pytest
from tests.cast import Cast, acting, assemble
from tests.contexts.directives.readings import take_in

from soichieu.accounts import queries as accounts
from soichieu.accounts.errors import NotYourUnit
from soichieu.accounts.sight import Sight
from soichieu.cascade import queries, services
from soichieu.cascade.errors import NoSuchObstacle
from soichieu.cascade.lifecycle import document
from soichieu.cascade.models import Obstacle, ObstacleCause
from soichieu.cascade.services import NewObstacle
from soichieu.evidence import queries as evidence
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import IllegalMove, Invalid

pytestmark = pytest.mark.django_db

BY = operator()
JAN, MAR, MAY, JUL = (date(2024, month, 1) for month in (1, 3, 5, 7))
ALL = Sight.all(date(2026, 1, 1))


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def land(cast: Cast) -> Obstacle:
    new = NewObstacle("Chưa giao đất làm trụ sở", "Quỹ đất", cast.ha_town.pk, JAN, can_lift_id=cast.ha.pk)
    return services.record_obstacle(new, by=BY)


def state_on(obstacle: Obstacle, on: date) -> str:
    return str(queries.obstacles_seen(ALL, on).get(pk=obstacle.pk).state)


def test_any_day_can_be_asked_for(cast: Cast, land: Obstacle) -> None:
    services.ask_to_lift(land.pk, of_id=cast.ha.pk, on=MAR, words="Đề nghị giao đất", by=BY)
    services.lift(land.pk, on=MAY, words="Đã giao 500 m2", by=BY)
    services.bring_back(land.pk, on=JUL, words="Đất còn tranh chấp", by=BY)
    days = [JAN, MAR, date(2024, 4, 1), MAY, JUL]
    assert [state_on(land, day) for day in days] == ["open", "asked", "asked", "lifted", "open"]
    assert not queries.obstacles_seen(ALL, date(2023, 12, 31)).exists()


def test_a_cause_written_otherwise_is_the_same_cause(cast: Cast, land: Obstacle) -> None:
    services.record_obstacle(NewObstacle("Thiếu nền nhà", "  quỹ  ĐẤT ", cast.ha.pk, MAR), by=BY)
    assert [cause.name for cause in ObstacleCause.objects.all()] == ["Quỹ đất"]


UNLAWFUL = [
    ("back again although never lifted", ["back"], IllegalMove),
    ("lifted twice", ["lift", "lift"], IllegalMove),
    ("asked after it was lifted", ["lift", "ask"], IllegalMove),
]


@pytest.mark.parametrize(("steps", "error"), [c[1:] for c in UNLAWFUL], ids=[c[0] for c in UNLAWFUL])
def test_steps_the_table_does_not_have_are_refused(cast, land, steps, error) -> None:
    acts = {
        "ask": lambda: services.ask_to_lift(land.pk, of_id=cast.ha.pk, on=MAR, words="x", by=BY),
        "lift": lambda: services.lift(land.pk, on=MAR, words="x", by=BY),
        "back": lambda: services.bring_back(land.pk, on=MAR, words="x", by=BY),
    }
    for step in steps[:-1]:
        acts[step]()
    with pytest.raises(error):
        acts[steps[-1]]()
    assert land.steps.count() == len(steps) - 1


def test_a_step_needs_words_and_an_order_in_time(cast: Cast, land: Obstacle) -> None:
    with pytest.raises(Invalid):
        services.lift(land.pk, on=MAR, words=" ", by=BY)
    with pytest.raises(Invalid):
        services.lift(land.pk, on=date(2023, 12, 1), words="x", by=BY)
    with pytest.raises(Invalid):
        services.record_obstacle(NewObstacle("Vướng", " ", cast.ha.pk, JAN), by=BY)


def test_the_sentence_that_tells_of_it_is_cited(cast: Cast) -> None:
    text = "Việc giao đất an ninh còn chậm."
    statement = {"slot": "difficulty", "text": text, "speaker": None, "to": None, "span": [0, len(text)]}
    take_in(text, {"statements": [statement]}, published_on=JAN)
    new = NewObstacle("Giao đất chậm", "quỹ đất", cast.ha.pk, JAN, claim_id=Claim.objects.get().pk)
    obstacle = services.record_obstacle(new, by=BY)
    assert [citation.quote for citation in evidence.citations_of(obstacle, ALL)] == [text]


def test_another_province_neither_sees_nor_moves_it(cast: Cast, land: Obstacle) -> None:
    sight = accounts.sight_of(cast.outsider.pk, MAR)
    assert not queries.obstacles_seen(sight, MAR).exists()
    with pytest.raises(NoSuchObstacle):
        queries.obstacle_of(land.pk, sight)
    with pytest.raises(NotYourUnit):
        services.lift(land.pk, on=MAR, words="x", by=acting(cast.outsider))


def test_the_diagram_is_drawn_from_the_table() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "states" / "obstacle.md"
    assert page.read_text(encoding="utf-8") == document(), "write document() of cascade.lifecycle to it"
