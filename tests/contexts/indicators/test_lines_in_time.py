"""The lines of a form through time: a round keeps what it asked, whatever the form asks later."""

import pytest
from django.db import IntegrityError, transaction
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, indicator, opened
from tests.contexts.indicators.test_totals import answer

from soichieu.accounts.sight import Sight
from soichieu.foundation.actor import operator
from soichieu.indicators import queries, services
from soichieu.indicators.enums import Aggregation, Kind
from soichieu.indicators.errors import NoSuchIndicator
from soichieu.indicators.models import FormLine, Period, Round

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    house = made.build()
    house.measures["MOI"] = indicator(
        "MOI", Kind.STOCK, Aggregation.SUM, "Số điểm sinh hoạt mới", house.centre
    )
    return house


def asks(house: House, *codes: str, required: bool = True) -> None:
    """Let the form of the house ask these and no others."""
    lines = [services.NewLine(code, required=required) for code in codes]
    services.change_lines(house.form.pk, lines, by=operator())


def asked(house: House, found: Round) -> list[str]:
    codes = {measure.pk: code for code, measure in house.measures.items()}
    return [codes[pk] for pk in queries.asked_measures(found)]


def expected(house: House, found: Round, code: str) -> int:
    key = (house.measures[code].pk, found.period_id, house.ha.pk)
    figures = queries.totals([key[0]], [key[1]], [key[2]], sight=Sight.all(found.period.ends))
    return figures[key].accepted.expected


def test_what_a_round_asked_stays_when_its_form_asks_something_else(house: House) -> None:
    asks(house, "CS", "MH", "CN")
    may = opened(house, "2025-05")
    answer(house, may, house.an, CS="10", MH="4", CN="2", accepted=True)
    asks(house, "MH", "MOI")
    june = opened(house, "2025-06")
    assert (asked(house, may), asked(house, june)) == (["CS", "MH", "CN"], ["MH", "MOI"])
    assert [expected(house, may, code) for code in ("CS", "MH", "MOI")] == [3, 3, 0]
    assert [expected(house, june, code) for code in ("CS", "MH", "MOI")] == [0, 3, 3]
    assert [fact.code for fact in queries.lines_of_round(may)] == ["CS", "MH", "CN"]
    sheet = queries.entry_sheet(may, [house.binh.pk], Sight.all(may.period.ends))
    assert [line.fact.code for line in sheet.lines] == ["CS", "MH", "CN"]
    owing = queries.missing(
        house.measures["CS"].pk, may.period_id, house.ha.pk, sight=Sight.all(may.period.ends)
    )
    assert [one.unit_id for one in owing] == [house.binh.pk, house.cao.pk]


def test_an_open_round_goes_on_taking_what_it_asked_and_nothing_else(house: House) -> None:
    asks(house, "CS", "MH")
    may = opened(house, "2025-05")
    asks(house, "MH", "MOI")
    assert [one.state for one in enter(house, may, house.an, CS="10")] == ["draft"]
    with pytest.raises(NoSuchIndicator):
        enter(house, may, house.an, MOI="1")
    told = {one.key for one in queries.breaches(may, house.an.pk)}
    assert told == {"trong:MH"}


def test_a_cell_of_an_old_round_is_still_corrected_by_who_accepted_it(house: House) -> None:
    asks(house, "CS", "MH")
    may = opened(house, "2025-05")
    answer(house, may, house.an, CS="10", MH="4", accepted=True)
    asks(house, "MH")
    traced = queries.trace(
        house.measures["CS"].pk, may.period_id, house.an.pk, sight=Sight.all(may.period.ends)
    )
    assert traced.cell is not None
    assert traced.cell.submission is not None
    assert traced.cell.submission.round_id == may.pk


def test_as_on_a_later_day_the_same_units_are_expected(house: House) -> None:
    asks(house, "CS")
    may = opened(house, "2025-05")
    asks(house, "MH")
    later = queries.as_on(
        [house.measures[code].pk for code in ("CS", "MH")], [may.period_id], [house.ha.pk],
        may.period.ends, sight=Sight.all(may.period.ends),
    )  # fmt: skip
    counts = [later[house.measures[code].pk, may.period_id, house.ha.pk] for code in ("CS", "MH")]
    assert [one.accepted.expected for one in counts] == [3, 0]


def test_what_was_never_asked_leaves_no_trace(house: House) -> None:
    asks(house, "CS", "MH")
    opened(house, "2025-05")
    before = set(FormLine.objects.values_list("pk", flat=True))
    asks(house, "CS", "MH", "MOI")
    asks(house, "MH", "CS")
    asks(house, "CS", "MH")
    standing = FormLine.objects.filter(form=house.form, valid__upper_inf=True)
    assert [line.measure.code for line in standing.order_by("order")] == ["CS", "MH"]
    assert before <= set(FormLine.objects.values_list("pk", flat=True))
    assert not FormLine.objects.filter(measure=house.measures["MOI"]).exists()


def test_a_line_comes_back_after_it_was_left_out_for_a_while(house: House) -> None:
    for month, codes in ((3, ("CS", "MH")), (4, ("MH",)), (5, ("CS", "MH"))):
        asks(house, *codes)
        opened(house, f"2025-{month:02}")
    rounds = Round.objects.filter(form=house.form).select_related("period").order_by("period__ends")
    assert [asked(house, found) for found in rounds] == [["CS", "MH"], ["MH"], ["CS", "MH"]]


def test_a_period_asked_for_late_asks_what_its_neighbours_did(house: House) -> None:
    asks(house, "CS")
    opened(house, "2025-05")
    asks(house, "MH")
    assert asked(house, opened(house, "2025-03")) == ["CS"]
    assert asked(house, opened(house, "2025-06")) == ["MH"]
    assert Period.objects.count() == 3


def test_a_figure_stands_once_in_a_form_at_a_time(house: House) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        FormLine.objects.create(form=house.form, measure=house.measures["CS"], order=99)
