"""Who looks at the screens, and what there is to see: the standing cast and two invented texts."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from django.test import Client
from lxml import html
from tests import cast as standing
from tests.cast import BEFORE, Cast
from tests.contexts.alignment.house import take_in
from tests.contexts.tasks.workbooks import workbook
from tests.ground import Ground
from tests.web.figures_shown import FiguresShown, figures_of

from soichieu.accounts.models import User
from soichieu.accounts.sight import Sight
from soichieu.alignment import services as alignment
from soichieu.alignment.enums import GapKind
from soichieu.alignment.models import Gap
from soichieu.cascade import services as cascade
from soichieu.cascade.enums import DutyKind
from soichieu.cascade.models import Duty, Obstacle
from soichieu.directives.models import Directive
from soichieu.evidence import services
from soichieu.evidence.models import Source
from soichieu.foundation.actor import operator
from soichieu.indicators import services as figures
from soichieu.indicators.enums import Aggregation, Direction, Frequency, Kind, Scheme
from soichieu.indicators.models import (
    Definition,
    Form,
    FormLine,
    Indicator,
    Measure,
    Submission,
    ValueFile,
)
from soichieu.organisations.enums import Hierarchy, Level, Line
from soichieu.organisations.queries import UnitRule
from soichieu.reminders import services as reminders
from soichieu.reminders.models import Notice
from soichieu.tasks import services as giving
from soichieu.tasks.enums import Every
from soichieu.tasks.models import ImportBatch, Task

SignIn = Callable[[User], Client]
LATE = date(2024, 4, 10)

FIRST = (
    "HỘI NGHỊ SƠ KẾT TẠI HẠ\n\n"
    "Ngày 31/8/2023, Tỉnh ủy Hạ tổ chức hội nghị sơ kết việc thực hiện Nghị quyết số 21-NQ/TU, "
    "ngày 05/02/2022 của Tỉnh ủy Hạ về cải cách hành chính.\n"
    "Thực hiện Nghị quyết số 21-NQ/TU, Huyện ủy Bến Hạ đã ban hành Kế hoạch số 15-KH/HU, ngày 01/3/2022.\n"
    "Đến nay 12/15 xã đã có kế hoạch riêng; toàn tỉnh có 1.204 cán bộ được tập huấn.\n"
)
SECOND = "TIN VẮN\n\nKế hoạch số 15-KH/HU, ngày 01/3/2023 của Huyện ủy Bến Hạ được nhiều nơi học tập.\n"


TABLE_OF_TASKS = workbook(
    ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
    [[1, "Rà soát trụ sở thôn", "Đảng ủy Công an tỉnh Hạa", "31/12/2024"]],
)
"""A file of one task whose lead is misspelt."""

OF_THE_CENTRE = (
    "TRUNG ƯƠNG MINH HỌA\n*\nSố 33-NQ/TWMH\n\nngày 10 tháng 5 năm 2023\n\nNGHỊ QUYẾT\nvề trụ sở cấp xã\n\n"
    "I- NHIỆM VỤ\n1. Rà soát trụ sở của các xã trước ngày 31/12/2026.\n2. Trồng cây xanh ở các trụ sở mới.\n"
)
"""A resolution whose clauses a unit is held against."""

OF_THE_CENTRE_MENDED = (
    "TRUNG ƯƠNG MINH HỌA\n*\nSố 34-NQ/TWMH\n\nngày 10 tháng 2 năm 2024\n\nNGHỊ QUYẾT\nsửa đổi Nghị quyết số"
    " 33-NQ/TWMH về trụ sở cấp xã\n\nI- NHIỆM VỤ\n1. Rà soát trụ sở của các xã trước ngày 30/6/2026.\n"
    "2. Mở phòng đọc sách ở các trụ sở mới.\n"
)
"""A later version of it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the screens: the cast, sources, directives, a duty, tasks, a reminder, a gap."""

    cast: Cast
    source: Source
    other: Source
    directive: Directive
    duty: Duty
    obstacle: Obstacle
    task: Task
    file: ImportBatch
    notice: Notice
    gap: Gap
    newer: Directive
    answer: Submission
    figures: FiguresShown
    figure_file: ValueFile


@pytest.fixture
def cast(request: pytest.FixtureRequest, db: None) -> Cast:
    if "shown" in request.fixturenames:
        shown: Shown = request.getfixturevalue("shown")
        return shown.cast
    return standing.assemble()


@pytest.fixture(scope="module")
def shown_once(ground: Ground) -> Shown:
    return ground.hold("shown_once", furnish)


@pytest.fixture
def shown(shown_once: Shown, db: None) -> Shown:
    return deepcopy(shown_once)


def furnish() -> Shown:
    """Write everything that stands on the screens."""
    cast = standing.assemble()
    by = standing.acting(cast.clerk)
    first = services.take_in(
        FIRST.encode(), file_name="so-ket-ha.txt", by=by, owner_id=cast.ha.pk, invented=True
    )
    second = services.take_in(
        SECOND.encode(), file_name="tin-van.txt", by=by, owner_id=cast.ha.pk, invented=True
    )
    directive = Directive.objects.get(symbol="21-NQ/TU")
    rollout = cascade.open_rollout(
        "Triển khai Nghị quyết 21",
        directive_ids=[directive.pk],
        duties=[
            cascade.NewDuty(
                kind=DutyKind.OWN_DOCUMENT,
                rule=UnitRule(level="district", line="party", within_id=cast.ha.pk),
            )
        ],
        opened_on=BEFORE,
        owner_id=cast.ha.pk,
        by=by,
    )
    obstacle = cascade.record_obstacle(
        cascade.NewObstacle(
            what="Chưa có đất làm trụ sở",
            cause="quỹ đất",
            unit_id=cast.ha.pk,
            since=BEFORE,
            directive_id=directive.pk,
            invented=True,
        ),
        by=by,
    )
    task = giving.give_task(
        giving.NewTask("Rà soát trụ sở", cast.ha.pk, cast.ha_police.pk, BEFORE, directive_id=directive.pk),
        by=by,
    )
    giving.set_milestone(task.pk, words="Xong khảo sát", due=BEFORE, by=by)
    giving.hold_up(task.pk, obstacle_id=obstacle.pk, since=BEFORE, by=by)
    series = giving.NewSeries("Báo cáo năm", cast.ha.pk, cast.ha_police.pk, Every.YEAR, date(2026, 1, 1))
    giving.start_series(series, on=date(2025, 1, 1), by=by)
    file = giving.bring_in(
        giving.Brought(TABLE_OF_TASKS, "giao-viec.xlsx", cast.ha.pk, BEFORE),
        by=by,
        sight=Sight.all(BEFORE),
    )
    late = giving.NewTask("Báo cáo quỹ nhà", cast.ha.pk, cast.ha_police.pk, BEFORE, due=LATE)
    giving.give_task(late, by=by)
    reminders.plan_day(LATE + timedelta(days=7), by=operator())
    notice = Notice.objects.get(user=cast.clerk, assignment__task__title=late.title)
    answer = _answer(cast)
    return Shown(
        cast=cast,
        source=first.source,
        other=second.source,
        directive=directive,
        duty=rollout.duties.get(),
        obstacle=obstacle,
        task=task,
        file=file,
        notice=notice,
        gap=_gap(cast),
        newer=take_in(OF_THE_CENTRE_MENDED, cast.centre),
        answer=answer,
        figures=figures_of(cast),
        figure_file=_figure_file(cast, answer),
    )


def _answer(cast: Cast) -> Submission:
    """Return what the commune of Hạ handed in for a form of one line, waiting for Hạ's word."""
    one = Indicator.objects.create(
        code="TS", owner=cast.ha, kind=Kind.STOCK, aggregation=Aggregation.SUM, direction=Direction.UP,
        hierarchy=Hierarchy.PARTY, invented=True,
    )  # fmt: skip
    Definition.objects.create(indicator=one, number=1, since=standing.SINCE, name="Số trụ sở")
    measure = Measure.objects.create(indicator=one, code="TS")
    form = Form.objects.create(
        code="B-TS", name="Biểu trụ sở", owner=cast.ha, scheme=Scheme.CALENDAR, frequency=Frequency.MONTH,
        hierarchy=Hierarchy.PARTY, level=Level.COMMUNE, line=Line.PARTY, within=cast.ha,
        starts=standing.SINCE, invented=True,
    )  # fmt: skip
    FormLine.objects.create(form=form, measure=measure, order=0)
    found = figures.open_round(form.pk, "2025-08", by=operator())
    unit = cast.ha_commune.pk
    figures.save_cells(found.pk, [figures.NewCell(unit, measure.pk, "3")], by=operator())
    return figures.submit(found.pk, unit, by=operator())


