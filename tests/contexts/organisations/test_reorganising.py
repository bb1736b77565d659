"""Changing units: each change is dated, ordered, journalled, and loses nothing (R5, R6)."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.db.models import Model

from soichieu.audit.models import Entry
from soichieu.foundation.actor import Actor, operator
from soichieu.foundation.errors import NotAllowed
from soichieu.organisations import policies, queries, services
from soichieu.organisations.errors import WrongTime
from soichieu.organisations.models import Placement, Unit, UnitCode, UnitName
from soichieu.organisations.services import NewUnit

pytestmark = pytest.mark.django_db

FOUNDED, EVE, ON, LATER = date(2020, 1, 1), date(2024, 12, 31), date(2025, 1, 1), date(2026, 1, 1)
ORDER = "01/NQ minh họa"


def _new(key: str, name: str, parent: Unit | None = None, **more: object) -> NewUnit:
    parents = {"territory": parent} if parent else {}
    return NewUnit(
        key=key, name=name, kind="area", level="province", line="territory", parents=parents, **more
    )  # type: ignore[arg-type]


def _found(key: str, name: str, parent: Unit | None = None, **more: object) -> Unit:
    return services.establish_unit(
        _new(key, name, parent, **more), on=FOUNDED, ordered_by=ORDER, by=operator()
    )


@pytest.fixture(name="land")
def _land() -> dict[str, Unit]:
    country = _found("c", "Nước Mẫu")
    one, two = (
        _found("1", "Tỉnh Một", country, codes={"m": "01"}),
        _found("2", "Tỉnh Hai", country, codes={"m": "02"}),
    )
    towns = {key: _found(key, f"Xã {key}", one) for key in ("1a", "1b")}
    return {"c": country, "1": one, "2": two, **towns}


def _below(unit: Unit, on: date) -> set[str]:
    return set(
        Unit.objects.filter(pk__in=queries.descendant_ids([unit.pk], on)).values_list("key", flat=True)
    )


def test_a_rename_keeps_the_former_name_for_its_days(land: dict[str, Unit]) -> None:
    services.rename_unit(land["1"], "Thành phố Một", on=ON, ordered_by=ORDER, by=operator())
    assert queries.name_of(land["1"].pk, EVE) == "Tỉnh Một"
    assert queries.name_of(land["1"].pk, ON) == "Thành phố Một"
    assert queries.trace(land["1"], LATER).steps[0].name_before == "Tỉnh Một"


def test_a_merger_ends_the_units_and_their_children_follow(land: dict[str, Unit]) -> None:
    new = _new("3", "Tỉnh Ba", land["c"], codes={"m": "02"})
    heir = services.merge_units([land["1"], land["2"]], new, on=ON, ordered_by=ORDER, by=operator())
    assert _below(land["c"], EVE) == {"1", "2", "1a", "1b"}
    assert _below(land["c"], ON) == {"3", "1a", "1b"}
    assert _below(heir, ON) == {"1a", "1b"}
    assert not queries.is_alive(land["1"].pk, ON)
    assert queries.predecessor_ids([heir.pk]) == {land["1"].pk, land["2"].pk}
    assert UnitCode.objects.get(scheme="m", code="02", valid__contains=EVE).unit == land["2"]


def test_a_merger_into_one_of_them_keeps_that_one(land: dict[str, Unit]) -> None:
    services.merge_units([land["1"], land["2"]], land["2"], on=ON, ordered_by=ORDER, by=operator())
    assert _below(land["2"], ON) == {"1a", "1b"}
    assert queries.is_alive(land["2"].pk, LATER)


def test_a_split_asks_where_each_child_goes(land: dict[str, Unit]) -> None:
    parts = [_new("4", "Tỉnh Bốn", land["c"]), _new("5", "Tỉnh Năm", land["c"])]
    given = {"on": ON, "ordered_by": ORDER, "by": operator()}
    with pytest.raises(WrongTime, match="chưa có nơi chuyển về: Xã 1b"), transaction.atomic():
        services.split_unit(land["1"], parts, children={land["1a"].pk: "4"}, **given)  # type: ignore[arg-type]
    assert not Unit.objects.filter(key="4").exists()
    homes = {land["1a"].pk: "4", land["1b"].pk: "5"}
    four, five = services.split_unit(land["1"], parts, children=homes, **given)  # type: ignore[arg-type]
    assert (_below(four, ON), _below(five, ON)) == ({"1a"}, {"1b"})


def test_a_unit_that_survives_a_split_keeps_what_is_not_given_away(land: dict[str, Unit]) -> None:
    (four,) = services.split_unit(
        land["1"], [_new("4", "Tỉnh Bốn", land["c"])],
        on=ON, ordered_by=ORDER, by=operator(), survives=True, children={land["1a"].pk: "4"},
    )  # fmt: skip
    assert (_below(land["1"], ON), _below(four, ON)) == ({"1b"}, {"1a"})


def test_a_unit_is_not_dissolved_over_the_heads_of_those_below(land: dict[str, Unit]) -> None:
    with pytest.raises(WrongTime, match="Còn 2 đơn vị trực thuộc"), transaction.atomic():
        services.dissolve_unit(land["1"], on=ON, ordered_by=ORDER, by=operator())
    for key in ("1a", "1b"):
        services.move_unit(land[key], land["2"], "territory", on=ON, ordered_by=ORDER, by=operator())
    services.dissolve_unit(land["1"], on=ON, ordered_by=ORDER, by=operator())
    assert queries.trace(land["1"], LATER).heirs == ()


def test_an_area_does_not_end_while_bodies_act_for_it(land: dict[str, Unit]) -> None:
    body = NewUnit("1:ub", "Ủy ban Một", "executive", "province", "government", area=land["1"])
    services.establish_unit(body, on=FOUNDED, ordered_by=ORDER, by=operator())
    with pytest.raises(WrongTime, match="Địa bàn còn 1 tổ chức đang hoạt động: Ủy ban Một"):
        services.merge_units([land["1"]], land["2"], on=ON, ordered_by=ORDER, by=operator())


def test_nobody_stands_above_their_own_superior(land: dict[str, Unit]) -> None:
    with pytest.raises(WrongTime, match="không thể là cấp trên"):
        services.move_unit(land["1"], land["1a"], "territory", on=ON, ordered_by=ORDER, by=operator())


def test_a_change_outside_the_life_of_a_unit_is_refused(land: dict[str, Unit]) -> None:
    with pytest.raises(WrongTime, match="không tồn tại vào ngày 01/01/2019"):
        services.rename_unit(land["1"], "Khác", on=date(2019, 1, 1), ordered_by=ORDER, by=operator())


def test_a_unit_that_took_over_on_a_day_does_not_end_on_it(land: dict[str, Unit]) -> None:
    services.merge_units([land["1b"]], land["1a"], on=ON, ordered_by=ORDER, by=operator())
    with pytest.raises(WrongTime, match="vừa tiếp nhận đơn vị khác ngày 01/01/2025"):
        services.dissolve_unit(land["1a"], on=ON, ordered_by=ORDER, by=operator(), heirs=[land["2"]])
    services.dissolve_unit(land["1a"], on=LATER, ordered_by=ORDER, by=operator(), heirs=[land["2"]])
    assert not queries.is_alive(land["1a"].pk, LATER)


def test_every_change_is_journalled_with_its_order(land: dict[str, Unit]) -> None:
    services.rename_unit(land["1"], "Thành phố Một", on=ON, ordered_by=ORDER, by=operator())
    entry = Entry.objects.get(act="organisations:unit:rename")
    assert (entry.unit_id, entry.data["ordered_by"], entry.data["from"]) == (land["1"].pk, ORDER, "Tỉnh Một")


def test_only_who_is_judged_fit_changes_units(land: dict[str, Unit], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policies, "_judges", [])
    by = Actor(label="ai đó", channel="web", user_id=7)
    with pytest.raises(NotAllowed):
        services.rename_unit(land["1"], "Khác", on=ON, ordered_by=ORDER, by=by)
    policies.register_judge(lambda actor: actor.user_id == 7)
    services.rename_unit(land["1"], "Khác", on=ON, ordered_by=ORDER, by=by)
    assert not policies.can_reorganise(Actor(label="khác", channel="web", user_id=8))


DAYS = DateRange(ON, LATER)
OVERLAPS = [
    ("two official names at once", UnitName, {"name": "b", "key": "b", "folded": "b", "sort_key": "b"}),
    ("two parents in one hierarchy", Placement, {"parent": "2", "hierarchy": "territory"}),
    ("one code of two units", UnitCode, {"scheme": "m", "code": "02"}),
    ("two codes of one unit", UnitCode, {"scheme": "m", "code": "03"}),
    ("a unit under itself", Placement, {"parent": "1", "hierarchy": "party"}),
]


@pytest.mark.parametrize(("what", "model", "values"), OVERLAPS, ids=[what for what, _, _ in OVERLAPS])
def test_the_database_itself_refuses(
    what: str, model: type[Model], values: dict[str, str], land: dict[str, Unit]
) -> None:
    given = {name: land[value] if name == "parent" else value for name, value in values.items()}
    row = model(unit=land["1"], valid=DAYS, **given)
    with pytest.raises(ValidationError):
        row.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save()


def test_a_second_hierarchy_and_a_later_day_are_allowed(land: dict[str, Unit]) -> None:
    Placement.objects.create(
        unit=land["1a"], parent=land["2"], hierarchy="police", valid=DateRange(FOUNDED, None)
    )
    services.move_unit(land["1a"], land["2"], "territory", on=ON, ordered_by=ORDER, by=operator())
    assert queries.ancestor_ids([land["1a"].pk], ON, ["territory"]) == {land["2"].pk, land["c"].pk}


def test_a_committee_has_one_head_at_a_time_and_a_standing_body(land: dict[str, Unit]) -> None:
    by = operator()
    committee = services.set_up_committee(
        NewUnit("bcd", "Ban Chỉ đạo Mẫu", "committee", "province", "party"),
        on=FOUNDED, ordered_by=ORDER, by=by, mandate="Chỉ đạo mẫu", set_up_by=land["1"],
    )  # fmt: skip
    head = services.seat_member(committee, "head", on=FOUNDED, ordered_by=ORDER, by=by, post="Bí thư")
    services.seat_member(committee, "member", on=FOUNDED, ordered_by=ORDER, by=by, unit=land["2"])
    with pytest.raises(ValidationError, match="Trưởng ban khác"):
        services.seat_member(committee, "head", on=ON, ordered_by=ORDER, by=by, post="Chủ tịch")
    services.end_seat(head, on=ON, ordered_by=ORDER, by=by)
    services.seat_member(committee, "head", on=ON, ordered_by=ORDER, by=by, post="Chủ tịch")
    for unit, day in (("1a", FOUNDED), ("1b", ON)):
        services.appoint_standing_body(committee, land[unit], on=day, ordered_by=ORDER, by=by)
    for day, post, standing in ((EVE, "Bí thư", "1a"), (ON, "Chủ tịch", "1b")):
        seen = queries.committee_on(committee.unit_id, day)
        assert seen is not None
        assert seen.standing_body is not None
        assert (seen.seats[0].post, seen.standing_body.unit.key, len(seen.seats)) == (post, standing, 2)
