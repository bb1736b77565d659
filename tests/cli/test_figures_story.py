"""The figures of the invented province: whole, lawful, conserved by the reform, none of a real body."""

from collections import Counter
from datetime import date
from fractions import Fraction

import numpy as np
import pytest
from django.utils import timezone
from tests.ground import Ground

from soichieu.accounts.sight import Sight
from soichieu.cli.figures_story import tell_of_the_figures
from soichieu.cli.figures_story.land import pieces, rows
from soichieu.cli.figures_story.numbers import FIRST_YEAR, Numbers
from soichieu.cli.province.telling import documents
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.models import (
    Correction,
    Form,
    Indicator,
    Measure,
    Period,
    Rollup,
    Round,
    Submission,
    Target,
    Turnout,
    Value,
    Waiver,
)  # fmt: skip
from soichieu.organisations import queries as organisations
from soichieu.organisations import services as loading
from soichieu.organisations.models import Placement, Succession, Unit

PARTY, POLICE = "Tỉnh ủy Sông Lam Giang", "Công an tỉnh Sông Lam Giang"
BEFORE, AFTER = "2025-06", "2025-07"


@pytest.fixture(scope="module")
def told_once(ground: Ground) -> None:
    def tell() -> None:
        loading.load_demo_units(operator())
        documents()
        tell_of_the_figures()

    ground.hold("told_once", tell)


@pytest.fixture
def told(told_once: None, db: None) -> Sight:
    return Sight.all(timezone.localdate())


def _unit(name: str) -> int:
    return organisations.unit_by_name(name, timezone.localdate()).pk


def _total(code: str, key: str, unit: int, scheme: str = "calendar") -> Rollup:
    return Rollup.objects.get(measure__code=code, period__key=key, period__scheme=scheme, unit=unit)


def test_sixty_indicators_are_asked_for_forty_eight_months(told: Sight) -> None:
    assert (Indicator.objects.count(), Form.objects.count()) == (60, 5)
    months = Counter(Round.objects.values_list("form__code", "period__frequency"))
    assert sorted(months.values()) == [16, 16, 48, 48, 48]
    assert set(Indicator.objects.values_list("kind", flat=True)) == {
        "stock",
        "flow",
        "ratio",
        "yes_no",
        "text",
    }
    assert Value.objects.count() > 20_000
    assert not Indicator.objects.filter(invented=False).exists()
    assert not Form.objects.filter(invented=False).exists()


def test_no_real_body_bears_a_figure(told: Sight) -> None:
    for model in (Value, Submission, Rollup, Turnout, Target, Waiver):
        assert not model.objects.filter(unit__invented=False).exists()  # type: ignore[attr-defined]


def test_every_stored_total_is_that_of_the_figures_and_of_a_plain_sum(told: Sight) -> None:
    assert services.check_totals() == []
    parents = {
        (place.unit_id, place.hierarchy): place for place in Placement.objects.filter(unit__invented=True)
    }
    assert parents  # the sums below climb by them
    for code in ("TC04", "NQ05", "CA06:KDC", "HC02"):
        measure = Measure.objects.select_related("indicator").get(code=code)
        for key in ("2025-02", BEFORE, AFTER, "2026-01"):
            period = Period.objects.get(rounds__form__lines__measure=measure, key=key)
            cells = Value.objects.filter(measure=measure, period=period, accepted__isnull=False)
            tops = Rollup.objects.filter(measure=measure, period=period, unit__level="province")
            assert [row.accepted_total for row in tops] == [sum(cell.accepted or 0 for cell in cells)]


def test_the_merge_conserves_every_stock(told: Sight) -> None:
    """All communes answer in the months of the reform, and nothing that is handed over changes in it."""
    for code, unit, scheme in (
        ("TC01", PARTY, "calendar"), ("TC04", PARTY, "calendar"), ("TC04:NU", PARTY, "calendar"),
        ("CA01", POLICE, "state"), ("CA06", POLICE, "state"), ("CA16", POLICE, "state"),
    ):  # fmt: skip
        then, since = (_total(code, key, _unit(unit), scheme) for key in (BEFORE, AFTER))
        assert then.accepted_total == since.accepted_total
        assert (then.accepted_count, since.accepted_count) == (12, 8)
    heirs = Succession.objects.filter(whole=True, successor__key="minh-hoa/x/vi-du-mot-2025:cap-uy")
    cells = Value.objects.filter(measure__code="TC04")
    (own,) = cells.filter(period__key=AFTER, unit__key="minh-hoa/x/vi-du-mot-2025:cap-uy")
    before = cells.filter(period__key=BEFORE, unit__in=heirs.values("predecessor"))
    assert own.accepted == sum(cell.accepted or 0 for cell in before) > 0


