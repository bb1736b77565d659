"""The command `soichieu tasks`."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import typer
from tests.cast import assemble
from tests.contexts.tasks.workbooks import workbook
from typer.testing import CliRunner

from soichieu.cli.tasks import app as tasks
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid
from soichieu.tasks import services
from soichieu.tasks.enums import Every, Move
from soichieu.tasks.models import ImportBatch, Progress, Task

HEADINGS = ["Nhiệm vụ", "Chủ trì", "Thời hạn"]

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


def test_a_share_is_given_a_later_day_and_an_earlier_one_is_refused() -> None:
    cast = assemble()
    new = services.NewTask("Rà soát", cast.ha.pk, cast.ha_town.pk, date(2024, 3, 1), due=date(2024, 3, 29))
    share = services.give_task(new, by=operator()).assignments.get()
    asked = ["tasks", "extend", str(share.pk), "--why", "chờ số liệu", "--on", "2024-03-20", "--to"]
    told = RUN.invoke(app, [*asked, "15/04/2024"], catch_exceptions=False).stdout
    share.refresh_from_db()
    assert (share.last_day, "hạn mới 15/04/2024" in told) == (date(2024, 4, 15), True)
    with pytest.raises(Invalid):
        RUN.invoke(app, [*asked, "2024-04-01"], catch_exceptions=False)


def test_what_recurs_is_opened_once_and_a_share_is_carried_through_the_reform() -> None:
    cast = assemble()
    new = services.NewTask("Rà soát", cast.ha.pk, cast.ha_town.pk, date(2025, 3, 1))
    services.give_task(new, by=operator())
    series = services.NewSeries("Báo cáo", cast.ha.pk, cast.ha_police.pk, Every.QUARTER, date(2025, 1, 1))
    services.start_series(series, on=date(2025, 1, 1), by=operator())
    opened = [
        json.loads(RUN.invoke(app, ["tasks", "recur", "--on", "2025-09-01", "--json"]).stdout)["opened"]
        for _ in range(2)
    ]
    assert [[one["period"] for one in answer] for answer in opened] == [["2025-Q2", "2025-Q3"], []]
    for touched in (1, 0):
        told = json.loads(RUN.invoke(app, ["tasks", "carry", "--on", "2025-09-01", "--json"]).stdout)
        assert told["touched"] == touched
        assert [(one["unit"], one["fate"], one["to"]) for one in told["shares"]] == [
            ("Thị ủy Bến Hạ", "closed", None)
        ]
    assert "Lần này đã tính 0 phần việc" in RUN.invoke(app, ["tasks", "carry", "--on", "2025-09-01"]).stdout


def test_entries_are_told_against_the_rule_over_three_months_up_to_a_day() -> None:
    cast, monday = assemble(), datetime(2026, 3, 9, 9, tzinfo=UTC)
    new = services.NewTask("Việc", cast.ha.pk, cast.ha_police.pk, monday.date())
    task = services.give_task(new, by=operator())
    share = task.assignments.get()
    step = services.move_share(share.pk, Move.SUBMIT, on=monday.date(), words="xong", by=operator())
    Task.objects.update(entered_at=monday + timedelta(days=1))
    Progress.objects.filter(pk=step.pk).update(at=monday + timedelta(days=7))
    asked = ["tasks", "entry-times", "--on"]
    told = json.loads(RUN.invoke(app, [*asked, "2026-03-31", "--json"], catch_exceptions=False).stdout)
    assert (told["since"], told["until"], told["total"], told["within"]) == ("2026-01-01", "2026-03-31", 2, 1)
    assert {(one["unit"], one["kind"], one["median"], one["late"]) for one in told["rows"]} == {
        ("Tỉnh ủy Hạ", "task", 1, 0),
        ("Đảng ủy Công an tỉnh Hạ", "result", 5, 1),
    }
    for day, answer in (("12/03/2026", "1/1 lượt"), ("01/02/2026", "0/0 lượt"), ("31/03/2026", "1/2 lượt")):
        printed = RUN.invoke(app, [*asked, day], catch_exceptions=False).stdout
        assert answer in printed
        assert ("03/2026" in printed.split("Từ")[0]) == (answer != "0/0 lượt")


def test_a_table_is_imported_only_where_no_row_has_errors_or_so_asked(tmp_path: Path) -> None:
    assemble()
    file = tmp_path / "viec.xlsx"
    file.write_bytes(workbook(HEADINGS, [["Việc một", "Tỉnh ủy Hạ", None], ["Việc hai", None, "31/02/2030"]]))
    asked = ["tasks", "import", str(file), "--unit", "Tỉnh ủy Hạ"]
    dry = RUN.invoke(app, [*asked, "--dry-run", "--json"], catch_exceptions=False)
    told = json.loads(dry.stdout)
    assert (dry.exit_code, told["rows"], told["good"], told["given"]) == (0, 2, 1, 0)
    assert [(one["row"], one["column"], one["kind"]) for one in told["faults"]] == [
        (3, "B", "no_lead"),
        (3, "C", "unreadable_day"),
    ]
    refused = RUN.invoke(app, asked, catch_exceptions=False)
    assert refused.exit_code == 1
    assert "dòng 3, cột B: lỗi: Thiếu đơn vị chủ trì." in refused.stdout
    assert not ImportBatch.objects.exists()
    assert not Task.objects.exists()
    given = RUN.invoke(app, [*asked, "--accept-good"], catch_exceptions=False)
    assert (given.exit_code, Task.objects.get().title) == (0, "Việc một")
    taken = RUN.invoke(app, ["tasks", "withdraw", str(ImportBatch.objects.get().pk)], catch_exceptions=False)
    assert "Đã rút lại 1 nhiệm vụ." in taken.stdout
    assert not Task.objects.exists()


def test_the_figures_say_what_they_count_and_add_up() -> None:
    cast = assemble()
    new = services.NewTask(
        "Việc chung", cast.ha.pk, cast.ha_town.pk, date(2024, 3, 1), due=date(2024, 3, 10),
        coordinating_ids=[cast.ha_police.pk],
    )  # fmt: skip
    services.give_task(new, by=operator())

    def told(*more: str) -> dict:
        order = ["tasks", "figures", "--by", "line", "--on", "2024-05-01", *more]
        return json.loads(RUN.invoke(app, [*order, "--json"], catch_exceptions=False).stdout)

    shares, tasks_alone = told(), told("--tasks")
    assert (shares["counted"], shares["total"]["given"], shares["total"]["tasks"]) == ("shares", 2, 1)
    assert (shares["total"]["overdue"], shares["total"]["late_31_90"]) == (2, 2)
    assert sum(row["overdue"] for row in shares["rows"]) == 2
    assert (tasks_alone["counted"], tasks_alone["total"]["given"]) == ("tasks", 1)
    printed = RUN.invoke(app, ["tasks", "figures", "--on", "2024-05-01"], catch_exceptions=False).stdout
    assert "Đếm phần việc" in printed
