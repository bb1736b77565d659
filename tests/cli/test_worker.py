"""The commands `soichieu worker --once` and `soichieu reminders`."""

import json
from datetime import date

import pytest
import typer
from django.test import override_settings
from tests.cast import assemble
from tests.mail_server import mail_server
from typer.testing import CliRunner

from soichieu.accounts import services as accounts
from soichieu.cli import reminders, worker
from soichieu.foundation.actor import operator
from soichieu.organisations.queries import UnitRule
from soichieu.reminders.models import Letter, Notice, Round
from soichieu.tasks import services as tasks

pytestmark = pytest.mark.django_db

RUN = CliRunner()
app = typer.Typer()
app.command("worker")(worker.worker_command)
app.add_typer(reminders.app, name="reminders")
LAST = date(2025, 9, 17)


def said(*words: str) -> str:
    answer = RUN.invoke(app, words)
    assert answer.exit_code == 0, answer.output
    return answer.output


def owe_something() -> None:
    cast = assemble()
    new = tasks.NewTask("Báo cáo quý", cast.ha.pk, cast.ha_commune.pk, date(2025, 8, 1), due=LAST)
    tasks.give_task(new, by=operator())
    accounts.change_address(cast.commune_clerk.pk, "xa@ha.example", by=operator())


def test_one_round_for_a_day_tells_and_a_dry_run_only_says_so() -> None:
    owe_something()
    foretold = said("worker", "--once", "--on", "2025-09-17", "--dry-run")
    assert "Báo cáo quý (hạn 17/09/2025): cán bộ của đơn vị được giao" in foretold
    assert (Notice.objects.count(), Round.objects.count()) == (0, 0)
    told = said("worker", "--once", "--on", "17/09/2025")
    assert "Ngày 17/09/2025: 1 lời nhắc mới, 0 thư." in told
    assert told.count("Chưa khai SOICHIEU_SMTP_HOST") == 1
    assert json.loads(said("worker", "--once", "--on", "2025-09-17", "--json"))["told"] == 0


def test_a_round_first_carries_what_is_owed_through_the_reform() -> None:
    cast = assemble()
    new = tasks.NewTask("Báo cáo quý", cast.ha.pk, cast.ha_town.pk, date(2025, 3, 1), due=LAST)
    task = tasks.give_task(new, by=operator())
    tasks.set_takeover_rule(cast.ha.pk, UnitRule("commune", "party"), by=operator())
    assert "1 lời nhắc mới" in said("worker", "--once", "--on", "2025-09-17")
    assert task.assignments.get(ended_on=None).unit == cast.ha_commune
    assert [notice.user for notice in Notice.objects.all()] == [cast.commune_clerk]


def test_with_a_server_the_letter_goes_out_and_stands_in_the_log() -> None:
    owe_something()
    with mail_server() as server:
        settings = {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": "127.0.0.1",
            "EMAIL_PORT": server.port,
        }
        with override_settings(**settings):
            answer = json.loads(said("worker", "--once", "--on", "2025-09-17", "--json"))
    assert (answer["sent"], answer["waiting"], len(server.taken)) == (1, 0, 1)
    (row,) = json.loads(said("reminders", "log", "--json"))
    assert (row["address"], row["state"], row["message_id"]) == ("xa@ha.example", "sent", server.ids[0])
    assert "xa@ha.example" in said("reminders", "log")
    assert Letter.objects.get().told == 1


def test_the_rule_of_an_office_is_shown_set_and_given_up() -> None:
    assemble()
    office = ("reminders", "rule", "--unit", "Tỉnh ủy Hạ")
    assert "Chưa đặt riêng" in said(*office)
    said(*office, "--step", "late:2:office", "--step", "on:unit")
    kept = json.loads(said(*office, "--json"))
    assert kept == {
        "unit": "Tỉnh ủy Hạ",
        "own": True,
        "steps": [
            {"moment": "late", "days": 2, "audience": "office"},
            {"moment": "on", "days": 0, "audience": "unit"},
        ],
    }
    assert "Chưa đặt riêng" in said(*office, "--drop")


@pytest.mark.parametrize("step", ["late", "late:x:unit", "soon:3:unit", "late:3:ai-do"])
def test_a_step_that_cannot_be_read_is_misuse(step: str) -> None:
    answer = RUN.invoke(app, ["reminders", "rule", "--step", step])
    assert (answer.exit_code, "không phải là một bước" in answer.output.replace("\n", " ")) == (2, True)
