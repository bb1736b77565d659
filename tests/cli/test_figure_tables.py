"""The commands on figures that read, ask, hand in and check: `figures table`, `trace`, `round`, `submit`…"""

import csv
import io
import json
from typing import Any

import pytest
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, enter, opened
from tests.contexts.indicators.test_totals import answer
from typer.testing import CliRunner

from soichieu.cli.indicators import app
from soichieu.foundation.errors import DomainError
from soichieu.indicators.models import Rollup, Round

pytestmark = pytest.mark.django_db

RUN = CliRunner()
HA = ("--unit", "Tỉnh ủy Hạ")


def told(*asked: str) -> Any:
    answered = RUN.invoke(app, [*asked, "--json"])
    assert answer_is_sound(answered), answered.output
    return json.loads(answered.stdout)


def answer_is_sound(answered: Any) -> bool:
    return answered.exit_code == 0 and answered.exception is None


@pytest.fixture
def house() -> House:
    """Two months of figures, the first accepted."""
    house = made.build()
    april, may = (opened(house, key) for key in ("2025-04", "2025-05"))
    answer(house, april, house.an, CS="10", MH="10", CN="1", PT="3", accepted=True)
    answer(house, may, house.an, CS="1.103", MH="20", CN="7", PT="4")
    answer(house, may, house.binh, CS="97", MH="4", CN="2", PT="5")
    return house


def test_a_table_tells_both_sums_and_how_whole_they_are(house: House) -> None:
    rows = told("table", "CS", "TL", *HA, "--periods", "2025-04..2025-05")
    assert [(row["period"], row["code"], row["reported"], row["accepted"]) for row in rows] == [
        ("2025-04", "CS", "10", "10"), ("2025-04", "TL", "10.00", "10.00"),
        ("2025-05", "CS", "1200", None), ("2025-05", "TL", "37.50", None),
    ]  # fmt: skip
    assert (rows[2]["reported_answered"], rows[2]["expected"]) == (2, 3)
    assert "Chưa có số liệu" in told("table", "CS", *HA, "--periods", "2025-05", "--below")[-1]["why"][0]
    printed = RUN.invoke(app, ["table", "CS", *HA, "--periods", "2025-05"]).stdout
    assert "1.200" in printed
    assert "chưa có" in printed


def test_a_table_is_a_csv_too(house: House) -> None:
    printed = RUN.invoke(app, ["table", "PT", *HA, "--periods", "2025-05", "--below", "--csv"]).stdout
    rows = {row["unit"]: row for row in csv.DictReader(io.StringIO(printed))}
    assert (rows["Tỉnh ủy Hạ"]["reported"], rows["Đảng ủy xã Bình"]["reported"]) == ("9", "5")
    assert rows["Đảng ủy xã Cao"]["reported"] == ""


def test_a_longer_period_is_made_of_months_also_for_the_heirs_of_a_day(house: House) -> None:
    (row,) = told("table", "PT", *HA, "--periods", "2025-Q2", "--made-of", "month")
    assert (row["reported"], row["periods"]) == ("12", "2/3")
    made.reform(house)
    asked = ("table", "PT", "--unit", "Đảng ủy xã Hợp Nhất", "--periods", "2025-Q2")
    (row,) = told(*asked, "--made-of", "month", "--as-on", "2025-09-01")
    assert row["reported"] == "12"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("table", "KO", *HA, "--periods", "2025-05"), "mã “KO”"),
        (("table", "CS", *HA, "--periods", "2025-05..2025-Q3"), "cùng loại"),
        (("table", "CS", *HA, "--periods", "2031-05"), "Chưa có số liệu"),
        (("table", "CS", *HA, "--periods", "hè"), "không phải là một kỳ"),
        (("trace", "CS", *HA, "--period", "2031-05"), "Chưa có số liệu"),
        (("round", "open", "B01", "2025-05"), "đã được mở"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence(house: House, asked: tuple[str, ...], said: str) -> None:
    answered = RUN.invoke(app, list(asked))
    assert isinstance(answered.exception, DomainError)
    assert said in answered.exception.sentence


def test_a_figure_is_taken_apart_down_to_its_cell(house: House) -> None:
    found = told("trace", "TL", *HA, "--period", "2025-05")
    assert found["reported"] == "37.50"
    assert {one["code"]: one["reported"] for one in found["operands"]} == {"CN": "9", "MH": "24"}
    assert {one["unit"] for one in found["parts"]} >= {"Đảng ủy xã An", "Đảng ủy xã Cao"}
    cell = told("trace", "CS", "--unit", "Đảng ủy xã An", "--period", "2025-05")["cell"]
    assert (cell["entered"], cell["state"]) == ("1103", "submitted")
    printed = RUN.invoke(app, ["trace", "CS", "--unit", "Đảng ủy xã An", "--period", "2025-05"]).stdout
    assert "1.103" in printed


def test_a_round_is_opened_answered_accepted_and_told(house: House) -> None:
    opening = told("round", "open", "B01", "2025-06")
    assert (opening["period"], opening["units"]) == ("2025-06", 4)
    found = Round.objects.get(period__key="2025-06")
    enter(house, found, house.an, CS="12", MH="3")
    entered = ["--unit", "Đảng ủy xã An"]
    assert "Đã nộp báo cáo của 1 đơn vị" in RUN.invoke(app, ["submit", "B01", "2025-06", *entered]).stdout
    status = told("round", "status", "B01", "2025-06")
    assert (status["expected"], status["submitted"], status["accepted"]) == (4, 1, 0)
    assert "Đảng ủy xã Bình" in status["missing"]
    accepted = RUN.invoke(app, ["accept", "B01", "2025-06", *entered, "--reason", "đã kiểm tra"]).stdout
    assert "1 là số chính thức" in accepted
    assert told("round", "status", "B01", "2025-06")["accepted"] == 1
    printed = RUN.invoke(app, ["round", "status", "B01", "2025-06"]).stdout
    assert "1/4 đơn vị đã nộp" in printed


def test_of_several_answers_all_are_handed_in_or_none(house: House) -> None:
    found = Round.objects.get(period__key="2025-05")
    enter(house, found, house.cao, CS="1", MH="1")
    asked = ["submit", "B01", "2025-05", "--unit", "Đảng ủy xã Cao", "--unit", "Đảng ủy xã Đông"]
    answered = RUN.invoke(app, asked)
    assert answered.exit_code != 0
    assert told("round", "status", "B01", "2025-05")["submitted"] == 2


def test_totals_are_held_against_their_figures_and_worked_out_anew(house: House) -> None:
    assert "đều đúng" in RUN.invoke(app, ["check"]).stdout
    Rollup.objects.filter(unit=house.ha, measure=house.measures["CS"]).update(reported_total=1)
    answered = RUN.invoke(app, ["check", "--json"])
    assert answered.exit_code == 1
    assert {fault["unit"] for fault in json.loads(answered.stdout)} == {"Tỉnh ủy Hạ"}
    assert "figures rebuild" in RUN.invoke(app, ["check", "--code", "CS", "--period", "2025-05"]).stdout
    assert told("rebuild", "--code", "CS")["totals"] > 0
    assert told("check") == []
