"""From an open round to an official figure: entering, handing in, judging, correcting; totals all the way."""

from decimal import Decimal
from pathlib import Path

import pytest
from tests.cast import acting
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened, sums, total

from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid, NotAllowed
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, CellState, CheckKind, Kind, SubmissionState
from soichieu.indicators.errors import BreachesStand, NoSuchIndicator, RoundShut
from soichieu.indicators.lifecycle import document
from soichieu.indicators.models import Check, FormLine, Round, Submission, Turnout, Value, Waiver

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def found(house: House) -> Round:
    return opened(house)


def _submission(found: Round, who: object) -> Submission:
    return Submission.objects.get(round=found, unit=who)


def test_opening_a_round_says_who_owes_an_answer_in_every_unit_above(house: House, found: Round) -> None:
    owed = set(found.submissions.values_list("unit_id", flat=True))
    assert owed == {commune.pk for commune in house.communes}
    counts = dict(Turnout.objects.filter(round=found).values_list("unit_id", "expected"))
    assert counts == {house.centre.pk: 4, house.ha.pk: 3, house.thuong.pk: 1}


@pytest.mark.parametrize("key", ["2025-Q1", "2025-13", "hôm qua", "2019-05"])
def test_a_round_is_of_a_period_of_its_form(house: House, key: str) -> None:
    with pytest.raises(Invalid):
        services.open_round(house.form.pk, key, by=operator())


def test_a_round_opens_once(house: House, found: Round) -> None:
    with pytest.raises(Exception, match="Kỳ này của biểu đã được mở"):
        services.open_round(house.form.pk, found.period.key, by=operator())


def test_a_draft_counts_nowhere(house: House, found: Round) -> None:
    saved = enter(house, found, house.an, CS="1.103", MH="3")
    assert [(cell.state, cell.text) for cell in saved] == [("draft", "1.103"), ("draft", "3")]
    assert total(house, found, house.ha, "CS") is None


def test_what_is_handed_in_counts_as_reported_at_once_and_as_accepted_by_the_last_word(
    house: House, found: Round
) -> None:
    for who, number in ((house.an, "10"), (house.binh, "20"), (house.dong, "5")):
        enter(house, found, who, CS=number, MH="2", CN="1")
        services.submit(found.pk, who.pk, by=operator())
    assert sums(house, found, house.ha, "CS") == (30, 2, 0, 0)
    assert sums(house, found, house.centre, "CS") == (35, 3, 0, 0)
    services.accept(_submission(found, house.an).pk, by=acting(house.judge))
    assert sums(house, found, house.ha, "CS") == (30, 2, 10, 1)
    assert sums(house, found, house.centre, "CS") == (35, 3, 10, 1)
    turnout = Turnout.objects.get(round=found, unit=house.centre)
    assert (turnout.expected, turnout.submitted, turnout.in_time, turnout.accepted) == (4, 3, 3, 1)


def test_every_level_named_by_the_form_accepts_in_turn() -> None:
    house = made.build(steps=2)
    found = opened(house)
    enter(house, found, house.an, CS="10", MH="0")
    submission = services.submit(found.pk, house.an.pk, by=acting(house.clerk))
    assert queries.approvers_of(submission) == (house.ha.pk, house.centre.pk)
    services.accept(submission.pk, by=acting(house.judge))
    assert sums(house, found, house.centre, "CS") == (10, 1, 0, 0)
    with pytest.raises(NotAllowed):
        services.accept(submission.pk, by=acting(house.judge))
    services.accept(submission.pk, by=acting(house.monitor))
    assert sums(house, found, house.centre, "CS") == (10, 1, 10, 1)


def test_a_clerk_may_not_judge_their_own_answer(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="0")
    submission = services.submit(found.pk, house.an.pk, by=acting(house.clerk))
    with pytest.raises(NotAllowed):
        services.accept(submission.pk, by=acting(house.clerk))


def test_what_is_returned_is_a_draft_again_with_a_reason_at_the_cell(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="3")
    submission = services.submit(found.pk, house.an.pk, by=operator())
    cell = Value.objects.get(unit=house.an, measure=house.measures["CS"])
    with pytest.raises(Invalid):
        services.send_back(submission.pk, reason=" ", remarks={}, by=acting(house.judge))
    services.send_back(submission.pk, reason="", remarks={cell.pk: "lệch sổ"}, by=acting(house.judge))
    assert sums(house, found, house.centre, "CS") == (0, 0, 0, 0)
    states = dict(Value.objects.filter(unit=house.an).values_list("measure__code", "state"))
    assert states == {"CS": CellState.RETURNED, "MH": CellState.DRAFT}
    assert Turnout.objects.get(round=found, unit=house.ha).submitted == 0
    enter(house, found, house.an, CS="11")
    services.submit(found.pk, house.an.pk, by=operator())
    assert sums(house, found, house.ha, "CS") == (11, 1, 0, 0)


