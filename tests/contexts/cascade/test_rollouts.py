"""Who owes what, what meets it, what a reform makes of it, and what is known of any past day."""

from datetime import date, timedelta

import pytest
from tests.cast import REFORM, Cast, acting, assemble, unit
from tests.contexts.directives.readings import coverage, document, event, lineage, take_in

from soichieu.accounts import queries as accounts
from soichieu.accounts.errors import NotYourUnit
from soichieu.accounts.sight import Sight
from soichieu.cascade import queries, services
from soichieu.cascade.enums import DutyKind, Fate, Standing
from soichieu.cascade.errors import AlreadySettled, NobodyOwes, NoSuchRollout, NotYetOwed
from soichieu.cascade.models import Duty, Meeting, Obligation, Rollout
from soichieu.cascade.services import NewDuty
from soichieu.directives import services as directives
from soichieu.directives.models import Directive
from soichieu.evidence import queries as evidence
from soichieu.evidence import services as taking
from soichieu.evidence.models import Claim
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.organisations.enums import Hierarchy, Level, SuccessionKind
from soichieu.organisations.models import Succession
from soichieu.organisations.queries import UnitRule

pytestmark = pytest.mark.django_db

BY = operator()
ISSUED, OPENED, DUE = date(2024, 1, 10), date(2024, 2, 1), date(2024, 6, 30)
ALL = Sight.all(date(2026, 1, 1))


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def resolution(cast: Cast) -> Directive:
    given = directives.Particulars(symbol="05-NQ/TW", issuer="Trung ương Minh Họa", issued_on=ISSUED)
    return directives.register_directive(given, by=BY)


def opened(cast: Cast, resolution: Directive, level: str = "province", **kwargs) -> Duty:
    """Open a rollout of one duty over the party units of a level below the centre."""
    duty = NewDuty(
        kind=kwargs.pop("kind", DutyKind.OWN_DOCUMENT),
        rule=UnitRule(level=level, line="party", within_id=cast.centre.pk),
        due=kwargs.pop("due", DUE),
        **kwargs,
    )
    rollout = services.open_rollout(
        "Triển khai Nghị quyết 05", directive_ids=[resolution.pk], duties=[duty], opened_on=OPENED, by=BY
    )
    return rollout.duties.get()


def plan_of_ha() -> None:
    """Take in a text that tells of a plan of Hạ carrying out the resolution."""
    text = "Kế hoạch số 7-KH/TU của Tỉnh ủy Hạ thực hiện Nghị quyết số 05-NQ/TW."
    found = {
        "documents": [
            document(text, "Nghị quyết số 05-NQ/TW", id="d1", type="NQ", number="05", symbol="05-NQ/TW",
                     issuer="Trung ương Minh Họa", date="2024-01-10"),
            document(text, "Kế hoạch số 7-KH/TU", id="d2", type="KH", number="7", symbol="7-KH/TU",
                     issuer="Tỉnh ủy Hạ", date="2024-03-05"),
        ],
        "lineage": [lineage(text, "d2", "implements", "d1")],
    }  # fmt: skip
    take_in(text, found, published_on=date(2024, 3, 20))


def accept_everything() -> None:
    for source in {claim.source_id for claim in Claim.objects.all()}:
        taking.accept_source(source, by=BY)


def standings(duty: Duty, on: date) -> dict[str, Standing]:
    rows = queries.rows_of(list(queries.obligations_of(duty, on, ALL)), on)
    return {row.name: row.standing for row in rows}