def test_figures_from_before_the_reform_are_asked_as_then_and_as_today(told: Sight) -> None:
    """As then a district has its communes; as today the heir has theirs, half a commune is not knowable."""
    measure = Measure.objects.get(code="TC04").pk
    period = Period.objects.get(scheme="calendar", key=BEFORE).pk
    district = Unit.objects.get(key="minh-hoa/h/thuong-lam-giang:cap-uy").pk
    one, two = (Unit.objects.get(key=f"minh-hoa/x/vi-du-{name}-2025:cap-uy").pk for name in ("mot", "hai"))
    then = queries.totals([measure], [period], [district, one], sight=told)
    assert (then[measure, period, district].accepted.answered, then[measure, period, one].accepted.value) == (
        6,
        None,
    )
    now = queries.as_on([measure], [period], [one, two, _unit(PARTY)], told.on, sight=told)
    merged = Value.objects.filter(measure=measure, period=period, unit__key__regex="vi-du-(dong|tay):cap-uy")
    assert now[measure, period, one].accepted.value == sum(Fraction(cell.accepted or 0) for cell in merged)
    assert now[measure, period, two].accepted.value is None
    assert "chia" in " ".join(now[measure, period, two].accepted.why)
    assert (
        now[measure, period, _unit(PARTY)].accepted.value
        == _total("TC04", BEFORE, _unit(PARTY)).accepted_total
    )


def test_targets_are_handed_down_and_what_is_left_is_told(told: Sight) -> None:
    told_of = {}
    for target in Target.objects.filter(handed_down__isnull=False).distinct():
        page = queries.target_page(target.pk, told)
        assert page.handing is not None
        told_of[target.measure.code, target.period.key] = page.handing.remainder
    assert told_of["TC05", "2024"] == told_of["TC05", "2025"] == told_of["TC05", "2026"] == 0
    assert (told_of["CA06", "2026"] or 0) > 0
    assert Target.objects.filter(above__isnull=False, unit__level="district").exists()


def test_there_is_work_for_clerk_and_office(told: Sight) -> None:
    last = Submission.objects.filter(round__period__ends__gte=timezone.localdate())
    assert last.count() == 40
    assert not last.exclude(state="open").exists()
    states = Counter(Submission.objects.values_list("state", flat=True))
    assert (states["submitted"], states["returned"]) == (6, 3)
    assert Submission.objects.filter(in_time=False, state="accepted").exists()
    waiting = queries.awaiting({_unit(PARTY)}, told)
    assert {row.round.form.code for row in waiting} == {"BM01-TU", "BM02-TU"}
    assert set(Correction.objects.values_list("state", flat=True)) == {"proposed", "accepted", "returned"}
    assert Waiver.objects.exclude(reason="").count() >= 2
    assert Value.objects.exclude(note="").exists()
    assert Value.objects.filter(state="draft").exists()
    assert Value.objects.filter(measure__code="NQ09").exclude(words="").exists()


def test_telling_it_again_changes_nothing(told: Sight) -> None:
    assert tell_of_the_figures() == 0


def test_the_pieces_are_those_of_the_register(told: Sight) -> None:
    """Every piece passes from a commune into one that the register knows as its heir, or stays."""
    heirs = set(
        Succession.objects.filter(successor__level="commune", predecessor__kind="area").values_list(
            "predecessor__key", "successor__key"
        )
    )
    assert all(piece.before == piece.after or (piece.before, piece.after) in heirs for piece in pieces())
    assert {piece.after for piece in pieces()} == set(
        Unit.objects.filter(invented=True, kind="area", level="commune", valid__contains=told.on)
        .values_list("key", flat=True)
    )  # fmt: skip


def test_figures_are_the_same_every_time_and_keep_their_relations() -> None:
    listed = {row["measure"]: row for row in rows("numbers.csv")}
    places = dict.fromkeys((code.partition(":")[0] for code in listed), 0)
    flows = {"NQ02", "NQ03", "NQ05", "NQ06", "HC01", "HC02", "HC03"}
    one, other = Numbers(places, flows), Numbers(places, flows)
    for code, row in listed.items():
        assert np.array_equal(one.of(code), other.of(code))
        assert (one.of(code) >= 0).all()
        if row["how"] in ("share", "part", "rest"):
            assert (one.of(code) <= one.of(row["of"])).all()
    whole = one.of("HC01:TT") + one.of("HC01:TR") + one.of("HC01:BC")
    assert np.array_equal(whole, one.of("HC01"))
    month = (date(2025, 8, 1).year - FIRST_YEAR) * 12 + 7
    area = "minh-hoa/x/mau-2025"
    parts = [one.told("HC01", key, [month]) for key in ("minh-hoa/x/ben-mau", "minh-hoa/x/go-mau")]
    assert one.told("HC01", area, [month]) == sum(part or 0 for part in parts)
