"""The screens of figures: what is there, what is missing, why, and for whom."""

import io
from datetime import date
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from python_calamine import load_workbook
from tests.cast import unit
from tests.contexts.indicators import house as made
from tests.contexts.indicators.house import House, opened
from tests.contexts.indicators.test_totals import answer
from tests.web.conftest import SignIn

from soichieu.foundation.actor import operator
from soichieu.indicators import services
from soichieu.indicators.enums import Aggregation, Frequency, Kind, Scheme
from soichieu.indicators.models import Band, Indicator, Period, Round
from soichieu.organisations.enums import Level
from soichieu.organisations.queries import UnitRule

pytestmark = pytest.mark.django_db


@pytest.fixture
def house() -> House:
    return made.build()


@pytest.fixture
def may(house: House) -> Round:
    for key in ("2025-04", "2025-05"):
        found = opened(house, key)
        answer(house, found, house.an, CS="1.103", MH="4", CN="1", accepted=True)
        answer(house, found, house.binh, CS="97", MH="4", CN="4", accepted=True)
    return found


@pytest.fixture
def judge(house: House, sign_in: SignIn) -> Client:
    Indicator.objects.filter(code__in=house.measures).update(owner=house.ha)
    return sign_in(house.judge)


def sheet(content: bytes) -> list[list[object]]:
    """Read the rows of the first sheet."""
    return [list(row) for row in load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python()]


def page(client: Client, name: str, **asked: object) -> str:
    answered = client.get(f"{reverse(name)}?{urlencode(asked)}")
    assert answered.status_code == 200
    return " ".join(answered.content.decode().split())


def test_the_table_tells_numbers_how_whole_they_are_and_what_is_missing(
    house: House, may: Round, judge: Client
) -> None:
    shown = page(judge, "figures", chi_tieu=house.measures["CS"].pk)
    assert "tháng 4/2025" in shown
    assert '>1.200</a> <small class="part">2/3</small>' in shown
    assert "chưa có" in shown
    assert "Đảng ủy xã Cao" in shown
    assert "Đảng ủy xã Đông" not in shown
    assert reverse("figure_trace") in shown


@pytest.mark.parametrize(
    ("rows", "columns"), [("don-vi", "chi-tieu"), ("chi-tieu", "ky"), ("ky", "don-vi"), ("ky", "chi-tieu")]
)
def test_any_two_of_unit_period_and_indicator_make_the_table(
    house: House, may: Round, judge: Client, rows: str, columns: str
) -> None:
    assert "1.200" in page(judge, "figures", hang=rows, cot=columns, chi_tieu=house.measures["CS"].pk)


def test_a_band_colours_a_figure_and_says_so_with_a_sign(house: House, may: Round, judge: Client) -> None:
    share = house.measures["TL"].indicator
    for label, tone, least, most in (("Chưa đạt", "poor", None, 60), ("Đạt", "good", 60, None)):
        Band.objects.create(indicator=share, label=label, tone=tone, least=least, most=most)
    shown = page(judge, "figures", chi_tieu=house.measures["TL"].pk)
    assert "62,50" in shown
    assert '<span title="Đạt">✓</span>' in shown
    assert '<span title="Chưa đạt">✕</span>' in shown


def test_as_on_a_day_the_heirs_stand_in_the_table(house: House, may: Round, judge: Client) -> None:
    made.reform(house)
    asked = {"chi_tieu": house.measures["CS"].pk, "ngay": "01/09/2025"}
    shown = page(judge, "figures", **asked)
    assert "Đảng ủy xã Hợp Nhất" in shown
    assert "Đảng ủy xã An" not in shown
    then = page(judge, "figures", chi_tieu=house.measures["CS"].pk)
    assert "Đảng ủy xã An" in then
    assert "Đảng ủy xã Hợp Nhất" not in then
    refused = page(judge, "figures", **{**asked, "ngay": "01/04/2025"})
    assert "từ ngày cuối của kỳ số liệu trở đi" in refused


def test_the_sheet_and_the_csv_hold_the_same_numbers(house: House, may: Round, judge: Client) -> None:
    asked = urlencode({"chi_tieu": house.measures["CS"].pk})
    rows = {row[0]: row[1:] for row in sheet(judge.get(f"{reverse('figures_sheet')}?{asked}").content)}
    assert rows["Tỉnh ủy Hạ"][:2] == [1200, "2/3"]
    assert rows["Đảng ủy xã Cao"][0] == "chưa có"
    assert "DỮ LIỆU MINH HỌA" in rows
    text = judge.get(f"{reverse('figures_csv')}?{asked}").content.decode()
    assert "Tỉnh ủy Hạ,1200,2/3,1200,2/3" in text


@pytest.mark.parametrize("name", ["figure_chart", "figure_ranking", "figure_map"])
def test_an_indicator_is_drawn(house: House, may: Round, judge: Client, name: str) -> None:
    shown = page(judge, name, chi_tieu=house.measures["CS"].pk)
    assert "1.103" in shown or "1.200" in shown
    if name != "figure_chart":
        assert "Đảng ủy xã Cao" in shown


def test_who_has_not_answered_is_listed_also_as_a_sheet(house: House, may: Round, judge: Client) -> None:
    asked = {"chi_tieu": house.measures["CS"].pk}
    shown = page(judge, "figure_missing", **asked)
    assert "1 đơn vị chưa báo cáo" in shown
    assert "Đảng ủy xã Cao" in shown
    answered = judge.get(f"{reverse('figure_missing_sheet')}?{urlencode(asked)}")
    names = [row[0] for row in sheet(answered.content)]
    assert "Đảng ủy xã Cao" in names
    assert "Đảng ủy xã Bình" not in names


