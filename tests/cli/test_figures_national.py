"""Figures of an invented country: as many as asked for, adding up, and only where there is nothing else."""

import pytest
from typer.testing import CliRunner

from soichieu.cli.figures_national import generate_command
from soichieu.cli.indicators import app
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Conflict, Invalid
from soichieu.indicators import services
from soichieu.indicators.models import Rollup, Submission, Turnout, Value
from soichieu.organisations import services as organising
from soichieu.organisations.models import Unit

pytestmark = pytest.mark.django_db


def test_a_small_country_is_made_marked_and_adds_up() -> None:
    made = CliRunner().invoke(
        app, ["generate", "--indicators", "4", "--months", "3", "--provinces", "2", "--communes", "9"]
    )
    assert made.exit_code == 0, made.exception
    assert "DỮ LIỆU MINH HỌA: 12 đơn vị, 4 chỉ tiêu, 3 tháng, 108 số liệu" in made.output
    assert not Unit.objects.filter(invented=False).exists()
    assert Value.objects.count() == 4 * 3 * 9
    assert services.check_totals() == []
    top = Rollup.objects.filter(unit__level="central")
    assert top.count() == 4 * 3
    assert set(top.values_list("accepted_count", flat=True)) == {9}
    assert Submission.objects.filter(state="accepted").count() == 3 * 9
    assert set(Turnout.objects.filter(unit__level="central").values_list("accepted", flat=True)) == {9}


def test_it_is_refused_where_any_unit_is_known() -> None:
    organising.load_demo_units(operator())
    before = Unit.objects.count()
    with pytest.raises(Conflict):
        generate_command(indicators=1, months=1, provinces=1, communes=1, seed=1)
    assert Unit.objects.count() == before


@pytest.mark.parametrize(
    ("indicators", "months", "provinces", "communes"),
    [(0, 1, 1, 1), (1, 0, 1, 1), (501, 1, 1, 1), (1, 1, 2, 1), (1, 1, 0, 1)],
)
def test_a_size_that_means_nothing_is_refused(
    indicators: int, months: int, provinces: int, communes: int
) -> None:
    with pytest.raises(Invalid):
        generate_command(indicators=indicators, months=months, provinces=provinces, communes=communes, seed=1)
    assert not Unit.objects.exists()
