"""Targets: set, handed down with the remainder checked, dropped from below up (R13)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.cast import Cast, acting, assemble
from tests.contexts.alignment.house import take_in
from tests.contexts.indicators.defined import ALL, BY, define, models_of_halls

from soichieu.accounts import queries as accounts
from soichieu.foundation.errors import Conflict, Invalid, NotAllowed
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Bound, Direction, Kind
from soichieu.indicators.errors import BadDefinition
from soichieu.indicators.models import Target
from soichieu.indicators.services import NewTarget

TODAY = date(2026, 1, 1)
WITH_TARGET = (
    "TRUNG ƯƠNG MINH HỌA\n*\nSố 35-NQ/TWMH\n\nngày 10 tháng 5 năm 2023\n\nNGHỊ QUYẾT\nvề nhà văn hóa\n\n"
    "I- MỤC TIÊU\n1. Phấn đấu đến năm 2025, tỷ lệ nhà văn hóa mở cửa đạt 80%.\n"
    "II- NHIỆM VỤ\n1. Trồng cây xanh.\n"
)


@pytest.fixture
def cast(db: None) -> Cast:
    made = assemble()
    models_of_halls(made)
    return made


def target(cast: Cast, measure: str = "T01", number: int = 100, **more) -> Target:
    values = {"unit_id": cast.centre.pk, "key": "2024", **more}
    return services.set_target(NewTarget(measure, number=Decimal(number), **values), by=BY)


def test_the_bound_follows_the_direction(cast: Cast) -> None:
    define(cast, "X", direction=Direction.DOWN)
    assert target(cast, "T03").bound == Bound.AT_LEAST
    assert target(cast, "X").bound == Bound.AT_MOST
    assert target(cast, "X", key="2025", bound=Bound.AT_LEAST).bound == Bound.AT_LEAST


def test_a_target_set_again_keeps_its_row(cast: Cast) -> None:
    first, again = target(cast, number=100), target(cast, number=120)
    assert (first.pk, again.number) == (again.pk, 120)
    assert target(cast, key="2030").pk != first.pk


def test_what_cannot_be_reached_is_refused(cast: Cast) -> None:
    define(cast, "W", kind=Kind.TEXT, aggregation="none")
    with pytest.raises(BadDefinition, match="bằng số"):
        target(cast, "W")
    with pytest.raises(Invalid, match="không phải là một kỳ"):
        target(cast, key="năm 2025")
    with pytest.raises(BadDefinition, match="điều, khoản"):
        target(cast, clause_id=1)


def test_shares_of_a_sum_must_make_the_whole_once_all_have_one(cast: Cast) -> None:
    whole = target(cast, number=100)
    ha, thuong, police = cast.ha.pk, cast.thuong.pk, cast.police_centre.pk
    services.hand_down(whole.pk, {ha: Decimal(60), thuong: Decimal(30)}, by=BY)
    page = queries.target_page(whole.pk, ALL)
    assert page.handing is not None
    assert (page.handing.is_sound, page.handing.remainder) == (True, 10)
    assert {line.unit_id for line in page.lines if line.share is None} == {police}
    with pytest.raises(BadDefinition, match="còn thiếu 5"):
        services.hand_down(whole.pk, {police: Decimal(5)}, by=BY)
    services.hand_down(whole.pk, {police: Decimal(5)}, by=BY, reason="Thượng xin giảm")
    page = queries.target_page(whole.pk, ALL)
    assert page.handing is not None
    assert (page.handing.is_sound, page.handing.remainder) == (False, 5)
    services.hand_down(whole.pk, {police: Decimal(15)}, by=BY)  # more than asked: at least
    assert {one.unit_id: one.number for one in whole.handed_down.all()} == {ha: 60, thuong: 30, police: 15}


def test_shares_of_a_ratio_must_each_reach_the_whole(cast: Cast) -> None:
    whole = target(cast, "T03", number=80)
    with pytest.raises(BadDefinition, match="1 đơn vị được giao chỉ tiêu kém"):
        services.hand_down(whole.pk, {cast.ha.pk: Decimal(75), cast.thuong.pk: Decimal(85)}, by=BY)
    services.hand_down(whole.pk, {cast.ha.pk: Decimal(80), cast.thuong.pk: Decimal(85)}, by=BY)
    page = queries.target_page(whole.pk, ALL)
    assert page.handing is not None
    assert page.handing.remainder is None


def test_a_target_is_handed_down_one_step_at_a_time(cast: Cast) -> None:
    whole = target(cast)
    for units in ({cast.ha_town.pk: Decimal(1)}, {cast.centre.pk: Decimal(1)}, {}):
        with pytest.raises(BadDefinition, match="trực thuộc ngay dưới"):
            services.hand_down(whole.pk, units, by=BY)


def test_what_was_handed_down_is_changed_by_who_handed_it_down(cast: Cast) -> None:
    whole = target(cast)
    (share,) = services.hand_down(whole.pk, {cast.ha.pk: Decimal(60)}, by=acting(cast.monitor))
    clerk = acting(cast.clerk)
    mine = NewTarget("T01", cast.ha.pk, "2024", Decimal(10))
    with pytest.raises(NotAllowed, match="do cấp trên giao"):
        services.set_target(mine, by=clerk)
    with pytest.raises(NotAllowed, match="do cấp trên giao"):
        services.drop_target(share.pk, by=clerk)
    services.set_target(replace(mine, key="2025"), by=clerk)
    services.hand_down(share.pk, {cast.ha_town.pk: Decimal(60)}, by=clerk)
    with pytest.raises(NotAllowed):
        services.set_target(replace(mine, unit_id=cast.thuong.pk), by=clerk)


def test_targets_are_dropped_from_below_up(cast: Cast) -> None:
    whole = target(cast)
    (share,) = services.hand_down(whole.pk, {cast.ha.pk: Decimal(60)}, by=BY)
    with pytest.raises(Conflict, match="bỏ các phần đã giao trước"):
        services.drop_target(whole.pk, by=BY)
    services.drop_target(share.pk, by=BY)
    services.drop_target(whole.pk, by=BY)
    assert not Target.objects.exists()


def test_a_clause_offers_the_target_it_sets(cast: Cast) -> None:
    directive = take_in(WITH_TARGET, cast.centre)
    (offer,) = queries.target_offers(directive.pk, ALL)
    assert (offer.number, offer.measure_unit, offer.key) == (80, "%", "2025")
    clause = directive.clauses.get(path="I.1")
    assert offer.clause_id == clause.pk
    made = target(cast, "T03", number=80, key=offer.key, clause_id=offer.clause_id)
    assert made.directive_id == directive.pk


def test_of_several_targets_of_a_text_those_of_the_indicator_come_first(cast: Cast) -> None:
    first = "1. Phấn đấu đến năm 2025, tỷ lệ hộ gia đình văn hóa đạt 95%.\n2. Phấn đấu"
    directive = take_in(WITH_TARGET.replace("1. Phấn đấu", first), cast.centre)
    share, halls = (queries.indicator_by_code(code, ALL).pk for code in ("T03", "T01"))
    ranked = queries.target_offers(directive.pk, ALL, share)
    assert [(offer.number, offer.score > 0) for offer in ranked] == [(80, True), (95, False)]
    # A share is no target of a count: nothing fits, and the order is that of the text.
    plain = queries.target_offers(directive.pk, ALL, halls)
    assert [(offer.number, offer.score) for offer in plain] == [(95, 0), (80, 0)]


def test_targets_of_siblings_are_not_seen(cast: Cast) -> None:
    whole = target(cast)
    services.hand_down(whole.pk, {cast.ha.pk: Decimal(60), cast.thuong.pk: Decimal(40)}, by=BY)
    sight = accounts.sight_of(cast.clerk.pk, TODAY)
    assert [one.unit_id for one in queries.targets_seen(sight)] == [cast.ha.pk]
