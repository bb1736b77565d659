"""The command `soichieu tasks`."""

import json
from datetime import date

import pytest
import typer
from tests.cast import assemble
from typer.testing import CliRunner

from soichieu.cli.tasks import app as tasks
from soichieu.foundation.actor import operator
from soichieu.tasks import services

pytestmark = pytest.mark.django_db

RUN = CliRunner()
app = typer.Typer()
app.add_typer(tasks, name="tasks")
app.callback()(lambda: None)


def test_the_late_shares_of_any_day_are_listed_with_their_days() -> None:
    cast = assemble()
    for title, due in (("Việc gấp", date(2024, 3, 10)), ("Việc thong thả", date(2024, 9, 1))):
        new = services.NewTask(title, cast.ha.pk, cast.ha_town.pk, date(2024, 3, 1), due=due)
        services.give_task(new, by=operator())
    late = RUN.invoke(
        app, ["tasks", "list", "--late", "--on", "2024-03-15", "--json"], catch_exceptions=False
    )
    assert [(row["task"], row["unit"], row["days_late"]) for row in json.loads(late.stdout)] == [
        ("Việc gấp", "Thị ủy Bến Hạ", 5)
    ]
    everything = RUN.invoke(app, ["tasks", "list", "--on", "15/03/2024"], catch_exceptions=False).stdout
    assert "2 phần việc" in everything
    of_others = RUN.invoke(app, ["tasks", "list", "--unit", "Tỉnh ủy Thượng", "--on", "15/03/2024"])
    assert "0 phần việc" in of_others.stdout
