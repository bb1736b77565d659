"""Users, posts and grants: what is refused, what is kept, what the journal says."""

from datetime import date

import pytest
from tests.cast import AFTER, SINCE, Cast, acting, assemble

from soichieu.accounts import queries, services
from soichieu.accounts.enums import GrantKind, Role
from soichieu.accounts.errors import NameTaken, WeakPassword
from soichieu.audit.models import Entry
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Conflict, Invalid, NotAllowed

pytestmark = pytest.mark.django_db
PASSWORD = "một-mật-khẩu-đủ-dài"


@pytest.fixture
def cast() -> Cast:
    return assemble()


def test_an_administrator_adds_users_to_their_own_unit_only(cast: Cast) -> None:
    by = acting(cast.administrator)
    commune = cast.ha_commune.pk
    added = services.add_user("moi", full_name="Người Mới", password=PASSWORD, by=by, in_unit_id=commune)
    assert added.check_password(PASSWORD)
    assert Entry.objects.filter(act="accounts:user:added", unit_id=commune).exists()
    with pytest.raises(NotAllowed):
        services.add_user("khac", full_name="Khác", password=PASSWORD, by=by, in_unit_id=cast.thuong.pk)
    with pytest.raises(NotAllowed):
        services.add_user("khac", full_name="Khác", password=PASSWORD, by=by)


@pytest.mark.parametrize("password", ["ngắn", "password123", "1234567890"])
def test_a_weak_password_is_refused_and_nobody_added(cast: Cast, password: str) -> None:
    with pytest.raises(WeakPassword):
        services.add_user("moi", full_name="Người Mới", password=password, by=operator())
    assert queries.user_by_name("moi") is None


def test_a_name_is_given_once(cast: Cast) -> None:
    with pytest.raises(NameTaken):
        services.add_user("chuyen-vien", full_name="Trùng Tên", password=PASSWORD, by=operator())


def test_the_same_post_twice_at_a_time_is_refused(cast: Cast) -> None:
    with pytest.raises(Conflict):
        services.appoint(cast.clerk, cast.ha.pk, Role.CLERK, since=AFTER, by=operator())
    services.appoint(cast.clerk, cast.ha.pk, Role.LEADER, since=AFTER, by=operator())


def test_a_post_ended_gives_no_sight_from_that_day_on(cast: Cast) -> None:
    services.end_post(cast.clerk.posts.get(), on=date(2025, 8, 1), by=acting(cast.administrator))
    assert queries.sight_of(cast.clerk.pk, date(2025, 7, 31)).covers(cast.ha.pk)
    assert not queries.sight_of(cast.clerk.pk, date(2025, 8, 1)).covers(cast.ha.pk)


def test_a_post_cannot_end_before_it_began(cast: Cast) -> None:
    with pytest.raises(Invalid):
        services.end_post(cast.clerk.posts.get(), on=SINCE, by=operator())


def test_sight_is_granted_with_a_reason_and_for_a_time(cast: Cast) -> None:
    with pytest.raises(Invalid):
        services.grant_sight(
            cast.outsider, GrantKind.EVERYTHING, since=SINCE, until=None, reason=" ", by=operator()
        )
    services.grant_sight(
        cast.outsider,
        GrantKind.UNIT,
        since=SINCE,
        until=AFTER,
        reason="Phối hợp rà soát",
        unit_id=cast.ha.pk,
        by=acting(cast.administrator),
    )
    assert queries.sight_of(cast.outsider.pk, date(2025, 8, 31)).covers(cast.ha.pk)
    assert not queries.sight_of(cast.outsider.pk, AFTER).covers(cast.ha.pk)


def test_only_the_operator_opens_the_whole_system(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        services.grant_sight(
            cast.outsider,
            GrantKind.EVERYTHING,
            since=SINCE,
            until=None,
            reason="x",
            by=acting(cast.administrator),
        )
