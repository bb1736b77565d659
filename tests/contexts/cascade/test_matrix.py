"""The matrix of a rollout: units against duties on a day, and where the chain stopped."""

from datetime import date

import pytest
from tests.cast import BEFORE, Cast, assemble
from tests.contexts.cascade.test_rollouts import ALL, BY, DUE, ISSUED, OPENED, accept_everything, plan_of_ha

from soichieu.accounts import queries as accounts
from soichieu.cascade import queries, services
from soichieu.cascade.enums import DutyKind, Standing
from soichieu.cascade.models import Rollout
from soichieu.cascade.services import NewDuty
from soichieu.directives import services as directives
from soichieu.organisations.queries import UnitRule

pytestmark = pytest.mark.django_db

LATE = date(2024, 7, 10)


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def rollout(cast: Cast) -> Rollout:
    given = directives.Particulars(symbol="05-NQ/TW", issuer="Trung ương Minh Họa", issued_on=ISSUED)
    directive = directives.register_directive(given, by=BY)
    duties = [
        NewDuty(kind=kind, rule=UnitRule(level=level, line="party", within_id=cast.centre.pk), due=due)
        for kind, level, due in (
            (DutyKind.OWN_DOCUMENT, "province", DUE),
            (DutyKind.OWN_DOCUMENT, "district", DUE),
            (DutyKind.PASS_ON, "commune", None),
            (DutyKind.REPORT, "province", DUE),
        )
    ]
    return services.open_rollout(
        "Triển khai Nghị quyết 05", directive_ids=[directive.pk], duties=duties, opened_on=OPENED, by=BY
    )


def stops(rollout: Rollout, on: date) -> dict[str, tuple[tuple[str, ...], int]]:
    return {line.name: (line.stops, line.waiting) for line in queries.matrix_of(rollout, on, ALL).lines}


def test_all_units_stand_by_level_against_all_duties(rollout: Rollout) -> None:
    found = queries.matrix_of(rollout, LATE, ALL)
    assert [
        (line.name, [cell.standing if cell else None for cell in line.cells]) for line in found.lines
    ] == [
        ("Đảng ủy Công an tỉnh Hạ", [Standing.OVERDUE, None, None, Standing.OVERDUE]),
        ("Tỉnh ủy Hạ", [Standing.OVERDUE, None, None, Standing.OVERDUE]),
        ("Tỉnh ủy Thượng", [Standing.OVERDUE, None, None, Standing.OVERDUE]),
        ("Thị ủy Bến Hạ", [None, Standing.OVERDUE, None, None]),
        ("Đảng ủy xã Bến Hạ", [None, None, Standing.NO_DAY, None]),
    ]
    assert [(level.value, shares) for level, shares in found.levels] == [
        ("province", ((3, 0), (0, 0), (0, 0), (3, 0))),
        ("district", ((0, 0), (1, 0), (0, 0), (0, 0))),
        ("commune", ((0, 0), (0, 0), (1, 0), (0, 0))),
    ]


def test_units_below_wait_until_the_superior_has_done_its_part(rollout: Rollout) -> None:
    assert stops(rollout, LATE) == {
        "Tỉnh ủy Hạ": (("Tỉnh ủy Hạ",), 2),
        "Tỉnh ủy Thượng": (("Tỉnh ủy Thượng",), 0),
        # Above it the police committee of the centre owes nothing: that way is open.
        "Đảng ủy Công an tỉnh Hạ": (("Đảng ủy Công an tỉnh Hạ",), 0),
        "Thị ủy Bến Hạ": (("Tỉnh ủy Hạ",), 0),
        "Đảng ủy xã Bến Hạ": (("Tỉnh ủy Hạ",), 0),
    }
    plan_of_ha()
    accept_everything()
    after = stops(rollout, LATE)
    # A report still owed goes up and holds up nobody below.
    assert after["Tỉnh ủy Hạ"] == ((), 0)
    assert after["Thị ủy Bến Hạ"] == (("Thị ủy Bến Hạ",), 0)
    assert after["Đảng ủy xã Bến Hạ"] == (("Đảng ủy xã Bến Hạ",), 0)
    # On a day before the plan all is as it was.
    assert stops(rollout, BEFORE)["Thị ủy Bến Hạ"] == (("Tỉnh ủy Hạ",), 0)


def test_of_units_out_of_sight_only_what_they_have_done_is_told(cast: Cast, rollout: Rollout) -> None:
    plan_of_ha()
    accept_everything()
    sight = accounts.sight_of(cast.outsider.pk, LATE)
    found = queries.matrix_of(rollout, LATE, sight)
    told = {line.name: (line.cells[0] is not None, line.cells[3] is not None) for line in found.lines}
    assert told == {"Tỉnh ủy Hạ": (True, False), "Tỉnh ủy Thượng": (True, True)}
    assert {line.name: line.stops for line in found.lines} == {
        "Tỉnh ủy Hạ": (),
        "Tỉnh ủy Thượng": ("Tỉnh ủy Thượng",),
    }
    assert found.levels == queries.matrix_of(rollout, LATE, ALL).levels
