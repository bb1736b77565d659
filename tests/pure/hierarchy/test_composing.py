"""Composing a small country: areas, their standard bodies, their superiors day by day, their successions."""

from dataclasses import replace
from datetime import date

import pytest

from soichieu.pure.hierarchy.composing import compose
from soichieu.pure.hierarchy.facts import Area, AreaState, Body, BodyState, Facts, Step, Template, UnitRecord
from soichieu.pure.hierarchy.spans import ALWAYS, Span

POLICE_END, REFORM = date(2025, 3, 1), date(2025, 7, 1)


def _state(kind: str, name: str, parent: str, span: Span = ALWAYS) -> AreaState:
    return AreaState(kind=kind, name=name, code=name[:2], parent=parent, span=span, source="s")


def _area(key: str, level: str, *states: AreaState) -> tuple[str, Area]:
    return key, Area(key, level, states)


def _template(
    level: str, code: str, name: str, *, kinds: str = "", span: Span = ALWAYS, **more: object
) -> Template:
    given = {"line": "police", "kind": "police", "source": "t", **more}
    return Template(level=level, kinds=frozenset(kinds.split()), code=code, name=name, span=span, **given)  # type: ignore[arg-type]


ministry = Body("c/bo", "police", "police", (BodyState("Bộ", "", (), (), (), ALWAYS, "", "s"),))
FACTS = Facts(
    root="c",
    root_name="Nước",
    root_short="Nước",
    areas=dict(
        [
            _area("t", "province", _state("tinh", "Tỉnh Một", "c")),
            _area("h", "district", _state("huyen", "Huyện", "t", Span(None, REFORM))),
            _area(
                "x",
                "commune",
                _state("xa", "Giữ", "h", Span(None, REFORM)),
                _state("phuong", "Giữ", "t", Span(REFORM, None)),
            ),
            _area("y", "commune", _state("xa", "Cũ", "h", Span(None, REFORM))),
            _area("z", "commune", _state("phuong", "Mới", "t", Span(REFORM, None))),
        ]
    ),
    templates=(
        _template("province", "ca", "Công an {area}", parents=(("police", "c/bo"),)),
        _template(
            "district", "ca", "Công an {area}", parents=(("police", "^ca"),), span=Span(None, POLICE_END)
        ),
        _template("commune", "ca", "Công an {area}", parents=(("police", "^ca"),)),
        _template("commune", "kt", "Phòng Kinh tế {area}", kinds="phuong", parents=(("government", "ca"),)),
    ),
    bodies=(ministry,),
    steps=(
        Step("y", "z", "merge", REFORM, True, "s"),
        Step("h", "z", "dissolve", REFORM, False, "s"),
    ),
)  # fmt: skip


@pytest.fixture(name="units")
def _units() -> dict[str, UnitRecord]:
    return {unit.key: unit for unit in compose(FACTS).units}


def test_every_area_has_the_bodies_of_its_level_and_kind(units: dict[str, UnitRecord]) -> None:
    assert set(units) == {
        "c",
        "c/bo",
        "t",
        "h",
        "x",
        "y",
        "z",
        "t:ca",
        "h:ca",
        "x:ca",
        "y:ca",
        "z:ca",
        "x:kt",
        "z:kt",
    }


def test_a_body_stands_under_the_nearest_one_above_on_each_day(units: dict[str, UnitRecord]) -> None:
    assert [(place[1], place[2]) for place in units["x:ca"].places] == [
        ("h:ca", Span(None, POLICE_END)),
        ("t:ca", Span(POLICE_END, None)),
    ]
    assert [(place[1], place[2]) for place in units["h:ca"].places] == [("t:ca", Span(None, POLICE_END))]
    assert [place[1] for place in units["t:ca"].places] == ["c/bo"]


def test_a_body_is_named_after_its_area_on_each_day(units: dict[str, UnitRecord]) -> None:
    named = sorted(units["x:ca"].names, key=lambda name: name.span.start or date.min)
    assert [(name.name, name.span) for name in named] == [
        ("Công an xã Giữ", Span(None, REFORM)),
        ("Công an phường Giữ", Span(REFORM, None)),
    ]


def test_a_body_lives_only_while_its_area_is_of_its_kind(units: dict[str, UnitRecord]) -> None:
    assert units["x:kt"].span == Span(REFORM, None)
    assert units["h:ca"].span == Span(None, POLICE_END)


def test_bodies_pass_into_those_of_the_area_that_succeeds_theirs() -> None:
    steps = {(step.predecessor, step.successor, step.kind, step.whole) for step in compose(FACTS).steps}
    assert ("y:ca", "z:ca", "merge", True) in steps
    assert ("x:ca", "x:ca", "rename", True) in steps
    assert ("h:ca", None, "dissolve", None) in steps  # the district police ended before its district did
    assert not any(predecessor == "h:ca" and successor == "z:ca" for predecessor, successor, _, _ in steps)


@pytest.mark.parametrize(
    ("exists", "is_there", "note"),
    [("unknown", False, ""), ("no", False, ""), ("inferred", True, "Suy ra"), ("yes", True, "")],
)
def test_what_is_not_known_to_exist_is_not_made(exists: str, is_there: bool, note: str) -> None:
    facts = replace(FACTS, exceptions={("z", "ca"): exists})
    units = {unit.key: unit for unit in compose(facts).units}
    assert ("z:ca" in units) == is_there
    if is_there:
        assert units["z:ca"].note.startswith(note)


def test_no_unit_has_two_parents_at_once_in_one_hierarchy() -> None:
    for unit in compose(FACTS).units:
        for one in unit.places:
            for other in unit.places:
                if one is not other and one[0] == other[0]:
                    assert one[2].meet(other[2]) is None
