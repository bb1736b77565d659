"""R21: who may see whose records, and whose directives, on which day."""

from datetime import date

import pytest
from tests.cast import AFTER, BEFORE, Cast, acting, assemble

from soichieu.accounts import policies, queries
from soichieu.accounts.errors import NotYourUnit

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return assemble()


# who, on which day, which units' records (sources, claims) they read and which they do not
RECORDS: list[tuple[str, date, str, str]] = [
    ("clerk", BEFORE, "ha ha_police ha_town", "centre police_centre thuong"),
    ("clerk", AFTER, "ha ha_police ha_town ha_commune", "centre police_centre thuong"),
    ("monitor", BEFORE, "centre police_centre ha thuong ha_police ha_town", ""),
    ("leader", BEFORE, "ha ha_town", "thuong centre"),
    ("outsider", BEFORE, "thuong", "ha ha_police ha_town centre"),
    ("town_clerk", BEFORE, "ha_town", "ha ha_commune thuong"),
    ("town_clerk", AFTER, "", "ha_town ha ha_commune thuong"),
    ("commune_clerk", AFTER, "ha_commune ha_town", "ha thuong ha_police"),
    ("inspector", date(2024, 6, 1), "police_centre ha_police ha ha_town", "thuong centre"),
    ("inspector", AFTER, "police_centre ha_police", "ha thuong"),
]


@pytest.mark.parametrize(("who", "on", "seen", "unseen"), RECORDS)
def test_records_are_read_by_own_unit_those_above_and_successors(
    cast: Cast, who: str, on: date, seen: str, unseen: str
) -> None:
    sight = queries.sight_of(getattr(cast, who).pk, on)
    assert [name for name in seen.split() if not sight.covers(getattr(cast, name).pk)] == []
    assert [name for name in unseen.split() if sight.covers(getattr(cast, name).pk)] == []


def test_a_record_held_by_nobody_is_read_by_nobody_but_the_whole_system(cast: Cast) -> None:
    assert not queries.sight_of(cast.monitor.pk, BEFORE).covers(None)


def test_directives_of_superiors_are_read_but_not_those_of_siblings(cast: Cast) -> None:
    issuers = queries.sight_of(cast.ha_town.posts.get().user_id, BEFORE).issuers
    assert {cast.ha_town.pk, cast.ha.pk, cast.centre.pk} <= issuers
    assert cast.thuong.pk not in issuers


def test_a_police_committee_answers_to_two_superiors(cast: Cast) -> None:
    from tests.cast import user

    from soichieu.accounts.enums import Role

    someone = user("cong-an", Role.CLERK, cast.ha_police)
    assert {cast.ha.pk, cast.police_centre.pk, cast.centre.pk} <= queries.sight_of(someone.pk, BEFORE).above


def test_a_post_limited_to_one_line_does_not_see_down_the_other(cast: Cast) -> None:
    post = cast.inspector.posts.get()
    post.hierarchies = ["party"]
    post.save()
    assert not queries.sight_of(cast.inspector.pk, AFTER).covers(cast.ha_police.pk)


WORK: list[tuple[str, str, bool]] = [
    ("clerk", "ha", True),
    ("clerk", "ha_commune", True),
    ("clerk", "thuong", False),
    ("monitor", "ha_police", True),
    ("leader", "ha", False),
    ("inspector", "ha_police", False),
    ("administrator", "ha", False),
    ("outsider", "ha", False),
]


@pytest.mark.parametrize(("who", "unit", "may"), WORK)
def test_only_clerks_and_monitors_work_and_only_within_their_reach(
    cast: Cast, who: str, unit: str, may: bool
) -> None:
    by, unit_id = acting(getattr(cast, who)), getattr(cast, unit).pk
    assert policies.can_work(by, unit_id) is may
    if not may:
        with pytest.raises(NotYourUnit):
            policies.check_can_work(by, unit_id)


@pytest.mark.parametrize(
    ("who", "may"), [("clerk", False), ("leader", False), ("inspector", True), ("administrator", True)]
)
def test_the_journal_opens_to_inspectors_and_administrators(cast: Cast, who: str, may: bool) -> None:
    assert policies.can_read_journal(acting(getattr(cast, who))) is may