def test_what_was_handed_in_is_not_edited_but_may_be_taken_back(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="3")
    services.submit(found.pk, house.an.pk, by=acting(house.clerk))
    with pytest.raises(RoundShut):
        enter(house, found, house.an, CS="11")
    services.take_back(found.pk, house.an.pk, by=acting(house.clerk))
    assert sums(house, found, house.ha, "CS") == (0, 0, 0, 0)
    enter(house, found, house.an, CS="11")
    assert _submission(found, house.an).state == SubmissionState.OPEN


def test_an_accepted_figure_is_corrected_by_a_new_version_only(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="3")
    submission = services.submit(found.pk, house.an.pk, by=operator())
    services.accept(submission.pk, by=acting(house.judge))
    cell = Value.objects.get(unit=house.an, measure=house.measures["CS"])
    with pytest.raises(RoundShut):
        enter(house, found, house.an, CS="11")
    asked = services.correct(cell.pk, "12", "nhập thiếu hai người", by=acting(house.clerk))
    assert sums(house, found, house.centre, "CS") == (12, 1, 10, 1)
    services.refuse_correction(asked.pk, "chưa có minh chứng", by=acting(house.judge))
    assert sums(house, found, house.centre, "CS") == (10, 1, 10, 1)
    asked = services.correct(cell.pk, "12", "có danh sách kèm theo", by=acting(house.clerk))
    services.accept_correction(asked.pk, by=acting(house.judge))
    assert sums(house, found, house.centre, "CS") == (12, 1, 12, 1)
    cell.refresh_from_db()
    assert (cell.entered, cell.corrections.count()) == (Decimal(12), 2)


