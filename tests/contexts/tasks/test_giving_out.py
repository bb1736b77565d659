"""A plan with an annex table becomes tasks with lead, coordinating units, due day and product, in one go."""

from datetime import date
from io import BytesIO

import pytest
from docx import Document
from tests.cast import Cast, acting, assemble

from soichieu.accounts import queries as accounts
from soichieu.accounts.sight import Sight
from soichieu.evidence import queries as evidence
from soichieu.evidence import services as taking
from soichieu.evidence.models import Source
from soichieu.foundation.actor import operator
from soichieu.foundation.errors import Invalid, NotFound
from soichieu.tasks import queries, services
from soichieu.tasks.models import Task

pytestmark = pytest.mark.django_db

ALL = Sight.all(date(2026, 1, 1))
HEAD = [
    "TỈNH ỦY HẠ", "*", "Số 15-KH/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hạ, ngày 01 tháng 3 năm 2024", "KẾ HOẠCH",
    "thực hiện Nghị quyết số 05-NQ/TW về cải cách hành chính",
]  # fmt: skip
COLUMNS = ("STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm")
ROWS = [
    ("1", "Rà soát thủ tục hành chính", "Thị ủy Bến Hạ", "Đảng ủy Công an tỉnh Hạ", "30/6/2024", "Báo cáo"),
    ("2", "Tập huấn cán bộ một cửa", "Đảng ủy Công an tỉnh Hạ", "", "31/10/2024", "Tài liệu tập huấn"),
    ("3", "Công khai kết quả", "Trung tâm chưa từng có", "", "30/11/2024", "Trang thông tin"),
]


def plan() -> bytes:
    """A .docx plan of Hạ with an annex table of three tasks, one of them led by nobody known."""
    document = Document()
    for line in HEAD:
        document.add_paragraph(line)
    document.add_paragraph("PHỤ LỤC PHÂN CÔNG NHIỆM VỤ")
    table = document.add_table(rows=1 + len(ROWS), cols=len(COLUMNS))
    for row, cells in zip(table.rows, [COLUMNS, *ROWS], strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    held = BytesIO()
    document.save(held)
    return held.getvalue()


@pytest.fixture
def cast() -> Cast:
    return assemble()


@pytest.fixture
def source(cast: Cast) -> Source:
    taken = taking.take_in(
        plan(), file_name="ke-hoach.docx", by=operator(), owner_id=cast.ha.pk, invented=True
    )
    return taken.source


def rows(source: Source) -> list[queries.Proposal]:
    return list(queries.proposals_of(source.pk, ALL).rows)


def test_each_row_is_a_task_with_what_the_table_says(cast: Cast, source: Source) -> None:
    taking.accept_source(source.pk, by=operator())
    first, second, third = rows(source)
    assert (first.lead_id, first.coordinating_ids) == (cast.ha_town.pk, [cast.ha_police.pk])
    assert (first.due, first.product, first.problems) == (date(2024, 6, 30), "Báo cáo", ())
    assert (second.lead_id, second.due) == (cast.ha_police.pk, date(2024, 10, 31))
    assert third.lead_id is None
    assert "Trung tâm chưa từng có" in third.problems[0]


def test_what_nobody_accepted_is_not_given(cast: Cast, source: Source) -> None:
    assert all(not row.is_ready for row in rows(source))
    with pytest.raises(Invalid):
        services.give_out(
            source.pk, [rows(source)[0].claim_id], office_id=cast.ha.pk, given_on=date(2024, 3, 1),
            by=operator(), sight=ALL,
        )  # fmt: skip


def test_all_chosen_are_given_or_none(cast: Cast, source: Source) -> None:
    taking.accept_source(source.pk, by=operator())
    everything = [row.claim_id for row in rows(source)]
    told = {"office_id": cast.ha.pk, "given_on": date(2024, 3, 1), "by": acting(cast.clerk), "sight": ALL}
    with pytest.raises(Invalid, match="1"):
        services.give_out(source.pk, everything, **told)
    assert not Task.objects.exists()
    given = services.give_out(source.pk, everything, **told, leads={everything[2]: cast.ha.pk})
    assert [task.assignments.get(role="lead").unit_id for task in given] == [
        cast.ha_town.pk, cast.ha_police.pk, cast.ha.pk,
    ]  # fmt: skip
    assert given[0].directive is not None
    assert given[0].directive.symbol == "15-KH/TU"
    assert "Rà soát thủ tục hành chính" in evidence.citations_of(given[0], ALL).get().quote
    with pytest.raises(Invalid):
        services.give_out(source.pk, everything[:1], **told)
    assert Task.objects.count() == 3


def test_who_does_not_see_the_source_does_not_see_its_tasks(cast: Cast, source: Source) -> None:
    with pytest.raises(NotFound):
        queries.proposals_of(source.pk, accounts.sight_of(cast.outsider.pk, date(2024, 3, 1)))
