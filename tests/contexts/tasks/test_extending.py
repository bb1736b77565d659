"""Later days given by the office of its own accord: one share, many shares, each refusal told."""

from datetime import date, timedelta

import pytest
from tests.cast import AFTER, Cast, acting, assemble

from soichieu.accounts.sight import Sight
from soichieu.audit.models import Entry
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import DomainError, Invalid
from soichieu.tasks import queries, services
from soichieu.tasks.enums import BulkAction, Move, State
from soichieu.tasks.errors import AlreadyAsked, NeedsReason, NotLawful, NotYours
from soichieu.tasks.models import Assignment, Extension
from soichieu.tasks.queries import ShareFilter
from soichieu.tasks.services import BulkOrder

pytestmark = pytest.mark.django_db

LAST = AFTER + timedelta(days=10)
LATER = AFTER + timedelta(days=40)
ALL = Sight.all(AFTER)


@pytest.fixture
def cast() -> Cast:
    return assemble()


def given(cast: Cast, title: str = "Rà soát", due: date | None = LAST) -> Assignment:
    new = services.NewTask(title, cast.ha.pk, cast.ha_commune.pk, AFTER, due=due)
    return services.give_task(new, by=operator()).assignments.get()


def extended(share: Assignment, **said: object) -> Extension:
    order = {"to": LATER, "why": "lũ làm đứt đường", "on": AFTER, "by": operator(), **said}
    return services.extend_share(share.pk, **order)  # type: ignore[arg-type]  # a table of what is said


def test_an_office_gives_a_later_day_that_nobody_asked_for(cast: Cast) -> None:
    share = given(cast)
    made = extended(share, by=acting(cast.clerk))
    share.refresh_from_db()
    assert (share.last_day, made.granted, made.unasked, made.asked_by) == (LATER, True, True, None)
    entry = Entry.objects.get(act="tasks:extension:given")
    assert entry.data == {"to": LATER.isoformat(), "why": "lũ làm đứt đường"}
    on = LAST + timedelta(days=5)
    (then,) = queries.shares_seen(Sight.all(on), on, ShareFilter(extended=True))
    assert (then.deadline, then.last_then) == ("in_time", LATER)


REFUSED: list[tuple[str, dict[str, object], type[DomainError]]] = [
    ("no reason", {"why": " "}, NeedsReason),
    ("an earlier day", {"to": LAST}, Invalid),
    ("before it was given", {"on": AFTER - timedelta(days=1)}, Invalid),
]


@pytest.mark.parametrize(("name", "said", "error"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_makes_no_later_day_is_refused(
    cast: Cast, name: str, said: dict[str, object], error: type[DomainError]
) -> None:
    with pytest.raises(error):
        extended(given(cast), **said)
    assert not Extension.objects.exists()


def test_the_unit_itself_and_others_may_not(cast: Cast) -> None:
    share = given(cast)
    for who in (cast.commune_clerk, cast.outsider, cast.leader):
        with pytest.raises(NotYours):
            extended(share, by=acting(who))


def test_what_is_closed_has_no_day_or_waits_for_a_decision_is_refused(cast: Cast) -> None:
    undated, asked, done = given(cast, "a", None), given(cast, "b"), given(cast, "c")
    services.ask_extension(asked.pk, to=LATER, why="chờ", on=AFTER, by=operator())
    services.move_share(done.pk, Move.SUBMIT, on=AFTER, words="xong", by=operator())
    services.move_share(done.pk, Move.CONFIRM, on=AFTER, by=operator())
    for share, error in ((undated, NotLawful), (asked, AlreadyAsked), (done, NotLawful)):
        with pytest.raises(error):
            extended(share)


def bulk(shares: list[Assignment], **said: object) -> services.BulkAnswer:
    order = BulkOrder(BulkAction.EXTEND, AFTER, words="lũ làm đứt đường", **said)  # type: ignore[arg-type]  # as above
    chosen = [(share.pk, State(share.state)) for share in shares]
    return services.act_on_shares(chosen, order, by=operator(), sight=ALL)


def test_many_are_given_so_many_days_each_and_every_refusal_is_told(cast: Cast) -> None:
    early, late, undated = given(cast, "a"), given(cast, "b", LATER), given(cast, "c", None)
    answer = bulk([early, late, undated], days=30)
    assert answer.done == (early.pk, late.pk)
    assert list(answer.refused) == [undated.pk]
    assert "không có hạn nên không gia hạn" in answer.refused[undated.pk]
    days = Assignment.objects.order_by("pk").values_list("last_day", flat=True)
    assert list(days) == [LAST + timedelta(days=30), LATER + timedelta(days=30), None]


def test_many_are_given_one_day_where_that_is_later(cast: Cast) -> None:
    early, late = given(cast, "a"), given(cast, "b", LATER + timedelta(days=1))
    answer = bulk([early, late], to=LATER)
    assert answer.done == (early.pk,)
    assert answer.refused == {late.pk: "Ngày xin gia hạn phải sau hạn hiện nay."}
    assert Extension.objects.count() == 1


@pytest.mark.parametrize("said", [{}, {"to": LATER, "days": 30}], ids=["neither", "both"])
def test_a_day_or_a_number_of_days_must_be_said_not_both(cast: Cast, said: dict[str, object]) -> None:
    with pytest.raises(Invalid):
        bulk([given(cast)], **said)