def test_the_units_a_rule_names_on_the_day_owe(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    assert standings(duty, OPENED) == {
        "Tỉnh ủy Hạ": Standing.OPEN,
        "Tỉnh ủy Thượng": Standing.OPEN,
        "Đảng ủy Công an tỉnh Hạ": Standing.OPEN,
    }
    assert set(standings(duty, DUE + timedelta(1)).values()) == {Standing.OVERDUE}
    assert standings(duty, OPENED - timedelta(1)) == {}


def test_a_plan_counts_once_a_person_has_accepted_it(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    plan_of_ha()
    on = date(2024, 4, 1)
    assert standings(duty, on)["Tỉnh ủy Hạ"] is Standing.OPEN
    assert Meeting.objects.get().accepted is False
    accept_everything()
    assert standings(duty, on)["Tỉnh ủy Hạ"] is Standing.MET
    assert standings(duty, date(2024, 3, 4))["Tỉnh ủy Hạ"] is Standing.OPEN
    assert queries.duty_coverage(duty, on).tally.met == 1


def test_what_is_rejected_counts_no_longer(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    plan_of_ha()
    accept_everything()
    for claim in Claim.objects.filter(kind="lineage"):
        taking.reopen_claim(claim.pk, reason="nhầm", by=BY)
        taking.reject_claim(claim.pk, reason="nhầm", by=BY)
    assert standings(duty, date(2024, 4, 1))["Tỉnh ủy Hạ"] is Standing.OPEN


def test_only_documents_of_the_types_asked_for_count(cast: Cast, resolution: Directive) -> None:
    plan_of_ha()
    accept_everything()
    on = date(2024, 4, 1)
    assert standings(opened(cast, resolution, types=("CTr",)), on)["Tỉnh ủy Hạ"] is Standing.OPEN
    assert standings(opened(cast, resolution, types=("CTr", "KH")), on)["Tỉnh ủy Hạ"] is Standing.MET


def test_a_conference_on_the_directive_passes_it_on(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution, kind=DutyKind.PASS_ON)
    text = "Ngày 20/2/2024, Tỉnh ủy Thượng tổ chức hội nghị quán triệt Nghị quyết số 05-NQ/TW."
    found = {
        "documents": [
            document(text, "Nghị quyết số 05-NQ/TW", id="d1", type="NQ", number="05", symbol="05-NQ/TW",
                     issuer="Trung ương Minh Họa", date="2024-01-10")
        ],
        "events": [event(text, "dissemination", ["d1"], "2024-02-20") | {"organiser": "Tỉnh ủy Thượng"}],
    }  # fmt: skip
    take_in(text, found, published_on=date(2024, 2, 25))
    accept_everything()
    assert standings(duty, date(2024, 3, 1))["Tỉnh ủy Thượng"] is Standing.MET


def test_the_past_is_not_changed_by_what_comes_later(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    days = [OPENED, date(2024, 3, 4), DUE, DUE + timedelta(1)]
    before = [standings(duty, day) for day in days]
    thuong = Obligation.objects.get(duty=duty, unit=cast.thuong)
    services.waive(thuong.pk, on=date(2024, 9, 1), why="Không thuộc đối tượng", by=BY)
    assert [standings(duty, day) for day in days] == before
    assert standings(duty, date(2024, 9, 1))["Tỉnh ủy Thượng"] is Standing.WAIVED


def test_a_person_tells_with_the_words_that_prove_it(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    text = "Tỉnh ủy Thượng đã ban hành kế hoạch ngày 2/7/2024."
    source = take_in(text, {}, published_on=date(2024, 7, 10))
    thuong = Obligation.objects.get(duty=duty, unit=cast.thuong)
    meeting = services.tell_met(
        thuong.pk, on=date(2024, 7, 2), source_id=source.pk, quote=text.replace(" ", "  "), by=BY
    )
    assert [citation.quote for citation in evidence.citations_of(meeting, ALL)] == [text]
    assert standings(duty, date(2024, 7, 2))["Tỉnh ủy Thượng"] is Standing.MET_LATE
    with pytest.raises(AlreadySettled):
        services.tell_met(thuong.pk, on=date(2024, 7, 3), source_id=source.pk, quote=text, by=BY)
    with pytest.raises(Invalid):
        services.tell_met(
            thuong.pk, on=date(2024, 7, 1), source_id=source.pk, quote="chưa từng có câu này ở đây", by=BY
        )


def test_an_open_obligation_goes_where_the_rule_of_that_day_leads(cast: Cast, resolution: Directive) -> None:
    rule = UnitRule(level="district", line="party", within_id=cast.centre.pk)
    rollout = services.open_rollout(
        "Cấp huyện", directive_ids=[resolution.pk], opened_on=OPENED, by=BY,
        duties=[NewDuty(kind=DutyKind.OWN_DOCUMENT, rule=rule)],
    )  # fmt: skip
    duty = rollout.duties.get()
    assert list(standings(duty, REFORM - timedelta(1))) == ["Thị ủy Bến Hạ"]
    assert standings(duty, REFORM) == {}
    (journey,) = queries.journeys_of(duty, REFORM, ALL)
    assert (journey.name, journey.fate, journey.to) == ("Thị ủy Bến Hạ", Fate.CLOSED, "")


def test_carrying_twice_changes_nothing(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution, level="district")
    before = [*Obligation.objects.values(), *queries.journeys_of(duty, REFORM, ALL)]
    assert services.carry_all(until=date(2026, 1, 1), by=BY) == 0
    assert [*Obligation.objects.values(), *queries.journeys_of(duty, REFORM, ALL)] == before


def test_reported_coverage_stands_apart_from_what_is_registered(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    text = "Ngày 5/3/2024 sơ kết Nghị quyết số 05-NQ/TW: 2/2 tỉnh đã có kế hoạch."
    found = {
        "documents": [
            document(text, "Nghị quyết số 05-NQ/TW", id="d1", type="NQ", number="05", symbol="05-NQ/TW",
                     issuer="Trung ương Minh Họa", date="2024-01-10")
        ],
        "events": [event(text, "review", ["d1"], "2024-03-05")],
        "coverage": [coverage(text, "2/2", 2, 2, ["d1"])],
    }  # fmt: skip
    take_in(text, found, published_on=date(2024, 3, 9))
    told = queries.reported_of(resolution.pk, date(2024, 3, 5), ALL)
    assert [(one.done, one.of, one.is_accepted) for one in told] == [(2, 2, False)]
    assert queries.reported_of(resolution.pk, date(2024, 3, 4), ALL) == []
    assert queries.duty_coverage(duty, date(2024, 3, 5)).tally.met == 0


def test_a_reader_sees_of_siblings_only_who_has_met(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    plan_of_ha()
    accept_everything()
    sight = accounts.sight_of(cast.outsider.pk, date(2024, 4, 1))
    seen = queries.rows_of(list(queries.obligations_of(duty, date(2024, 4, 1), sight)), date(2024, 4, 1))
    assert {row.name for row in seen} == {"Tỉnh ủy Hạ", "Tỉnh ủy Thượng"}


def test_a_rollout_of_another_branch_is_not_known(cast: Cast) -> None:
    given = directives.Particulars(symbol="3-NQ/TU", issuer="Tỉnh ủy Thượng", issued_on=ISSUED)
    own = directives.register_directive(given, by=BY)
    rollout = services.open_rollout(
        "Của Thượng", directive_ids=[own.pk], opened_on=OPENED, by=BY, owner_id=cast.thuong.pk,
        duties=[NewDuty(kind=DutyKind.REPORT, rule=UnitRule("province"), unit_ids=[cast.thuong.pk])],
    )  # fmt: skip
    with pytest.raises(NoSuchRollout):
        queries.rollout_of(rollout.pk, accounts.sight_of(cast.clerk.pk, date(2024, 4, 1)))
    assert queries.rollout_of(rollout.pk, accounts.sight_of(cast.outsider.pk, date(2024, 4, 1))) == rollout


REFUSED = [
    ("no title", {"title": " "}, Invalid),
    ("no directive", {"directive_ids": [0]}, Invalid),
    ("nobody named", {"level": "other"}, NobodyOwes),
    ("due before it opens", {"due": OPENED - timedelta(1)}, Invalid),
]


@pytest.mark.parametrize(("given", "error"), [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_a_rollout_that_means_nothing_is_refused_whole(cast, resolution, given, error) -> None:
    rule = UnitRule(level=given.get("level", "province"), line="party", within_id=cast.centre.pk)
    with pytest.raises(error):
        services.open_rollout(
            given.get("title", "Có tên"),
            directive_ids=given.get("directive_ids", [resolution.pk]),
            duties=[NewDuty(kind=DutyKind.REPORT, rule=rule, due=given.get("due"))],
            opened_on=OPENED,
            by=BY,
        )
    assert not Rollout.objects.exists()


def test_waiving_needs_a_reason_a_day_and_something_owed(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    one = Obligation.objects.get(duty=duty, unit=cast.thuong)
    for on, why, error in ((DUE, " ", Invalid), (OPENED - timedelta(1), "vì", NotYetOwed)):
        with pytest.raises(error):
            services.waive(one.pk, on=on, why=why, by=BY)
    services.waive(one.pk, on=DUE, why="Không thuộc đối tượng", by=BY)
    with pytest.raises(AlreadySettled):
        services.waive(one.pk, on=DUE, why="lần nữa", by=BY)


def test_who_does_not_follow_a_rollout_may_neither_open_nor_waive(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution)
    one = Obligation.objects.get(duty=duty, unit=cast.thuong)
    with pytest.raises(NotYourUnit):
        services.waive(one.pk, on=DUE, why="vì", by=acting(cast.outsider))


def test_what_falls_due_within_three_working_days_is_soon(cast: Cast, resolution: Directive) -> None:
    duty = opened(cast, resolution, due=date(2024, 6, 28))  # a Friday
    for on, expected in ((date(2024, 6, 24), Standing.OPEN), (date(2024, 6, 25), Standing.SOON)):
        assert set(standings(duty, on).values()) == {expected}
        assert dict(queries.duty_coverage(duty, on).counts) == {expected: 3}


def test_the_coverage_of_many_duties_is_one_question(
    cast: Cast, resolution: Directive, django_assert_num_queries
) -> None:
    duties = [opened(cast, resolution) for _ in range(3)]
    with django_assert_num_queries(1):
        assert [one.tally.owed for one in queries.coverages_of(duties, DUE)] == [3, 3, 3]


def test_a_succession_entered_late_is_picked_up_from_its_own_day(cast: Cast, resolution: Directive) -> None:
    rule = UnitRule(level="commune", line="party", within_id=cast.centre.pk)
    early, on = date(2025, 3, 1), date(2025, 5, 1)
    small = unit("Đảng ủy xã Nhỏ", Level.COMMUNE, (cast.ha, Hierarchy.PARTY), until=early)
    middle = unit("Đảng ủy xã Vừa", Level.COMMUNE, (cast.ha, Hierarchy.PARTY), until=on)
    big = unit("Đảng ủy xã Lớn", Level.COMMUNE, (cast.ha, Hierarchy.PARTY))
    goes = {"kind": SuccessionKind.MERGE, "whole": True}
    Succession.objects.create(predecessor=middle, successor=big, on=on, **goes)
    rollout = services.open_rollout(
        "Cấp xã", directive_ids=[resolution.pk], opened_on=OPENED, by=BY,
        duties=[NewDuty(kind=DutyKind.REPORT, rule=rule, unit_ids=[small.pk])],
    )  # fmt: skip
    duty = rollout.duties.get()
    assert services.carry_all(until=date(2026, 1, 1), by=BY) == 0
    Succession.objects.create(predecessor=small, successor=middle, on=early, **goes)
    assert services.carry_all(until=date(2026, 1, 1), by=BY) == 2
    assert list(standings(duty, date(2025, 4, 1))) == ["Đảng ủy xã Vừa"]
    assert list(standings(duty, date(2026, 1, 1))) == ["Đảng ủy xã Lớn"]
    assert services.carry_all(until=date(2026, 1, 1), by=BY) == 0