def test_a_broken_check_is_mended_or_explained_and_the_explanation_lapses(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10", MH="3", CN="5")
    with pytest.raises(BreachesStand, match=r"Số mô hình được công nhận \(5\) lớn hơn"):
        services.submit(found.pk, house.an.pk, by=operator())
    (one,) = [told for told in queries.breaches(found, house.an.pk) if told.hinders]
    services.waive(found.pk, house.an.pk, one.key, "hai mô hình nhận từ xã cũ", by=acting(house.clerk))
    assert not [told for told in queries.breaches(found, house.an.pk) if told.hinders]
    enter(house, found, house.an, CN="6")
    assert [told.key for told in queries.breaches(found, house.an.pk) if told.hinders] == [one.key]


def test_an_explanation_sent_twice_stands_once_and_another_one_takes_its_place(
    house: House, found: Round
) -> None:
    enter(house, found, house.an, CS="10", MH="3", CN="5")
    (one,) = [told for told in queries.breaches(found, house.an.pk) if told.hinders]
    for reason in ("hai mô hình của tỉnh", "hai mô hình của tỉnh", "hai mô hình nhận từ xã cũ"):
        services.waive(found.pk, house.an.pk, one.key, reason, by=acting(house.clerk))
    assert Waiver.objects.count() == 2
    (told,) = [told for told in queries.breaches(found, house.an.pk) if told.key == one.key]
    assert told.waived == "hai mô hình nhận từ xã cũ"


def test_a_required_blank_needs_an_explanation(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10")
    with pytest.raises(BreachesStand, match="Chưa có số liệu của “Số mô hình đã xây dựng”"):
        services.submit(found.pk, house.an.pk, by=operator())


@pytest.mark.parametrize(
    ("code", "text", "said"),
    [
        ("CS", "31.8", "31.8"),
        ("CS", "muoi", "muoi"),
        ("CS", "5,5", ""),
        ("CO", "tám", ""),
    ],
)
def test_what_is_no_figure_is_told_and_nothing_is_saved(
    house: House, found: Round, code: str, text: str, said: str
) -> None:
    (cell,) = enter(house, found, house.an, **{code: text})
    assert cell.state == "fault"
    assert cell.text == text
    assert said in cell.said
    assert not Value.objects.exists()


def test_two_at_one_cell_notice_each_other(house: House, found: Round) -> None:
    enter(house, found, house.an, CS="10")
    stale = services.NewCell(house.an.pk, house.measures["CS"].pk, "12", seen=None)
    (cell,) = services.save_cells(found.pk, [stale], by=acting(house.clerk))
    assert cell.state == "conflict"
    assert cell.now is not None
    assert cell.now.text == "10"
    again = services.NewCell(house.an.pk, house.measures["CS"].pk, "10", seen=None)
    (cell,) = services.save_cells(found.pk, [again], by=acting(house.clerk))
    assert cell.state == "unchanged"


def test_only_who_works_there_enters_and_only_what_is_asked(house: House, found: Round) -> None:
    with pytest.raises(NotAllowed):
        enter(house, found, house.binh, by=acting(house.clerk), CS="1")
    with pytest.raises(NoSuchIndicator):
        enter(house, found, house.ha, CS="1")
    with pytest.raises(NoSuchIndicator):
        enter(house, found, house.an, TL="50")


def test_weighted_means_counts_and_extremes_follow_every_change(house: House, found: Round) -> None:
    for who, staff, score, far, own in (
        (house.an, "10", "80", "2,5", "có"),
        (house.binh, "30", "60", "7", "không"),
    ):
        enter(house, found, who, CS=staff, MH="0", HL=score, XA=far, CO=own)
        services.submit(found.pk, who.pk, by=operator())
    mean = total(house, found, house.ha, "HL")
    assert mean is not None
    assert mean.reported_total / mean.reported_weight == Decimal(65)
    far_off = total(house, found, house.centre, "XA")
    assert far_off is not None
    assert (far_off.reported_least, far_off.reported_most) == (Decimal("2.5"), 7)
    assert sums(house, found, house.ha, "CO")[:2] == (1, 2)
    services.take_back(found.pk, house.binh.pk, by=operator())
    far_off = total(house, found, house.centre, "XA")
    assert far_off is not None
    assert far_off.reported_most == Decimal("2.5")
    services.accept(_submission(found, house.an).pk, by=acting(house.judge))
    cell = Value.objects.get(unit=house.an, measure=house.measures["CS"])
    services.correct(cell.pk, "20", "đếm lại", by=operator())
    mean = total(house, found, house.ha, "HL")
    assert mean is not None
    assert (mean.reported_total, mean.reported_weight) == (1600, 20)
    assert (mean.accepted_total, mean.accepted_weight) == (800, 10)


def test_copying_forward_is_only_done_on_request_and_never_for_what_came_within_a_period(
    house: House, found: Round
) -> None:
    enter(house, found, house.an, CS="10", MH="3", PT="4")
    later = opened(house, "2025-06")
    assert not Value.objects.filter(period=later.period).exists()
    services.copy_forward(later.pk, house.an.pk, by=acting(house.clerk))
    copied = dict(Value.objects.filter(period=later.period).values_list("measure__code", "entered"))
    assert copied == {"CS": 10, "MH": 3}


def test_the_page_of_states_is_drawn_from_the_table() -> None:
    page = Path(__file__).parents[3] / "docs" / "states" / "submission.md"
    assert page.read_text(encoding="utf-8") == document(), "write document() of indicators.lifecycle to it"


@pytest.mark.parametrize(
    ("printed", "hinders", "said"),
    [
        ("5,62", False, "số cắt bớt, không làm tròn, của 5,627"),
        ("5,63", False, "số làm tròn của 5,627"),
        ("5,72", True, "ghi 5,72 nhưng tính ra 5,627"),
    ],
)
def test_a_printed_mean_may_be_rounded_or_cut_and_is_told_which(
    house: House, found: Round, printed: str, hinders: bool, said: str
) -> None:
    mean = made.indicator(
        "BQ", Kind.RATIO, Aggregation.NONE, "Số cán bộ bình quân một xã", house.centre, decimals=2
    )
    units = made.indicator("SX", Kind.STOCK, Aggregation.SUM, "Số xã, thị trấn", house.centre)
    for order, measure in enumerate((mean, units), start=50):
        FormLine.objects.create(form=house.form, measure=measure, order=order, required=False)
    Check.objects.create(indicator=mean.indicator, kind=CheckKind.RATIO, left="[CS]", right="[SX]")
    house.measures.update(BQ=mean, SX=units)
    enter(house, found, house.an, CS="1.103", MH="0", SX="196", BQ=printed)
    (one,) = queries.breaches(found, house.an.pk)
    assert (one.hinders, said in one.said) == (hinders, True), one.said