def test_a_number_leads_down_to_its_cell(house: House, may: Round, judge: Client) -> None:
    asked = {"so_do": house.measures["TL"].pk, "ky": may.period_id, "don_vi": house.ha.pk}
    shown = page(judge, "figure_trace", **asked)
    assert "62,50" in shown
    assert "Số mô hình được công nhận" in shown
    leaf = page(judge, "figure_trace", so_do=house.measures["CS"].pk, ky=may.period_id, don_vi=house.an.pk)
    assert "Ô số liệu của đơn vị" in leaf
    assert "1.103" in leaf


def test_nobody_reads_figures_of_units_out_of_sight(house: House, may: Round, judge: Client) -> None:
    for who in (house.thuong, house.centre):
        assert judge.get(f"{reverse('figures')}?don_vi={who.pk}").status_code == 404
        asked = urlencode({"so_do": house.measures["CS"].pk, "ky": may.period_id, "don_vi": who.pk})
        assert judge.get(f"{reverse('figure_trace')}?{asked}").status_code == 404


def test_reading_changes_nothing(house: House, may: Round, judge: Client) -> None:
    page(judge, "figures")
    assert set(Period.objects.values_list("ends", flat=True)) == {date(2025, 4, 30), date(2025, 5, 31)}
    assert may.form.lines.count() == len(house.measures)


def test_screens_open_on_what_is_asked_of_whom(house: House, may: Round, judge: Client) -> None:
    """The last period that ended, the periods of the indicator, and nobody who owes nothing."""
    unit("Ban Tổ chức Hạ", Level.PROVINCE, (house.ha, made.PARTY))
    opened(house, f"{timezone.localdate():%Y-%m}")
    named = house.measures["CS"].pk
    for screen in ("figures", "figure_ranking", "figure_map"):
        assert "Ban Tổ chức Hạ</a>" not in page(judge, screen, chi_tieu=named)
    assert "selected>tháng 5/2025<" in page(judge, "figure_map", chi_tieu=named)
    quarterly = made.indicator("QY", Kind.FLOW, Aggregation.SUM, "Số cuộc trong quý", house.ha)
    asking = services.NewForm(
        "B02", "Biểu quý", house.ha.pk, Scheme.CALENDAR, Frequency.QUARTER, made.PARTY,
        UnitRule("commune", within_id=house.ha.pk, hierarchy=made.PARTY), starts=date(2025, 1, 1),
    )  # fmt: skip
    form = services.make_form(asking, [services.NewLine("QY")], by=operator())
    services.open_round(form.pk, "2025-Q1", by=operator())
    shown = page(judge, "figure_map", chi_tieu=quarterly.pk, loai_ky="calendar.month")
    assert "selected>quý I/2025<" in shown


def test_a_longer_period_is_made_of_its_months_and_says_of_how_many(
    house: House, may: Round, judge: Client
) -> None:
    asked = {"gop": "quarter", "hang": "don-vi", "cot": "chi-tieu"}
    shown = page(judge, "figures", **asked)
    row = shown[shown.index("Tỉnh ủy Hạ</th>") :]
    row = row[: row.index("</tr>")]
    assert ">1.200</a>" in row
    assert ">62,50</a>" in row
    assert row.count('<small class="part">2/3 kỳ</small>') == 4
    assert "quý II/2025" in shown
    leads = reverse("figures") + "?gop=&"
    assert leads not in row
    assert "hang=ky&amp;cot=don-vi" in row
    csv = judge.get(f"{reverse('figures_csv')}?{urlencode(asked)}").content.decode()
    assert "2/3 kỳ" in csv


def test_a_longer_period_as_on_a_day_stands_for_the_heirs(house: House, may: Round, judge: Client) -> None:
    made.reform(house)
    asked = {"gop": "quarter", "chi_tieu": house.measures["CS"].pk, "ngay": "01/09/2025"}
    shown = page(judge, "figures", **asked)
    assert "Đảng ủy xã Hợp Nhất" in shown
    assert ">1.200</a>" in shown


def test_what_months_do_not_make_up_is_not_offered(house: House, may: Round, judge: Client) -> None:
    shown = page(judge, "figures", gop="term")
    assert "tháng 5/2025" in shown
    assert '<option value="year">' in shown
    assert '<option value="week">' not in shown


def test_what_is_chosen_of_figures_is_kept_and_opens_every_screen_of_them(
    house: House, may: Round, judge: Client
) -> None:
    query = f"chi_tieu={house.measures['MH'].pk}&den=2025-04"
    given = {"name": "Mô hình", "query": query, "mac-dinh": "1", "tai": reverse("figure_ranking")}
    kept = judge.post(reverse("save_filter", args=["so-lieu"]), given)
    assert kept["Location"] == f"{reverse('figure_ranking')}?{query}"
    for name in ("figures", "figure_chart", "figure_ranking", "figure_map", "figure_missing"):
        assert judge.get(reverse(name))["Location"] == f"{reverse(name)}?{query}"
        shown = page(judge, name, **dict(part.split("=") for part in query.split("&")))
        assert 'aria-current="true">Mô hình</a>' in shown
    everything = page(judge, "figures", **{"tat-ca": "1"})
    assert "Mô hình</a>" in everything