def _figure_file(cast: Cast, answer: Submission) -> ValueFile:
    """Return a workbook that Hạ brought for the same round: a unit that has handed in, and one misspelt."""
    data = workbook(["Đơn vị", "TS"], [["Đảng ủy xã Bến Hạ", 4], ["Đảng ủy xã Bến Ha", 2]])
    brought = figures.BroughtFigures(answer.round_id, cast.ha.pk, data, "tru-so.xlsx")
    return figures.bring_figures(brought, by=standing.acting(cast.clerk), sight=Sight.all(BEFORE))


def _gap(cast: Cast) -> Gap:
    """Return the gap of the police of Hạ at the second clause of a resolution of the centre, asked about."""
    resolution = take_in(OF_THE_CENTRE, cast.centre)
    clause = f"c{resolution.clauses.get(path='I.2').pk}"
    at = alignment.GapAt(cast.ha_police.pk, GapKind.UNSERVED, clause)
    return alignment.ask(at, words="Vì sao chưa có mục nào?", on=BEFORE, by=standing.acting(cast.clerk))


@pytest.fixture
def sign_in() -> SignIn:
    def signed_in(user: User) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return signed_in


@pytest.fixture
def clerk(shown: Shown, sign_in: SignIn) -> Client:
    return sign_in(shown.cast.clerk)


def page_of(client: Client, address: str, **more: str) -> html.HtmlElement:
    """Return the page at an address as a tree; it must answer 200."""
    response = client.get(address, headers=more or None)
    assert response.status_code == 200, f"{address}: {response.status_code}"
    return html.fromstring(response.content.decode())


def words_of(element: html.HtmlElement) -> str:
    """Return the text of an element with its blanks put together."""
    return " ".join(element.text_content().split())
