"""R21 for sources and claims: what a reader's units hold, and nothing else, on every way to it."""

from collections.abc import Callable
from datetime import date

import pytest
from tests.contexts.evidence.conftest import sight_of_units
from tests.contexts.evidence.texts import report

from soichieu.accounts.sight import Sight
from soichieu.evidence import queries, services
from soichieu.evidence.models import Source
from soichieu.evidence.queries import SourceFilter
from soichieu.foundation.actor import Actor
from soichieu.foundation.errors import NotFound
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


@pytest.fixture
def ours(by: Actor, unit: Unit) -> Source:
    data, day = report(), date(2023, 6, 1)
    return services.take_in(data, file_name="ta.txt", by=by, owner_id=unit.pk, published_on=day).source


@pytest.fixture
def theirs(by: Actor, neighbour: Unit) -> Source:
    data, day = report(note=" Nơi khác."), date(2024, 6, 1)
    return services.take_in(data, file_name="ban.txt", by=by, owner_id=neighbour.pk, published_on=day).source


@pytest.fixture
def nobodys(by: Actor) -> Source:
    return services.take_in(report(note=" Không rõ."), file_name="chung.txt", by=by).source


WAYS: list[Callable[[Source, Sight], object]] = [
    lambda source, sight: queries.source_of(source.pk, sight),
    lambda source, sight: queries.content_of(source.pk, sight),
    lambda source, sight: queries.reading_room(source.pk, sight),
    lambda source, sight: queries.claim_of(source.claims.all()[0].pk, sight),
    lambda source, sight: list(queries.decisions_of(source.claims.all()[0].pk, sight)),
]


@pytest.mark.parametrize("way", WAYS)
def test_what_is_out_of_sight_is_not_found(
    way: Callable[[Source, Sight], object], ours: Source, theirs: Source, nobodys: Source, unit: Unit
) -> None:
    sight = sight_of_units(unit)
    way(ours, sight)
    for hidden in (theirs, nobodys):
        with pytest.raises(NotFound):
            way(hidden, sight)


def test_lists_and_counts_hold_what_is_in_sight(
    ours: Source, theirs: Source, nobodys: Source, unit: Unit, neighbour: Unit, everything: Sight
) -> None:
    sight = sight_of_units(unit)
    assert list(queries.sources_seen(sight)) == [ours]
    assert set(queries.claims_seen(sight)) == set(ours.claims.all())
    assert set(queries.claims_of(theirs.pk, sight)) == set()
    assert queries.waiting(sight) == queries.Waiting(1, ours.claims.count())
    assert set(queries.sources_seen(everything)) == {ours, theirs, nobodys}
    assert set(queries.sources_seen(sight_of_units(unit, neighbour))) == {ours, theirs}


def test_the_list_answers_its_filters(
    ours: Source, theirs: Source, neighbour: Unit, by: Actor, everything: Sight
) -> None:
    services.accept_source(theirs.pk, by=by)
    cases = [
        (SourceFilter(words="ban"), {theirs}),
        (SourceFilter(words="không có chữ này"), set()),
        (SourceFilter(unit_id=neighbour.pk), {theirs}),
        (SourceFilter(published_until=date(2023, 12, 31)), {ours}),
        (SourceFilter(published_since=date(2024, 1, 1)), {theirs}),
        (SourceFilter(taken_since=date(2100, 1, 1)), set()),
        (SourceFilter(claims="undecided"), {ours}),
        (SourceFilter(claims="decided"), {theirs}),
    ]
    for wanted, expected in cases:
        assert set(queries.sources_seen(everything, wanted)) == expected, wanted


def test_the_list_counts_claims_by_state(ours: Source, by: Actor, everything: Sight) -> None:
    first, second, *rest = ours.claims.order_by("start")
    services.accept_claim(first.pk, by=by)
    services.reject_claim(second.pk, by=by, reason="không đúng")
    row = queries.sources_seen(everything).get()
    assert (row.n_proposed, row.n_accepted, row.n_rejected) == (len(rest), 1, 1)


def test_the_next_source_is_the_one_that_waits_longest_and_then_round(
    ours: Source, theirs: Source, nobodys: Source, by: Actor, everything: Sight
) -> None:
    assert queries.next_source(everything) == ours
    assert queries.next_source(everything, after_id=ours.pk) == theirs
    assert queries.next_source(everything, after_id=nobodys.pk) == ours
    for source in (ours, theirs):
        services.accept_source(source.pk, by=by)
    assert queries.next_source(everything, after_id=nobodys.pk) is None


def test_a_list_costs_the_same_number_of_questions_however_long(
    ours: Source, theirs: Source, everything: Sight, django_assert_num_queries: Callable[[int], object]
) -> None:
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        assert len(list(queries.sources_seen(everything))) == 2
